"""schemathesis, run as its users run it, against a server on the loopback."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import pytest

from tests.api.conftest import ADMIN, Caller, FrozenClock, MakeGroup

HOOKS = """
import schemathesis

@schemathesis.check
def what_fits_the_document_is_never_refused_for_its_form(ctx, response, case):
    if case.meta is not None and case.meta.generation.mode.is_positive and response.status_code in (400, 422):
        assert "errors" not in response.json(), response.text[:500]
"""
CONFIG = """
{parameters}
[checks]
positive_data_acceptance.expected-statuses = ["2xx", "3xx", "401", "403", "404", "409", "412", "422", "429", "5xx"]
"""
SECONDS = 240


async def run(served: str, folder: Path, token: str, parameters: dict[str, str], *options: str) -> tuple[int, str]:
    """The exit status of `schemathesis run`, and the end of what it wrote."""
    lines = ["[parameters]", *(f'"path.{name}" = "{value}"' for name, value in parameters.items())]
    (folder / "schemathesis.toml").write_text(CONFIG.format(parameters="\n".join(lines) if parameters else ""))
    (folder / "judge.py").write_text(HOOKS)
    process = await asyncio.create_subprocess_exec(
        Path(sys.executable).with_name("st"),
        "run",
        f"{served}/openapi.json",
        *("--header", f"Authorization: Bearer {token}", "--no-color", "--seed", "1", *options),
        cwd=folder,
        env={**os.environ, "SCHEMATHESIS_HOOKS": "judge", "PYTHONPATH": str(folder)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(SECONDS):
            written = (await process.stdout.read()).decode()
            return await process.wait(), "\n".join(line[:600] for line in written.splitlines()[-200:])
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


@pytest.mark.parametrize("phases", ["coverage", "fuzzing,stateful"])
async def test_the_administrator_finds_nothing_wrong(served: str, tmp_path: Path, phases: str) -> None:
    """Whatever is sent with the administrator's token, the answers are those that the document promises."""
    status, written = await run(served, tmp_path, ADMIN, {}, "--phases", phases, "--max-examples", "6")
    assert status == 0, written


async def test_a_group_finds_nothing_wrong(
    served: str, make_group: MakeGroup, clock: FrozenClock, tmp_path: Path
) -> None:
    """Nor with a group's token, on a poll, a member and a meeting that are really there."""
    group = await make_group()
    parameters = {"group": group.group, **await things_of(group)}
    only = "/v1/groups/{group}/.+"
    status, written = await run(
        served,
        tmp_path,
        group.token,
        parameters,
        *(
            "--phases",
            "fuzzing",
            "--max-examples",
            "10",
            "--include-path-regex",
            only,
            "--exclude-path-regex",
            "events|cancel$",
        ),
    )
    assert status == 0, written


async def things_of(group: Caller) -> dict[str, str]:
    """A poll, a member and a meeting of the group."""
    slot = {"grain": "time", "start": "2026-12-01T18:00"}
    decided = await group.post("polls", {"title": "Prova", "options": [slot]})
    meeting = await group.post(f"polls/{decided['id']}/confirm", {"option": 0})
    poll = await group.post("polls", {"title": "Prova", "options": [slot]})
    member = await group.post("members", {"name": "Anna"})
    return {"poll": poll["id"], "member": member["id"], "meeting": meeting["id"], "option": "0"}
