"""What was said becomes a slot: local to the request's zone, in the future, on the clock that people there read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from service.domain.slot import Bound, Daypart, Grain, NonexistentTimeError, Slot, instant, zone_info
from service.parsing.resolve_clock import EDGES, clocks_of, minutes_of, part_over
from service.parsing.resolve_day import Days, Impossible, dated_weekday, resolve_day
from service.parsing.resolve_every import recurring
from service.parsing.when import Clock, When

_NEAR = timedelta(days=62)  # a weekday on this date is believed, a later one is rather an hour
_CHANGE = timedelta(hours=4)
_DAY = timedelta(days=1)


class Refusal(Exception):  # noqa: N818 - no failure: the time was understood and can't be proposed
    """A time that can't be proposed. `why` is "past", "impossible" or "skipped"."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def resolve(when: When, now: datetime, zone: str) -> Slot:
    """The slot that was meant at `now` (aware), local to `zone`. Raises Refusal where there is none."""
    if when.dropped is not None:
        raise Refusal(when.dropped)
    try:
        local = _local(now, when.zone or zone)
        slot = _resolve(when, now, zone, local.replace(fold=0) if local.fold else local)
    except (Impossible, OverflowError) as error:
        raise Refusal("impossible") from error
    except NonexistentTimeError as error:
        raise Refusal("skipped") from error
    except ValueError as error:
        raise Refusal("impossible") from error
    if slot.rrule is None and _gone(slot, now, zone, local if when.zone is None else _local(now, zone)):
        raise Refusal("past")
    if slot.start.year > now.year + 100:
        raise Refusal("impossible")
    return slot


@lru_cache(maxsize=256)
def _local(now: datetime, zone: str) -> datetime:
    """Now as the clocks of a zone show it, cut to the minute, naive; `fold` is kept."""
    return now.astimezone(zone_info(zone)).replace(tzinfo=None, second=0, microsecond=0)


def _gone(slot: Slot, now: datetime, zone: str, local: datetime) -> bool:
    if slot.grain is not Grain.TIME or slot.bound is Bound.AFTER:
        return slot.last_day < local.date()
    start = slot.start
    if not isinstance(start, datetime) or abs(start - local) < _CHANGE:  # clocks may go back in between
        begins = slot.starts_at(zone)
        moment = now.astimezone(UTC).replace(second=0, microsecond=0)
        return begins is not None and (begins <= moment if slot.bound is Bound.BEFORE else begins < moment)
    return start < local


@lru_cache(maxsize=4096)
def _steady(day: date, zone: str) -> bool:
    """Whether the clocks of a zone show the same offset from that midnight to the next one."""
    there = zone_info(zone)
    midnight = datetime.combine(day, time())
    return there.utcoffset(midnight) == there.utcoffset(midnight + _DAY)


def _skipped(local: datetime, zone: str) -> bool:
    """Whether the clocks of a zone jump over that time: before the jump they count less than behind it (PEP 495)."""
    if _steady(local.date(), zone):
        return False
    there = zone_info(zone)
    before, behind = there.utcoffset(local), there.utcoffset(local.replace(fold=1))
    return before is not None and behind is not None and before < behind


def _resolve(when: When, now: datetime, zone: str, local: datetime) -> Slot:
    when = _settle_number(when, local)
    if when.every is not None:
        return recurring(when, local)
    if when.clock is not None and when.clock.ahead is not None:
        return _from_now(when, now, zone)
    if when.clock is None:
        return _untimed(when, local)
    start, end = _timed(when, local)
    if when.zone is not None and when.zone != zone:
        start = _moved(start, when.zone, zone)
        end = _moved(end, when.zone, zone) if end is not None else None
    if _skipped(start, zone) or (end is not None and _skipped(end, zone)):
        raise Refusal("skipped")
    return Slot(Grain.TIME, start, end, bound=Bound(when.bound) if when.bound and end is None else None)


def _settle_number(when: When, local: datetime) -> When:
    """Read "Thursday 15" as a date where the 15th is a Thursday soon, else the hour."""
    day = when.day
    if day is None or not day.unsure or day.dom is None:
        return when
    found = dated_weekday(day, local.date())
    near = found is not None and found - local.date() <= _NEAR
    meal = when.part is not None and when.part.meal  # "Friday 8 dinner"
    if near or when.clock is not None or (when.part is not None and not meal):
        return when
    if day.dom > 24 or day.dom == 0:
        return when
    hour = Clock(day.dom % 24, written=day.dom > 12)
    return replace(when, clock=hour, day=replace(day, dom=None, unsure=False))


def _moved(moment: datetime, source: str, target: str) -> datetime:
    there = instant(moment, source).astimezone(zone_info(target))
    return there.replace(tzinfo=None)


