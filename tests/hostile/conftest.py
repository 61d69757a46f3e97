"""Qt without a screen, with fonts of the system, and nothing remembered from earlier runs."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
