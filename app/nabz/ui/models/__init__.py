"""The Models and health screen."""
