"""How Poles vote in words."""

from __future__ import annotations

from service.languages.pl.asides import ASIDES
from service.parsing import kind, vote_kind
from service.parsing.language import Meaning, means

VOTES: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.YES),
        "u mnie gra, mi gra, rządzi, wygrywa, daję plusa, plus dla, oki doki, z wielką chęcią, z największą chęcią, "
        "z wielką przyjemnością, mnie gra, gra i buczy, klepnięty, klepnięta, wchodzi w grę, pasi, pasi mi, "
        "mi pasi, pewka, pewex, no jasne, no ba, gicior, sztos, w punkt, brzmi dobrze, brzmi super, brzmi ok, "
        "styka, bez zastrzeżeń, działamy, zgłaszam się, podoba mi się, odpowiada nam, w ciemno, bankowo, "
        "dobry pomysł, to dobry pomysł, świetny pomysł, najlepszy termin, idealny termin, wchodzą w grę, "
        "wchodzi w rachubę, tak, taaak, no tak, tak tak, yes, yep, jasne, jasna sprawa, pewnie, pewnie że tak, "
        "no pewnie, ok, okej, oki, okay, okok, okejka, dobra, dobrze, no dobra, spoko, spoczko, luz, luzik, super, "
        "super opcja, świetnie, idealnie, ideał, extra, ekstra, rewelacja, bomba, git, gitara, gra gitara, gites, "
        "w porządku, w porzo, elegancko, elegancja, pasuje, pasuje mi, mi pasuje, mnie pasuje, nam pasuje, "
        "pasuje nam, pasują, pasują mi, mi pasują, nam pasują, pasuje idealnie, pasowałby, pasowałaby, pasowałoby, "
        "pasowałby mi, pasowałaby mi, pasowałoby mi, odpowiada, odpowiada mi, mi odpowiada, odpowiadają, "
        "odpowiadają mi, mi odpowiadają, może być, moze byc, mogą być, jest ok, jest okej, są ok, jest dobrze, "
        "będzie ok, będzie dobrze, byłoby ok, byłoby super, byłoby idealnie, byłby ok, byłby super, jest super, "
        "jest idealnie, jest w porządku, byłby idealny, byłaby idealna, idealny, idealna, idealne, zgoda, "
        "zgadzam się, jestem za, potwierdzam, potwierdzone, akceptuję, nie ma problemu, nie ma sprawy, "
        "bez problemu, żaden problem, nie widzę problemu, z chęcią, chętnie, bardzo chętnie, z przyjemnością, "
        "jak najbardziej, oczywiście, oczywiście że tak, na pewno, na stówę, na bank, na 100%, zaklepane, "
        "klepnięte, dogadane, umowa stoi, stoi, niech będzie, biorę, bierzemy, wporzo, dobry, dobra opcja, "
        "dobry termin, wygodnie, nam odpowiada, nada się, się nada, zapisz mnie, zapiszcie mnie, wpisz mnie, "
        "wpiszcie mnie, klasa, bajka, cacy, mi leży, leży mi, akurat, jest git, są git, odpowiadałby mi, "
        "odpowiadałaby mi, nie mam nic przeciwko, nic nie stoi na przeszkodzie, nie jest zły, nie jest zła, "
        "dopisuję się",
    ),
    (
        means(kind.YES, vote_kind.CAN),
        "zapisuję się, zapisuje się, wpisuję się, dotrę, dotrzemy, zjawię się, pojawię się, mam wtedy czas, "
        "mam wtedy wolne, znajdę czas, mamy czas, mamy wolne, urwę się, ogarnę, ogarniemy, jesteśmy wolni, "
        "zmieszczę się, mogę, moge, ja mogę, ja moge, możemy, mozemy, my możemy, mogę być, mogę wtedy, dam radę, "
        "dam rade, damy radę, damy rade, jestem, będę, będziemy, jesteśmy, jestem wolny, jestem wolna, mam wolne, "
        "mam czas, mam luz, mam wolny termin, jestem dostępny, jestem dostępna, przyjdę, przyjde, przyjdziemy, "
        "wpadnę, wpadne, wpadniemy, przyjadę, wbijam, wpadam, wchodzę, wchodzę w to, piszę się, pisze się, "
        "pisze sie, piszemy się, stawię się, melduję się, liczcie na mnie, liczcie mnie, policzcie mnie, "
        "doliczcie mnie, mnie liczcie, idę, ide, idziemy, wezmę udział, biorę udział, będę mógł, będę mogła, zdążę, "
        "wyrobię się, uda mi się, udało się załatwić wolne, spóźnię się ale będę, spóźnię się ale przyjdę, "
        "będę później ale będę, przyjdę później ale będę, jestem na tak, jestem chętny, jestem chętna, obecny, "
        "obecna, jestem w grze, gram, gramy, zagram, dołączę, dołączam, nie mam planów, nic nie mam, nie mam nic",
    ),
    (
        means(kind.YES, vote_kind.THUS),
        "więc tak, wiec tak, więc mogę, więc ok, więc pasuje, więc będę, więc dam radę, więc jestem, czyli tak, "
        "czyli mogę, czyli ok, zatem tak, więc bez problemu",
    ),
    (
        means(kind.NO, vote_kind.THUS),
        "więc nie, wiec nie, więc nie mogę, więc nie dam rady, więc odpada, więc odpadam, więc mnie nie będzie, "
        "więc nie pasuje, więc nie będę mógł, więc nie będę mogła, więc raczej nie, więc niestety nie, czyli nie, "
        "czyli odpada, zatem nie, dlatego nie, dlatego nie mogę, więc nici, więc pas",
    ),
    (means(kind.YES, vote_kind.OPEN), "wolny, wolna, wolni, dostępny, dostępna, chętny, chętna"),
    (
        means(kind.YES, vote_kind.PREFER),
        "poproszę, poprosze, proszę o, dajcie, dajmy, zapiszcie mnie na, wpiszcie mnie na, mnie zapiszcie, "
        "mnie wpiszcie, raczej, wolę, wole, bym wolał, bym wolała, wolał bym, wolała bym, wolałbym, wolałabym, "
        "wolimy, wolelibyśmy, lepiej, lepszy, lepsza, lepsze, lepszy byłby, lepsza byłaby, lepiej by było, "
        "najlepiej, najlepszy, najlepsza, najlepsze, najbardziej pasuje, najbardziej mi pasuje, "
        "najlepiej mi pasuje, najlepiej pasuje, preferuję, preferowałbym, preferowałabym, głosuję na, głosuję, "
        "glosuje, mój głos, głosuję za, glosuje na, mój głos na, stawiam na, obstawiam, wybieram, proponuję, "
        "proponuje, zróbmy, niech będzie w, optymalnie, optymalny, optymalna, najchętniej, chciałbym, chciałabym, "
        "jestem za tym żeby, bierzmy",
    ),
    (
        means(kind.NO, kind.NOT),
        "nie",
    ),
    (
        means(kind.NO),
        "zły pomysł, to zły pomysł, słaby pomysł, nie dla mnie, nieee, no nie, nope, niee, nie nie, niestety nie, "
        "raczej nie, chyba nie, nie bardzo, nie pasuje, nie pasuje mi, mi nie pasuje, mnie nie pasuje, "
        "nam nie pasuje, nie pasują, nie pasują mi, mi nie pasują, nie odpowiada, nie odpowiada mi, "
        "mi nie odpowiada, nie odpowiadają, odpada, odpadają, odpada mi, mi odpada, nie da rady, nie da się, "
        "nie da sie, niemożliwe, niemożliwy, wykluczone, wykluczony, wykluczona, wykluczam, nie wchodzi w grę, "
        "nie wchodzi w rachubę, nie ma szans, bez szans, szans nie ma, zero szans, nie ma mowy, nie ma opcji, "
        "w życiu, za żadne skarby, absolutnie nie, nie jest ok, nie jest dobry, nie jest dobra, nie jest dobrze, "
        "to nie, lepiej nie, nie dziękuję, nie dzięki, ni hu hu, nici, nici z, skreślcie, skreślam, nie może być, "
        "nie mogą być, zły termin, kiepsko, kiepski, kiepska, słabo, słaby, słaba, źle, jestem przeciw, "
        "jestem na nie, wolałbym nie, wolałabym nie, wolę nie, na pewno nie, oczywiście że nie, jednak nie, "
        "nie wypali, nie jest możliwe, wypiszcie mnie, wypisz mnie",
    ),
    (
        means(kind.NO, vote_kind.CAN),
        "nie jestem w stanie, nie ma mnie w mieście, mnie nie ma w mieście, nie ma mnie w domu, mnie nie ma w domu, "
        "nie tym razem, nie mam siły, nie mam sił, beze mnie, tym razem beze mnie, bez nas, nie dotrę, "
        "nie dotrzemy, nie pojawię się, nie ogarnę, nie urwę się, nie znajdę czasu, nie dojadę, nie zjawię się, "
        "wtedy nie mogę, mnie wtedy nie ma, mnie wtedy nie będzie, mamy plany, mamy już plany, mam zaplanowane, "
        "mam co innego, koliduje mi, mi koliduje, nakłada mi się, jestem umówiony, jestem umówiona, "
        "jestem już umówiony, jestem już umówiona, nie ma możliwości, nie mam możliwości, nie mogę, nie moge, "
        "niemogę, niemoge, ja nie mogę, ja nie moge, nie możemy, my nie możemy, nie dam rady, ja nie dam rady, "
        "nie damy rady, nie dałbym rady, nie dałabym rady, raczej nie dam rady, chyba nie dam rady, "
        "raczej nie mogę, chyba nie mogę, niestety nie mogę, niestety nie dam rady, raczej mnie nie będzie, "
        "chyba mnie nie będzie, nie będę mógł, nie będę mogła, nie będę, nie bede, nie będzie mnie, "
        "mnie nie będzie, nie ma mnie, mnie nie ma, nas nie ma, nie ma nas, nas nie będzie, nie będziemy, "
        "nie przyjdę, nie przyjde, nie przyjdziemy, nie wpadnę, nie przyjadę, odpadam, odpadamy, wypadam, pas, "
        "pasuję tym razem, tym razem odpuszczam, odpuszczam, odpuszczę, ja odpuszczam, ja pas, tym razem nie, "
        "nie zdążę, nie wyrobię się, nie wyrobie sie, nie uda mi się, nie uda się, mi się nie uda, jestem zajęty, "
        "jestem zajęta, jesteśmy zajęci, mam już plany, mam plany, mam inne plany, mam już coś, mam coś, coś mam, "
        "mam zajęte, mam zajęty, mam inne zobowiązania, coś mi wypadło, wypadło mi coś, nie mam czasu, nie mam jak, "
        "wyjeżdżam, wyjeżdżamy, jestem na wyjeździe, jesteśmy na wyjeździe, jestem poza miastem, jestem na urlopie, "
        "mam urlop, jestem za granicą, nie jestem wolny, nie jestem wolna, nie jestem dostępny, "
        "nie jestem dostępna, nie piszę się, nie wezmę udziału, nie biorę udziału, nie liczcie na mnie, nie idę, "
        "nie ide, nie gram, rezygnuję, muszę odpuścić, muszę odmówić, nie dołączę, jestem wyłączony, "
        "jestem wyłączona",
    ),
    (means(kind.NO, vote_kind.OPEN), "zajęte, zajęty, zajęta, zajęci, niedostępny, niedostępna, nieobecny, nieobecna"),
    (
        means(kind.MAYBE),
        "jak się nie da inaczej, jak nie da się inaczej, jak mus to mus, może uda mi się, może uda się, "
        "jest szansa, możliwe, możliwe że, możliwe że tak, całkiem możliwe, są szanse, myślę że dam radę, "
        "najprawdopodobniej, raczej przyjdę, raczej się pojawię, raczej wpadnę, na 90%, na dziś tak, może, moze, "
        "mógłby być, mogłaby być, mogłoby być, mogłyby być, być może, byc moze, może tak, może się uda, "
        "może mi się uda, może dam radę, może bym dał radę, może będę, może wpadnę, może przyjdę, może mógłbym, "
        "może mogłabym, ewentualnie, ew, ew., chyba, chyba tak, chyba mogę, chyba dam radę, chyba będę, chyba ok, "
        "chyba pasuje, chyba może być, raczej tak, raczej mogę, raczej dam radę, raczej będę, raczej pasuje, "
        "raczej ok, raczej się uda, prawdopodobnie, prawdopodobnie tak, pewnie dam radę, pewnie się uda, "
        "powinienem dać radę, powinnam dać radę, powinienem być, powinnam być, powinno się udać, powinno być ok, "
        "powinien być ok, powinienem móc, powinnam móc, w ostateczności, ostatecznie, od biedy, w razie czego, "
        "w razie potrzeby, w razie konieczności, jakby co, jak trzeba, jak trzeba będzie, jak będzie trzeba, "
        "jak już trzeba, jeśli trzeba, jeśli będzie trzeba, jeżeli trzeba, jak musi być, jak już musi być, "
        "jak już musi, jeśli musi być, jak muszę, jeśli muszę, jak nie ma innej opcji, jeśli nie ma innej opcji, "
        "jak nie będzie innej opcji, w najgorszym razie, w najgorszym wypadku, w najgorszym przypadku, awaryjnie, "
        "z biedą, nie obiecuję, nic nie obiecuję, się postaram, ale się postaram, jak się urwę, jeśli się urwę, "
        "jeśli będę musiał, jeśli będę musiała, jak będę musiał, jak będę musiała, jak się uda, jeśli się uda, "
        "plan b, jako plan b, jako druga opcja, jako rezerwa, rezerwowo, warunkowo, z trudem, na upartego, "
        "jak się postaram, postaram się, postaram sie, spróbuję, spróbuje, spróbuję być, mógłbym, mogłabym, "
        "moglibyśmy, dałbym radę, dałabym radę, jakoś dam radę, ujdzie, ujdzie w tłoku, może być od biedy, "
        "niechętnie, nie jest idealnie ale, nieidealnie, przeboleję, zobaczę czy dam radę, wstępnie tak, wstępnie, "
        "wstępnie ok, na 50%, pół na pół, prawie na pewno, myślę że tak, mam nadzieję że tak, "
        "mam nadzieję że dam radę, tak na siłę",
    ),
    (
        means(vote_kind.UNSURE),
        "ja też nie wiem, ja tez nie wiem, czekam na, nie wiem, niewiem, nwm, nie wiem jeszcze, jeszcze nie wiem, "
        "jeszcze nie, nie mam pojęcia, zobaczymy, zobaczę, zobacze, sprawdzę, sprawdze, muszę sprawdzić, "
        "muszę zobaczyć, muszę się zastanowić, zastanowię się, pomyślę, dam znać, dam znac, dam wam znać, "
        "dam ci znać, odpiszę, odpiszę później, odpowiem później, potwierdzę, potwierdzę później, potwierdzę jutro, "
        "potwierdzę wieczorem, zależy, to zależy, nie jestem pewien, nie jestem pewna, trudno powiedzieć, "
        "ciężko powiedzieć, do ustalenia, do potwierdzenia, muszę zapytać, muszę spytać, zapytam, spytam, "
        "muszę pogadać, dogadajcie się, wybierzcie sami, wy decydujcie, decydujcie, zdecydujcie, jak uważacie, "
        "dostosuję się do reszty, nie potrafię powiedzieć, okaże się, się okaże, się zobaczy, sprawdzę kalendarz, "
        "zerknę w kalendarz, muszę zerknąć w kalendarz",
    ),
    (
        means(vote_kind.HAZY),
        "może być problem, może być trudno, może być ciężko, może być kłopot, może być różnie, będzie problem, "
        "jest problem, niekoniecznie, później niż, wcześniej niż, w tygodniu, w ciągu tygodnia, w tygodniu tak, "
        "za wcześnie, za późno, za wczesny, za późny, za wczesna, za późna, może nie, może nie dam rady, "
        "być może nie, prawdopodobnie nie, pewnie nie, pewnie nie dam rady, wątpię, wątpliwe, ciężko, "
        "ciężko będzie, trudno, będzie ciężko, będzie trudno, tak i nie, i tak i nie, tak sobie, średnio, "
        "średnio mi pasuje, średnio pasuje, nie do końca, nie całkiem, nie za bardzo, nieszczególnie, prawie, "
        "prawie każdy, prawie wszystkie, jeden z nich, jedno z nich, jeden z tych, jedna z nich, nie mogę nie, "
        "odwołane, odwołany, odwołana, przełożone, przełożony, przełożona, później, wcześniej, tylko jeśli, "
        "tylko jak, nie wszystkie, nie każdy, nie tylko, w pracy, spóźnię się, nie najlepiej, nie najlepszy, "
        "nie byłoby źle, nie jest źle, nie byłoby najgorzej, nie pogardzę, w miarę, bywa różnie, różnie, "
        "nigdy nie wiadomo, nigdy nic nie wiadomo, cokolwiek, ledwo, ledwo ledwo",
    ),
    (
        means(kind.ALL),
        "wszystko, wszystkie, wszystkie terminy, wszystkie opcje, wszystkie dni, każdy, każda, każde, każdy termin, "
        "każdy dzień, każda opcja, każdego dnia, dowolny, dowolna, dowolny termin, dowolny dzień, którykolwiek, "
        "którakolwiek, jakikolwiek, cały tydzień, zawsze, każdy z nich, każdy z tych, wszystkie trzy, "
        "wszystkie cztery, wszystkie pięć, w każdy, w każdą, w każdym terminie, o każdej porze, o każdej godzinie, "
        "na wszystkie, na każdy, za każdym razem",
    ),
    (
        means(kind.ALL, kind.YES),
        "wsio ryba, wszystko gra, u mnie wszystko gra, mi wszystko gra, wszystko mi gra, dostosuję się, "
        "dostosuje się, wszystko jedno, wszystko mi jedno, mi wszystko jedno, obojętnie, obojętne, obojetnie, "
        "obojętnie kiedy, obojętne mi, mi obojętne, mi obojętnie, kiedykolwiek, kiedy chcecie, kiedy wam pasuje, "
        "jak wam pasuje, kiedy wolicie, jak wolicie, bez różnicy, bez znaczenia, bez roznicy, nie robi mi różnicy, "
        "żadna różnica, dostosuję się do każdego terminu, tak na wszystkie, tak na wszystko, tak do wszystkich, "
        "mam luz w każdy dzień",
    ),
    (
        means(kind.NONE),
        "w żadnym terminie, w żadnym, żadnym, w żaden z tych dni, żaden, żadna, żadne, żadnego, żadnej, "
        "żaden termin, żaden dzień, żadna opcja, żaden z nich, żaden z tych, żadna z nich, żadna z tych, "
        "żadne z nich, żaden z terminów, żaden z tych terminów, w żaden, nigdy, nic, ani jeden, "
        "ani jeden ani drugi, ani to ani to, nie na wszystkie, nie do wszystkich, nie na wszystko",
    ),
    (means(former=1), "pierwszy, pierwsza, pierwszą, pierwsze, pierwszego, pierwszym"),
    (means(former=-1), "ostatni, ostatnia, ostatnią, ostatnie, ostatniego, ostatnim"),
    (
        means(vote_kind.BOTH),
        "oba, obie, obydwa, obydwie, obydwa terminy, oba terminy, obie opcje, oba dni, jeden i drugi, "
        "i jeden i drugi, i to i to, jeden lub drugi, oba dwa",
    ),
    (
        means(kind.EXCEPT),
        "oprócz, oprocz, poza, z wyjątkiem, prócz, za wyjątkiem, wyjąwszy, z wyłączeniem, pomijając, byle nie, "
        "byleby nie, tylko nie, byle nie w, tylko nie w, aby nie, minus, prócz tego w, nie licząc",
    ),
    (
        means(kind.ONLY),
        "tylko, jedynie, wyłącznie, tylko i wyłącznie, jedyny, jedyna, jedyne, jedyny termin, jedyny dzień, "
        "jedyna opcja, jedyny dzień kiedy mogę, jedyny dzień kiedy mogę to, jedyny dzień w którym mogę, "
        "jedyny termin jaki mi pasuje, jedyny który mi pasuje, jedyny termin który mi pasuje, jedyną opcją jest, "
        "jest jedyną opcją, jest jedynym terminem, to jedyny termin, to jedyna opcja, tyko",
    ),
    (
        means(kind.REST),
        "reszta, resztę, pozostałe, pozostałych, pozostały, pozostałe terminy, pozostałe dni, pozostałe dwa, "
        "pozostałe opcje, inne, inne terminy, inne dni, pozostałym, w pozostałe, w inne",
    ),
    (
        means(kind.ME_TOO, kind.YES),
        "ja też, ja tez, ja również, ja takze, ja także, mi też, mi tez, mnie też, dla mnie też, u mnie też ok, "
        "my też, nam też, ja też mogę, ja też tak, mi też pasuje",
    ),
    (
        means(kind.ME_TOO, kind.NO),
        "ja też nie, ja tez nie, ja również nie, mi też nie, mnie też nie, ja też nie mogę, ja też nie dam rady, "
        "mi też nie pasuje, my też nie, ja także nie",
    ),
    (
        means(kind.ME_TOO),
        "tak samo, u mnie tak samo, u mnie to samo, to samo, ja tak samo, jak wyżej, jw, j.w., jak on, jak ona, "
        "jak oni, jak poprzednik, jak poprzedniczka, podpisuję się, popieram, przyłączam się, podobnie, "
        "u mnie podobnie, u mnie też, +1 do",
    ),
    (
        means(vote_kind.ALSO),
        "też, tez, również, także, takze, i też, tak samo jak",
    ),
    *ASIDES,
)
"""Pairs of a meaning and the forms that carry it, parted by commas; no variants for capitals or missing accents."""
