"""What a word can mean: the kinds of meaning that every language's words are written in.

Plain strings rather than an enumeration, because each message asks for them dozens of times. The value that goes with
a kind stands beside it.
"""

from __future__ import annotations

from typing import Final

# days and longer
WEEKDAY: Final = "weekday"  # 0 Monday to 6 Sunday
WEEKDAY_SHORT: Final = "weekday_short"  # a weekday's last letter, which goes on with one before it: "周二四"
WEEKDAY_MARK: Final = "weekday_mark"  # makes a weekday of 2 to 6: "5ª"; "word" does so of itself: "feira"
WEEKDAYS: Final = "weekdays"  # a weekday in the plural, said of every week: "Mondays"
MONTH: Final = "month"  # 1 to 12
MONTH_TOO: Final = "month_too"  # 1 to 12, of a word that is a month only behind a day's number: "3 de dez"
DAY: Final = "day"  # days from today: -1 yesterday, 0 today, 1 tomorrow
PART: Final = "part"  # a PartOfDay
UNIT: Final = "unit"  # a Unit
SINGLE: Final = "single"  # a unit that is counted once where no number stands before it: "через неделю"
DURATION: Final = "duration"  # minutes: "half an hour" as one phrase
PERIOD: Final = "period"  # (Unit, shift): "next week" as one word or phrase
DAYS: Final = "days"  # ((month, day), (month, day)) from and to which a holiday lasts; or days from today
PERIOD_EDGE: Final = "period_edge"  # (Unit or month, edge) as one word: "月末"
NUMBERED: Final = "numbered"  # beside the unit week: it has a number, "KW 49"
HOLIDAY: Final = "holiday"  # (month, day), the same every year; or (country, name, days behind it) of a moving one
SPAN_OF: Final = "edge"  # "start", "middle", "end" or "rest" of the month that follows

# clocks and numbers
NOW: Final = "now"  # True
CLOCK: Final = "clock"  # minutes from midnight: noon, midnight
MERIDIEM: Final = "meridiem"  # "am" or "pm"
HOUR_MARK: Final = "hour_mark"  # after an hour: "h", "o'clock", "点"; "spoken": or a length, "15 heures", "2 heures"
HOUR_SIGN: Final = "hour_sign"  # before an hour: "ore 15"
MINUTE_MARK: Final = "minute_mark"  # after minutes: "分"
YEAR_MARK: Final = "year_mark"  # after a year: "年"
MONTH_MARK: Final = "month_mark"  # after a month's number: "月"
DAY_MARK: Final = "day_mark"  # after a day's number: "日"
NUMBER: Final = "number"  # an integer, in digits or as a word
DIGITS: Final = "digits"  # how many digits it was written with
HALF_DAY_LETTER: Final = "half_day_letter"  # "a" and "p", which behind a number are am and pm
ORDINAL: Final = "ordinal"  # 1 first, 2 second, -1 last
CLOCKED: Final = "clocked"  # beside a day: "piątek 18" is an hour, since days of a month are ordinals
DATED: Final = "dated"  # beside an ordinal: a form that only dates have, "третьего"
ORDINAL_SIGN: Final = "ordinal_sign"  # before a number: "第"
NTH: Final = "nth"  # as ORDINAL, of a word that is one only before a weekday or unit: "segunda semana de maio"
RANKED: Final = "ranked"  # what an ordinal counts: a weekday of the same word before it is none, "segunda vez"
ORDINAL_MARK: Final = "ordinal_mark"  # after digits: "th", "º"
ORDINAL_DOT: Final = "ordinal_dot"  # a dot that may make an ordinal of the digits before it: "3. Dezember"
HALF: Final = "half"  # True: half past the hour it stands by; "to": half an hour before it
DASHED: Final = "dashed"  # beside AT: a dash behind it parts hours and minutes, "в 10-15"
QUARTER: Final = "quarter"  # quarters: 1, or 3 for "three quarters"
RUNS_UP: Final = "runs_up"  # beside a quarter: before an hour it counts in the one that ends there: "viertel acht"
FEW: Final = "few"  # a vague count: 3 for "a few", 2 for "a couple"
CLOCK_PAST: Final = "clock_past"  # between minutes and their hour: "ten past nine"
CLOCK_TO: Final = "clock_to"  # between minutes and the hour that they lack: "ten to nine"
PLUS: Final = "plus"  # between an hour and its minutes: "nove e dieci"
LACKING: Final = "lacking"  # before minutes that the hour behind them lacks: "без пяти три", "za pięć trzecia"
RUNNING: Final = "running"  # the hour that runs up to it: "четверть восьмого" is 7:15
TOWARDS: Final = "towards"  # True before the hour that minutes run up to, "чверть на восьму" (7:15); "past" behind it
MINUS: Final = "minus"  # between an hour and the minutes that it lacks: "nove meno dieci"
APPROX: Final = "approx"  # about, circa

