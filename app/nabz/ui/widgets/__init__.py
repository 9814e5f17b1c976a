"""Small widgets of our own that more than one screen uses."""
