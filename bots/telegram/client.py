"""Calls of the Bot API. The token stands in every address, so no exception of the HTTP client gets out of here."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from pydantic import SecretStr

from bots.adapter import File

CALL_SECONDS = 20.0
ANSWER_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Call:
    """A method of the Bot API with its parameters; `file` is uploaded as the part `attachment`."""

    method: str
    payload: Mapping[str, Any] = field(default_factory=dict)
    file: File | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: `status` is the HTTP status, or 0 where no answer came, with the reason as `description`.

    `body` is the whole answer (https://core.telegram.org/bots/api#making-requests), empty where it was no JSON object.
    """

    status: int
    body: Mapping[str, Any]
    failure: str = ""

    @property
    def ok(self) -> bool:
        """Whether the call did what it was to do."""
        return self.body.get("ok") is True

    @property
    def result(self) -> Any:
        """What the method gives."""
        return self.body.get("result")

    @property
    def error(self) -> int:
        """The error's number; 0 where no answer came."""
        code = self.body.get("error_code")
        return code if isinstance(code, int) else self.status

    @property
    def description(self) -> str:
        """Why it failed, in Telegram's words, or why there is no answer."""
        said = self.body.get("description")
        return said if isinstance(said, str) else self.failure or f"HTTP status {self.status}"

    def parameter(self, name: str) -> int | None:
        """`retry_after` or `migrate_to_chat_id`, where Telegram gave it."""
        parameters = self.body.get("parameters")
        value = parameters.get(name) if isinstance(parameters, dict) else None
        return value if isinstance(value, int) else None


class Client:
    """The Bot API of one bot."""

    def __init__(self, session: aiohttp.ClientSession, api_url: str, token: SecretStr) -> None:
        self._session = session
        self._base = SecretStr(f"{api_url.rstrip('/')}/bot{token.get_secret_value()}/")

    async def call(self, call: Call, seconds: float = CALL_SECONDS) -> Answer:
        """Call a method; what goes wrong on the way is an answer too, never an exception."""
        url = self._base.get_secret_value() + call.method
        limit = aiohttp.ClientTimeout(total=seconds)
        try:
            # A redirect would carry the token to another host.
            async with self._session.post(url, **_body(call), timeout=limit, allow_redirects=False) as response:
                raw = await response.content.read(ANSWER_BYTES)
                while len(raw) < ANSWER_BYTES and (more := await response.content.read(ANSWER_BYTES - len(raw))):
                    raw += more
                return Answer(response.status, _object(raw))
        except TimeoutError:
            return Answer(0, {}, f"no answer within {seconds:g} seconds")
        except (aiohttp.ClientError, OSError, ValueError) as error:
            return Answer(0, {}, f"no connection ({type(error).__name__})")


def _body(call: Call) -> dict[str, Any]:
    if call.file is None:
        return {"json": call.payload}
    form = aiohttp.FormData(default_to_multipart=True)
    for name, value in call.payload.items():
        form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    form.add_field("attachment", call.file.body, filename=call.file.name, content_type=call.file.content_type)
    return {"data": form}


def _object(raw: bytes) -> Mapping[str, Any]:
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}
