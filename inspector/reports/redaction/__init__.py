"""Redaction: finds third parties and their identifiers in any text, and puts pseudonyms in their place. Pure functions."""
