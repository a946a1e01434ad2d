"""French: cities and countries that people name beside an hour, with their zones."""

from __future__ import annotations

from service.parsing.language import Meaning, means

_PLACES = (
    ("paris, la france, france, lyon, marseille, métropole", "Europe/Paris"),
    ("londres", "Europe/London"),
    ("bruxelles, la belgique, belgique", "Europe/Brussels"),
    ("genève, lausanne, la suisse, suisse", "Europe/Zurich"),
    ("rome, milan", "Europe/Rome"),
    ("moscou", "Europe/Moscow"),
    ("lisbonne", "Europe/Lisbon"),
    ("athènes", "Europe/Athens"),
    ("varsovie", "Europe/Warsaw"),
    ("vienne", "Europe/Vienna"),
    ("québec, le québec, du québec", "America/Toronto"),
    ("montréal, mtl, ottawa", "America/Toronto"),
    ("new york, ny, nyc, new-york", "America/New_York"),
    ("mexico", "America/Mexico_City"),
    ("pékin, chine", "Asia/Shanghai"),
    ("hong kong", "Asia/Hong_Kong"),
    ("le caire, caire", "Africa/Cairo"),
    ("dakar", "Africa/Dakar"),
    ("abidjan", "Africa/Abidjan"),
    ("alger", "Africa/Algiers"),
    ("tunis", "Africa/Tunis"),
    ("rabat", "Africa/Casablanca"),
    ("kinshasa", "Africa/Kinshasa"),
    ("fort-de-france, martinique, la martinique", "America/Martinique"),
    ("guadeloupe, la guadeloupe", "America/Guadeloupe"),
    ("papeete, tahiti", "Pacific/Tahiti"),
    ("nouméa", "Pacific/Noumea"),
)

PLACES: tuple[tuple[Meaning, str], ...] = tuple((means(place=zone), names) for names, zone in _PLACES)
"""Pairs of a meaning and the forms that carry it, parted by commas."""
