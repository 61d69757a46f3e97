"""Grok: the export of an xAI account. Grok inside X is in X's own archive."""
