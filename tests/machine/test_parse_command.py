"""`ritrovo parse` as somebody at a terminal meets it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner, Result

from service.__main__ import COMMANDS, main

NOW = ("--now", "2026-11-24T12:00", "--timezone", "Europe/Rome")


def run(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=stdin)


def test_a_message_is_shown_as_a_table() -> None:
    """Two times of one sentence are two lines with their words and their days."""
    result = run("parse", "giovedì", "alle", "15", "o", "venerdì", "mattina?", *NOW)
    assert result.exit_code == 0
    assert "Thu 26 Nov 2026, 15:00" in result.output
    assert "Fri 27 Nov 2026, morning" in result.output
    assert "Europe/Rome" in result.output


def test_json_is_what_the_api_answers() -> None:
    """The JSON has the contract's keys, instants with the offset of that day, and where each was read."""
    result = run("parse", "Thursday 3pm for an hour", "--json", "--language", "en", *NOW)
    slot = json.loads(result.output)["slots"][0]
    assert slot["grain"] == "time"
    assert (slot["start"], slot["starts_at"]) == ("2026-11-26T15:00", "2026-11-26T15:00:00+01:00")
    assert (slot["end"], slot["ends_at"]) == ("2026-11-26T16:00", "2026-11-26T16:00:00+01:00")
    assert slot["text"] in "Thursday 3pm for an hour"


@pytest.mark.parametrize(
    ("message", "sentence"),
    [("ci vediamo il 3/11/2020 alle 15", "is in the past"), ("facciamo il 31 aprile alle 15?", "does not exist")],
)
def test_past_and_impossible_dates_are_said(message: str, sentence: str) -> None:
    """A command says what is wrong with a date where a chat would stay silent."""
    assert sentence in run("parse", message, *NOW).output


def test_silence_is_said_as_well() -> None:
    """A message without a time is not an error."""
    result = run("parse", "che bella giornata", *NOW)
    assert result.exit_code == 0
    assert "No time" in result.output


def test_a_message_comes_from_a_pipe() -> None:
    """Without words on the line, the standard input is read."""
    assert "26 Nov" in run("parse", *NOW, stdin="giovedì alle 15\n").output


def test_explain_shows_tokens() -> None:
    """With --explain the words and what they mean are printed below."""
    assert "giovedì" in run("parse", "giovedì alle 15", "--explain", *NOW).output.partition("tokens")[2]


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("--timezone", "Mars/Base"), "Europe/Rome"),
        (("--language", "xx"), "can't be read"),
        (("--now", "soon"), "ISO 8601"),
    ],
)
def test_a_bad_option_is_explained(arguments: tuple[str, ...], word: str) -> None:
    """What is wrong with an option, and what would be right, in one line."""
    result = run("parse", "giovedì", *arguments)
    assert result.exit_code == 2
    assert word in result.output


def test_every_command_shows_its_help() -> None:
    """The list of commands is true: each of them exists and explains itself."""
    for name in COMMANDS:
        result = run(name, "--help")
        assert result.exit_code == 0, name
        assert "Usage: " in result.output


def test_help_imports_no_command() -> None:
    """`ritrovo --help` loads neither the parser nor a server."""
    code = (
        "import sys\nfrom service.__main__ import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        "early = [m for m in sys.modules if m.startswith(('service.', 'aiohttp')) and m != 'service.__main__']\n"
        "assert not early, early"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert "parse" in done.stdout
