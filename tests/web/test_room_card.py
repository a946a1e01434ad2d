"""A card's words and buttons, cut for the page: nothing is lost, each button stands where it belongs."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from service.web.room_card import blocks_of, pieces_of
from service.web.room_own import Own

POLL = "v1:vote:p:{}:{}"


def button(label: str, data: str = "d", url: str = "", **more: Any) -> dict[str, Any]:
    """A button as it is stored."""
    return {"label": label, "data": data, "url": url, **more}


def vote(label: str, option: int, answer: str) -> dict[str, Any]:
    """A button that votes."""
    return button(label, POLL.format(option, answer[0]), says={"of": "p", "option": option, "answer": answer})


CARD = {
    "title": "Cena",
    "text": "Quando?\n1. giovedì\nSì: Anna.\n2. venerdì\n\nRispondete qui.",
    "rows": [
        [vote("1 Sì", 0, "yes"), vote("1 No", 0, "no")],
        [vote("2 Sì", 1, "yes"), vote("2 No", 1, "no")],
        [button("Chi manca?"), button("Decidiamo")],
    ],
}


def test_each_answer_stands_under_its_time() -> None:
    """Nobody has to match numbers: the buttons of a time are below it, with what was said of it."""
    blocks = blocks_of(CARD, Own())
    shown = [("".join(p.text for p in b.pieces), [[k.label for k in row] for row in b.rows]) for b in blocks]
    assert shown == [
        ("Quando?", []),
        ("1. giovedì\nSì: Anna.", [["Sì", "No"]]),
        ("2. venerdì", [["Sì", "No"]]),
        ("Rispondete qui.", []),
        ("", [["Chi manca?", "Decidiamo"]]),
    ]
    assert blocks[2].rows[0][0].spoken == "Sì: venerdì"


def test_only_the_readers_own_answer_is_chosen() -> None:
    """One answer of one time stands out."""
    keys = [key for block in blocks_of(CARD, Own({("p", 1): "no"})) for row in block.rows for key in row]
    assert [key.data for key in keys if key.chosen] == [POLL.format(1, "n")]


def test_the_readers_own_hour_stands_under_the_time() -> None:
    """Who is elsewhere reads beside each time when that is for them; a day has no hour to tell."""
    blocks = blocks_of(CARD, Own(hours={("p", 0): "14:00", ("p", 1): ""}))
    assert [block.own for block in blocks] == ["", "14:00", "", "", ""]


def test_a_row_without_its_line_stays_at_the_end() -> None:
    """Labels that merely begin with a number are left as they are."""
    card = {"title": "", "text": "Alle?", "rows": [[button("15 in punto"), button("15 e 30")]]}
    assert [[k.label for k in row] for b in blocks_of(card, Own()) for row in b.rows] == [["15 in punto", "15 e 30"]]


def test_no_button_opens_anything_but_the_web() -> None:
    """An address that a browser would run is not a link."""
    card = {
        "title": "",
        "text": "x",
        "rows": [[button("a", "", "javascript:alert(1)"), button("b", "", "https://e.x/")]],
    }
    keys = blocks_of(card, Own())[-1].rows[0]
    assert [key.url for key in keys] == ["", "https://e.x/"]


@given(st.text(st.sampled_from("a 1.\n(:/)htps"), max_size=60))
def test_links_lose_no_letter(text: str) -> None:
    """What is no address stays; what is one opens exactly that."""
    for piece in pieces_of(text):
        assert piece.url == "" or piece.url.startswith(("http://", "https://"))
    whole = "".join(piece.url or piece.text for piece in pieces_of(text))
    assert whole == text


@given(st.lists(st.sampled_from(["1. lunedì", "2. martedì", "", "Sì: Anna.", "testo"]), max_size=8))
def test_every_line_and_every_button_is_shown_once(lines: list[str]) -> None:
    """However a card is laid out, nothing of it disappears."""
    card = {**CARD, "text": "\n".join(lines)}
    blocks = blocks_of(card, Own())
    assert sum(len(row) for block in blocks for row in block.rows) == 6
    shown = [line for block in blocks for line in "".join(p.text for p in block.pieces).split("\n") if line]
    assert shown == [line for line in lines if line]


def test_an_address_ends_before_the_sentence_does() -> None:
    """A full stop or a bracket after a link is not part of it; a long one is shown short."""
    pieces = pieces_of("(vedi https://e.x/a?b=1). E https://e.x/" + "z" * 60)
    assert [piece.url for piece in pieces if piece.url] == ["https://e.x/a?b=1", "https://e.x/" + "z" * 60]
    assert pieces[-1].text.endswith("…")
