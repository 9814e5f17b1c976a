"""SQLite: one database, one thread."""
