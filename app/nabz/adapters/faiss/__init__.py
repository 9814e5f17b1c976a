"""The knowledge index: vectors in FAISS, full text and passages in SQLite."""
