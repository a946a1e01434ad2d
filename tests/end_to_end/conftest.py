"""A real Chromium, and the whole service that it visits."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser

from service.storage.unit import Database
from tests.web import chromium as windows
from tests.web.room_house import whole_service


@pytest_asyncio.fixture
async def chromium() -> AsyncIterator[Browser]:
    """The system's Chromium, without a window."""
    async with windows.chromium() as browser:
        yield browser


@pytest_asyncio.fixture
async def service(database: Database) -> AsyncIterator[TestServer]:
    """Everything in one process, with its worker."""
    async with whole_service(database) as server:
        yield server
