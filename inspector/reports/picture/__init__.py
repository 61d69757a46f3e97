"""The pictures of a report as SVG: the timeline, and kinds of data by verdict."""
