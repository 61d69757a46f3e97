"""`inspector statements`, `inspector platforms` and `inspector letter`."""
