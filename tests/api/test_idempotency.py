"""A call that is sent twice, because an answer was lost, is done once."""

from __future__ import annotations

import asyncio
import uuid

from tests.api.conftest import Caller, FrozenClock, MakeGroup

SLOT = {"grain": "time", "start": "2026-12-01T18:00"}


def key() -> dict[str, str]:
    """A fresh key."""
    return {"Idempotency-Key": str(uuid.uuid4())}


async def test_the_second_answer_is_the_first(group: Caller) -> None:
    """The same call with the same key: the same answer, its status and headers too, and one poll."""
    headers = key()
    body = {"title": "Prove", "options": [SLOT]}
    first = await group.send("POST", "polls", body, headers=headers)
    second = await group.send("POST", "polls", body, headers=headers)
    assert (first.status, await first.json()) == (second.status, await second.json())
    for name in ("Location", "ETag"):
        assert first.headers[name] == second.headers[name]
    assert len((await group.get("polls"))["items"]) == 1


async def test_a_key_is_one_calls(group: Caller) -> None:
    """Another body or another path under a used key is refused, and does nothing."""
    headers = key()
    await group.post("polls", {"title": "Prove"}, headers=headers)
    problem = await group.post("polls", {"title": "Cena"}, 422, headers=headers)
    assert problem["type"].endswith("#key-reused")
    await group.post("members", {"name": "Anna"}, 422, headers=headers)
    assert len((await group.get("polls"))["items"]) == 1


async def test_many_at_once_make_one(group: Caller) -> None:
    """A client that repeats before the first answer has come: one poll; the others get its answer, or 409."""
    headers = key()
    calls = [group.send("POST", "polls", {"title": "Prove"}, headers=headers) for _ in range(8)]
    answers = await asyncio.gather(*calls)
    statuses = sorted(answer.status for answer in answers)
    assert set(statuses) <= {201, 409}
    assert 201 in statuses
    assert len({(await answer.json())["id"] for answer in answers if answer.status == 201}) == 1
    assert len((await group.get("polls"))["items"]) == 1


async def test_a_failed_call_may_be_repeated(group: Caller, clock: FrozenClock) -> None:
    """What was refused left nothing: the same key works once the call is right."""
    headers = key()
    past = {"title": "Prove", "deadline": "2026-11-24T11:30:00Z"}
    clock.move(hours=1)
    await group.post("polls", past, 409, headers=headers)
    clock.move(hours=-1)
    await group.post("polls", past, 201, headers=headers)


async def test_equal_keys_of_two_callers_are_two(make_group: MakeGroup, admin: Caller) -> None:
    """Somebody else's key neither blocks nor answers mine, be it the administrator's in my own group."""
    headers = key()
    one, other = await make_group("Uno"), await make_group("Due")
    first = await one.post("polls", {"title": "Prove"}, headers=headers)
    second = await other.post("polls", {"title": "Prove"}, headers=headers)
    third = await admin.post(f"/v1/groups/{one.group}/polls", {"title": "Prove"}, headers=headers)
    assert len({first["id"], second["id"], third["id"]}) == 3


async def test_a_key_that_cannot_be_one(group: Caller) -> None:
    """An empty or endless key is refused."""
    for bad in ("", "x" * 256, "a b"):
        await group.post("polls", {"title": "Prove"}, 400, headers={"Idempotency-Key": bad})


async def test_a_message_counts_once(group: Caller) -> None:
    """A chat message with the same id is read once, with a key and without."""
    said = {"id": "m1", "from": "anna", "text": "ci vediamo giovedì alle 18 o venerdì alle 20?"}
    first = await group.post("messages", said, 200, headers=key())
    again = await group.post("messages", said, 200)
    assert first["read"]
    assert again["replies"] == []


async def test_a_lost_confirm_stays_one_meeting(group: Caller) -> None:
    """Confirming twice with one key answers the same meeting twice; without the key it is a conflict."""
    poll = await group.post("polls", {"title": "Prove", "options": [SLOT]})
    headers = key()
    first = await group.post(f"polls/{poll['id']}/confirm", {"option": 0}, headers=headers)
    second = await group.post(f"polls/{poll['id']}/confirm", {"option": 0}, headers=headers)
    assert first == second
    await group.post(f"polls/{poll['id']}/confirm", {"option": 0}, 409)
