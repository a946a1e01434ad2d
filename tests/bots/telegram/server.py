"""A Bot API server on loopback, written from Telegram's documentation and not from the adapter.

A test acts as people through it (say, press, add_bot, migrate, ...), sees the chats as they would, and can make it
late, repeat, reorder, limit, forge and lose.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from tests.bots.telegram.methods import ApiError, Methods
from tests.bots.telegram.world import Chat, Json, Message, Person, World

POST_SECONDS = 10.0
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass
class Fault:
    """What goes wrong at the next call of a method: an error, a lost answer, or an answer held until `gate` is set."""

    method: str
    status: int = 0
    description: str = ""
    parameters: Json = field(default_factory=dict)
    after_work: bool = False
    gate: asyncio.Event | None = None
    seen: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass
class Called:
    """A call as it came in."""

    method: str
    parameters: Json
    files: dict[str, tuple[str, str, bytes]]


class BotApiServer:
    """The server; `world` is what people see. Use as an async context manager."""

    def __init__(self, token: str = "42:TEST-token", *, hears_all: bool = True, world: World | None = None) -> None:
        self.token = token
        bot = Person(int(token.partition(":")[0]), "Meet", is_bot=True, username="meet_bot")
        self.world = world or World(bot, hears_all=hears_all)
        self.methods = Methods(self.world)
        self.calls: list[Called] = []
        self.faults: list[Fault] = []
        self.statuses: list[int] = []
        self.held: list[Json] | None = None
        self.bad_secret: str | None = None
        application = web.Application(client_max_size=60 * 1024 * 1024)
        application.router.add_route("*", "/bot{token}/{method}", self._handle)
        self._server = TestServer(application)

    async def __aenter__(self) -> BotApiServer:
        await self._server.start_server()
        self._client = ClientSession()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.methods.close()
        await self._client.close()
        await self._server.close()

    @property
    def url(self) -> str:
        """The base of calls."""
        return str(self._server.make_url("/")).rstrip("/")

    # ------------------------------------------------------------ what people do

    async def say(
        self, chat: Chat, person: Person, text: str, *, reply_to: Message | None = None, topic: int | None = None
    ) -> Message:
        """Somebody writes."""
        replied = reply_to.id if reply_to else topic
        message = self.world.write(chat, person, text, reply_to=replied, topic=topic)
        if self.world.is_told(chat, message):
            await self._tell({"message": self.world.json(chat, message)})
        return message

    async def edit(self, chat: Chat, message: Message, text: str) -> None:
        """Somebody changes what they wrote."""
        message.text, message.versions = text, message.versions + 1
        if self.world.is_told(chat, message):
            await self._tell({"edited_message": self.world.json(chat, message)})

    async def press(self, chat: Chat, person: Person, message: Message, label: str) -> str:
        """Somebody presses a button of the bot's message; gives the press's id (`hint` says what they were shown)."""
        press_id = self.methods.new_press()
        query = {
            "id": press_id,
            "from": person.user(),
            "chat_instance": "1",
            "message": self.world.json(chat, message),
            "data": message.button(label)["callback_data"],
        }
        await self._tell({"callback_query": query})
        return press_id

    def hint(self, press_id: str) -> str | None:
        """What the presser was shown; None while the button still waits."""
        return self.methods.hints.get(press_id)

    async def membership(self, chat: Chat, by: Person, status: str) -> None:
        """The bot becomes `member`, `administrator`, `left` or `kicked` in a chat."""
        bot = self.world.bot.user()
        before, chat.status = chat.status, status
        await self._tell(
            {
                "my_chat_member": {
                    "chat": chat.json(),
                    "from": by.user(),
                    "date": self.world.now,
                    "old_chat_member": self.methods.member(bot, before),
                    "new_chat_member": self.methods.member(bot, status),
                }
            }
        )

    async def add_bot(self, chat: Chat, by: Person) -> None:
        """Somebody adds the bot to a group."""
        await self.membership(chat, by, "member")

    async def join(self, chat: Chat, *people: Person) -> None:
        """People come into a group."""
        chat.members |= {person.id: person for person in people}
        body = self.world.json(chat, self.world.write(chat, people[0], ""))
        await self._tell({"message": body | {"new_chat_members": [person.user() for person in people]}})

    async def migrate(self, chat: Chat) -> Chat:
        """A group becomes a supergroup with another id; both chats tell."""
        grown = self.world.group(chat.title, *chat.members.values())
        grown.status, grown.messages, grown.admins = chat.status, dict(chat.messages), chat.admins
        old = self.world.json(chat, self.world.write(chat, next(iter(chat.members.values())), ""))
        chat.migrated_to = grown.id
        new = self.world.json(grown, self.world.write(grown, next(iter(chat.members.values())), ""))
        await self._tell({"message": old | {"migrate_to_chat_id": grown.id}})
        await self._tell({"message": new | {"migrate_from_chat_id": chat.id}})
        return grown

    async def tell(self, update: Json) -> None:
        """Deliver an update of any shape."""
        await self._tell(update)

    # ------------------------------------------------------------ what goes wrong

    def fail(self, method: str, status: int, description: str, *, after_work: bool = False, **parameters: int) -> Fault:
        """The next call of a method fails; with `after_work` only after it was done, so that the answer is lost."""
        fault = Fault(method, status, description, parameters, after_work)
        self.faults.append(fault)
        return fault

    def drop(self, method: str) -> Fault:
        """The next call of a method is done, and the connection breaks before the answer."""
        return self.fail(method, 0, "", after_work=True)

    def delay(self, method: str) -> Fault:
        """The next call of a method is answered when the fault's gate is set."""
        fault = Fault(method, gate=asyncio.Event())
        self.faults.append(fault)
        return fault

    def hold(self) -> None:
        """Keep updates back from now on."""
        self.held = []

    async def release(self, order: Callable[[list[Json]], list[Json]] = list, times: int = 1) -> None:
        """Deliver what was kept back, in another order, more than once."""
        held, self.held = self.held or [], None
        for update in order(held * times):
            await self._deliver(update)

    # ------------------------------------------------------------ bytes

    async def _tell(self, update: Json) -> None:
        numbered = {"update_id": self.world.next_update(), **update}
        if self.held is not None:
            self.held.append(numbered)
        else:
            await self._deliver(numbered)

    async def _deliver(self, update: Json) -> None:
        url = self.methods.webhook.get("url")
        if not url:
            await self.methods.queue(update)
            return
        secret = self.bad_secret or self.methods.webhook.get("secret_token", "")
        async with asyncio.timeout(POST_SECONDS):
            async with self._client.post(url, json=update, headers={SECRET_HEADER: secret}) as answer:
                self.statuses.append(answer.status)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if request.match_info["token"] != self.token:
            return _error(ApiError(401, "Unauthorized"))
        parameters, files = await _parameters(request)
        self.calls.append(Called(method, parameters, files))
        fault = next((fault for fault in self.faults if fault.method == method), None)
        if fault is not None:
            self.faults.remove(fault)
            fault.seen.set()
            if fault.gate is not None:
                async with asyncio.timeout(POST_SECONDS):
                    await fault.gate.wait()
            elif not fault.after_work:
                return _error(ApiError(fault.status, fault.description, fault.parameters))
        work: Callable[[Json, Any], Awaitable[Any]] | None = getattr(self.methods, f"do_{method}", None)
        if work is None:
            return _error(ApiError(404, "Not Found: method not found"))
        try:
            result = await work(parameters, files)
        except ApiError as error:
            return _error(error)
        if fault is not None and fault.after_work:
            if fault.status == 0:
                with contextlib.suppress(AttributeError):
                    request.transport.abort()  # type: ignore[union-attr] - suppressed: it may be gone already
            return _error(ApiError(fault.status or 500, fault.description))
        return web.json_response({"ok": True, "result": result})


def _error(error: ApiError) -> web.Response:
    body: Json = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters:
        body["parameters"] = error.parameters
    headers = {"Retry-After": str(error.parameters["retry_after"])} if "retry_after" in error.parameters else {}
    return web.json_response(body, status=error.code, headers=headers)


async def _parameters(request: web.Request) -> tuple[Json, dict[str, tuple[str, str, bytes]]]:
    """JSON, form or multipart; in the latter two whatever is no string comes as JSON."""
    if request.content_type == "application/json":
        return dict(await request.json()), {}
    parameters: Json = dict(request.query)
    files = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[name] = (value.filename, value.content_type, value.file.read())
        else:
            parameters[name] = value
    return {name: _value(name, value) for name, value in parameters.items()}, files


WORDS = frozenset({"text", "caption", "secret_token", "callback_query_id", "language_code", "url", "parse_mode"})


def _value(name: str, value: Any) -> Any:
    if name in WORDS:
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value
