"""What is wrong with the messengers that are set up, in words."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping

from aiohttp import ClientError, ClientSession, ClientTimeout

from bots import registry

SECONDS = 15


async def check_all(public_url: str, environ: Mapping[str, str] = os.environ) -> dict[str, list[str]]:
    """Ask each configured messenger: by platform what is wrong there, nothing where all is well."""
    found: dict[str, list[str]] = {}
    async with ClientSession(timeout=ClientTimeout(total=SECONDS)) as session:
        for platform, adapter in registry.build_all(session, public_url, environ).items():
            try:
                found[platform] = await asyncio.wait_for(adapter.check(), SECONDS)
            except (ClientError, TimeoutError) as error:
                found[platform] = [f"it can't be reached ({type(error).__name__})"]
    return found
