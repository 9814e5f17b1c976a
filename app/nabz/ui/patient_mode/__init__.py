"""Patient mode: the whole window for one person, one question at a time, and no way to anybody's records."""
