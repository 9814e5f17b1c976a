"""The keys of the records: who may open them, and how."""
