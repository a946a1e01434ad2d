"""Zones as Spanish speakers name them: cities, countries, and "hora peninsular"."""

from __future__ import annotations

from service.parsing.language import Meaning, means

_PLACES = (
    ("londres", "Europe/London"),
    ("parís", "Europe/Paris"),
    ("roma, milán", "Europe/Rome"),
    ("berlín", "Europe/Berlin"),
    ("moscú", "Europe/Moscow"),
    ("lisboa", "Europe/Lisbon"),
    ("atenas", "Europe/Athens"),
    ("varsovia", "Europe/Warsaw"),
    ("viena", "Europe/Vienna"),
    ("ginebra", "Europe/Zurich"),
    ("bruselas", "Europe/Brussels"),
    ("pekín, china", "Asia/Shanghai"),
    ("tokio, japón", "Asia/Tokyo"),
    ("seúl", "Asia/Seoul"),
    ("el cairo", "Africa/Cairo"),
    ("nueva york, miami", "America/New_York"),
    ("los ángeles, california", "America/Los_Angeles"),
    ("españa, barcelona, valencia, sevilla, bilbao", "Europe/Madrid"),
    ("canarias, las palmas, tenerife", "Atlantic/Canary"),
    ("méxico, ciudad de méxico, cdmx, df, guadalajara, monterrey", "America/Mexico_City"),
    ("tijuana", "America/Tijuana"),
    ("buenos aires, argentina, bsas, baires", "America/Argentina/Buenos_Aires"),
    ("bogotá, colombia, medellín, cali", "America/Bogota"),
    ("lima, perú", "America/Lima"),
    ("chile, santiago de chile", "America/Santiago"),
    ("venezuela", "America/Caracas"),
    ("uruguay", "America/Montevideo"),
    ("quito, ecuador, guayaquil", "America/Guayaquil"),
    ("la paz, bolivia", "America/La_Paz"),
    ("asunción, paraguay", "America/Asuncion"),
    ("costa rica", "America/Costa_Rica"),
    ("panamá", "America/Panama"),
    ("guatemala", "America/Guatemala"),
    ("el salvador", "America/El_Salvador"),
    ("honduras, tegucigalpa", "America/Tegucigalpa"),
    ("nicaragua, managua", "America/Managua"),
    ("cuba, la habana", "America/Havana"),
    ("santo domingo, república dominicana", "America/Santo_Domingo"),
    ("puerto rico", "America/Puerto_Rico"),
    ("brasil, san pablo", "America/Sao_Paulo"),
)
_ZONES = (
    ("hora peninsular, horario peninsular, hora española, hora de la península, peninsular", "Europe/Madrid"),
    ("hora canaria, hora de canarias", "Atlantic/Canary"),
    ("hora mexicana, hora centro, hora del centro de méxico, tiempo del centro", "America/Mexico_City"),
    ("hora argentina, horario argentino", "America/Argentina/Buenos_Aires"),
    ("hora colombiana", "America/Bogota"),
    ("hora peruana", "America/Lima"),
    ("hora chilena", "America/Santiago"),
    ("hora venezolana", "America/Caracas"),
    ("hora uruguaya", "America/Montevideo"),
    ("hora del este, hora este", "America/New_York"),
    ("hora del pacífico, hora pacífico", "America/Los_Angeles"),
    ("hora central europea, hora de europa central", "Europe/Berlin"),
    ("hora inglesa, hora británica", "Europe/London"),
)

PLACES: tuple[tuple[Meaning, str], ...] = (
    *((means(place=zone), names) for names, zone in _PLACES),
    *((means(zone=zone), names) for names, zone in _ZONES),
)
"""Pairs of a meaning and the names that carry it."""
