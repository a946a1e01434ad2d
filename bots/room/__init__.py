"""The room: a group chat in the browser, for who has no messenger, and the twin that every test can talk to."""

from bots.room.adapter import PLATFORM, RoomAdapter

__all__ = ["PLATFORM", "RoomAdapter"]
