"""Instagram and Threads: the readers are those of `meta_export`."""
