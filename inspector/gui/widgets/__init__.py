"""Small widgets that the pages are put together from; none of them knows a case."""
