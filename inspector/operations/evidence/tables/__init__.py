"""The tables of a pack, row by row out of a case."""
