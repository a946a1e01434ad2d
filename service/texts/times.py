"""Times in words: short as on a button, long with the zone's city, and the hour as it is spoken."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_date, format_interval, format_skeleton, format_time, get_day_names, get_period_id
from babel.languages import get_official_languages
from babel.lists import format_list

from service.domain.slot import Bound, Grain, Slot, zone_info
from service.languages.regions import subtags
from service.texts.catalogue import Texts, texts_for

_BLANKS = re.compile(r"[\u00a0\u202f\u2009]")
_YEAR = re.compile(r"(?:[\s,]*'\w+')?[\s,]*y+(?:\s*'\w+\.?'\.?)?$|^y+(?:年|\W)*")
_RULE_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MARK = re.compile(r"mm '(\w+)'$")  # the word behind an hour: "H:mm 'Uhr'"
_EXPLICIT = re.compile(r"\d[:.h]\d\d|\b0\d\b|\b(1[3-9]|2[0-4])\b")

LATE_MORNING, NOON = 9, 12
"""Between them nobody takes a written hour for one of the evening."""


def when(slot: Slot, zone: str, language: str, now: datetime, *, spoken_as: str = "") -> str:
    """A slot in short words: "gio 26 nov, 15:00", "ven 27 nov mattina", "week-end 28–29 nov".

    `zone` is the slot's, `now` aware: a year is told where it is another. `spoken_as` are the words it was read from:
    where they left the half of the day open it is spelled out ("20:00, 8 di sera").
    """
    return _Words(language, zone, now, long=False).slot(slot, spoken_as)


def when_long(slot: Slot, zone: str, language: str, now: datetime, *, with_zone: bool = True) -> str:
    """A slot in full words: "giovedì 26 novembre, 15:00–16:00 (ore di Roma)"."""
    words = _Words(language, zone, now, long=True).slot(slot, "")
    return f"{words} ({zone_words(zone, language)})" if with_zone and isinstance(slot.start, datetime) else words


def zone_words(zone: str, language: str) -> str:
    """A zone as people say it: "ore di Roma"."""
    return _of_zone("zone.hours", "zone.greenwich", zone, language)


def zone_line(zone: str, language: str) -> str:
    """A sentence on whose hours these are: "Gli orari sono quelli di Roma."."""
    return _of_zone("zone.line", "zone.line_greenwich", zone, language)


def _of_zone(key: str, greenwich: str, zone: str, language: str) -> str:
    """A sentence about a zone: the language's own for that one, 北京时间 (msgctxt is the zone), else with its city."""
    texts = texts_for(language)
    if texts.has(f"{key} {zone}"):
        return texts.text(f"{key} {zone}")
    city = zone_city(zone, language)
    return texts.text(key, city=city) if city else texts.text(greenwich)


def zone_city(zone: str, language: str) -> str:
    """The city that a zone is named after, in that language; empty for zones without one (UTC, Etc/...)."""
    if "/" not in zone or zone.startswith("Etc/"):
        return ""
    known = _locale(language, "").time_zones.get(zone)
    city = known.get("city") if known else None
    return str(city) if city else zone.rpartition("/")[2].replace("_", " ")


def clock(moment: time | datetime, language: str) -> str:
    """A time of day as it is written: "15:00", "3 pm", "noon"."""
    texts = texts_for(language)
    pattern = texts.text("format.clock" if moment.minute else "format.clock_sharp")
    if "a" in pattern and moment.minute == 0 and moment.hour in (0, 12):
        return hour_words(moment, language)  # half of the people read "12 pm" as midnight
    plain = time(moment.hour, moment.minute)
    return _plain(format_time(plain, pattern, locale=_locale(language, "")))


