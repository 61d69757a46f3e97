"""The immutable data model: what a record is, what it is called, when it was made and where it stands."""
