"""Chats exported from WhatsApp, in the forms of several phones and regions."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.parsing.export_formats import ChatExport, UnreadableExportError, read_export, read_pasted

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def read(text: str, *, zone: str = "Europe/Rome") -> ChatExport:
    return read_export(io.BytesIO(text.encode()), zone=zone, now=NOW)


def said(export: ChatExport) -> list[tuple[str, str, str]]:
    return [(f"{message.at:%Y-%m-%d %H:%M}", message.sender, message.text) for message in export.messages]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("13/11/26, 18:05 - Anna: ciao", id="Android, Italy"),
        pytest.param("13/11/2026, 18:05 - Anna: ciao", id="Android, United Kingdom"),
        pytest.param("11/13/26, 6:05\u202fPM - Anna: ciao", id="Android, United States, narrow space"),
        pytest.param("11/13/26, 6:05 PM - Anna: ciao", id="Android, United States, older"),
        pytest.param("13/11/26, 6:05 pm - Anna: ciao", id="Android, India"),
        pytest.param("13.11.26, 18:05 - Anna: ciao", id="Android, Germany"),
        pytest.param("13-11-2026 18:05 - Anna: ciao", id="Android, Netherlands"),
        pytest.param("2026-11-13 18:05 - Anna: ciao", id="Android, Sweden"),
        pytest.param("2026/11/13 18:05 - Anna: ciao", id="Android, Japan"),
        pytest.param("2026/11/13 下午6:05 - Anna: ciao", id="Android, Taiwan"),
        pytest.param("2026. 11. 13. 오후 6:05 - Anna: ciao", id="Android, Korea"),
        pytest.param("2026년 11월 13일 오후 6:05 - Anna: ciao", id="Android, Korea, in words"),
        pytest.param("13/11/26 6:05 p. m. - Anna: ciao", id="Android, Mexico"),
        pytest.param("13.11.2026 klo 18.05 - Anna: ciao", id="Android, Finland"),
        pytest.param("13/11/2026 à 18:05 - Anna: ciao", id="Android, France"),
        pytest.param("13.11.26 г., 18:05 ч. - Anna: ciao", id="Android, Bulgaria"),
        pytest.param("13/11/2569 18:05 - Anna: ciao", id="Android, Thailand"),
        pytest.param("\u200f13\u200f/11\u200f/2026، 6:05 م - Anna: ciao", id="Android, Egypt"),
        pytest.param("١٣/١١/٢٠٢٦، ٦:٠٥ م - Anna: ciao", id="Android, Arabic digits"),
        pytest.param("[13/11/26, 18:05:33] Anna: ciao", id="iPhone, Italy"),
        pytest.param("[13.11.26, 18:05:33] Anna: ciao", id="iPhone, Germany"),
        pytest.param("\u200e[11/13/26, 6:05:33\u202fPM] Anna: ciao", id="iPhone, United States, marked"),
        pytest.param("[13.11.2026 klo 18.05.33] Anna: ciao", id="iPhone, Finland"),
        pytest.param("[2026/11/13 下午6:05:33] Anna: ciao", id="iPhone, China"),
        pytest.param("[18:05, 13/11/2026] Anna: ciao", id="copied from WhatsApp Web"),
        pytest.param("[6:05 PM, 11/13/2026] Anna: ciao", id="copied from WhatsApp Web, United States"),
        pytest.param("[13/11, 18:05] Anna: ciao", id="copied on an Android phone"),
    ],
)
def test_a_line_of_any_phone_is_read(line: str) -> None:
    """Whatever phone it comes from, the message is Anna's of 13 November at five past six in the evening."""
    export = read(line)
    assert said(export) == [("2026-11-13 18:05", "Anna", "ciao")]
    assert export.unreadable_count == 0


