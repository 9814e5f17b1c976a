"""The Audit trail screen: who did what to the records, and whether the trail is whole."""
