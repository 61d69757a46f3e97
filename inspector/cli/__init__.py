"""The command line: arguments, progress on a terminal, exit status. No Qt."""
