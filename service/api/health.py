"""Whether the service is alive, and able to serve."""

from __future__ import annotations

import asyncio

from service.api.operation import Access, Call, Operations
from service.api.schemas import Shown
from service.app_keys import DATABASE
from service.errors import UnavailableError
from service.storage.migrate import pending
from service.storage.pool import DATABASE_ERRORS, StorageError

OPERATIONS = Operations("Service")
READY_SECONDS = 5.0


class State(Shown):
    """How the service is."""

    status: str


@OPERATIONS.add("GET", "/healthz", access=Access.PUBLIC)
async def get_health(_call: Call) -> State:
    """Whether the process is alive; asks nothing of the database."""
    return State(status="alive")


@OPERATIONS.add("GET", "/readyz", access=Access.PUBLIC, may_be_away=True)
async def get_readiness(call: Call) -> State:
    """Whether the service can serve: the database answers and is migrated."""
    try:
        async with asyncio.timeout(READY_SECONDS):
            missing = await pending(call.request.app[DATABASE].pool)
    except StorageError as error:
        raise UnavailableError(str(error)) from error
    except DATABASE_ERRORS:
        raise UnavailableError("the database does not answer") from None
    if missing:
        raise UnavailableError(f"the database lacks {', '.join(missing)}: run `ritrovo migrate`")
    return State(status="ready")
