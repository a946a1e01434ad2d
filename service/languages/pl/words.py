"""Polish: the words that times, votes and everyday talk are made of."""

from __future__ import annotations

from service.domain.slot import Daypart
from service.languages.pl.days import DAYS
from service.languages.pl.numbers import NUMBERS
from service.languages.pl.talk import COMMON, CUE_FORMS, PAST_FORMS, TALK
from service.parsing import kind
from service.parsing.language import (
    Lexicon,
    Unit,
    clock,
    means,
    part,
    period,
    unit,
)

LANGUAGE = Lexicon(
    code="pl",
    words=(
        *DAYS,
        # parts of the day and meals
        (
            part(Daypart.MORNING),
            "rano, z rana, ranem, rankiem, ranek, ranka, poranek, poranka, poranku, porankiem, przedpołudnie, "
            "przedpołudniem, przed południem, do południa, od rana, z samego rana, wcześnie rano, nad ranem",
        ),
        (
            part(Daypart.AFTERNOON),
            "popołudnie, popołudniu, popołudnia, popołudniem, po południu, po poludniu, popoł, popol, "
            "wczesne popołudnie, późne popołudnie, wczesnym popołudniem, późnym popołudniem, "
            "w godzinach popołudniowych",
        ),
        (
            part(Daypart.EVENING),
            "wieczór, wieczorem, wieczoru, wieczora, wieczorowi, wieczorze, wieczorek, wieczorkiem, wiecz, "
            "pod wieczór, późnym wieczorem, wczesnym wieczorem, w godzinach wieczornych, po pracy, po robocie",
        ),
        (part(Daypart.NIGHT), "noc, nocy, nocą, w nocy, nocka"),
        (part(Daypart.EVENING, on=0), "dzisiejszy wieczór, dzisiejszego wieczoru, dzisiejszym wieczorem"),
        (part(Daypart.AFTERNOON, on=0), "dzisiejsze popołudnie, dzisiejszego popołudnia"),
        (part(Daypart.MORNING, on=1), "jutrzejszy poranek, jutrzejszego poranka"),
        (part(Daypart.AFTERNOON, on=1), "jutrzejsze popołudnie, jutrzejszego popołudnia"),
        (part(Daypart.EVENING, on=1), "jutrzejszy wieczór, jutrzejszego wieczoru, jutrzejszym wieczorem"),
        (part(Daypart.MORNING, every=True), "rankami, porankami"),
        (part(Daypart.AFTERNOON, every=True), "popołudniami"),
        (part(Daypart.EVENING, every=True), "wieczorami"),
        (part(Daypart.NIGHT, every=True), "nocami"),
        (part(Daypart.MORNING, meal=True), "śniadanie, śniadania, śniadaniu, śniadaniem, śniadanko, na śniadanie"),
        (
            part(Daypart.MIDDAY, meal=True),
            "obiad, obiadu, obiedzie, obiadem, obiadek, na obiad, lunch, lunchu, lunchem, lancz, na lunch, brunch, "
            "brunchu, brunchem, przerwie obiadowej, przerwa obiadowa, porze obiadowej, porze lunchu, "
            "w okolicach południa, koło południa, około południa",
        ),
        (part(Daypart.AFTERNOON, meal=True), "podwieczorek, podwieczorku, podwieczorkiem"),
        (part(Daypart.EVENING, meal=True), "kolacja, kolacji, kolację, kolacją, kolacyjka, kolacyjkę, na kolację"),
        (clock(12), "południe, południem, południa, w południe, samo południe"),
        (clock(0), "północ, północy, północą, o północy"),
        (means(kind.NOW), "teraz, zaraz, natychmiast, w tej chwili, od razu, asap, już teraz, jak najszybciej"),
        # units
        (unit(Unit.MINUTE), "minuta, minuty, minut, min, minutka, minutek"),
        *(
            ({**unit(which), kind.SINGLE: True}, forms)
            for which, forms in (
                (Unit.MINUTE, "minutę, minutkę"),
                (Unit.HOUR, "godzinę, godzinkę, godzine"),
                (Unit.DAY, "dzień, dobę"),
                (Unit.WEEK, "tydzień"),
                (Unit.MONTH, "miesiąc"),
                (Unit.YEAR, "rok"),
            )
        ),
        (
            means(kind.HOUR_SIGN, unit=Unit.HOUR),
            "godzina, godziny, godzin, godzinie, godziną, godz, godzinka, godzinki, h",
        ),
        (unit(Unit.DAY), "dni, dnia, dniu, dniem, dniach, doba, doby, dób"),
        (
            unit(Unit.WORKDAY),
            "dzień roboczy, dni robocze, dni roboczych, dni roboczym, dniach roboczych, dnia roboczego",
        ),
        (unit(Unit.WEEK), "tygodnia, tygodniu, tygodniowi, tygodniem, tygodnie, tygodni, tyg, tydz"),
        (unit(Unit.FORTNIGHT), "dwa tygodnie"),
        (
            unit(Unit.WEEKEND),
            "weekend, weekendu, weekendzie, weekendem, weekendy, weekendów, łikend, łikendu, wikend, wekend",
        ),
        (unit(Unit.MONTH), "miesiąca, miesiącu, miesiącem, miesiące, miesięcy, mies, m-c, m-ca, msc"),
        (unit(Unit.YEAR), "roku, rokiem, lat, lata, latach"),
        (means(duration=30), "pół godziny, pół godzinki, pół godz, pol godziny, półgodziny, 30 minutek"),
        (means(duration=90), "półtorej godziny, półtora godziny, poltorej godziny, godzinę i pół,5 h"),
        (means(duration=45), "trzy kwadranse"),
        (means(duration=15, quarter=1), "kwadrans"),
        (
            means(edge="start"),
            "początek, początku, początkiem, na początku, z początkiem, na początek, pierwsze dni, w pierwszych dniach",
        ),
        (
            means(edge="middle"),
            "połowa, połowie, połowę, w połowie, do połowy, koło połowy, około połowy, środek, środku",
        ),
        (
            means(edge="end"),
            "koniec, końca, końcu, końcem, końcówka, końcówce, końcówkę, pod koniec, na koniec, z końcem, "
            "w końcówce, ostatnie dni, w ostatnich dniach",
        ),
        (means(edge="rest"), "reszta, reszcie, resztę"),
        *NUMBERS,
        (means(kind.HALF), "pół"),
        (means(half="to"), "wpół do, w pół do, pół do, wpol do, pol do, w pol do"),
        (means(few=2), "parę, parę ładnych, pare"),
        (means(few=3), "kilka, kilku, kilkoma"),
        (means(kind.ORDINAL_MARK), "go, ego, tego, mego, ciego, szego, giego"),
        (means(kind.MONEY), "zł, złotych, złote, złoty, złotówek, pln, groszy, gr, euro, dolarów, stówa, stówki, tysi"),
        (
            means(kind.QUANTITY),
            "osób, osoby, osobom, osobami, ludzi, sztuk, sztuki, szt, procent, procenta, razy, stopni, stopnia, "
            "kilometrów, kilometry, metrów, metra, metry, litrów, litra, litry, kilo, kilogramów, gramów, dag, "
            "deko, stron, strony, punktów, punkty, pkt, piw, piwa, pizz, pizze, biletów, bilety, miejsc, miejsca, "
            "goli, bramek, dzieci, dziewczyn, chłopaków, gości, kawałków, łyżek, łyżki, łyżeczki, szklanki, jajek, "
            "jajka, tysięcy, tysiące, tys, milionów, mln, kcal, okrążeń, pięter, butelek, butelki, krzeseł, krzesła",
        ),
        (means(kind.APPROX), "około, koło, circa, mniej więcej, w okolicach, w okolicy, gdzieś, plus minus"),
        (means(kind.APPROX, kind.YES, kind.DOT), "ok."),
        (means(kind.APPROX, kind.AT), "gdzieś o, tak o, coś koło, tak koło, tak około, gdzieś koło, gdzieś około"),
        (means(kind.HOUR_MARK), "h, tej, ej, mej, stej, siej"),
        (means(kind.HOUR_SIGN), "g"),
        # what ties them together
        (means(kind.AT), "o, punkt, równo o, punktualnie o, w godzinach, godzinach, w godz"),
        (means(kind.UNSURE), ("nie wiem, czy", "nie jestem pewien, czy", "nie jestem pewna, czy", "nie wiadomo, czy")),
        (means(at="weak"), "na"),
        (means(kind.ON), "w, we, na, podczas, w ciągu, w trakcie, w czasie"),
        (means(on="day"), "dnia, w dniu"),
        (means(kind.THAN), "od"),
        (means(kind.FROM), "od, począwszy od, zaczynając od, od godziny, od godz"),
        (means(to="until"), "do, aż do, do godziny, do godz"),
        (means(kind.BEFORE), "do, najpóźniej do, nie później niż, najpóźniej, do godziny, do godz, byle do"),
        (means(kind.BETWEEN), "między, pomiędzy, miedzy, pomiedzy, gdzieś między, gdzieś pomiędzy"),
        (means(kind.AND), "i, oraz, plus, jak i"),
        (means(kind.AND, kind.BUT), "a"),
        (
            means(kind.OR),
            "albo, lub, czy, bądź, względnie, ewentualnie, ew, czy też, albo też, lub też, albo może, czy może, "
            "a może, ewentualnie może, alternatywnie, jak nie to, jeśli nie to",
        ),
        (means(kind.BUT), "ale, lecz, natomiast, za to, tylko że, tyle że, ale za to, więc, wiec, dlatego"),
        (means(kind.FOR), "na, przez, trwa"),
        (means(kind.AHEAD, kind.LACKING), "za"),
        (means(kind.AHEAD), "w przeciągu"),
        (
            means(kind.AFTER),
            "po, nie wcześniej niż, najwcześniej, najwcześniej o, nie przed, dopiero po, gdzieś po, już po",
        ),
        (means(kind.CLOCK_PAST), "po"),
        (means(kind.BEFORE), "przed, nie po, jeszcze przed, gdzieś przed"),
        (means(kind.STARTING), "od"),
        (means(kind.ONWARDS), "wzwyż, w górę, lub później, albo później, i później, w zwyż"),
        (means(kind.LATE), "późna, oporu, późnej nocy, rana"),
        (means(kind.LATER), "później, od teraz, od dziś, od dzisiaj"),
        (means(kind.AGO), "temu"),
        (
            means(shift=0),
            "ten, ta, tę, tą, te, tego, tym, to, tej, bieżący, bieżącym, bieżącego, obecny, obecnym",
        ),
        (
            means(shift=1),
            "przyszły, przyszła, przyszłą, przyszłego, przyszłym, przyszłej, przyszłe, następny, następna, "
            "następną, następnego, następnym, następnej, następne, kolejny, kolejna, kolejną, kolejnego, kolejnym, "
            "kolejnej, kolejne, nast, przyszl",
        ),
        (
            means(kind.NEAREST, shift=1),
            "najbliższy, najbliższa, najbliższą, najbliższego, najbliższym, najbliższej, najbliższe, nadchodzący, "
            "nadchodzącą, nadchodzącym, nadchodzącego, nadchodzącej",
        ),
        (
            means(shift=-1),
            "zeszły, zeszła, zeszłą, zeszłego, zeszłym, zeszłej, ubiegły, ubiegłą, ubiegłego, ubiegłym, ubiegłej, "
            "poprzedni, poprzednią, poprzedniego, poprzednim, poprzedniej, miniony, minioną, minionym, minionego, "
            "ostatni, ostatnia, ostatnią, ostatniego, ostatnim, ostatniej",
        ),
        (means(ordinal=-1), "ostatnie, ostatni, ostatnia, ostatnią, ostatniego, ostatnim, ostatniej"),
        (means(kind.EVERY), "co, każdy, każda, każdą, każdego, każdej, każde, w każdy, w każdą, w każde"),
        (means(kind.EVERY, daily=True), "codziennie, co dzień, co dnia, każdego dnia, dzień w dzień, dzień dnia"),
        (means(kind.OTHER), "drugi, drugą, drugie, drugiej, druga"),
        (
            period(Unit.WEEK, 1),
            "w przyszłym tygodniu, w następnym tygodniu, w kolejnym tygodniu, przyszły tydzień, następny tydzień, "
            "przyszłego tygodnia, następnego tygodnia, przyszłym tygodniu, przyszłym tyg",
        ),
        (period(Unit.WEEK, 0), "w tym tygodniu, tego tygodnia, ten tydzień, bieżącym tygodniu, tym tygodniu, tym tyg"),
        (period(Unit.WEEK, 2), "za dwa tygodnie, za 2 tygodnie, tydzień po następnym, za dwa tyg, za 2 tyg"),
        # places
        *(
            (means(place=zone), names)
            for names, zone in (
                ("warszawskiego, warszawski, polskiego, polski, warszawa", "Europe/Warsaw"),
                ("londyńskiego, londyński, londyn, londynie, brytyjskiego", "Europe/London"),
                ("paryskiego, paryż, paryżu", "Europe/Paris"),
                ("berlińskiego, berlin, berlinie", "Europe/Berlin"),
                ("rzym, rzymie", "Europe/Rome"),
                ("moskwa, moskiewskiego", "Europe/Moscow"),
                ("kijów, kijowskiego, kijowie", "Europe/Kyiv"),
                ("nowy jork, nowym jorku, nowojorskiego", "America/New_York"),
                ("tokio", "Asia/Tokyo"),
            )
        ),
        (means(kind.ZONE_SIGN), "czasu, czas, czasem, wg czasu, według czasu"),
        (means(kind.NOT, kind.NO), "nie"),
        (means(kind.NOT), "byle nie, tylko nie, nigdy, ani, żaden, żadna, żadnej"),
    ),
    talk=TALK,
    common=COMMON,
    past_forms=tuple(PAST_FORMS.split()),
    cue_forms=tuple(CUE_FORMS.split()),
)
