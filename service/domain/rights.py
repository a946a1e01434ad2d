"""Who may do what: one table, asked by every door; what is not in it is refused."""

from __future__ import annotations

from enum import StrEnum

from service.domain.member import Role


class Deed(StrEnum):
    """Something that is done to a group's things."""

    SEE_POLL = "see_poll"
    VOTE = "vote"
    ADD_OPTIONS = "add_options"
    OPEN_POLL = "open_poll"
    SEE_GROUP = "see_group"
    ANSWER_INVITE = "answer_invite"
    STEER_POLL = "steer_poll"  # close, confirm, edit, cancel; move or cancel its meeting; remove others' options
    SET_GROUP = "set_group"  # zone, language, listening, links
    MANAGE_MEMBERS = "manage_members"
    VOTE_FOR_OTHERS = "vote_for_others"
    DELETE_GROUP = "delete_group"


_VOTER = frozenset({Deed.SEE_POLL, Deed.VOTE, Deed.ANSWER_INVITE})
_MEMBER = _VOTER | {Deed.ADD_OPTIONS, Deed.OPEN_POLL, Deed.SEE_GROUP}

ALLOWED: dict[Role, frozenset[Deed]] = {
    Role.STRANGER: frozenset(),
    Role.VOTER: _VOTER,
    Role.MEMBER: _MEMBER,
    Role.OPENER: _MEMBER | {Deed.STEER_POLL},
    Role.ADMIN: _MEMBER | {Deed.STEER_POLL, Deed.SET_GROUP},
    Role.ORGANIZER: frozenset(Deed),
}


def may(role: Role, deed: Deed) -> bool:
    """Whether that role may do that deed."""
    return deed in ALLOWED[role]
