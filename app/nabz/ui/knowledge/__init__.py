"""The Knowledge screen: what Nabz answers from."""
