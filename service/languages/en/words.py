"""English: the words that times, votes and everyday talk are made of."""

from __future__ import annotations

from service.domain.slot import Daypart
from service.languages.en.talk import COMMON, PAST_ENDINGS, TALK
from service.parsing import kind
from service.parsing.language import (
    Lexicon,
    Region,
    Unit,
    clock,
    day,
    feast,
    holiday,
    means,
    month,
    number,
    ordinal,
    part,
    period,
    unit,
    weekday,
    weekdays,
)

_MONTHS = (
    "january, jan",
    "february, feb, febr, feburary",
    "march",
    "april, apr",
    "may",
    "june, jun",
    "july, jul",
    "august, aug",
    "september, sept, sep",
    "october, oct",
    "november, nov",
    "december, dec",
)
_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)

LANGUAGE = Lexicon(
    code="en",
    overlays={"US": Region(month_first=True)},
    words=(
        # days
        (weekday(0), "monday, mon, mond, moday"),
        (weekday(1), "tuesday, tue, tues, tuseday"),
        (weekday(2), "wednesday, wed, weds, wensday, wendsday, wednsday"),
        (weekday(3), "thursday, thu, thur, thurs, thrusday"),
        (weekday(4), "friday, fri, firday"),
        (weekday(5), "saturday, satur"),
        (weekday(6), "sunday"),
        (weekday(5, plain=True), "sat"),
        (weekday(6, plain=True), "sun"),
        *(
            (weekdays(i), f"{name}s")
            for i, name in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
        ),
        (day(0), "today, otd, 2day, tdy"),
        (
            day(1),
            "tomorrow, tmrw, tmr, tomo, tmw, tomoz, 2moro, 2morrow, tommorow, tommorrow, tomorow, tomoro, "
            "the next day, next day, morrow",
        ),
        (means(day=1, follows=True), "the day after, the following day"),
        (
            means(day=7, follows="again"),
            "the one after, the one after that, the next one, the following one, next one, the later one",
        ),
        (day(2), "day after tomorrow, the day after tomorrow, day after tmrw, the day after tmrw, overmorrow"),
        (day(-1), "yesterday, yday"),
        (day(-2), "day before yesterday, the day before yesterday"),
        *((month(i, plain=i in (3, 5)), names) for i, names in enumerate(_MONTHS, 1)),
        (month(3, plain=True), "mar"),
        # parts of the day and meals
        (part(Daypart.MORNING), "morning, mornin, morn, early morning, late morning, am"),
        (part(Daypart.AFTERNOON), "afternoon, arvo, aft, early afternoon, late afternoon, afternoon-ish"),
        (part(Daypart.EVENING), "evening, eve, early evening, late evening"),
        (part(Daypart.NIGHT), "night, nite"),
        (part(Daypart.MORNING, every=True), "mornings"),
        (part(Daypart.AFTERNOON, every=True), "afternoons"),
        (part(Daypart.EVENING, every=True), "evenings"),
        (part(Daypart.NIGHT, every=True), "nights"),
        (part(Daypart.EVENING, on=0), "tonight, tonite, 2nite, this evening"),
        (part(Daypart.MORNING, on=0), "this morning"),
        (part(Daypart.AFTERNOON, on=0), "this afternoon"),
        (part(Daypart.NIGHT, on=0), "this night"),
        (part(Daypart.MORNING, meal=True), "breakfast, brekkie, breakfast time"),
        (part(Daypart.MIDDAY, meal=True), "lunch, lunchtime, lunch time, brunch, lunch break"),
        (part(Daypart.EVENING, meal=True), "dinner, dinner time, dinnertime, supper"),
        (clock(12), "noon, midday, noonish, noon-ish, middayish, high noon"),
        (clock(0), "midnight"),
        (means(kind.NOW), "now, right now, right away, asap, as soon as possible, straight away, immediately"),
        # units
        (unit(Unit.MINUTE), "minute, minutes, min, mins"),
        (unit(Unit.HOUR), "hour, hours, hr, hrs, h"),
        (unit(Unit.DAY), "day, days"),
        (
            unit(Unit.WORKDAY),
            "weekday, weekdays, business day, business days, working day, working days, workday, workdays",
        ),
        (unit(Unit.NIGHT), "nights"),
        (unit(Unit.WEEK), "week, weeks, wk, wks, workweek, working week, work week"),
        (means(kind.WEEK_OF), "w/c, wc, week commencing, week beginning, week starting, week starting on"),
        (unit(Unit.FORTNIGHT), "fortnight, fortnights"),
        (unit(Unit.WEEKEND), "weekend, weekends, wkend, wknd, week end, week-end"),
        (unit(Unit.MONTH), "month, months"),
        (unit(Unit.YEAR), "year, years, yr, yrs"),
        (means(duration=30), "half an hour, half hour, half-hour, 1/2 hour, half a hour"),
        (means(duration=15), "quarter of an hour, a quarter hour"),
        (means(duration=45), "three quarters of an hour"),
        (means(edge="start"), "start of, the start of, beginning of, the beginning of, early, early in"),
        (means(edge="middle"), "mid, middle of, the middle of, mid-"),
        (means(edge="end"), "end of, the end of, late, late in"),
        (means(edge="rest"), "rest of, the rest of, remaining of, remainder of, rest"),
        # numbers
        *((number(i), word) for i, word in enumerate(_SMALL.split(), 1)),
        *((means(kind.APPROX, number=i), f"{word}ish") for i, word in enumerate(_SMALL.split()[:12], 1)),
        *(
            (number(10 * i), word)
            for i, word in enumerate(["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 3)
        ),
        (means(year=2000), "two thousand and, two thousand"),
        (means(kind.ARTICLE, number=1), "a, an, another"),
        *((ordinal(i), word) for i, word in enumerate(_ORDINALS.split(), 1)),
        (ordinal(30), "thirtieth"),
        (ordinal(-1), "last"),
        (means(kind.ORDINAL_MARK), "st, nd, rd, th"),
        (means(kind.HALF), "half"),
        (means(quarter=1), "quarter, a quarter"),
        (means(few=2), "couple, a couple of, couple of, a couple"),
        (means(few=3), "few, a few, several, some"),
        (means(kind.CLOCK_PAST), "past, after"),
        (means(kind.CLOCK_TO), "to, of"),
        (means(kind.HOUR_MARK), "o'clock, oclock, h, hrs, o clock, sharp"),
        (means(kind.MONEY), "bucks, dollars, pounds, quid, euros, euro, cents, pence, grand"),
        (
            means(kind.QUANTITY),
            "years old, year old, percent, per cent, people, kids, guys, kg, miles, km, degrees, times, points, "
            "pages, beers, pizzas, seats, tickets, friends, goals, pieces, stars, students, feet, inches, "
            "metres, meters, litres, pounds, stone, persons, of us, of them, of you, coins, records, million, "
            "billion, thousand, k",
        ),
        (means(kind.APPROX), "about, around, approximately, roughly, approx, circa, maybe around, like"),
        # what ties them together
        (means(kind.AT), "at, at about, at around"),
        (means(kind.APPROX, suffix=True), "ish"),
        (means(on="closed"), "on, the, on the, for the, sometime on"),
        (means(kind.ON), "in the, in, during, during the, sometime, my, over the, at the"),
        (means(kind.OF), "of, of the, 's, s"),
        (means(kind.FROM), "from, starting from, starting at"),
        (means(kind.TO), "to, through, thru, up to"),
        (means(to="until"), "until, till, til, 'til"),
        (means(kind.BETWEEN), "between, btw, btwn, anywhere between"),
        (means(kind.AND), "and, n, plus, then"),
        (means(kind.OR), "or, or maybe, or even, otherwise, alternatively, or else, failing that"),
        (means(kind.BUT), "but, though, instead, however, rather"),
        (means(kind.FOR), "for, lasting, lasts"),
        (means(kind.STARTING), "starting, starting on, since, beginning, as of, from"),
        (
            means(kind.AFTER),
            "after, past, not before, no earlier than, any time after, anytime after, any time from, anytime from, "
            "not until, later than",
        ),
        (
            means(kind.BEFORE),
            "before, by, no later than, not after, any time before, anytime before, until, earlier than",
        ),
        (means(kind.ONWARDS), "onwards, onward, on, or later, and later, or after, forward"),
        (means(kind.LATE), "late"),
        (means(kind.AHEAD), "in, within"),
        (means(kind.LATER), "from now, later, in the future, hence"),
        (means(kind.AGO), "ago, back"),
        (means(shift=0), "this, current"),
        (means(shift=1), "next"),
        (means(kind.NEAREST, shift=1), "coming, upcoming, this coming, this upcoming"),
        (means(shift=-1), "last, previous, past"),
        (means(kind.FOLLOWING), "following, the following, after that"),
        (means(kind.EVERY), "every, each"),
        (means(kind.EVERY, daily=True), "everyday, daily, every day, each day"),
        (means(kind.OTHER), "other, second"),
        (means(kind.OFTEN), "once, twice, times"),
        (period(Unit.WEEK, 2), "week after next, the week after next, the week after the next, week after the next"),
        (
            period(Unit.MONTH, 2),
            "month after next, the month after next, the month after the next, month after the next",
        ),
        (period(Unit.WEEKEND, 1), "weekend after, the weekend after"),
        (period(Unit.WEEK, 1), "week after, the week after"),
        (
            period(Unit.WEEKEND, 2),
            "weekend after next, the weekend after next, the weekend after the next, weekend after the next",
        ),
        # holidays
        (holiday(12, 25), "christmas, christmas day, xmas, xmas day"),
        (holiday(12, 24), "christmas eve, xmas eve"),
        (holiday(12, 26), "boxing day, st stephen's day"),
        (holiday(12, 31), "new year's eve, nye"),
        (holiday(1, 1), "new year's day, new years day, new year, new years"),
        (holiday(2, 14), "valentine's day, valentines day"),
        (holiday(10, 31), "halloween"),
        (holiday(5, 1), "international workers' day, may day, labour day"),
        (holiday(3, 17), "st patrick's day, saint patrick's day, st patricks day, st paddy's day, paddy's day"),
        (holiday(11, 5), "bonfire night, guy fawkes, guy fawkes night"),
        (holiday(1, 6), "epiphany, twelfth night"),
        (holiday(11, 1), "all saints, all saints' day, all saints day"),
        (feast("IT", "Easter Sunday"), "easter, easter sunday, easter day"),
        (feast("IT", "Easter Monday"), "easter monday"),
        (feast("US", "Good Friday"), "good friday"),
        (feast("IT", "Easter Sunday", -1), "holy saturday, easter saturday"),
        (feast("IT", "Easter Sunday", -3), "maundy thursday, holy thursday"),
        (feast("IT", "Easter Sunday", -7), "palm sunday"),
        (feast("IT", "Easter Sunday", -46), "ash wednesday"),
        (feast("IT", "Easter Sunday", -47), "pancake day, shrove tuesday, mardi gras"),
        (feast("DE", "Ascension Day"), "ascension day"),
        (feast("DE", "Pentecost Monday", -1), "pentecost, whit sunday, whitsun"),
        (feast("DE", "Pentecost Monday"), "whit monday, pentecost monday"),
        (feast("US", "Thanksgiving Day"), "thanksgiving, thanksgiving day, turkey day"),
        (feast("US", "Martin Luther King Jr. Day"), "mlk day, mlk, martin luther king day"),
        (feast("US", "Washington's Birthday"), "presidents' day, presidents day, president's day"),
        (feast("US", "Memorial Day"), "memorial day"),
        (feast("US", "Juneteenth National Independence Day"), "juneteenth"),
        (feast("US", "Independence Day"), "independence day"),
        (feast("US", "Labor Day"), "labor day"),
        (feast("US", "Columbus Day"), "columbus day, indigenous peoples' day, indigenous peoples day"),
        (feast("US", "Veterans Day"), "veterans day, veterans' day, veteran's day"),
        (feast("GB", "May Day"), "early may bank holiday, may day bank holiday, may bank holiday"),
        (feast("GB", "Spring Bank Holiday"), "spring bank holiday, late may bank holiday, whitsun bank holiday"),
        (feast("GB", "Late Summer Bank Holiday"), "summer bank holiday, august bank holiday, late summer bank holiday"),
        (feast("CA", "Canada Day"), "canada day"),
        (feast("CA", "Victoria Day"), "victoria day, victoria day long weekend"),
        (feast("CA", "Thanksgiving Day"), "canadian thanksgiving"),
        (feast("CA", "Remembrance Day"), "remembrance day"),
        (feast("AU", "Australia Day"), "australia day"),
        (feast("AU", "ANZAC Day"), "anzac day"),
        (feast("NZ", "Waitangi Day"), "waitangi day"),
        (feast("CN", "Chinese New Year (Spring Festival)"), "chinese new year, lunar new year"),
        # places
        *(
            (means(place=zone), names)
            for names, zone in (
                ("london, uk", "Europe/London"),
                ("paris", "Europe/Paris"),
                ("rome, milan", "Europe/Rome"),
                ("moscow", "Europe/Moscow"),
                ("lisbon", "Europe/Lisbon"),
                ("athens", "Europe/Athens"),
                ("beijing", "Asia/Shanghai"),
                ("cairo", "Africa/Cairo"),
                ("warsaw", "Europe/Warsaw"),
                ("vienna", "Europe/Vienna"),
                ("geneva", "Europe/Zurich"),
                ("brussels", "Europe/Brussels"),
                ("nyc, ny", "America/New_York"),
                ("sf, san francisco, la", "America/Los_Angeles"),
                ("boston, washington", "America/New_York"),
                ("mexico city", "America/Mexico_City"),
                ("delhi, mumbai, bangalore", "Asia/Kolkata"),
                ("hong kong", "Asia/Hong_Kong"),
            )
        ),
        *(
            (means(zone=zone), names)
            for names, zone in (
                ("pacific time, pacific", "America/Los_Angeles"),
                ("eastern time, eastern", "America/New_York"),
                ("central time", "America/Chicago"),
                ("mountain time", "America/Denver"),
                ("central european time", "Europe/Berlin"),
            )
        ),
        (means(kind.ZONE_SIGN), "time"),
        (means(kind.NOT), "not, neither, nor, don't, doesn't, isn't, won't, can't, dont, cannot"),
    ),
    talk=TALK,
    common=COMMON,
    past_endings=tuple(PAST_ENDINGS.split()),
)
