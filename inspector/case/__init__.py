"""The SQLite case file: how results are kept. It knows nothing of how they are made."""
