"""Many people's archives at once: one case each, a summary over all, on this computer or a Dask cluster.

The only part of the program that may open a connection, and of it `cluster` alone.
"""
