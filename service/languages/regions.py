"""Which regional overlay of a language somebody reads: by the language tag, with CLDR's scripts and parents."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from babel.core import get_global

Tag = tuple[str, str, str]
"""A language, a script and a territory: ("zh", "Hant", "TW"); what a tag does not say is empty."""


@lru_cache(maxsize=1024)
def subtags(tag: str) -> Tag:
    """The parts of a language tag (BCP 47, "_" for "-" is taken too), in their usual capitals; others are left out."""
    language, *rest = tag.strip().replace("_", "-").split("-")[:6]
    script = territory = ""
    for part in rest:
        if len(part) == 4 and part.isalpha() and not script and not territory:
            script = part.title()
        elif not territory and ((len(part) == 2 and part.isalpha()) or (len(part) == 3 and part.isdigit())):
            territory = part.upper()
    return language.lower(), script, territory


def overlay_of(tag: str, overlays: Collection[str]) -> str:
    """The overlay, of those that a language has, that a tag asks for; empty where it asks for none of them.

    Overlays are named after a territory ("PT") or a script ("Hant"). A tag asks for the one of its own territory, else
    for that of the region that CLDR has it inherit from (Angola writes as Portugal does), else for the first one in the
    script that it is written in, where that is not the language's usual one: "zh-Hant" and "zh-HK" ask for "TW".
    """
    if not overlays:
        return ""
    language, script, territory = subtags(tag)
    usual = _script(language, "", "")
    written = _script(language, script, territory)
    known = {name: subtags(f"{language}-{name}") for name in sorted(overlays)}
    fitting = {name: parts for name, parts in known.items() if _script(*parts) == written}
    for region in _with_parents(language, territory):
        for name, (_, _, named) in fitting.items():
            if named and named == region:
                return name
    return next(iter(fitting), "") if written != usual else ""


def _script(language: str, script: str, territory: str) -> str:
    """The script that a tag is written in, by CLDR's likely subtags."""
    likely = get_global("likely_subtags")
    for key in (f"{language}_{territory}", language):
        if not script and key in likely:
            script = subtags(str(likely[key]))[1]
    return script


def _with_parents(language: str, territory: str) -> list[str]:
    parents = get_global("parent_exceptions")
    found = [territory] if territory else []
    while found and len(found) < 4:
        above = subtags(str(parents.get(f"{language}_{found[-1]}", "")))[2]
        if not above:
            break
        found.append(above)
    return found
