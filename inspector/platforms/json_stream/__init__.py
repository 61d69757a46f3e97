"""JSON members read as a stream: pieces with their exact bytes, whatever the size of the member."""
