"""The knowledge base: statements with their sources, checked; dated membership of country groups."""
