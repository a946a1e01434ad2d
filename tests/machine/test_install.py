"""`pip install .` as somebody does it who only wants to run the service."""

from __future__ import annotations

import asyncio
import re
import shutil
import sys
import sysconfig
import venv
from pathlib import Path

import pytest
from aiohttp import ClientSession

from tests.machine.processes import ROOT, Starter, run

PARTS = ("service", "bots", "sql", "pyproject.toml", "README.md", "LICENSE")


@pytest.fixture
def installed(place: Path) -> Path:
    """The program `ritrovo` in a fresh environment with the libraries of this one, and nothing of this folder."""
    source = place / "source"
    source.mkdir()
    for part in PARTS:
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy2
        copy(ROOT / part, source / part)
    home = place / "environment"
    venv.create(home, with_pip=False)
    [packages] = home.glob("lib/python*/site-packages")
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    pip = ("-m", "pip", "--python", str(home / "bin" / "python"), "install", "--quiet", "--no-deps")
    done = asyncio.run(
        run(*pip, "--no-build-isolation", "--no-index", str(source), program=(sys.executable,), folder=place)
    )
    assert done.status == 0, done.err
    shutil.rmtree(source)
    return home / "bin" / "ritrovo"


def test_the_installed_package_is_whole(installed: Path, place: Path, port: int) -> None:
    """From another folder: the schema is made, pages have their texts, style and script, and a message is read."""

    async def live() -> None:
        start = Starter(place)
        try:
            service = await start("serve", data=place / "data", port=port, program=(str(installed),), folder=place)
            assert "migration_applied" in service.said
            async with ClientSession(service.base, headers={"Accept-Language": "it", "Accept": "text/html"}) as client:
                page = await text_of(client, "/")
                assert 'lang="it"' in page
                found = set(re.findall(r'(?:href|src)="(/static/[^"]+)"', page))
                assert {Path(path.partition("?")[0]).suffix for path in found} >= {".css", ".js", ".svg"}
                for path in found:
                    assert await text_of(client, path)
                assert "openapi" in await text_of(client, "/openapi.json")
            assert await service.stop() == 0
        finally:
            await start.end()
        read = await run("parse", "giovedì alle 15", program=(str(installed),), folder=place)
        assert "15:00" in read.out
        shown = await run("--version", program=(str(installed),), folder=place)
        assert "ritrovo" in shown.out

    asyncio.run(live())


async def text_of(client: ClientSession, path: str) -> str:
    async with client.get(path) as answer:
        assert answer.status == 200, path
        return await answer.text()
