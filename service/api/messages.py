"""Chat messages of systems that have no adapter."""

from __future__ import annotations

from pydantic import Field, JsonValue

from service.api.operation import Call, Operations
from service.api.schemas import Body, Instant, Key, Shown, Words
from service.app_keys import CONVERSE

OPERATIONS = Operations("Messages")


class ChatMessage(Body):
    """A message of the group's chat. The same `id` twice counts once; `from` is your own id of the person."""

    id: Key
    sender: Key = Field(alias="from")
    text: Words
    at: Instant | None = None


class Heard(Shown):
    """What was read in a message, and what is to be said in the chat."""

    read: JsonValue
    replies: list[str]


@OPERATIONS.add("POST", "/v1/groups/{group}/messages", unit=False)
async def create_message(call: Call, body: ChatMessage) -> Heard:
    """Read a chat message, and answer as the bot would in the chat."""
    said = {"id": body.id, "from": body.sender, "text": body.text, "at": body.at}
    return Heard(**await call.request.app[CONVERSE](call.path["group"], said))
