"""Delimited tables, read as exact bytes first and as text second; shared by all platforms."""
