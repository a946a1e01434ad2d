"""What Poles say around a vote: reasons, conditions, others' votes, corrections, and words that change nothing."""

from __future__ import annotations

from service.parsing import kind, vote_kind
from service.parsing.language import Meaning, means

ASIDES: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.ASK),
        "kto, kogo, co, czego, kiedy, gdzie, dlaczego, czemu, ile, który, która, które, którego, skąd, dokąd, "
        "o której, na którą, po co, jaki, jaka, jakie, czyj, za ile",
    ),
    (
        means(vote_kind.OTHERS),
        "nie może, nie mogą, nie da rady przyjść, nie przyjdzie, nie przyjdą, pasuje ci, pasuje wam, wam pasuje, "
        "ci pasuje, możecie, możesz, macie czas, masz czas, dacie radę, dasz radę, będziesz, będziecie, idziesz, "
        "idziecie, przyjdziesz, przyjdziecie, jesteście, jesteś, on, ona, oni, jemu, jej, jego, mąż, męża, mężowi, "
        "żona, żony, żonie, syn, córka, brat, siostra, szef, szefowa, kolega, koleżanka, mama, tata, mówi, mówi że, "
        "mówił, mówiła, powiedział, powiedziała, napisał, napisała, pisze że, zagłosowałem, zagłosowałam, "
        "głosowałem, głosowałam, zagłosował, zagłosowała, zagłosowali, słyszałem, słyszałam, widziałem, widziałam, "
        "spotkałem, spotkałam, byłem, byłam, był, była, byliśmy, było, miał, miała, jest nas, będzie nas, "
        "widzimy się, do zobaczenia, narazie, na razie, co wy na to, co powiecie, co powiesz, co sądzicie, a wy, "
        "a ty, u was, wy, wam, wasz, pada, ma padać, urodziny, imieniny",
    ),
    (
        means(vote_kind.THAN),
        "niż, zamiast, a nie, bardziej niż, lepszy niż, lepsza niż, raczej niż",
    ),
    *(
        (means(ordinal=i), forms)
        for i, forms in enumerate(
            ("jedynka, jedynkę, jedynki", "dwójka, dwójkę, dwójki", "trójka, trójkę, trójki", "czwórka, czwórkę"), 1
        )
    ),
    (means(vote_kind.COMPARES), "od"),
    (
        means(vote_kind.IF),
        "jeśli, jesli, jeżeli, jezeli, jak, gdyby, jakby, o ile, pod warunkiem że, pod warunkiem, chyba że, "
        "chyba ze, byle, byleby, zależy czy, w zależności od, jeśli tylko, jak tylko, dopóki",
    ),
    (
        means(vote_kind.BECAUSE),
        "bo, pracuję, jestem w pracy, praca, robota, mam pracę, mam zmianę, mam dyżur, mam nockę, mam nocną zmianę, "
        "dzięki za, dziękuję za, przepraszam za, sorki za, bo mam, ponieważ, gdyż, dlatego że, z powodu, "
        "ze względu na, skoro, jako że, bo jestem, bo muszę, mam dentystę, mam lekarza, mam wizytę, mam zajęcia, "
        "mam trening, mam spotkanie, mam szkolenie, mam egzamin, mam wesele, mam gości, mam komunię, mam basen, "
        "mam jogę, mam angielski, mam lekcję, mam korki, mam szkołę, mam wykład, muszę, kiedy mam",
    ),
    (
        means(vote_kind.LABEL),
        "termin, opcja, opcję, opcji, nr, numer, numerek, termin nr, propozycja, propozycję, punkt, wariant, odpowiedź",
    ),
    (means(kind.NO, vote_kind.CORRECT), "a nie jednak nie, jednak nie dam rady, jednak nie mogę"),
    (
        means(vote_kind.CORRECT),
        "poprawka, jednak, a nie czekaj, a nie czekajcie, czekaj, czekajcie, sorki pomyłka, pomyłka, pomyliłem się, "
        "pomyliłam się, zmieniam zdanie, zmieniłem zdanie, zmieniłam zdanie, zmiana planów, zmiana, cofam, "
        "źle napisałem, źle napisałam, miało być, chodziło mi o, miałem na myśli, miałam na myśli, po namyśle, "
        "a jednak",
    ),
    (
        means(vote_kind.FILL),
        "w ogóle, wcale, na czas, dla, śmiało, w przedbiegach, jak zawsze, jak zwykle, obowiązkowo, koniecznie, "
        "serio, stanowczo, spokojnie, terminie, terminach, w tym terminie, dopiero, nawet, oboje, obydwoje, "
        "we dwoje, serdecznie, pozdrawiam, pozdro, buziaki, no, zarówno, cały dzień, przez cały dzień, to, ja, mi, "
        "mnie, my, nam, nas, dla mnie, dla nas, jak dla mnie, co do mnie, z mojej strony, u mnie, u nas, osobiście, "
        "sam, sama, się, sie, jest, są, byłby, byłaby, byłoby, by, będzie, bedzie, w, we, na, o, z, ze, za, u, po, "
        "przy, dzień, dni, termin, terminy, terminu, data, godzina, godzinie, godzinę, spotkanie, spotkać, "
        "spotkania, przyjść, być, tam, wtedy, tego, ten, ta, tę, tą, te, tym, tej, tych, ten termin, ten dzień, "
        "tego dnia, hej, hejka, cześć, czesc, siema, siemka, elo, dzień dobry, dobry wieczór, dzięki, dzieki, "
        "dziękuję, dziekuje, proszę, prosze, przepraszam, sorry, sorki, sory, wybaczcie, niestety, ludzie, "
        "ludziska, kochani, ekipa, ekipo, drodzy, słuchajcie, wszystkim, wszyscy, bardzo, całkowicie, zdecydowanie, "
        "absolutnie, naprawdę, raczej, więc, wiec, zatem, czyli, już, juz, jeszcze, teraz, w sumie, generalnie, "
        "ogólnie, właśnie, wlasnie, dokładnie, akurat mi, najbardziej, myślę, mysle, myślę że, uważam że, sądzę że, "
        "wydaje mi się, wydaje mi się że, moim zdaniem, według mnie, mam, haha, hehe, hihi, xd, lol, ech, eh, och, "
        "ach, ojej, uff, aha, mhm, hm, hmm, yyy, spotkajmy się, spotkamy się, o ile wam pasuje, jeśli wam pasuje, "
        "jak wam pasuje to, jeśli można, jak można, jeśli to ok, dziś, dzisiaj, natomiast, z kolei, za to, pls, "
        "plis, dodatkowo, w takim razie, i tak, przynajmniej, że, ze mną, oczywiście w, na spokojnie, ciul, kurde, "
        "kurcze, cholera, niech, przede wszystkim, tylko że, ogólnie to, ze swojej strony, co najmniej, jakoś, "
        "wam dam, dobra to, proszę o, fajnie, fajny, fajna, bym, byśmy, kolacja, obiad, kawa",
    ),
    (means(kind.COMMON), "przynoszę, wino"),
)
"""Pairs of a meaning and the forms that carry it, as in `votes.py`."""
