"""The machine: language of a text, settings file, instance lock, hardware and health."""
