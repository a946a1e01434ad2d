"""Errors as RFC 9457 problem documents, whoever raised them: our own code, the framework, or a defect."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler
from pydantic import ValidationError

from service.app_keys import HOUSE
from service.errors import InvalidInputError, NeedsTimeError, RitrovoError, TooManyError, UnauthorizedError

log = structlog.get_logger(__name__)

MEDIA_TYPE = "application/problem+json"
RETRY_SECONDS = 5
ERRORS_AT_MOST = 20
OWN_PATHS = ("/v1/", "/feeds/", "/openapi.json", "/docs", "/healthz", "/readyz", "/metrics")
"""Where an error is always a problem document; elsewhere it is one for callers that do not ask for a page."""

_SENTENCES = {
    "missing": "is missing",
    "extra_forbidden": "is not known here",
    "string_type": "must be a string",
    "int_type": "must be a whole number",
    "bool_type": "must be true or false",
    "list_type": "must be a list",
    "dict_type": "must be an object",
    "model_type": "must be an object",
    "union_tag_invalid": "must be one of time, day, daypart, week, weekend, month",
    "union_tag_not_found": "must name its grain",
}


class BodyError(InvalidInputError):
    """The body does not have the form that the API's document states."""

    title = "The call does not fit the API's document"

    def __init__(self, message: str, errors: Sequence[Mapping[str, str]]) -> None:
        super().__init__(message)
        self.errors = list(errors)[:ERRORS_AT_MOST]


def problem(error: RitrovoError, base: str) -> tuple[int, dict[str, Any], dict[str, str]]:
    """An error as status, document and header fields. `base` is how the service's addresses begin."""
    document: dict[str, Any] = {
        "type": f"{base}/docs#{type_name(type(error))}",
        "title": error.title,
        "status": error.status,
        "detail": error.message,
    }
    headers: dict[str, str] = {}
    if isinstance(error, BodyError):
        document["errors"] = error.errors
    if isinstance(error, NeedsTimeError):
        document["slots"] = error.params.get("slots", [])
    if isinstance(error, UnauthorizedError):
        headers["WWW-Authenticate"] = 'Bearer realm="ritrovo"'
    if isinstance(error, TooManyError):
        headers["Retry-After"] = str(error.params.get("retry_after", RETRY_SECONDS))
    elif error.status == HTTPStatus.SERVICE_UNAVAILABLE:
        headers["Retry-After"] = str(RETRY_SECONDS)
    return error.status, document, headers


def type_name(error: type[RitrovoError]) -> str:
    """The last part of a problem's `type`: the error's name in words, as `/docs` lists them."""
    words = re.findall(r"[A-Z][a-z]*", error.__name__.removesuffix("Error"))
    return "-".join(word.lower() for word in words)


def answer(status: int, document: Mapping[str, Any], headers: Mapping[str, str]) -> web.Response:
    """A problem document as an HTTP answer."""
    fields = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", **headers}
    body = json.dumps(document, ensure_ascii=False).encode("utf-8", "replace")
    return web.Response(status=status, body=body, content_type=MEDIA_TYPE, headers=fields)


def refused(error: ValidationError, data: Any, *, where: str) -> BodyError:
    """What pydantic refuses, in the caller's terms: each error with a JSON pointer (RFC 6901) into `where`."""
    found: dict[str, str] = {}
    for item in error.errors(include_url=False, include_input=False):
        path = _pointer(item["loc"], data, missing=item["type"] in ("missing", "union_tag_not_found"))
        message = _SENTENCES.get(item["type"]) or item["msg"].removeprefix("Value error, ")
        if item["type"] == "string_pattern_mismatch":
            message = "does not have the form that the document states"
        found.setdefault(path, message)
    errors = [{"in": where, "path": path, "message": message} for path, message in found.items()]
    first = errors[0]
    named = first["path"] or f"the {where}"
    return BodyError(f"{named} {first['message']}"[:500], errors)


def _pointer(loc: tuple[int | str, ...], data: Any, *, missing: bool) -> str:
    """Follow a location through the data, past the names of union members that pydantic puts in between."""
    parts: list[str] = []
    for place, step in enumerate(loc):
        try:
            data = data[step]
        except (LookupError, TypeError):
            if not (missing and place == len(loc) - 1 and isinstance(data, Mapping)):
                continue
        parts.append(str(step)[:100].replace("~", "~0").replace("/", "~1"))
    return "".join(f"/{part}" for part in parts)


@web.middleware
async def problems(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer every error with a problem document; a defect gets an id that stands in the log, and nothing else.

    What goes wrong with a page, for somebody who asks for one, is left to the pages.
    """
    if not _is_for_programs(request):
        return await handler(request)
    try:
        return await handler(request)
    except RitrovoError as error:
        return answer(*problem(error, request.app[HOUSE].public_url))
    except web.HTTPException as error:
        if error.status < HTTPStatus.BAD_REQUEST:
            raise
        return of_status(error)
    except Exception:
        if request.transport is None:
            raise
        incident = secrets.token_hex(8)
        log.exception("unexpected error", incident=incident, method=request.method, route=route_of(request))
        document = {
            "type": "about:blank",
            "title": "Internal Server Error",
            "status": 500,
            "detail": "this should not have happened: tell the service's operator the id",
            "id": incident,
        }
        return answer(500, document, {})


def of_status(error: web.HTTPException) -> web.Response:
    """The framework's own errors: no such path, method not allowed, body too large."""
    document: dict[str, Any] = {
        "type": "about:blank",
        "title": HTTPStatus(error.status).phrase,
        "status": error.status,
    }
    details = {
        404: "there is no such path: /openapi.json lists those that are",
        413: "the body is larger than 1 MiB: send less",
    }
    headers: dict[str, str] = {}
    if isinstance(error, web.HTTPMethodNotAllowed):
        allowed = ", ".join(sorted(error.allowed_methods))
        headers["Allow"] = allowed
        document["detail"] = f"the path takes {allowed}"
    elif error.status in details:
        document["detail"] = details[error.status]
    elif error.text and len(error.text) < 300:
        document["detail"] = error.text
    return answer(error.status, document, headers)


def route_of(request: web.Request) -> str:
    """The route's template, never the path: paths hold secrets."""
    resource = request.match_info.route.resource
    return resource.canonical if resource is not None else "none"


def _is_for_programs(request: web.Request) -> bool:
    return request.path.startswith(OWN_PATHS) or "text/html" not in request.headers.get("Accept", "")
