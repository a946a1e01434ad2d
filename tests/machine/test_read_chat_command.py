"""`ritrovo read-chat` as somebody at a terminal meets it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from datetime import datetime
from pathlib import Path

import icalendar
import pytest
from click.testing import CliRunner, Result

from service.__main__ import main

CHAT = """\
23/11/26, 09:00 - I messaggi sono crittografati end-to-end.
23/11/26, 09:01 - Anna: Ciao! Giovedì alle 15 o venerdì alle 10?
23/11/26, 09:05 - Bob: giovedì ok
23/11/26, 09:09 - Carla: venerdì non posso, giovedì sì
31/02/26, 09:10 - Dario: perso
23/11/26, 09:12 - Elena: venerdì
"""


def run(*arguments: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(
        main, ["read-chat", *arguments, "--timezone", "Europe/Rome", "--now", "2026-11-24T12:00"], input=stdin
    )


@pytest.fixture
def chat(tmp_path: Path) -> str:
    path = tmp_path / "Chat WhatsApp.txt"
    path.write_text(CHAT, encoding="utf-8")
    return str(path)


def test_the_outcome_is_shown(chat: str) -> None:
    """Who can when, the best time and why, and the line that could not be read."""
    output = run(chat).output
    assert "Best: Thu 26 Nov 2026, 15:00 (Europe/Rome), because most people can (3 yes, 0 if need be, 0 no)." in output
    assert "1 line could not be read" in output
    assert "line 5" in output
    row = next(line.split() for line in output.splitlines() if line.startswith("Carla"))
    assert row == ["Carla", "yes", "no"]


def test_json_is_what_the_api_answers(chat: str) -> None:
    """Options, votes by name and index, and the best, as the contract has them."""
    form = json.loads(run(chat, "--json").stdout)
    assert [option["start"] for option in form["options"]] == ["2026-11-26T15:00", "2026-11-27T10:00"]
    assert form["votes"]["Carla"] == {"0": "yes", "1": "no"}
    assert form["best"] == [0]
    assert form["unreadable"]["count"] == 1


def test_the_winner_is_written_as_a_calendar_file(chat: str, tmp_path: Path) -> None:
    """The file holds the hour that won; written twice it is the same event, not a second one."""
    out = tmp_path / "cena.ics"
    assert run(chat, "--ics", str(out), "--title", "Cena").exit_code == 0
    first = out.read_bytes()
    run(chat, "--ics", str(out), "--title", "Cena")
    assert out.read_bytes() == first
    event = icalendar.Calendar.from_ical(first).walk("VEVENT")[0]
    assert str(event["SUMMARY"]) == "Cena"
    assert event["DTSTART"].dt.isoformat() == "2026-11-26T15:00:00+01:00"
    assert (event["DTEND"].dt - event["DTSTART"].dt).total_seconds() == 3600


@pytest.mark.parametrize(
    ("proposal", "start", "status"),
    [
        ("sabato mattina?", "2026-11-28", "TENTATIVE"),
        ("la prossima settimana?", "2026-11-30", "TENTATIVE"),
        ("dal 3 al 5 dicembre?", "2026-12-03", "TENTATIVE"),
        ("sabato alle 21 per 3 ore?", "2026-11-28T21:00:00+01:00", "CONFIRMED"),
    ],
)
def test_every_kind_of_winner_fits_a_calendar(tmp_path: Path, proposal: str, start: str, status: str) -> None:
    """A day without an hour is a tentative whole day, an hour is a meeting."""
    out = tmp_path / "x.ics"
    result = run("-", "--ics", str(out), stdin=f"23/11/26, 09:00 - Anna: ci vediamo {proposal}\n".encode())
    assert result.exit_code == 0, result.output
    event = icalendar.Calendar.from_ical(out.read_bytes()).walk("VEVENT")[0]
    assert (event["DTSTART"].dt.isoformat(), str(event["STATUS"])) == (start, status)


def test_zip_and_telegram_are_read(tmp_path: Path) -> None:
    """The form is found from the content, whatever the file is called."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("_chat.txt", CHAT)
    path = tmp_path / "export.bin"
    path.write_bytes(stream.getvalue())
    assert "Best: Thu 26 Nov" in run(str(path)).output
    at = int(datetime.fromisoformat("2026-11-23T09:00:00+01:00").timestamp())
    texts = [("Anna", "giovedì alle 15?"), ("Bob", "ok")]
    messages = [
        {"type": "message", "date_unixtime": str(at + i), "from": n, "text": t} for i, (n, t) in enumerate(texts)
    ]
    path.write_text(json.dumps({"messages": messages}))
    assert "2 yes" in run(str(path)).output


def test_a_chat_without_times_says_so(tmp_path: Path) -> None:
    """No time is no error, but there is nothing to write."""
    quiet = b"23/11/26, 09:00 - Anna: ciao\n"
    assert "No time was proposed" in run("-", stdin=quiet).output
    out = tmp_path / "x.ics"
    assert run("-", "--ics", str(out), stdin=quiet).exit_code == 1
    assert not out.exists()


def test_a_wrong_file_is_refused_in_a_sentence() -> None:
    """What is no chat is refused with what to give instead."""
    result = run("-", stdin=b"hello")
    assert result.exit_code == 1
    assert "WhatsApp" in result.output
    assert "Traceback" not in result.output


def test_names_can_not_write_into_the_terminal(tmp_path: Path) -> None:
    """Control characters in a name or in an unreadable line do not reach the terminal."""
    hostile = "23/11/26, 09:00 - A\x1b[31m: giovedì alle 15?\n31/02/26, 10:00 - \x1b]0;x\x07: y\n".encode()
    assert "\x1b" not in run("-", stdin=hostile).output


def test_progress_is_shown_at_a_terminal_and_taken_away(tmp_path: Path) -> None:
    """On a long file the terminal shows how far it is, on the standard error, and the line is clean at the end."""
    path = tmp_path / "long.txt"
    path.write_text("23/11/26, 09:00 - Anna: ciao a tutti\n" * 12_000)
    master, terminal = os.openpty()
    command = [sys.executable, "-m", "service", "read-chat", str(path), "--timezone", "Europe/Rome"]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=terminal, timeout=120, check=True, text=True)
    os.close(terminal)
    shown = os.read(master, 65536).decode()
    os.close(master)
    assert "Reading" in shown
    assert "Understanding" in shown
    assert shown.endswith("\r")
    assert "%" not in done.stdout
