"""The picture of a link's preview: the question and the times, 1200 × 630, as chats show it (Open Graph)."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 1200, 630
KEPT = 64

_PAPER, _INK, _SOFT, _LINE, _ACCENT, _CARD = "#f6f1e8", "#1f1b16", "#6a6157", "#ddd3c3", "#b5482a", "#fffdf8"
_MARGIN = 72
_TITLE_LINES = 2
_TIMES = 4


@dataclass(frozen=True, slots=True)
class Picture:
    """What a picture says."""

    title: str
    times: tuple[str, ...]
    more: str
    call: str


class Pictures:
    """Pictures that were made lately; making one takes some tens of milliseconds, beside the event loop."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Picture, bytes] = OrderedDict()
        self._one = asyncio.Semaphore(1)

    async def png(self, picture: Picture) -> bytes:
        """The picture as PNG."""
        async with self._one:
            data = self._kept.pop(picture, None)
            if data is None:
                data = await asyncio.to_thread(draw, picture)
            self._kept[picture] = data
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            return data


def draw(picture: Picture) -> bytes:
    """Draw a picture. Letters that our fonts lack are left out rather than shown as boxes."""
    image = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
    pen = ImageDraw.Draw(image)
    _mark(pen, _MARGIN, 66)
    pen.text((_MARGIN + 62, 84), "Ritrovo", font=_font("NotoSerif-Bold", 34), fill=_INK, anchor="lm")
    top = 150
    for line, size in _title(picture.title):
        pen.text((_MARGIN, top), line, font=_font("NotoSerif-Bold", size), fill=_INK)
        top += int(size * 1.22)
    top += 18
    shown = picture.times[:_TIMES]
    rows = (len(shown) + 1) // 2 if len(shown) > 2 else len(shown)
    room = HEIGHT - 118 - top
    height = min(84, (room - 14 * (rows - 1)) // max(rows, 1))
    _chips(pen, shown, top + max(0, room - rows * height - 14 * (rows - 1)) // 2, height)
    bottom = HEIGHT - 62
    pen.line((_MARGIN, bottom - 36, WIDTH - _MARGIN, bottom - 36), fill=_LINE, width=2)
    pen.text((_MARGIN, bottom), known(picture.call), font=_font("NotoSans-Regular", 30), fill=_ACCENT, anchor="lm")
    if picture.more:
        pen.text(
            (WIDTH - _MARGIN, bottom), known(picture.more), font=_font("NotoSans-Regular", 30), fill=_SOFT, anchor="rm"
        )
    out = BytesIO()
    image.quantize(128).save(out, "PNG", optimize=True)
    return out.getvalue()


def known(text: str) -> str:
    """What of a text our fonts can write."""
    shown = "".join(char for char in text if _has(char))
    return " ".join(shown.split())


def _chips(pen: ImageDraw.ImageDraw, times: Sequence[str], top: int, height: int) -> None:
    columns = 2 if len(times) > 2 else 1
    width = (WIDTH - 2 * _MARGIN - 20 * (columns - 1)) // columns
    for place, time in enumerate(times):
        x = _MARGIN + (place % columns) * (width + 20)
        y = top + (place // columns) * (height + 14)
        pen.rounded_rectangle((x, y, x + width, y + height), radius=18, fill=_CARD, outline=_LINE, width=2)
        pen.ellipse((x + 24, y + height // 2 - 8, x + 40, y + height // 2 + 8), fill=_ACCENT)
        size = 32 if columns == 1 else 29
        line = _fit(known(time), "NotoSans-Regular", size, width - 84)
        pen.text((x + 58, y + height // 2), line, font=_font("NotoSans-Regular", size), fill=_INK, anchor="lm")


def _mark(pen: ImageDraw.ImageDraw, x: int, y: int) -> None:
    """Our sign: people around one place."""
    pen.rounded_rectangle((x, y, x + 44, y + 40), radius=10, fill=_INK)
    for dx, dy in ((12, 12), (32, 12), (12, 28), (32, 28)):
        pen.ellipse((x + dx - 4, y + dy - 4, x + dx + 4, y + dy + 4), fill=_PAPER)
    pen.ellipse((x + 16, y + 14, x + 28, y + 26), fill="#ee8a66")


def _title(title: str) -> list[tuple[str, int]]:
    words = known(title) or "Ritrovo"
    for size in (76, 64, 54):
        lines = _wrap(words, size)
        if len(lines) <= _TITLE_LINES:
            return [(line, size) for line in lines]
    lines = _wrap(words, 54)
    kept = [*lines[: _TITLE_LINES - 1], " ".join(lines[_TITLE_LINES - 1 :])]
    return [(_fit(line, "NotoSerif-Bold", 54, WIDTH - 2 * _MARGIN), 54) for line in kept]


def _wrap(words: str, size: int) -> list[str]:
    font, lines = _font("NotoSerif-Bold", size), [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= WIDTH - 2 * _MARGIN or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return [_fit(line, "NotoSerif-Bold", size, WIDTH - 2 * _MARGIN) for line in lines]


def _fit(line: str, name: str, size: int, width: int) -> str:
    font = _font(name, size)
    if font.getlength(line) <= width:
        return line
    while line and font.getlength(line + "…") > width:
        line = line[:-1]
    return line.rstrip() + "…"


@lru_cache(maxsize=16)
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    data = files("service.web").joinpath("fonts", f"{name}.ttf").read_bytes()
    return ImageFont.truetype(BytesIO(data), size, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=4096)
def _has(char: str) -> bool:
    if char.isspace():
        return True
    font = _font("NotoSans-Regular", 20)
    missing = bytes(font.getmask("\U000f0000"))
    return bytes(font.getmask(char)) != missing
