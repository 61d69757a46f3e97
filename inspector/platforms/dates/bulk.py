"""Dates of the commonest shape, `YYYY-MM-DD HH:MM:SS UTC`, a whole column at once.

What stands here in any other way, or is no such date, is left to `DateReader`, which gives the same for those that are read here.
"""

from typing import Final

import numpy as np
import numpy.typing as npt

from inspector.platforms.dates.read import Bounds
from inspector.records.instants import DAY, SECOND

WIDTH: Final = 23
"""Bytes of a date of this shape."""
_FORM: Final = np.frombuffer(b"0000-00-00 00:00:00 UTC", dtype=np.uint8)
_DIGITS: Final = np.flatnonzero(ord("0") == _FORM)
_OTHERS: Final = np.flatnonzero(ord("0") != _FORM)


def read_seconds(
    units: npt.NDArray[np.uint8], begins: npt.NDArray[np.int64], bounds: Bounds
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """The instants of the dates that begin at `begins`, and which of them are dates of this shape within the bounds.

    Args:
        units: the bytes; none of the dates reaches beyond them.
        begins: where each date begins.
        bounds: the instants that can be.
    """
    cells = units[begins[:, None] + np.arange(WIDTH)]
    numbers = (cells[:, _DIGITS] - np.uint8(ord("0"))).astype(np.int64)
    sound = (numbers <= 9).all(axis=1) & (cells[:, _OTHERS] == _FORM[_OTHERS]).all(axis=1)
    year = ((numbers[:, 0] * 10 + numbers[:, 1]) * 10 + numbers[:, 2]) * 10 + numbers[:, 3]
    month, day, hour, minute, second = (numbers[:, at] * 10 + numbers[:, at + 1] for at in (4, 6, 8, 10, 12))
    sound &= (month >= 1) & (month <= 12) & (day >= 1) & (hour <= 23) & (minute <= 59) & (second <= 59)
    months = np.where(sound, (year - 1970) * 12 + month - 1, 0).astype("datetime64[M]")
    first = months.astype("datetime64[D]").astype(np.int64)
    sound &= day <= (months + np.timedelta64(1, "M")).astype("datetime64[D]").astype(np.int64) - first
    instants = (first + day - 1) * DAY + ((hour * 60 + minute) * 60 + second) * SECOND
    return instants, sound & (instants >= bounds.earliest) & (instants <= bounds.latest)
