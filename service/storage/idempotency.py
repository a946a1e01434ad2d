"""Answers to calls with an Idempotency-Key: a call that is repeated gets the answer of the first."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from service.storage.unit import Unit

START = """
    insert into idempotency (group_id, key, fingerprint, created_at) values ($1, $2, $3, $4)
    on conflict do nothing"""
CLAIM = "select pg_try_advisory_xact_lock($1)"
SELECT = "select fingerprint, status, sealed from idempotency where group_id = $1 and key = $2"
FINISH = "update idempotency set status = $3, sealed = $4 where group_id = $1 and key = $2"
SWEEP = "delete from idempotency where created_at < $1"


@dataclass(frozen=True, slots=True)
class Remembered:
    """The answer of the first call: None as `status` while that call is still under way."""

    fingerprint: bytes
    status: int | None
    body: dict[str, Any]


async def begin(unit: Unit, scope: str, key: bytes, fingerprint: bytes) -> Remembered | None:
    """Note the start of a call; what is remembered of an earlier one with that key, None where this is the first.

    The note is part of the unit: a call that fails leaves nothing, and two at once wait for each other.
    """
    if await unit.execute(START, scope, key, fingerprint, unit.now) == 1:
        return None
    return await find(unit, scope, key)


async def claim(unit: Unit, scope: str, key: bytes) -> bool:
    """Whether no other call with that key is under way; from now on none can begin until the unit ends."""
    number = hashlib.sha256(scope.encode() + b"\x00" + key).digest()[:8]
    return bool(await unit.value(CLAIM, int.from_bytes(number, "big", signed=True)))


async def find(unit: Unit, scope: str, key: bytes) -> Remembered | None:
    """What is remembered of a call with that key."""
    row = await unit.row(SELECT, scope, key)
    if row is None:
        return None
    body = json.loads(unit.vault.unseal(row["sealed"], f"answer:{scope}:{key.hex()}")) if row["sealed"] else {}
    return Remembered(row["fingerprint"], row["status"], body)


async def finish(unit: Unit, scope: str, key: bytes, status: int, body: dict[str, Any]) -> None:
    """Remember the answer, sealed: it may hold secrets."""
    sealed = unit.vault.seal(json.dumps(body), f"answer:{scope}:{key.hex()}")
    await unit.execute(FINISH, scope, key, status, sealed)


async def sweep(unit: Unit, before: datetime) -> None:
    """Forget answers from before a time."""
    await unit.execute(SWEEP, before)
