"""ZIPs, parts and folders as one read-only tree of members; limits against hostile input; SHA-256."""
