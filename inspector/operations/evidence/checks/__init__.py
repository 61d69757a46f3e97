"""What is checked of a pack beyond its bag."""
