"""Where other services want to hear of what happens."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from service.api.cursor import from_cursor, to_cursor
from service.api.operation import Access, Call, Operations
from service.api.outgoing import refusal
from service.api.schemas import PORT, Body, InstantShown, Page, Paging, Shown
from service.app_keys import SETTINGS
from service.errors import ConflictError, ForbiddenError, NotFoundError
from service.jobs.webhooks import new_signing_secret
from service.storage import webhooks
from service.storage.webhooks import Webhook

OPERATIONS = Operations("Webhooks")

HOOKS_AT_MOST = 100

Event = Literal[
    "poll.opened",
    "poll.changed",
    "poll.closed",
    "meeting.confirmed",
    "meeting.moved",
    "meeting.cancelled",
    "rsvp.changed",
]
EVENTS: tuple[Event, ...] = Event.__args__  # type: ignore[attr-defined]  # the names of a Literal
_HOST = r"(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])"
Address = Annotated[str, StringConstraints(max_length=1000, pattern=rf"^https?://{_HOST}(?::{PORT})?(?:[/?][!-~]*)?$")]


class NewWebhook(Body):
    """An address that wants to hear of events; of all of them, where none are named."""

    url: Address
    events: Annotated[list[Event], Field(min_length=1, max_length=20)] | None = None


class WebhookShown(Shown):
    """An address that hears of events."""

    id: str
    url: str
    events: list[str]
    created_at: InstantShown


class WebhookMade(WebhookShown):
    """An address that was just added, with the secret that signs what it is sent, shown this once."""

    secret: str


@OPERATIONS.add("POST", "/v1/webhooks", access=Access.ANYONE, status=201, forbids=True, conflicts=True)
async def create_webhook(call: Call, body: NewWebhook) -> WebhookMade:
    """Hear of events at an address.

    A group's token hears of the group, the administrator's of all groups. Messages are signed after the Standard
    Webhooks specification and repeated for four days until the address answers 2xx; 410 takes it off.
    """
    reason = refusal(body.url, private=call.request.app[SETTINGS].webhook_private)
    if reason is not None:
        raise ForbiddenError(reason)
    scope = call.caller.scope
    if len(await webhooks.list_webhooks(call.unit, scope, "", HOOKS_AT_MOST)) >= HOOKS_AT_MOST:
        raise ConflictError(f"there are {HOOKS_AT_MOST} addresses: remove one first")
    events = tuple(dict.fromkeys(body.events or EVENTS))
    secret = new_signing_secret()
    hook = await webhooks.add_webhook(call.unit, scope, body.url, secret, events)
    call.headers["Location"] = f"/v1/webhooks/{hook.id}"
    return WebhookMade(**_shown(hook).model_dump(), secret=secret)


@OPERATIONS.add("GET", "/v1/webhooks", access=Access.ANYONE)
async def list_webhooks(call: Call, query: Paging) -> Page[WebhookShown]:
    """The caller's addresses."""
    after = from_cursor(query.cursor, 1)[0] if query.cursor is not None else ""
    found = await webhooks.list_webhooks(call.unit, call.caller.scope, after, query.limit + 1)
    page = found[: query.limit]
    more = len(found) > query.limit
    return Page[WebhookShown](
        items=[_shown(hook) for hook in page], next_cursor=to_cursor(page[-1].id) if more else None
    )


@OPERATIONS.add("GET", "/v1/webhooks/{webhook}", access=Access.ANYONE)
async def get_webhook(call: Call) -> WebhookShown:
    """One of the caller's addresses."""
    hook = await webhooks.find_webhook(call.unit, call.caller.scope, call.path["webhook"])
    if hook is None:
        raise NotFoundError("there is no such webhook")
    return _shown(hook)


@OPERATIONS.add("DELETE", "/v1/webhooks/{webhook}", access=Access.ANYONE, status=204)
async def delete_webhook(call: Call) -> None:
    """Take an address off; what is on its way to it is dropped."""
    if not await webhooks.remove_webhook(call.unit, call.caller.scope, call.path["webhook"]):
        raise NotFoundError("there is no such webhook")


def _shown(hook: Webhook) -> WebhookShown:
    return WebhookShown(id=hook.id, url=hook.url, events=list(hook.events), created_at=hook.created_at)