# what ties a time together
AT: Final = "at"  # a clock follows
ON: Final = "on"  # a day follows: "il", "on", "the"
OF: Final = "of"  # "di", "of"
ARTICLE: Final = "article"  # one: "un'ora", "a week"
FROM: Final = "from"
ALL_DAY: Final = "all_day"  # behind a day: the whole of it, "всю субботу", "Saturday all day"
ONTO: Final = "onto"  # behind a day or an hour with "from" it names the new one: "с четверга на пятницу"
OPENS: Final = "opens"  # a mere "of" that may open a range where an end follows: "de 5 a 7"
TO: Final = "to"  # the end of a range; "until" by itself, "clock" behind an hour: "9h à 11h"
BETWEEN: Final = "between"
AND: Final = "and"
OR: Final = "or"
BUT: Final = "but"
FOR: Final = "for"  # a duration follows; "weak": or an hour to be there, "pour 20h"
STARTING: Final = "starting"  # open from there on: "starting", "a partire da"
AFTER: Final = "after"
BEFORE: Final = "before"
ONWARDS: Final = "onwards"  # closes a start: "in poi", "onwards"; "before" an end: "au plus tard"
BEHIND: Final = (
    "behind"  # behind what it speaks of: "after", "before", "from", "later", "within", "between", "edge", "by"
)
PARTICLE: Final = "particle"  # a case particle: it tells a whole sentence from a few words
TOPIC: Final = "topic"  # marks what is spoken of: "木は無理"
MOVE: Final = "move"  # a meeting is moved: the hour behind "to" is the new one
LATE: Final = "late"  # an end that is no time: "till late"
AHEAD: Final = (
    "ahead"  # before a duration from now: "tra", "in"; "over": before a weekday it skips one, "через четверг"
)
LATER: Final = "later"  # after a duration from now: "from now", "later"
AGO: Final = "ago"  # beside a length, "behind" only behind it, "leads" before it: "vor zwei Tagen"
SHIFT: Final = "shift"  # -1 last, 0 this, 1 next, 2 the one after next
PLURAL: Final = "plural"  # an article that makes a weekday every week's: Italian "i lunedì"
WEEK_OF: Final = "week_of"  # the week in which the day behind it lies: "week commencing"
NEAREST: Final = "nearest"  # beside a shift: the very next one, "coming Thursday"
FOLLOWING: Final = "following"  # the next one after what was just named: "the following", "dopo"
WEEKS_ON: Final = "weeks_on"  # weeks to add to the weekday before it: "samedi en huit", "en quinze"
FOLLOWS: Final = "follows"  # beside a day: the one after the day named before
EVERY: Final = "every"  # True; beside "cycle", (FREQ, INTERVAL), it says how often by itself
RECURS: Final = "recurs"  # (FREQ, interval, weekdays) as one word: "еженедельно"
OFTEN: Final = "often"  # how often in what follows: "twice a week"
OTHER: Final = "other"  # every second one
ZONE: Final = "zone"  # an IANA name, of a zone's own name
PLACE: Final = "place"  # an IANA name, of a city: counts only beside a clock
ZONE_SIGN: Final = "zone_sign"  # makes the city before it a zone: "time"
OFFSET: Final = "offset"  # UTC and GMT, which an offset may follow

