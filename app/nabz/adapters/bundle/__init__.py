"""Offline bundles: what a stick carries, and what an update keeps for the way back."""
