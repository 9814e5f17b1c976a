"""The People screen: one's own account, and for an administrator everybody's."""
