"""The Ask screen: a conversation with its sources."""
