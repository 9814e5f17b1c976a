"""The window: views and view-models over the services. Knows services and domain only."""
