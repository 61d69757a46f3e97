"""The redaction of a case: who is who, what stands for whom, and the list that stays outside."""
