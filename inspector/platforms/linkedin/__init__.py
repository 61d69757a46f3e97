"""LinkedIn's data archive, Basic and Complete, 2018 to 2026."""
