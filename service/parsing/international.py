"""Words and signs that mean the same in every language: punctuation, am and pm, zones by their own names."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.language import Lexicon, means

_ZONES = {
    "cet, cest, mez": "Europe/Berlin",
    "eet, eest": "Europe/Athens",
    "wet, west": "Europe/Lisbon",
    "bst": "Europe/London",
    "msk": "Europe/Moscow",
    "pt, pst, pdt": "America/Los_Angeles",
    "mt, mst, mdt": "America/Denver",
    "ct, cst, cdt": "America/Chicago",
    "et, est, edt": "America/New_York",
    "brt": "America/Sao_Paulo",
    "ist": "Asia/Kolkata",
    "jst": "Asia/Tokyo",
    "kst": "Asia/Seoul",
    "sgt": "Asia/Singapore",
    "hkt": "Asia/Hong_Kong",
    "aest, aedt": "Australia/Sydney",
}
# cities that are written alike in most languages; a language adds its own spellings
_CITIES = {
    "Europe": "Amsterdam Berlin Madrid Dublin Oslo Helsinki Budapest Bruxelles Zurich Kiev Kyiv Istanbul Minsk Sofia",
    "America": "New_York Los_Angeles Chicago Denver Toronto Vancouver Bogota Lima Santiago Caracas Montevideo",
    "Asia": "Tokyo Seoul Shanghai Singapore Dubai Bangkok Manila Karachi Kolkata Taipei Tehran Baghdad",
    "Africa": "Nairobi Lagos Casablanca Johannesburg Accra",
    "Australia": "Sydney Melbourne Perth Brisbane",
}
_ALIASES = {
    "Bruxelles": "Brussels",
}

INTERNATIONAL = Lexicon(
    code="",
    words=(
        (means(meridiem="am"), "am, a.m., a m, a.m"),
        (means(meridiem="pm"), "pm, p.m., p m, p.m, ampm"),
        (means(kind.AT), "@"),
        (means(kind.COMMA), (",", ";", "、", "，", "；", "•")),
        (means(kind.COMMA, newline=True), ("\n",)),
        (means(kind.BREAK), ("!", "。", "！", "…", "¿", "¡")),
        (means(kind.BREAK, kind.ASK), ("?", "？")),
        (means(kind.DOT), (".",)),
        (means(kind.DASH), ("-", "–", "—", "‐", "~", "〜", "～", "−", "－", "―")),
        (means(kind.SLASH), ("/", "／")),
        (means(bracket="open"), ("(", "（", "[", "［", "【")),
        (means(bracket="close"), (")", "）", "]", "］", "】")),
        (means(kind.COLON), (":", "：")),
        (means(kind.AND), "&"),
        (means(kind.MONEY), "€, $, £, ¥, ₹, eur, usd, gbp, chf"),
        (means(kind.QUANTITY), "%, °, kg, km, cm, mm, ml, mg, mq, mb, gb, kb, mhz, kw, °c"),
        (means(kind.LABEL), "#, n°, nr, covid, iphone, ps, windows, android, ios, python, version, v"),
        (means(kind.OFFSET, zone="UTC"), "utc, gmt"),
        *((means(zone=zone), names) for names, zone in _ZONES.items()),
        *(
            (means(place=f"{area}/{_ALIASES.get(city, city)}"), city.replace("_", " "))
            for area, cities in _CITIES.items()
            for city in cities.split()
        ),
        *(
            (means(kind.HOUR_SIGN, clock=(hour + 12 * (hour < 8)) * 60 + minute), chr(face + hour))
            for face, minute in ((0x1F54F, 0), (0x1F55B, 30))
            for hour in range(1, 13)
        ),
        (means(kind.YES), "👍, 👌, ✅, ✔, 🙋, +1, + 1"),
        (means(kind.NO), "👎, ❌, ✖"),
        (means(kind.MAYBE), "🤷, 🤔"),
    ),
)
