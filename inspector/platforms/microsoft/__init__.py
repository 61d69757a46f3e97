"""Microsoft: the export of Skype, and of Teams for personal use, which share one layout."""
