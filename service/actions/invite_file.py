"""The file that puts a meeting into any calendar: the same organizer wherever it is handed out."""

from __future__ import annotations

from dataclasses import replace

from service.actions.access import House
from service.calendar.addresses import Organizer
from service.calendar.invite import File, chat_file
from service.domain.group import Group
from service.domain.meeting import Meeting
from service.texts import event_texts, reason


def organizer_of(house: House, name: str) -> Organizer:
    """Who invites in a group's name: the service's own address, so that answers reach it."""
    return Organizer(name, house.organizer_address)


def invite_file(meeting: Meeting, group: Group, house: House, language: str) -> File:
    """The meeting as a file in a language, with the reason why this time won. Raises InvalidEventError."""
    told = replace(meeting, reason=reason(meeting.ground, language))
    return chat_file(told, organizer=organizer_of(house, group.name), texts=event_texts(language))
