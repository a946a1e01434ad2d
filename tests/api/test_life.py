"""A poll's life through the API: opened, voted on, changed."""

from __future__ import annotations

from tests.api.conftest import Caller, FrozenClock

THURSDAY = {"grain": "time", "start": "2026-11-26T15:00"}
FRIDAY = {"grain": "time", "start": "2026-11-27T10:00", "end": "2026-11-27T11:30"}


async def test_a_message_is_read(admin: Caller) -> None:
    """Two times in one sentence are two slots, with the offset that holds on that day."""
    body = {"text": "giovedì alle 15 o venerdì mattina?", "languages": ["it"], "now": "2026-11-24T12:00:00+01:00"}
    read = await admin.post("/v1/parse", {**body, "timezone": "Europe/Rome"}, 200)
    assert read["language"] == "it"
    first, second = read["slots"]
    assert first["start"] == "2026-11-26T15:00"
    assert first["starts_at"] == "2026-11-26T15:00:00+01:00"
    assert body["text"][first["span"][0] : first["span"][1]] == first["text"]
    assert (second["grain"], second["start"], second["daypart"]) == ("daypart", "2026-11-27", "morning")
    assert "end" not in second


async def test_a_local_now_is_the_zones(admin: Caller) -> None:
    """A `now` without an offset is a local time of the zone that stands beside it."""
    body = {"text": "tomorrow at 9", "now": "2026-11-24T23:30", "timezone": "America/New_York", "languages": ["en"]}
    read = await admin.post("/v1/parse", body, 200)
    assert [slot["start"] for slot in read["slots"]] == ["2026-11-25T09:00"]


async def test_what_is_read_can_be_polled(group: Caller) -> None:
    """The slots that /v1/parse answers are options as they are."""
    read = await group.post("/v1/parse", {"text": "giovedì alle 15 o venerdì mattina?"}, 200)
    poll = await group.post("polls", {"title": "Prove", "options": read["slots"]})
    assert [option["text"] for option in poll["options"]] == [slot["text"] for slot in read["slots"]]
    assert poll["status"] == "open"
    assert poll["version"] == 1
    assert poll["tally"] == {"0": {"yes": 0, "maybe": 0, "no": 0}, "1": {"yes": 0, "maybe": 0, "no": 0}}


async def test_votes_are_merged(group: Caller) -> None:
    """A second vote changes what it names and leaves the rest; said twice it changes nothing."""
    poll = await group.post("polls", {"title": "Prove", "options": [THURSDAY, FRIDAY]})
    votes = f"polls/{poll['id']}/votes/ext:anna"
    first = await group.put(votes, {"votes": {"0": "yes", "1": "no"}, "name": "Anna"})
    second = await group.put(votes, {"votes": {"1": "maybe"}})
    third = await group.put(votes, {"votes": {"1": "maybe"}})
    assert second["votes"] == {"0": "yes", "1": "maybe"}
    assert first["version"] < second["version"] == third["version"]
    assert (await group.put(votes, {"votes": {"0": None}}))["votes"] == {"1": "maybe"}
    seen = await group.get(f"polls/{poll['id']}")
    assert seen["tally"]["1"] == {"yes": 0, "maybe": 1, "no": 0}
    [ballot] = seen["answers"]
    assert (ballot["name"], ballot["external_id"], ballot["votes"]) == ("Anna", "anna", {"1": "maybe"})


async def test_an_option_that_is_not_there_is_said_to_be_so(group: Caller) -> None:
    """A vote on a number that the poll never had is an error, not silence."""
    poll = await group.post("polls", {"title": "Prove", "options": [THURSDAY]})
    problem = await group.put(f"polls/{poll['id']}/votes/ext:anna", {"votes": {"7": "yes"}}, 422)
    assert "no option 7" in problem["detail"]
    assert (await group.get("members"))["items"] == []


async def test_an_older_vote_never_wins(group: Caller, clock: FrozenClock) -> None:
    """A vote that was said earlier and comes later leaves the newer answer."""
    poll = await group.post("polls", {"title": "Prove", "options": [THURSDAY]})
    votes = f"polls/{poll['id']}/votes/ext:anna"
    clock.move(minutes=10)
    await group.put(votes, {"votes": {"0": "no"}})
    late = await group.put(votes, {"votes": {"0": "yes"}, "at": "2026-11-24T12:05:00+01:00"})
    assert late["votes"] == {"0": "no"}


async def test_members_are_missing_until_they_vote(group: Caller, clock: FrozenClock) -> None:
    """Whom the caller has added is waited for, by the member's id or the caller's own."""
    anna = await group.post("members", {"name": "Anna", "external_id": "a-1", "email": "anna@example.org"})
    clock.move(seconds=1)
    marco = await group.post("members", {"name": "Marco"})
    poll = await group.post("polls", {"title": "Prove", "options": [THURSDAY]})
    assert [person["name"] for person in poll["missing"]] == ["Anna", "Marco"]
    await group.put(f"polls/{poll['id']}/votes/ext:a-1", {"votes": {"0": "yes"}})
    await group.put(f"polls/{poll['id']}/votes/{anna['id']}", {"votes": {"0": "no"}})
    seen = await group.get(f"polls/{poll['id']}")
    assert [person["id"] for person in seen["missing"]] == [marco["id"]]
    assert seen["tally"]["0"] == {"yes": 0, "maybe": 0, "no": 1}


