"""The Backups screen: backups, the check of the records, and erasing a patient."""
