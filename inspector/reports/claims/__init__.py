"""What claims over AI training ask for, one file a matter: read, checked, and never answered by this program."""
