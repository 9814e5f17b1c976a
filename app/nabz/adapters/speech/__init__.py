"""Voices that are programs of the system."""
