"""Rules for what stands behind its word, or has no blanks beside it: "18時以降", "12/3(木)", "来月末", "第1月曜"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_date import day_month
from service.parsing.language import Unit
from service.parsing.pieces import FIRST_JOINED
from service.parsing.reader import Part, Reader, read_number, rule
from service.parsing.when import Day, Every

_BESIDE = frozenset(
    {kind.WEEKDAY, kind.BRACKET, kind.COMMA, kind.OR, kind.SLASH, kind.DASH, kind.BREAK, kind.PERIOD, kind.SHIFT}
    | {kind.OF, kind.AND, kind.TO, kind.EVERY, kind.DAY_MARK, kind.DOT, kind.COLON}
)
_AFTER = frozenset(
    {kind.NUMBER, kind.PART, kind.NO, kind.YES, kind.MAYBE, kind.TOPIC, kind.ONLY, kind.EXCEPT, kind.CLOCK, kind.BUSY}
    | {kind.PROPOSE, kind.ASK, kind.OCCASION}
)
_FAR = 400  # days ahead that anybody counts
_DATED = frozenset({kind.PERIOD, kind.UNIT, kind.WEEKDAY, kind.SHIFT, kind.DAY_MARK, kind.MONTH_MARK, kind.EVERY})
_WIDE = (Unit.WEEK, Unit.MONTH)
_NTH = (Unit.WEEK, Unit.WEEKEND, Unit.DAY)


@rule("word behind its time", "18時以降, 17時まで, 9時から: said of what stands before", kind.BEHIND, order=3)
def _behind(s: Reader, i: int) -> Part | None:
    when = s.when
    if when.first == when.last:
        return None
    side = s.get(i, kind.BEHIND)
    if side == "edge":
        day = when.day
        if day is None or day.unit not in _WIDE or day.edge or day.nth or when.timed:
            return None
        day.edge = s.get(i, kind.SPAN_OF)
    elif side == "later":
        meal = when.part is not None and when.part.meal and when.clock is None
        if not meal and not s.get(i - 1, kind.HOUR_MARK):
            return None
        side = "after"
    elif side == "within":
        return None
    elif side == "by":
        side = "before"
    elif side == "before" and s.get(i, kind.AGO) and when.clock is None and when.part is None:
        return None  # "木曜の前"
    return Part("behind", side, i + 1)


@rule("week of a date", "10日の週: the week in which the date lies", kind.UNIT, order=7)
def _week_of(s: Reader, i: int) -> Part | None:
    day = s.when.day
    if s.get(i, kind.UNIT) is not Unit.WEEK or not s.prefix.of or not s.joined(i) or s.when.timed:
        return None
    if day is None or day.dom is None or s.when.end_day is not None or s.get(i + 1, kind.NUMBER) is not None:
        return None
    s.when.day = Day(base=day, unit=Unit.WEEK)
    return Part("behind", "between", i + 1)


@rule("no certain day", "平日の夜: any working day", kind.UNIT, order=8)
def _vague(s: Reader, i: int) -> Part | None:
    alone = s.get(i, kind.UNIT) is Unit.WORKDAY and s.get(i, kind.PLAIN) and not s.get(i - 1, kind.NUMBER)
    return Part("vague", Every("WEEKLY", 1, (0, 1, 2, 3, 4)), i + 1) if alone else None


@rule("days up to then", "5日以内, 2週間以内: from today on", "digits1", "digits2", then=(kind.UNIT,), order=4)
def _within(s: Reader, i: int) -> Part | None:
    if s.get(i + 2, kind.BEHIND) != "within" or s.get(i, kind.DIGITS) is None:
        return None
    count, which = s.get(i, kind.NUMBER), s.get(i + 1, kind.UNIT)
    if which is Unit.WEEK:
        count, which = 7 * count - 1, Unit.DAY
    if which not in (Unit.DAY, Unit.WORKDAY, Unit.MONTH) or not 0 < count < _FAR:
        return None
    return Part("days", (Day(offset=which is Unit.WORKDAY), Day(ahead=(count, which))), i + 3)


@rule("end of a month as one word", "月末, 週明け", kind.PERIOD_EDGE, order=13)
def _edge(s: Reader, i: int) -> Part | None:
    unit, edge = s.get(i, kind.PERIOD_EDGE)
    if isinstance(unit, Unit):
        return Part("day", Day(period=(unit, 0), unit=unit, edge=edge), i + 1)
    return Part("day", Day(month=unit, unit=Unit.MONTH, edge=edge), i + 1)


@rule("days of a holiday", "お盆, ゴールデンウィーク", kind.DAYS, order=8)
def _days(s: Reader, i: int) -> Part | None:
    first, final = s.get(i, kind.DAYS)
    if isinstance(first, int):
        return Part("days", (Day(offset=first), Day(offset=final)), i + 1)  # "明后天"
    (month, dom), (last_month, last) = first, final
    return Part("days", (Day(dom=dom, month=month), Day(dom=last, month=last_month)), i + 1)


@rule("which one of a month", "5月の第1月曜, 来月最終金曜", kind.ORDINAL_SIGN, kind.ORDINAL, order=4)
def _nth(s: Reader, i: int) -> Part | None:
    nth, j = s.get(i, kind.ORDINAL), i + 1
    if nth is None:
        found = read_number(s, j)
        if found is None or not 1 <= found.value <= 53:
            return None
        nth, j = found.value, found.end
    elif s.tokens[i].text[0] < FIRST_JOINED:
        return None
    weekday, which = s.get(j, kind.WEEKDAY), s.get(j, kind.UNIT)
    if weekday is not None:
        return Part("day", Day(weekday=weekday, nth=nth), j + 1)
    if which in _NTH and s.when.day is not None and s.when.day.unit in (Unit.MONTH, Unit.YEAR):
        return Part("day", Day(nth=nth, unit=which), j + 1)
    return None


@rule("year before its month", "来年の3月, 今年12月", kind.PERIOD, order=4)
def _year(s: Reader, i: int) -> Part | None:
    which, shift = s.get(i, kind.PERIOD)
    if which is not Unit.YEAR:
        return None
    j = i + 2 if s.get(i + 1, kind.OF) else i + 1
    month = s.get(j, kind.MONTH)
    if month is not None:
        dom = s.digits(j + 1, 1, 2)
        if dom is not None and s.get(j + 2, kind.DAY_MARK):
            part = Part("day", Day(month=month, dom=dom), j + 3)
        else:
            part = Part("day", Day(month=month, unit=Unit.MONTH), j + 1)
    elif s.get(j, kind.NUMBER) is None or (found := day_month(s, j)) is None or found.slot != "day":
        return None
    else:
        part = found
    if part.value.month is None:
        return None
    if shift < 0:
        return Part("past", None, part.end)
    part.value.years = shift
    return part


def one_letter_day(s: Reader, i: int) -> bool:
    """Whether 木 or 日 is a weekday: among days or alone, never as a letter of another word."""
    before, after = s.means(i - 1) if i else {}, s.means(i + 1)
    if touches_unknown(s, i):
        return False
    if kind.OF in before and s.tight(i) and _DATED.isdisjoint(s.means(i - 2)):
        return False  # "ごみの日"
    if s.tight(i) and kind.NUMBER in before:
        return s.when.last == i and s.when.day is not None and s.when.day.dom is not None
    alone_before = not i or not s.tight(i) or not _BESIDE.isdisjoint(before) or (s.when.last == i and s.when.first < i)
    if not alone_before:
        return False
    if not s.tight(i + 1):
        return s.count == 1 or bool(i) or kind.NUMBER in after or not _AFTER.isdisjoint(after)
    if kind.OF in after or kind.ON in after:
        return not _AFTER.isdisjoint(s.means(i + 2)) or kind.TOPIC in after
    return not _BESIDE.isdisjoint(after) or not _AFTER.isdisjoint(after)


def touches_unknown(s: Reader, i: int) -> bool:
    """Whether a letter that nothing is known of stands right beside: 木 in "木造" where that is unknown."""
    for j, tight in ((i - 1, s.tight(i)), (i + 1, s.tight(i + 1))):
        if tight and 0 <= j < s.count and not s.tokens[j].means and s.tokens[j].text.isalpha():
            return True
    return False
