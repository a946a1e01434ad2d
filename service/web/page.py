"""Rendering: a template with the reader's words, and what every page knows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import aiohttp_jinja2
import jinja2
from aiohttp import web
from aiohttp.web_request import FileField
from multidict import MultiDictProxy

from service.app_keys import CLOCK, HOUSE, SETTINGS
from service.domain.group import Group
from service.errors import InvalidInputError
from service.texts import own_name, text_choices, texts_for
from service.web.assets import Assets
from service.web.limits import Buckets
from service.web.picture import Pictures
from service.web.times import Clock, locale_of
from service.web.visitor import Visitor, fresh_secret, visitor_of

Form = MultiDictProxy[str | bytes | bytearray | FileField]

ASSETS: web.AppKey[Assets] = web.AppKey("ASSETS")
PICTURES: web.AppKey[Pictures] = web.AppKey("PICTURES")
MAKING: web.AppKey[Buckets] = web.AppKey("MAKING")
READING: web.AppKey[Buckets] = web.AppKey("READING")
NEWCOMERS: web.AppKey[Buckets] = web.AppKey("NEWCOMERS")
"""The static files, the pictures made lately, the limits on making groups, on reading texts and on new people."""

_AFTER_VOTING = ("voted", "nothing", "added", "known", "unread", "past", "impossible", "skipped", "no_hour", "removed")
_AFTER_STEERING = ("saved", "renewed", "answered", "moved", "nothing_suits")
NOTES = frozenset((*_AFTER_VOTING, *_AFTER_STEERING))
"""What a page may be told to say once, by `?said=`."""


def prepare_templates(app: web.Application) -> None:
    """Set up the templates: those of this folder and, by name beside them, those of other packages with pages."""
    environment = aiohttp_jinja2.setup(
        app,
        loader=jinja2.PackageLoader("service.web", "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        enable_async=False,
    )
    base = app[HOUSE].public_url
    # links within the pages stay on the host that the reader came by: cookies and policy hold there
    environment.globals["local"] = lambda address: str(address).removeprefix(base)
    environment.globals["asset"] = app[ASSETS].path


def language_of(request: web.Request, group: Group | None = None) -> str:
    """The language of a page: the one asked for in the address, the reader's, else the group's, else the service's."""
    asked = request.query.get("lang", "")
    if asked in text_choices():
        return asked
    fallback = group.language if group else request.app[SETTINGS].language
    return visitor_of(request).language(fallback)


def clock_of(visitor: Visitor, language: str, zone: str, now: datetime) -> Clock:
    """How this reader reads times of that zone."""
    return Clock(texts_for(language).text, language, zone, visitor.zone, now)


def now_of(request: web.Request) -> datetime:
    """The one moment of a request."""
    return request.app[CLOCK]()


def render(
    request: web.Request,
    template: str,
    context: Mapping[str, Any],
    *,
    group: Group | None = None,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> web.Response:
    """Render a page (or, from a template with an underscore in front, a part of one) in the reader's language."""
    language = language_of(request, group)
    said = request.query.get("said", "")
    known = {
        "say": texts_for(language).text,
        "language": language,
        "direction": locale_of(language).text_direction,
        "languages": [(code, own_name(code)) for code in text_choices()],
        "base": request.app[HOUSE].public_url,
        "here": request.path,
        "fresh": fresh_secret(),
        "said": said if said in NOTES else "",
    }
    response = aiohttp_jinja2.render_template(template, request, {**known, **context}, status=status)
    response.headers["Content-Language"] = language
    response.headers["Vary"] = "Accept-Language, Cookie"
    response.headers.update(headers or {})
    return response


async def form_of(request: web.Request) -> Form:
    """What a form sent. Raises InvalidInputError where it can't be read."""
    try:
        return await request.post()
    except (ValueError, LookupError, AssertionError) as error:
        raise InvalidInputError("this form can't be read: send it again from the page", key="error.request") from error


def wants_part(request: web.Request) -> bool:
    """Whether our script asks, which puts a part of a page in its place."""
    return request.headers.get("X-Part") == "1"


def back_to(address: str, said: str = "", place: str = "") -> web.Response:
    """Send the browser on with GET after something was done, so that a reload does nothing twice (RFC 9110, 15.4.4)."""
    query = f"?said={said}" if said else ""
    anchor = f"#{place}" if place else ""
    return web.Response(status=303, headers={"Location": f"{address}{query}{anchor}"})