# what speaks for and against a proposal
NOT: Final = "not"  # "ahead": of what follows alone, at a clause's end it asks: 去不？
PROPOSE: Final = "propose"  # a cue that a time is put forward; "anew": whatever was said before it, "let\'s"
OCCASION: Final = "occasion"  # what people meet for: a time beside it is likely a proposal
PAST: Final = "past"  # the clause tells what was
TELLS_TIME: Final = "tells_time"  # right before an hour: it is that time now, "もう12時"
ALREADY: Final = "already"  # right behind an hour or a weekday: it is that late already, "五点了"
STATE: Final = "state"  # the clause tells a fact that nobody meets for: weather, birthdays, opening hours
QUANTITY: Final = "quantity"  # what is counted or paid: a number before it is no hour
LABEL: Final = "label"  # a number after it is a name: "room 5", "via Roma 12", "page"
QUIET: Final = "quiet"  # a greeting or a set phrase with a time word in it
GREETING: Final = "greeting"  # right before a time it wishes: "buona domenica"; "behind" it; "alone": "Morgen!"
BYE: Final = "bye"  # before a day and nothing else it takes leave: "a domani"; "behind" it; "to" anywhere
BUSY: Final = (
    "busy"  # right behind a time: the speaker has none; "closing": also at the clause's end; "behind": not ahead
)
MOVES: Final = "moves"  # behind two times: the first gives way to the second, "19時から20時に変更"
THAN: Final = "than"  # between two times: the second is what the first is preferred to; "behind": the first is
PREFER: Final = "prefer"  # beside PROPOSE: compares, "better Thursday than Friday"
# what the speaker has on: "my interview's on Friday"; "thing": where a thing follows, "ho judo alle 18"; "acts":
# where a verb does, "je prends le bus à 8h"
OWN: Final = "own"
ANSWER_BY: Final = "answer_by"  # a time up to which people are to answer: "let me know by Friday"
YES_AT_END: Final = (
    "yes_at_end"  # a yes where nothing follows in its clause: "si" for "sì"; "proposes": a cue there, "20時に駅で"
)
UNSURE: Final = "unsure_of"  # True: takes the time behind it back, "not sure about Monday"; "behind": the one before it
AUX: Final = "aux"  # before a word with a past ending: "ho mangiato", "we visited"; "clause": it may close the clause
PARTICIPLE: Final = "participle"  # such a word without the ending
UNREAL: Final = "unreal"  # beside a form of the past: a wish or what will be, "żebyśmy poszli", "пошли бы", "będę miał"
PLAIN: Final = (
    "plain"  # also an everyday word: a time only where its surroundings say so; "capital": in lower case rarer still
)
COMMON: Final = "common"  # an everyday word that tells the language
BREAK: Final = "break"  # ends a clause
COMMA: Final = "comma"
DASH: Final = "dash"
SLASH: Final = "slash"
COLON: Final = "colon"
DOT: Final = "dot"
BRACKET: Final = "bracket"  # "open" or "close"
MONEY: Final = "money"  # a currency's sign or name

# votes in words
YES: Final = "yes"
NO: Final = "no"  # True; "behind": never of what follows it, "厳しい"
MAYBE: Final = "maybe"
ALL: Final = "all"
NONE: Final = "none"
EXCEPT: Final = "except"  # True; "instead": another time is said behind it, "em vez de sexta"; "behind": "木曜以外"
ONLY: Final = "only"
ME_TOO: Final = "me_too"
REST: Final = "rest"  # the others
FORMER: Final = "former"  # the first or the last named: 1, -1
WHOSE: Final = "whose"  # "my", "her": what such a person or thing does is no proposal, "my boss wants me in at 7"
ASKS_IF: Final = (
    "asks_if"  # before a lone hour and a yes it asks for it: "is 8 ok?"; "behind": the verb, "does 5 work?"
)
SO: Final = "so"  # opens what follows from what was said: "I finish at 5, so 6?"
IF: Final = "if"  # opens a condition: "if it rains on Saturday, Sunday"
SAME_HOUR: Final = "same_hour"  # the hour that was named before: "Thursday same time"
REASON: Final = "reason"  # what stands before it is a reason, "から"; "weak": before a no only
ASK: Final = "ask"  # a question word: no vote
ASK_HOUR: Final = "ask_hour"  # asks for the hour: a day beside it is known

# the kinds that say something around times
TALK: Final = frozenset(
    {
        PAST,
        UNREAL,
        SO,
        WHOSE,
        IF,
        PROPOSE,
        PARTICIPLE,
        AUX,
        OCCASION,
        YES,
        MAYBE,
        OR,
        YES_AT_END,
        OWN,
        ANSWER_BY,
        EXCEPT,
        STATE,
        ASK,
        ASK_HOUR,
    }
    | {BREAK, DOT, COMMA, BUT, "newline"}
)

# the kinds with which a message can hold a time at all
HOT: Final = frozenset(
    {
        WEEKDAY,
        WEEKDAYS,
        MONTH,
        DAY,
        PART,
        UNIT,
        DURATION,
        PERIOD,
        PERIOD_EDGE,
        HOLIDAY,
        DAYS,
        NOW,
        CLOCK,
        NUMBER,
        WEEK_OF,
        RECURS,
        DATED,
    }
)
