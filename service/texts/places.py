"""Zones by what people call them: a city, a country, an IANA name; and a first guess from a language."""

from __future__ import annotations

from functools import lru_cache
from zoneinfo import available_timezones

from babel import Locale, UnknownLocaleError
from babel.core import get_global, parse_locale

from service.parsing.pieces import fold
from service.texts.catalogue import text_languages

_AT_MOST = 6


def guess_zone(language: str | None, default: str) -> str:
    """The zone of the country where a language hint (BCP 47) is mostly spoken, where that country has only one.

    A language of many countries (English, Spanish without a region) says nothing: then the default.
    """
    if not language:
        return default
    try:
        code, territory, *_ = parse_locale(language.replace("_", "-"), sep="-")
    except ValueError:
        return default
    if territory is None:
        likely = str(get_global("likely_subtags").get(code, "")).split("_")
        territory = likely[-1] if len(likely) > 1 and code not in ("en", "es", "pt", "fr", "ar", "zh") else None
    zones = get_global("territory_zones").get(territory or "", [])
    return zones[0] if len(zones) == 1 else default


def find_zones(words: str, languages: tuple[str, ...]) -> list[str]:
    """The zones that words name, at most six: one where they are plain, several for a country that has many.

    Known are IANA names, their cities, the cities' names in `languages`, and countries.
    """
    wanted = _key(words)
    if not wanted:
        return []
    for language in (*languages, *text_languages()):
        found = _names(language).get(wanted)
        if found:
            return list(found[:_AT_MOST])
    return []


@lru_cache(maxsize=32)
def _names(language: str) -> dict[str, tuple[str, ...]]:
    try:
        locale = Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        locale = Locale.parse("en")
    names: dict[str, tuple[str, ...]] = {}
    for code, zones in get_global("territory_zones").items():
        if zones and code in locale.territories:
            names[_key(str(locale.territories[code]))] = tuple(zones)
    known = available_timezones()
    for zone in sorted(known):
        if "/" not in zone or zone.startswith(("Etc/", "posix/", "right/", "SystemV/")):
            continue
        names[_key(zone.rpartition("/")[2])] = (zone,)
        names[_key(zone)] = (zone,)
    for zone, parts in locale.time_zones.items():
        if "city" in parts and zone in known:
            names[_key(str(parts["city"]))] = (zone,)
    return names


def _key(words: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in fold(words[:80])).split())
