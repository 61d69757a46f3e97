"""What a timeline of a case is made of, for the report and for the window alike."""
