"""Logs as lines of JSON (or readable ones on a terminal), without secrets and without what people wrote."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

_SECRET_PATH = re.compile(r"/(p|m|g|r|feeds|hooks)/[A-Za-z0-9_-]{16,}")
_BEARER = re.compile(r"(?i)(bearer\s+|bot\d+:)[A-Za-z0-9_.~+/-]+=*")


def redact(text: str) -> str:
    """A text without the secrets that addresses and headers hold."""
    return _BEARER.sub(r"\1…", _SECRET_PATH.sub(r"/\1/…", text))


def _redact_event(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = redact(value)
    return event


class _RedactingFilter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = redact(record.getMessage()), ()
        return True


def set_up_logs(level: str) -> None:
    """Write logs of this process to standard error from `level` on."""
    number = logging.getLevelNamesMapping()[level.upper()]
    renderer: Any = (
        structlog.dev.ConsoleRenderer(colors=False) if sys.stderr.isatty() else structlog.processors.JSONRenderer()
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _redact_event,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_RedactingFilter())
    logging.basicConfig(level=max(number, logging.WARNING), handlers=[handler], force=True)
