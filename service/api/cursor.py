"""Cursors of lists: where a page ended, opaque to the caller."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from typing import Any

from service.errors import NotFoundError


def to_cursor(*place: str | datetime) -> str:
    """The cursor of a place in an order."""
    parts = [part.isoformat() if isinstance(part, datetime) else part for part in place]
    return base64.urlsafe_b64encode(json.dumps(parts, separators=(",", ":")).encode()).decode().rstrip("=")


def from_cursor(cursor: str, length: int) -> list[str]:
    """The parts of a cursor. Raises NotFoundError for one that no list has given."""
    try:
        parts: Any = json.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True))
    except ValueError:
        parts = None
    if isinstance(parts, list) and len(parts) == length and all(isinstance(p, str) and p.isprintable() for p in parts):
        return parts
    raise NotFoundError("there is no such page: ask for the list without a cursor")


def moment_from(text: str) -> datetime:
    """An instant in a cursor. Raises NotFoundError."""
    try:
        moment = datetime.fromisoformat(text)
        return moment.astimezone(UTC) if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        raise NotFoundError("there is no such page: ask for the list without a cursor") from None