def hour_words(moment: time | datetime, language: str) -> str:
    """A time of day as it is spoken: "8 di sera", "mezzogiorno", "8:30 in the evening"."""
    texts = texts_for(language)
    hour, minute = moment.hour, moment.minute
    if minute == 0 and hour in (0, 12):
        return texts.text("hour.midnight" if hour == 0 else "hour.noon")
    evening = hour >= 18 and not _still_afternoon(hour, language)
    part = "night" if hour < 5 or hour > 22 else "morning" if hour < 12 else "evening" if evening else "afternoon"
    twelve = f"{hour % 12 or 12}" + (f":{minute:02d}" if minute else "")
    if _writes_mark(texts):
        twelve = clock(time(hour % 12 or 12, minute), language)
    return texts.text(f"hour.{part}", hour=twelve)


def _writes_mark(texts: Texts) -> bool:
    """Whether an hour's mark stands between the hour and its minutes: "8h", "8h30"."""
    return texts.text("format.clock").startswith(("H'", "H '"))


def _still_afternoon(hour: int, language: str) -> bool:
    """Whether CLDR's periods of the day give an hour the name of three in the afternoon: "7 de la tarde"."""
    locale = _locale(language, "")
    return get_period_id(time(hour), locale=locale) == get_period_id(time(15), locale=locale)


def listed(items: Sequence[str], language: str, *, style: str = "standard") -> str:
    """Things one after the other: "Anna, Bea e Carlo"; style "or": "Anna o Bea"."""
    locale = _locale(language, "")
    return format_list(list(items), style="or" if style == "or" else "standard", locale=locale) if items else ""


