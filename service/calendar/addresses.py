"""Calendar addresses: who invites and who is invited (RFC 5545, 3.3.3; RFC 6068)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from icalendar.prop import vCalAddress

from service.calendar.errors import InvalidEventError
from service.domain.meeting import Attendee, Rsvp
from service.domain.text import clean

_ADDRESS_AT_MOST = 254
_NAME_AT_MOST = 100
_ADDRESS = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?=.{1,253}\Z)[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?", re.ASCII
)
_MAILTO_SAFE = "@!$'*+=^_`{|}~.-"


def checked_address(text: str) -> str:
    """A plain mail address (RFC 5321, without quoted or non-ASCII local parts). Raises InvalidEventError."""
    if len(text) > _ADDRESS_AT_MOST or not _ADDRESS.fullmatch(text) or ".." in text:
        raise InvalidEventError(f"not a mail address that every client takes: {text[:80]!r}")
    return text


@dataclass(frozen=True, slots=True)
class Organizer:
    """Who invites: the service's own mailbox, so that answers reach it, with the host's or the group's name."""

    name: str
    email: str

    def property(self) -> vCalAddress:
        """The ORGANIZER's value. Raises InvalidEventError for an address that is none."""
        return _cal_address(self.email, self.name)


def attendee_property(attendee: Attendee) -> vCalAddress:
    """The ATTENDEE line of somebody invited, with every parameter that makes clients show buttons.

    Raises InvalidEventError where the attendee has no usable address.
    """
    answers = {None: "NEEDS-ACTION", Rsvp.ACCEPTED: "ACCEPTED", Rsvp.DECLINED: "DECLINED", Rsvp.TENTATIVE: "TENTATIVE"}
    address = _cal_address(attendee.email or "", attendee.name)
    address.params["CUTYPE"] = "INDIVIDUAL"
    address.params["ROLE"] = "REQ-PARTICIPANT" if attendee.required else "OPT-PARTICIPANT"
    address.params["PARTSTAT"] = answers[attendee.rsvp]
    address.params["RSVP"] = "TRUE"
    return address


def chair_property(organizer: Organizer) -> vCalAddress:
    """The organizer's own ATTENDEE line."""
    address = _cal_address(organizer.email, organizer.name)
    address.params["ROLE"] = "CHAIR"
    address.params["PARTSTAT"] = "ACCEPTED"
    return address


def _cal_address(email: str, name: str) -> vCalAddress:
    address = vCalAddress("mailto:" + quote(checked_address(email), safe=_MAILTO_SAFE))
    shown = clean(name, _NAME_AT_MOST)
    if shown:
        address.params["CN"] = shown
    return address