def test_a_date_over_twelve_anywhere_settles_the_order_for_all() -> None:
    """A file that says 25/11 once has its 03/11 read as the third of November."""
    export = read("03/11/26, 10:00 - Anna: uno\n25/11/26, 10:00 - Anna: due")
    assert [row[0][:10] for row in said(export)] == ["2026-11-03", "2026-11-25"]
    assert export.date_order == ""


def test_a_chat_never_goes_back_in_time() -> None:
    """Without a date over 12, the order is the one in which the messages follow each other."""
    export = read("01/02/26, 10:00 - Anna: uno\n02/01/26, 10:00 - Bob: due\n02/03/26, 10:00 - Bob: tre")
    assert [row[0][:10] for row in said(export)] == ["2026-01-02", "2026-02-01", "2026-02-03"]
    assert export.date_order == ""


def test_messages_are_not_from_the_future() -> None:
    """A chat exported today can't hold messages of next month."""
    assert said(read("11/12/26, 10:00 - Anna: uno"))[0][0][:10] == "2026-11-12"


def test_a_date_without_a_year_is_the_last_such_day() -> None:
    """Pasted in November, the 28th of December is last year's."""
    assert said(read("[28/12, 18:05] Anna: uno\n[13/11, 18:05] Anna: due"))[0][0] == "2025-12-28 18:05"
    assert said(read("[28/12, 18:05] Anna: uno\n[13/11, 18:05] Anna: due"))[1][0] == "2026-11-13 18:05"


def test_what_is_only_believed_is_said() -> None:
    """Where nothing in the file tells day from month, the export says which order was taken."""
    export = read("03/04/26, 10:00 - Anna: uno")
    assert said(export)[0][0][:10] == "2026-04-03"
    assert export.date_order == "day/month/year"


def test_us_english_writes_the_month_first() -> None:
    """A clock with AM and PM in capitals is a US phone's where nothing else tells."""
    export = read("3/4/26, 10:00 AM - Anna: uno")
    assert said(export)[0][0][:10] == "2026-03-04"
    assert export.date_order == "month/day/year"


def test_a_message_goes_on_over_lines() -> None:
    """A line without a head belongs to the message before it, whatever it holds."""
    export = read("13/11/26, 18:05 - Anna: prima\n\nterza: riga\r\n[13/11/26, 18:00:00] Bob: citato\n")
    assert [text for *_, text in said(export)] == ["prima\n\nterza: riga\n[13/11/26, 18:00:00] Bob: citato"]


def test_notices_and_media_are_no_messages() -> None:
    """What the messenger writes itself is counted and left out."""
    export = read(
        "13/11/26, 18:00 - I messaggi sono crittografati end-to-end.\n"
        "13/11/26, 18:01 - Anna ha aggiunto Bob\n"
        "13/11/26, 18:05 - Anna: <Media omessi>\n"
        "13/11/26, 18:06 - Anna: IMG-20261113-WA0001.jpg (file allegato)\ncon didascalia\n"
        "13/11/26, 18:07 - Bob: va bene <Questo messaggio è stato modificato>\n"
        "13/11/26, 18:08 - Bob: 5 > 3\n"
    )
    assert [text for *_, text in said(export)] == ["con didascalia", "va bene", "5 > 3"]
    assert export.notices == 3


def test_the_iphones_notices_are_marked() -> None:
    """On an iPhone a notice has a sender, the group's name, and an invisible mark."""
    export = read(
        "[13/11/26, 18:00:00] Calcetto: \u200eI messaggi sono crittografati end-to-end.\n"
        "\u200e[13/11/26, 18:05:33] Anna: \u200eimmagine omessa\n"
        "[13/11/26, 18:06:33] Anna: a domani \u200e<This message was edited>"
    )
    assert said(export) == [("2026-11-13 18:06", "Anna", "a domani")]
    assert export.notices == 2


