"""`ritrovo parse --explain`: why a message was read as it was."""

from __future__ import annotations

from datetime import UTC, datetime

from service.languages import load
from service.parsing import grammar
from service.parsing.explain import Explanation, explain
from service.parsing.reader import RULES

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def told(text: str) -> Explanation:
    return explain(text, dictionary=load(["it"]), now=NOW, zone="Europe/Rome")


def test_known_and_implied_are_told_apart() -> None:
    """What was said stands there, and that the rest came from the neighbours."""
    first, second = told("giovedì o venerdì alle 15").steps
    assert first.shared
    assert ("clock", "hour=15 written=True") in second.known
    assert first.result == "time 2026-11-26T15:00"


def test_silence_has_its_reason() -> None:
    """Who wonders why nothing was offered is told."""
    (step,) = told("ieri sera abbiamo mangiato alle 21").steps[-1:]
    assert step.result.startswith(("silence: ", "refused: "))


def test_chatter_is_left_at_the_gate() -> None:
    """Most messages are not looked at twice."""
    explanation = told("ciao, come va?")
    assert not explanation.gate
    assert "gate" in str(explanation)


def test_the_printed_form_names_tokens_and_rules() -> None:
    """The command prints it as it is."""
    text = str(told("giovedì alle 15?"))
    assert "weekday" in text
    assert "hour after at" in text


def test_every_rule_says_why_it_exists() -> None:
    """A rule has a name and one line of reason."""
    assert grammar.MODULES
    for rule in RULES:
        assert rule.name
        assert rule.why
        assert "\n" not in rule.why
        assert rule.kinds
