"""What the report of a pack says, part by part."""