class _Words:
    """The words of one language for slots of one zone."""

    def __init__(self, language: str, zone: str, now: datetime, *, long: bool) -> None:
        self.texts: Texts = texts_for(language)
        self.language = language
        self.locale = _locale(language, zone)
        self.year = now.astimezone(zone_info(zone)).year
        self.long = long

    def slot(self, slot: Slot, spoken_as: str) -> str:
        if slot.rrule:
            return self._recurring(slot)
        if isinstance(slot.start, datetime):
            return self._timed(slot, slot.start, spoken_as)
        words = self._days(slot)
        if slot.bound is None:
            return words
        return self.texts.text("when.from" if slot.bound is Bound.AFTER else "when.until", when=words)

    def _timed(self, slot: Slot, start: datetime, spoken_as: str) -> str:
        day = self.day(start.date())
        if slot.bound is not None and isinstance(slot.end, datetime):
            return self.texts.text("when.day_clock", day=day, clock=self._range(start, slot.end))
        if slot.bound is not None:
            key = "when.after" if slot.bound is Bound.AFTER else "when.before"
            hour = start.hour if self._full_day_clock else start.hour % 12 or 12
            sharp = self.texts.text("format.clock_sharp")
            bare = self._full_day_clock and not start.minute and "m" in sharp  # "18時" keeps its mark
            short = str(start.hour) if bare else clock(start, self.language)
            bound = self.texts.text(key, n=hour, clock=short)
            if bound.startswith(short):  # "18:00 以后" where the word stands behind: a bare number leads nothing
                bound = self.texts.text(key, n=hour, clock=clock(start, self.language))
            return self.texts.text("when.day_clock", day=day, clock=bound)
        if isinstance(slot.end, datetime):
            return self.texts.text("when.day_clock", day=day, clock=self._range(start, slot.end))
        words = self.texts.text("when.day_clock", day=day, clock=clock(start, self.language))
        if start.fold:
            words = self.texts.text("when.fold", when=words)
        if self._full_day_clock and is_ambiguous(start, spoken_as):
            words = self.texts.text("when.spoken", when=words, hour=hour_words(start, self.language))
        return words

    @property
    def _full_day_clock(self) -> bool:
        return "H" in self.texts.text("format.clock")

    def _range(self, start: datetime, end: datetime) -> str:
        first, last = clock(start, self.language), clock(end, self.language)
        if end.date() != start.date() and end - start > timedelta(hours=12):
            last = self.texts.text("when.day_clock", day=self.day(end.date()), clock=last)
        elif (mark := _MARK.search(self.texts.text("format.clock"))) is not None:
            first = first.removesuffix(f" {mark[1]}")  # "15–17 Uhr"
        return f"{first}–{last}"

    def _days(self, slot: Slot) -> str:
        first, last = slot.day, slot.last_day
        match slot.grain:
            case Grain.DAYPART:
                part = self.texts.text(f"part.{slot.daypart}")
                return self.texts.text("when.day_part", day=self.day(first), part=part)
            case Grain.WEEK if slot.end is None:
                return self.texts.text("when.week", day=self._date(first))
            case Grain.WEEKEND if slot.end is None:
                return self.texts.text("when.weekend", days=self._interval(first, last))
            case Grain.MONTH if slot.end is None:
                if first.year == self.year:
                    return format_date(first, "LLLL", locale=self.locale)
                return _plain(format_skeleton("yMMMM", first, locale=self.locale))
        if first == last:
            return self.day(first)
        return self._interval(first, last)

    def day(self, day: date) -> str:
        """A day with its weekday, and its year where that is another."""
        other_year = day.year != self.year
        if self.long:
            pattern = self.locale.date_formats["full"].pattern
            shown = pattern if other_year else _YEAR.sub("", pattern)
            return _plain(format_date(day, shown, locale=self.locale))
        return _plain(format_skeleton("yMMMEd" if other_year else "MMMEd", day, locale=self.locale))

    def _date(self, day: date) -> str:
        other_year = day.year != self.year
        return _plain(format_skeleton("yMMMd" if other_year else "MMMd", day, locale=self.locale))

    def _interval(self, first: date, last: date) -> str:
        skeleton = "yMMMd" if last.year != self.year else "MMMd"
        return _plain(format_interval(first, last, skeleton, locale=self.locale))

    def _recurring(self, slot: Slot) -> str:
        rule = dict(part.partition("=")[::2] for part in (slot.rrule or "").upper().split(";"))
        number = int(rule.get("INTERVAL", "1")) if rule.get("INTERVAL", "1").isdigit() else 1
        days = [_RULE_DAYS.index(code[-2:]) for code in rule.get("BYDAY", "").split(",") if code[-2:] in _RULE_DAYS]
        freq = rule.get("FREQ", "").lower()
        key = f"every.{freq}" if freq in ("daily", "weekly", "monthly", "yearly") else "every.other"
        if freq == "weekly" and number == 1 and days:
            names = get_day_names("wide", "format", locale=self.locale)
            words = self.texts.text("every.weekday", days=listed([names[day] for day in days], self.language))
        else:
            words = self.texts.text(key, n=number)
        plain = Slot(slot.grain, slot.start, slot.end, slot.daypart, slot.bound)
        return self.texts.text("every.from", every=words, when=self.slot(plain, ""))


def is_ambiguous(start: datetime, spoken_as: str) -> bool:
    """Whether the words leave open which half of the day was meant, though they name the hour."""
    if LATE_MORNING <= start.hour <= NOON:
        return False
    hour = start.hour % 12 or 12
    return not _EXPLICIT.search(spoken_as) and re.search(rf"(?<!\d){hour}(?!\d)", spoken_as) is not None


def _plain(words: str) -> str:
    return _BLANKS.sub(" ", words)


@lru_cache(maxsize=512)
def _locale(language: str, zone: str) -> Locale:
    """The locale of the texts' region or the tag's own, else of the zone's country where the language is spoken."""
    texts = texts_for(language)
    usual = Locale.parse(texts.text("format.locale"))
    if "-" in texts.language:
        return usual
    code, _, territory = subtags(language)
    if not territory or code != usual.language:
        territory = get_global("zone_territories").get(zone) or ""
        if not territory or usual.language not in get_official_languages(territory, de_facto=True):
            return usual
    try:
        return Locale(usual.language, territory=territory)
    except UnknownLocaleError:
        return usual
