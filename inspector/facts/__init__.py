"""What was true of the data subject, and when: facts, their timeline, conflicts, the facts file."""
