"""Around every page: refusals in the reader's words, the headers that lock it down, the language that was chosen."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from aiohttp import web

from service.errors import NotFoundError, RitrovoError, TooManyError, UnavailableError
from service.texts import text_choices, texts_for
from service.web.page import language_of, render, wants_part
from service.web.protect import is_page, lock_down, refuse_foreign
from service.web.visitor import LANGUAGE, keep

log = logging.getLogger(__name__)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

RETRY_SECONDS = 5


@web.middleware
async def frame(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Serve a page; what goes wrong becomes a page too, that says what to do."""
    if not is_page(request):
        return await handler(request)
    try:
        refuse_foreign(request)
        response = await handler(request)
    except RitrovoError as error:
        response = refusal(request, error)
    except web.HTTPRequestEntityTooLarge:
        response = _page(request, 413, "web.error.large")
    except web.HTTPNotFound:
        response = refusal(request, NotFoundError("there is no such page"))
    except web.HTTPMethodNotAllowed as error:
        response = _page(request, 405, "web.error.method")
        response.headers["Allow"] = ", ".join(sorted(error.allowed_methods))
    except (web.HTTPException, ConnectionResetError):
        raise
    except Exception:
        log.exception("a page failed: %s %s", request.method, request.match_info.route.resource)
        response = _page(request, 500, "web.error.broken")
    if not response.prepared:
        lock_down(request, response)
        chosen = request.query.get("lang", "")
        if chosen in text_choices() and request.method == "GET" and isinstance(response, web.Response):
            keep(request, response, LANGUAGE, chosen)
    return response


def refusal(request: web.Request, error: RitrovoError) -> web.Response:
    """The page of a refusal: what happened and what to do, in the reader's language."""
    texts = texts_for(language_of(request))
    key = "web.error.lost" if error.key == NotFoundError.key else error.key
    key = key if texts.has(key) else "error.request"
    response = _page(request, error.status, key, {**error.params, "detail": error.message})
    if isinstance(error, UnavailableError):
        response.headers["Retry-After"] = str(RETRY_SECONDS)
    if isinstance(error, TooManyError):
        response.headers["Retry-After"] = str(error.params.get("retry_after", RETRY_SECONDS))
    return response


def _page(request: web.Request, status: int, key: str, params: dict[str, object] | None = None) -> web.Response:
    texts = texts_for(language_of(request))
    head = f"web.error.{status}"
    try:
        words = texts.text(key, **(params or {}))
    except (KeyError, IndexError):  # a sentence that wants what this error does not tell
        words = texts.text("error.request")
    context = {
        "status": status,
        "head": texts.text(head if texts.has(head) else "web.error.other"),
        "words": words,
        "again": status == 503,
        "back": request.path.rsplit("/", 1)[0] if request.method == "POST" and request.path.count("/") > 2 else "/",
    }
    return render(request, "_error.html" if wants_part(request) else "error.html", context, status=status)