async def test_text_opens_a_poll(group: Caller) -> None:
    """`text` is read like a chat message; a time that is over is said to be so."""
    poll = await group.post("polls", {"title": "Cena", "text": "giovedì alle 20 o sabato sera?"})
    assert [option["text"] for option in poll["options"]] == ["giovedì alle 20", "sabato sera"]
    problem = await group.post("polls", {"title": "Cena", "text": "ciao a tutti"}, 422)
    assert "no time" in problem["detail"]


async def test_a_past_option_is_refused(group: Caller) -> None:
    """A time that is over can't be proposed, and the problem says so."""
    past = {"grain": "day", "start": "2026-11-20"}
    problem = await group.post("polls", {"title": "Cena", "options": [past]}, 409)
    assert problem["type"].endswith("#past-time")
    assert "over" in problem["detail"]


async def test_options_come_and_go(group: Caller) -> None:
    """Adding and taking out times leaves the votes on the others; a number is never used again."""
    poll = await group.post("polls", {"title": "Prove", "options": [THURSDAY, FRIDAY]})
    path = f"polls/{poll['id']}"
    await group.put(f"{path}/votes/ext:anna", {"votes": {"0": "yes", "1": "yes"}})
    await group.delete(f"{path}/options/1")
    added = await group.post(f"{path}/options", {"text": "sabato alle 9"})
    assert [option["id"] for option in added["options"]] == [0, 2]
    assert added["tally"]["0"]["yes"] == 1
    assert added["tally"]["2"] == {"yes": 0, "maybe": 0, "no": 0}
    await group.delete(f"{path}/options/1", 404)


async def test_a_change_needs_the_revision_that_was_read(group: Caller) -> None:
    """If-Match with an old ETag is refused; votes do not change the ETag."""
    poll = await group.post("polls", {"title": "Prove", "options": [THURSDAY]})
    path = f"polls/{poll['id']}"
    await group.put(f"{path}/votes/ext:anna", {"votes": {"0": "yes"}})
    etag = (await group.send("GET", path)).headers["ETag"]
    changed = await group.patch(path, {"title": "Prova generale", "place": "Teatro"}, headers={"If-Match": etag})
    assert (changed["title"], changed["place"]) == ("Prova generale", "Teatro")
    await group.patch(path, {"title": "Altro"}, 412, headers={"If-Match": etag})
    await group.patch(path, {"title": "Altro"}, 412, headers={"If-Match": '"1", "77"'})
    assert (await group.patch(path, {"place": None}, headers={"If-Match": "*"}))["place"] is None


async def test_lists_go_page_by_page(group: Caller, clock: FrozenClock) -> None:
    """The pages of a list hold everything once, in order."""
    for number in range(5):
        clock.move(seconds=1)
        await group.post("polls", {"title": f"Prova {number}"})
    titles: list[str] = []
    cursor = ""
    for _ in range(4):
        page = await group.get(f"polls?limit=2{cursor}")
        titles += [poll["title"] for poll in page["items"]]
        if page["next_cursor"] is None:
            break
        cursor = f"&cursor={page['next_cursor']}"
    assert titles == [f"Prova {number}" for number in (4, 3, 2, 1, 0)]
    await group.get("polls?cursor=nonsense", 404)


async def test_a_group_is_changed_and_deleted(group: Caller, admin: Caller) -> None:
    """Settings stick; a deleted group is gone for everybody, its token at once."""
    hours = {"morning": ["08:30"]}
    changed = await group.patch("", {"timezone": "Europe/London", "duration": 90, "usual_hours": hours})
    assert (changed["timezone"], changed["duration"]) == ("Europe/London", 90)
    assert changed["usual_hours"]["morning"] == ["08:30"]
    assert changed["name"] == "Coro"
    await group.delete("")
    await group.get("", 401)
    await admin.get(f"/v1/groups/{group.group}", 404)


async def test_who_has_spoken_before_being_added_is_the_same_person(group: Caller) -> None:
    """Anna votes in the caller's chat, then the caller adds her as a member: she has answered, nobody waits for her."""
    poll = await group.post("polls", {"title": "Prove", "options": [THURSDAY, FRIDAY]})
    await group.post("messages", {"id": "1", "from": "anna", "text": "giovedì sì, venerdì no"}, 200)
    member = await group.post("members", {"name": "Anna Bianchi", "external_id": "anna"})
    seen = await group.get(f"polls/{poll['id']}")
    assert seen["missing"] == []
    assert [(a["member"], a["name"], a["external_id"]) for a in seen["answers"]] == [
        (member["id"], "Anna Bianchi", "anna")
    ]
