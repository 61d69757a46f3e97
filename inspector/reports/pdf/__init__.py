"""The report on paper: set by Typst, archival and tagged; and read back."""
