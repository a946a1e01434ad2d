"""What every messenger must do. A messenger's tests inherit `AdapterContract` and say in its terms how it is called.

    class TestSmsContract(AdapterContract):
        platform = "sms"
        def adapter(self): ...
        def genuine(self): return Call(...)
        ...

Nothing here touches a network: webhook, read and the pure parts of sending are judged. What a person sees in a chat is
judged in each messenger's own tests, against a server that behaves like the platform.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, get_args

import pytest

from bots.adapter import Adapter, Button, ButtonPressed, Card, Delivery, Event, Gone, MessageReceived, Outcome, Retry

UNKNOWN: Mapping[str, Any] = {"brand_new_field": {"deep": [1, {"x": None}]}, "another": "🦉"}
EDGES = ("a", "è", "😀", "👨‍👩‍👧", "𝒳", "ا")
"""Letters that count differently: in bytes, UTF-16 units, code points and on the screen."""


@dataclass(frozen=True)
class Call:
    """A call of the webhook."""

    raw: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    method: str = "POST"
    query: Mapping[str, str] = field(default_factory=dict)


class AdapterContract(ABC):
    """The abstract methods say what the platform delivers and takes; the tests are the same for all."""

    platform: str

    @abstractmethod
    def adapter(self) -> Adapter:
        """An adapter that knows its own account and has nowhere to send to."""

    @abstractmethod
    def message(self, text: str) -> Call:
        """A genuine call: a person writes `text` in a direct chat."""

    @abstractmethod
    def press(self, data: str) -> Call:
        """A genuine call: a person presses the button with `data`."""

    @abstractmethod
    def noise(self) -> Sequence[Call]:
        """Genuine calls that are nothing to us: our own words, kinds of events we don't know, other bots."""

    @abstractmethod
    def forged(self) -> Sequence[Call]:
        """Calls that do not come from the platform: no proof, a wrong one, one for other bytes."""

    @abstractmethod
    def with_unknown(self, call: Call, extra: Mapping[str, Any]) -> Call:
        """The call with fields that are not in any documentation yet, still genuine."""

    @abstractmethod
    def outcomes(self) -> Sequence[tuple[type[Outcome], Outcome]]:
        """For each kind of answer that the platform is known to give: what it should mean, and what it is read as."""

    @abstractmethod
    def sent_words(self, card: Card) -> str:
        """All words of a card as the platform shows them (without markup), as far as they fit."""

    @abstractmethod
    def sent_buttons(self, card: Card) -> Sequence[Button]:
        """The buttons of a card as they reach the platform."""

    # ------------------------------------------------------------ inbound

    def _deliveries(self, call: Call) -> Sequence[Delivery]:
        answer = self.adapter().webhook(call.method, call.headers, call.query, call.raw)
        assert answer.status == 200, answer
        return answer.deliveries

    def _events(self, call: Call) -> list[Event]:
        adapter = self.adapter()
        return [event for row in self._deliveries(call) if (event := adapter.read(row.body)) is not None]

    def test_names(self) -> None:
        """The adapter says which messenger it is, and which account: both are part of every key."""
        adapter = self.adapter()
        assert adapter.platform == self.platform
        assert adapter.account

    def test_a_forged_call_changes_nothing(self) -> None:
        """Whoever guesses the address can't speak for others: 401 or 403, and nothing is stored."""
        assert self.forged()
        for call in self.forged():
            answer = self.adapter().webhook(call.method, call.headers, call.query, call.raw)
            assert answer.status in (401, 403), call
            assert not answer.deliveries

    def test_a_replay_has_the_same_keys(self) -> None:
        """A message that the platform delivers twice counts once, even after a restart."""
        for call in (self.message("giovedì alle 15"), self.press("v1:9f:1:y")):
            first, again = self._deliveries(call), self._deliveries(call)
            assert [row.event_id for row in first] == [row.event_id for row in again]
            assert [row.chat for row in first] == [row.chat for row in again]
            assert all(row.event_id for row in first)

    def test_a_message_is_read(self) -> None:
        """Words arrive as written, with who wrote them, where and when; a direct chat is always meant for the bot."""
        (event,) = self._events(self.message("giovedì alle 15 😀"))
        assert isinstance(event, MessageReceived)
        assert event.text == "giovedì alle 15 😀"
        assert event.sender.stable_id
        assert event.sender.name
        assert event.message_id
        assert event.addressed
        assert event.at.utcoffset() is not None
        assert (event.where.address.platform, event.where.address.account) == (self.platform, self.adapter().account)

    def test_a_press_is_read(self) -> None:
        """A button gives back its data as it was, up to the platform's length, and knows the card it stood on."""
        data = "v1:" + "a" * (min(64, self.adapter().capabilities.data) - 3)
        (event,) = self._events(self.press(data))
        assert isinstance(event, ButtonPressed)
        assert event.data == data
        assert event.sender.stable_id
        assert event.at.utcoffset() is not None

    def test_unknown_fields_are_ignored(self) -> None:
        """The platform adds something tomorrow: the bot goes on."""
        for call in (self.message("venerdì?"), self.press("v1:9f:1:y")):
            before, after = self._events(call), self._events(self.with_unknown(call, UNKNOWN))
            assert [type(event) for event in before] == [type(event) for event in after]

    def test_noise_is_answered_and_dropped(self) -> None:
        """What is nothing to us is acknowledged, or the platform would repeat it for ever."""
        for call in self.noise():
            assert self._events(call) == [], call

    def test_a_stored_event_reads_the_same_after_a_restart(self) -> None:
        """The inbox keeps JSON: what is read from it later is what was delivered."""
        (row,) = self._deliveries(self.message("sabato"))
        assert self.adapter().read(row.body) == self.adapter().read(row.body)

    @pytest.mark.parametrize("raw", [b"", b"{", b"null", b"[]", b"\xff\xfe", b'{"a":' * 5000, b"[" * 100_000])
    def test_a_broken_body_is_refused_calmly(self, raw: bytes) -> None:
        """Even from the platform itself: no exception, nothing stored."""
        genuine = self.message("x")
        answer = self.adapter().webhook("POST", genuine.headers, genuine.query, raw)
        assert answer.status < 500
        assert not answer.deliveries

    # ------------------------------------------------------------ outbound

    def test_every_answer_is_understood(self) -> None:
        """What may pass is tried again, what is gone is let go, what is our own fault is not repeated for ever."""
        listed = self.outcomes()
        for expected, got in listed:
            assert isinstance(got, expected), got
            assert not isinstance(got, Retry) or got.after > 0
        assert {expected for expected, _ in listed} >= set(get_args(Outcome)) - self.impossible()
        assert any(isinstance(got, Gone) and got.chat for _, got in listed)

    def impossible(self) -> set[type]:
        """The outcomes that this platform never gives."""
        return set()

    @pytest.mark.parametrize("letter", EDGES)
    @pytest.mark.parametrize("over", [-1, 0, 1, 5000])
    def test_words_keep_to_the_length(self, letter: str, over: int) -> None:
        """A long card is cut where the platform would refuse it whole; a card that just fits is not touched."""
        can = self.adapter().capabilities
        count = max(1, (can.text + over) // can.measure(letter))
        card = Card(letter * count)
        shown = self.sent_words(card)
        assert shown.strip()
        assert can.measure(shown) <= can.text
        if can.measure(card.text) <= can.text:
            assert shown == card.text
        else:
            assert can.measure(shown) >= can.text * 0.9

    def test_a_long_title_does_not_break_it(self) -> None:
        """The title counts too."""
        can = self.adapter().capabilities
        assert can.measure(self.sent_words(Card("x", title="t" * can.text))) <= can.text

    @pytest.mark.parametrize("letter", EDGES)
    def test_buttons_keep_to_the_limits(self, letter: str) -> None:
        """As many buttons as the platform shows, with labels that fit, and their data whole."""
        can = self.adapter().capabilities
        if can.buttons == 0:
            assert not self.sent_buttons(Card("x", rows=((Button("a", "b"),),)))
            return
        rows = tuple((Button(letter * 200, f"v1:{number}"),) for number in range(can.buttons))
        buttons = self.sent_buttons(Card("x", rows=rows))
        assert [button.data for button in buttons] == [f"v1:{number}" for number in range(can.buttons)]
        for button in buttons:
            assert 0 < can.measure(button.label) <= can.label

    def test_it_reads_well_as_plain_text(self) -> None:
        """Notifications, bridges and screen readers get the words alone: no markup, nothing lost, breaks kept."""
        card = Card("Gio 15:00: <3 & 2 sì\nVen *mattina* _forse_ [qui]", title="Cena > pranzo")
        assert self.sent_words(card) == card.plain
