"""Facebook and Messenger: the readers are those of `meta_export`."""
