"""Values that several commands take: a time zone, languages, an instant."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import click

from service.domain.slot import zone_info
from service.languages import available, load
from service.parsing.dictionary import Dictionary


def machine_zone() -> str:
    """The IANA name of this machine's time zone, UTC where it has none."""
    link = Path("/etc/localtime")
    names = [os.environ.get("TZ", "").lstrip(":")]
    if link.is_symlink():
        names.append(str(link.readlink()).partition("zoneinfo/")[2])
    for name in names:
        try:
            return zone_info(name).key
        except ValueError:
            continue
    return "UTC"


class ZoneType(click.ParamType[str]):
    """An IANA time zone."""

    name = "zone"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The name, where there is such a zone."""
        try:
            return zone_info(value).key
        except ValueError as error:
            self.fail(str(error), param, ctx)


class LanguageType(click.ParamType[str]):
    """A language that messages can be read in, with or without a region."""

    name = "language"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The code, where there is such a language."""
        if value.replace("_", "-").partition("-")[0].lower() not in available():
            self.fail(f"{value!r} can't be read; there are {', '.join(available())}", param, ctx)
        return value


class InstantType(click.ParamType[datetime]):
    """A moment in ISO 8601; without an offset it is local to the time zone asked for."""

    name = "iso"

    def convert(self, value: str | datetime, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The moment, naive where no offset was given."""
        if isinstance(value, datetime):
            return value
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            self.fail(
                f"{value!r} is no moment in ISO 8601, such as 2026-11-24T15:00 or 2026-11-24T15:00+01:00", param, ctx
            )


timezone_option = click.option(
    "--timezone",
    "zone",
    type=ZoneType(),
    default=machine_zone,
    show_default="this machine's",
    metavar="ZONE",
    help="The group's time zone, an IANA name such as Europe/Rome.",
)
language_option = click.option(
    "--language",
    "languages",
    type=LanguageType(),
    multiple=True,
    metavar="CODE",
    help="A language that is spoken, such as it or en-US; may be given several times.  [default: all]",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, as the HTTP API answers.")


now_option = click.option(
    "--now", type=InstantType(), metavar="ISO", help="The moment at which it is read.  [default: now]"
)


def moment(now: datetime | None, zone: str) -> datetime:
    """The moment asked for, aware; the present one where none is."""
    if now is None:
        return datetime.now(UTC)
    return now if now.tzinfo is not None else now.replace(tzinfo=zone_info(zone))


def dictionary_for(languages: tuple[str, ...]) -> Dictionary:
    """The words of the languages, of all where none is named."""
    return load(languages or None)
