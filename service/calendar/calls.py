"""Who makes the address of a conference call: a pattern, or whoever gives one."""

from __future__ import annotations

import base64
import re
from urllib.parse import quote, urlsplit, urlunsplit

from service.calendar.errors import InvalidLinkError

JITSI = "https://meet.jit.si/{name}"
"""The pattern that needs no account."""

_LINK_AT_MOST = 1000
_TOKEN_AT_LEAST = 16
_HOST_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?", re.ASCII)
_URI_SAFE = "!$%&'()*+,-./:;=?@_~[]"
_WORDS_AT_MOST = 40


def call_link(pattern: str, token: bytes, title: str = "") -> str:
    """The address of a new call: `pattern` with `{name}` made from `token` and, to be recognised, the title's words.

    `token` is random, at least 16 octets (from `secrets.token_bytes`): whoever guesses the name can join. Raises
    InvalidLinkError for a pattern that makes no usable address, ValueError for a short token.
    """
    if len(token) < _TOKEN_AT_LEAST:
        raise ValueError(f"a call's token has {_TOKEN_AT_LEAST} octets or more")
    if pattern.count("{name}") != 1:
        raise InvalidLinkError("the pattern for call links holds {name} exactly once, as in " + JITSI)
    words = re.findall(r"[a-z0-9]{1,20}", title.lower(), re.ASCII)
    readable = "-".join(words)[:_WORDS_AT_MOST].strip("-")
    secret = base64.b32encode(token).decode().rstrip("=").lower()
    return given_link(pattern.replace("{name}", f"{readable}-{secret}" if readable else secret))


def given_link(text: str) -> str:
    """An https address that somebody gave for a call, as it may be shown and written into a calendar.

    Letters outside ASCII are encoded (RFC 3987, 3.1). Raises InvalidLinkError, with a sentence for the one who gave
    it, for another scheme, credentials, a host that is none, blanks or control characters, or over 1,000 characters.
    """
    text = text.strip(" ")
    if len(text) > _LINK_AT_MOST:
        raise InvalidLinkError(f"the link is longer than {_LINK_AT_MOST} characters")
    if not text.isprintable() or any(char.isspace() or char in '<>"\\^`{|}' for char in text):
        raise InvalidLinkError("a link holds no blanks, control characters or quotes")
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise InvalidLinkError(f"this is no link: {text[:80]!r}") from error
    if parts.scheme != "https":
        raise InvalidLinkError("a call's link begins with https://")
    if "@" in parts.netloc:
        raise InvalidLinkError("a link with a name or password before its host leads elsewhere than it says")
    authority = _host(host) + (f":{port}" if port else "")
    encoded = [quote(part, safe=_URI_SAFE) for part in (parts.path, parts.query, parts.fragment)]
    link = urlunsplit(("https", authority, *encoded))
    if len(link) > _LINK_AT_MOST:
        raise InvalidLinkError(f"the link is longer than {_LINK_AT_MOST} characters")
    return link


def _host(host: str) -> str:
    if ":" in host:
        raise InvalidLinkError("a link names its host in words, not by number")
    try:
        ascii_host = host.encode("idna").decode("ascii").lower()
    except UnicodeError as error:
        raise InvalidLinkError(f"no such host: {host[:60]!r}") from error
    labels = ascii_host.rstrip(".").split(".")
    if len(ascii_host) > 253 or len(labels) < 2 or not all(_HOST_LABEL.fullmatch(label) for label in labels):
        raise InvalidLinkError(f"no such host: {host[:60]!r}")
    if labels[-1].isdigit():
        raise InvalidLinkError("a link names its host in words, not by number")
    return ascii_host
