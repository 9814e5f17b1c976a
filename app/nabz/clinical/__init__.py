"""The clinical engine: pure functions over clinical data. Holds no medicine itself; that is in resources/clinical."""
