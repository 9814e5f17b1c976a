"""What Nabz does, stated over ports. No Qt, no engine, no network."""
