"""What is said around times in English: what proposes, what rules out, and what only tells."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.language import Meaning, means

TALK: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.OCCASION),
        "book club, meeting, meetings, call, conference, appointment, session, standup, sync, party, "
        "gathering, bbq, barbecue, practice, rehearsal, game night, movie night, date, option, options, "
        "join, movie, movies, pizza, beer, beers, coffee, drinks, gym, match, game, training, workshop, "
        "review, demo, interview, retro, 1:1, hike, picnic, gig, concert, yoga, run, zoom, skype, teams, "
        "basketball, football, tennis",
    ),
    (
        means(kind.PROPOSE),
        "let's, lets, let us, meet, meet up, meetup, meet me, how about, how's, what about, wbu, shall we, "
        "should we, could we, can we, can you, could you, why not, why don't we, why dont we, wanna, want to, "
        "would you, are you free, u free, you free, free, available, availability, are you available, "
        "you around, propose, i propose, suggest, i suggest, i'd say, i vote, vote for, "
        "schedule, reschedule, book, arrange, organize, organise, plan, set up, set something up, "
        "set up a, move it to, move to, push it to, shift it to, postpone, catch up, catchup, get together, "
        "hang out, hangout, grab, grab lunch, grab dinner, grab a, go for, go out, come over, come along, "
        "join us, works better, best for, suits, would suit, anyone, anybody, who's in, who is in, "
        "who's up for, up for, fancy, down for, in for, possible dates, alternative, alternatives, thinking, "
        "i'm thinking, i was thinking, aim for, shoot for, pencil in, do you want, do we want, would work, "
        "could work, might work, we could, we can, we should, i could do, i can do, i can make, make it, can do, "
        "could do, work for you, work for everyone, works for everyone, good for you, ok for you, okay for you, "
        "help me book, invite, who's coming, who is coming, who's free, who is free, who's around, who wants, "
        "meant, i meant, i mean, meant to say, meant to write, i meant to say, correction, my mistake, "
        "i have a gap, i've got a gap, i have a slot, "
        "i've got a slot, i have a window, i have an hour, i've got an hour, i have an idea, i've an idea, "
        "i've got an idea",
    ),
    (
        means(kind.PROPOSE, kind.MOVE),
        "been moved to, been pushed to, been pushed back to, been shifted to, been changed to, been rescheduled to, "
        "been rescheduled for, been brought forward to",
    ),
    (means(kind.ALL_DAY, kind.QUIET), "all day, all day long, whole day"),
    (
        means(kind.MOVE),
        "push, move, shift, bring, delay, pushed, moved, shifted, brought, delayed, postponed, changed, change, "
        "rescheduled, put",
    ),
    (
        means(kind.PROPOSE),
        "anytime, any time, how bout, hows about, how abt, what bout, how are we fixed, how are you fixed, how's, "
        "are we on, "
        "pick me up, pick us up, ring me, give me a ring, meet us, come by, swing by, drop by, pop in",
    ),
    (means(kind.ASK_HOUR, kind.ASK), "what time, at what time, which time"),
    (means(kind.PROPOSE, kind.PREFER), "prefer, i'd prefer, i prefer, i'd rather, would rather"),
    (means(kind.OCCASION, kind.YES, kind.PREFER), "better"),
    (means(kind.OCCASION, kind.PREFER), "rather"),
    (means(kind.THAN), "than, over"),
    (means(kind.PAST), "meant to"),
    (
        means(kind.OWN),
        "i have a, i have an, i have my, i have the, i've a, i've an, i've got a, i've got an, i've got my, "
        "i've got the, ive got a, ive got an, ive got my, i got a, got a, i have to, i've got to, my appointment, "
        "my interview, my meeting, my call, my session, my shift, my class, my lesson, my slot, my surgery, "
        "my scan, my appt",
    ),
    (
        means(kind.ANSWER_BY),
        "know, decide, rsvp, reply, respond, answer, vote, confirm, tell me, shout, pay, paid, sign up, register, "
        "submit, send me, return, hand in, fill in, fill out",
    ),
    (
        means(kind.UNSURE),
        "not sure about, not sure on, not sure if, not sure i, not sure whether, unsure about, don't know about, "
        "don't know if, dont know if, dunno about, dunno if, no idea if, don't know whether, can't say if",
    ),
    (
        means(kind.EXCEPT),
        "instead of, rather than",
    ),
    (means(kind.AUX, own="thing"), "i have, i've got, i've, ive got, i've only got"),
    (means(kind.PROPOSE), "it is then, it is, it'll have to be, usual time, new time, new date, proposal, proposing"),
    (means(kind.STATE), "i'm up at, i get up, i've to, i have to be, we have people, we've got people, power cut"),
    (means(kind.PROPOSE, kind.ALL), "any evening, any day, any morning, any afternoon"),
    (means(kind.PROPOSE, kind.AT), "still on for, are we on for, we on for, we still on for"),
    (means(kind.OCCASION), "kick off, kick-off, kickoff, ko, agm"),
    (
        means(kind.STATE),
        "lands, landed, takes off, deliver, delivers, haircut, hairdresser, physio, vet, optician, we leave, we fly, "
        "get back, back on, "
        "get home, gets home, gets back, gets in, owe you, i owe, you owe",
    ),
    (means(kind.SO), "so"),
    (means(kind.WHOSE), "my, his, her, their"),
    (means(kind.ASKS_IF), "is, does, would, will"),
    (means(asks_if="behind"), "work, work for, suit"),
    (
        means(kind.OCCASION),
        "birthday party, birthday drinks, birthday dinner, birthday lunch, birthday do, bday party, bday drinks, "
        "bday dinner, bday lunch, birthday bash",
    ),
    (means(kind.PROPOSE), "how does, how do"),
    (means(kind.STATE), "lease, runs until, valid until, results, scan"),
    (means(kind.IF), "if, in case, unless"),
    (means(kind.SAME_HOUR), "same time, the same time, at the same time, same hour, at the same hour, same time as"),
    (means(kind.YES), "i have nothing, i've got nothing, i have time, i've got time, i have space, i've space"),
    (
        means(kind.QUIET),
        "so far, so much, so many, so long, so good, so so, and so on, so sorry, so that, or so, if so, think so",
    ),
    (means(kind.YES), "work"),
    (means(kind.STATE), "she works, he works, they work, i work, we work"),
    (means(kind.QUIET), "before work, after work, go away, gone away"),
    (
        means(kind.YES),
        "yes, yep, yeah, yup, sure, ok, okay, works, works for me, fine, perfect, count me in, i can, "
        "great, good, sounds good, suits me, fine by me, fine for me, works well, i'm free, im free, "
        "i'm available, i am free, i am available, that works, it works, is good, is fine, is ok, is great, "
        "is best, is better, would be better, would be good, would be great, would be perfect, confirmed",
    ),
    (
        means(kind.NO),
        "no, nope, nah, can't, cannot, cant, can not, can't make it, can't do, cant do, i'm out, doesn't work, "
        "does not work, dont work, won't work, wont work, isn't good, is not good, is no good, impossible, "
        "i'm busy, im busy, is busy, am busy, i'm away, im away, i'm booked, not free, not available, "
        "unavailable, i have plans, got plans, have other plans, no good, doesn't suit, is out, won't make it, "
        "cancelled, canceled, called off, is off, not possible, isn't possible, not work, never mind, is bad, "
        "is tough, is tricky, is hard, out of the question, on vacation, on holiday, out of town, "
        "out of office, ooo, travelling, traveling, i won't be there, rule out, ruled out, avoid, skip",
    ),
    (means(kind.BUSY), "busy, working, booked, away, off, sleeping, is full, are full, is taken, are taken"),
    (
        means(kind.MAYBE),
        "maybe, perhaps, possibly, if need be, if needed, might, potentially",
    ),
    (
        means(kind.MAYBE, unsure_of="behind"),
        "not sure, unsure, idk, dunno, we'll see, don't know, depends, it depends, no idea, tbc",
    ),
    (
        means(kind.EXCEPT),
        "except, anything but, any day but, every day but, except for, except on, apart from, excluding, other than",
    ),
    (means(kind.PROPOSE, kind.APPROX), "let's say, say, lets say"),
    (means(kind.ONLY), "only, just, solely"),
    (means(kind.ME_TOO), "me too, same, same here, same for me, ditto, likewise"),
    (means(kind.ASK), "who, what, when, where, why, which, how, what's, who's"),
    (means(kind.PROPOSE, kind.YES), "if not, why not, isn't it better, wouldn't it be better, don't you think"),
    (
        means(kind.PAST),
        "was, were, wasn't, weren't, had, did, didn't, went, came, saw, met, said, told, got, took, made, gave, "
        "found, lost, won, slept, ate, drank, bought, brought, woke, got up, i left, we left, he left, she left, "
        "they left, left at, left the, left early, ran, drove, flew, felt, "
        "kept, knew, thought, spent, began, broke, chose, fell, forgot, grew, heard, held, led, paid, "
        "rode, sold, sent, sang, spoke, stood, swam, taught, threw, understood, wore, wrote, remember when, "
        "used to, ago, happened, visited, been, done, gone, already",
    ),
    (means(kind.AUX), "i, we, he, she, they, it, have, has, 've, i've, we've, they've, who, was, were, already"),
    (means(kind.PARTICIPLE), "been, done, gone, seen, taken, eaten, written, spoken"),
    (
        means(kind.STATE),
        "today is, tomorrow is a, is it already, it's already, finally, it's noon, it's midnight, short for, "
        "staying in, there's a, to christmas, to go, the course, the class, i'll call you, i'll text, "
        "i'll let you know, let you know, i'll ping, i'll write, i'm leaving, "
        "i leave, i'm flying, i'm going to, i arrive, i'm arriving, landing, lasts, ends, finishes, cost, "
        "costs, price, priced, rain, raining, rains, snow, snowing, sunny, cloudy, weather, forecast, "
        "cold, hot, degrees, birthday, "
        "bday, anniversary, turns, turning, opens, opening hours, open from, closes, closed, open, "
        "departs, arrives, airs, episode, on tv, on air, exam, exams, dentist, doctor, doctor's, gp, shift, "
        "alarm, wake up, get up, go to bed, deadline, due, expires, payday, strike, lecture, lesson, homework, "
        "train, flight, plane, bus, ferry, what a day, beautiful day, lovely day, rough day, long day, bad day, "
        "hard day, is my favourite, is my favorite, favourite, favorite, hate, love, tired, hungover, "
        "is a holiday, born, sunset, sunrise, usually, normally, always, in the news, released, comes out, "
        "on nights, s coming, 's coming, is coming, are coming, s arriving, 's arriving, is arriving, being delivered, "
        "flying, flying out, plumber, electrician, engineer, cleaner, courier, builders, running late, finish"
        " work, i finish, finish school, get out of, get off work, they close, "
        "they open, closing time, released on, delivery, parcel, leaves at, ends at, starts at, begins",
    ),
    (
        means(kind.QUIET),
        "right now i, for now, from now on, by now, until now, till now, now that, now and then, just now, "
        "now i, now we, now what, ok now, and now, but now, even now, now go, one day, some day, someday, "
        "the other day, day by day, day after day, day to day, day-to-day, these days, "
        "all night, all night long, all week, all month, all morning, all afternoon, all evening, "
        "from morning to night, morning to night, every now and then, the whole day, the whole week, "
        "the whole night, the whole weekend, day in day out, "
        "good night, goodnight, nite nite, night night, good morning, morning all, morning everyone, "
        "morning folks, morning guys, morning team, good afternoon, good evening, sooner or later, "
        "at the end of the day, per day, per week, per hour, per month, up to date, up-to-date, out of date, "
        "at last, at first, first of all, one second, a second, just a second, a sec, one sec, one minute, "
        "a minute, just a minute, last minute, last-minute, split second, second thought, second thoughts, "
        "second hand, in the meantime, may i, may you, may we, may be, may or may not, may not, may have, "
        "may well, may take, may also, may need, you may, i may, we may, she may, he may, they may, it may, "
        "that may, this may, who may, may the, march on, march for, sun cream, sun is, the sun, sun bath, "
        "sun comes, in the sun, sat down, sat on, sat there, sat nav, i sat, we sat, he sat, she sat, cat sat, "
        "mon ami, wed in, wed to, newly wed, back in the day, d-day, night shift, night out, night owl, "
        "week in week out, midnight snack, dinner table, lunch box, lunch money, morning person, sunday roast, "
        "black friday, cyber monday, good friday, fri-ends, happy hour, rush hour, sixth sense, three times, "
        "two times, many times, 24/7, one on one, one-on-one, one of, the one, this one, that one, which one, "
        "each one, no one, everyone, one thing, any one, one more, the last one, the first one, "
        "a first, second one, in the first place, second place, first place, monday blues, sunday best, "
        "day off, days off, hours of, minutes of, weeks of, months of, years of, in a row, year old, years old, "
        "years ago, month ago, in no time, most of the day, time of day, day job, may as well, all may, "
        "that day, back then, in the middle of, good day, as of now, not now, next time, next to, next up, "
        "second floor, first floor, third floor, at noon yesterday, next level, end of story, on the go",
    ),
    (
        means(kind.GREETING),
        "happy, merry, have a, have a good, have a great, have a nice, nice, lovely, enjoy your, enjoy the, "
        "how was, how was your, how was the, how's your, thanks for, thank you for, great, good",
    ),
    (means(kind.BYE), "see you, see ya, see u, cya, talk to you, talk, chat, ttyl, speak, catch you, c u, cu"),
    (
        means(kind.LABEL),
        "room, building, floor, street, st, avenue, ave, road, rd, page, chapter, section, level, gate, "
        "platform, line, version, ver, release, episode, season, part, step, phase, group, number, no., num, "
        "size, flat, apartment, apt, unit, suite, table, track, question, exercise, figure, type, issue, "
        "ticket, order, flight, bus, route, channel, unit, pin, code, password, call me on, tel, phone, mobile, "
        "cell, grade, year, class, team, player, option, area, highway, track, model, zone, pr, article, item, "
        "task, bug, build, seat, row, terminal, lane, block, bay, dock",
    ),
)

COMMON = (
    "the a an and or of to in on at is are was were be been i you he she it we they me my your his her our "
    "their this that these those do does did have has had will would can could should may might must not no yes "
    "so if but for with from by as what who how when where why there here just like get go going come set due "
    "sun sat out up down all some any very thanks please hi hello hey good ok really now then also too see know "
    "think say said want need make sole more are feed speed bed red wed shed indeed hundred super bunch branch "
    "drink mourning moaning "
    "august's diner launch"
)

PAST_ENDINGS = "ed"
