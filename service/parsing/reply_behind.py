"""Words of a reply that speak of what stands before them: "木曜以外", "金曜より", "木曜は仕事なので"."""

from __future__ import annotations

from service.domain.vote import Answer
from service.parsing.reply_items import Item, Reference, Role

_ENDS = frozenset({Role.STOP, Role.QUESTION, Role.COMMA, Role.LINE, Role.BUT, Role.CORRECT})
_TIES = frozenset({Role.AND, Role.OR, Role.COMMA, Role.ALSO})


def settle_behind(items: list[Item]) -> list[Item]:
    """The items in the order of languages that say these words first; a reason is left out with its "because"."""
    marked = any(item.sign for item in items)
    items = [item for i, item in enumerate(items) if not (marked and i and item.prefer and items[i - 1].sign)]
    items = [_tied(items, i) for i in range(len(items))]
    if not any(item.behind or item.role is Role.REASON or (item.role is Role.ONLY and item.answer) for item in items):
        return items
    done: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        at += 1
        if item.role is Role.EXCEPT and item.behind:
            start = _list_start(done)
            spoken = [each.reference for each in done[start:] if each.reference is not None]
            done[start:] = [Item(Role.EXCEPT), *([Item(Role.REFERENCE, _together(spoken))] if spoken else [])]
        elif item.role is Role.THAN and item.behind:
            del done[_list_start(done) :]
        elif item.role is Role.REASON and item.answer is not None:
            _leave_words(done)  # "金曜はピアノが入ってます"
            done.append(Item(Role.ANSWER, answer=item.answer, can=True))
        elif item.role is Role.REASON and item.weak:
            _conclude(done, items[at] if at < len(items) else None, choice=item.prefer)
        elif item.role is Role.REASON:
            while at < len(items) and items[at].role is Role.COMMA:
                at += 1
            _leave_reason(done, items[at] if at < len(items) else None)
        elif item.role is Role.ONLY and item.behind and at < len(items) and items[at].answer is Answer.MAYBE:
            done.append(Item(Role.HAZY))  # "金曜だけ△": of the others nobody knows
        elif item.role is Role.ONLY and item.answer is not None:
            done += [Item(Role.ONLY), Item(Role.ANSWER, answer=item.answer, can=True)]
        else:
            done.append(item)
    return done


def _tied(items: list[Item], i: int) -> Item:
    """The comma of "15日、16日は無理" as an "and": the answer to come is for both."""
    item = items[i]
    if item.role is not Role.COMMA or not 0 < i < len(items) - 1:
        return item
    first, second = items[i - 1].reference, items[i + 1].reference
    tied = first is not None and second is not None and second.aside and not first.aside
    return Item(Role.AND) if tied else item


def _list_start(items: list[Item]) -> int:
    """Where the list of options starts that the items end with."""
    start = len(items)
    while start and items[start - 1].role is Role.REFERENCE and items[start - 1].answer is None:
        start -= 1
        if start > 1 and items[start - 1].role in _TIES and items[start - 2].role is Role.REFERENCE:
            start -= 1
    return start


def _together(spoken: list[Reference]) -> Reference:
    options = frozenset().union(*(reference.options for reference in spoken))
    return Reference(options, partial=any(reference.partial for reference in spoken))


def _leave_words(done: list[Item]) -> None:
    """Take the words out that stand behind the options spoken of last."""
    first = len(done)
    while first and done[first - 1].role in (Role.WORD, Role.HAZY):
        first -= 1
    if first and done[first - 1].role is Role.REFERENCE:
        del done[first:]


def _reason_start(done: list[Item]) -> tuple[int, bool]:
    """Where the words of a reason start, and whether options are spoken of before it."""
    start = len(done)
    while start and done[start - 1].role not in _ENDS:
        start -= 1
    spoken = [i for i in range(start, len(done)) if done[i].role is Role.REFERENCE]
    return (spoken[-1] + 1, True) if spoken else (start, False)


def _conclude(done: list[Item], following: Item | None, *, choice: bool) -> None:
    """Take an option for chosen at a sentence's end, "土曜で"; leave the words before a no out, "法事で無理"."""
    if following is None or following.role in _ENDS:
        if done and done[-1].role is Role.REFERENCE and done[-1].answer is None:
            done.append(Item(Role.ANSWER, answer=Answer.YES, prefer=True))
        return
    first, _ = _reason_start(done)
    reason = done[first:]
    denied = following.answer is Answer.NO and following.role in (Role.ANSWER, Role.REFERENCE) and not choice
    if denied and reason and all(item.role is Role.WORD or item.answer is Answer.NO for item in reason):
        del done[first:]


def _leave_reason(done: list[Item], following: Item | None) -> None:
    """Take the words of a reason out; what is said of the options must follow it, else they are left in doubt."""
    first, spoken = _reason_start(done)
    reason = done[first:]
    answers = [item for item in reason if item.role is Role.ANSWER]
    if following is None or following.role in (Role.STOP, Role.LINE):
        if spoken and not answers:
            done.append(Item(Role.HAZY))
    elif following.role is Role.UNSURE and any(item.answer is Answer.YES for item in answers):
        done.append(Item(Role.COMMA))  # "どれでもいいので合わせます"
    elif following.role in (Role.ANSWER, Role.UNSURE, Role.NOT):
        done[first:] = [item for item in answers if item.answer is following.answer]
    elif not spoken and following.role is Role.REFERENCE:
        del done[first:]  # "予定ないので全部OK"
    elif answers and all(item.role is Role.WORD or item.answer is Answer.NO for item in reason):
        done[first:] = [*answers, Item(Role.COMMA)]  # "木曜は仕事なので、金曜がいい"
    elif answers and spoken and len(answers) == len(reason):
        done.append(Item(Role.COMMA))  # "全部いけるから、みんなに合わせます"
    else:
        done.append(Item(Role.HAZY))
