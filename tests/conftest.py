"""What holds for all tests: what is drawn by chance is the same on every run and on every machine.

New examples are looked for by hand: `python -m pytest --hypothesis-profile=searching`.
"""

from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.register_profile("searching", derandomize=False, deadline=None, print_blob=True)
settings.load_profile("steady")
