"""`ritrovo token` as an operator meets it, beside a service that runs on the same database."""

from __future__ import annotations

import asyncio
import sys

import pytest

from service.api.auth import TRUSTED_FOR
from tests.api.conftest import *  # noqa: F403 - the application's fixtures
from tests.api.conftest import Caller, Client, FrozenClock, MakeGroup

SECONDS = 60


async def token(dsn: str, *arguments: str) -> tuple[int, str, str]:
    """The command's exit status, what it printed, and what it said besides."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "service", "token", *arguments),
        env={"RITROVO_DATABASE_URL": dsn, "RITROVO_SECRET_KEY": "k" * 32, "PATH": "/usr/bin:/bin"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await asyncio.wait_for(process.communicate(), SECONDS)
    return process.returncode or 0, out.decode(), err.decode()


async def test_a_token_from_making_to_revoking(
    dsn: str, client: Client, make_group: MakeGroup, clock: FrozenClock
) -> None:
    """A made token works, is listed without its secret, and is refused once it is revoked: a vote two seconds later."""
    group = await make_group()
    poll = await group.post("polls", {"title": "Prove", "options": [{"grain": "day", "start": "2026-12-01"}]})
    vote = f"polls/{poll['id']}/votes/ext:anna"
    status, printed, _ = await token(dsn, "create", "--group", group.group, "--name", "the choir's site")
    assert status == 0
    made = Caller(client, printed.strip(), group.group)
    await made.get("")
    await made.put(vote, {"votes": {"0": "yes"}})
    status, listed, _ = await token(dsn, "list", "--group", group.group)
    [line] = [line for line in listed.splitlines() if "the choir's site" in line]
    assert printed.strip() not in listed
    assert (await token(dsn, "revoke", line.split()[0]))[0] == 0
    await made.get("", 401)
    clock.move(seconds=TRUSTED_FOR.total_seconds())
    await made.put(vote, {"votes": {"0": "no"}}, 401)
    status, _, said = await token(dsn, "revoke", line.split()[0])
    assert (status, "no token" in said) == (1, True)


@pytest.mark.parametrize("arguments", [("create", "--group", "nobody"), ("revoke", "nothing")])
async def test_what_is_not_there_is_said_in_a_line(dsn: str, arguments: tuple[str, ...]) -> None:
    """A wrong id is one clear line, not a traceback."""
    status, printed, said = await token(dsn, *arguments)
    assert (status, printed) == (1, "")
    assert said.startswith("Error: there is no")
    assert len(said.splitlines()) == 1
