"""What stands around every page: headers that lock it down, and the refusal of what other sites send."""

from __future__ import annotations

from urllib.parse import urlsplit

from aiohttp import web

from service.app_keys import SETTINGS
from service.errors import ForbiddenError

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    # within this host a form's Origin must arrive, which `no-referrer` would blank; nothing reaches another host
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
OTHERS = ("/v1/", "/bots/", "/feeds/", "/healthz", "/readyz", "/metrics", "/openapi.json", "/docs")
"""What other doors answer: no page, and none of this applies."""


def is_page(request: web.Request) -> bool:
    """Whether a path is a page's, or nobody's."""
    return not request.path.startswith(OTHERS)


def lock_down(request: web.Request, response: web.StreamResponse) -> None:
    """Set the headers of a page; a page behind a secret is not kept by anybody else and not indexed."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if request.path[:3] in ("/p/", "/m/", "/g/", "/r/"):
        response.headers.setdefault("X-Robots-Tag", "noindex, nofollow")
    response.headers.setdefault("Cache-Control", "private, no-store")


def refuse_foreign(request: web.Request) -> None:
    """Refuse what another site has a browser send. Raises ForbiddenError.

    Browsers say where a request comes from in Sec-Fetch-Site, older ones in Origin; what says neither is no browser
    of somebody with cookies. The cookies are SameSite=Lax besides.
    """
    if request.method in ("GET", "HEAD", "OPTIONS"):
        return
    site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin")
    if site is not None:
        foreign = site not in ("same-origin", "none")
    else:
        foreign = origin is not None and not _is_own(request, origin)
    if foreign:
        raise ForbiddenError("this came from another site: open the page and send it from there", key="error.foreign")


def _is_own(request: web.Request, origin: str) -> bool:
    host = urlsplit(origin).netloc.lower()
    return host in (request.host.lower(), urlsplit(request.app[SETTINGS].base_url).netloc.lower())
