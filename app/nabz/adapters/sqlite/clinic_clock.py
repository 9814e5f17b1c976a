"""The time of an act: the instant in UTC, and how far the clinic's clock was ahead of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from nabz.services.history_ports import Moment

Now = Callable[[], datetime]


def system_now() -> datetime:
    """The system's time with its local offset."""
    return datetime.now().astimezone()


def moment(now: datetime) -> Moment:
    """An instant as it is kept; `now` has an offset."""
    offset = now.utcoffset() or timedelta(0)
    return Moment(now.astimezone(UTC).isoformat(timespec="milliseconds"), round(offset.total_seconds() / 60))
