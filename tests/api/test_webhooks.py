"""Other services hear what happens, can tell that it was us, and lead us nowhere we should not go."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult

from service.api.outgoing import Poster, refusal
from service.app_keys import DATABASE, SETTINGS
from service.domain.network import is_public
from service.jobs.webhooks import AddressRefusedError, NotDelivered, send_webhook
from service.jobs.worker import LEASE, GiveUpError, RetryLaterError
from service.storage import due
from service.storage.due import Due
from tests.api.conftest import Caller, FrozenClock, MakeGroup

SLOT = {"grain": "time", "start": "2026-12-01T18:00"}


@dataclass
class Receiver:
    """A service that hears of events: what it got, and what it answers."""

    url: str = ""
    status: int = 204
    headers: dict[str, str] = field(default_factory=dict)
    got: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    async def hear(self, request: web.Request) -> web.Response:
        """Take a message."""
        self.got.append((dict(request.headers), await request.read()))
        return web.Response(status=self.status, headers=self.headers)

    def verified(self, secret: str) -> dict[str, Any]:
        """The last message, its signature checked as the specification says."""
        headers, body = self.got[-1]
        signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
        key = base64.b64decode(secret.removeprefix("whsec_"))
        wanted = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
        assert headers["webhook-signature"] == f"v1,{wanted}"
        message: dict[str, Any] = json.loads(body)
        return message


@pytest_asyncio.fixture
async def receiver() -> AsyncIterator[Receiver]:
    """A receiver on the loopback."""
    receiver = Receiver()
    app = web.Application()
    app.router.add_route("*", "/hook", receiver.hear)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


@pytest.fixture
def app(app: web.Application) -> web.Application:
    """An application whose webhooks may go to the loopback."""
    app[SETTINGS] = app[SETTINGS].model_copy(update={"webhook_private": True})
    return app


async def waiting(app: web.Application, now: datetime) -> list[Due]:
    """The webhooks that are due."""
    async with app[DATABASE].unit(now) as unit:
        claimed = await due.claim_due(unit, range(16), 100, LEASE)
    return [one for one in claimed if one.kind == "webhook"]


async def deliver(app: web.Application, clock: FrozenClock) -> None:
    """Send what is due."""
    for one in await waiting(app, clock()):
        await send_webhook(app[DATABASE], clock, one, Poster(private=True))


async def test_an_event_is_signed_and_heard(
    app: web.Application, group: Caller, receiver: Receiver, clock: FrozenClock
) -> None:
    """Opening a poll reaches the address with a signature that the shown secret proves."""
    hook = await group.post("/v1/webhooks", {"url": receiver.url, "events": ["poll.opened"]})
    assert hook["secret"].startswith("whsec_")
    poll = await group.post("polls", {"title": "Prove", "options": [SLOT]})
    await deliver(app, clock)
    message = receiver.verified(hook["secret"])
    assert message["type"] == "poll.opened"
    assert message["data"] == {"group": group.group, "poll": poll["id"], "title": "Prove"}
    assert "secret" not in (await group.get(f"/v1/webhooks/{hook['id']}"))


async def test_the_administrator_hears_all_groups(
    app: web.Application, admin: Caller, make_group: MakeGroup, receiver: Receiver, clock: FrozenClock
) -> None:
    """An administrator's address hears of every group, a group's of its own alone."""
    one, other = await make_group("Uno"), await make_group("Due")
    await admin.post("/v1/webhooks", {"url": receiver.url, "events": ["poll.opened"]})
    await one.post("/v1/webhooks", {"url": receiver.url, "events": ["poll.opened"]})
    await other.post("polls", {"title": "Cena"})
    await deliver(app, clock)
    assert [json.loads(body)["data"]["group"] for _, body in receiver.got] == [other.group]


async def test_what_was_not_taken_comes_again(
    app: web.Application, group: Caller, receiver: Receiver, clock: FrozenClock
) -> None:
    """A receiver that is down gets the same message again, with the same id, later where it asks for that."""
    hook = await group.post("/v1/webhooks", {"url": receiver.url, "events": ["poll.opened"]})
    await group.post("polls", {"title": "Cena"})
    [one] = await waiting(app, clock())
    receiver.status, receiver.headers = 503, {"Retry-After": "900"}
    with pytest.raises(RetryLaterError) as later:
        await send_webhook(app[DATABASE], clock, one, Poster(private=True))
    assert later.value.seconds == 900
    receiver.status, receiver.headers = 302, {"Location": receiver.url}
    with pytest.raises(RetryLaterError) as later:
        await send_webhook(app[DATABASE], clock, one, Poster(private=True))
    assert later.value.seconds == 5
    assert len(receiver.got) == 2, "a redirect is not followed"
    receiver.status = 200
    clock.move(minutes=15)
    await send_webhook(app[DATABASE], clock, one, Poster(private=True))
    assert len({headers["webhook-id"] for headers, _ in receiver.got}) == 1
    assert len({headers["webhook-timestamp"] for headers, _ in receiver.got}) == 2
    receiver.verified(hook["secret"])


async def test_a_receiver_that_is_gone_is_taken_off(
    app: web.Application, group: Caller, receiver: Receiver, clock: FrozenClock
) -> None:
    """410 ends it; a removed address gets nothing that was still on its way."""
    await group.post("/v1/webhooks", {"url": receiver.url, "events": ["poll.opened"]})
    await group.post("polls", {"title": "Cena"})
    receiver.status = 410
    [one] = await waiting(app, clock())
    await send_webhook(app[DATABASE], clock, one, Poster(private=True))
    assert (await group.get("/v1/webhooks"))["items"] == []
    await send_webhook(app[DATABASE], clock, one, Poster(private=True))
    assert len(receiver.got) == 1


async def test_nobody_there_is_tried_again(app: web.Application, group: Caller, clock: FrozenClock) -> None:
    """A refused connection is a later try, not a failure for good."""
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    await group.post("/v1/webhooks", {"url": f"http://127.0.0.1:{port}/", "events": ["poll.opened"]})
    await group.post("polls", {"title": "Cena"})
    [one] = await waiting(app, clock())
    with pytest.raises(RetryLaterError):
        await send_webhook(app[DATABASE], clock, one, Poster(private=True))


class Answers(AbstractResolver):
    """A name server of somebody who wants to lead us inside."""

    def __init__(self, *hosts: str) -> None:
        self.hosts = hosts
        self.asked = 0

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """All the addresses."""
        self.asked += 1
        kind = socket.AF_INET
        return [
            ResolveResult(hostname=host, host=found, port=port, family=kind, proto=0, flags=0) for found in self.hosts
        ]

    async def close(self) -> None:
        """Nothing is open."""


@pytest.mark.parametrize(
    "hosts",
    [("127.0.0.1",), ("10.0.0.7",), ("169.254.169.254",), ("93.184.216.34", "192.168.1.1"), ("::ffff:127.0.0.1",), ()],
)
async def test_a_name_that_leads_inside_is_refused(hosts: tuple[str, ...]) -> None:
    """The address that a name resolves to is checked, and it is asked for once."""
    resolver = Answers(*hosts)
    with pytest.raises((AddressRefusedError, NotDelivered)) as refused:
        await Poster(resolver=resolver)("https://harmless.example/hook", {}, b"{}")
    assert refused.type is AddressRefusedError
    assert resolver.asked == 1


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/", "https://example.org:8443/", "https://localhost/", "https://127.0.0.1/", "https://[::1]/",
        "https://0/", "https://2130706433/", "https://127.1/", "https://10.0.0.1/", "https://169.254.169.254/latest/",
        "https://100.64.0.1/", "https://[::ffff:10.0.0.1]/", "https://[64:ff9b::a00:1]/", "https://[fd00::1]/",
        "https://metadata.internal/", "ftp://example.org/", "https://[fe80::1]/",
    ],
)  # fmt: skip
async def test_an_address_inside_is_refused(url: str) -> None:
    """Whatever way a private address is written, nothing is sent there."""
    assert refusal(url, private=False) is not None
    with pytest.raises(AddressRefusedError):
        await Poster()(url, {}, b"{}")


async def test_a_group_may_not_name_an_address_inside(app: web.Application, group: Caller) -> None:
    """What got in while private addresses were allowed is given up when it is sent, once they no longer are."""
    await group.post("/v1/webhooks", {"url": "http://10.0.0.1/"})
    await group.post("/v1/webhooks", {"url": "https://user:pass@example.org/"}, 422)
    await group.post("polls", {"title": "Cena"})
    for one in await waiting(app, FrozenClock()()):
        with pytest.raises(GiveUpError):
            await send_webhook(app[DATABASE], FrozenClock(), one, Poster())


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True), ("2606:2800:220:1::1", True), ("8.8.8.8", True), ("0.0.0.0", False),
        ("192.0.2.1", False), ("224.0.0.1", False), ("255.255.255.255", False), ("::", False), ("::127.0.0.1", False),
        ("2002:7f00:1::", False), ("2001:db8::1", False), ("64:ff9b::808:808", True), ("fe80::1%eth0", False),
        ("ff02::1", False), ("nonsense", False), ("", False),
    ],
)  # fmt: skip
def test_which_addresses_are_public(address: str, public: bool) -> None:
    """What belongs to the internet is public, whatever it is wrapped in."""
    assert is_public(address) is public