def test_an_unreadable_line_is_counted_and_shown() -> None:
    """A date that does not exist costs its message and nothing else."""
    export = read("31/02/26, 18:00 - Anna: perso\n13/11/26, 29:99 - Anna: perso\nanche\n13/11/26, 18:00 - Bob: ok")
    assert [text for *_, text in said(export)] == ["ok"]
    assert export.unreadable_count == 3
    assert {line.number for line in export.unreadable} == {1, 2, 3}


def test_a_nameless_or_endless_name_is_a_notice() -> None:
    """A colon far behind in a notice does not make a person of it."""
    export = read(f"13/11/26, 18:00 - Anna ha cambiato {'x' * 120}: y\n13/11/26, 18:00 - ~ Bob: ok")
    assert said(export) == [("2026-11-13 18:00", "Bob", "ok")]


def test_utf16_and_broken_bytes_are_read() -> None:
    """A file saved by another program, or damaged in one place, is still read."""
    text = "13/11/26, 18:05 - Anna: perché"
    utf16 = read_export(io.BytesIO(text.encode("utf-16")), zone="Europe/Rome", now=NOW)
    broken = read_export(io.BytesIO(text.encode("latin-1")), zone="Europe/Rome", now=NOW)
    assert said(utf16)[0][2] == "perché"
    assert said(broken)[0][2] == "perch\ufffd"


@pytest.mark.parametrize("content", ["", "ciao\ncome va", "13/11/26 ciao", "\0\0\0", "<html>"])
def test_what_is_no_chat_is_refused_in_a_sentence(content: str) -> None:
    """A wrong file is refused with what to give instead."""
    with pytest.raises(UnreadableExportError, match=r"WhatsApp"):
        read(content)


def test_a_pasted_message_is_no_chat() -> None:
    """Plain words on the page are not taken for a chat; pasted messages are."""
    assert read_pasted("giovedì alle 15 o venerdì?", zone="Europe/Rome", now=NOW) is None
    pasted = read_pasted("[13/11, 18:05] Anna: giovedì?\n[13/11, 18:06] Bob: ok", zone="Europe/Rome", now=NOW)
    assert pasted is not None
    assert len(pasted.messages) == 2


def test_messages_copied_out_of_telegram_are_read() -> None:
    """Telegram puts the name first and the text on the next lines."""
    pasted = read_pasted(
        "Anna Rossi, [13.11.26 18:05]\ngiovedì?\no venerdì\n\nBob, [13.11.26 18:06]\nok [forse]\n",
        zone="Europe/Rome",
        now=NOW,
    )
    assert pasted is not None
    assert said(pasted) == [
        ("2026-11-13 18:05", "Anna Rossi", "giovedì?\no venerdì"),
        ("2026-11-13 18:06", "Bob", "ok [forse]"),
    ]


def test_progress_is_told_on_long_files() -> None:
    """A long file says how far it is, never going back and never beyond its end."""
    told: list[tuple[int, int]] = []
    text = "13/11/26, 18:05 - Anna: ciao\n" * 20_000
    read_export(
        io.BytesIO(text.encode()), zone="Europe/Rome", now=NOW, progress=lambda done, total: told.append((done, total))
    )
    assert len(told) >= 3
    assert told == sorted(told)
    assert all(done <= total for done, total in told)


@given(st.text(max_size=400))
def test_any_text_is_read_or_refused(text: str) -> None:
    """No text makes the reader fail in another way than with its sentence."""
    try:
        export = read("13/11/26, 18:05 - Anna: ciao\n" + text)
    except UnreadableExportError:
        return
    assert export.messages or export.unreadable_count or export.notices


@given(
    st.lists(st.sampled_from(["1", "12", "/", ".", "[", "]", ":", ",", " ", "- ", "A", "\u200e", "PM"]), max_size=60)
)
def test_any_heap_of_signs_is_read_or_refused(parts: list[str]) -> None:
    """Lines made of a head's own signs never break the reader."""
    try:
        read("".join(parts))
    except UnreadableExportError:
        return
