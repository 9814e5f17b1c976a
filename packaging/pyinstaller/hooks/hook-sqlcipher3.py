"""SQLCipher's Python half is imported by its C half."""

hiddenimports = ["sqlcipher3.dbapi2", "sqlcipher3._sqlite3"]
