"""The picture of the timeline: where things stand on it, how they look, what the pointer and the keys do. Painted by hand."""
