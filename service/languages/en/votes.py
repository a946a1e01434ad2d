"""How people vote in English words."""

from __future__ import annotations

from service.parsing import kind, vote_kind
from service.parsing.language import Meaning, means

VOTES: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.YES),
        "first choice, would be my first choice, is my first choice, my first choice, yes, yep, yeah, yea, yup, "
        "yess, yas, ya, aye, ok, okay, k, kk, okey, okie, oki, fine, is "
        "fine, are fine, good, is good, are good, great, is great, perfect, is perfect, cool, sure, for sure, "
        "sure thing, definitely, absolutely, certainly, of course, works, works for me, work for me, work, works "
        "great, works well, works best, work best, would work, would work for me, will work, can work, that "
        "works, this works, does work, do work, suits me, suit me, suits, suit, good for me, fine for me, fine by "
        "me, fine with me, ok for me, okay for me, ok with me, okay with me, great for me, perfect for me, best "
        "for me, good with me, cool with me, alright, all right, no problem, no problems, not a problem, no "
        "worries, np, sounds good, sounds great, sounds fine, sounds perfect, agreed, confirmed, confirm, happy "
        "with, happy to, doable, possible, feasible, approved, deal, gladly, with pleasure, i'm fine with, im "
        "fine with, i'm good with, im good with, i'm ok with, im ok with, i'm okay with, i'm happy with, i am "
        "fine with, i am good with, i'm cool with, totally, love it, excellent, superb, brilliant, lovely, "
        "positive, affirmative, convenient, count me in for, put me down for, sign me up for, nothing against, no "
        "objection, no objections, it works, they work, will do, would be good, would be great, would be fine, "
        "would be perfect, would be ok, should be fine, should be good, should be ok, should work, is ok, is "
        "okay, are ok, are okay, all good for me, is best, would suit, would suit me, go for it, "
        "sounds lovely, sounds ideal, sounds brilliant, sounds amazing, sounds fun, sounds like a plan, a definite, "
        "a definite yes, is a definite, definite yes, a yes, a yes from me, is a yes, is a yes from me, a go, "
        "is a go, isn't a problem, is not a problem, isn't an issue, not an issue",
    ),
    (
        means(kind.YES, vote_kind.CAN),
        "i can, i can do, i can make, i can make it, i can come, i can be there, i can attend, i can join, i "
        "could do, i could make, i'm free, im free, i am free, i'm available, im available, i am available, i'm "
        "in, im in, i am in, count me in, i'm there, im there, i'll be there, ill be there, i will be there, i'll "
        "come, i will come, i'm coming, im coming, i'll join, sign me up, put me down, i'd be able, i'm able, i'm "
        "up for, we can, we can do, we can make, we can make it, we can come, we're free, we are free, we're in, "
        "we'll be there, i'm around, im around, i'm open, i have time, i've got time, i have nothing on, i have "
        "no plans, i've nothing on, i'm game, im game, i'm down, im down, i'm down for, i can be available, i'm "
        "able to make, i'll make it, i will make it, i'm good, im good, i am good, i can definitely, i can "
        "definitely do, i can definitely make, i'm totally free, i'm completely free, i'm definitely in, i'm "
        "definitely free",
    ),
    (
        means(kind.YES, vote_kind.CAN, vote_kind.OPEN),
        "can, can do, can make, can make it, can come, can attend, can join, can be there, could do, could make, "
        "free, available, able, able to make, able to come, there, will be there, game, is free, are free, is "
        "available, are available, in",
    ),
    (
        means(kind.YES, vote_kind.THUS),
        "so yes, so ok, so i can, so i'm free, so im free, so that works, so that's fine, so fine, so i'm in",
    ),
    (
        means(kind.NO, vote_kind.THUS),
        "so no, so i can't, so i cant, so can't, so cant, so no can do, so that's out, so thats out, "
        "so that's a no, so thats a no, so i'm out, so im out, so i'm not free, so not possible, so not free, "
        "so won't work, so that doesn't work, so i won't make it, so i'll pass, so count me out",
    ),
    (
        means(kind.YES, vote_kind.PREFER),
        "i go for, prefer, i prefer, i'd prefer, id prefer, i would prefer, preferably, preference, rather, i'd "
        "rather, better, is better, are better, would be better, better for me, is better for me, works better, "
        "works better for me, let's do, lets do, let's say, lets say, let's go with, lets go with, let's go for, "
        "i'd go for, i'd go with, i'll go with, i vote, i vote for, my vote, my vote goes to, voting for, vote "
        "for, i choose, i pick, i'd pick, i'd choose, i'd like, i would like, ideal, is ideal, ideally, would be "
        "ideal, best, go with, going with, i'll take, i'd say, id say, how about we do",
    ),
    (
        means(kind.NO),
        "no, nope, nah, noo, nay, no way, impossible, not possible, no good, no go, no thanks, no thank you, "
        "rather not, i'd rather not, better not, prefer not, i'd prefer not, prefer not to, bad, is bad, bad for "
        "me, is bad for me, out, is out, are out, unfortunately not, sadly not, afraid not, i'm afraid not, "
        "negative, not gonna work, not going to work, not working, not for me, not happening, is a no, a no, a no "
        "from me, no from me, hard no, inconvenient, won't work, wont work, doesn't work, doesnt work, don't "
        "work, dont work, does not work, do not work, will not work, wouldn't work, can't work, cannot work, "
        "doesn't suit, doesn't suit me, don't suit me, doesn't work for me, don't work for me, won't work for me, "
        "isn't good, isn't good for me, isn't great for me, isn't possible, aren't possible, isn't an option, is "
        "not possible, are not possible, is impossible, are impossible, nor, definitely not, absolutely not, of "
        "course not, not at all, is a problem, are a problem, a problem, rule out, is tricky for me, isn't fine, "
        "isn't ok, aren't ok, i think not, i don't think so, i dont think so, is terrible, terrible, clashes, "
        "conflicts, i have a conflict, i have a clash, is off, 's off, s off, off for me, is off for me, 's "
        "off for me, "
        "off the table, is off the table, a no go, is a no go, a no-go, is a no-go, scrap, i'd leave out, "
        "leave out, cross off, "
        "take me off, strike off",
    ),
    (
        means(kind.NO, vote_kind.CAN),
        "i can't, i cant, i cannot, i can not, i can't do, i cant do, i cannot do, i can't make, i cant make, i "
        "cannot make, i can't make it, i cant make it, i cannot make it, i can't come, i cant come, i cannot "
        "come, i can't attend, i can't join, i can't be there, i couldn't make, i won't make it, i won't be able, "
        "i won't be able to make it, i won't be able to make, i'm not able, i'm unable, i'm not free, im not "
        "free, i am not free, i'm not available, im not available, i am not available, i'm unavailable, im "
        "unavailable, i'm busy, im busy, i am busy, i'm out, im out, i am out, i'm away, im away, i am away, i'll "
        "pass, ill pass, i will pass, i pass, pass, count me out, i won't be there, i won't come, i'm not coming, "
        "i have plans, i've got plans, i already have plans, already have plans, have plans, i have other plans, "
        "i'm on nights, im on nights, i'm on lates, i'm on shift, "
        "i'm on holiday, i'm on vacation, i'm travelling, i'm traveling, i'm booked, im booked, i'm fully booked, "
        "i'm not around, im not around, i'm not in, we can't, we cant, we can't make, we can't make it, we can't "
        "do, we're busy, we're away, have to pass, i have to pass, i'll have to pass, gotta pass, need to skip, "
        "i'll skip, i'm tied up, i won't make, can't do any, can't make any, i can't do any, i can't make any, i "
        "have something on, i've got something on, no can do, i'm already booked, i'm already busy, i'm afraid i "
        "can't, i'm out of town, im out of town, out of town, sitting this one out, sit this one out, i'll "
        "sit this one out, skipping this one, "
        "we're out of town",
    ),
    (
        means(kind.NO, vote_kind.CAN, vote_kind.OPEN),
        "can't, cant, cannot, can not, can't do, cant do, cannot do, can't make, cant make, cannot make, can't "
        "make it, cant make it, cannot make it, can't come, cant come, cannot come, can't attend, can't join, "
        "can't be there, couldn't make, couldn't do, won't make it, wont make it, won't be able, won't be able to "
        "make it, won't make, unable, unable to make, unable to make it, unable to come, busy, unavailable, away, "
        "absent, not free, not available, not able, not around, not in, won't be there, is busy, are busy",
    ),
    (means(kind.EXCEPT), "all good except, all good but, all fine except, all ok except, everything works except"),
    (
        means(kind.NO),
        "a definite no, is a definite no, definite no, too late for me, too late for us, is too late for me, "
        "is too late for us, too early for me, too early for us, is too early for me, is too early for us",
    ),
    (
        means(kind.MAYBE),
        "would be tricky but not impossible, tricky but not impossible, difficult but not impossible, "
        "hard but not impossible, would be difficult but not impossible, could also manage, can also manage, "
        "would be a stretch, could swing, can swing, i could swing, i can swing, could work, could work for me, plan "
        "b, as plan "
        "b, as a plan b, maybe, perhaps, possibly, might, i might, "
        "might work, might be able, might be able to make it, might make it, might be able to make, might be ok, "
        "might be possible, i might make it, i might be able, if need be, if needed, if necessary, if needs be, "
        "if need arises, if required, if i have to, if i must, if we must, if we have to, if really needed, if "
        "really necessary, if absolutely necessary, only if needed, only if necessary, only if i have to, only if "
        "i must, only if need be, if push comes to shove, if there's no other way, if there is no other way, if "
        "there's no alternative, if nothing else works, if nothing else, at a pinch, in a pinch, at a push, at a "
        "stretch, worst case, as a last resort, last resort, as a backup, backup, as a fallback, fallback, as a "
        "second choice, second choice, second best, grudgingly, reluctantly, tentative, tentatively, probably, "
        "prolly, most likely, likely, i think so, i guess, i suppose, could manage, can manage, i could manage, i "
        "can manage, i'd manage, not ideal, is not ideal, isn't ideal, less ideal, not great but ok, not great "
        "but possible, not my favorite, not my favourite, i'll try, ill try, will try, i could try, i can try, i "
        "should be able, should be able, should be able to make it, fingers crossed, so so, so-so, meh, 50/50, "
        "fifty fifty, could be, hopefully, with difficulty, it's a maybe, a maybe, is a maybe, would be a maybe, "
        "a possibility, alternatively, i could, could squeeze in, can squeeze in, if all else fails, doable but "
        "not ideal, just about, can rearrange, could rearrange, could move things, can move things, i'd have to "
        "move things, could potentially, potentially",
    ),
    (
        means(vote_kind.UNSURE),
        "don't know, dont know, dunno, i don't know, i dont know, idk, i dunno, not sure, not sure yet, unsure, "
        "i'm not sure, im not sure, not sure about, i'm not sure about, let me check, i'll check, ill check, need "
        "to check, have to check, will check, checking, let you know, i'll let you know, ill let you know, will "
        "let you know, get back to you, i'll get back to you, will get back to you, depends, it depends, we'll "
        "see, well see, let's see, lets see, tbd, tbc, to be confirmed, to be decided, no idea, can't say yet, "
        "cant say yet, can't say, can't tell yet, don't know yet, dont know yet, i'll think about it, up to you, "
        "you decide, you choose, whatever you decide, not yet, undecided, pending, i'll answer later, will answer "
        "later, i'll confirm, will confirm, i'll confirm later, need to ask, i'll ask, hmm not sure",
    ),
    (
        means(vote_kind.HAZY),
        "never again, nothing new, one of them, one of the two, not bad, less well, less good, can't not, "
        "cannot not, i can't not, "
        "cancelled, canceled, postponed, later, earlier, iffy, is iffy, i work, i'm working, working, at work, "
        "i'm at work, weekdays, weekdays only, only if, almost, nearly, almost all, nearly all, maybe not, "
        "perhaps not, probably not, possibly not, might not, i might not, might not make it, unlikely, not "
        "likely, doubtful, i doubt it, i doubt, hardly, yes and no, yes no, all good, not really, kind of, sort "
        "of, kinda, tricky, is tricky, difficult, is difficult, tough, is tough, hard, is hard, tight, is tight, "
        "could be tricky, late, running late, i'd be late, i'll be late, not good, not great, isn't great, isn't "
        "good but, i'm easy, prefer not but",
    ),
    (
        means(kind.ALL),
        "all, all of them, all of these, all of those, all of the above, all days, all the days, all dates, all "
        "times, all three, all four, all five, all options, everything, any, any of them, any of these, any of "
        "those, any of the above, any of the three, any day, any time, any date, any option, any one, anytime, "
        "anyday, anything, every day, every date, every option, each of them, whenever, whenever you want, "
        "whenever you like, whichever, whatever, always, i'm easy with any, either way, every one of them, every "
        "one, all the options, all the times, all the dates, all the above",
    ),
    (
        means(kind.ALL, kind.YES),
        "same to me, all the same, all the same to me, makes no difference, all good for me, all fine for me, all "
        "ok for me, all work, they all work, they all work for me, whenever suits, whatever suits, whatever "
        "works, whatever works for you, always free, i'm flexible, im flexible, flexible, no preference, i don't "
        "mind, i dont mind, don't mind, i'm free always, yes to all, all yes, any works, all work, yes to all "
        "three, yes to both, yes to any, yes to everything, all three work, they all suit me, all suit me",
    ),
    (
        means(kind.NONE),
        "neither, none, none of them, none of these, none of those, none of the above, none of the three, neither "
        "of them, neither of these, neither of the two, neither one, not one of them, no day, no date, no option, "
        "nothing, never, not any, not any of them, not any of these, no to all, all no, no to everything, no to "
        "both, neither day, neither works, no days, no dates, nothing works",
    ),
    (means(former=1), "the first, the former"),
    (means(former=-1), "the last, the latter"),
    (
        means(vote_kind.BOTH),
        "both, both of them, both of these, both days, both dates, both times, both options, either, either of "
        "them, either of these, either day, either one, either date, either option",
    ),
    (
        means(kind.EXCEPT),
        "except, except for, except on, excepting, apart from, aside from, other than, excluding, save for, with "
        "the exception of, bar, minus, besides, as long as it's not, as long as it isn't, just not, only not, "
        "anything but, any day but, everything but, all but, any but, anytime but, any time but, every day but",
    ),
    (
        means(kind.ONLY),
        "only, just, solely, exclusively, the only, the only day, the only one, the only date, the only time, the "
        "only option, nothing but, only really, no other than, only on, just on",
    ),
    (
        means(kind.REST),
        "rest, the others, the other, the other one, the other ones, the other two, the other days, the other dates, "
        "the other options, the other day, the rest, the rest of them, all others, all the others, all the rest, "
        "others, all other days, any other day, any other, other days, everything else, anything else, all the "
        "other days, the remaining, any others, the other times, other times, otherwise",
    ),
    (
        means(kind.ME_TOO, kind.YES),
        "me too, me 2, me as well, also me, me also, also for me, for me too, for me as well, works for me too, "
        "count me too",
    ),
    (means(kind.ME_TOO, kind.NO), "me neither, neither do i, nor me, neither can i, nor can i"),
    (
        means(kind.ME_TOO),
        "same, same here, same for me, same as above, ditto, likewise, so do i, what she said, what he said, as "
        "above, i agree, agree, second that, i second that, seconded, same as you, as the others, idem",
    ),
    (means(vote_kind.ALSO), "so does, so do, so is, so are, also, as well, too, as well as, plus, and also, or even"),
    (
        means(kind.ASK),
        "who, when, where, what, which, how, why, what time, which day, how about, what about, how many, anyone, "
        "anybody, does, do you, can you, can we, are you, could you, could we, shall we, would you, is it, is "
        "there, are there, did",
    ),
    (
        means(vote_kind.OTHERS),
        "we are, we'll be, we will be, he, she, they, him, her, them, he's, she's, they're, he can, she can, they "
        "can, he can't, she can't, they can't, my wife, my husband, my mom, my mum, my dad, my mother, my father, "
        "my son, my daughter, my sister, my brother, my partner, my boss, you can, you can't, you guys can, "
        "everyone, everybody, someone, somebody, nobody, no one, for you, for him, for her, for them, for "
        "everyone, for everybody, suits you, works for you, see you, see ya, cya, see you on, talk to you, was, "
        "were, had, last week, last time, said, says, told, you said, you're free, you are free, if you're free, "
        "people, others can, others can't, voted, has voted",
    ),
    (means(vote_kind.THAN), "better than, is better than, works better than, instead of, rather than, than, over"),
    (
        means(vote_kind.IF),
        "if, unless, provided, provided that, as long as, so long as, on condition, assuming, only if, depending "
        "on, depends on, in case, given that i",
    ),
    (
        means(vote_kind.BECAUSE),
        "because, cause, cuz, coz, cos, bc, since, as i, as i'm, due to, because of, so i, so i'm, i've got, i "
        "have, i've a, i got, i need to, i have to, gotta, got to, i'm at, when i",
    ),
    (means(vote_kind.LABEL), "option, options, number, numbers, no., nr, choice, opt, slot, answer, proposal"),
    (
        means(vote_kind.CORRECT),
        "actually, no wait, wait, wait no, scratch that, i mean, i meant, correction, sorry i meant, on second "
        "thought, on second thoughts, changed my mind, i changed my mind, i've changed my mind, my mistake, oops, "
        "never mind, strike that",
    ),
    (
        means(vote_kind.FILL),
        "but i'll be late, but i might be late, but i'll be a bit late, but might be late, but might be a bit late, "
        "but will be late, but a bit late, but late, obviously, naturally, for us, with us, i reckon, either "
        "of, any of, both "
        "of, if possible, if "
        "that's ok with you, if it's ok with you, if you don't "
        "mind, if you agree, if everyone "
        "agrees, sorry for the late reply, sorry for the delay, of them, of these, of those, thank you all, "
        "thanks to all, hi to all, i, i'm, im, i am, we, we're, me, my, mine, for me, to me, with me, by me, on "
        "my side, from my side, on my end, the, a, an, that, this, these, those, it, its, it's, is, are, be, "
        "being, am, would, will, would be, will be, should be, 'd, 'll, of, on, to, for, with, one, ones, day, "
        "days, date, dates, time, times, well, so, then, um, uh, uhm, hm, hmm, mmm, oh, ah, ahh, lol, haha, "
        "hahaha, ha, hi, hi all, hi everyone, hi everybody, hi guys, hello, hello all, hello everyone, hey, hey "
        "all, hey guys, hey everyone, guys, folks, all good here, morning all, good morning, good evening, "
        "thanks, thank you, thx, ty, thanks all, thanks everyone, cheers, please, pls, plz, sorry, sry, "
        "unfortunately, sadly, afraid, i'm afraid, im afraid, alas, though, although, however, honestly, really, "
        "very, quite, pretty, totally, completely, also fine, even, still, already, certainly, super, much, a "
        "lot, most, instead, while, whereas, as for, regarding, personally, imo, imho, i think, i believe, i "
        "reckon, guess, i'd, i would, i'll, i will, do, make it, make, come, attend, join, meet, meeting, call, "
        "dinner, lunch, be there, if that's ok, if that works, if that works for you, if everyone else can, if "
        "you like, if you want, if it works for everyone, if that's ok with everyone, too, as well, again, both, "
        "now, or so, about, around, slot, slots, vote, voting, from me, here, tbh, fyi, btw, alright then, always "
        "been, thing, things, mate, friends, dear all, ok so, my answer, my answers, answer, and then, get "
        "together",
    ),
)
"""Pairs of a meaning and the forms that carry it, parted by commas; no variants for capitals or missing accents."""
