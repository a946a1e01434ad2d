"""Chats exported from Telegram as JSON."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.parsing.export_formats import ChatExport, ExportFormat, UnreadableExportError, read_export

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def read(content: str) -> ChatExport:
    return read_export(io.BytesIO(content.encode()), zone="Europe/Rome", now=NOW)


def chat(*messages: object, **more: object) -> str:
    return json.dumps(
        {"name": "Calcetto", "type": "private_group", "id": 1, "messages": list(messages), **more}, indent=1
    )


def message(text: Any, **more: object) -> dict[str, object]:
    return {
        "id": 7,
        "type": "message",
        "date": "2026-11-13T18:05:00",
        "date_unixtime": "1794589500",
        "from": "Anna",
        "from_id": "user1",
        "text": text,
        **more,
    }


def test_a_message_with_entities_is_one_text() -> None:
    """Bold words and links are parts of the sentence."""
    export = read(chat(message(["giovedì ", {"type": "bold", "text": "alle 15"}, " ok?"])))
    assert export.format is ExportFormat.TELEGRAM
    assert export.messages[0].text == "giovedì alle 15 ok?"
    assert export.messages[0].at == datetime(2026, 11, 13, 17, 5, tzinfo=UTC)


def test_a_clock_without_an_instant_is_the_groups() -> None:
    """Older exports have no instant; their clock is the zone's that was asked for."""
    plain = message("ciao")
    del plain["date_unixtime"]
    assert read(chat(plain)).messages[0].at.isoformat() == "2026-11-13T18:05:00+01:00"


def test_notices_photos_and_odd_messages_are_counted() -> None:
    """Who joined and photos without words are notices; what can't be read is counted and shown."""
    export = read(
        chat({"type": "service", "action": "join"}, message(""), message("x", date_unixtime="soon"), 7, message("ok"))
    )
    assert [each.text for each in export.messages] == ["ok"]
    assert (export.notices, export.unreadable_count) == (2, 2)


def test_two_people_of_one_name_stay_two() -> None:
    """Two Annas vote twice, and somebody who left has still a name."""
    export = read(chat(message("a"), message("b", from_id="user2"), message("c", **{"from": None, "from_id": "user3"})))
    assert [each.sender for each in export.messages] == ["Anna", "Anna (2)", "user3"]


def test_a_file_that_breaks_off_gives_what_it_holds() -> None:
    """A download cut in the middle still gives the messages before the cut, and says so."""
    whole = chat(message("uno"), message("due"), message("tre"))
    export = read(whole[: whole.index("tre")])
    assert [each.text for each in export.messages] == ["uno", "due"]
    assert export.unreadable_count == 1


def test_several_chats_in_a_file_are_refused() -> None:
    """An export of the whole account says to export one chat."""
    one = {"name": "A", "messages": [message("x")]}
    with pytest.raises(UnreadableExportError, match="2 chats"):
        read(json.dumps({"chats": {"list": [one, one]}}))


@pytest.mark.parametrize("content", ["{}", '{"a": [1, 2', "{" * 5000, '{"messages": 3}'])
def test_other_json_is_refused(content: str) -> None:
    """JSON that is no chat is refused in a sentence."""
    with pytest.raises(UnreadableExportError, match="Telegram"):
        read(content)


def test_deep_nesting_does_not_bring_it_down() -> None:
    """A message nested a hundred thousand deep is an unreadable message."""
    export = read('{"messages":[' + "[" * 100_000)
    assert export.unreadable_count == 1


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(["type", "text", "from", "date", "date_unixtime", "from_id", "messages"]), inner
            )
        ),
        max_leaves=12,
    )
)
def test_any_messages_are_read_or_counted(item: object) -> None:
    """Whatever stands in the list of messages, nothing fails."""
    try:
        export = read(json.dumps({"messages": [item]}))
    except UnreadableExportError:
        return
    assert len(export.messages) + export.unreadable_count + export.notices >= 1
