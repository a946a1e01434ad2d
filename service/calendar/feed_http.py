"""How a feed is answered over HTTP: validators, conditions, compression (RFC 9110, 8.8, 12.5.3, 13)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import NamedTuple

from service.calendar.feed import Feed
from service.calendar.invite import MEDIA_TYPE

_HEADER_AT_MOST = 8192
_ENTITY_TAG = re.compile(r'"[\x21\x23-\x7e\x80-\xff]*"')
_ALWAYS = {
    "Cache-Control": "private, max-age=300, must-revalidate",
    "Vary": "Accept-Encoding",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Referrer-Policy": "no-referrer",
}


class FeedAnswer(NamedTuple):
    """An HTTP answer: status, header fields, body (empty for HEAD, whose Content-Length is that of GET)."""

    status: int
    headers: dict[str, str]
    body: bytes


def answer(
    feed: Feed, method: str, headers: Mapping[str, str], last_modified: datetime, *, compress: bool = True
) -> FeedAnswer:
    """Answer a request for a feed: 200, 304, or 405 for anything but GET and HEAD.

    `headers` are the request's, names in any case, repeated ones joined by commas. `last_modified` is
    `feed.last_modified(...)`, aware. Accept is not looked at: some clients send none and all want text/calendar. A
    condition that can't be read is ignored; If-None-Match wins over If-Modified-Since (RFC 9110, 13.2.2). `compress`
    False never compresses. Raises nothing.
    """
    if method not in ("GET", "HEAD"):
        return FeedAnswer(405, {"Allow": "GET, HEAD", "Content-Length": "0"}, b"")
    asked = {name.lower(): value[:_HEADER_AT_MOST] for name, value in headers.items()}
    packed = compress and wants_gzip(asked.get("accept-encoding", ""))
    etag, body = (feed.etag_gzip, feed.gzip) if packed else (feed.etag, feed.body)
    modified = last_modified.astimezone(UTC).replace(microsecond=0)
    fields = {"ETag": etag, "Last-Modified": format_datetime(modified, usegmt=True), **_ALWAYS}
    if _is_fresh(asked, etag, modified):
        return FeedAnswer(304, fields, b"")
    fields["Content-Type"] = MEDIA_TYPE
    fields["Content-Disposition"] = f'inline; filename="{feed.file_name}"'
    fields["Content-Length"] = str(len(body))
    if packed:
        fields["Content-Encoding"] = "gzip"
    return FeedAnswer(200, fields, body if method == "GET" else b"")


def wants_gzip(accept_encoding: str) -> bool:
    """Whether an Accept-Encoding asks for gzip, and not less than for the plain bytes (RFC 9110, 12.5.3)."""
    weights: dict[str, float] = {}
    for part in accept_encoding[:_HEADER_AT_MOST].split(","):
        coding, *parameters = (piece.strip().lower() for piece in part.split(";"))
        weight = 1.0
        for parameter in parameters:
            key, _, value = parameter.partition("=")
            if key.strip() == "q":
                weight = _weight(value.strip())
        if coding:
            weights[coding] = weight
    gzip_weight = weights.get("gzip", weights.get("x-gzip", weights.get("*", 0.0)))
    return gzip_weight > 0 and gzip_weight >= weights.get("identity", 0.0)


def _is_fresh(asked: Mapping[str, str], etag: str, modified: datetime) -> bool:
    tags = asked.get("if-none-match")
    if tags is not None:
        # The weakness mark W/ stands outside the quotes: what is left is the weak comparison of 8.8.3.2.
        return tags.strip() == "*" or etag in _ENTITY_TAG.findall(tags)
    since = _http_date(asked.get("if-modified-since", ""))
    return since is not None and modified <= since


def _http_date(text: str) -> datetime | None:
    if not 0 < len(text) <= 64:
        return None
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _weight(text: str) -> float:
    """A qvalue; what is none counts as not asked for."""
    return float(text) if re.fullmatch(r"(?:0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)", text) else 0.0
