"""The tables of a pack as one workbook for people, written and read back."""
