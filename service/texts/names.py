"""What languages are called by those who speak them."""

from __future__ import annotations

from babel import Locale


def own_name(code: str) -> str:
    """A language's name in itself, with a capital letter, and its region where it has one: "Português (Portugal)".

    `code` is one of `text_choices`.
    """
    locale = Locale.parse(code, sep="-")
    name = locale.language_name or code
    region = f" ({locale.territory_name})" if "-" in code and locale.territory_name else ""
    return f"{name[:1].upper()}{name[1:]}{region}"
