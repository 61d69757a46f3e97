"""The evidence pack: what goes in, as tables, documents and bytes, out of a case."""
