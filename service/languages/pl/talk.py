"""What Poles say around times: what proposes, what rules out, and what only tells."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.language import Meaning, means

TALK: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.OCCASION),
        "spotkanie, spotkania, spotkaniu, spotkanko, zebranie, zebrania, zebraniu, narada, naradę, call, calla, "
        "callika, rozmowa, rozmowę, wideorozmowa, wideorozmowę, trening, treningu, próba, próbę, impreza, imprezę, "
        "imprezka, imprezkę, domówka, domówkę, parapetówka, parapetówkę, grill, grilla, ognisko, planszówki, "
        "planszówkach, kino, kina, piwo, piwko, kawa, kawę, kawka, kawkę, pizza, pizzę, mecz, meczyk, siatka, "
        "siatkę, siatkówka, siatkówkę, koszykówka, koszykówkę, piłka, piłkę, nogę, gra, sesja, sesję, wycieczka, "
        "wycieczkę, wyjazd, wypad, spacer, rower, rowery, basen, tenis, tenisa, padel, padla, joga, jogę, siłka, "
        "siłkę, wigilia klasowa, wigilię klasową, wigilia firmowa, wigilię firmową, wigilia w pracy, bieganie, "
        "kręgle, bilard, warsztaty, warsztat, szkolenie, korepetycje, korki, wizyta, wizytę, rozmowy, standup, "
        "daily, retro, demo, przegląd, spotkać, urodziny, opcja, opcje, opcji",
    ),
    (
        means(kind.PROPOSE),
        "spotkajmy się, spotkajmy sie, spotkamy się, spotkamy sie, spotykamy się, spotykamy sie, spotykamy, "
        "spotkamy, spotkać się, spotkac sie, się spotkamy, się spotkać, widzimy się o, zobaczmy się, "
        "zobaczymy się o, zdzwońmy się, zdzwonimy się, zdzwonić się, zgadajmy się, zgadamy się, umówmy się, umówmy, "
        "umówimy się, umawiamy się, umawiamy, umówić się, umówić, umawiać się, ustawmy się, ustawiamy się, zróbmy, "
        "zrobimy, zróbmy to, chodźmy, chodzmy, pójdziemy, pójdźmy, wyjdziemy, wyskoczymy, wyskoczmy, skoczymy, "
        "skoczmy, jedźmy, pojedziemy, pojedźmy, gramy, zagramy, zagrajmy, pogramy, zjedzmy, zjemy, wpadnijcie, "
        "wpadnij, wpadniecie, wpadniesz, wpadajcie, wpadaj, przyjdźcie, przyjdź, przyjdziecie, przyjdziesz, dołącz, "
        "dołączcie, dołączysz, zapraszam, zapraszamy, zaczynamy, zacznijmy, startujemy, proponuję, proponuje, "
        "proponujemy, proponowałbym, proponowałabym, propozycja, propozycje, proponowany, proponowane, sugeruję, "
        "sugeruje, co powiecie na, co powiecie o, co powiesz na, co wy na, co ty na, co wy na to, co ty na to, "
        "a co na, a co z, co sądzicie o, co myślicie o, może by, może byśmy, byśmy, żebyśmy, gdybyśmy, możecie, "
        "możemy, możesz, mogłabyś, mógłbyś, moglibyśmy, mogłybyśmy, moglibyście, moglibyśmy się, mogłoby być, "
        "mógłby być, mogłaby być, moglby, da radę ktoś, dacie radę, dasz radę, damy radę, dałoby radę, dałoby się, "
        "dałbyś radę, dałabyś radę, dalibyście radę, da się, pasuje wam, pasuje ci, wam pasuje, ci pasuje, "
        "pasowałoby, pasowałby, pasowałaby, pasowałoby wam, odpowiada wam, odpowiada ci, wam odpowiada, "
        "kiedy możecie, kto może, kto chętny, ktoś chętny, kto chce, kto idzie, kto wpada, kto ma czas, "
        "ktoś ma czas, kto ma ochotę, kto ze mną, ktoś ze mną, kto z nami, ktoś chce, chce ktoś, idziesz ze mną, "
        "idziecie, jedziesz, jedziecie, wchodzisz, wchodzicie, zabierze się ktoś, kto gra, kto jedzie, kto będzie, "
        "kto się pisze, kto przyjdzie, chętni, chętny, chętna, chcecie, chcesz, ma ktoś ochotę, ktoś ma ochotę, "
        "macie ochotę, masz ochotę, macie czas, masz czas, ma ktoś czas, znajdziecie czas, znajdziesz czas, "
        "znalazłbyś czas, znalazłabyś czas, jesteście wolni, jesteś wolny, jesteś wolna, wolny, wolna, wolni, "
        "dostępny, dostępna, dostępni, do wyboru, termin, terminy, terminu, możliwe terminy, głosuję na, jestem za, "
        "stawiam na, obstawiam, przełóżmy, przełóżmy na, przełożyć, przenieśmy, przenieść, przesuńmy, przesunąć, "
        "przekładamy, przenosimy, przesuwamy, przełożone na, przeniesione na, przesunięte na, zaplanujmy, "
        "zaplanować, ustalmy, ustalić, rezerwujemy, zarezerwować, zarezerwujmy, zarezerwuję, zaklepać, zaklepmy, "
        "zaklepuję, bookujemy, wpiszmy, wpisać, alternatywa, alternatywnie, mogę zaproponować, chodziło mi o, "
        "miało być, miałem na myśli, miałam na myśli, poprawka, sorki miało być, pomyłka, zaproponowałbym, "
        "zaproponowałabym, zorganizujmy, zorganizować, urządzamy, odpalamy, świętujemy, okienko, okienka, okienek, "
        "mam lukę, mam okienko, mam slot, mam chwilę, mam pomysł, mam propozycję, mam czas, mam wolny, mam wolną, "
        "mam luz, mam możliwość, mam termin, myślałem o, myślałam o, myślimy o, co jeśli, byłoby dobrze, "
        "byłoby super, byłoby fajnie, fajnie byłoby, dobrze byłoby, dobrze by było, fajnie by było, super by było, "
        "może zamiast, zamawiamy, spróbujmy, nadrobimy, nadróbmy, posiedzimy, posiedźmy",
    ),
    (
        means(kind.PROPOSE, kind.PREFER),
        "wolę, wolałbym, wolałabym, wolimy, wolelibyśmy, lepiej, lepszy, lepsza, lepsze, najlepiej, lepiej by było, "
        "lepiej byłoby, optymalnie, najchętniej, preferuję, prędzej",
    ),
    (means(kind.THAN), "niż, niźli"),
    (
        means(kind.OWN),
        "mam, muszę, musimy oddać, jadę, jade, lecę, idę, ide, wracam, wyjeżdżam, wyjezdzam, odbieram, odwożę, "
        "zawożę, przywożę, kończę, koncze, zaczynam, zaczynam o, wstaję, ruszam, wychodzę, wychodze, wylatuję, "
        "przylatuję, nocuję, śpię, oglądam, biegam, sprzątam, zdaję, piszę egzamin, bronię się, składam, oddaję, "
        "kupuję, siedzę, odpoczywam, uczę się, przeprowadzam się, robię, sadzę, maluję, bierze ślub, biorę ślub, "
        "lecimy, jedziemy do, wracamy, wyjeżdżamy, będę w, bede w, będę na, jestem w, jestem na, jesteśmy w, "
        "jesteśmy na, będziemy w, będziemy na, nie ma mnie w, musze, mam dentystę, mam lekarza, mam wizytę, "
        "mam spotkanie, mam zebranie, mam zajęcia, mam lekcje, mam lekcję, mam wykład, mam szkołę, mam pracę, "
        "mam zmianę, mam dyżur, mam trening, mam basen, mam angielski, mam jogę, mam gości, mam rozmowę, mam calla, "
        "mam kolokwium, mam egzamin, mam szkolenie, mam fryzjera, mam kosmetyczkę, mam korki, mam rehabilitację, "
        "mam wesele, mam imprezę, mam urodziny, mam ślub, mam komunię, mam chrzciny, mam siłownię, mam już, "
        "moja wizyta, moje spotkanie, moja rozmowa, mój lot, mój pociąg, moje zajęcia, mój trening, "
        "jestem umówiony, jestem umówiona, jestem już umówiony, jestem już umówiona, muszę być, muszę iść, "
        "muszę jechać, muszę odebrać, muszę zawieźć, muszę zrobić, muszę oddać",
    ),
    (
        means(kind.ANSWER_BY),
        "dajcie znać, daj znać, dać znać, dajcie znac, potwierdźcie, potwierdź, potwierdzić, potwierdzcie, "
        "zdecydować, zdecydujmy, zdecydujcie, odpowiedzcie, odpowiedz, odpowiedzieć, głosujcie, głosować, "
        "zagłosujcie, napiszcie, zapisujcie się, zapisy, zapisać się, zgłoszenia, zgłaszajcie się, wpłacać, "
        "wpłaćcie, wpłaty, zapłacić, zapłaćcie, przelew, przelewy, przyślijcie, prześlijcie, wyślijcie, oddać, "
        "oddajcie, wypełnić, wypełnijcie, czekam na odpowiedź, odpowiedzi",
    ),
    (
        means(kind.UNSURE),
        "nie wiem czy, niewiem czy, nie jestem pewien czy, nie jestem pewna czy, nie jestem pewien co do, "
        "nie jestem pewna co do, jeszcze nie wiem czy, ciekawe czy, nie wiadomo czy",
    ),
    (
        means(kind.EXCEPT),
        "zamiast, oprócz, oprocz, poza, z wyjątkiem, prócz, za wyjątkiem, wyjąwszy, z wyłączeniem, pomijając, "
        "byle nie w",
    ),
    (
        means(kind.YES),
        "tak, jasne, pewnie, ok, okej, oki, okok, dobra, dobrze, spoko, super, świetnie, pasuje, pasuje mi, "
        "mi pasuje, odpowiada, odpowiada mi, mogę, moge, mogę być, może być, moze byc, dam radę, dam rade, jestem, "
        "będę, będę mógł, będę mogła, wchodzę w to, piszę się, zgoda, idealnie, luz, luzik, gra gitara, git, gites, "
        "potwierdzam, wpadnę, przyjdę, nie ma problemu, nie ma sprawy, bez problemu, żaden problem, z chęcią, "
        "chętnie, biorę, elegancko, super opcja, jest ok, jest okej, będzie ok, będzie dobrze, się nada, nada się, "
        "jak najbardziej, nie jest zły, nie jest zła, nie jest złe, nie jest źle, jak w mordę strzelił, potwierdzone",
    ),
    (
        means(kind.NO),
        "wziąłem wolne, wzięłam wolne, biorę wolne, nie mogę, nie moge, niemogę, nie dam rady, nie pasuje, "
        "nie pasuje mi, mi nie pasuje, odpada, odpadam, nie będę mógł, nie będę mogła, nie będzie mnie, "
        "nie ma mnie, mnie nie ma, nie przyjdę, nie wpadnę, nie da rady, nie da się, niemożliwe, nie ma szans, "
        "bez szans, nie ma opcji, wykluczone, nie wchodzi w grę, nie wchodzi w rachubę, jestem zajęty, "
        "jestem zajęta, zajęty, zajęta, zajęci, wyjeżdżam, wyjeżdżamy, jestem na urlopie, na urlopie, mam urlop, "
        "jestem na wyjeździe, nie odpowiada, nie odpowiada mi, nie możemy, nie damy rady, nie dałbym rady, "
        "nie dałabym rady, nie wyrobię się, nie zdążę, raczej nie, niestety nie, niestety, odwołane, odwołujemy, "
        "odwołany, odwołana, nieaktualne, nic z tego, lepiej nie, słabo, kiepsko, nie wypali, nie uda mi się, "
        "jestem w pracy, pracuję, nie zamierzam, mam inne plany, mam plany, coś mi wypadło",
    ),
    (means(kind.BUSY), "zajęte, w pracy, pełny grafik, pełno, zawalony, zawalona, odsypiam"),
    (
        means(kind.MAYBE),
        "może, moze, ewentualnie, w ostateczności, w razie czego, od biedy, być może, byc moze, jakby co, chyba, "
        "jak trzeba, jeśli trzeba, jak będzie trzeba",
    ),
    (
        means(kind.MAYBE, unsure_of="behind"),
        "nie wiem, niewiem, nie jestem pewien, nie jestem pewna, zobaczymy, zobaczę, zależy, to zależy, "
        "trudno powiedzieć, ciężko powiedzieć, nie wiem jeszcze, jeszcze nie wiem, muszę sprawdzić, muszę zobaczyć",
    ),
    (means(kind.PROPOSE, kind.APPROX), "powiedzmy, dajmy na to, załóżmy, tak powiedzmy"),
    (means(kind.ONLY), "tylko, byle, jedynie, wyłącznie, tylko i wyłącznie"),
    (means(kind.ME_TOO), "ja też, ja tez, też, tak samo, u mnie też, u mnie tak samo, mi też, mnie też, podobnie"),
    (
        means(kind.ASK),
        "jaki, jaka, jakie, jakich, czyj, o której, o ktorej, na którą, do której, od której, której, kto, co tam, "
        "kiedy, gdzie, dlaczego, czemu, jak, ile, który, która, które, którego, co w, co na, co z",
    ),
    (
        means(kind.PROPOSE, kind.YES),
        "czemu nie, dlaczego nie, czemu by nie, a jakby, nie lepiej, nie lepiej by, nie byłoby lepiej",
    ),
    (
        means(kind.UNREAL),
        "by, bym, byś, byśmy, byście, żeby, żebym, żebyś, żebyśmy, żebyście, aby, abyśmy, gdyby, gdybyśmy, "
        "gdybyście, gdybym, gdybyś, jakby, jakbyśmy, jakbyście, może byśmy, może by, będę, będziesz, będzie, "
        "będziemy, będziecie, będą, będę mógł, będę mogła, oby, chociażby, choćby",
    ),
    (
        means(kind.PAST),
        "był, była, było, byli, były, był wczoraj, miał, miała, miało, mieli, miały, szedł, szła, szli, jadł, "
        "jadła, spał, spała, grał, grała, stał, stała, wziął, zjadł, dał, dała, dali, brał, wiał, zdał, pił, piła, "
        "mógł, mogła, mogli, przyszła o, przyszła do, przyszła na, poszedł, poszła, poszli, przyszedł, przyszli, "
        "wyszedł, wyszła, wyszli, szliśmy, działo się, tydzień temu, miesiąc temu, rok temu, chwilę temu, "
        "parę dni temu, jakiś czas temu, dawno temu, niedawno, pamiętasz, pamiętacie, skończył się, odbyło się, "
        "odbył się, urodził się, urodziła się",
    ),
    (
        means(kind.STATE),
        "minął termin, termin minął, kończy, kończą, zaczyna, zaczynają, dziś środa, dziś czwartek, dziś piątek, "
        "dziś sobota, dziś niedziela, dziś poniedziałek, dziś wtorek, dzisiaj środa, dzisiaj czwartek, "
        "dzisiaj piątek, oglądam w domu, są, wybory, wyborów, nowy sezon, nowa seria, targi, jarmark, wywóz śmieci, "
        "śmieci, śmieciarka, wymiana, odczyt, gazownik, szczepienie, szczepimy, badania, badanie, usg, rezonans, "
        "operacja, operację, zabieg, zabiegu, pogrzeb, wesele, komunia, chrzest, bierzmowanie, obrona, obronę, "
        "półfinał, derby, kolejka, wypłaty, zus, pit, losowanie, ogłoszenie wyników, rekrutacja, rozpoczęcie roku, "
        "zakończenie roku, na tvp, na polsacie, na eurosporcie, na canal plus, w tvn, na netfliksie, święta, świąt, "
        "świętami, rata, ratę, raty, czynsz, opłata, opłaty, rachunek, rachunki, abonament, ma dziś, ma dzisiaj, "
        "ma jutro, lekcje, lekcji, będzie lepiej, będzie fajnie, będzie super, będzie padało, wyłączą, wyłączają, "
        "wyłączenie, wyłączenia, odbiór osobisty, zapisy od, rejestracja od, dostępne od, dostępny od, w ofercie, "
        "promocja, promocji, obchodzimy, obchodzi, świętuje, gra legia, gra polska, transmisja, relacja, "
        "zamykają most, remont, objazd, odwołali, odwołane są, przyjdę za, wpadnę za, wrócę za, wyjdę za, "
        "wychodzę za, oddzwonię za, dojadę za, dotrę za, święto, świętem, nie ma lekcji, nie ma zajęć, "
        "odbywają się, odbywa się, mieszkam, mieszka, mieszkamy, mieszkają, będę za, jestem za, to święto, "
        "dzień wolny, jest wolne, wypada, wypadają, kosztuje, kosztują, kosztowało, cena, ceny, płacę, płatne, "
        "pada, będzie padać, będzie lać, leje, śnieg, deszcz, deszczu, burza, burze, pogoda, pogodę, prognoza, "
        "prognozy, upał, mróz, zimno, gorąco, ciepło, stopni, słońce, słonecznie, pochmurno, mgła, wichura, "
        "imieniny, rocznica, rocznicę, ma urodziny, są urodziny, moje urodziny, kończy lata, otwarte, otwarty, "
        "otwarta, otwarci, otwierają, otwiera, czynne, czynny, czynna, zamknięte, zamknięty, zamknięta, zamykają, "
        "zamyka, nieczynne, nieczynny, godziny otwarcia, odjazd, odjeżdża, przyjazd, przyjeżdża, wylot, przylot, "
        "lecę, lecimy, odlatuje, ląduje, ląduję, pociąg, pociągiem, samolot, autobus, tramwaj, lot, wracam, "
        "wracamy, wraca, przyjeżdżam, zaczynam pracę, kończę pracę, kończę o, zaczynam o, pracuję do, pracuję od, "
        "wstaję, wstaje, budzik, pobudka, idę spać, kładę się, zaczyna się, zaczynają się, kończy się, kończą się, "
        "trwa, egzamin, egzaminy, sprawdzian, kartkówka, kolokwium, matura, dentysta, dentysty, lekarz, lekarza, "
        "przychodnia, dyżur, deadline, termin mija, upływa, ważne do, ważny do, do kiedy, wypłata, premiera, "
        "leci w tv, w tv, w telewizji, odcinek, na antenie, kurier, paczka, paczkę, dostawa, przesyłka, hydraulik, "
        "elektryk, serwisant, kominiarz, spóźnię się, spóźni się, będę później, cudowny dzień, piękny dzień, "
        "fatalny dzień, ciężki dzień, co za dzień, dzisiaj jest, dziś jest, dzisiaj mamy, dziś mamy, jutro jest, "
        "jest już, już jest, nareszcie, wreszcie piątek, nienawidzę, uwielbiam, kocham, zmęczony, zmęczona, "
        "niedziela handlowa, niedziele handlowe, handlowa, handlowe, zwykle, zazwyczaj, zawsze, msza, mszę, msze, "
        "wywiadówka, lekcja, wykład, zaćmienie, strajk, zmiana czasu, zadzwonię, napiszę, odezwę się, dam znać, "
        "dam ci znać, dam wam znać, oddzwonię, kończy mi się, mija, minęło, minęła, minął, minęły, emisja, "
        "wychodzi nowy, wychodzi nowa, idę do, jadę do, jadę na, jedziemy na wakacje, ferie, wakacje, urlop mam, "
        "święta spędzamy, alarm, alert, awaria, przerwa w dostawie, nie będzie prądu, nie będzie wody, przyjmuje, "
        "przyjmują, ogląda, gotuj, gotuję, piec, piecz, piecze, pieczemy, smażymy, smaż, dusić, studzimy, odstawiamy",
    ),
    (
        means(kind.QUIET),
        "tak jak zwykle, jak zwykle, jak dla mnie, jak coś, jak co, jaki dziś dzień, jaki dzisiaj dzień, "
        "jaki dziś mamy dzień, dzień dobry, dobry wieczór, dobranoc, na razie, narazie, do tego, tego dnia, "
        "ten dzień, w ten dzień, tym dniem, od tego czasu, w tej chwili nie, co dzień to, z dnia na dzień, "
        "dzień za dniem, na co dzień, cały dzień, przez cały dzień, cały tydzień, cały miesiąc, całą noc, "
        "cały wieczór, cały weekend, całe popołudnie, cały rok, raz na jakiś czas, raz, od razu wiadomo, za chwilę, "
        "za chwilkę, za moment, za momencik, zaraz wracam, zaraz będę, zaraz idę, zaraz zadzwonię, teraz nie, "
        "teraz to, a teraz, no teraz, i teraz, dopiero teraz, na teraz, po pierwsze, po drugie, po trzecie, "
        "pierwszy raz, po raz pierwszy, drugi raz, za pierwszym razem, pierwsza klasa, z drugiej strony, "
        "druga strona, drugiej strony, jedna sprawa, druga sprawa, jeden z, jedna z, jedno z, jeden drugiego, "
        "ani jeden, na pierwszy rzut oka, w pierwszej kolejności, pierwsza pomoc, któregoś dnia, pewnego dnia, "
        "kiedyś tam, innego dnia, dzień dziecka był, w biały dzień, dzień dobry wieczór, w międzyczasie, w końcu, "
        "pod koniec dnia, koniec świata, koniec końców, i koniec, początek końca, w połowie drogi, na pół, "
        "pół na pół, pół kilo, pół litra, pół porcji, w samą porę, na czas, w tym roku, w zeszłym roku, "
        "w przyszłym roku, czas leci, najwyższy czas, nie ma czasu, nie mam czasu, mało czasu, czarny piątek, "
        "black friday, wielki post, tłusty, noc poślubna, biała noc, noc muzeów, doba hotelowa, dwa słowa, "
        "dwa razy, trzy razy, jeden raz, sto lat, sto razy, raz dwa, raz dwa trzy, na południu, na południe, "
        "z południa, na północy, na północ, północ północ, gwiazda północy, godzina drogi, godzinę drogi, "
        "na godzinę jazdy, za godzinę pracy, za minutę, minuta ciszy, co chwilę, co chwila, co do, co rok, co roku, "
        "co raz, coraz, bez końca, z czasem, od czasu do czasu, ten tego, tak czy siak, tak czy inaczej, czy coś, "
        "czy nie, czy jak, czy co, jeden pies, dzień świra, rano wstaję, rano wstać, rankiem mgła",
    ),
    (
        means(kind.GREETING),
        "bawcie się dobrze, baw się dobrze, bawcie się dobrze w, powodzenia, trzymam kciuki za, trzymamy kciuki za, "
        "gratulacje, brawo za, co za, miłego, milego, miłej, milej, udanego, udanej, dobrego, dobrej, spokojnego, "
        "spokojnej, wesołych, wesołej, szczęśliwego, szczęśliwej, pięknego, przyjemnego, przyjemnej, fajnego, "
        "super, cudownego, słonecznego, dzięki za, dziękuję za, dziękujemy za, wszystkiego najlepszego z okazji, "
        "z okazji, jak tam, jak minął, jak minęła, jak po, jak ten, jak wasz, jak twój, najlepszego w",
    ),
    (
        means(kind.BYE),
        "to do, no to do, pa do, ok do, to do zobaczenia, no to do zobaczenia, do zobaczenia, do usłyszenia, do, "
        "widzimy się, widzimy sie, to widzimy się, trzymajcie się do, na razie do, słyszymy się, do następnego, "
        "zdzwonimy się jutro",
    ),
    (
        means(kind.LABEL),
        "pokój, pokoju, sala, sali, budynek, budynku, piętro, piętrze, ulica, ulicy, ul, ul., aleja, aleje, plac, "
        "placu, nr, numer, numerem, numeru, mieszkanie, mieszkania, m, lok, lokal, lokalu, klatka, klatce, strona, "
        "stronie, str, rozdział, rozdziale, zadanie, zadania, zad, ćwiczenie, ćw, lekcja nr, poziom, etap, faza, "
        "wersja, wersji, linia, linii, peron, peronie, tor, torze, wagon, wagonie, miejsce nr, rząd, rzędzie, gate, "
        "bramka, bramki, gate'a, klasa, klasy, klasie, rozmiar, kod, pin, hasło, tel, telefon, telefonu, kom, "
        "konto, stolik, stolika, tramwaj, tramwajem, autobus, autobusem, kanał, kanale, odcinek, sezon, część, tom, "
        "punkt, art, artykuł, ustęp, paragraf, sezonie, grupa, grupie, przystanek, skrzynka, skrytka, paczkomat, "
        "kupon, blok, bloku, osiedle, km, krok, kroku, wydanie, model, seria, zestaw, trasa, trasą, autostrada, "
        "autostradą, dk, droga krajowa, wyjście",
    ),
)

COMMON = (
    "pracy praca dzieci mieszkanie sklep mąż żona mama tata brat siostra kolega koleżanka rzecz sprawa problem "
    "pytanie życie rok świat miasto ulica samochód auto telefon kupić zrobić iść jechać wiedzieć widzieć myśleć "
    "mówić powiedzieć chcieć dać wziąć nowy stary dobry duży mały ładny wszystkie jakiś taki trochę dużo więcej "
    "mniej zawsze nigdy często chociaż ponieważ przecież właśnie naprawdę oczywiście zmianę domu szkole pracuje "
    "robimy macie powiedział jest jestem jednak moduł u a i w z na do od po o się sie nie to że ze co jak ja ty on "
    "ona my wy oni one mi mnie ci ciebie cię cie mu jej jego nas nam was wam ich im ten ta te tego tej tym tam tu "
    "tutaj są był być mam masz ma mamy mają jesteś będzie będę bo ale lub albo czy czyli jeśli jeżeli gdy kiedy "
    "gdzie bardzo już juz jeszcze też tez tylko tak no dzięki dzieki dziękuję proszę prosze hej cześć czesc siema "
    "elo dla przez przy nad pod bez przed który która które ktoś ktos kto coś cos nic wszystko wszyscy każdy chyba "
    "może moze trzeba można mozna muszę musisz chcę chce wiem wiesz robię robi idę idzie jadę jedzie spotkanie "
    "ludzie fajnie dobra dobrze okej więc wiec sobie siebie sam sama raz razem potem później teraz zaraz wtedy dom "
    "domem stół stole stołem szkoła szkoły zespół zespołem zespołu kościół kościołem artykuł artykułem materiał "
    "materiałem kanał kanałem dział działem udział udziałem finał finałem tytuł tytułem szczegół dół dołem hotel "
    "siła mała małe cały cała całe całą stały stała miły miła miłe biały biała białe zły zła złe świetna skała "
    "skoła chwili myśli soli woli boli pozwoli wolałbym dzieła hasła masła szkła krzesła wesoło wesoła wspaniały "
    "wspaniała doskonały doskonała trwały okazały udały całkiem dalej nadal zespoły kościoły artykuły materiały "
    "tytuły szczegóły działy udziały hotelu stali sali szpitala koło około tło światło ciało czoło źródło dzieło "
    "hasło masło mydło krzesło szkło mało ciepło ali daleko minuta spora cud para sala kanapka lista ogłoszenie "
    "robota chata karta mar list"
)

PAST_FORMS = (
    "łem łam łeś łaś liśmy łyśmy liście łyście lem lam lismy lysmy liscie ił ała iła yła ęła ął ował owała ali ili "
    "yli ęli owali ało iło yło ęło ały iły yły edł ósł ógł kł arł ódł"
)

CUE_FORMS = "jmy źmy ńmy ćmy"  # "spotkajmy", "chodźmy": let us