def _from_now(when: When, now: datetime, zone: str) -> Slot:
    clock = when.clock or Clock()
    aware = now.astimezone(UTC).replace(second=0, microsecond=0) + timedelta(minutes=clock.ahead or 0)
    local = aware.astimezone(zone_info(zone))
    start, end = local.replace(tzinfo=None), None
    if when.end_clock is not None:
        if when.end_clock.ahead is not None:
            end = start + timedelta(minutes=when.end_clock.ahead - (clock.ahead or 0))
        else:
            total = minutes_of(when.end_clock, when.end_part)
            day = start.date()
            if when.end_day is not None or when.day is not None:
                day = resolve_day(when.end_day or when.day, start.date(), also_today=True).start  # type: ignore[arg-type]  # - one of them is there
            end = datetime.combine(day, time()) + timedelta(minutes=total)
            while end <= start:
                end += timedelta(hours=12)
    elif when.duration:
        end = start + timedelta(minutes=when.duration)
    return Slot(Grain.TIME, start, end, bound=Bound(when.bound) if when.bound and end is None else None)


def _timed(when: When, local: datetime) -> tuple[datetime, datetime | None]:
    total, finish = clocks_of(when)
    midnight = datetime.combine(local.date(), time())
    if when.day is None:
        start = midnight + timedelta(minutes=total)
        if total >= 24 * 60 and start - timedelta(days=1) >= local:
            start -= timedelta(days=1)  # the small hours of the night that is running
        elif (start < local and when.bound != "before") or (start <= local and when.bound == "before"):
            start += timedelta(days=1)
    else:
        start = _on_day(when, local, total)
    if finish is None:
        return start, None
    if when.end_day is not None:
        last = resolve_day(when.end_day, start.date()).start
        return start, datetime.combine(last, time()) + timedelta(minutes=finish)
    return start, start + timedelta(minutes=finish - total)


def _on_day(when: When, local: datetime, total: int) -> datetime:
    """The hour on the day that was said; today's weekday counts while that hour is still to come."""
    if when.day is None:
        raise Impossible
    days = resolve_day(when.day, local.date(), also_today=True)
    if days.grain is not Grain.DAY:
        raise Impossible
    start = datetime.combine(days.start, time()) + timedelta(minutes=total)
    if when.day.offset == 0 and total >= 24 * 60 and start - timedelta(days=1) >= local:
        return start - timedelta(days=1)
    if when.day.lone_weekday and when.day.shift is None and start < local:
        start += timedelta(days=7)
    return start


def _untimed(when: When, local: datetime) -> Slot:
    """A day or longer, or a part of a day."""
    today = local.date()
    if when.part is not None:
        return _part(when, local)
    if when.day is None:
        raise Impossible
    days = resolve_day(when.day, today)
    if days.grain is Grain.WEEKEND and days.end is None and days.start + timedelta(days=2) <= today:
        days = Days(days.grain, days.start + timedelta(weeks=1))
    if when.end_day is not None:
        return Slot(Grain.DAY, days.start, _last(when, days, today))
    if when.duration is not None and when.duration < 0:
        return Slot(Grain.DAY, days.start, days.start + timedelta(days=-when.duration))
    bound = Bound(when.bound) if when.bound else None
    if bound is Bound.AFTER and days.grain is Grain.MONTH and when.opened is None:
        return Slot(days.grain, _next_month(days.start), bound=bound)  # "after February" starts in March
    return Slot(days.grain, days.start, days.end, bound=bound)


def _next_month(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)


def _last(when: When, days: Days, today: date) -> date:
    """The exclusive end of a range of days, weeks or months."""
    if when.end_day is None:
        raise Impossible
    end_day = when.end_day
    relative = end_day.offset is not None or end_day.period is not None or end_day.year is not None
    bare = end_day.lone_weekday and end_day.shift is None
    after = resolve_day(end_day, today if relative else days.start, also_today=not bare)
    if after.end is not None:
        end = after.end
    elif after.grain is Grain.WEEK:
        end = (
            after.start
            if when.day is not None and when.day.week_number is not None
            else after.start + timedelta(days=7)
        )
    elif after.grain is Grain.WEEKEND:
        end = after.start + timedelta(days=2)
    elif after.grain is Grain.MONTH:
        end = _next_month(after.start)
    else:
        end = after.start + timedelta(days=1)
    if end <= days.start:
        raise Impossible
    return end


def _part(when: When, local: datetime) -> Slot:
    part, today = when.part, local.date()
    if part is None:
        raise Impossible
    days = resolve_day(when.day, today) if when.day is not None else None
    if days is not None and days.grain is not Grain.DAY:
        if days.grain is Grain.WEEKEND and part.daypart is Daypart.EVENING and not part.meal:
            return Slot(Grain.WEEKEND, days.start)
        return Slot(days.grain, days.start, days.end)
    if when.bound is not None:
        first, last = EDGES.get((part.daypart, part.meal), (part.starts, part.ends))
        day = days.start if days else today
        start = datetime.combine(day, time()) + timedelta(
            hours=last if when.bound == "after" and when.opened is None else first
        )
        if days is None and start < local:
            start += timedelta(days=1)
        return Slot(Grain.TIME, start, bound=Bound(when.bound))
    start_day = days.start if days else today
    if days is None and part_over(part.daypart, local):
        start_day += timedelta(days=1)
    elif days is not None and days.start == today and part_over(part.daypart, local):
        raise Refusal("past")
    return Slot(Grain.DAYPART, start_day, daypart=part.daypart)
