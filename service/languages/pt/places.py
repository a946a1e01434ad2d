"""Zones as speakers of Portuguese name them: cities, countries, and "horário de Brasília"."""

from __future__ import annotations

from service.parsing.language import Meaning, means

_PLACES = (
    ("londres, inglaterra, reino unido", "Europe/London"),
    ("paris, frança", "Europe/Paris"),
    ("roma, milão, itália", "Europe/Rome"),
    ("berlim, alemanha", "Europe/Berlin"),
    ("madri, madrid, espanha, barcelona", "Europe/Madrid"),
    ("bruxelas, bélgica", "Europe/Brussels"),
    ("genebra, zurique, suíça", "Europe/Zurich"),
    ("luxemburgo", "Europe/Luxembourg"),
    ("viena", "Europe/Vienna"),
    ("varsóvia", "Europe/Warsaw"),
    ("moscou, moscovo", "Europe/Moscow"),
    ("atenas", "Europe/Athens"),
    ("lisboa, portugal, porto, braga, coimbra", "Europe/Lisbon"),
    ("madeira, funchal", "Atlantic/Madeira"),
    ("açores, ponta delgada", "Atlantic/Azores"),
    ("brasília, brasilia, brasil, bsb", "America/Sao_Paulo"),
    ("são paulo, sampa, sp, rio, rio de janeiro, rj, belo horizonte, bh, curitiba", "America/Sao_Paulo"),
    ("bahia, salvador", "America/Bahia"),
    ("recife", "America/Recife"),
    ("fortaleza", "America/Fortaleza"),
    ("belém", "America/Belem"),
    ("manaus, amazonas", "America/Manaus"),
    ("cuiabá", "America/Cuiaba"),
    ("campo grande", "America/Campo_Grande"),
    ("rio branco, acre", "America/Rio_Branco"),
    ("fernando de noronha, noronha", "America/Noronha"),
    ("buenos aires, argentina", "America/Argentina/Buenos_Aires"),
    ("nova york, nova iorque, miami, boston", "America/New_York"),
    ("los angeles, califórnia", "America/Los_Angeles"),
    ("cidade do méxico, méxico", "America/Mexico_City"),
    ("luanda, angola", "Africa/Luanda"),
    ("maputo, moçambique", "Africa/Maputo"),
    ("cabo verde, praia", "Atlantic/Cape_Verde"),
    ("bissau", "Africa/Bissau"),
    ("macau", "Asia/Macau"),
    ("díli, timor", "Asia/Dili"),
    ("tóquio, japão", "Asia/Tokyo"),
    ("pequim, china", "Asia/Shanghai"),
)
_ZONES = (
    (
        "horário de brasília, hora de brasília, brasília time, hora oficial de brasília, horário oficial de brasília",
        "America/Sao_Paulo",
    ),
    ("hora brasileira, horário brasileiro, horário do brasil, hora do brasil", "America/Sao_Paulo"),
    (
        "hora de lisboa, horário de lisboa, hora portuguesa, hora de portugal, horário de portugal, "
        "hora continental, hora de portugal continental",
        "Europe/Lisbon",
    ),
    ("hora dos açores, hora açoriana", "Atlantic/Azores"),
    ("hora inglesa, hora britânica, horário britânico", "Europe/London"),
    ("hora central europeia, horário europeu", "Europe/Berlin"),
    ("hora de angola", "Africa/Luanda"),
)

PLACES: tuple[tuple[Meaning, str], ...] = (
    *((means(place=zone), names) for names, zone in _PLACES),
    *((means(zone=zone), names) for names, zone in _ZONES),
)
"""Pairs of a meaning and the names that carry it."""
