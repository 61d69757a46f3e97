"""Shared reader of HTML members of any size: records cut out by exact bytes, each small one as a tree."""
