"""Tell other services what happened: signed after the Standard Webhooks specification, again until it is taken."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from service.jobs.worker import GiveUpError, Handler, RetryLaterError
from service.storage import webhooks
from service.storage.due import Due
from service.storage.unit import Database
from service.storage.webhooks import Webhook

PREFIX = "whsec_"
PAUSES = (5, 60, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400, 86400)
"""Seconds until the next try: for about four days, as the specification proposes."""
_LONGEST_PAUSE = 86400.0


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the other side answered: the HTTP status, and the seconds of a Retry-After, if it gave some."""

    status: int
    retry_after: float | None = None


class NotDelivered(Exception):  # noqa: N818 - it is an outcome, and the next try may come out well
    """The other side was not reached; the message says why."""


class AddressRefusedError(Exception):
    """The address is not one that the service sends to."""


class Post(Protocol):
    """Sends bytes to an address of somebody else's choice. Raises NotDelivered, AddressRefusedError."""

    async def __call__(self, url: str, headers: Mapping[str, str], body: bytes) -> Receipt:
        """The other side's answer; redirects are not followed."""


def new_signing_secret() -> str:
    """A secret as the specification writes it: 32 random bytes in base64 behind `whsec_`."""
    return PREFIX + base64.b64encode(secrets.token_bytes(32)).decode()


def signed_headers(secret: str, message_id: str, at: datetime, body: bytes) -> dict[str, str]:
    """The header fields of a message. `at` is the time of this very try, which receivers compare with their clock."""
    stamp = str(int(at.timestamp()))
    key = base64.b64decode(secret.removeprefix(PREFIX))
    signature = hmac.new(key, f"{message_id}.{stamp}.".encode() + body, hashlib.sha256).digest()
    return {
        "webhook-id": message_id,
        "webhook-timestamp": stamp,
        "webhook-signature": "v1," + base64.b64encode(signature).decode(),
        "Content-Type": "application/json",
        "User-Agent": "Ritrovo",
    }


def webhook_handler(database: Database, clock: Callable[[], datetime], post: Post) -> Handler:
    """What the worker does with a due row of kind `webhook`."""

    async def handle(due: Due) -> None:
        await send_webhook(database, clock, due, post)

    return handle


async def send_webhook(database: Database, clock: Callable[[], datetime], due: Due, post: Post) -> None:
    """Send one message to one address; nothing where nobody wants to hear of it any more.

    A receiver that answers 410 has its address removed. Raises RetryLaterError, GiveUpError.
    """
    hook = await _hook(database, clock, due)
    if hook is None:
        return
    body = json.dumps(due.body["message"], ensure_ascii=False, separators=(",", ":")).encode()
    try:
        receipt = await post(hook.url, signed_headers(hook.secret, f"msg_{due.id}", clock(), body), body)
    except AddressRefusedError as error:
        raise GiveUpError(str(error)) from error
    except NotDelivered as error:
        raise RetryLaterError(str(error), _pause(due)) from error
    if 200 <= receipt.status < 300:
        return
    if receipt.status == 410:
        async with database.unit(clock()) as unit:
            await webhooks.remove_webhook(unit, hook.group, hook.id)
        return
    pause = min(max(_pause(due), receipt.retry_after or 0.0), _LONGEST_PAUSE)
    raise RetryLaterError(f"the receiver answered {receipt.status}", pause)


async def _hook(database: Database, clock: Callable[[], datetime], due: Due) -> Webhook | None:
    async with database.unit(clock()) as unit:
        return await webhooks.find_webhook(unit, str(due.body["owner"]), due.ref)


def _pause(due: Due) -> float:
    return float(PAUSES[min(due.tries, len(PAUSES) - 1)])
