### Every text kring itself says. One section for each part of the program, marked by its heading; both languages hold the same ids in the same order.

## shared

participants = { $count ->
    [one] één deelnemer
   *[other] { $count } deelnemers
}
no = nee
yes = ja
none = niet bekend

## refusals and errors

fault-empty = het bestand is leeg
fault-not-text = dit is geen tekst in UTF-8
fault-utf16 = dit is tekst in UTF-16 die dat niet zegt, en kring leest UTF-8
fault-tab = deze regel springt in met een tab, en YAML verdraagt alleen spaties
fault-no-kind = het bestand zegt niet wat het is: de regel `kring: { $expected }` ontbreekt
fault-other-kind = dit is een ander soort bestand: er staat `{ $found }`, en verwacht werd `{ $expected }`
fault-newer = een nieuwere kring schreef dit bestand: het formaat is versie { $found }, en deze kring kent er tot { $known }
fault-unknown-field = hier bestaat geen veld `{ $name }`
fault-unknown-value = `{ $value }` is geen van de mogelijke waarden
fault-missing = het veld `{ $name }` ontbreekt
fault-twice = het veld `{ $name }` staat hier voor de tweede keer
fault-no-value = het veld heeft geen waarde
fault-mismatch = er staat { $found }, verwacht werd { $expected }
fault-want-number = hier moet een geheel getal staan
fault-want-truth = hier moet `true` of `false` staan
fault-want-text = hier moeten woorden staan, geen lijst en geen velden
fault-want-sign = hier moet één letter of teken staan
fault-want-list = hier moet een lijst staan: regels die met een streepje beginnen, of [ ]
fault-want-fields = hier moeten velden met waarden staan
fault-not-an-id = `{ $text }` is geen code (kleine letters, cijfers en koppeltekens, zoals `clb-2`)
fault-not-a-place = dit is geen plaats in het gesprek: `welcome`, `phase ID`, `card ID`, `review ID`, `closing` of `findings`
fault-not-a-moment = dit is geen tijdstip zoals 2026-11-21T14:03:05+01:00
fault-not-a-day = de dag `{ $text }` bestaat niet; schrijf hem als 2026-11-28
fault-not-a-term = `{ $text }` is geen dag (2028-12-31) en geen tijd na het gesprek (12 months)
fault-too-deep = lijsten en velden zitten dieper in elkaar dan in een sessie ooit voorkomt
fault-too-much = het bestand bevat meer dan een sessie ooit bevat
fault-cut-off = het bestand houdt te vroeg op: er is iets afgebroken
fault-two-documents = hier begint een tweede document, en er mag er maar één zijn
fault-syntax = dit is geen geldige YAML: { $detail }
flaw-format = is `{ $found }`; schrijf `{ $known }`, het formaat van kaartensets dat deze versie leest
flaw-empty = is leeg; geef het een tekst, of laat het veld weg waar dat mag
flaw-no-entry = is leeg; een kaartenset heeft hier minstens één { $what ->
    [phase] fase
    [card] gesprekskaart
    [question] vraag
    [domain] domein
    [step] stap
    [sort] soort opmerking
    [word] woord
   *[other] ring
 } nodig
flaw-duplicate = heeft de id `{ $id }`, die al bij { $first } staat; elke id van één soort staat één keer in een kaartenset
flaw-reserved = heeft de id `{ $id }`, die in een sessie een deelnemer, iedereen of de school betekent; kies een andere
flaw-not-short = neemt { $cells } tekens in; de kaart heeft plaats voor { $max }, dus maak het korter
flaw-not-listed = is `{ $id }`, en dat staat niet bij `{ $list }`; schrijf een van: { $known }
flaw-no-mark = moet één keer { $mark } bevatten: daar vult kring iets in
flaw-begins-not = moet met { $mark } beginnen en het één keer bevatten
flaw-no-partners = bevat geen vraag met `part: partners`; het verslag zou geen netwerkkaart hebben
flaw-second-part = is ook het deel van de vraag bij { $first }; in het verslag staat het één keer
flaw-low-threshold = is { $threshold }; met minder dan { $least } mensen van één functie is te raden wie sprak, dus schrijf minstens { $least }
flaw-question-minutes = is { $step }, en de vragen duren samen { $questions }; maak ze gelijk
flaw-second-step = is ook de soort van de stap bij { $first }; een member check heeft van elke soort één stap
flaw-no-question-step = bevat geen stap van de soort `questions`; de vragen worden nooit gesteld
flaw-same-first-word = is `{ $word }`, dat al bij { $first } staat; een opmerking die zo begint, zou van twee soorten zijn
flaw-long-check = duren samen { $minutes } minuten; in een vergadering zijn er { $most }
flaw-not-a-capital = is `{ $letter }`; het teken van een rol is één hoofdletter, zoals `L`
flaw-same-letter = heeft de letter `{ $letter }`, die de rol bij { $first } al kenmerkt; zonder kleuren zien de twee er gelijk uit
flaw-no-time = is 0; geef de gesprekskaart minstens 1 minuut
flaw-year = is { $year }; schrijf het jaar van uitgave in vier cijfers
flaw-same-colour = is ook de kleur van de rol bij { $first }; alleen hun letters houden ze uit elkaar
flaw-same-function = staat ook bij { $first }; een deelnemer met deze functie krijgt een van beide rollen
flaw-same-words = staat ook bij { $first }; alleen de afkorting daar wordt gebruikt
flaw-no-map = bevat geen kaart van de soort `map`; het gesprek komt nooit bij de netwerkkaart
flaw-second-map = maakt een tweede kaart van de soort `map`; ze toont dezelfde netwerkkaart als { $first }
flaw-crowded = heeft { $count } onderdelen; boven { $max } is de netwerkkaart van ver moeilijk te lezen
flaw-too-long = neemt { $lines } regels van { $width } tekens in; een scherm van 80×24 heeft plaats voor { $max }, dus zeg het korter
flaw-same-language = is `{ $language }` in beide bestanden; verwacht werden twee talen van één kaartenset
flaw-unlike = is hier `{ $here }` en in de andere taal `{ $there }`; maak ze gelijk
flaw-count = heeft er hier { $here } en in de andere taal { $there }; breng ze in overeenstemming
flaw-lacks = mist `{ $id }`, die de andere taal wel heeft; voeg die hier toe of haal ze daar weg
flaw-extra = is `{ $id }`, die de andere taal niet heeft; voeg die daar toe of haal ze hier weg
flaw-order = heeft de onderdelen van de andere taal in een andere volgorde; een sessie volgt deze volgorde, dus maak ze gelijk
severity-error = fout
severity-warning = waarschuwing
fault-next-copy = Zet een kopie van het bestand terug. Aan het bestand is niets veranderd.
fault-next-utf8 = Bewaar het als tekst in UTF-8, of zet een kopie terug. Aan het bestand is niets veranderd.
fault-next-tab = Vervang de tab door spaties en open het bestand opnieuw. Er is niets aan veranderd.
fault-next-kind = Schrijf `kring: { $expected }` op de eerste regel als het zo'n bestand is.
fault-next-other = Kies een ander bestand, of verbeter die regel.
fault-next-newer = Installeer de nieuwste kring om het te openen. Aan het bestand is niets veranderd.
fault-next-near = Bedoelde je `{ $near }`?
fault-next-known = Kies uit: { $known }.
fault-next-schema = `kring schema` toont alle velden die er zijn. Aan het bestand is niets veranderd.
fault-next-too-much = Kijk na of dit het juiste bestand is. Er is niets aan veranderd.
fault-next-correct = Verbeter die regel en open het bestand opnieuw. Er is niets aan veranderd.
trouble-empty = dit is leeg, en er moet iets staan
trouble-unknown = `{ $id }` komt in deze sessie niet voor
trouble-duplicate = de code `{ $id }` staat hier voor de tweede keer
trouble-not-an-id = `{ $id }` is hier geen geldige code (deelnemers zijn p1, uitspraken s1, banden t1; een partner draagt een korte vorm van zijn naam)
trouble-self-tie = een partner heeft geen band met zichzelf
trouble-part-of-itself = een partner kan geen deel van zichzelf zijn
trouble-strength = de sterkte van een band gaat van 1 tot 3
store-reading = { $path } lezen lukt niet:
store-writing = { $path } schrijven lukt niet:
store-full = de schijf is vol. Maak plaats en doe het daarna opnieuw.
store-full-waits = de schijf is vol. Maak plaats; kring houdt bij wat je noteert en probeert opnieuw.
store-denied = dat mag daar niet. Kijk de rechten van de map na, of kies een andere.
store-gone = het is er niet. Misschien is het verplaatst of gewist; zet het terug, of open de sessie op haar nieuwe plaats.
store-no-folder = de map waarin het moet komen, is er niet. Maak ze, zet ze terug als ze verplaatst is, of kies een andere plaats.
store-other = { $detail }.
store-not-as-written = { $fault }
    Uit dit bestand werd niets gebruikt. Verbeter het en probeer opnieuw, of open de sessie: kring maakt het dossier dan opnieuw zonder wat er met de hand in kwam, en bewaart dit bestand ernaast.
store-too-large = { $path } is { $size } MB, groter dan een sessie ooit wordt. Kijk na of dit het juiste bestand is.
store-locked = Een andere kring heeft { $path } open. Sluit die, of open de sessie hier om mee te lezen.
store-read-only = { $path } is geopend om mee te lezen, dus er wordt niets geschreven. Sluit de andere kring en open opnieuw om te schrijven.
store-lost = Er wordt niets meer geschreven: een andere kring schrijft nu in deze sessie, want { $path } is vervangen. Sluit de andere en doe het daarna opnieuw.
store-lost-waits = Er wordt niets meer geschreven: een andere kring schrijft nu in deze sessie, want { $path } is vervangen. Sluit de andere; kring houdt bij wat je noteert en probeert opnieuw.
store-taken = { $path } bestaat al, en het is niet wat kring daar eerder van hetzelfde schreef, of het is intussen veranderd. Kies een andere naam, of zeg dat het overschreven mag worden.
store-no-file = { $path } is geen bestand maar een map, een apparaat of een koppeling die nergens heen leidt; daar schrijft kring niet overheen. Geef een bestandsnaam, of -o - om het op het scherm te tonen.
store-name = ‘{ $name }’ kan op Windows geen naam van een bestand of map zijn (een teken als : ? *, een naam als CON, of een punt of spatie op het einde). Kies een andere naam; er is niets geschreven.
store-name-long = De naam ‘{ $name }…’ is te lang: { $bytes } bytes, en een schijf bewaart er hoogstens 255. Kies een kortere; er is niets geschreven.
store-other-copy = In de tweede kopie in { $path } staat iets dat kring er niet geschreven heeft; daar verandert niets meer. Neem het over met `kring take`, leg die map weg, en open opnieuw.
store-no-mirror = Er is geen map { $path } voor een tweede kopie. Sluit de schijf aan of maak de map.
store-no-shared = De gedeelde map { $path } is er niet, en { $parent } ook niet. Sluit de schijf of de netwerkmap aan. Wil je daar een nieuwe gedeelde map, maak dan eerst { $parent }. Er is niets geschreven.
store-shared-away = De gedeelde map { $path } is er niet, en je deelde er al sessies in. Sluit de schijf of de netwerkmap aan. Is ze met opzet weg, maak de map dan leeg opnieuw. Er is niets geschreven.
store-same-folder = { $path } is de map van je sessies zelf: een tweede kopie hoort op een andere schijf. Kies een andere map.
store-no-lock = { $path } is van een ander programma, en kring heeft die naam nodig om bij te houden wie schrijft. Geef dat bestand of de sessie een andere naam.
store-not-a-session = In { $path } zit geen sessie: een sessie is een map met een bestand session.yaml.
store-unknown = Er is geen sessie `{ $name }`. `kring list` toont ze allemaal.
store-unknown-near = Geen enkele sessie heet precies `{ $name }`. Bedoelde je een van deze: { $near }?
store-not-in-library = Er is geen sessie `{ $name }` bij je sessies. Hier staat wel een bestand of map met die naam: schrijf ./{ $name } om dat te openen, of `kring list` om je sessies te zien.
store-no-deck = Er is geen kaartenset `{ $id }`. `kring deck list` toont ze allemaal.
store-no-home = Dit systeem zegt niet waar jouw bestanden horen. Geef KRING_HOME een map.
notice-replayed = { $count ->
    [one] Eén gebeurtenis is overgenomen uit het transcript.
   *[other] { $count } gebeurtenissen zijn overgenomen uit het transcript.
}
notice-torn = De laatste gebeurtenis is tijdens het schrijven afgebroken; ze telt niet mee.
notice-dropped = Gebeurtenis { $n } van het transcript past niet bij de sessie en is weggelaten.
notice-hand-edited = { $count ->
    [0] session.yaml is met de hand aangepast, en er verandert niets in wat er genoteerd is. Hoe het bestand was, met zijn opmerkingen, staat in { $path }.
    [one] session.yaml is met de hand aangepast: één wijziging is overgenomen. Hoe het bestand was, met zijn opmerkingen, staat in { $path }.
   *[other] session.yaml is met de hand aangepast: { $count } wijzigingen zijn overgenomen. Hoe het bestand was, met zijn opmerkingen, staat in { $path }.
}
notice-rebuilt = session.yaml was afgebroken of door een ander programma geschreven, en is opnieuw gemaakt uit het transcript. Hoe het bestand was, staat in { $path }.
notice-rebuilt-fault = session.yaml was niet leesbaar, en is opnieuw gemaakt uit het transcript. Hoe het bestand was, staat in { $path }: { $fault }
notice-other-transcript = Deze sessie komt van twee computers: het transcript ernaast hoort bij een andere versie en staat nu in { $path }. Met `kring take` neem je over wat hier ontbreekt.
notice-copies = Naast deze sessie ligt nog een versie ervan: { $paths }. Met `kring take` neem je over wat hier ontbreekt; wis ze daarna.
notice-elsewhere = Een deel van deze sessie is elders bewaard, omdat haar map niet kon: { $paths }. Met `kring take` neem je het over; wis het daarna.
notice-erased = { $count ->
    [one] Wat vorige keer gewist of afgeschermd moest worden, is nu overal gewist.
   *[other] { $count } keer moest er iets gewist of afgeschermd worden; dat is nu overal gebeurd.
}
notice-unreadable = Een deel van het transcript is niet leesbaar en is weggelaten: { $fault }
notice-no-draft = Wat getypt werd, is niet leesbaar: { $fault }
notice-no-lock = Deze schijf kent geen vergrendeling: zorg dat niemand anders deze sessie opent om te schrijven.
notice-linked = { $path } is een koppeling: kring schrijft in { $target }, dat alleen jij kan lezen.
refusal-empty = Er staat nog niets: typ eerst iets.
refusal-unknown = { $id } staat niet (meer) in deze sessie.
refusal-self-tie = Een partner kan geen band met zichzelf hebben.
refusal-tie-exists = Die band staat er al.
refusal-part-of-itself = Een partner kan geen deel zijn van zichzelf.
refusal-threshold = Een drempel is minstens 2: de functie van één persoon wordt nooit verteld.
refusal-no-reason = Zeg ook waarom: dat leest de school straks terug.
trouble-threshold = een drempel is minstens 2
trouble-no-reason = zegt waarom, tenzij de opmerking aangenomen werd
refusal-strength = De sterkte van een band gaat van 1 tot 3.
refusal-nothing = Er verandert niets.
refusal-full = Dit past niet meer bij deze sessie: het bestand zou te groot worden om het opnieuw te openen. Wat je typte, staat er nog: neem er minder van, of voeg het als bijlage bij.

## network: the map, its legend, its measures

map-status-now = nu
map-status-past = vroeger
map-status-wished = gewenst
map-status-explored = in verkenning
map-status-ended = stopgezet
map-status-away = nu niet, of nog niet
map-matters-all = belangrijk voor iedereen
map-matters-others = belangrijk voor n, functie onbekend
map-matters-more = belangrijk voor nog anderen
map-matters-people = belangrijk voor n deelnemers, elk voor zich
map-inferred = afgeleid door de onderzoeker
map-also-in = ook { $domain }
map-too-close = te dichtbij
map-nearer = dichterbij
map-farther = verder weg
map-subgroup = groepje n van wie met elkaar te maken heeft
map-tie = band
map-tie-start = begin van een band
map-ties-no-room = niet getekend, want er is geen weg omheen: { $names }
map-arrow = richting van een band
map-rings = ringen van binnen naar buiten: { $names }
map-legend-page = legenda { $page }/{ $pages }
map-no-domain = Zonder domein
map-tray = Nog niet geplaatst:
map-empty-hint = Nog geen partners. Noteer de eerste: wie komt er over de vloer, bij wie gaat de school te rade?
map-too-small = { $count ->
    [one] Eén partner past niet op dit scherm; hij staat in de tabel.
   *[other] { $count } partners passen niet op dit scherm; ze staan in de tabel.
}
map-more = { $count ->
    [one] en nog één in de tabel
   *[other] en nog { $count } in de tabel
}
map-domain-none = geen
map-domain-not-reached = niet bereikt
map-domain-off = niet gevraagd
map-view-all = alle partners
map-view-few = wie het meest weegt
map-view-domain = domein { $domain }
map-view-important = wie telt
map-view-important-role = wie telt voor { $role }
map-view-disagree = waar de meningen verschillen
map-view-distance = afstand volgens { $role }
map-view-moved = wat verschoof
map-view-ties = banden en groepjes
map-view-gaps = wat ontbreekt

## findings: the report

count-word = { $n ->
    [0] geen
    [1] één
    [2] twee
    [3] drie
    [4] vier
    [5] vijf
    [6] zes
    [7] zeven
    [8] acht
    [9] negen
    [10] tien
    [11] elf
    [12] twaalf
   *[other] { $n }
}
month = { $n ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[other] december
}
hours = { $n ->
    [one] 1 uur
   *[other] { $n } uur
}
minutes = { $n ->
    [one] 1 minuut
   *[other] { $n } minuten
}
speaker-unknown = deelnemer
everyone = iedereen
the-school = de school

report-title = Bevindingen van school { $school }
report-subtitle = School { $school } · gesprek met de kaarten ‘{ $deck }’, { $date }
report-subtitle-undated = School { $school } · gesprek met de kaarten ‘{ $deck }’
report-draft = Ontwerp · stand { $version } · niet om te verspreiden
report-short = In het kort
report-map = De kaart
report-general = Verder gezegd
report-internal = Binnen de school
report-elsewhere = Buiten de domeinen
report-important = Wie telt voor wie
report-distance = Hoe dichtbij
report-absent = Wat ontbreekt
report-conclusions = De conclusies en waarop ze steunen
report-image = Het beeld van de kaart
report-account = Verantwoording
report-open = Nog open: voor de onderzoeker
report-appendix = Bijlage
the-group = de groep
speaker-group = de groep samen
people-all = de { $people }
people-some = { $number } van de { $people }
and-others = { $n ->
    [one] nog één andere
   *[other] nog { $number } andere
}
short-spoken = Het meest werd gezegd over { $names }
short-spoken-much = Veel werd gezegd over { $names }
short-spoken-mixed-one = de ervaringen daarmee zijn verdeeld
short-spoken-mixed = over { $name } zijn de ervaringen gemengd
short-then = Dan zegt { $who }:
short-both = Met { $names } gaat het leren in twee richtingen
short-hard = Moeizaam loopt het met { $names }
short-side = Daarover zegt { $who }:
short-side-about = Over { $name } zegt { $who }:
short-answer = Daarop zegt { $who }:
short-mixed = Over { $names } zijn de ervaringen gemengd
short-lacking = Wat de groep mist: { $what }
short-lacking-all = Wat ontbreekt: { $what }
short-ask = We vragen het team om dit verslag na te lezen: herkennen jullie de kaart, wie of wat staat er niet goed op, wat ontbreekt, en waar beginnen jullie zelf mee?
short-gaps = { $n ->
    [one] Verder noteerde de groep één leemte
   *[other] Verder noteerde de groep { $number } leemtes
}
wall-conclusions = Ook uit het gesprek
wall-counts = Wie telt, wie ontbreekt
wall-foot = Beeld en vragen
wall-questions = Klopt dit? Wat staat er verkeerd? Wie of wat ontbreekt? Wat doen we eerst?
count-outside = { $n ->
    [0] Nu staat er geen partner van buiten de school op de kaart
    [one] Nu staat er één partner van buiten de school op de kaart
   *[other] Nu staan er { $number } partners van buiten de school op de kaart
}
count-inside = { $n ->
    [one] {" "}en één van binnen de school
   *[other] {" "}en { $number } van binnen de school
}
count-others = { $n ->
    [one] Apart staat { $parts }
   *[other] Apart staan { $parts }
}
count-explored = { $n ->
    [one] één partner in verkenning
   *[other] { $number } partners in verkenning
}
count-wished = { $n ->
    [one] één gewenste partner
   *[other] { $number } gewenste partners
}
count-wished-apart = { $n ->
    [one] één partner die er nu niet of nog niet bij is
   *[other] { $number } partners die er nu niet of nog niet bij zijn
}
count-past-first = { $n ->
    [one] één partner van vroeger
   *[other] { $number } partners van vroeger
}
count-past = { $n ->
    [one] één van vroeger
   *[other] { $number } van vroeger
}
count-ended-first = { $n ->
    [one] één partner met wie de samenwerking is stopgezet
   *[other] { $number } partners met wie de samenwerking is stopgezet
}
count-ended = { $n ->
    [one] één die is stopgezet
   *[other] { $number } die zijn stopgezet
}

profile-code = School
profile-level = Onderwijsniveau
profile-type = Type
profile-network = Koepel of net
profile-location = Ligging
account-talk = Op { $date } vond het gesprek plaats, met de kaarten ‘{ $title }’ (versie { $version })
account-talk-undated = Het gesprek verliep met de kaarten ‘{ $title }’ (versie { $version })
account-place = Plaats: { $place }
account-group = Wie samenzat: { $group }
account-duration = Het duurde { $duration }
account-recorded = Er liep een geluidsopname
account-recorded-from = Er liep een geluidsopname vanaf { $from } uur
account-recorded-until = Er liep een geluidsopname tot { $until } uur
account-recorded-part = Er liep een geluidsopname van { $from } tot { $until } uur
account-chosen = { $n ->
    [0] { $rest ->
        [one] De ene uitspraak die verteld mag worden, staat niet in dit verslag, maar in het dossier
       *[other] Van de { $all } uitspraken die verteld mogen worden, staat er geen in dit verslag; ze staan in het dossier
    }
    [one] Van de { $all } uitspraken die verteld mogen worden, staat er één in dit verslag; { $rest ->
        [one] de andere staat in het dossier
       *[other] de andere staan in het dossier
    }
   *[other] Van de { $all } uitspraken die verteld mogen worden, staan er { $number } in dit verslag; { $rest ->
        [one] de andere staat in het dossier
       *[other] de andere staan in het dossier
    }
}
account-rule-domains = Eerst kwam wat het zwaarst weegt
account-rule = Gekozen is op gewicht: wat een conclusie, een thema of een leemte draagt, gaat voor, dan wat over partners gaat die tellen; wat iemand met de hand koos, gaat voor alles
account-all = { $n ->
    [one] De ene uitspraak die verteld mag worden, staat in dit verslag
   *[other] De { $number } uitspraken die verteld mogen worden, zijn allemaal voor dit verslag gebruikt
}
account-language = Citaten staan in de taal waarin ze gezegd zijn
account-kring = Dit verslag komt uit het dossier van het gesprek, met kring { $version }
profile-nobody = Er zijn geen deelnemers genoteerd
profile-participants = { $n ->
    [one] Er was één deelnemer: { $who }
   *[other] Er waren { $number } deelnemers: { $who }
}
profile-withdrawn = Er waren { $all } deelnemers; { $n ->
    [one] één trok zich daarna terug: wat die persoon zei, is gewist
   *[other] { $number } trokken zich daarna terug: wat zij zeiden, is gewist
}. Het gesprek blijft van { $who }
profile-withdrawn-all = { $n ->
    [one] De ene deelnemer trok zich terug; wat die persoon zei, is gewist
   *[other] Alle { $number } deelnemers trokken zich terug; wat zij zeiden, is gewist
}
profile-late = { $n ->
    [one] { $who } sloot om { $at } uur aan
   *[other] { $who } sloten om { $at } uur aan
}
profile-early = { $n ->
    [one] { $who } vertrok om { $at } uur
   *[other] { $who } vertrokken om { $at } uur
}
profile-absent = Niet aanwezig: { $absent }
profile-consent = Wie niet geciteerd wil worden, blijft eruit, net als wat misschien niet bedoeld is om verder te vertellen
profile-anonymous = Dit verslag noemt functies en nooit namen van mensen
questions-fully = { $n ->
    [one] Volledig besproken is { $names }
   *[other] Volledig besproken zijn { $names }
}
questions-partly = { $n ->
    [one] Voor een deel besproken is { $names }
   *[other] Voor een deel besproken zijn { $names }
}
questions-implicitly = Enkel onrechtstreeks ging het over { $names }
questions-not = Niets genoteerd is er over { $names }
questions-off = { $n ->
    [one] Niet op de agenda stond { $names }
   *[other] Niet op de agenda stonden { $names }
}
method-rules = Regels van kring stelden deze conclusies voor, mensen namen ze aan of herschreven ze: { $rules }
open-intro = Dit blad hoort niet bij het verslag: haal het weg voor het de school bereikt
open-nothing = Er staat niets meer open: maak het verslag definitief met --final
open-silent = { $n ->
    [one] In het verslag zegt één zin dat iets niet genoteerd is
   *[other] In het verslag zeggen { $n } zinnen dat iets niet genoteerd is
}
partner-named = { $n ->
    [one] De groep noemt { $name } als partner
   *[other] De groep noemt { $name } als partner
}
partner-domains = Het gaat om { $names }
partner-domains-past = Het ging om { $names }
partner-whole = { $n ->
    [one] Deze partner hoort
   *[other] Deze partners horen
} bij { $name }
partner-informal = Het contact is informeel
partner-informal-past = Het contact was informeel
partner-wished = De samenwerking met { $name } is er nog niet, maar wel gewenst
partner-stayed = Het bleef bij een eerste contact
partner-waits = De samenwerking is in verkenning; er wordt nog op iets gewacht
partner-explored = Het blijft voorlopig bij eerste contacten
partner-ended = De samenwerking is stopgezet
began-school = De school nam het initiatief
began-partner = De partner nam het initiatief
began-third = Een derde nam het initiatief
began-imposed = De samenwerking is opgelegd
began-noted = Daarover is genoteerd: { $note }
partner-matters = Hoe belangrijk, hoe dichtbij
partner-goes-well = De samenwerking loopt goed
partner-used-well = De ervaringen daarmee zijn goed
partner-goes-mixed = De ervaringen zijn gemengd
partner-goes-badly = De samenwerking loopt moeilijk
partner-went-well = De samenwerking liep goed
partner-went-mixed = De ervaringen waren gemengd
partner-went-badly = De samenwerking liep moeilijk
partner-counts = { $n ->
    [one] Deze partner telt voor { $who }
   *[other] Deze partners tellen voor { $who }
}
partner-marked = { $n ->
    [one] Deze partner is bij { $who } aangeduid als belangrijk
   *[other] Deze partners zijn bij { $who } aangeduid als belangrijk
}
partner-everyone = { $n ->
    [one] Deze partner telt voor iedereen
   *[other] Deze partners tellen voor iedereen
}
partner-ring = Op de kaart { $n ->
    [one] staat deze partner
   *[other] staan deze partners
} ‘{ $ring }’
partner-ring-assumed = Op de kaart { $n ->
    [one] staat deze partner
   *[other] staan deze partners
} ‘{ $ring }’, een inschatting van de onderzoeker
partner-ties = Met wie verbonden
partner-tie = Er is een band met { $names }
partner-tie-past = Er was een band met { $names }
partner-tie-does = Over de band met { $to } is genoteerd: { $from } { $note }
partner-tie-does-more = over die met { $to }: { $note }
partner-tie-noted = Over de band van { $from } met { $to } is genoteerd: { $note }
partner-said = Wat de groep erover zei
themes-among = { $intro }, onder meer { $names }
theme-about = Het gaat om { $what }
theme-about-one = Het gaat om { $what }
theme-about-too = Daarnaast gaat het om { $what }
theme-about-too-2 = Het gaat ook om { $what }
theme-about-too-3 = Ook gaat het om { $what }
theme-one = Bij { $name } is van { $who } genoteerd: { $what }
theme-one-2 = Van { $who } is bij { $name } dit genoteerd: { $what }
theme-noted = Bij { $name } is genoteerd: { $what }
theme-noted-2 = Over { $name } is genoteerd: { $what }
theme-noted-3 = Bij { $name } staat in de notities: { $what }
theme-of = Over { $names } is genoteerd: { $what }
theme-of-2 = Bij { $names } is dit genoteerd: { $what }
noted-had = De school had { $what }
themes-besides = { $n ->
    [one] Verder is er { $names }
   *[other] Verder zijn er { $names }
}
theme-denied = Niet iedereen zegt dat
theme-told = Genoteerd is
theme-told-2 = Ook staat er
theme-told-3 = In de notities staat
wall-meaning-doubted = Bij samen leren noemt iemand { $name }; niet iedereen ziet dat zo
wall-meaning-named = Bij samen leren noemt { $who } { $name }: { $what }
wall-meaning-said = Over samen leren zegt { $who }:
wall-farther = { $n ->
    [1] { $name } staat verder weg dan vroeger: van ‘{ $from }’ naar ‘{ $to }’
   *[other] { $name } staan verder weg dan vroeger: van ‘{ $from }’ naar ‘{ $to }’
}
wall-meaning-named-noted = Bij samen leren is { $name } genoteerd: { $what }
wall-meaning-noted = Over samen leren is genoteerd: { $what }
wall-meaning = Over samen leren noteerde de groep: { $what }
wall-meaning-one = Over samen leren is van { $who } genoteerd: { $what }
aspect-off = Deze vraag stond niet op de agenda
aspect-not-reached = Aan deze vraag kwam het gesprek niet toe
aspect-nothing-noted = Hierover is niets genoteerd
aspect-nothing-told = Wat hierover genoteerd is, staat niet in dit verslag
aspect-in-record = Wat hierover gezegd is, staat in het dossier van het gesprek
aspect-elsewhere = Wat hierover gezegd is, staat bij de partners, de conclusies of wat ontbreekt
quote-says = { $n ->
    [one] Hierover zegt { $who }:
   *[other] Hierover zeggen { $who }:
}
quote-says-2 = { $n ->
    [one] { $who } zegt hierover:
   *[other] { $who } zeggen hierover:
}
quote-says-also = { $n ->
    [one] { $who } voegt eraan toe:
   *[other] { $who } voegen eraan toe:
}
quote-says-again = { $n ->
    [one] Verder zegt { $who }:
   *[other] Verder zeggen { $who }:
}
quote-says-still = { $n ->
    [one] Ook dit zegt { $who }:
   *[other] Ook dit zeggen { $who }:
}
quote-aside = Verder is over { $about } gezegd, door { $who }:
quote-beside = { $n ->
    [one] Daarnaast zegt { $who }:
   *[other] Daarnaast zeggen { $who }:
}
quote-beside-about = { $n ->
    [one] Daarnaast zegt { $who } over { $about }:
   *[other] Daarnaast zeggen { $who } over { $about }:
}
quote-begins = { $n ->
    [one] Over het begin zegt { $who }:
   *[other] Over het begin zeggen { $who }:
}
quote-agreed = { $n ->
    [one] Over wat de groep afsprak, zegt { $who }:
   *[other] Over wat de groep afsprak, zeggen { $who }:
}
quote-asked = { $n ->
    [one] Op de vraag ‘{ $question }’ zegt { $who }:
   *[other] Op de vraag ‘{ $question }’ zeggen { $who }:
}
quote-asked-2 = { $n ->
    [one] { $who } antwoordt op de vraag ‘{ $question }’:
   *[other] { $who } antwoorden op de vraag ‘{ $question }’:
}
quote-asked-3 = { $n ->
    [one] Bij de vraag ‘{ $question }’ zegt { $who }:
   *[other] Bij de vraag ‘{ $question }’ zeggen { $who }:
}
quote-about = { $n ->
    [one] Over { $about } zegt { $who }:
   *[other] Over { $about } zeggen { $who }:
}
quote-about-who = { $n ->
    [one] { $who } zegt over { $about }:
   *[other] { $who } zeggen over { $about }:
}
quote-about-too = { $n ->
    [one] Daarover zegt { $who }:
   *[other] Daarover zeggen { $who }:
}
quote-about-too-2 = { $n ->
    [one] { $who } zegt daarover:
   *[other] { $who } zeggen daarover:
}
quote-answers = { $n ->
    [one] Daarop zegt { $who }:
   *[other] Daarop zeggen { $who }:
}
quote-answers-2 = { $n ->
    [one] { $who } antwoordt:
   *[other] { $who } antwoorden:
}
quote-answers-3 = { $n ->
    [one] { $who } zegt daarop:
   *[other] { $who } zeggen daarop:
}
quote-then = { $n ->
    [one] Dan zegt { $who }:
   *[other] Dan zeggen { $who }:
}
quote-asked-about = { $n ->
    [one] Op de vraag ‘{ $question }’ zegt { $who } over { $about }:
   *[other] Op de vraag ‘{ $question }’ zeggen { $who } over { $about }:
}
quote-asked-about-2 = { $n ->
    [one] { $who } zegt over { $about }, op de vraag ‘{ $question }’:
   *[other] { $who } zeggen over { $about }, op de vraag ‘{ $question }’:
}
quote-asked-about-3 = { $n ->
    [one] Bij de vraag ‘{ $question }’ zegt { $who } over { $about }:
   *[other] Bij de vraag ‘{ $question }’ zeggen { $who } over { $about }:
}
quote-same-question = { $n ->
    [one] Op dezelfde vraag zegt { $who }:
   *[other] Op dezelfde vraag zeggen { $who }:
}
quote-same-question-2 = { $n ->
    [one] { $who } zegt op die vraag:
   *[other] { $who } zeggen op die vraag:
}
quote-later = { $n ->
    [one] Later in het gesprek zegt { $who }:
   *[other] Later in het gesprek zeggen { $who }:
}
quote-later-2 = { $n ->
    [one] { $who } zegt later:
   *[other] { $who } zeggen later:
}
quote-about-also = { $n ->
    [one] Ook dit zegt { $who } over { $about }:
   *[other] Ook dit zeggen { $who } over { $about }:
}
quote-about-again = { $n ->
    [one] { $who } voegt over { $about } toe:
   *[other] { $who } voegen over { $about } toe:
}
quote-about-still = { $n ->
    [one] Over { $about } zegt { $who } nog:
   *[other] Over { $about } zeggen { $who } nog:
}
somebody = een deelnemer
quote-no-partner = { $n ->
    [one] Zonder een partner te noemen, zegt { $who }:
   *[other] Zonder een partner te noemen, zeggen { $who }:
}
conclusions-intro = { $n ->
    [one] Uit het gesprek en de kaart volgt één conclusie
   *[other] Uit het gesprek en de kaart volgen { $number } conclusies
}
conclusions-intro-first = { $n ->
    [one] Uit het gesprek en de kaart volgen { $number } conclusies; dit is de eerste
   *[other] Uit het gesprek en de kaart volgen { $number } conclusies; dit zijn de eerste { $first }
}
conclusions-more = { $n ->
    [one] Nog één conclusie staat in het volledige verslag
   *[other] Nog { $number } conclusies staan in het volledige verslag
}
rests-on = Deze conclusie steunt op { $parts }
rests-statements = { $n ->
    [one] één uitspraak
   *[other] { $number } uitspraken
}
rests-turns = { $n ->
    [one] één beurt uit het gesprek
   *[other] { $number } beurten uit het gesprek
}
rests-partners = wat de kaart toont van { $names }
rests-ties = { $n ->
    [one] één band
   *[other] { $number } banden
}
rests-themes = { $n ->
    [one] het thema { $names }
   *[other] de thema’s { $names }
}
rests-tie = de band tussen { $one } en { $other }
rests-images = { $n ->
    [one] het beeld { $names }
   *[other] de beelden { $names }
}
rests-nothing = { $n ->
    [one] Van één conclusie is nog niet genoteerd waarop ze steunt.
   *[other] Van { $number } conclusies is nog niet genoteerd waarop ze steunen.
}
rests-figures = In cijfers: { $parts }
image-of = { $n ->
    [one] { $who } denkt aan { $image }
   *[other] { $who } denken aan { $image }
}
image-of-2 = { $n ->
    [one] { $who } ziet er { $image } in
   *[other] { $who } zien er { $image } in
}
image-hoped = { $n ->
    [one] { $who } hoopt op { $image }
   *[other] { $who } hopen op { $image }
}
image-of-group = De groep denkt aan { $image }

map-caption = Netwerkkaart van school { $school }
map-caption-wall = De { $n } partners van buiten die het meest wegen
map-alt = Netwerkkaart met de school in het midden.
map-alt-domains = Per domein, wie er nu is: { $domains }
map-alt-domains-all = Per domein, wie er nu is, ook wie hier niet getekend is: { $domains }
map-how-short = In het midden staat de school. Hoe verder naar buiten, hoe verder weg de groep een partner ervaart; dat is een gevoel en zegt niet hoe vaak er contact is
map-how = In het midden staat de school; hoe verder naar buiten, hoe verder weg de groep een partner ervaart, van ‘{ $near }’ tot ‘{ $far }’
map-distance = Die afstand is een gevoel: ze zegt niet hoe vaak er contact is of waar een partner gevestigd is
table-counts = Hoeveel partners waar staan; wie in twee domeinen staat, telt in beide
column-no-ring = Geen plaats
column-now = Nu
column-explored = In verkenning
column-wished = Gewenst
column-gone = Vroeger
column-ended = Stopgezet
row-elsewhere = Zonder domein
row-outside = Samen van buiten
row-inside = Binnen de school
who-nobody = Er zijn geen partners genoteerd
domain-now = { $n ->
    [one] In dit domein staat nu één partner
   *[other] In dit domein staan nu { $number } partners
}
domain-now-part = { $n ->
    [one] In dit domein staan nu { $all } partners; één daarvan staat in dit verslag bij een ander domein
   *[other] In dit domein staan nu { $all } partners; { $number } daarvan staan in dit verslag bij een ander domein
}
domain-now-rest = { $n ->
    [one] Hier staan nu { $all } partners; één daarvan staat in dit verslag bij een ander domein
   *[other] Hier staan nu { $all } partners; { $number } daarvan staan in dit verslag bij een ander domein
}
domain-now-2 = { $n ->
    [one] Hier staat nu één partner
   *[other] Hier staan nu { $number } partners
}
domain-stayed = { $n ->
    [one] Het bleef bij een eerste contact met { $names }
   *[other] Het bleef bij eerste contacten met { $names }
}
domain-waits = In verkenning is de samenwerking met { $names }; er wordt nog op iets gewacht
domain-explored = Eerste contacten zijn er met { $names }
domain-past = Vroeger werkte de school samen met { $names }
domain-past-former = De school werkte samen met { $names }
domain-ended = Stopgezet is de samenwerking met { $names }
over-did = { $lead }; { $kind ->
    [neuter] dat
   *[other] die
} { $did }
over-noted = { $lead }; over die tijd is genoteerd: { $note }
domains-more = Over { $names } staat meer in het volledige verslag
domains-more-counted = Over de { $number } andere domeinen staat meer in het volledige verslag
domains-one = { $n ->
    [one] Eén partner staat bij { $names }
   *[other] Telkens één partner staat bij { $names }
}
domains-only-wished = Enkel wie de groep nog wenst, staat bij { $names }
domains-asked-none = Bij { $names } vroeg de onderzoeker ernaar, maar de groep noemde niemand
domains-not-reached = Aan { $names } kwam het gesprek niet toe
domains-off = { $n ->
    [one] Niet op de agenda stond { $names }
   *[other] Niet op de agenda stonden { $names }
}
domains-unknown = Over { $names } is niets genoteerd
inside-learns = { $n ->
    [one] Geleerd wordt er ook binnen de school: op de kaart staat één eigen actor
   *[other] Geleerd wordt er ook binnen de school: op de kaart staan { $number } eigen actoren
}
inside-now = { $n ->
    [0] Wie binnen de school op de kaart staat, is er nu niet meer of nog niet
    [one] Binnen de school staat één eigen actor op de kaart
   *[other] Binnen de school staan { $number } eigen actoren op de kaart
}
inside-both = { $n ->
    [one] Tegelijk binnen en buiten staat { $names }
   *[other] Tegelijk binnen en buiten staan { $names }
}
group-imposed = Niet zelf gekozen is de samenwerking met { $names }
group-informal = Informeel, zonder afspraak of overeenkomst, is het contact met { $names }
group-both = Met { $names } gaat het leren in twee richtingen
group-to-school = De school leert van { $names }
group-from-school = { $n ->
    [one] { $names } leert van de school
   *[other] { $names } leren van de school
}
group-referral = Bij { $names } is genoteerd dat er niet geleerd wordt
group-both-past = Met { $names } ging het leren in twee richtingen
group-to-school-past = De school leerde van { $names }
group-from-school-past = { $n ->
    [one] { $names } leerde van de school
   *[other] { $names } leerden van de school
}
group-referral-past = Bij { $names } is genoteerd dat er niet geleerd werd
group-negative = Moeilijk loopt het met { $names }
group-mixed = Gemengd zijn de ervaringen met { $names }
group-positive = Goed loopt het met { $names }
group-positive-used = Goede ervaringen zijn er met { $names }
group-counts = { $n ->
    [one] Van belang is hier { $names }
   *[other] Van belang zijn hier { $names }
}
group-counts-too = Van belang { $n ->
    [one] is
   *[other] zijn
} hier ook { $names }
group-sources = Als bron gebruikt het team { $names }
group-same-note = Over { $names } is hetzelfde genoteerd: { $note }
group-same-note-both = Zowel { $one } als { $other } { $note }
belonging-members = { $n ->
    [one] Tot { $whole } behoort { $names }
   *[other] Tot { $whole } behoren { $names }
}
remark-is = Het gaat om { $name }
group-they = { $n ->
    [one] Het is { $names }
   *[other] Het zijn { $names }
}
group-only = De groep noemt { $names }
group-rest = Verder noemt de groep { $names }
goes-all = { $n ->
    [one] dat loopt goed
   *[other] met { $each } loopt het goed
}
goes-all-used = { $n ->
    [one] de ervaringen daarmee zijn goed
   *[other] met { $each } zijn de ervaringen goed
}
each-of = { $folk ->
    [people] elk van hen
   *[things] { $n ->
        [2] beide
        [3] alle drie
        [4] alle vier
       *[other] allemaal
    }
}
goes-most = met { $folk ->
    [people] de meesten van hen
   *[things] de meeste
} loopt het goed
goes-well = goed loopt het met { $names }
goes-well-first = met de eerste { $number } loopt het goed
goes-well-used = goede ervaringen zijn er met { $names }
goes-mixed = gemengd zijn de ervaringen met { $names }
goes-well-2 = met { $names } loopt het goed
goes-mixed-2 = met { $names } zijn de ervaringen wisselend
goes-mixed-all = met { $each } zijn de ervaringen gemengd
goes-badly-all = met { $each } loopt het moeilijk
goes-mixed-one = de ervaringen daarmee zijn gemengd
goes-badly-one = dat loopt moeilijk
goes-badly = moeilijk loopt het met { $names }
goes-at = Met { $names } is er { $often } contact
goes-at-more = met { $names } { $often }
goes-at-one = Er is { $often } contact
goes-past = Vroeger was er { $often } contact met { $names }
goes-past-noted = Vroeger was er contact met { $names } ({ $often })
goes-noted-one = Over het contact is genoteerd: { $often }
goes-noted = Over het contact met { $names } is genoteerd: { $often }
goes-noted-more = over dat met { $names }: { $often }
goes-then-noted = Over het contact van toen met { $names } is genoteerd: { $often }
goes-event = Met { $names } was er { $often } contact
goes-since = Met { $names } is er { $often } contact
goes-where = Over de plaats is genoteerd: { $names }
remark-why = Over het belang van { $names } zegt de groep: { $why }
remark-why-2 = Waarom { $names } { $n ->
    [one] telt
   *[other] tellen
}, zegt de groep zo: { $why }
remark-why-3 = { $names } { $n ->
    [one] telt
   *[other] tellen
} volgens de groep om deze reden: { $why }
why-main = Volgens de groep { $n ->
    [one] telt
   *[other] tellen
} { $names }, want { $why }
why-main-2 = { $names } { $n ->
    [one] telt
   *[other] tellen
}, vindt de groep, want { $why }
why-clause = Volgens de groep { $n ->
    [one] telt
   *[other] tellen
} { $names }, omdat { $why }
why-clause-2 = { $names } { $n ->
    [one] telt
   *[other] tellen
}, vindt de groep, omdat { $why }
why-that = Over het belang van { $names } zegt de groep dat { $why }
why-that-2 = De groep zegt over het belang van { $names } dat { $why }
remark-began = Over het begin met { $name } is genoteerd: { $note }
remark-began-2 = Zo staat het begin met { $name } in de notities: { $note }
remark-began-one = Over het begin is genoteerd: { $note }
remark-began-one-2 = Zo staat het begin in de notities: { $note }
remark-and = en
remark-that-one = Die
remark-that-thing = Dat
remark-the-latter = Die laatste
remark-then = Over de tijd met { $name } is genoteerd: { $note }
remark-noted-one = Daarover staat in de notities: { $note }
remark-noted-one-2 = Daarover is genoteerd: { $note }
remark-noted = In de notities over { $name } staat: { $note }
remark-noted-2 = Over { $name } is genoteerd: { $note }
remark-noted-2-more = over { $name }: { $note }
remark-noted-3 = Bij { $name } staat in de notities: { $note }
remark-noted-3-more = bij { $name }: { $note }
remark-noted-4 = Wat over { $name } genoteerd is: { $note }
remark-noted-5 = { $name }, volgens de notities: { $note }
predicate-is = { $when ->
    [past] { $n ->
        [one] was
       *[other] waren
    }
   *[now] { $n ->
        [one] is
       *[other] zijn
    }
} { $what }
predicate-it-is = { $when ->
    [past] { $n ->
        [one] Het was
       *[other] Het waren
    }
   *[now] { $n ->
        [one] Het is
       *[other] Het zijn
    }
} { $what }
predicate-beside = Daarbij staat: { $what }
predicate-each = zijn elk { $what }
predicate-belong = horen bij { $what }
predicate-between = Met { $name } { $when ->
    [past] { $n ->
        [one] was
       *[other] waren
    }
   *[now] { $n ->
        [one] is
       *[other] zijn
    }
} er { $what }
predicate-between-too = er { $when ->
    [past] { $n ->
        [one] was
       *[other] waren
    }
   *[now] { $n ->
        [one] is
       *[other] zijn
    }
} { $what }
predicate-matter = Bij { $name } { $when ->
    [past] ging
   *[now] gaat
} het om { $what }
predicate-matter-too = het { $when ->
    [past] ging
   *[now] gaat
} om { $what }
remark-noted-more = in die over { $name }: { $note }
important-all = { $n ->
    [one] Over één partner van buiten is iedereen het eens dat die telt: { $names }
   *[other] Over { $number } partners van buiten is iedereen het eens dat ze tellen: { $names }
}
important-all-inside = { $n ->
    [one] Van wie binnen werkt, telt voor iedereen { $names }
   *[other] Van wie binnen werkt, tellen voor iedereen { $names }
}
important-more = { $n ->
    [one] De andere staat in de tabel
   *[other] De andere staan in de tabel
}
important-for = { $n ->
    [one] Voor { $who } telt { $names }
   *[other] Voor { $who } tellen { $names }
}
important-for-2 = { $n ->
    [one] { $names } telt voor { $who }
   *[other] { $names } tellen voor { $who }
}
important-among = { $n ->
    [one] Bij { $who } is { $names } aangeduid als belangrijk
   *[other] Bij { $who } zijn { $names } aangeduid als belangrijk
}
important-among-2 = { $n ->
    [one] { $names } is bij { $who } aangeduid als belangrijk
   *[other] { $names } zijn bij { $who } aangeduid als belangrijk
}
important-others = { $n ->
    [one] iemand (niet genoteerd is wie)
   *[other] { $number } deelnemers (niet genoteerd is wie)
}
important-inferred = { $n ->
    [one] Uit het gesprek leidt de onderzoeker af dat ook { $names } telt voor { $who }; de groep duidde dat niet zelf aan
   *[other] Uit het gesprek leidt de onderzoeker af dat ook { $names } tellen voor { $who }; de groep duidde hen niet zelf aan
}
important-not-now = { $n ->
    [one] Van wie er nu niet bij is, telt toch { $names }
   *[other] Van wie er nu niet bij is, tellen toch { $names }
}
important-nothing = Welke partners voor wie tellen, is niet genoteerd
table-important = Wie telt voor wie: ● gezegd of aangeduid, ○ afgeleid door de onderzoeker
table-important-some = Wie telt voor wie: ● gezegd of aangeduid, ○ afgeleid door de onderzoeker; tussen haakjes: van één of enkelen met die rol
column-everyone = Iedereen
column-others = Andere
distance-nearest = { $n ->
    [one] Van buiten de school staat { $names } het dichtst: ‘{ $ring }’
   *[other] Van buiten de school staan { $names } het dichtst: ‘{ $ring }’
}
distance-nearest-part = { $n ->
    [one] Van de { $number } partners van buiten die de groep zelf een plaats gaf, staat { $names } het dichtst: ‘{ $ring }’
   *[other] Van de { $number } partners van buiten die de groep zelf een plaats gaf, staan { $names } het dichtst: ‘{ $ring }’
}
distance-next = { $n ->
    [one] daarna komt { $names } (‘{ $ring }’)
   *[other] daarna komen { $names } (‘{ $ring }’)
}
distance-none-near = Van buiten de school staat niemand dichterbij dan ‘{ $ring }’
distance-inside-nearer = Wie binnen de school werkt, staat gemiddeld dichterbij dan wie van buiten komt
distance-inside-farther = Wie binnen de school werkt, staat op de kaart gemiddeld verder weg dan wie van buiten komt
role-name = de rol { $role }
distance-nothing = Hoe dicht de partners bij de school staan, is niet genoteerd
absent-nothing = Over wie of wat ontbreekt, is niets genoteerd
absent-wished = Graag zou { $who } ook samenwerken met { $names }
absent-wished-more = Graag zou { $who } meer samenwerken met { $names }
absent-noted = Bij wat ontbreekt of beter kan, noemt de groep { $names }
partner-was = Vroeger was dat ‘{ $ring }’
absent-named = { $n ->
    [one] { $names } is er nu niet bij
   *[other] { $names } zijn er nu niet bij
}
absent-named-last = Er nu niet bij: { $names }
absent-lacking = { $n ->
    [one] { $names } ontbreekt
   *[other] { $names } ontbreken
}
lacking-asks = Over wat ontbreekt is een vraag genoteerd
lacking-asks-2 = Ook deze vraag is genoteerd
lacking-asks-3 = Nog een vraag daarover
lacking-said = Over wat ontbreekt is van { $who } genoteerd
lacking-doubted = niet iedereen ziet dat zo
lacking-noted = Over wat ontbreekt is genoteerd
lacking-noted-2 = Ook is genoteerd
lacking-noted-3 = De notities over wat ontbreekt zeggen
lacking-partner = De groep mist een partner
lacking-partner-2 = Ook deze partner ontbreekt
lacking-partner-3 = Nog een partner die er niet is
lacking-role = Een rol die niemand opneemt
lacking-role-2 = Ook deze rol neemt niemand op
lacking-role-3 = Nog een rol zonder iemand
lacking-means = Aan middelen mist de groep
lacking-means-2 = Aan middelen ontbreekt ook
lacking-means-3 = Nog iets wat aan middelen ontbreekt
lacking-other = Dit ontbreekt
lacking-other-2 = Ook dit ontbreekt
lacking-other-3 = Nog iets wat de groep mist
absent-more = { $n ->
    [one] Nog één leemte staat in het dossier
   *[other] Nog { $number } leemtes staan in het dossier
}
absent-more-named = Ook dit is bij wat ontbreekt genoteerd: { $what }
absent-more-first = { $n ->
    [one] Naast wat in het kort staat, noteerde de groep nog één leemte
   *[other] Naast wat in het kort staat, noteerde de groep nog { $number } leemtes
}
distance-from-to = { $name } (van ‘{ $from }’ naar ‘{ $to }’)
distance-from-to-all = { $names } ({ $n ->
    [2] allebei
   *[other] allemaal
} van ‘{ $from }’ naar ‘{ $to }’)
distance-nearer = { $n ->
    [one] { $names } staat dichterbij dan vroeger
   *[other] Dichterbij dan vroeger staan { $names }
}
distance-farther = { $n ->
    [one] { $names } staat verder weg dan vroeger
   *[other] Verder weg dan vroeger staan { $names }
}
distance-too-close = { $n ->
    [one] { $names } staat dichterbij dan de groep goed vindt
   *[other] { $names } staan dichterbij dan de groep goed vindt
}
distance-too-close-say = { $who } { $folk ->
    [one] zegt
   *[other] zeggen
} dat { $names } te dichtbij { $n ->
    [one] staat
   *[other] staan
}
distance-too-close-noted = Op de kaart is aangeduid dat { $names } te dichtbij { $n ->
    [one] staat
   *[other] staan
}
distance-too-close-differ = Of { $names } te dichtbij { $n ->
    [one] staat
   *[other] staan
}, daarover verschillen de meningen
distance-widest = Het verst uiteen lopen de meningen over de plaats van { $name }: { $views }
distance-differs = Over de plaats van { $name } verschillen de meningen: { $views }
distance-differs-names = Over de plaats van { $names } verschillen de meningen
distance-differs-too = Ook over { $name } is men het niet eens: { $views }
distance-differs-too-2 = Hetzelfde geldt voor { $name }: { $views }
distance-differs-too-3 = Verdeeld is de groep ook over de plaats van { $name }: { $views }
distance-differs-more = { $n ->
    [one] Over nog één partner verschillen ze ook
   *[other] Over nog { $number } partners verschillen ze ook
}
distance-view = { $n ->
    [one] { $who } zegt ‘{ $ring }’
   *[other] { $who } zeggen ‘{ $ring }’
}
distance-view-map = op de kaart staat ‘{ $ring }’
distance-assumed = { $n ->
    [one] Van één partner schatte de onderzoeker de plaats zelf in
   *[other] Van { $number } partners schatte de onderzoeker de plaats zelf in
}
distance-why = Over de plaats van { $names } zegt de groep: { $why }
distance-why-2 = Dat { $names } daar { $n ->
    [one] staat
   *[other] staan
}, legt de groep zo uit: { $why }
distance-why-3 = { $names } { $n ->
    [one] staat
   *[other] staan
} daar om deze reden: { $why }
distance-why-clause = { $names } { $n ->
    [one] staat
   *[other] staan
} volgens de groep { $ring }, omdat { $why }
distance-there = op die plaats
distance-why-that = Over de plaats van { $names } zegt de groep dat { $why }
distance-why-that-2 = De groep zegt over de plaats van { $names } dat { $why }

appendix-partners = Alle partners
appendix-evidence = Waarop de zinnen steunen
table-partners = De partners van de kaart
table-ties = De banden op de kaart
appendix-evidence-intro = Het nummer achter een zin of een citaat verwijst naar deze lijst; de codes zijn die van het dossier (s voor een uitspraak, t voor een band, h voor een thema, g voor een leemte, c voor een conclusie, i voor een beeld, p voor een deelnemer)
table-evidence = Zinnen en citaten, en waarop ze steunen
table-statements = Alle uitspraken
table-cited = Beurten in het geluid waarop bevindingen steunen
table-things = Thema’s, leemtes, beelden en wat er nog meer onder de zinnen ligt
column-from = Van
column-way = Richting
column-to = Naar
column-label = Wat hen bindt
column-strength = Sterkte
column-used = Zinnen
column-id = Code
column-name = Partner
column-domains = Domein
column-side = Kant
column-kind = Soort
column-ring = Afstand
column-important = Belangrijk voor
column-status = Nu
column-sentence = Nummer
column-rests-on = Steunt op
column-card = Kaart
column-who = Functie
column-words = Uitspraak
column-thing = Wat er staat
side-external = buiten
side-internal = binnen
side-both = beide
kind-organisation = organisatie
kind-person = persoon
kind-group = groep
kind-source = bron
status-now = ja
status-past = vroeger
status-wished = gewenst
status-explored = in verkenning
status-ended = stopgezet

ready-no-participants = Er is nog niemand als deelnemer genoteerd
ready-consent = { $n ->
    [one] Van één deelnemer is de toestemming nog niet genoteerd
   *[other] Van { $number } deelnemers is de toestemming nog niet genoteerd
}
ready-refused = { $n ->
    [one] Eén deelnemer wil niet geciteerd worden: die woorden blijven buiten elk verslag
   *[other] { $number } deelnemers willen niet geciteerd worden: hun woorden blijven buiten elk verslag
}
ready-confided = { $n ->
    [one] Ga in één uitspraak na of iemand vraagt om dit niet verder te vertellen ({ $names }): ze wordt pas geciteerd als je ze zelf laat afdrukken
   *[other] Ga in { $number } uitspraken na of iemand vraagt om dit niet verder te vertellen ({ $names }): ze worden pas geciteerd als je ze zelf laat afdrukken
}
ready-answering = { $n ->
    [one] Eén uitspraak antwoordt op woorden die niet verteld worden ({ $names }): ze wordt pas geciteerd als je ze zelf laat afdrukken
   *[other] { $number } uitspraken antwoorden op woorden die niet verteld worden ({ $names }): ze worden pas geciteerd als je ze zelf laat afdrukken
}
ready-left-out = { $n ->
    [one] Eén bevinding staat in geen verslag, want ze steunt alleen op woorden die niet verteld worden: deelt de groep ze, laat ze dan op meer steunen
   *[other] { $number } bevindingen staan in geen verslag, want ze steunen alleen op woorden die niet verteld worden: deelt de groep ze, laat ze dan op meer steunen
}
ready-no-partners = De kaart is nog leeg
ready-unplaced = { $n ->
    [one] Nog zonder afstand: { $names }
   *[other] Nog { $number } partners zonder afstand: { $names }
}
ready-no-domain = { $n ->
    [one] Nog zonder domein: { $names }
   *[other] Nog { $number } partners zonder domein: { $names }
}
ready-tags = { $n ->
    [one] Eén woord achter een # is geen partner op de kaart: { $names }
   *[other] { $number } woorden achter een # zijn geen partner op de kaart: { $names }
}
ready-domain = { $n ->
    [one] Van één leeg domein weten we niet of ernaar gevraagd is: { $names }
   *[other] Van { $number } lege domeinen weten we niet of ernaar gevraagd is: { $names }
}
ready-card = { $n ->
    [one] Bij één kaart is niets genoteerd: { $names }
   *[other] Bij { $number } kaarten is niets genoteerd: { $names }
}
ready-outdated = { $n ->
    [one] In dit bestand staat nog iets dat gewist of afgeschermd is. Verwijder het, ook bij wie het kreeg; is het een tweede sessie (session.yaml), open die dan, want dan wist kring het: { $names }
   *[other] In deze { $n } bestanden staat nog iets dat gewist of afgeschermd is. Verwijder ze, ook bij wie ze kreeg; een tweede sessie (session.yaml) open je, want dan wist kring het: { $names }
}
ready-names = { $n ->
    [one] Dit lijkt op de naam of het adres van een mens: { $names }
   *[other] Deze { $n } woorden lijken op namen of adressen van mensen: { $names }
}
ready-no-conclusions = Er is nog geen conclusie
ready-unfounded = { $n ->
    [one] Eén conclusie steunt nog op niets uit het gesprek: { $names }
   *[other] { $number } conclusies steunen nog op niets uit het gesprek: { $names }
}
ready-no-image = Er is nog geen beeld van de kaart

propose-dense = Een groot deel van het netwerk zit bij ‘{ $domain }’: daar staan { $n } van de { $all } partners van buiten met een domein
propose-thin = { $n ->
    [one] Bij ‘{ $domain }’ is het netwerk dun: er staat maar één partner, { $names }
   *[other] Bij ‘{ $domain }’ is het netwerk dun: er staan maar twee partners, { $names }
}
propose-inside = { $others ->
    [0] Het dichtst bij staan mensen en groepen van de school zelf: { $names }; geen enkele partner van buiten staat zo dicht
   *[other] Het dichtst bij staan vooral mensen en groepen van de school zelf: { $names }
}
propose-near-domain = De partners van buiten die het dichtst bij de school staan, horen allemaal bij { $domain }: { $names }
propose-agree = { $n ->
    [one] Over het belang van één partner van buiten is iedereen het eens: { $names }
   *[other] Over het belang van deze { $number } partners van buiten is iedereen het eens: { $names }
}
propose-near-important = Deze partners zijn als belangrijk genoteerd en staan het dichtst bij de school: { $names }
propose-far-important = { $n ->
    [one] Belangrijk, en toch op afstand, is { $names }
   *[other] Belangrijk, en toch op afstand, zijn { $names }
}
propose-roles = Wie belangrijk is, verschilt van rol tot rol, zonder overlap
propose-roles-mostly = Wie belangrijk is, verschilt grotendeels van rol tot rol
propose-hub = Bij { $name } komt veel samen: er zijn banden met { $degree } andere, namelijk { $names }
propose-hub-alone = Bij { $name } komt veel samen: er zijn banden met { $degree } andere, namelijk { $names }. Van hen hangen er { $number } alleen langs daar aan de rest van de kaart vast
propose-two-way = Leren gaat meestal in twee richtingen: bij { $n } van de { $all } partners van wie dat genoteerd is
propose-one-way = Leren gaat meestal in één richting, naar de school toe: bij { $n } van de { $all } partners van wie dat genoteerd is
propose-gone = Met { $names } werkt de school niet meer samen
propose-farther = { $n ->
    [one] Verder weg dan vroeger staat { $names }
   *[other] Verder weg dan vroeger staan { $names }
}
propose-grown = { $n ->
    [one] Dichterbij dan vroeger staat { $names }
   *[other] Dichterbij dan vroeger staan { $names }
}
propose-theme = Dit komt in het gesprek terug: { $title }
propose-mixed-noted = Bij { $name } zijn gemengde ervaringen genoteerd
propose-negative-noted = Bij { $name } is een moeilijke ervaring genoteerd
propose-good-noted = Bij { $name } is een goede ervaring genoteerd
propose-both-noted = Bij { $names } is genoteerd dat beide van elkaar leren
propose-both-too = Ook is genoteerd dat beide van elkaar leren
propose-mixed = De ervaringen met { $names } zijn gemengd
propose-negative = De samenwerking met { $names } loopt moeilijk
propose-positive = Over de meeste partners van buiten van wie de ervaring genoteerd is ({ $n } van de { $all }) is de groep tevreden: { $names }
propose-too-close = Op de kaart staat als te dicht bij de school: { $names }
propose-overlap = { $one } en { $other } lopen in elkaar over: { $n } partners staan in allebei, namelijk { $names }
propose-informal = Niet alles is afgesproken: met { $names } is het contact informeel
propose-imposed = De samenwerking met { $names } is opgelegd en niet zelf gekozen
propose-negative-once = De samenwerking met { $names } liep moeilijk
propose-beside-negative = Met { $person } zijn er goede ervaringen, met { $service } moeilijke
propose-beside-mixed = Met { $person } zijn er goede ervaringen, met { $service } gemengde
subject-time-split = Over tijd en vervanging sprak meer dan één deelnemer
subject-money-split = Over geld sprak meer dan één deelnemer
subject-space-split = Over ruimte sprak meer dan één deelnemer
subject-staff-split = Over de handen in het team sprak meer dan één deelnemer
subject-training-split = Over professionalisering sprak meer dan één deelnemer
propose-wished = De groep wenst een partner: { $name }
propose-concept = Over wat samen leren is, kwam ter sprake: { $title }
propose-team = { $n ->
    [one] Binnen de school staat { $names } het dichtst en is voor iedereen belangrijk
   *[other] Binnen de school staan { $names } het dichtst en zijn ze voor iedereen belangrijk
}
propose-voices = { $n ->
    [one] Er is gesproken over { $name }
   *[other] Meer dan één deelnemer sprak over { $name }
}
propose-asked = de vraag ‘{ $question }’
propose-good = De samenwerking met { $name } loopt goed
propose-close = { $n ->
    [one] { $name } hoort bij de partners die het dichtst staan en als belangrijk aangeduid zijn
   *[other] { $name } horen bij de partners die het dichtst staan en als belangrijk aangeduid zijn
}
propose-noted = Over { $name } is genoteerd: { $note }
propose-explored = De samenwerking met { $name } is genoteerd als een verkenning
propose-condition = Over het samenwerken kwam ter sprake: { $title }
propose-initiative-school = Het initiatief ligt meestal bij de school zelf: bij { $n } van de { $all } partners van wie dat genoteerd is, namelijk { $names }
propose-initiative-partner = Meestal vraagt de partner het: bij { $n } van de { $all } partners van wie genoteerd is wie begon, namelijk { $names }
propose-reasons = Waarom { $names } ertoe { $n -> 
    [one] doet
   *[other] doen
}, zegt de groep zelf
propose-referral = Bij { $names } is genoteerd dat er niet geleerd wordt
propose-gap-partner = De groep mist een partner
propose-gap-role = De groep mist iemand die dit opneemt
propose-gap-means = De groep mist middelen
propose-gap-somebody = De groep mist { $who }
propose-gap-other = Dit ontbreekt
subject-body = Het bestuur en het beleid van buiten kwamen meer dan eens ter sprake
subject-time-short = Er is te weinig tijd of vervanging om samen te werken
subject-hours-short = Er is te weinig tijd om samen te werken
subject-time-enough = Er is genoeg tijd om samen te werken
subject-money-short = De school heeft te weinig middelen voor wat ze met partners wil
subject-money-enough = Geld is geen knelpunt
subject-space-short = Aan ruimte is er een tekort
subject-space-enough = Er is genoeg ruimte om samen te werken
subject-staff-short = Het team heeft te weinig handen voor samenwerking
subject-staff-enough = Het team heeft genoeg draagkracht voor samenwerking
subject-plan = Doelen en plannen kwamen meer dan eens ter sprake
subject-trust = De klik en het vertrouwen tussen mensen kwamen meer dan eens ter sprake
subject-own = Eigen initiatief kwam meer dan eens ter sprake
subject-imposed = Wat opgelegd is en wat de school zelf kiest, kwam meer dan eens ter sprake
subject-consultation = Overleg en communicatie kwamen meer dan eens ter sprake
subject-continuity = Opvolging en continuïteit kwamen meer dan eens ter sprake
subject-vision = Visie en eigenheid kwamen meer dan eens ter sprake
subject-openness = Openheid en delen kwamen meer dan eens ter sprake
subject-expertise = Kennis en ervaring kwamen meer dan eens ter sprake
subject-volunteers = Vrijwilligers kwamen meer dan eens ter sprake
subject-persons = Wat aan enkele mensen hangt, kwam meer dan eens ter sprake
subject-reach = Afstand en vervoer kwamen meer dan eens ter sprake
subject-passing-on = Doorgeven wat iemand leert, kwam meer dan eens ter sprake
subject-families = De taal en de situatie van gezinnen kwamen meer dan eens ter sprake
subject-rivalry = Concurrentie tussen scholen kwam meer dan eens ter sprake
subject-mutual = Wat beide kanten aan de samenwerking hebben, kwam meer dan eens ter sprake
subject-waiting = Wachten kwam meer dan eens ter sprake
rule-recurs = een onderwerp met minstens 4 punten: 2 voor elk thema of elke leemte, 1 voor elke uitspraak tot 4; of minstens 4 uitspraken uit 2 monden over wat schaars kan zijn; voor wat niet schaars kan zijn minstens 2 thema’s of leemtes; voor wat in elk gesprek valt 7 punten en 2 thema’s of leemtes
rule-gap = een leemte die bij geen ander onderwerp hoort, in haar eigen woorden
rule-negative = een partner met een slechte ervaring
rule-mixed = een partner met gemengde ervaringen
rule-positive = minstens 3 partners van buiten met een goede ervaring, en twee derde van wie het bekend is
rule-too-close = een partner die op de kaart als te dicht staat, met waarom of met woorden
rule-opposed = twee mensen die het tegengestelde zeggen over één partner of thema, of iemand die niet akkoord gaat met wat net gezegd is; hoogstens 3
measure-opposed = { $n ->
    [one] 1 punt waarover mensen het tegengestelde zeggen
   *[other] { $n } punten waarover mensen het tegengestelde zeggen
}
opposed-about = Over { $name } lopen de meningen uiteen
opposed-about-2 = Niet iedereen denkt hetzelfde over { $name }
opposed-again = Ook op een ander punt verschillen ze over { $name } van mening
opposed-thing = Niet iedereen vindt hetzelfde over hoeveel { $thing } er is
opposed = Op één punt is de groep het niet eens
point-about = Over { $name }: { $text }
point-about-2 = Wat { $name } betreft: { $text }
rule-overlap = minstens 3 partners van buiten in dezelfde twee domeinen, en de helft van het kleinste; het paar met de meeste
rule-informal = minstens 2 informele partners, en een tiende van wie buiten de school staat
rule-imposed = een opgelegde samenwerking met een noot of met woorden die het zeggen
rule-person = een persoon met een goede ervaring, naast de dienst waarbij die hoort en met wie het minder goed gaat, waar iemand dat zegt; hoogstens 4
rule-wished = een gewenste partner met een uitspraak, die geen leemte noemt; hoogstens 3
rule-team = van binnen de school, in de dichtste ring, voor iedereen belangrijk, met minstens 2 uitspraken
rule-voices = een partner over wie mensen spraken en over wie geen andere regel met woorden vertelt; hoogstens 8 over wie meer dan één sprak, en 8 over wie één persoon vertelde
rule-differ = iemand spreekt tegen wat net gezegd werd; hoogstens 6
rule-good = een partner met een goede ervaring, belangrijk, in de dichtste ring of met lof in woorden, met een uitspraak die niet klaagt; hoogstens 10
rule-close = een partner in de dichtste ring die voor iemand belangrijk is, zonder genoteerde ervaring, met een uitspraak; hoogstens 2
rule-both-noted = een partner van wie genoteerd is dat beide leren, met een uitspraak over beide
rule-explored = een partner met wie samenwerking verkend wordt, met een uitspraak
rule-voiced-theme = een thema over hoe het gaat, met een uitspraak die er een zeldzaam woord van de titel of twee woorden mee deelt
rule-initiative = minstens 3 partners, en 60% van wie bekend is wie begon
rule-reasons = een belangrijke partner met genoteerde redenen; hoogstens 3
rule-referral = minstens 3 partners bij wie genoteerd is dat er niet geleerd wordt, en 30% van wie het bekend is
rule-together = de thema’s van één vraag waarover geen andere regel iets zegt
rule-hub = een partner van buiten met minstens 5 banden, of één waar minstens 4 andere alleen aan vasthangen; de drukste
rule-faded = een partner van vroeger of verder weg dan vroeger
rule-grown = een partner dichterbij dan vroeger
rule-theme = een thema met een toelichting en 2 uitspraken, of met minstens 3 uitspraken van minstens 2 kaarten
rule-broker = een partner van buiten tussen minstens 2 domeinen langs wie alleen minstens 3 paren contacten elkaar ontmoeten; de sterkste
propose-inner = Wie binnen de school werkt, staat gemiddeld dichterbij dan de partners van buiten: { $names }
measure-inner = { $n } van binnen en { $others } van buiten met een afstand
rule-inner = minstens 3 van binnen en 3 van buiten met een afstand, en die van binnen gemiddeld een halve ring dichter
subject-inner = Leren binnen de school, onder collega’s, kwam meer dan eens ter sprake
subject-training-short = Rond professionalisering mist de groep iets
subject-training-enough = Rond professionalisering komt de groep niets tekort
subject-training = Professionalisering kwam meer dan eens ter sprake
propose-talk = Over geen enkele partner zegt de groep zoveel als over { $name }: { $number } uitspraken
part-statements = { $n ->
    [one] één uitspraak
   *[other] { $number } uitspraken
}
part-themes = { $n ->
    [one] één thema
   *[other] { $number } thema’s
}
part-gaps = { $n ->
    [one] één leemte
   *[other] { $number } leemtes
}
measure-share = { $n } van { $all } ({ $percent }%)
measure-inside = ring ‘{ $ring }’: { $n } van binnen, { $others } van buiten
measure-ring = ring ‘{ $ring }’: { $n }
measure-partners = { $n ->
    [one] { $n } partner
   *[other] { $n } partners
}
measure-roles = { $n } rollen
measure-views = { $n ->
    [one] één zienswijze
   *[other] { $n } zienswijzen
}
measure-hub = banden met { $degree } andere, van wie { $n } zonder andere band
measure-gaps = { $n } keer genoteerd
measure-theme = { $n ->
    [one] één uitspraak
   *[other] { $n } uitspraken
}, { $cards ->
    [one] één kaart
   *[other] { $cards } kaarten
}
measure-talk = { $n } uitspraken
rule-dense = een domein met minstens 5 partners en 45% van wie in een domein staat
rule-thin = een domein met één partner over wie iets gezegd is, op een kaart van minstens 30
rule-inside = in de dichtste ring minstens 3 van de school zelf en hoogstens een derde zoveel van buiten
rule-near-domain = minstens 3 partners van buiten in de dichtste ring, allemaal in één domein
rule-agree = een partner van buiten die iedereen belangrijk vindt, met lof erover
rule-near-important = minstens 2 partners van buiten die in de dichtste ring staan en belangrijk zijn
rule-far-important = een belangrijke partner in de verste helft van de ringen, met de reden
rule-roles = minstens 2 rollen met elk 3 belangrijke partners van hen alleen, en hoogstens half zoveel gedeelde
rule-views = een partner die mensen minstens 2 ringen uit elkaar zien
rule-two-way = van minstens 5 partners bekend hoe het leren loopt, en bij 60% in twee richtingen
rule-one-way = van minstens 5 partners bekend hoe het leren loopt, en bij 60% enkel naar de school
rule-talk = de partner met de meeste uitspraken, minstens 6

appendix-measures = Het netwerk in cijfers
table-measures = Cijfers van de kaart; banden tellen zonder richting en zonder de school zelf
column-measure = Maat
column-value = Waarde
caution-tiny = Met minder dan tien partners zeggen deze cijfers weinig
caution-tie-poor = Er zijn minder dan half zoveel banden als partners; cijfers over banden zeggen dan weinig
measure-ties = Banden tussen partners
measure-density = Dichtheid (Wasserman en Faust 1994), van 0 tot 1
measure-mean-degree = Banden per partner, gemiddeld
measure-components = Delen die los van elkaar staan
measure-alone = Partners zonder band met een andere
measure-subgroups = Subgroepen (Clauset, Newman en Moore 2004)
measure-modularity = Duidelijkheid van de subgroepen (modulariteit, Newman en Girvan 2004)
measure-cut-points = Wie weg moet vallen om een deel te breken
measure-brokers = Makelaars tussen domeinen, met het aantal paren dat elkaar alleen langs hen ontmoet (naar Gould en Fernandez 1989)
measure-none = geen
measure-broker = { $n } paren
propose-broker = De verbinding tussen { $domains } loopt langs { $name }: { $number } paren van contacten ontmoeten elkaar op de kaart alleen daar

## app: commands and their help

read-only = Alleen lezen: deze sessie is om te lezen geopend, gesloten of elders open, of in haar map kan niet geschreven worden. Wat je hier doet, wordt niet bewaard.
undone = Ongedaan gemaakt: { $what } ({ $at })
redone = Opnieuw gedaan: { $what } ({ $at })
undone-plain = De laatste wijziging is ongedaan gemaakt of opnieuw gedaan.
undo-form-first = Hier staat nog iets dat niet bewaard is. Enter bewaart het, twee keer Esc gooit het weg; daarna maakt Ctrl-Z het vorige ongedaan.
deed-add = { $thing } toevoegen
deed-change = { $thing } wijzigen
deed-remove = { $thing } verwijderen
deed-move = { $thing } van plaats wisselen
deed-distance = { $thing } dichter of verder zetten
deed-domains = { $thing } in een ander domein zetten
deed-importance = aanduiden voor wie { $thing } belangrijk is
deed-consent = toestemming van { $thing } wijzigen
deed-presence = noteren wanneer { $thing } kwam of vertrok
deed-elsewhere = { $thing } bij een andere vraag of kaart zetten
deed-print = { $thing } anders afdrukken
deed-drop = { $thing } niet aannemen
deed-state = zeggen hoe het zit met { $thing }
deed-tick = { $thing } afvinken of weer openzetten
deed-and-more = { $thing } en nog { $n }
deed-thing-participant = deelnemer ‘{ $name }’
deed-thing-statement = uitspraak ‘{ $name }’
deed-thing-partner = partner ‘{ $name }’
deed-thing-tie = band ‘{ $name }’
deed-thing-theme = thema ‘{ $name }’
deed-thing-gap = ‘{ $name }’ bij wat ontbreekt
deed-thing-image = beeld ‘{ $name }’
deed-thing-conclusion = conclusie ‘{ $name }’
deed-thing-domain = domein ‘{ $name }’
deed-thing-card = kaart ‘{ $name }’
deed-thing-step = stap ‘{ $name }’
deed-thing-recording = geluidsopname
deed-thing-school = gegevens van school en gesprek
deed-thing-memo = privé-memo
deed-thing-check = member check
deed-thing-remark = opmerking ‘{ $name }’
deed-thing-version = versie van de kaart
deed-at-map = netwerkkaart
deed-at-nowhere = op geen enkel scherm
nothing-to-undo = Er is niets om ongedaan te maken.
nothing-to-redo = Er is niets om opnieuw te doen.
quit-unsaved = Druk nog eens om te stoppen: wat niet op schijf staat, wordt dan elders bewaard. { $trouble }
home-empty = Er zijn nog geen sessies. Druk op n voor een nieuwe, op d voor de demo.
erasing = Wordt overal gewist …
erasing-not-yet = Nog niet gewist: { $trouble } kring blijft het proberen.
taken-in = { $n ->
    [one] Iemand veranderde session.yaml met de hand: één wijziging is overgenomen. Hoe het bestand was, staat in session.by-hand.yaml.
   *[other] Iemand veranderde session.yaml met de hand: { $n } wijzigingen zijn overgenomen. Hoe het bestand was, staat in session.by-hand.yaml.
}
withdrawn = { $who } is uit de sessie: alles wat die persoon zei, is overal gewist.
withdraw-title = Trekt { $who } ({ $function }) zich terug?
withdraw-goes = Voorgoed gewist, ook op de schijf: { $parts }.
withdraw-goes-nothing = Van deze persoon is nog niets genoteerd.
withdraw-stays = Blijft staan: { $parts }.
withdraw-kept = Blijft ook staan, zonder vraag: { $partners }.
withdraw-kept-one = { $name } ({ $why })
withdraw-why-named = ook door iemand anders genoemd
withdraw-why-said = in een uitspraak die blijft
withdraw-why-tie = er is een band mee
withdraw-why-mark = er staat nog een plaats of belang bij
withdraw-asks = Over uitspraken van ‘{ $function }’ zonder persoon beslis je daarna, één voor één: { $n }.
withdraw-doubt = Daarna beslis je één voor één over wat anders genoteerd is en van die persoon kan zijn: { $n }.
withdraw-statements = { $n ->
    [one] één uitspraak
   *[other] { $n } uitspraken
}
withdraw-images = { $n ->
    [one] één beeld
   *[other] { $n } beelden
}
withdraw-marks = { $n ->
    [one] één eigen kijk of belang op de kaart
   *[other] { $n } keer een eigen kijk of belang op de kaart
}
withdraw-cues = { $n ->
    [one] één beurt in het geluid
   *[other] { $n } beurten in het geluid
}
withdraw-findings = { $n ->
    [one] één thema, leemte of conclusie die nergens anders op steunt of deze woorden herhaalt
   *[other] { $n } thema’s, leemtes of conclusies die nergens anders op steunen of deze woorden herhalen
}
withdraw-partners = { $n ->
    [one] één partner die alleen deze persoon noemde (daarna gevraagd)
   *[other] { $n } partners die alleen deze persoon noemde (daarna gevraagd)
}
function-title = Er is niemand meer met de functie ‘{ $function }’. Van wie is dit? { $text }
function-keep = Laat het zo staan, bij ‘{ $function }’
function-unknown = Houd de woorden, spreker onbekend
function-remove = Wis deze woorden voorgoed
doubt-title = Is dit van { $who } ({ $function })? { $text }
doubt-noted = Genoteerd voor: { $speaker }.
doubt-nobody = niemand
doubt-keep = Nee, laat het zo
doubt-remove = Ja: wis het voorgoed
doubt-give = Ja: noteer het voor { $who }, dan blijft het er ook uit
function-marks-title = { $n ->
    [one] Eén kijk of belang op de kaart staat bij ‘{ $function }’, en zo is er niemand meer
   *[other] { $n } keer staat een kijk of belang op de kaart bij ‘{ $function }’, en zo is er niemand meer
}
function-marks-keep = Laat het zo staan
function-marks-remove = Wis het van de kaart
withdraw-no = Nee, alles blijft
withdraw-yes = Ja, wis alles wat die persoon zei
orphans-title = { $n ->
    [one] Deze partner kwam alleen van wie zich terugtrok
   *[other] Deze partners kwamen alleen van wie zich terugtrok
}
orphans-keep = Laat staan wat er staat
orphans-remove = Haal van de kaart: { $name }
memo-kept = Memo bewaard. Niemand anders ziet hem.
memos-about = Alleen voor jou: op de muur en in een export komen ze nooit.
memos-none = Er zijn nog geen memo’s.
memos-not-here = De groep leest dit scherm mee. Memo’s lees je na het gesprek, of in een venster voor jou alleen (Esc d).
memo-line-in-use = Onder F2 staat nog een half getypte memo. Werk die eerst af.
memo-removed = De memo is verwijderd.
memo-kept-typing = Je half getypte memo staat klaar onder F2.
fault-code = Geef de school een code, bijvoorbeeld BOS7. Nooit haar naam.
fault-name = { $name } lijkt een voornaam. Geef de functie, bijvoorbeeld leraar. Is het toch een functie? Nog eens { $key } bewaart het zo.
fault-school-name = ‘{ $code }’ lijkt de naam van een school, geen schuilnaam. Nog eens { $key } bewaart ze zo.
school-name-forgotten = De naam van vroeger staat nu overal als { $code }.
school-folder-keeps = De map heet nog { $folder }. Sluit kring en hernoem ze, bijvoorbeeld tot { $fit }: kring vindt ze terug.
fault-day = ‘{ $typed }’ is geen dag. Typ de dag zo: 2026-11-28, of 28/11/2026.
fault-nobody = Er zijn nog geen deelnemers. Typ hun functies, of begin zonder: nog eens { $key }.
fault-too-many = Zo veel mensen kan kring niet tegelijk toevoegen: hoogstens { $most }. Er staat nu { $people }.
fault-time = ‘{ $typed }’ is geen tijd van de dag. Typ uren en minuten, zoals 14:20, of laat het leeg.
fault-time-future = Het is nog geen { $time }: nu is het { $now }.
fault-time-early = Het gesprek begon om { $began }. Wie er toen was, is niet laat: laat de tijd leeg.
fault-time-late = Het gesprek eindigde om { $ended }. Een latere tijd hoort er niet bij.
fault-time-order = Wie om { $joined } kwam, kan niet om { $left } vertrokken zijn.
nobody-late-yet = Voor fase 1 begint, is niemand laat of vroeg weg.
fault-number = { $field }: typ een getal, zoals 3, of laat het leeg; er staat nu ‘{ $typed }’.
form-esc-again = Nog niet bewaard. { $key } bewaart het, nog eens Esc gooit het weg.
palette-title = Wat wil je doen?
place-welcome = Welkom
place-review = Terugblik · { $phase }
place-closing = Afronding
place-findings = Bevindingen
recording-on = Geluidsopname begonnen om { $time }.
recording-off = Geluidsopname geëindigd om { $time }.
correcting = Je verbetert { $id }. Enter bewaart, Esc laat het zoals het was.
removed = Verwijderd: { $id }. Ctrl-Z haalt het terug.
select-first = Kies eerst een uitspraak met ↑.
select-partner = Kies eerst een partner met ↑ of ↓, of zoek met Ctrl-F.
connect-title = Met wie is { $name } verbonden?
card-follow = Zoals het volgt uit wat er genoteerd is
card-fully = Volledig besproken
card-partly = Deels besproken
card-implicitly = Impliciet besproken
card-not-reached = Niet aan toegekomen
card-off-agenda = Stond niet op de agenda
viewer-all = Iedereen, unaniem
form-new = Nieuwe sessie
form-second = Tweede sessie met { $school }
form-school = School en omstandigheden
form-participant = Deelnemer
form-joined = { $who } ({ $function }) kwam later aan
form-left = { $who } ({ $function }) vertrok vroeger
form-partner = Partner: { $name }
form-tie = Band: { $from } – { $to }
form-image = Beeld van de kaart
form-gap = Wat ontbreekt
form-theme = Thema
form-conclusion = Conclusie
form-excerpt = Citaat in het verslag
field-code = Schoolcode
field-level = Niveau
field-type = Type
field-network = Koepel of net
field-location = Ligging
field-participants = Deelnemers
field-consent = Toestemming
field-time = Om hoe laat
field-recording = Geluidsopname
field-date = Datum
field-language = Taal van de kaarten
field-place = Plaats van het gesprek
field-group = Samenstelling
hint-group = kernteam, werkgroep, voltallig team …
field-absent = Kon er niet bij zijn
hint-absent = functie en reden, nooit een naam
field-deck = Kaartenset
field-function = Functie
field-role = Rolgroep
field-name = Naam
field-domains = Domeinen
field-ring = Afstand
field-kind = Soort
field-side = Intern of extern
field-formality = Formeel of informeel
field-status = Stand van zaken
field-important = Belangrijk voor
field-inferred = Belangrijk, afgeleid
field-others = En nog hoeveel anderen
field-learning = Wie leert er
field-experience = Ervaring
field-was = Stond vroeger
field-too-close = Te dichtbij
field-collective = Verzamelnaam
field-count = Hoeveel
field-part-of = Onderdeel van
field-frequency = Hoe vaak contact
field-where = Waar
field-note = Opmerking
field-round = Toegevoegd
field-view = Afstand volgens { $who }
field-label = Wat bindt hen
field-direction = Richting
field-strength = Sterkte
field-speakers = Van wie
field-image = Beeld
field-why = Waarom
field-text = Tekst
field-gap = Wat is het
field-about = Gaat over
field-title = Naam van het thema
field-aspect = Hoort bij
field-excerpt = Te drukken woorden
field-print = Afdrukken
hint-participants = bv. 3 leerkrachten, zorgcoördinator, directeur. Nooit namen.
hint-understood = Begrepen: { $people }
hint-time-now = Enter: nu. Of typ een tijd, zoals 14:20 of 14.20
hint-time-noted = verbeter de tijd, of maak het veld leeg om hem weg te halen
hint-consent = ja als iedereen al toestemde; later kan het per persoon
hint-code = een schuilnaam, bv. BOS7
hint-level = bv. basisonderwijs
hint-type = bv. gewoon onderwijs
hint-network = bv. OVSG, GO!, Katholiek Onderwijs Vlaanderen
hint-location = bv. stedelijk, meer dan 100 000 inwoners
hint-excerpt = laat weg met […]; niets verandert aan wat er gezegd werd
choice-consent-given = gegeven
choice-consent-refused = geweigerd
choice-language-nl = Nederlands
choice-language-en = Engels
choice-kind-organisation = organisatie
choice-kind-person = persoon
choice-kind-group = groep
choice-kind-source = bron
choice-side-external = extern
choice-side-internal = intern
choice-side-both = intern en extern
choice-formality-formal = formeel
choice-formality-informal = informeel
choice-status-now = nu
choice-status-past = vroeger
choice-status-wished = gewenst
choice-status-explored = in verkenning
choice-status-ended = stopgezet
choice-learning-to-school = de school leert
choice-learning-from-school = de partner leert
choice-learning-both = beide leren
choice-learning-none = geen leren (bv. geld, doorverwijzing)
choice-experience-positive = positief
choice-experience-mixed = gemengd
choice-experience-negative = negatief
choice-round-alone = ronde 1, ieder voor zich
choice-round-together = ronde 2, samen
choice-round-after = na de sessie
choice-direction-none = geen
choice-strength-1 = zwak
choice-strength-2 = matig
choice-strength-3 = sterk
choice-gap-partner = een partner
choice-gap-means = middelen (geld, tijd, ruimte)
choice-gap-role = een rol
choice-gap-other = iets anders
form-mask = Naam afschermen
field-masked = Naam
field-mask-function = Functie
hint-masked = zoals hij er staat; wordt overal vervangen, ook in wat nog komt
hint-mask-function = bv. { $examples }; leeg geeft alleen [naam]
theme-new = + nieuw thema
sorted = Staat nu bij ‘{ $theme }’. Ctrl-Z draait het terug.
only-statements = Dit kan alleen met iets dat iemand zei: kies een citaat of een uitspraak.
choose-statement = Kies eerst de uitspraak en druk dan opnieuw op de toets.
not-printed = Dit komt niet meer in het verslag; het blijft in de sessie. Ctrl-Z haalt het terug.
remove-only-own = Alleen conclusies, thema’s, beelden en wat ontbreekt gaan hier weg; een citaat wordt niet meer afgedrukt.
shift-only-conclusions = Alleen conclusies kan je hier van plaats wisselen.
found-title = Waarop steunt dit?
found-only-own = Alleen bij een conclusie, een thema of iets dat ontbreekt kies je waarop het steunt.
rests-on-nothing = Dit steunt op niets uit het gesprek. Bij een conclusie van jezelf voeg je met + iets toe.
said-nowhere = Deze uitspraak hoort bij geen kaart.
linked-now = Dit hoort bij { $names }.
linked-later = #{ $token } is nog geen partner. Komt die op de kaart, dan hoort dit erbij.
linked-partner = { $n ->
    [one] Eén uitspraak hoort nu bij { $name }.
   *[other] { $n } uitspraken horen nu bij { $name }.
}
line-in-use = Op deze kaart staat nog een half getypte regel. Werk die eerst af; Enter neemt daarna de uitspraak over.
back-to-findings = Esc brengt je terug naar de bevindingen.
proposals-more = { $n ->
    [one] Dit waren de sterkste voorstellen. → toont er nog één.
   *[other] Dit waren de sterkste voorstellen. → toont de andere { $n }.
}
proposals-none = Er zijn geen voorstellen (meer). Met c schrijf je zelf een conclusie.
proposal-accepted = Aangenomen. Ctrl-Z draait het terug.
proposal-dropped = Niet aangenomen; kring stelt dit niet opnieuw voor. Ctrl-Z draait het terug.
mask-tells = In de functie staat de naam zelf. Kies andere woorden.
mask-names = ‘{ $name }’ lijkt zelf een naam. Geef alleen de functie, zoals leraar, of laat ze leeg.
masked = Overal staat nu { $mask }. Wat je nog noteert, wordt vanzelf afgeschermd.
allowed = ‘{ $word }’ mag blijven.
which-domain = Welk domein?
which-card = Welke kaart?
export-suspects = { $n ->
    [one] Eén woord lijkt nog op een naam: { $names }
   *[other] { $n } woorden lijken nog op een naam: { $names }
}
export-look = Eerst nakijken
export-anyway = Toch wegschrijven
export-report = verslag
export-summary = samenvatting
export-map = kaart
exporting = Verslag en kaart worden weggeschreven …
exported = { $n ->
    [one] Eén bestand staat in { $folder }
   *[other] { $n } bestanden staan in { $folder }
}
exports-removed = { $n ->
    [one] Eén eerder geschreven bestand is weggegooid, want het stond er nog in. Bij de bevindingen schrijft w het opnieuw.
   *[other] { $n } eerder geschreven bestanden zijn weggegooid, want het stond er nog in. Bij de bevindingen schrijft w ze opnieuw.
}
exports-left = { $n ->
    [one] In één eerder geschreven bestand staat nog wat gewist of afgeschermd is: r bij de bevindingen toont waar.
   *[other] In { $n } eerder geschreven bestanden staat nog wat gewist of afgeschermd is: r bij de bevindingen toont waar.
}
no-masks = Noteren staat uit: de lijst met afgeschermde namen is niet leesbaar, en namen zouden er gewoon staan. Verbeter de lijst, of leg ze weg, en open opnieuw. { $trouble }
mirror-behind = De tweede kopie in { $path } loopt achter sinds { $since }. { $why } Hier wordt alles gewoon bewaard; de kopie wordt weer bijgewerkt zodra het kan.
mirror-slow = Die schijf antwoordt traag of niet.
mirror-owes = In de tweede kopie in { $path } staat nog wat gewist of afgeschermd is. Sluit die schijf aan: dan gaat het ook daar weg. kring onthoudt het.
mirror-again = De tweede kopie in { $path } is weer bij.
mirror-left = De tweede kopie in { $path } is niet bijgewerkt. Sluit die schijf aan en open de sessie opnieuw met --mirror. Hier is alles bewaard.
mirror-due = in een tweede kopie staat nog wat gewist, afgeschermd of vergeten moest worden: { $path }. Sluit die schijf aan en doe `kring verify`; is die kopie er niet meer, dan `kring verify --gone MAP`
shared-due = in een gedeelde map staat nog wat gewist, afgeschermd of vergeten moest worden: { $path }. `kring push` haalt het daar weg (is de sessie hier helemaal gewist: `kring push --to MAP`, zonder naam); staat de sessie er niet meer, dan `kring verify --gone MAP`
mirror-unknown = kring weet van geen tweede kopie en van geen gedeelde sessie in { $path }.
mirror-forgotten = kring noemt de tweede kopie in { $path } niet meer.
parting-elsewhere = Niet alles staat in de map van de sessie. Het geheel staat in { $path }; open dat, of neem het later over met `kring take`. { $trouble }
parting-nowhere = Niet alles staat op schijf, en nergens kon het geschreven worden: de sessie staat hierboven als tekst. Bewaar die als session.yaml. { $trouble }
parting-transcript = De sessie staat volledig op schijf, maar het transcript mist haar laatste gebeurtenissen. { $trouble }
parting-erasing = Wat gewist moest worden, staat nog in de oude bestanden: kring wist het zodra je de sessie opnieuw opent.
parting-not-erased = Wat gewist moest worden, staat nog in de oude bestanden, en kring kon dat nergens onthouden: doe het opnieuw als de schijf weer schrijft.
exports-again = Er is niets geschreven: de sessie veranderde intussen elders. Druk nog eens op w.
exported-but = { $n ->
    [0] Niets geschreven: { $names } is veranderd sinds kring het schreef. Geef het een andere naam, en druk nog eens op w.
    [one] Eén bestand geschreven, { $names } niet: dat is veranderd sinds kring het schreef. Geef het een andere naam, en druk nog eens op w.
   *[other] { $n } bestanden geschreven, { $names } niet: dat is veranderd sinds kring het schreef. Geef het een andere naam, en druk nog eens op w.
}
exported-not = { $n ->
    [one] Eén bestand geschreven, { $names } niet. { $trouble }
   *[other] { $n } bestanden geschreven, { $names } niet. { $trouble }
}
exported-boxes = Geschreven. Word en PNG tekenen hokjes voor letters in { $names }
exported-demo = { $n } bestanden staan in { $folder }, zolang de demo open is
cmd-note = noteren
cmd-complete = aanvullen, of naar de volgende deelvraag
cmd-question = naar de volgende deelvraag
cmd-question-back = naar de vorige deelvraag
cmd-verbatim = letterlijk noteren of in eigen woorden
cmd-newline = nieuwe regel
cmd-select = een uitspraak kiezen
cmd-remove = verwijderen
cmd-move = naar een andere kaart verplaatsen
cmd-explain = de toelichting lezen
cmd-card-state = zeggen hoe ver deze kaart besproken is
cmd-name-partner = partner noteren, of gekozen partner bewerken
cmd-step = naar de volgende stap
cmd-edit = bewerken
cmd-nearer = dichter bij de school zetten
cmd-farther = verder van de school zetten
cmd-domain = in een domein zetten
cmd-important = aanduiden voor wie dit belangrijk is
cmd-connect = een band leggen met een andere partner
cmd-turn = naar de volgende deelnemer, deelvraag, of vraag naar wie ontbreekt
cmd-view = een andere weergave tonen
cmd-table = wisselen tussen kaart, tabel en briefjes
cmd-find = partner zoeken
cmd-gap = iets dat ontbreekt noteren
cmd-playback = de kaart laten groeien
cmd-versions = vorige versies van de kaart: naast de kaart van nu, en wat er veranderde
cmd-versions-play = van de vorige versie naar nu laten groeien, stilzetten of verder
cmd-versions-back = een oudere versie; terwijl de kaart groeit: een stap terug
cmd-versions-on = een jongere versie; terwijl de kaart groeit: een stap verder
cmd-versions-other = op een smal scherm: de andere van de twee kaarten
cmd-open = openen
cmd-propose = conclusies voorstellen
cmd-conclusion = zelf een conclusie schrijven
cmd-sort = bij een thema zetten
cmd-print = citaat kiezen of inkorten
cmd-mask = naam afschermen
cmd-rests-on = tonen waarop deze zin steunt
cmd-next-part = naar het volgende onderdeel
cmd-previous-part = naar het vorige onderdeel
cmd-outline = inhoud: naar een onderdeel
cmd-ready = tonen wat nog open staat
cmd-export = verslag en kaart wegschrijven
cmd-raise = conclusie een plaats hoger zetten
cmd-lower = conclusie een plaats lager zetten
cmd-go-there = naar de plaats in het gesprek of op de kaart
cmd-found = iets toevoegen waarop dit steunt
cmd-back = terug
cmd-accept = aannemen
cmd-rewrite = aannemen in eigen woorden
cmd-drop = niet aannemen
cmd-next-proposal = naar het volgende voorstel
cmd-previous-proposal = naar het vorige voorstel
cmd-allow = zeggen dat dit geen naam is
cmd-mask-other = een ander woord afschermen
cmd-fix = naar waar je het in orde brengt
cmd-up = omhoog
cmd-down = omlaag
cmd-left = naar links
cmd-right = naar rechts
cmd-tick = afvinken
cmd-recording = noteren dat de geluidsopname start of stopt
cmd-participant = deelnemer toevoegen
cmd-consent = geeft toestemming; nog eens: nog niet gevraagd
cmd-consent-all = wie nog niet gevraagd is, geeft toestemming
cmd-refuse = weigert iets
cmd-archive = bewaren in een archief
cmd-late = kwam later aan
cmd-leave = vertrok vroeger
cmd-withdraw = trekt zich terug: alles wissen
cmd-new = een nieuwe sessie beginnen
cmd-demo = de demo openen
cmd-filter = sessies zoeken: school, dag, niveau of stand
cmd-search = de hele bibliotheek doorzoeken
cmd-open-found = de sessie openen op die plaats
cmd-sort-list = anders sorteren: gewijzigd, dag, school, niveau, stand
cmd-reverse-list = volgorde omkeren
cmd-clear-filter = alle sessies tonen
cmd-language = taal van het scherm wisselen: Nederlands of Engels
cmd-theme = wisselen tussen donker en licht
cmd-quit = stoppen (alles is bewaard)
cmd-done = klaar
cmd-finish = formulier bewaren, waar de cursor ook staat
cmd-choose = kiezen
cmd-page-up = een blad terug
cmd-page-down = een blad verder
cmd-keep-memo = memo bewaren
cmd-memo-kind = soort memo kiezen
cmd-memo-correct = memo verbeteren
cmd-close-help = sluiten
cmd-next = verder
cmd-previous = terug
cmd-go-to = naar een andere plaats in het gesprek
cmd-memo = een privé-memo schrijven
cmd-memos = privé-memo’s: nalezen, verbeteren, verwijderen
cmd-map = wisselen tussen kaart en gesprek
cmd-school = school en omstandigheden invullen
cmd-participants = deelnemers
cmd-close = sessie sluiten, naar het beginscherm
cmd-word-left = een woord naar links
cmd-word-right = een woord naar rechts
cmd-line-start = begin van de tekst
cmd-line-end = einde van de tekst
cmd-backspace = letter links wissen, of laatste merkteken
cmd-delete = letter rechts wissen
cmd-delete-word = woord wissen
cmd-help = alle toetsen tonen
cmd-palette = opdracht zoeken op naam
cmd-undo = ongedaan maken
cmd-redo = opnieuw doen
cmd-cancel = annuleren, terug

## app and ui: the map

field-by = Briefje van
cmd-waiting = naar de volgende partner die dit nog nodig heeft
cmd-domain-state = zeggen waarom een domein leeg is
cmd-view-by-name = weergave kiezen uit de lijst
cmd-fill = het scherm vullen met de kaart
cmd-zoom = inzoomen: de gekozen partner met zijn banden, of een domein (← → het volgende)
cmd-rearrange = kaart herschikken: alles een nieuwe plaats geven (ongedaan te maken)
cmd-legend = legenda omslaan: wat tekens, nummers en letters betekenen
cmd-sort-table = tabel anders sorteren
cmd-reverse-table = tabel omkeren
cmd-measures = het netwerk in cijfers tonen
cmd-choose-more = aan- of uitvinken, en open laten voor de volgende
key-waiting = volgende
key-choose-more = nog een
key-remove = weg
key-domain-state = leeg domein
key-turn = volgende
key-sort-table = sorteren
key-playback = groeien
key-versions = versies
key-versions-play = groeien
key-versions-back = terug
key-versions-on = verder
key-versions-other = andere kaart
key-measures = cijfers
notes-together = Samen genoteerd
notes-inside = In de school zelf
nothing-waits = Niemand wacht hier nog op. Tab gaat naar de volgende stap.
one-view = Er valt nog maar één ding te zien: alle partners.
cli-wall-domain = Domein ‘{ $domain }’ bestaat niet in deze kaarten.
map-rearranged = De kaart is herschikt. Ongedaan maken zet alles terug.
map-rearranging-undone = De kaart staat weer zoals ze stond.
legend-whole = De hele legenda staat al onder de kaart.
view-now = Nu te zien: { $view }
moved-to = { $name } → { $ring }
carried-to = { $name }: { $ring } · { $domains }
nothing-to-play = Er staan nog geen partners op de kaart om te laten groeien.
pick-domain = In welk domein hoort { $name }? Tab kiest er meer dan één.
pick-important = Voor wie is { $name } belangrijk? Tab duidt er meer dan één aan.
empty-asked-none = gevraagd, en er is niemand
empty-not-reached = stond op de agenda, niet aan toegekomen
empty-off-agenda = stond niet op de agenda
empty-unknown = nog niet genoteerd
pick-domain-state = { $domain }: waarom staat hier niemand?
no-empty-domain = In elk domein staat iemand.
tie-removed = Band weggehaald. Ctrl-Z haalt hem terug.
step-do-alone = Schrijf in stilte op met wie je samenwerkt: één naam per briefje.
step-do-together = Leg de briefjes samen bij het domein waar ze horen.
step-do-distance = Hoe dicht staat elke partner bij ons, voor jullie gevoel?
step-do-importance = Wie is voor jou belangrijk? Elke rol duidt aan in de eigen kleur.
step-do-ties = Welke partners hebben ook met elkaar een band?
step-do-missing = Wie ontbreekt er nog?
progress-alone = { $who } schrijft · { $notes } van { $all } briefjes
progress-together = { $n ->
    [0] alle { $all } hebben een domein
   *[other] nog { $n } zonder domein
}
progress-distance = { $n ->
    [0] alle { $all } hebben een plaats
   *[other] nog { $n } zonder plaats
}
progress-ties = { $ties ->
    [one] één band
   *[other] { $ties } banden
} · { $n } staan los
progress-missing = nog { $n } na te kijken: zonder plaats of band, of gewenst
progress-missing-domains = nog leeg: { $names } · { $n } na te kijken
column-order = nr
column-matters = Belang
column-ties = Banden
table-about = { $count } partners, gesorteerd op { $column } (← →)
growth-count = De kaart groeit: { $shown } van { $all } · { $name }
growth-help = ← → stap · Enter stil of verder · Esc stopt
offer-more = nog { $n }
chosen-ties = band met { $names }
chosen-tie-count = { $n ->
    [one] één band
   *[other] { $n } banden
}
chosen-internal = intern
help-map = Terwijl je typt: `CLB @zorg !1 *LZ` noteert het CLB in het domein zorg, op de dichtste ring, belangrijk voor wie L en Z als letter heeft (`**` is iedereen). Zonder naam gaat het over de gekozen partner. Bij de laatste stap, wie ontbreekt, noteert Enter een gewenste partner en Ctrl-L een leemte in woorden. Pijltjes lopen over de kaart; met tekst in de regel lopen ← en → door de tekst. Slepen met de muis brengt een partner naar een andere ring of een ander domein.
figures-title = Het netwerk in cijfers
figures-tiny = Let op: met minder dan tien partners zeggen deze cijfers weinig.
figures-tie-poor = Let op: er staan weinig banden op de kaart. Wat hieronder over banden staat, zegt dan weinig.
figures-places = Waar de partners staan
figures-partners = { $n ->
    [one] één partner buiten de school
   *[other] { $n } partners buiten de school
}{ $internal ->
    [0] {""}
    [one] , en één interne actor
   *[other] , en { $internal } interne actoren
}
figures-no-domain = zonder domein
figures-no-ring = zonder plaats
figures-ties = Banden tussen partners
figures-density = { $n ->
    [one] één band
   *[other] { $n } banden
}: { $percent } % van alle banden die er konden zijn; gemiddeld { $mean } per partner
figures-parts = { $n ->
    [0] niemand hangt aan iemand anders vast
    [one] één groep van { $largest } partners die aan elkaar hangen
   *[other] { $n } groepen die elk aan elkaar hangen, de grootste van { $largest } partners
}; { $alone } staan los
figures-school = De school zelf
figures-degree = { $n ->
    [one] staat in contact met één partner
   *[other] staat in contact met { $n } partners
}
figures-constraint = beperking { $value } (Burt 1992; van 0 tot ongeveer 1: hoe lager, hoe minder haar contacten elkaar kennen, en hoe meer de school hen kan samenbrengen)
figures-size = { $size } van de { $degree } contacten brengen iets wat de andere niet brengen (Burt 1992)
figures-between = { $percent } % van de kortste wegen tussen twee partners loopt over de school (Freeman 1977)
figures-links = Groepjes en verbinders
figures-group = groepje: { $names }
figures-modularity = zo duidelijk zijn de groepjes: { $value } (boven 0,3 is duidelijk; Clauset, Newman en Moore 2004)
figures-broker = { $name } verbindt { $domains } ({ $n ->
    [one] één koppel dat elkaar anders niet kent
   *[other] { $n } koppels die elkaar anders niet kennen
})
figures-cut-points = valt weg, dan valt een deel uiteen: { $names }
figures-no-links = geen groepjes of verbinders: er zijn geen banden tussen partners
figures-more = nog { $n }

## ui: screens

too-small = venster te klein
home-title = Met wie werkt onze school samen? Samen brengen we het in kaart.
home-about = Kies een sessie, of begin een nieuwe.
home-continue = verdergaan
home-no-match = Geen enkele sessie past bij wat je typte. Esc toont ze allemaal.
home-reading = de sessies worden gelezen …
home-which = Van `{ $name }` zijn er meerdere sessies: kies met ↑ ↓ en Enter.
home-count = { $count ->
    [one] één sessie
   *[other] { $count } sessies
}
home-found = { $shown } van { $all } sessies
home-sorted = op { $order }
home-next = hierna: { $next }
home-reversed = op { $order }, omgekeerd
home-filter-help = zoek op school, dag, niveau, stand … of in één kolom: net:GO  niveau:basis  kaartenset:  stand:  toestemming:  sinds:2026
order-changed = laatste wijziging
order-date = dag
order-school = school
order-level = niveau
order-network = net
order-deck = kaartenset
order-stage = stand
order-consent = toestemming
stage-begun = nog te beginnen
stage-talk = in gesprek
stage-findings = bevindingen
agreed-unasked = toestemming nog te vragen
agreed-refused = iemand weigerde iets
agreed-restricted = archief beperkt
agreed-open = archief open
agreed-nobody = geen deelnemers
home-unreadable = niet leesbaar
clock-card = kaart { $minutes }/{ $budget } min
clock-talk = gesprek { $minutes }/{ $budget } min
mark-saved = ✓ bewaard
mark-pending = … bewaren
mark-trouble = ! niet op schijf
mark-read-only = alleen lezen
mark-demo = ✓ demo
mark-editing = { $id } verbeteren
mark-no-speaker = wie? (p1: of functie:)
mark-verbatim = letterlijk
mark-question = deelvraag { $n }
mark-about = over { $names }
ask-nobody = Niemand heet { $head }.
ask-several = { $head } past bij meer dan één.
ask-no-colon = De regel begint met { $head }, zonder dubbele punt.
ask-ordinary = { $head } kan zeggen wie spreekt, of hoort bij de zin.
ask-meant = Bedoel je { $who }? Enter: ja · Tab: noteer het zo
ask-as-typed = Enter of Tab: noteer het zo, zonder spreker · Esc: verbeter de regel
ask-still = Een gewone zin van { $who }? Enter: ja · Tab: noteer het zo
ask-somebody = iemand van de functie { $function }
ask-outside = iemand anders, { $function }
ask-text = noteer het zo
ask-goes-on = gewone zin van { $who }
page-line-waits = Wacht in de regel, en wordt genoteerd bij de volgende kaart die opengaat.
line-waits = { $n ->
    [one] Eén regel wacht achter deze
   *[other] { $n } regels wachten achter deze
}
mark-kept-out = blijft buiten elk verslag
key-help = alle toetsen
key-open = openen
key-new = nieuw
key-demo = demo
key-filter = zoeken
key-search = doorzoeken
key-open-found = daar openen
key-sort-list = sorteren
key-clear-filter = alles tonen
key-quit = stoppen
key-note = noteren
key-complete = deelvraag
key-closing-question = vraag
key-verbatim = letterlijk
key-next = verder
key-previous = terug
key-map = kaart/gesprek
key-memo = memo
key-memos = memo’s lezen
key-explain = toelichting
key-card-state = stand
key-name-partner = noteren
key-step = stap
key-nearer = dichter
key-farther = verder weg
key-domain = domein
key-important = belangrijk
key-connect = band
key-find = zoeken
key-view = weergave
key-legend = legenda
key-table = kaart/tabel
key-tick = afvinken
key-recording = opname
key-propose = voorstellen
key-edit = bewerken
key-participant = toevoegen
key-consent = ja
key-consent-all = allen ja
key-refuse = weigert
key-archive = archief
key-late = later
key-leave = vertrok
key-withdraw = trekt terug
key-cancel = terug
key-done = klaar
key-finish = bewaren
key-next-field = volgend veld
key-down = volgende
key-newline = nieuwe regel
key-choose = kiezen
key-close-help = sluiten
key-keep-memo = bewaren
key-memo-kind = soort
key-memo-correct = verbeteren
key-rests-on = waarop steunt dit
key-next-part = onderdeel
key-outline = inhoud
key-ready = open punten
key-export = wegschrijven
key-conclusion = eigen conclusie
key-sort = thema
key-print = citaat
key-mask = naam afschermen
key-raise = hoger
key-lower = lager
key-go-there = ga erheen
key-found = steunt ook op
key-back = terug
key-accept = aannemen
key-rewrite = herschrijven
key-drop = niet aannemen
key-next-proposal = volgende
key-previous-proposal = vorige
key-allow = geen naam
key-mask-other = ander woord
key-fix = ga erheen
part-empty = nog leeg
desk-ready = { $n ->
    [0] niets meer open
    [one] 1 punt open
   *[other] { $n } punten open
}
desk-proposals = { $n ->
    [0] geen voorstellen
    [one] 1 voorstel
   *[other] { $n } voorstellen
}
rests-on-title = { $n ->
    [one] Dit steunt op
   *[other] Dit steunt op { $n } dingen
}
thing-statement = gezegd
thing-partner = partner
thing-tie = band
thing-theme = thema
thing-gap = ontbreekt
thing-remark = opmerking van de member check
thing-image = beeld
thing-conclusion = conclusie
thing-participant = deelnemer
thing-domain = domein
thing-card = kaart
thing-school = profiel van de school
thing-unplaced = nog niet geplaatst
proposal-title = Voorstel { $n } van { $all }
proposal-rule = Regel: { $rule }
names-title = { $n ->
    [0] Geen enkel woord lijkt op een naam
    [one] Eén woord lijkt op een naam
   *[other] { $n } woorden lijken op een naam
}
names-about = Scherm af, of zeg dat het geen naam is. Ctrl-Z brengt een afgeschermde naam niet terug.
names-places = { $n ->
    [one] op 1 plaats
   *[other] op { $n } plaatsen
}
why-email = e-mailadres
why-handle = accountnaam
why-phone = telefoonnummer
why-street = huis in een straat
why-plate = nummerplaat
why-code = code van een deelnemer
why-title = aanspreking ervoor
why-initials = initialen
why-known = bekende naam
why-capital = hoofdletter in de zin
why-speaks = iemand die iets doet
why-kin = familie met plaats of beroep
why-only = de enige van een plaats
why-trait = een zeldzaam kenmerk
ready-title = { $n ->
    [0] Alles is in orde: het verslag kan weg
    [one] Nog één punt voor het verslag weg kan
   *[other] Nog { $n } punten voor het verslag weg kan
}
ready-about = Enter brengt je naar de plaats waar je het in orde brengt; w schrijft verslag en kaart weg.
welcome-state = { $people ->
    [one] één deelnemer
   *[other] { $people } deelnemers
}, { $agreed } met toestemming
review-count = { $statements ->
    [0] nog niets genoteerd
    [one] één uitspraak
   *[other] { $statements } uitspraken
}, { $waiting ->
    [0] geen deelvragen meer open
    [one] nog één deelvraag open
   *[other] nog { $waiting } deelvragen open
}
review-partners = { $count ->
    [one] één partner
   *[other] { $count } partners
} op de kaart
closing-about = Laten we samen terugkijken.
closing-title = Afronding · vraag { $n } van { $all }
closing-form-answer = Typ wat iemand antwoordt en druk op Enter. PgDn gaat naar de volgende vraag.
closing-form-image = Typ eerst het beeld, dan een spatie, een streepje en weer een spatie, en dan waarom. Bijvoorbeeld: een parachute - veel kleuren, één doek
closing-why-waits = nog niets (typ een streepje tussen spaties, en dan waarom)
closing-loose = Zonder vraag genoteerd
closing-noted-here = Genoteerd als antwoord op deze vraag. Was het een beeld van de kaart? ↑ kiest het, Ctrl-↓ brengt het een vraag verder.
closing-unanswered = Bij deze vraag is nog niets genoteerd. Nog eens verder brengt je naar de bevindingen.
closing-is-evidence = Bij de bevindingen steunt hier al iets op. Haal het daar eerst los, dan kan het naar een andere vraag.
sub-questions = deelvragen
sub-question-none = Tab kiest een deelvraag
nothing-said = Nog niets genoteerd. Typ wat iemand zegt en druk op Enter.
form-help-one = ← → kiest, een letter springt, Backspace maakt leeg
form-help-many = ← → gaat rond, spatie kiest aan of uit
help-title = Toetsen hier
help-menu = Esc op een lege regel opent een menu waarin elke opdracht één letter heeft; Alt en die letter doet hetzelfde. Een cijfer zet er de gekozen partner op die ring. Wat iets weghaalt of afsluit, wacht op Enter. Enter op een lege regel gaat verder; een losse `.` of `b` maakt de muur leeg.
help-note = Bij het noteren: `p3:`, `c:` of `dir:` zegt wie spreekt (`@` toont ieders letter; `-:` niemand, `@ouder:` iemand van een functie die niet aan tafel zit); past het bij niemand of bij meer dan één, dan vraagt kring het na. `2)` kiest een deelvraag voor die regel, Tab tot je een andere kiest, `"` begint een letterlijk citaat, `#clb` noemt een partner; achter de laatste zin zegt het alleen over wie het gaat.
help-mouse = Met de muis: een klik kiest een rij van een lijst, een tweede klik op dezelfde rij doet wat Enter daar doet. Wat iets wegneemt of afsluit, blijft bij de toetsen. In een formulier gaat een klik naar een veld of maakt een keuze; in de tabel sorteert een klik op een kolomkop, en een tweede keert de volgorde om.
not-with-mouse = Met de muis gebeurt dat niet, zo gaat het nooit per ongeluk: druk op { $key }.
sources = Bronnen: { $list }
memo-title = Privé-memo ({ $kind }) · niemand kan dit lezen op het scherm
memo-mood = sfeer
memo-disturbance = storing
memo-emotion = emotie
memo-other = andere
participants-about = Codes en functies, nooit namen. `a:` zegt bij het noteren wie spreekt.
participants-none = Nog geen deelnemers. Druk op n om er toe te voegen.
consent-talk = gesprek
consent-sound = opname
consent-quote = citaten
consent-archive = archief
consent-given = ja
consent-refused = nee
consent-unasked = nog niet
consent-open = open
consent-restricted = beperkt
consent-no = nee
consent-all-title = { $n ->
    [one] Eén deelnemer geeft toestemming voor { $what }. Enter: ja · Esc: nee
   *[other] Alle { $n } deelnemers die nog niet gevraagd zijn, geven toestemming voor { $what }. Enter: ja · Esc: nee
}
consent-everyone-title = Alle { $n } deelnemers geven toestemming voor { $what }. Enter: ja · Esc: nee
consent-all-yes = Ja, noteer het zo
consent-all-no = Nee
consent-nobody-open = Iedereen is al gevraagd.
consent-refusal-stays = { $who } weigerde iets: dat blijft zo. Enter opent het formulier om het te wijzigen.
refuse-title = { $who } ({ $function }) weigert
refuse-nothing = Niets: terug
refuse-all = Alles: gesprek, opname, citaten en archief
archive-title = { $who } ({ $function }): bewaren in een archief?
archive-all = Wie nog niet gevraagd is, { $n ->
    [one] één deelnemer
   *[other] { $n } deelnemers
}: { $answer }
joined-at = van { $time }
left-at = tot { $time }
step-alone = Ronde 1 · ieder noteert voor zichzelf
step-together = Ronde 2 · samen plaatsen en groeperen
step-distance = Afstand · dichter of verder van de school
step-importance = Belang · wie telt voor wie
step-ties = Banden · wie hangt samen met wie
step-missing = Wie ontbreekt nog?
map-count = { $count ->
    [one] één partner
   *[other] { $count } partners
}
home-detail = { $people ->
    [one] één deelnemer
   *[other] { $people } deelnemers
} · { $partners ->
    [one] één partner
   *[other] { $partners } partners
} · { $statements ->
    [one] één uitspraak
   *[other] { $statements } uitspraken
}
home-detail-few = { $partners ->
    [one] één partner
   *[other] { $partners } partners
} · { $statements ->
    [one] één uitspraak
   *[other] { $statements } uitspraken
}
budget-minutes = { $count } min

## app: the palette, leaving, and who is missing

interrupt-again = Nog eens Ctrl-C sluit kring af; alles wordt bewaard. Elke andere toets gaat gewoon verder.
palette-nothing = Niets gevonden met dat woord. Probeer een ander woord, of wis het met Backspace en blader met ↑ ↓. Esc sluit; F1 toont daarna alle toetsen.
picker-nothing = Niets gevonden. Backspace wist wat je typte, Esc sluit de lijst.
picker-waits = Enter: deze regel wacht tot de vraag beantwoord is.
picker-waiting = { $n ->
    [one] Er wacht één regel op het antwoord.
   *[other] Er wachten { $n } regels op het antwoord.
}
palette-elsewhere = Dat werkt hier niet, wel { $at }.
scope-home = op het beginscherm (Ctrl-W)
scope-welcome = bij het welkom (F5)
scope-note = op een kaart (F5)
scope-map = op de netwerkkaart (F4)
scope-findings = bij de bevindingen (F5)
scope-participants = bij de deelnemers (F10)
scope-walk = in een geopende sessie
cmd-interrupt = stoppen, na een tweede keer (alles is bewaard)
missing-list-wished = Gewenst:
missing-list = Ontbreekt:
missing-none = Nog niets genoteerd bij wie ontbreekt.
missing-hint = Enter: gewenst, op de kaart · Ctrl-L: ontbreekt, in woorden
missing-wished = ‘{ $name }’ staat op de kaart als gewenst. Is die partner er al? F8 past het aan.
missing-noted = Genoteerd bij wat ontbreekt: ‘{ $name }’.
key-missing-wished = gewenst
key-missing-prompt = andere vraag
key-turn-question = deelvraag
key-missing-absence = ontbreekt
key-gap = ontbreekt
syn-note = opslaan, bewaren, toevoegen, schrijven
syn-complete = afmaken, voorstel
syn-question = vraag
syn-question-back = vraag
syn-verbatim = citaat, woordelijk, aanhalen
syn-newline = regel, enter
syn-select = kiezen, verbeteren, aanpassen, wijzigen
syn-remove = wissen, weg, weghalen, schrappen
syn-move = verplaatsen, verhuizen, verzetten
syn-explain = uitleg, info, achtergrond, bronnen
syn-card-state = stand, klaar, afgewerkt, status, tijd
syn-name-partner = toevoegen, nieuw, actor, organisatie, hernoemen
syn-step = fase, volgende, ronde
syn-edit = hernoemen, naam, wijzigen, aanpassen, verbeteren, status, opmerking
syn-nearer = verplaatsen, afstand, ring, dichterbij
syn-farther = verplaatsen, afstand, ring, verder
syn-domain = verplaatsen, groep, groeperen, sector
syn-important = belang, ster, kleur, rol
syn-connect = verbinden, lijn, relatie, verband
syn-turn = beurt, deelnemer, ronde
syn-view = kijken, filter, tonen, inzoomen
syn-table = lijst, overzicht, briefjes
syn-find = zoeken, waar
syn-fill = volledig scherm, groot, muur, beamer
syn-zoom = inzoomen, vergroten, loep
syn-rearrange = opnieuw schikken, ordenen, herordenen, plaatsen
syn-legend = tekens, symbolen, uitleg
syn-waiting = volgende, nog doen, open
syn-domain-state = leeg, niemand
syn-view-by-name = weergave, filter, tonen
syn-sort-table = sorteren, volgorde
syn-reverse-table = omgekeerd, volgorde
syn-measures = cijfers, statistiek, getallen, analyse
syn-gap = ontbreken, missen, gemis, leemte
syn-playback = afspelen, film, animatie
syn-versions = versies, vroeger, vergelijken, veranderd, voor en na
syn-rests-on = bewijs, bron, waarom, uitspraken
syn-next-part = hoofdstuk, deel
syn-previous-part = hoofdstuk, deel
syn-outline = inhoudstafel, hoofdstukken
syn-propose = voorstel, conclusie, besluit, suggestie
syn-ready = nakijken, controle, klaar, open
syn-export = afdrukken, printen, pdf, word, verslag, rapport, opslaan, bestand, delen
syn-conclusion = besluit, bevinding
syn-raise = volgorde, verplaatsen, hoger
syn-lower = volgorde, verplaatsen, lager
syn-sort = thema, ordenen, groeperen, coderen
syn-print = citaat, afdrukken, inkorten
syn-mask = anoniem, anonimiseren, privacy, naam verbergen
syn-go-there = spring, waar
syn-found = bewijs, bron
syn-back = terug
syn-accept = ja, goed
syn-rewrite = herschrijven, aanpassen
syn-drop = nee, weigeren, weg
syn-next-proposal = volgende
syn-previous-proposal = vorige
syn-allow = gewoon woord
syn-mask-other = anoniem, privacy
syn-fix = oplossen, herstellen
syn-tick = klaar, gedaan
syn-recording = opnemen, opname, recorder, geluid, micro
syn-pause = pauze, onderbreken, klok, koffie, stilzetten
syn-recordings = opname, opnames, recorder, geluid
syn-participant = toevoegen, persoon, leerkracht
syn-consent = akkoord, instemming, formulier
syn-late = laatkomer
syn-leave = weggaan, vertrekken
syn-withdraw = intrekken, stoppen, wissen, terugtrekken
syn-open = laden, starten, verdergaan
syn-new = starten, beginnen, maken
syn-demo = voorbeeld, oefenen, proberen
syn-language = engels, nederlands, vertalen
syn-theme = kleur, licht, donker, achtergrond
syn-quit = afsluiten, einde, exit, weg, opslaan
syn-interrupt = afsluiten, onderbreken
syn-next = volgende, vooruit
syn-previous = vorige, achteruit
syn-go-to = spring, verslag, bevindingen, afronding, fase, kaart kiezen
syn-memo = notitie, aantekening, privé, geheim
syn-memos = notities, aantekeningen, geheim, nalezen
syn-map = netwerk, netwerkkaart, partners
syn-school = gegevens, code, datum, plaats, koepel
syn-participants = toestemming, laatkomer, vertrek, consent, leerkrachten
syn-close = afsluiten, einde, pauze, klok, opslaan, beginscherm
syn-help = hulp, toetsen, sneltoetsen, handleiding
syn-undo = herstellen, terugdraaien, fout
syn-redo = herhalen
syn-cancel = annuleren, weg, sluiten

## transcripts of sound recordings

transcript-line = regel { $line }: { $why }
transcript-empty = het bestand is leeg: bewaar het transcript opnieuw in het programma waar het vandaan komt
transcript-binary = dit is geen tekst maar { $kind }. Zet het geluid eerst om in tekst, en bewaar die als vtt, srt, docx, txt of json.
transcript-too-large = het bestand is { $size } MB groot, meer dan om het even welk transcript
transcript-long-line = deze regel is langer dan een regel in om het even welk transcript
transcript-too-deep = de onderdelen zitten dieper in elkaar dan in om het even welk transcript
transcript-too-many = het bestand heeft meer fragmenten dan om het even welk transcript
transcript-entities = het document verklaart eigen tekens (entiteiten); Word doet dat nooit
transcript-not-word = dit is geen Word-document: het is beschadigd, beveiligd of een ander soort zip. Bewaar het opnieuw als docx of txt.
transcript-broken = het bestand is beschadigd: { $detail }
transcript-unknown = dit is { $kind } van een programma dat kring niet kent. Bewaar het transcript als vtt, srt, docx of txt.
transcript-no-times = hier staan geen tijden, en zonder tijden is niet te zeggen wanneer iets gezegd is. Bewaar het transcript opnieuw mét tijden.
transcript-no-words = hier staan tijden maar geen woorden
transcript-backwards = de tijden lopen terug, van { $from } naar { $to }. Staan er twee opnames in één bestand? Splits het dan.
transcript-facilitator = gespreksleider
store-talk = { $path }, regel { $line }: { $what }. Herstel de regel, of haal het bestand weg en lees het transcript opnieuw in.
talk-header = dit is geen transcript van kring, of een van een nieuwere kring
talk-note = de gegevens over de herkomst zijn onvolledig of onleesbaar
talk-id = hier hoort een nummer zoals u0001, hoger dan het vorige
talk-time = dit zijn geen twee tijden, of ze lopen terug
talk-words = de woorden, de stem of de tijden in de woorden kloppen niet
layout-start = tijden aan het begin van een alinea
layout-end = tijden aan het einde van een alinea
layout-heading = tijden bij de spreker, boven de woorden
layout-alone = tijden op een eigen regel
layout-arrow = van-tot-tijden boven de woorden
layout-field = tijden in eigen velden
misfit-outside = staat buiten elke beurt
misfit-bad-time = deze tijd kan niet
misfit-no-time = heeft geen tijd
misfit-no-words = heeft geen woorden
misfit-private = was aan één iemand alleen geschreven
transcript-summary = { $file }: { $turns ->
    [one] één beurt
   *[other] { $turns } beurten
}, { $speakers ->
    [0] geen sprekers
    [one] één spreker
   *[other] { $speakers } sprekers
}, { $layout } ({ $dialect }).
transcript-odd = { $count ->
    [one] Eén regel is
   *[other] { $count } regels zijn
} niet overgenomen:
transcript-odd-row = regel { $line }, { $why }: { $text }
transcript-odd-more = … en nog { $count }
transcript-moved = { $count ->
    [one] Eén fragment stond enkele seconden verkeerd en is verplaatst.
   *[other] { $count } fragmenten stonden enkele seconden verkeerd en zijn verplaatst.
}
transcript-doubts = { $credits ->
    [0] { $repeats } keer een herhaling die de spraakherkenning verzon: gemarkeerd, niet weggelaten.
   *[other] { $repeats ->
        [0] { $credits } keer een aftiteling die de spraakherkenning verzon: gemarkeerd, niet weggelaten.
       *[other] { $credits } keer een aftiteling en { $repeats } keer een herhaling die de spraakherkenning verzon: gemarkeerd, niet weggelaten.
    }
}
transcript-speakers = Sprekers:
transcript-speaker-row = { $name } · { $turns ->
    [one] één beurt
   *[other] { $turns } beurten
}, { $minutes } min{ $given ->
    [none] {""}
   *[other] {" "}= { $given }
}
transcript-speaker-first = “{ $text }”
transcript-unvoiced = ? (zonder spreker)
transcript-not-given = Zeg van elke spreker wie het is; er is niets bewaard. Nog niet gezegd: { $names }. Bijvoorbeeld: { $example } (p3 is een deelnemer; ook mogelijk: =facilitator, =@ouder, =- voor niemand).
transcript-no-voices = Het bestand zegt niet wie spreekt. Wie zich later terugtrekt, is er dan niet uit te halen. Geef --speaker '?=-' als het zo bewaard mag worden, of --speaker '?=p3' als er maar één spreker is.
transcript-no-voices-refused = Sommige fragmenten hebben geen spreker, en wie opname of gesprek weigerde kan daarbij zijn. Er is niets bewaard. Geef --speaker '?=-' als je zeker bent dat het anderen zijn.
transcript-bad-speaker = `{ $given }` zegt niet wie het is: schrijf 'NAAM=p3', =facilitator, =@functie of =-.
transcript-no-speaker = In het bestand spreekt geen `{ $name }`. Er spreken: { $names }.
transcript-no-participant = `{ $id }` is geen deelnemer van deze sessie. Er zijn: { $ids }.
transcript-questions = Deze woorden kunnen een naam zijn of gewone woorden; er is niets bewaard. Zeg het met --mask WOORD (een naam) of --keep WOORD (geen naam):
transcript-question-row = { $word } ({ $count } keer): …{ $around }…
transcript-guard = Deze woorden lijken op namen van mensen: { $words }{ $more ->
        [0] {""}
       *[other] {" "}en nog { $more }
    }. Er is niets bewaard. Geef --mask WOORD voor een naam, --keep WOORD voor wat er geen is, of --despite-names.
transcript-twice = dit transcript is al ingelezen, als { $name }. Er is niets bewaard.
transcript-same-talk = { $share } van de 100 woordgroepen staan ook in { $name }: dit is hetzelfde gesprek. Haal { $name } weg als dit bestand het beter zegt. Er is niets bewaard.
transcript-overlap = dit geluid valt { $minutes } minuten samen met dat van { $name }. Geef met --shift de juiste verschuiving, of --shift none. Er is niets bewaard.
transcript-other-session = geen van de { $count } woordelijke citaten van deze sessie staat erin: is dit het transcript van een andere sessie? Geef --shift SECONDEN of --shift none om het toch in te lezen. Er is niets bewaard.
transcript-bad-shift = `{ $given }` is geen verschuiving: geef seconden, zoals 12 of -3,5, of none.
transcript-shift-found = Verschuiving { $shift } s: { $agree } citaten zijn het eens, hoogstens { $apart } s uit elkaar. Anders: kring transcript { $session } --shift SECONDEN.
transcript-shift-given = Verschuiving { $shift } s, zoals gegeven.
transcript-shift-none = Verschuiving onbekend. Geef ze met: kring transcript { $session } --shift SECONDEN.
transcript-kept = Bewaard als { $name }: { $turns ->
    [one] één beurt
   *[other] { $turns } beurten
}, { $replaced ->
    [one] één naam
   *[other] { $replaced } namen
} vervangen{ $withheld ->
    [0] {""}
   *[other] , { $withheld } fragmenten weggelaten van wie opname of gesprek weigerde
}.
transcript-also-masked = { $n ->
    [one] Deze naam stond ook in wat al genoteerd was, en is daar nu afgeschermd: { $names }.
   *[other] Deze namen stonden ook in wat al genoteerd was, en zijn daar nu afgeschermd: { $names }.
}
transcript-may-tell = In deze bestanden kan nog een naam staan; kring kan ze niet nakijken of niet wissen: { $files }.
transcript-none = Deze sessie heeft nog geen transcript. `kring transcript { $session } BESTAND` leest er een in.
transcript-row = { $name }: { $turns } beurten, { $length }, verschuiving { $shift }
transcript-demo = Het voorbeeld bewaart niets. Begin een eigen sessie met `kring new`.
transcript-not-a-file = { $path } is geen bestand: kijk na waar het staat en hoe het heet.
transcript-held = { $count } beurten weggelaten van wie niet geciteerd wil worden.
transcript-marks = De merktekens `{ $marks }` bestaan niet. Mogelijk zijn: f4, nvivo, plain.
transcript-title = { $school }, { $date }: transcript
transcript-which = Er zijn meer transcripten: zeg welk met --talk NAAM. Er zijn: { $names }.
talk-none-yet = Deze sessie heeft nog geen transcript. { $key } leest er een in.
intake-file-title = Een transcript inlezen
intake-file = bestand
intake-nth = Bestand { $n } van { $all }.
intake-file-hint = Typ of plak het pad van het bestand, of sleep het naar dit venster; van meerdere bestanden naast elkaar, in volgorde. Tab vult aan. Kan: vtt, srt, docx, txt, rtf, json, html, otr. Het bestand zelf wordt niet bewaard.
intake-no-file-begins = Niets in die map begint zo.
intake-aloud-title = Namen op dit scherm?
intake-aloud-about = Bij het inlezen staan de namen uit het transcript voluit op dit scherm. De groep leest het nu mee.
intake-aloud-no = nee: later, of in een venster voor mij alleen (Esc d)
intake-aloud-yes = ja, de groep mag de namen zien
intake-not-here = De groep leest dit scherm mee, en hier staan namen. Ga verder in een venster voor jou alleen (Esc d).
intake-speakers-title = Wie zijn de sprekers?
intake-much = { $turns ->
    [one] één beurt
   *[other] { $turns } beurten
}, { $minutes } min
intake-unvoiced = { $count ->
    [one] één fragment
   *[other] { $count } fragmenten
}
intake-somebody = iemand: { $function }
intake-nobody = niemand in het bijzonder
intake-odd = past niet
intake-odd-out = weglaten
intake-who = Zeg nog wie { $name } is.
intake-no-voices = Het bestand zegt niet wie spreekt. Wie zich later terugtrekt, is er dan niet uit te halen. Kies wie het is, of niemand als het zo bewaard mag worden.
intake-no-voices-refused = Sommige fragmenten hebben geen spreker, en wie opname of gesprek weigerde kan daarbij zijn. Kies niemand alleen als je zeker bent dat het anderen zijn.
intake-names-title = { $n ->
    [one] Is dit woord een naam?
   *[other] Zijn deze { $n } woorden namen?
}
intake-names-about = Een naam van iemand wordt overal afgeschermd; wat er geen is, blijft staan.
intake-around = { $count ->
    [one] één keer
   *[other] { $count } keer
}: …{ $around }…
intake-is-name = naam: afschermen
intake-no-name = geen naam: laten staan
intake-rest = al de andere
intake-name-open = Zeg nog of { $word } een naam is.
intake-time-title = Wanneer in de sessie was dit?
intake-ready = Klaar om te bewaren: { $turns ->
    [one] één beurt
   *[other] { $turns } beurten
}, { $replaced ->
    [0] geen namen
    [one] één naam
   *[other] { $replaced } namen
} vervangen{ $withheld ->
    [0] {""}
    [one] , één beurt weggelaten van wie opname of gesprek weigerde
   *[other] , { $withheld } beurten weggelaten van wie opname of gesprek weigerde
}.
intake-shift = verschuiving
intake-shift-hint = Zoveel seconden loopt de opname van de sessie voor op dit geluid, zoals 12 of -3,5; `niet bekend` als je het niet weet. Enter bewaart.
intake-shift-found = { $agree ->
    [one] Eén citaat van de sessie is erin gevonden
   *[other] { $agree } citaten van de sessie zijn erin gevonden, hoogstens { $apart } s uit elkaar
}: verschuiving { $shift } s.
intake-shift-none = Geen citaten om de verschuiving uit af te leiden.
intake-other-session = Geen van de { $count } woordelijke citaten van deze sessie staat erin: is dit het transcript van een andere sessie? Typ de verschuiving, of `niet bekend`, om het toch in te lezen.
intake-overlap = Dit geluid valt { $minutes } minuten samen met dat van { $name }. Typ de juiste verschuiving, of `niet bekend`.
intake-masked-title = Afgeschermd wordt, overal in deze sessie:
intake-masked = { $names } → { $to }
intake-being-kept = Het transcript wordt bewaard …
intake-left = { $kept ->
    [0] Geen van de { $all } bestanden is bewaard.
    [one] Alleen het eerste van de { $all } bestanden is bewaard. Lees de rest later in, zonder dat ene.
   *[other] Alleen de eerste { $kept } van de { $all } bestanden zijn bewaard. Lees later alleen de rest in.
}
heard-summary = { $certain ->
    [0] Geen enkele uitspraak is zeker herkend
    [one] Eén uitspraak is zeker herkend
   *[other] { $certain } uitspraken zijn zeker herkend
}, { $doubtful } met twijfel; { $known } van de { $all } uitspraken hebben al een plaats in het geluid.
heard-row = { $id } · { $time } · { $who } · { $cues } · { $sure } ({ $share } %): “{ $text }”
heard-certain = zeker
heard-doubtful = twijfel
heard-noted = { $n ->
    [0] Er viel niets te noteren.
    [one] Eén uitspraak kreeg haar plaats in het geluid.
   *[other] { $n } uitspraken kregen hun plaats in het geluid.
}
sound-row = { $name } · { $turns ->
    [one] één beurt
   *[other] { $turns } beurten
} · { $minutes } min
sound-others = anderen
sound-participants = alle deelnemers
sound-unknown = wie is niet bekend
sound-no-card = buiten de kaarten, of wanneer is niet bekend
sound-silent = Niet te horen in het geluid: { $ids }
sound-refused = { $n ->
    [one] Eén deelnemer weigerde en is niet meegeteld.
   *[other] { $n } deelnemers weigerden en zijn niet meegeteld.
}
table-sound-roles = Wie hoelang sprak, per rol
table-sound-cards = Hoelang er gesproken werd, per kaart
column-turns = Beurten
column-minutes = Minuten
column-sound = In het geluid
method-sound = Van het gesprek { $n ->
    [one] is één geluidsopname
   *[other] zijn { $n } geluidsopnames
} uitgeschreven, in { $turns } beurten
method-heard = Van { $n } van de { $all } uitspraken is aangewezen in welke minuut van het geluid ze te horen zijn
method-silent = { $n ->
    [one] Eén deelnemer is
   *[other] { $n } deelnemers zijn
} in het geluid niet te horen
method-minutes = De minuten en beurten zeggen hoelang en hoe vaak iemand sprak, niet hoeveel het woog of wie leerde; wie zwijgt, kan schrijven of denken, en een stille stem mist de spraakherkenning
method-minutes-full = Dit zegt hoelang en hoe vaak iemand sprak, niet hoeveel het woog of wie leerde. Wie zwijgt, kan schrijven of denken; een stille stem mist de spraakherkenning. Toon het niet aan de groep.

## cli

cli-no-terminal = Hier is geen terminal. Gebruik `kring show NAAM`, `kring map NAAM` of `kring report NAAM`.
cli-terminal = De terminal werkt niet mee: { $detail }
cli-no-sessions = Nog geen sessies. `kring new` begint er een, `kring demo` toont hoe het gaat.
cli-taken = { $n ->
    [0] Er ontbrak niets.
    [one] Eén ding is overgenomen. De kopie is er nog: wis ze als je ze niet meer nodig hebt.
   *[other] { $n } dingen zijn overgenomen. De kopie is er nog: wis ze als je ze niet meer nodig hebt.
}
cli-taken-both = Aan beide kanten veranderd: { $ids }. Het staat er zoals in deze kopie; het verloop van de sessie heeft beide.
cli-taken-unfit = { $n ->
    [one] Eén wijziging van hier past niet meer bij de andere kopie en is weggelaten. Ze staat nog in transcript.other.yaml, in de map van de sessie.
   *[other] { $n } wijzigingen van hier passen niet meer bij de andere kopie en zijn weggelaten. Ze staan nog in transcript.other.yaml, in de map van de sessie.
}
cli-path-library = sessies
cli-path-decks = kaartensets
cli-path-masks = afgeschermd
cli-path-cache = cache
cli-none-found = Geen enkele sessie past bij die woorden. `kring list` toont ze allemaal.
check-chosen = Er zijn meerdere sessies van deze school; dit is de recentste met een gesprek: { $name }.
cli-newest = Er zijn meerdere sessies van deze school; dit is de recentste, { $name }. Ook: { $others }.
cli-through-link = { $link } is een koppeling: geschreven in { $path }, dat nu alleen jij kan lezen.
cli-memos-file = Memo’s komen in geen bestand; `kring show NAAM --memos` toont ze alleen op het scherm.
cli-bag = { $file } is een depot. `kring show` en `kring open` lezen het, `kring deposit --check` kijkt het na.
cli-gap = Het dossier van { $name } of het verloop ervan breekt af: hier kan iets ontbreken. Wacht tot alles gesynchroniseerd is, of open de sessie.
cli-without-memos = { $count ->
    [one] Eén memo bleef
   *[other] { $count } memo’s bleven
} achterwege: memo’s komen in geen bestand.
roaming-in-use = De sessies staan nog in { $old }. In een bedrijfsnetwerk kan Windows die map naar een server kopiëren. Sluit kring en verplaats de mappen library en masks naar AppData\Local\kring\data om dat te vermijden.
roaming-beside = In { $old } staat nog een bibliotheek van een oudere kring. kring gebruikt { $library }; verplaats de sessies daarheen om ze te zien.
library-other = Door KRING_HOME kijkt kring in { $library }. Zonder die instelling kijkt het in { $other }, en ook daar is een bibliotheek.
cli-path-state = nog te doen
cli-path-settings = instellingen
cli-deck = { $phases } fasen, { $cards } kaarten, { $minutes } min
cli-deck-check = Weken later, met het hele team (member check)
cli-deck-checked = { $errors ->
    [one] 1 fout
   *[other] { $errors } fouten
}, { $warnings ->
    [one] 1 waarschuwing
   *[other] { $warnings } waarschuwingen
}
cli-deck-checked-more = { $errors ->
    [one] 1 fout
   *[other] { $errors } fouten
}, { $warnings ->
    [one] 1 waarschuwing
   *[other] { $warnings } waarschuwingen
}; { $rest } daarvan staan hier niet. Verbeter eerst deze en kijk opnieuw.
cli-size = Een kaart van 0 kolommen of rijen bestaat niet. Geef --width en --height van 1 of meer.
cli-view = De weergave `{ $view }` bestaat niet. Kies uit: all, domain:ID, important, important:ROL, disagree, distance:ROL, moved, ties, gaps.
cli-length = De lengte ‘{ $length }’ bestaat niet. Kies uit: { $known }.
cli-partner = Er is geen partner met de code ‘{ $id }’. De codes staan in het verslag met --length evidence.
cli-not-final = Nog niet definitief: { $open } Los dit eerst op, of schrijf een ontwerp met --draft.
cli-wall-lines = De pagina voor de muur is { $n ->
    [one] één regel
   *[other] { $n } regels
} te lang voor één A4. De langste zin is: ‘{ $long }’. Kort ze in, of kies --length meeting.
cli-wall-full = De pagina voor de muur telt { $words } woorden, en er passen er { $most }. Het langst is: ‘{ $long }’. Maak die zin korter bij de bevindingen.
cli-no-pdf = Er is geen programma op deze computer dat een pdf kan maken. Installeer Edge, Chrome, Chromium of LibreOffice, of kies --format docx of html en bewaar dat als pdf.
cli-pdf-failed = De pdf is niet gelukt: { $why }. Kies --format docx of html en bewaar dat als pdf.
cli-pdf-by = pdf gemaakt met { $program }
cli-format = Het formaat `{ $format }` bestaat niet. Kies uit: { $known }.
cli-csv = CSV geeft drie bestanden: zeg met -o waar, bijvoorbeeld -o net; dan komen er net-nodes.csv, net-ties.csv en net-school-ties.csv.
cli-names = Deze woorden lijken op namen van mensen: { $words }{ $more -> 
        [0] {""}
       *[other] {" "}en nog { $more }
    }. Scherm ze af op het scherm met de bevindingen. Is een woord geen naam: --not-a-name WOORD onthoudt dat. Toch schrijven: --despite-names.
cli-traces = Deze woorden kunnen verraden wie iemand is: { $words }{ $more -> 
        [0] {""}
       *[other] {" "}en nog { $more }
    }. Scherm ze af op het scherm met de bevindingen. Mogen ze blijven: --not-a-name "WOORDEN" onthoudt dat. Toch schrijven: --despite-names.
cli-not-a-name = --not-a-name wil een woord dat geen naam is.
cli-noted-no-name = In { $path } staat nu dat dit geen naam is: { $words }. Een dossier van een oudere versie krijgt daarbij de huidige vorm; het oude staat ernaast.
cli-no-memos = Er zijn geen memo’s.
cli-no-participants = In { $school } zijn er nog geen deelnemers: voeg ze toe (F10) en maak de blaadjes daarna.
slip-title = Toestemming bij het kringgesprek
slip-case = Zaak
slip-talk = Gesprek
slip-code = Jouw code
slip-function = Functie
slip-about = Je naam staat nergens bij wat je zegt: alleen je code en je functie. Houd dit blad bij. Met de zaak en code { $code } vindt de onderzoeker later terug wat jij zei.
slip-level-talk = Gesprek
slip-covers-talk = Wat ik zeg, wordt genoteerd en gebruikt om de bevindingen van de school te schrijven.
slip-level-sound = Opname
slip-covers-sound = Mijn stem mag op de geluidsopname staan, en wat ik daar zeg, mag uitgeschreven worden.
slip-level-quote = Citaten
slip-covers-quote = Mijn woorden mogen in het verslag staan, met mijn functie en zonder naam.
slip-level-archive = Archief
slip-covers-archive = Wat van mij genoteerd is, mag na het onderzoek in een archief bewaard worden.
slip-archive-open = voor iedereen
slip-archive-restricted = beperkt
slip-archive-no = nee
slip-withdraw = Je toestemming intrekken
slip-how = Dat mag altijd, ook maanden later, zonder reden en zonder gevolgen. Laat aan de onderzoeker weten dat code { $code } zich terugtrekt. Alles wat je zei, wordt dan gewist, in de notities en in wat kring ervan geschreven heeft. Partners die je noemde, blijven op de kaart van de groep staan, tenzij je vraagt om ze weg te halen. Wat al gedrukt of verstuurd is, kan kring niet terughalen.
slip-researcher = Onderzoeker
slip-address = Adres, e-mail, telefoon
cli-boxes = Sommige namen hebben letters die een PNG of een Word-bestand niet kan tekenen; op de kaart staan daar hokjes: { $names }. Neem --format svg of html.
field-consent-talk = Meedoen aan het gesprek
field-consent-sound = Geluidsopname
field-consent-quote = Geciteerd worden
field-consent-archive = Bewaren in een archief
choice-consent-unasked = nog niet gevraagd
choice-consent-archive-unasked = nog niet gevraagd
choice-consent-archive-open = ja, voor iedereen
choice-consent-archive-restricted = ja, met beperkte toegang
choice-consent-archive-no = nee
field-partner-why = Waarom belangrijk
field-initiative = Initiatief
field-initiative-note = Hoe het begon
choice-initiative-school = van de school
choice-initiative-partner = van de partner
choice-initiative-third = van iemand anders
choice-initiative-imposed = opgelegd
field-assumed = Afstand verondersteld door de onderzoeker
field-distance-why = Waarom op die afstand
field-nearer-for = Dichterbij voor
hint-nearer-for = bv. sommigen, wie er al lang werkt
field-article = Lidwoord
choice-article-de = de
choice-article-het = het
choice-article-none = geen
field-case = Hoofdletter in een zin
choice-case-keep = behouden
choice-case-lower = kleine letter
ring-unknown = elders, niet meer geweten waar
others-several = enkele
others-most = de meesten
hint-others = een getal, of: enkele, de meesten
others-else-several = enkele anderen
others-else-most = de meesten van de groep
viewer-function = alle deelnemers met de functie { $function }
whole-group = de hele groep
trouble-ends-first = een opname kan niet eindigen voor ze begint
refusal-ends-first = Een opname kan niet eindigen voor ze begint.
cmd-pause = pauzeren, of verdergaan na een pauze
key-pause = pauze
cmd-recordings = geluidsopnames: begin, einde, naam
key-recordings = opnames
cmd-new-recording = een opname toevoegen
key-new-recording = toevoegen
gap-skipped = Van { $from } tot { $to } stond de computer stil. Die tijd telt niet mee.
pause-not-begun = Het gesprek begint met fase 1. De klok loopt nog niet.
pause-begun = Pauze sinds { $time }. De klok staat stil.
pause-over = Het gesprek gaat verder.
clock-paused = pauze
clock-over = afgelopen
ask-recording-title = De geluidsopname is nog niet gestart. Loopt ze?
ask-recording-now = Ze start nu
ask-recording-earlier = Ze loopt al: het uur invullen
ask-recording-later = Nog niet: later op de lijst van opnames
ask-recording-none = Er komt geen opname
form-recording = Geluidsopname
field-started = Gestart om
field-ended = Geëindigd om
field-recording-name = Bestand op de recorder
hint-time = bv. 14.20
hint-ended = leeg zolang ze loopt
hint-recording-name = bv. REC_0012
refusal-not-a-time = ‘{ $raw }’ is geen uur zoals 14.20.
recordings-about = Een tijd in het transcript telt vanaf het begin van een opname; zonder opname is er geen.
recordings-none = Er is nog geen opname. r noteert dat er nu een start.
recording-planned = gepland, nog niet gestart
recording-runs = loopt sinds { $from }
recording-was = { $from }–{ $to }
recording-open = vanaf { $from }, geen einde genoteerd
recording-with-talk = { $from }–{ $to }, tot het einde van het gesprek: er is geen einde genoteerd
field-held = Hoe verloopt het gesprek
choice-held-live = met kring
choice-held-paper = het is op papier gebeurd; ik voer het nu in
field-from = Begonnen om
field-until = Geëindigd om
hint-held = voor een gesprek op papier: vul ook datum en uren in
held-on-paper = op papier gehouden
fault-paper = Vul in wanneer het gesprek op papier begon en eindigde, bv. 14.00 en 16.00.
cmd-merge = samenvoegen met een andere partner
key-merge = samenvoegen
cmd-split = splitsen in twee partners
key-split = splitsen
same-title = ‘{ $name }’ staat al op de kaart. Is dit dezelfde partner?
same-like = ‘{ $name }’ staat al op de kaart, en ‘{ $typed }’ lijkt erop. Is dit dezelfde partner?
map-statement-title = Is dit een uitspraak of een partner?
map-statement-yes = Een uitspraak: ze gaat naar het gesprek (Enter noteert ze daar)
map-statement-no = Toch de naam van een partner
map-statement-nowhere = Hier is geen kaart van het gesprek: ga er met F5 heen. De regel blijft staan.
same-yes = Ja, dezelfde
same-no = Nee, een andere met die naam (Tab)
same-noted = { $n ->
    [0] ‘{ $name }’ stond al op de kaart.
    [one] ‘{ $name }’ stond al op de kaart; door één deelnemer genoemd.
   *[other] ‘{ $name }’ stond al op de kaart; nu door { $n } deelnemers genoemd.
 }
merge-title = Welke partner is dezelfde als ‘{ $name }’? Alles komt samen onder de naam ‘{ $name }’.
merge-nobody = Er is geen andere partner om mee samen te voegen.
merged = ‘{ $other }’ en ‘{ $kept }’ zijn nu één partner: { $kept }.
form-split = ‘{ $name }’ splitsen in twee
field-split-name = Naam van de tweede
field-split-by = Genoemd door
field-split-said = Uitspraken die meegaan
field-split-ties = Banden die meegaan
cli-data-where = Zeg met -o waar de tabellen komen: een map (csv) of een bestand zoals tabellen.xlsx; -o - drukt de ene tabel van --table af.
cli-data-print = Met -o - komt er één tabel, als csv: zeg welke, bijvoorbeeld --table statements.
cli-data-folder = CSV is een bestand per tabel: geef met -o een map, of kies één tabel met --table.
cli-data-twice = De sessie { $name } staat er twee keer bij. Noem elke sessie één keer; twee bestanden met dezelfde naam hebben eerst een andere naam nodig.
cli-data-table = Een tabel `{ $name }` bestaat niet. Kies uit: { $known }.
cli-data-sheet = Een rekenblad kan dit niet bevatten: { $detail }. Neem --format csv.
cli-data-title = Tabellen van { $schools }

## data: the codebook of the tables

data-label-reading = Zo lees je de bestanden
data-about-reading = CSV: UTF-8 zonder BOM, komma’s, decimale punt, namen van kolommen in de eerste rij. Een lege cel is onbekend of niet genoteerd. Elke tekst staat er zoals hij genoteerd is: NA, 0032, 1e-3 en =2+5 zijn teksten. Lees kolommen van het type id, text, code, datetime en date als tekst: in pandas met keep_default_na=False, na_values=[""] en dtype=str voor die kolommen, in R met read.csv(…, na.strings="", colClasses=…, encoding="UTF-8"). Voor een rekenblad is er xlsx.
data-label-table-egos = De sessies
data-about-table-egos = Eén rij per sessie: de school als ego van haar netwerk, het gesprek, en hoeveel het opleverde.
data-label-table-participants = De deelnemers
data-about-table-participants = Eén rij per deelnemer: een code en een functie, nooit een naam.
data-label-table-recordings = De opnames
data-about-table-recordings = Eén rij per geluidsopname.
data-label-table-partner-names = Andere namen van partners
data-about-table-partner-names = Eén rij per naam van een kaartje dat in een partner opging.
data-label-table-partner-merged = Samengevoegde partners
data-about-table-partner-merged = Eén rij per partner die in een andere opging: oudere bestanden kunnen haar nog noemen.
data-label-table-statement-cues = Uitspraken in het transcript
data-about-table-statement-cues = Eén rij per stukje van het transcript waarin een uitspraak te horen is.
data-label-table-domains = De domeinen
data-about-table-domains = Eén rij per domein van de kaartenset, ook waar niemand genoemd is.
data-label-table-cards = De kaarten
data-about-table-cards = Eén rij per gesprekskaart van de kaartenset, in volgorde.
data-label-table-partners = De partners
data-about-table-partners = Eén rij per partner op de kaart: de alters van het netwerk.
data-label-table-partner-domains = Partners in domeinen
data-about-table-partner-domains = Eén rij per domein waarin een partner staat. Een partner zonder domein heeft er geen.
data-label-table-partner-participants = Wie een partner noemde
data-about-table-partner-participants = Eén rij per deelnemer die een partner op de kaart bracht.
data-label-table-importance = Voor wie een partner telt
data-about-table-importance = Eén rij per aanduiding dat een partner telt: voor iedereen, een rol of een deelnemer.
data-label-table-views = Andere kijk op de afstand
data-about-table-views = Eén rij per rol of deelnemer die een partner op een andere ring ziet dan de groep.
data-label-table-ties = Banden tussen partners
data-about-table-ties = Eén rij per band tussen twee partners, zoals genoteerd. Banden met de school staan in ego_ties.
data-label-table-ego-ties = Banden met de school
data-about-table-ego-ties = Eén rij per partner: de band met de school, met de ring. Waar banden met de school getekend zijn, één rij per getekende band.
data-label-table-statements = De uitspraken
data-about-table-statements = Eén rij per uitspraak, in volgorde van noteren. Wie weigerde geciteerd te worden, heeft er geen; hun aantal staat in egos.
data-label-table-statement-speakers = Wie iets zei
data-about-table-statement-speakers = Eén rij per spreker van een uitspraak.
data-label-table-statement-partners = Over wie iets gezegd is
data-about-table-statement-partners = Eén rij per partner waarover een uitspraak gaat.
data-label-table-statement-themes = Uitspraken bij thema’s
data-about-table-statement-themes = Eén rij per thema waarbij een uitspraak hoort.
data-label-table-images = Beelden van de kaart
data-about-table-images = Eén rij per beeld of metafoor van de kaart.
data-label-table-image-speakers = Van wie een beeld is
data-about-table-image-speakers = Eén rij per spreker van een beeld.
data-label-table-themes = De thema’s
data-about-table-themes = Eén rij per motief, voorwaarde of ander thema.
data-label-table-partner-themes = Partners bij thema’s
data-about-table-partner-themes = Eén rij per partner waarop een thema steunt.
data-label-table-gaps = Wat ontbreekt
data-about-table-gaps = Eén rij per leemte die de groep noemde.
data-label-table-gap-partners = Over wie een leemte gaat
data-about-table-gap-partners = Eén rij per partner waarover een leemte gaat.
data-label-table-gap-statements = Waarop een leemte steunt
data-about-table-gap-statements = Eén rij per uitspraak waarop een leemte steunt.
data-label-table-conclusions = De conclusies
data-about-table-conclusions = Eén rij per aangenomen conclusie, in de volgorde van het verslag. Voorstellen die afgewezen zijn, staan er niet bij.
data-label-table-conclusion-evidence = Waarop conclusies steunen
data-about-table-conclusion-evidence = Eén rij per uitspraak, partner, band, thema, leemte of beeld waarop een conclusie steunt.
data-label-table-finding-cues = Bevindingen in het transcript
data-about-table-finding-cues = Eén rij per stukje van het transcript waarop een thema, een leemte of een conclusie steunt.
data-label-table-checks = Member checks
data-about-table-checks = Een member check per rij, zodra ze afgesloten is.
data-label-table-remarks = Opmerkingen
data-about-table-remarks = Een opmerking van een member check per rij, zonder naam, code of tijd.
data-label-table-remark-subjects = Onderwerpen van opmerkingen
data-about-table-remark-subjects = Waarover een opmerking gaat: een onderwerp per rij.
data-label-table-codes = De codes
data-about-table-codes = Eén rij per code van elke lijst: wat ze betekent, in het Nederlands en het Engels.
data-label-table-codebook = Het codeboek
data-about-table-codebook = Eén rij per tabel en per kolom.
data-label-school = School
data-about-school = De code van de school, nooit haar naam.
data-label-session = Sessie
data-about-session = De naam van de sessie, enig in het bestand; het ego van het netwerk.
data-label-code = Code
data-about-code = De id zoals het dossier en het verslag ze schrijven; alleen enig binnen de sessie.
data-label-level = Niveau
data-about-level = Het onderwijsniveau.
data-label-type = Type
data-about-type = Het type onderwijs.
data-label-network = Koepel
data-about-network = De koepel of het net.
data-label-location = Ligging
data-about-location = Waar de school ligt, ruim omschreven.
data-label-date = Datum
data-about-date = De dag van het gesprek.
data-label-place = Plaats
data-about-place = Waar het gesprek plaatsvond.
data-label-group = Samenstelling
data-about-group = Als wat de deelnemers samenzaten: kernteam, werkgroep, heel het team.
data-label-absent = Verhinderd
data-about-absent = Wie er niet bij kon zijn, met functie, en waarom.
data-label-began = Begin
data-about-began = Wanneer het gesprek begon.
data-label-seconds = Duur
data-about-seconds = Hoelang het gesprek duurde, in seconden, zonder pauzes.
data-label-recording-id = Opname
data-about-recording-id = De geluidsopname, enig over alle sessies.
data-label-file = Bestand
data-about-file = De naam van het bestand op de recorder.
data-label-started = Begin
data-about-started = Wanneer de opname begon; leeg waar ze alleen gepland is.
data-label-ended = Einde
data-about-ended = Wanneer de opname eindigde.
data-label-deck = Kaartenset
data-about-deck = De id van de kaartenset.
data-label-deck-version = Versie van de kaartenset
data-about-deck-version = De versie van de kaartenset bij het begin.
data-label-language = Taal
data-about-language = De taal van de kaarten.
data-label-egos-participants = Aantal deelnemers
data-about-egos-participants = Hoeveel deelnemers er zijn.
data-label-egos-partners = Aantal partners
data-about-egos-partners = Hoeveel partners op de kaart staan, ook vroegere, gewenste en interne.
data-label-partners-now = Aantal partners nu
data-about-partners-now = Hoeveel partners er nu zijn (status now).
data-label-ties = Aantal banden
data-about-ties = Hoeveel banden genoteerd zijn, die met de school erbij.
data-label-density = Dichtheid
data-about-density = Banden tussen partners gedeeld door het mogelijke aantal; dubbele tellen één keer.
data-label-egos-statements = Aantal uitspraken
data-about-egos-statements = Hoeveel uitspraken genoteerd zijn, ook die niet in de tabellen staan.
data-label-withdrawn = Teruggetrokken
data-about-withdrawn = Hoeveel mensen zich na het gesprek of tijdens het gesprek terugtrokken. Ze staan niet bij het aantal deelnemers.
data-label-statements-withheld = Weggelaten uitspraken
data-about-statements-withheld = Hoeveel uitspraken in geen tabel staan omdat wie ze deed weigerde.
data-label-images-withheld = Weggelaten beelden
data-about-images-withheld = Hoeveel beelden in geen tabel staan omdat wie ze gaf weigerde.
data-label-participant-id = Deelnemer
data-about-participant-id = De deelnemer, enig over alle sessies.
data-label-function = Functie
data-about-function = De functie op school.
data-label-role = Rol
data-about-role = De rolgroep van de kaartenset.
data-label-consent-talk = Toestemming gesprek
data-about-consent-talk = Of iemand instemde met deelname.
data-label-consent-sound = Toestemming opname
data-about-consent-sound = Of iemand instemde met de geluidsopname.
data-label-consent-quote = Toestemming citeren
data-about-consent-quote = Of iemand geciteerd mag worden.
data-label-consent-archive = Toestemming archief
data-about-consent-archive = Of iemands woorden in een archief mogen.
data-label-joined = Later aangesloten
data-about-joined = Wanneer iemand aansloot, als dat later dan het begin was.
data-label-left = Vroeger vertrokken
data-about-left = Wanneer iemand vertrok, als dat voor het einde was.
data-label-statements = Aantal uitspraken
data-about-statements = Hoeveel uitspraken erbij horen, ook die niet in de tabellen staan.
data-label-withheld = Weggelaten
data-about-withheld = Of de woorden van deze deelnemer in geen tabel staan, omdat die weigerde.
data-label-domain = Domein
data-about-domain = Het domein van de kaart.
data-label-domains-state = Toestand van het domein
data-about-domains-state = Wat er van het domein werd; leeg waar niets genoteerd is.
data-label-partners = Aantal partners
data-about-partners = Hoeveel partners erin staan, zonder interne.
data-label-phase = Fase
data-about-phase = De fase van de kaart.
data-label-card = Kaart
data-about-card = De gesprekskaart; leeg buiten de kaarten.
data-label-cards-state = Hoever besproken
data-about-cards-state = Hoever de kaart besproken werd.
data-label-cards-seconds = Tijd open
data-about-cards-seconds = Hoelang de kaart open stond, in seconden.
data-label-partner-id = Partner
data-about-partner-id = De partner, enig over alle sessies.
data-label-name = Naam
data-about-name = De naam op de kaart; twee partners kunnen dezelfde dragen.
data-label-article = Lidwoord
data-about-article = Het lidwoord dat de naam in een zin krijgt.
data-label-name-case = Hoofdletter
data-about-name-case = Of de naam in een zin haar hoofdletter houdt.
data-label-partner-names-name = Andere naam
data-about-partner-names-name = De naam van het kaartje dat in de partner opging.
data-label-merged-id = Opgegaan
data-about-merged-id = De id die de opgegane partner droeg.
data-label-kind = Soort
data-about-kind = Wat voor partner het is.
data-label-side = Binnen of buiten
data-about-side = Of de partner binnen of buiten de school staat.
data-label-formality = Formeel of informeel
data-about-formality = Of de samenwerking geregeld of persoonlijk is.
data-label-status = Status
data-about-status = Waar de samenwerking staat: nu, vroeger, gewenst, in verkenning of stopgezet.
data-label-collective = Verzamelnaam
data-about-collective = Of één naam voor velen staat.
data-label-count = Voor hoeveel
data-about-count = Voor hoeveel een verzamelnaam staat.
data-label-part-of = Deel van
data-about-part-of = De partner waarvan deze een deel is.
data-label-round = Ronde
data-about-round = Wanneer de partner op de kaart kwam.
data-label-ring = Ring
data-about-ring = De aangevoelde nabijheid. Geen frequentie, geen geografische afstand; leeg waar de partner niet geplaatst is.
data-label-ring-rank = Ring als getal
data-about-ring-rank = De ring geteld vanaf de school: 1 is het dichtst.
data-label-ring-was = Vroegere ring
data-about-ring-was = De ring waarop de partner vroeger stond.
data-label-ring-was-rank = Vroegere ring als getal
data-about-ring-was-rank = De vroegere ring geteld vanaf de school.
data-label-ring-assumed = Ring aangenomen
data-about-ring-assumed = Of de ring een inschatting van de onderzoeker is, niet het woord van de groep.
data-label-moved = Verplaatst
data-about-moved = Of de partner vroeger elders stond, ook als niemand weet waar.
data-label-ring-why = Waarom op die afstand
data-about-ring-why = Waarom de partner staat waar die staat, in de woorden van de groep.
data-label-nearer-for = Dichter voor
data-about-nearer-for = Voor wie de partner dichter staat dan de ring zegt.
data-label-too-close = Te dicht
data-about-too-close = Of de partner dichter staat dan de groep goed vindt.
data-label-x = Plaats opzij
data-about-x = Plaats op de getekende kaart, rechts van de school; de rand ligt op 1 en -1. Een tekening, geen meting; leeg zonder ring.
data-label-y = Plaats omhoog
data-about-y = Plaats op de getekende kaart, boven de school; de rand ligt op 1 en -1.
data-label-frequency = Hoe vaak
data-about-frequency = Hoe vaak er contact is, in de woorden van de groep.
data-label-partners-location = Waar
data-about-partners-location = Waar de partner zich bevindt, in de woorden van de groep.
data-label-learning = Wie leert
data-about-learning = In welke richting het leren gaat.
data-label-experience = Ervaring
data-about-experience = Hoe de samenwerking ervaren wordt.
data-label-initiative = Initiatief
data-about-initiative = Van wie de samenwerking uitging.
data-label-initiative-note = Hoe het begon
data-about-initiative-note = Hoe de samenwerking begon, in de woorden van de groep.
data-label-partners-why = Waarom belangrijk
data-about-partners-why = Waarom de partner telt, in de woorden van de groep.
data-label-important-others-word = Nog belangrijk voor, zonder getal
data-about-important-others-word = Waar geen getal genoteerd is: meerdere of de meeste.
data-label-important-others = Nog belangrijk voor
data-about-important-others = Voor hoeveel anderen de partner telt van wie de functie niet genoteerd is.
data-label-note = Opmerking
data-about-note = Een opmerking bij de partner.
data-label-themes-note = Bedoeling
data-about-themes-note = Wat de groep ermee bedoelde.
data-label-degree = Graad
data-about-degree = Met hoeveel partners deze een band heeft, zonder de school.
data-label-betweenness = Tussenpositie
data-about-betweenness = Aandeel van de kortste wegen tussen anderen, zonder de school (Freeman 1977).
data-label-closeness = Nabijheid in het netwerk
data-about-closeness = Nabijheid in het netwerk zonder de school (Wasserman en Faust 1994). Niet de ring.
data-label-subgroup = Subgroep
data-about-subgroup = De subgroep van het netwerk, de grootste is 1; leeg voor wie alleen staat.
data-label-domain-rank = Hoeveelste domein
data-about-domain-rank = De hoeveelste in de lijst van de partner: 1 is het domein waarin die getekend is.
data-label-viewer = Wie
data-about-viewer = Of het iedereen, een rol, een deelnemer of een functie is.
data-label-basis = Steunt op
data-about-basis = Of het gezegd is of door de onderzoeker afgeleid.
data-label-tie-id = Band
data-about-tie-id = De band, enig over alle sessies; in ego_ties leeg waar er geen getekend is.
data-label-source = Van
data-about-source = De partner waar de band begint. Zonder richting zegt dat niets.
data-label-target = Naar
data-about-target = De partner waar de band eindigt.
data-label-label = Wat hen bindt
data-about-label = Wat de twee bindt.
data-label-direction = Richting
data-about-direction = Zonder richting, van source naar target, of beide. Voor een gericht netwerk telt both in twee richtingen.
data-label-ego-ties-direction = Richting
data-about-ego-ties-direction = De richting van de getekende band, gezien vanuit de school.
data-label-directed = Gericht
data-about-directed = Of de band een richting heeft.
data-label-strength = Sterkte
data-about-strength = De sterkte die de groep gaf, 1 (zwak) tot 3 (sterk); leeg waar ze er geen gaf.
data-label-weight = Gewicht
data-about-weight = De sterkte, en 1 waar de groep er geen gaf: wat programma’s als gewicht lezen.
data-label-statement-id = Uitspraak
data-about-statement-id = De uitspraak, enig over alle sessies.
data-label-at = Tijdstip
data-about-at = Wanneer het genoteerd is.
data-label-offset = Plaats in de opname
data-about-offset = Seconden na het begin van de opname; leeg waar er geen liep.
data-label-question = Vraag
data-about-question = De deelvraag of slotvraag waarop het antwoordt.
data-label-speaker = Wie spreekt
data-about-speaker = Of het een deelnemer, iemand met een functie of de hele groep is.
data-label-topic = Onderwerp
data-about-topic = Wat over de partners gezegd is, waar dat meer is dan de partners zelf.
data-label-cue = Plaats in het transcript
data-about-cue = De id van het stukje transcript.
data-label-voice = Letterlijk of niet
data-about-voice = Of het woord voor woord is, of in de woorden van wie noteerde.
data-label-text = Tekst
data-about-text = De woorden.
data-label-printed = Afgedrukt
data-about-printed = Of iemand koos dat het in het verslag komt (true) of niet (false); leeg waar de regel van het verslag beslist.
data-label-excerpt = Ingekort
data-about-excerpt = De woorden die het verslag in de plaats afdrukt.
data-label-theme-id = Thema
data-about-theme-id = Het thema, enig over alle sessies.
data-label-aspect = Hoort bij
data-about-aspect = De vraag van de bevindingen: wat, wie, waarom, hoe of waartoe.
data-label-title = Titel
data-about-title = De naam van het thema.
data-label-image-id = Beeld
data-about-image-id = Het beeld, enig over alle sessies.
data-label-image = Beeld in woorden
data-about-image = Het beeld of de metafoor.
data-label-why = Waarom
data-about-why = Waarom dit beeld.
data-label-gap-id = Leemte
data-about-gap-id = De leemte, enig over alle sessies.
data-label-gaps-kind = Soort leemte
data-about-gaps-kind = Of het een partner, middelen, een rol of iets anders is.
data-label-conclusion-id = Conclusie
data-about-conclusion-id = De conclusie, enig over alle sessies.
data-label-number = Nummer
data-about-number = De hoeveelste in het verslag.
data-label-rule = Regel
data-about-rule = De regel die haar voorstelde, met waarover; leeg waar mensen ze zelf schreven.
data-label-figures = Cijfers
data-about-figures = De cijfers waarop ze steunt, in woorden, elk op een lijn.
data-label-evidence-sort = Soort steun
data-about-evidence-sort = In welke tabel evidence_id staat.
data-label-evidence-id = Steun
data-about-evidence-id = Waarop de conclusie steunt: de id in de tabel die evidence_sort noemt.
data-label-finding-sort = Soort bevinding
data-about-finding-sort = In welke tabel finding_id staat.
data-label-finding-id = Bevinding
data-about-finding-id = Wat op het stukje steunt: de id in de tabel die finding_sort noemt.
data-label-check-id = Member check
data-about-check-id = De member check, enig over alle sessies.
data-label-check-form = Hoe gehouden
data-about-check-form = In een vergadering, door de school zelf, of als vragenlijst.
data-label-check-date = Datum van de member check
data-about-check-date = De dag van de member check.
data-label-check-minutes = Duur in minuten
data-about-check-minutes = Hoelang de member check duurde; leeg waar dat niet bekend is.
data-label-threshold = Drempel
data-about-threshold = Vanaf hoeveel aanwezigen een functie of groep genoemd wordt.
data-label-remark-id = Opmerking
data-about-remark-id = De opmerking, enig over alle sessies. Het nummer zegt niets over wanneer ze gemaakt werd.
data-label-check-question = Vraag van de member check
data-about-check-question = De vraag waarop de opmerking antwoordt.
data-label-who = Wie
data-about-who = De functie of groep, vanaf de drempel; leeg waar ze niet genoemd mag worden.
data-label-sort = Soort opmerking
data-about-sort = Wat de opmerking doet, zoals missen, herkennen of toevoegen.
data-label-because = Reden
data-about-because = De reden die erbij gegeven werd.
data-label-agree = Hoeveel akkoord
data-about-agree = Hoeveel aanwezigen het ermee eens waren; leeg waar dat niet genoteerd is.
data-label-read-back = Voorgelezen
data-about-read-back = Of de opmerking voorgelezen en bevestigd is.
data-label-answer = Wat ermee gedaan is
data-about-answer = Wat er met de opmerking gedaan is; leeg zolang dat openstaat.
data-label-answer-to-do = Nog te doen
data-about-answer-to-do = Of de opmerking aangenomen is terwijl er op de kaart en in de bevindingen nog niets op gevolgd is.
data-label-answer-why = Waarom zo
data-about-answer-why = De reden van dat antwoord.
data-label-subject-sort = Soort onderwerp
data-about-subject-sort = In welke tabel subject_id staat.
data-label-subject-id = Onderwerp
data-about-subject-id = Waarover de opmerking gaat: de id in de tabel die subject_sort noemt.
data-label-codes-deck = Kaartenset
data-about-codes-deck = De id en de versie van de kaartenset; leeg voor codes van kring zelf.
data-label-list = Lijst
data-about-list = De lijst waartoe de code hoort, zoals het codeboek ze noemt.
data-label-codes-code = Code
data-about-codes-code = De code zoals ze in de cellen staat.
data-label-rank = Rang
data-about-rank = De hoeveelste in de lijst; bij ringen is 1 het dichtst.
data-label-label-nl = Nederlands
data-about-label-nl = Hoe het in het Nederlands heet.
data-label-label-en = Engels
data-about-label-en = Hoe het in het Engels heet.
data-label-table = Tabel
data-about-table = De naam van de tabel: die van het bestand of het blad. Leeg waar het over alle bestanden gaat.
data-label-column = Kolom
data-about-column = De naam van de kolom. Leeg waar het over de hele tabel gaat.
data-label-codebook-type = Type
data-about-codebook-type = Wat de cellen bevatten: id, text, code, integer, number, boolean, datetime of date.
data-label-values = Waarden
data-about-values = De mogelijke codes, het bereik, of na een pijl de kolom waarnaar de id verwijst.
data-label-definition-nl = Omschrijving
data-about-definition-nl = Wat het betekent, in het Nederlands.
data-label-definition-en = Omschrijving in het Engels
data-about-definition-en = Wat het betekent, in het Engels.
data-code-consent-given = gegeven
data-code-consent-refused = geweigerd
data-code-consent-unasked = niet gevraagd
data-code-archive-open = open
data-code-archive-restricted = beperkt
data-code-archive-no = nee
data-code-archive-unasked = niet gevraagd
data-code-domain-state-named = partners genoemd
data-code-domain-state-asked-none = gevraagd, er zijn er geen
data-code-domain-state-not-reached = niet aan toegekomen
data-code-domain-state-off-agenda = niet op de agenda
data-code-card-state-fully = volledig besproken
data-code-card-state-partly = deels besproken
data-code-card-state-implicitly = elders beantwoord
data-code-card-state-not-reached = niet aan toegekomen
data-code-card-state-off-agenda = niet op de agenda
data-code-language-nl = Nederlands
data-code-language-en = Engels
data-code-kind-organisation = organisatie
data-code-kind-person = persoon
data-code-kind-group = groep
data-code-kind-source = bron
data-code-side-external = extern
data-code-side-internal = intern
data-code-side-both = intern en extern
data-code-formality-formal = formeel
data-code-formality-informal = informeel
data-code-status-now = nu
data-code-status-past = vroeger
data-code-status-wished = gewenst
data-code-status-explored = in verkenning
data-code-status-ended = stopgezet
data-code-learning-to-school = de school leert
data-code-learning-from-school = de partner leert
data-code-learning-both = beide leren
data-code-learning-none = geen leren
data-code-experience-positive = positief
data-code-experience-mixed = gemengd
data-code-experience-negative = negatief
data-code-round-alone = ronde 1, elk apart
data-code-round-together = ronde 2, samen
data-code-round-after = na de sessie
data-code-viewer-all = iedereen
data-code-viewer-role = een rol
data-code-viewer-participant = een deelnemer
data-code-viewer-function = wie een functie heeft
data-code-article-de = de
data-code-article-het = het
data-code-article-none = geen
data-code-name-case-keep = behouden
data-code-name-case-lower = kleine letter
data-code-initiative-school = van de school
data-code-initiative-partner = van de partner
data-code-initiative-third = van iemand anders
data-code-initiative-imposed = opgelegd
data-code-others-several = meerdere
data-code-others-most = de meeste
data-code-speaker-participant = een deelnemer
data-code-speaker-function = iemand met een functie
data-code-speaker-group = de hele groep
data-code-topic-importance = belang
data-code-topic-distance = afstand
data-code-topic-absence = afwezigheid
data-code-topic-initiative = initiatief
data-code-topic-experience = ervaring
data-code-basis-stated = gezegd
data-code-basis-inferred = afgeleid
data-code-direction-none = geen
data-code-direction-forward = van source naar target
data-code-direction-both = beide richtingen
data-code-ego-direction-none = geen
data-code-ego-direction-to-school = naar de school
data-code-ego-direction-from-school = van de school
data-code-ego-direction-both = beide richtingen
data-code-voice-verbatim = letterlijk
data-code-voice-paraphrase = in eigen woorden
data-code-gap-partner = een partner
data-code-gap-means = middelen
data-code-gap-role = een rol
data-code-gap-other = iets anders
data-code-evidence-statement = uitspraak
data-code-evidence-partner = partner
data-code-evidence-tie = band
data-code-evidence-theme = thema
data-code-evidence-gap = leemte
data-code-evidence-image = beeld
data-code-evidence-participant = deelnemer
data-code-evidence-conclusion = conclusie
data-code-evidence-remark = opmerking
data-code-finding-theme = thema
data-code-finding-gap = leemte
data-code-finding-conclusion = conclusie
data-code-check-form-meeting = in een vergadering
data-code-check-form-account = verslag van de school
data-code-check-form-survey = vragenlijst
data-code-answer-accepted = aangenomen
data-code-answer-partly = deels
data-code-answer-declined = niet gevolgd
data-code-answer-noted = genoteerd
data-code-answer-follow-up = wordt opgevolgd
data-code-subject-partner = partner
data-code-subject-conclusion = conclusie
data-code-subject-domain = domein
data-code-subject-card = kaart
cmd-rehearse = deze sessie proberen: een kopie, die je daarna weggooit
key-rehearse = proberen
mark-rehearsal = PROEF
syn-rehearse = proberen, oefenen, repetitie, test, kopie

## The method on paper

paper-plan = Verloop van het gesprek
paper-plan-from = Vanaf
paper-plan-minutes = Minuten
paper-plan-what = Wat
paper-afterwards = Na het gesprek typ je alles over in kring: de deelnemers met hun code, de partners met hun plaats op het vel, de citaten bij hun kaart. Bewaar de briefjes en het vel tot dat gedaan is.
paper-note-partner = Partner (organisatie, groep of persoon met een functie)
paper-note-what = Wat doen of leren jullie samen?
paper-note-code = Jouw code
paper-card-theme = { $theme } ({ $n } min)
paper-school = School
paper-missing = Wie ontbreekt nog?

## Two windows

cmd-desk = dit venster alleen voor jou houden: klokken, memo’s, codes (de groep leest mee met kring wall)
cmd-blank = de muur leegmaken of weer tonen
cmd-freeze = de muur stilzetten of weer laten volgen
cmd-share-line = op de muur tonen of verbergen wat je typt
key-desk = tafel
key-blank = leeg
key-freeze = stil
key-share-line = regel delen
cmd-ring = op een ring zetten, met het nummer van de ring
cmd-menu-run = deze opdracht uitvoeren
cmd-menu-group = naar de volgende groep
cmd-menu-group-back = naar de vorige groep
key-ring = ring
key-menu-run = doen
key-menu = menu
menu-title = Kies een letter · ↑ ↓ en Enter kan ook · Esc sluit
menu-enter = Dit neemt iets weg of sluit af: Enter doet het, Esc niet.
menu-group-note = deze kaart
menu-group-map = netwerkkaart
menu-group-walk = gesprek
menu-group-everywhere = scherm
menu-group-home = beginscherm
menu-group-filter = sessies zoeken
menu-group-search = zoeken in alle sessies
menu-group-checkprepare = member check voorbereiden
menu-group-checkline = opmerkingen noteren
menu-group-checkpage = member check
menu-group-checkreading = teruglezen
menu-group-checkclose = member check sluiten
menu-group-checkdone = na de member check
menu-group-checkanswer = opmerkingen beantwoorden
menu-group-welcome = welkom
menu-group-findings = bevindingen
menu-group-evidence = waarop het steunt
menu-group-proposals = voorgestelde conclusies
menu-group-names = namen
menu-group-ready = wat nog open staat
menu-group-participants = deelnemers
menu-group-recordings = geluidsopnames
menu-group-talk = geluid
menu-group-talkline = zoeken of verbeteren
menu-group-form = formulier
menu-group-picker = lijst
menu-group-memo = memo
menu-group-memos = memo’s
menu-group-versions = versies
menu-group-text = typen
menu-group-menu = menu
menu-group-help = lezen
ring-by-number = Esc en een nummer zet de partner op die ring: 1 de dichtste, { $last } de verste.
enter-again = Genoteerd. Nog eens Enter: verder.
key-question = volgende vraag
key-question-back = vorige vraag
key-move = verplaatsen
key-reverse-table = omkeren
key-view-by-name = weergaven
key-rearrange = herschikken
key-fill = vullen
key-zoom = inzoomen
key-go-to = ga naar …
key-school = school
key-participants = deelnemers
key-close = sluiten
key-language = Nederlands/Engels
key-theme = donker/licht
cmd-first-line = naar het begin
cmd-last-line = naar het einde
cmd-find-words = woorden zoeken in het verslag
key-first-line = begin
key-last-line = einde
key-find-words = zoeken
syn-find-words = zoeken, vinden, woord, waar
desk-on = Dit venster is nu voor jou alleen. Zet kring wall op het grote scherm.
desk-off = Dit venster is weer voor de hele groep.
blank-on = De muur is leeg.
blank-off = De muur is weer te zien.
freeze-on = De muur staat stil; jij werkt verder.
freeze-off = De muur volgt weer.
line-on = De groep ziet wat je typt.
line-off = De groep ziet pas wat je noteert.
wall-desk-gone = Het andere venster is gesloten. Dit is de laatste stand.
wall-desk-away = Nog geen sessie geopend in het andere venster: kring open { $name }
cli-wall-demo = De demo staat maar in één venster. Begin een sessie met kring new en toon die met kring wall.
desk-pace = tempo
desk-card-left = { $n ->
    [one] nog 1 min voor deze kaart
   *[other] nog { $n } min voor deze kaart
}
desk-card-over = kaart { $n } min over tijd
desk-talk-left = { $n ->
    [one] nog 1 min voor het gesprek
   *[other] nog { $n } min voor het gesprek
}
desk-talk-over = gesprek { $n } min over tijd
desk-next = daarna: { $title }
desk-questions = vragen
desk-questions-answered = { $n } van { $all } beantwoord
desk-silent = al even stil
desk-recording = opname
desk-recording-runs = loopt sinds { $time }
desk-recording-off = er loopt geen opname
desk-unasked = { $n ->
    [one] toestemming nog te vragen aan 1 deelnemer
   *[other] toestemming nog te vragen aan { $n } deelnemers
}
desk-memo = memo
cmd-talk = geluid: het transcript lezen, bij deze uitspraak
cmd-read-in = een transcript van een opname inlezen
cmd-talk-confirm = bevestigen dat de uitspraak hier te horen is
cmd-talk-confirm-all = alles bevestigen wat zeker is
cmd-talk-next = naar de volgende: gevonden of voorgesteld
cmd-talk-previous = naar de vorige
cmd-talk-find = zoeken in wat gezegd is
cmd-talk-note = de gekozen beurten noteren als citaat, bij de kaart van dat moment
cmd-talk-evidence = laat een thema, een leemte of een conclusie op de gekozen beurten steunen
cmd-talk-select = beurten kiezen: van hier tot de cursor
cmd-talk-correct = woorden verbeteren
cmd-talk-split = de beurt in twee knippen
cmd-talk-merge = met de volgende beurt samenvoegen
cmd-talk-voice = aan een andere spreker geven
cmd-talk-unhear = de uitspraak hier weghalen uit het geluid
cmd-talk-first = naar het begin
cmd-talk-last = naar het einde
cmd-talk-done = klaar
cmd-talk-found-back = naar de vorige gevonden beurt
cmd-talk-found-next = naar de volgende gevonden beurt
key-talk = geluid
key-read-in = inlezen
key-talk-confirm = bevestigen
key-talk-confirm-all = al wat zeker is
key-talk-next = volgende
key-talk-previous = vorige
key-talk-find = zoeken
key-talk-note = noteren
key-talk-evidence = steunt hierop
key-talk-select = kiezen
key-talk-correct = verbeteren
key-talk-split = splitsen
key-talk-merge = samenvoegen
key-talk-voice = spreker
key-talk-unhear = losmaken
key-talk-first = begin
key-talk-last = einde
key-talk-done = klaar
key-talk-found-back = vorige
key-talk-found-next = volgende
syn-talk = geluid, transcript, opname, beurten, wat er gezegd is
talk-title = Geluid · beurt { $at } van { $n }{ $open ->
    [0] {""}
    [one] {" · één voorstel"}
   *[other] {" · "}{ $open } voorstellen
}
talk-found = Gevonden · { $at } van { $n }
talk-withheld = (wil niet geciteerd worden)
talk-moment = { $time } · { $card }
talk-no-moment = wanneer dit was, is niet bekend: geef de verschuiving
talk-no-recording = wanneer dit was, is niet bekend: de sessie kent het begin van deze opname niet
talk-proposed = Enter: hier gezegd? “{ $text }” ({ $sure })
talk-line-find = Zoek in wat gezegd is (↑ ↓: vorige, volgende)
talk-line-correct = Verbeter de woorden van deze beurt
talk-line-split = Ga met ← → naar waar de beurt in twee gaat, en druk Enter
talk-not-heard = Waar deze uitspraak te horen is, is niet bekend.
talk-not-quoted = Wie hier spreekt, wil niet geciteerd worden.
talk-not-found = Nergens gezegd: { $text }
talk-no-proposals = Er zijn geen voorstellen meer.
talk-undone = De verbetering in het geluid is ongedaan gemaakt.
talk-corrected = Verbeterd.
talk-split = Beurt gesplitst.
talk-split-where = Daar kan de beurt niet in twee: ga met ← → naar een woord.
talk-last = Er is geen volgende beurt in deze opname.
talk-merged = Beurten samengevoegd.
talk-voice-title = Wie spreekt hier?
talk-nobody = niet bekend, of niemand
talk-given = De beurt heeft een andere spreker.
talk-none-certain = Niets is zeker genoeg om in één keer te bevestigen.
talk-nothing-here = Hier is niets voorgesteld.
talk-noted-at = Genoteerd bij { $card }.
talk-noted = Genoteerd, zonder kaart: welke er open lag, is niet bekend.
talk-unheard = De uitspraak wijst niet meer naar deze beurt.
talk-evidence-title = { $n ->
    [one] Wat steunt op deze beurt?
   *[other] Wat steunt op deze { $n } beurten?
}
talk-evidence-noted = { $n ->
    [one] Steunt nu op deze beurt: { $what }
   *[other] Steunt nu op { $n } beurten: { $what }
}
talk-evidence-away = Steunt hier niet meer op: { $what }
thing-heard = geluid { $time }
thing-cue = beurt

### The archive: searching, closing, keeping

search-nothing = Zeg wat je zoekt: een woord, "een paar woorden", of een filter zoals school:BOS7.
search-no-value = Achter { $filter }: staat niets. Schrijf het eraan vast, zoals { $filter }:woord.
search-no-day = { $day } is geen dag. Schrijf { $filter }:2026, { $filter }:2026-11 of { $filter }:2026-11-21.
search-no-state = { $filter }:{ $value } bestaat niet. Kies uit: { $known }.
search-no-filter = `{ $word }:` is geen filter, en is als woord gezocht. Bedoelde je { $filter }:?
search-open-quote = Er staat een aanhalingsteken dat niet gesloten wordt. Zet er ook een achter de woorden.
search-options = { $option } is geen optie van kring search, en geen woord om te zoeken begint met --. kring search --help toont de opties.
search-count = { $hits ->
    [one] 1 vindplaats
   *[other] { $hits } vindplaatsen
  } in { $sessions ->
    [one] 1 sessie
   *[other] { $sessions } sessies
  }
search-none = Niets gevonden.
search-title = Zoek:
search-type = Typ een woord.
search-busy = Bezig met zoeken …
search-gone = Dat staat niet meer in deze sessie.
search-remark = Opmerking: { $text }
search-unread-count = { $n ->
    [one] 1 sessie is niet te lezen
   *[other] { $n } sessies zijn niet te lezen
 }
search-help = Elk woord telt, ook binnen langere woorden, zonder accenten of hoofdletters.
    twee woorden · "een paar woorden" · -zonder · -school:bos7
    school:bos7 · net:go · niveau:basis · stand:klaar
    kaart:leren · rol:zorg · partner:clb · sinds:2026-02
search-unread = Niet doorzocht: { $name }. { $why }
search-unread-more = { $n ->
    [one] Niet doorzocht: nog één sessie. `kring list` zegt waarom.
   *[other] Niet doorzocht: nog { $n } sessies. `kring list` zegt van elke sessie waarom.
 }
search-withheld = wil niet geciteerd worden
search-group = de hele groep
search-sort-statement = uitspraak
search-sort-partner = partner
search-sort-tie = band
search-sort-theme = thema
search-sort-gap = leemte
search-sort-image = beeld
search-sort-conclusion = conclusie
search-sort-remark = opmerking
search-sort-cue = opname
search-sort-memo = memo

store-closed = { $name } is afgesloten: je leest mee, er wordt niets gewijzigd. `kring close { $name } --open "waarom"` opent ze weer.
opened-to-read = Geopend om te lezen: er wordt niets genoteerd. Wil je eraan werken, open de sessie dan in het beginscherm.
store-no-record = In { $path } ontbreekt session.yaml, en er staat wel een verloop van een sessie. Wacht tot alles gesynchroniseerd is, of zet een reservekopie terug.
store-cut-off = { $path } breekt af: de laatste regels ontbreken. Zet een reservekopie terug. Wil je toch openen wat er nog staat, wis dan `last:` en de twee regels eronder.
store-not-whole = { $path } is leeg of breekt af. Wacht tot alles gesynchroniseerd is, of zet een reservekopie terug.
store-from-events = { $path } is leeg of breekt af. Wacht tot alles gesynchroniseerd is. Blijft het zo, open dan de sessie: kring maakt het dossier opnieuw uit het verloop.
store-withdrawn = { $path } is een kopie van een sessie die helemaal gewist is, en blijft dicht. Gooi de map weg met `kring forget { $name } --all`.
store-no-library = De map van je sessies, { $path }, is er niet, en vorige keer stonden er sessies in. Sluit de schijf of de netwerkmap aan. Is ze met opzet weg, maak de map dan leeg opnieuw.
state-talk = in gesprek
state-check = te toetsen
state-checked = getoetst
state-ready = klaar
state-deposited = gedeponeerd
state-next-talk = het gesprek tot bij de bevindingen
state-next-check = een member check, of zonder afsluiten: kring close
state-next-checked = afsluiten: kring close
state-next-ready = deponeren: kring deposit
state-next-deposited = niets meer
close-open = Nog open in { $name }:
close-how = { $name } is nog niet afgesloten. Los dit op, of sluit af zoals het is: kring close { $name } --as-it-is
close-nothing-open = In { $name } staat niets meer open.
close-done = { $name } is afgesloten. Meelezen kan; wie iets wil wijzigen, opent ze weer met kring close { $name } --open "waarom".
close-already = { $name } is al afgesloten.
close-not-closed = { $name } is niet afgesloten.
close-opened = { $name } staat weer open.
close-reason = Zeg waarom: --open "een paar woorden".
close-demo = De demo is al afgesloten en wordt niet bewaard.
forget-what = Zeg wat weg moet: --masks (de lijst met afgeschermde namen), --attachments (geluid en andere bijlagen) of --all (de hele sessie).
forget-sure = Dit kan niet ongedaan gemaakt worden. Doe het met --yes: { $what }
forget-sure-masks = de lijst met afgeschermde namen van { $name }; wat afgeschermd is, blijft afgeschermd.
forget-sure-attachments = { $n ->
    [one] 1 bijlage
   *[other] { $n } bijlagen
  } van { $name }.
forget-sure-all = de map van { $name }, met alles erin, de lijst met afgeschermde namen en wat kring elders over deze sessie weet.
forget-twins = Dezelfde sessie staat ook in { $twins }, en blijft daar hierna dicht. Wil je alleen van een van de twee af, gooi dan zelf die map weg.
forget-no-masks = Van { $name } is er geen lijst met afgeschermde namen.
forget-no-attachments = { $name } heeft geen bijlagen.
forget-masks-done = De lijst met afgeschermde namen van { $name } is weg.
forget-attachments-done = { $n ->
    [one] 1 bijlage is weg
   *[other] { $n } bijlagen zijn weg
  }.
forget-all-done = { $name } is weg. Een kopie die terugkomt, blijft dicht.
forget-left = Dit schreef kring eerder, en er staat nog iets van in: { $paths }. Gooi het zelf weg.
forget-demo = De demo wordt niet bewaard; er valt niets te wissen.
study-none = Deze bibliotheek heeft nog geen study.yaml. Maak er een met: kring study --new
study-made = Vul in: { $path }
study-there = { $path } is er al. `kring study` zegt wat er nog in ontbreekt.
study-missing = Nog in te vullen in { $file }: { $fields }.
study-complete = study.yaml is volledig.
study-orcid = { $name } heeft een ORCID die niet klopt. Die staat in { $file }.
retention-due = { $name }: { $what } moesten weg zijn op { $day }. kring forget { $name } --{ $option }
retention-attachments = geluid en bijlagen
retention-masks = de afgeschermde namen
retention-early = { $place }: bij { $field } staat { $day }, vóór het gesprek van { $name } ({ $talk }). Schrijf een latere dag, of een tijd na het gesprek (12 months).
verify-sound = { $n ->
    [one] 1 sessie nagekeken: alles klopt
   *[other] { $n } sessies nagekeken: alles klopt
  }.
verify-found = { $n ->
    [one] 1 sessie nagekeken
   *[other] { $n } sessies nagekeken
  }, { $found ->
    [one] 1 punt gevonden
   *[other] { $found } punten gevonden
  }.
verify-unreadable = niet leesbaar: { $why }
verify-by-hand = is met de hand gewijzigd; openen neemt de wijzigingen over
verify-damaged = is beschadigd; openen maakt het dossier opnieuw uit wat er gebeurde
verify-back = bevatte iets dat teruggetrokken was; dat is er nu weer uit
verify-voice = { $file } bevat de stem van iemand die niet meer meedoet; open de sessie en sluit ze weer
verify-copies = er staan andere versies naast: { $paths }. kring take neemt over wat ontbreekt
verify-outdated = dit werd eerder geschreven en bevat nog wat gewist moest worden: { $paths }
verify-twice = is dezelfde sessie als { $other }; `kring take { $other }` met het pad van deze map neemt over wat alleen hier staat, en daarna kun je deze map zelf weggooien
verify-half = hier staat iets halfs van kring: { $paths }
deposit-file-readme = wat dit is, in twee talen
deposit-file-crate = beschrijving als RO-Crate
deposit-file-datacite = metadata van DataCite
deposit-file-dataverse = metadata voor een Dataverse
deposit-file-zenodo = metadata voor Zenodo
deposit-file-datalist = lijst van de sessies
deposit-file-files = lijst van de bestanden
deposit-file-codebook = codeboek: wat elke kolom en elke code betekent
deposit-file-deck = het instrument: de kaarten met hun vragen
deposit-file-consent = wat de deelnemers afspraken
deposit-file-anonymisation = wat er met namen gedaan is
deposit-file-table = tabel over alle sessies
deposit-file-session = het dossier
deposit-file-transcript = wat er wanneer genoteerd werd
deposit-file-talk = transcript van de opname
deposit-file-map = de kaart als tekening
deposit-file-graphml = het netwerk als GraphML
deposit-file-findings-html = de bevindingen
deposit-file-findings-md = de bevindingen als Markdown
deposit-file-check = het verslag van de member check
deposit-where = Zeg waarheen met -o: een zipbestand of een map.
deposit-refused = Dit kan nog niet gedeponeerd worden:
deposit-day-wrong = { $day } is geen dag. Schrijf --date 2026-11-21.
deposit-done = { $path }: { $n ->
    [one] 1 sessie
   *[other] { $n } sessies
  }, { $files } bestanden. Nakijken kan met: kring deposit --check
pack-done = { $path }: { $files ->
    [one] 1 bestand
   *[other] { $files } bestanden
  }, zonder memo’s, afgeschermde namen en half getypte regels.
pack-left-out = Weggelaten: { $memos ->
    [one] 1 memo
   *[other] { $memos } memo’s
  }, { $statements ->
    [one] 1 uitspraak
   *[other] { $statements } uitspraken
  } van wie niet geciteerd wil worden, { $people ->
    [one] 1 deelnemer
   *[other] { $people } deelnemers
  }.
pack-deck = De kaartenset { $deck } is van jezelf en ligt ernaast: wie de kopie krijgt, legt ze in de map met kaartensets (`kring paths`).
pack-open = Openen: kring open { $path } · wat er genoteerd is terughalen: kring take NAAM { $path }
pack-open-zip = Wie het krijgt, pakt het uit en opent de map: kring open ./MAP
pack-in-library = Een kopie om weg te geven hoort niet in je eigen bibliotheek: kring zou de twee verwarren. Kies met -o een andere plaats.
deposit-cited = Verwijs zo: { $people } ({ $year }). { $title }. { $publisher }.
deposit-access-open = voor iedereen
deposit-access-restricted = beperkt: voor wie het archief toelaat
deposit-licence = Licentie: { $licence }; toegang: { $access }
deposit-contact = Contact: { $contact }
deposit-day = Samengesteld op { $day }
deposit-what = Wat hier staat
deposit-what-text = Elke map onder `sessions` is één gesprek: het dossier (`session.yaml`), wat er wanneer genoteerd werd (`transcript.yaml`), het transcript van de opname als dat er is (`talk.vtt`), de kaart (`map.svg`, `map.graphml`) en de bevindingen. Onder `tables` staat hetzelfde als tabellen over alle gesprekken; `codebook.csv` zegt wat elke kolom betekent, `datalist.csv` wat elk gesprek is, `files.csv` wie welk bestand mag lezen. De vragen staan onder `decks`. Privé-memo’s van de onderzoeker en de lijst met afgeschermde namen horen nergens bij een depot.
deposit-session = { $name }: gesprek van { $date }, { $people } deelnemers, { $partners } partners, { $statements } uitspraken
deposit-consent = Toestemming
deposit-consent-text = Elke deelnemer kreeg vier vragen: meedoen aan het gesprek, opname van het geluid, woordelijk geciteerd worden, bewaard worden in een archief. De strengste toestemming bepaalt wie een gesprek mag lezen. Wie niet bewaard wilde worden, staat hier nergens in; van wie niet geciteerd wilde worden, staan de woorden hier niet.
deposit-consent-session = { $name }: { $people } deelnemers; archief voor iedereen { $open }, beperkt { $restricted }; opname toegestaan { $sound }; weggelaten { $out }; zonder hun woorden { $quiet }
deposit-anonymous = Anonimisering
deposit-anonymous-text = Deelnemers zijn codes met een functie, scholen zijn codes. Namen van mensen zijn vervangen door een functie tussen vierkante haken of door een ander woord; dat gebeurde in alle bestanden tegelijk. Woorden die op een naam lijken, zijn één voor één nagekeken. De lijst met wat vervangen werd, wordt apart bewaard en is geen deel van dit depot.
deposit-anonymous-session = { $name }: { $masks ->
    [0] geen woord vervangen
    [one] 1 woord of naam vervangen
   *[other] { $masks } woorden of namen vervangen
  }
deposit-situation = { $name }: { $minutes } minuten; { $functions }
deposit-unit = School
deposit-universe = Schoolteams en hun externe partners
deposit-time = Dwarsdoorsnede
deposit-mode = Groepsgesprek met kaarten en een netwerkkaart, begeleid door een onderzoeker
deposit-cleaning = Namen vervangen door functies; woorden die op namen lijken nagekeken; zie anonymisation.md
gate-closed = nog niet afgesloten: kring close { $name }
gate-unasked = { $who } Open de sessie, F10.
gate-unasked-closed = { $who } Open ze weer met `kring close { $name } --open "waarom"`, vraag het, noteer de antwoorden met F10, en sluit ze.
unasked-talk = Niet gevraagd naar meedoen: { $people }.
unasked-quotes = Niet gevraagd naar citeren: { $people }.
unasked-archive = Niet gevraagd naar bewaren in een archief: { $people }.
close-unasked = { $who } Deponeren kan pas als zij geantwoord hebben (F10).
gate-nobody = er blijft niemand over die bewaard wil worden. Laat { $name } weg uit het depot.
gate-names-closed = { $why } Om ze af te schermen, open je de sessie eerst weer: kring close { $name } --open "waarom"
gate-remarks = deze opmerkingen noemen een functie die te weinig collega’s delen: { $remarks }. Haal de functie weg in het bestand van de sessie.
gate-unfinished = er moet nog iets gewist worden. Open de sessie en sluit ze weer: kring open { $name }
gate-gap = het dossier of het verloop breekt af. Wacht tot alles gesynchroniseerd is. Blijft het zo: kring close { $name } --open "waarom", open de sessie en sluit ze weer af.
gate-unreadable = { $file } leest kring zelf niet terug zoals het geschreven is. Dat is een fout van kring: meld ze, met de naam van dit bestand.
bag-sound = De bag klopt: { $files ->
    [one] 1 bestand
   *[other] { $files } bestanden
 }, { $bytes } bytes, nagekeken met { $by }.
bag-unsound = { $path } klopt niet:
bag-more = en nog { $n } keer zoiets
bag-not-there = Er is geen bestand of map met de naam { $path }.
bag-none = hierin staat geen bagit.txt: dit is geen bag, of er zit geen gesprek in
bag-declaration = bagit.txt is niet zoals de norm het wil
bag-outside = { $path } ligt buiten de map van de bag
bag-alike = { $one } en { $other } verschillen alleen in hoofdletters of in hoe accenten geschreven zijn
bag-no-manifest = er is geen lijst met controlegetallen die kring kan nakijken (md5, sha256, sha512)
bag-line = { $file }, regel { $line }: onleesbaar, dubbel, of een naam die niet mag
bag-missing = { $path } ontbreekt
bag-differs = { $path } is niet zoals de lijst zegt
bag-unlisted = { $path } staat niet in elke lijst
bag-oxum = grootte of aantal is niet zoals bag-info.txt zegt
bag-fetch = er moeten nog bestanden van elders bij (fetch.txt); kring haalt niets op
bag-no-zip = dit is geen zipbestand dat kring kan lezen ({ $why })
bag-name = geweigerd: { $path } leidt uit de map, of is een naam die niet elk systeem kan bewaren
bag-link = geweigerd: { $path } is een verwijzing
bag-no-file = geweigerd: { $path } is een pijp of een apparaat, geen gewoon bestand
bag-bomb = geweigerd: { $path } wordt bij het uitpakken veel te groot
bag-many = geweigerd: er zitten te veel bestanden in

exchange-where = Zeg waarheen met -o: een bestand zoals BOS7.qdpx of kaarten.qdc.
exchange-title = { $n } scholen
exchange-cards = Kaarten
exchange-questions = Vragen bij { $card }
exchange-topics = Kenmerken
exchange-topic-importance = Belang
exchange-topic-distance = Afstand
exchange-topic-absence = Gemis
exchange-topic-initiative = Initiatief
exchange-topic-experience = Beleving
exchange-voices = Spreekvorm
exchange-voice-verbatim = Letterlijk
exchange-voice-paraphrase = Weergegeven
exchange-no-domain = zonder domein
exchange-partners = Partners: { $domain }
exchange-themes = Thema’s
exchange-conclusions = Conclusies
exchange-statements = { $school } uitspraken
exchange-transcript = { $school } { $name }
exchange-map = { $school } kaart
exchange-var-school = school
exchange-var-date = datum
exchange-var-level = niveau
exchange-var-type = type
exchange-var-network = net
exchange-var-location = ligging
exchange-var-function = functie
exchange-var-role = rolgroep

remote-no-folder = { $address } is geen map, en ook geen adres dat kring kent: s3://BUCKET/MAP of webdav://SERVER/MAP.
remote-not-built = { $address } is een objectopslag of WebDAV, en deze kring is zonder gebouwd. `cargo install --path . --features remote`, in de map van de broncode, bouwt er een mee; het programma dat wordt aangeboden, heeft het ook. Er is niets gelezen of geschreven.
remote-secret = In een adres staat geen naam en geen wachtwoord: het zou in de geschiedenis van de shell blijven staan. Zet ze in KRING_WEBDAV_USER en KRING_WEBDAV_PASSWORD, of in ~/.netrc.
remote-open = { $address } zou alles onversleuteld over het netwerk sturen. Gebruik webdav:// of https://.
remote-away = { $address } antwoordt niet ({ $why }). Er staat daar niets half; hetzelfde commando nog eens gaat verder waar dit stopte.
remote-denied = { $address } weigert. Zijn de inloggegevens er, kloppen ze, en mag je dit ermee? S3 neemt ze uit AWS_ACCESS_KEY_ID en AWS_SECRET_ACCESS_KEY of uit ~/.aws, WebDAV uit KRING_WEBDAV_USER en KRING_WEBDAV_PASSWORD of uit ~/.netrc.
remote-versioned = { $address } bewaart eerdere versies van wat vervangen of verwijderd wordt. Wie iets terugtrekt, zou daar niet bij kunnen; daarom schrijft kring er niets. Zet versiebeheer uit voor deze bucket, of neem een andere.
remote-busy = Anderen schrijven voortdurend naar { $address }, of iemand werd onderbroken bij het schrijven. Probeer het over een minuut opnieuw; er staat niets half.
remote-damaged = In { $address } ontbreekt een object, of het is niet zoals het geschreven werd ({ $object }). Er is niets overgenomen. Wie de sessie heeft, kan ze opnieuw delen.
remote-unknown = { $address } heeft geen sessie die { $name } heet. `kring list --at` toont wat er staat.
remote-several = { $name } kan { $all } zijn. Typ de hele naam, of de code tussen haakjes.
remote-failed = { $address } antwoordt anders dan het moet ({ $why }). Er staat daar niets half. Is er plaats, en bestaat de bucket of de map?
remote-demo = De demo wordt niet bewaard; er is niets te delen.
remote-new = staat nu in { $path }
remote-continued = { $path } is bijgewerkt, met { $n ->
    [one] 1 gebeurtenis
   *[other] { $n } gebeurtenissen
  }
remote-attached = { $path } heeft nu { $n ->
    [one] één bijlage meer
   *[other] { $n } bijlagen meer
}; de rest was aan beide kanten hetzelfde
remote-same = aan beide kanten hetzelfde
remote-forgot = aan beide kanten hetzelfde; { $n ->
    [one] één bijlage die aan de ene kant gewist was, is nu ook aan de andere weg
   *[other] { $n } bijlagen die aan de ene kant gewist waren, zijn nu ook aan de andere weg
}
remote-mended = aan beide kanten hetzelfde; { $n ->
    [one] één object was daar weg of veranderd, en is opnieuw gestuurd
   *[other] { $n } objecten waren daar weg of veranderd, en zijn opnieuw gestuurd
}. Werkt er een ander programma in die opslag?
remote-behind = de andere kant gaat verder, met { $n ->
    [one] 1 gebeurtenis
   *[other] { $n } gebeurtenissen
  }; haal of breng die eerst
remote-apart = { $one } en { $other } lopen uiteen: { $shared } gebeurtenissen delen ze, daarna heeft de ene er { $first } en de andere { $second }. Niets is gekozen. `kring take` brengt ze samen; daarna kun je weer delen.
remote-taken-out = { $n ->
    [0] Er was niets dat uit de gedeelde map weg moest.
    [one] Eén sessie die helemaal gewist is, is nu ook uit de gedeelde map weg.
   *[other] { $n } sessies die helemaal gewist zijn, zijn nu ook uit de gedeelde map weg.
}
cli-disk-silent = De schijf antwoordt nog niet. Is de netwerkmap verbonden? kring wacht verder; Ctrl-C stopt het.
cli-not-printed = Niet alles is weggeschreven ({ $why }): wat er staat, is niet volledig. Maak plaats vrij, of kies een andere plek.
remote-not-there = De gedeelde map { $path } is er niet. Is de schijf of de netwerkmap verbonden? Er is niets gelezen.
remote-not-all = Niet alles is overgebracht.
# Member check: reading, counting, threshold
check-no-text = Er staat niet wat opgemerkt werd: typ na de functie (en voor de reden) wat de collega zegt.
check-paste-title = { $n } regels: elk een opmerking?
check-paste-each = Elk een opmerking: { $n }
check-paste-one = Samen één opmerking: ze staan in de regel
check-paste-more = … en nog { $n }
check-paste-noted = { $n ->
    [one] Eén geplakte regel is genoteerd.
   *[other] { $n } geplakte regels zijn genoteerd.
}
check-paste-waits = { $n ->
    [one] Er wacht nog één geplakte regel. Enter noteert ze.
   *[other] Er wachten nog { $n } geplakte regels. Enter noteert ze.
}
check-absent = Er was niemand aanwezig als ‘{ $function }’: verbeter de functie, of zet ze bij de aanwezigen.
check-too-many-agree = { $agree } collega’s sluiten zich aan, terwijl er maar { $present } aanwezig waren: verbeter het getal achter x.
check-hands-bad = ‘{ $raw }’ is geen telling van handen. Typ drie getallen: herkenbaar, deels, niet; zoals 17 3 1 of 17 ja, 3 deels, 1 nee.
check-hands-many = Dat zijn { $given } handen, maar er zijn { $present } mensen aanwezig.
check-no-remarks = Hier staat geen enkele opmerking in: een opmerking staat onder de vraag, zoals ‘Collega 1 (leraar) mist de bibliotheek, omdat …’.
check-no-question = Onder welke vraag hoort dit? Zet er een kopje boven, zoals ‘Vraag 1’: ‘{ $line }’
check-no-table = Hier staat geen tabel in: de eerste rij moet zeggen wat er in elke kolom staat.
check-no-answers = Er staat geen enkel antwoord in: onder de eerste rij komt een rij per collega.
check-file-empty = dit bestand is leeg: vraag het opnieuw aan wie het stuurde.
check-file-kind = dit is geen tekst, geen Word-document en geen CSV. Bewaar een verslag als docx of txt, en een tabel (ook van Excel) als CSV.
check-too-wide = De tabel heeft { $columns } kolommen: dat is geen vragenlijst van een member check.
check-ragged = Regel { $line } heeft meer cellen dan de eerste rij: bewaar de tabel opnieuw als CSV.
check-open-quote = Het aanhalingsteken van regel { $line } wordt nergens gesloten: bewaar de tabel opnieuw als CSV.
check-too-many-rows = Er zijn meer dan { $rows } rijen: dat is geen vragenlijst van één school. Verdeel het bestand.
check-columns = Wat staat er in { $columns }? Zeg het per kolom: --column 'KOP=1' voor vraag 1, 'KOP=function', of 'KOP=-' om ze weg te laten.
check-full = Dit past niet meer bij deze sessie: het bestand zou te groot worden. Lees minder in één keer in.
check-says-who = ‘{ $words }’ zegt wie het zei: schrijf het zonder, of nog eens Enter.
check-says-who-read = ‘{ $words }’ zegt wie het zei, want die functie blijft verborgen. Schrijf die regel zonder, of voeg --despite-names toe.
check-nobody = Wie was aanwezig? Typ het zo: 18 leraar, 2 zorgcoördinator, directeur.
check-no-function = Welke functie is ‘{ $part }’? Typ het zo: 18 leraar, 2 zorgcoördinator, directeur.
check-number = Hoeveel zijn er bij ‘{ $part }’? Typ één getal van 1 tot 999 voor de functie.
check-too-few = { $present ->
    [one] Er is maar één iemand aanwezig
   *[other] Er zijn maar { $present } mensen aanwezig
}: vanaf { $needed } kan niemand herkend worden aan wat er gezegd wordt. Houd de member check met meer collega’s, of als vragenlijst.

# Member check: on the command line
check-open = Er loopt nog een member check van deze sessie: sluit die eerst af.
check-known = Deze opmerkingen van deze dag staan al in de sessie: er is niets ingelezen. Was het een andere keer? Zeg dan welke dag: --date.
check-no-remark = Er is geen opmerking { $id }: `kring check SESSIE` toont ze met hun nummer.
check-still-open = Deze member check is nog niet afgesloten: tot dan verlaat niets ervan de sessie.
check-no-reason = Waarom? Zet bij { $id } een reden achter een dubbele punt, zoals ‘{ $id }=declined:die partner staat al op de kaart’. De school leest ze terug.
check-no-plan = De kaartenset ‘{ $deck }’ heeft geen member check: er staat geen deel member_check in.
check-none = Er is nog geen member check afgesloten. Lees een verslag in met --read, of druk het formulier af met --form.
check-unknown = Er is geen member check { $id } in deze sessie.
check-demo = De demo wordt niet bewaard: probeer dit met een eigen sessie.
check-bad-answer = ‘{ $given }’ is geen antwoord op een opmerking. Zo wel: f3=accepted, f3=partly:WAAROM, f3=declined:WAAROM, f3=noted:WAAROM of f3=follow-up:WAAROM.
check-bad-part = Er is geen deel ‘{ $given }’. Kies uit all, account, answers, map en counts.
check-bad-column = ‘{ $given }’ zegt niet wat een kolom bevat. Zo wel: 'KOP=2', 'KOP=function', 'KOP=why' of 'KOP=-'.
check-bad-date = ‘{ $given }’ is geen dag. Typ het zo: 2026-12-03.
check-before-talk = { $given } ligt vóór het gesprek van { $talk }: een member check komt erna. Verbeter --date.
check-who-was-present = Wie was aanwezig? Zeg het met --present '18 leraar, 2 zorgcoördinator, directeur'.
check-name-as-function = ‘{ $name }’ lijkt een naam: zeg de functie van wie aanwezig was, geen naam.
check-state = { $id } van { $date }: { $present } aanwezig, { $n ->
    [one] één opmerking
   *[other] { $n } opmerkingen
}.
check-nobody-told = collega
check-waits = wacht op antwoord
check-waiting = { $n ->
    [0] Elke vraag om een wijziging is beantwoord.
    [one] Eén vraag om een wijziging wacht op antwoord.
   *[other] { $n } vragen om een wijziging wachten op antwoord.
}
check-to-do = { $n ->
    [one] Eén aangenomen vraag staat nog niet op de kaart: open ze op het scherm met v.
   *[other] { $n } aangenomen vragen staan nog niet op de kaart: open ze op het scherm met v.
}
check-asks-change = vraagt een wijziging
check-about = over { $names }
check-not-on-map = { $name } (nog niet op de kaart)
check-listed = { $n ->
    [one] Eén opmerking gelezen, niets bewaard.
   *[other] { $n } opmerkingen gelezen, niets bewaard.
}
check-kept = { $n ->
    [one] Eén opmerking
   *[other] { $n } opmerkingen
} bewaard als { $id }, door elkaar gezet en zonder tijd. Te beantwoorden: { $waiting }.
check-found = { $n ->
    [one] Eén opmerking gevonden.
   *[other] { $n } opmerkingen gevonden.
} Met functie: { $told }. Zonder functie: { $hidden }.
check-column-answer = de antwoorden op vraag { $n }
check-column-why = de reden van de kolom ervoor
check-column-function = de functie
check-column-left = wordt niet gelezen
check-threshold-stays = De drempel blijft { $least }: lager kan niet, anders is iemand te herkennen.
check-before = { $n ->
    [one] Eén regel staat voor de eerste vraag en is geen opmerking.
   *[other] { $n } regels staan voor de eerste vraag en zijn geen opmerkingen.
}
check-silent = Regel { $line } is geen opmerking, er staat alleen wie sprak: ‘{ $text }’.
check-odd = Er is niets bewaard: { $n ->
    [one] één regel moet eerst verbeterd worden.
   *[other] { $n } regels moeten eerst verbeterd worden.
}
check-odd-line = regel { $line }: ‘{ $text }’. { $why }

# Member check: report
check-colleague = Collega { $number }
check-colleague-function = Collega { $number } ({ $function })
check-report-title = Member check · { $school }
check-report-answers-title = Wat jullie zeiden, wat wij ermee deden · { $school }
check-report-account = Wat collega’s zeiden
check-report-agree = ×6 betekent dat zes collega’s zich aansloten.
check-report-question = Vraag { $number }. { $text }
check-report-silent = Hier werd niets opgemerkt.
check-report-present = { $n ->
    [one] Er was één aanwezige
   *[other] Er waren { $n } aanwezigen
}: { $functions }. Een functie staat er alleen bij als minstens { $threshold } aanwezigen ze delen, en nooit als daardoor de anderen herkenbaar worden
check-report-hands = Opgestoken handen
check-report-hands-caption = Hoeveel handen omhoog gingen per bevinding
check-report-conclusion = bevinding
check-report-yes = herkenbaar
check-report-partly = voor een stuk
check-report-no = niet
check-report-answers = Wat jullie zeiden, wat wij ermee deden
check-report-waiting = Nog te beantwoorden
check-report-heard = Gehoord en bewaard
check-report-see = { $n ->
    [one] Op de kaart: wijziging { $numbers }
   *[other] Op de kaart: wijzigingen { $numbers }
}
check-report-map = De kaart, voor en na
check-report-unchanged = De kaart is niet gewijzigd sinds ze getoond werd.
check-report-desk = aan de schrijftafel
check-report-changes = { $n ->
    [0] Er is niets gewijzigd
    [one] Eén wijziging
   *[other] { $n } wijzigingen
}
check-report-number = nr.
check-report-what = partner of band
check-report-change = wat er wijzigde
check-report-because = waarom
check-report-map-caption = De kaart nu: vol getekend staat wat gewijzigd is.
check-report-counts = Member check
check-held-meeting = De member check vond plaats op { $date }, in een vergadering
check-held-account = De school hield de member check zelf en bezorgde een verslag van { $date }
check-held-survey = De member check gebeurde met een korte vragenlijst, afgesloten op { $date }
check-report-minutes = { $n ->
    [one] Ze duurde één minuut
   *[other] Ze duurde { $n } minuten
}
check-report-shown = { $n ->
    [0] Naast de netwerkkaart werden geen bevindingen getoond
    [one] Naast de netwerkkaart werd één bevinding getoond
   *[other] Naast de netwerkkaart werden { $n } bevindingen getoond
}
check-report-shown-unknown = Wat er getoond werd, koos de school zelf
check-report-kinds = { $n ->
    [0] Er werd niets opgemerkt
    [one] Er is één opmerking: { $kinds }
   *[other] Er zijn { $n } opmerkingen: { $kinds }
}
check-kind-confirms = { $n ->
    [0] geen enkele bevestigt de bevindingen
    [one] één bevestigt de bevindingen
   *[other] { $number } bevestigen de bevindingen
}
check-kind-contradicts = { $n ->
    [0] geen enkele spreekt ze tegen
    [one] één spreekt ze tegen
   *[other] { $number } spreken ze tegen
}
check-kind-adds = { $n ->
    [0] geen enkele vult ze aan
    [one] één vult ze aan
   *[other] { $number } vullen ze aan
}
check-kind-image = { $n ->
    [one] één geeft een beeld van de kaart
   *[other] { $number } geven een beeld van de kaart
}
check-kind-use = { $n ->
    [one] één zegt waarvoor de kaart kan dienen
   *[other] { $number } zeggen waarvoor de kaart kan dienen
}
check-kind-observes = { $n ->
    [one] één merkt iets op zonder dat te beoordelen
   *[other] { $number } merken iets op zonder dat te beoordelen
}
check-report-outcomes = Wat er met de opmerkingen gebeurde
check-report-answer = antwoord
check-report-remarks = opmerkingen
check-report-asks-nothing = Gehoord en bewaard: vraagt geen wijziging
check-report-accepted-to-do = Waarvan nog te doen
check-report-to-do = Dit is nog niet verwerkt: het staat nog niet op de kaart en niet in de bevindingen
check-outcome-to-do = Aangenomen, nog niet op de kaart
check-outcome-accepted = Aangenomen
check-outcome-partly = Voor een stuk gevolgd
check-outcome-declined = Niet gevolgd
check-outcome-noted = Genoteerd
check-outcome-follow-up = Nemen we later op
change-new = nieuw op de kaart
change-gone = van de kaart gehaald
change-merged = samengevoegd met { $name }
glued-asks = ‘{ $was }’ wordt ‘{ $now }’. { $key }: zo is het bedoeld. Esc: laat het zoals het was.
not-by-letters = Met letters alleen kies je dit niet: wis ze met Backspace, daarna de pijlen en Enter.
partner-renamed = ‘{ $was }’ heet nu ‘{ $name }’. Was dat niet de bedoeling? Ctrl-Z zet de naam terug.
change-renamed = heette ‘{ $from }’
change-nearer = dichter: van { $from } naar { $to }
change-farther = verder: van { $from } naar { $to }
change-placed = kreeg een plaats: { $to }
change-unplaced = staat niet meer in { $from }
change-domains = staat in een ander domein
change-importance = belangrijk voor anderen dan eerst
change-details = andere gegevens
change-tied = nieuwe band
change-untied = band weggehaald
change-tie-changed = band gewijzigd
map-view-changed = wat veranderde

# Member check: on paper
check-form-title = Leidraad member check · { $school }
check-form-steps = Het verloop, samen hoogstens een half uur
check-form-promises = Wat we beloven
check-form-map = De netwerkkaart
check-form-findings = Wat de groep vaststelde
check-form-notes = De vragen
check-form-present = Aanwezig (per functie, zoals 18 leraar, 2 zorgcoördinator, 1 directeur): ……………………………
check-form-sentence = Noteer functies, nooit namen, in de vorm ‘Collega 1 (leraar) mist de bibliotheek, omdat …’. Bezorg het verslag als tekst of Word-bestand.
check-form-who = Collega (functie)
check-form-what = Wat
check-form-why = Waarom
check-form-agree = Hoeveel sluiten zich aan
check-survey-title = Wat zie je op onze kaart? · { $school }
check-survey-about = Enkele collega’s tekenden met wie van buiten de school ze samen leren. Kijk mee: wat klopt, wat ontbreekt, en waarom?
check-survey-function = Mijn functie (geen naam): ……………………………
check-page-function = Mijn functie
check-page-function-why = Geen naam. Een functie komt pas in het verslag als genoeg collega’s ze delen.
check-page-optional = mag leeg blijven
check-page-question = Vraag
check-page-save = Bewaar mijn antwoorden als bestand
check-page-text = Toon ze als tekst
check-page-copy = Je antwoorden, om te kopiëren
check-page-then = Bezorg het bestand of de tekst aan wie je deze pagina gaf. Deze pagina verstuurt zelf niets.
check-page-empty = Er is nog niets ingevuld.
check-page-print = Druk deze pagina af en vul ze met de pen in.
version-demo = De demo heeft geen eerdere versies: probeer dit met een eigen sessie.
version-unknown = Er is geen versie { $number } van deze kaart: { $n ->
    [0] er is nog geen versie afgesloten.
    [one] er is alleen versie 1.
   *[other] er zijn { $n } versies.
}
version-lost = Versie { $number } is niet meer te maken: het transcript van de sessie (transcript.yaml) gaat niet zo ver terug.
version-order = De versie na --after is ouder dan die na --before: keer ze om.
version-title = Versie { $number }
version-now = Nu
version-none = Van deze kaart is nog geen versie afgesloten: het einde van het gesprek en elke member check sluiten er een af.
version-same = Sinds versie { $number } is er niets aan de kaart veranderd.
version-step = De kaart groeit: stap { $at } van { $last }
check-map-before = De kaart zoals ze getoond werd
check-map-after = De kaart zoals ze nu is
check-report-reworded = De bevinding luidt nu: ‘{ $text }’
check-report-withdrawn = Deze bevinding is ingetrokken: ‘{ $text }’
conclude-none = Er staat nog geen bevinding in het verslag om te wijzigen.
conclude-which = Welke bevinding verandert door deze opmerking?
conclude-reword = anders verwoorden
conclude-withdraw = intrekken: ze verdwijnt uit het verslag
conclude-withdrawn = De bevinding is ingetrokken; ze verwijst naar de opmerking. Enter neemt de opmerking aan, Ctrl-Z draait het terug.
cmd-check-conclude = een bevinding anders verwoorden of intrekken door deze opmerking
key-check-conclude = bevinding
second-demo = Op de demo kan je niet voortbouwen: die wordt niet bewaard. Kies een eigen sessie.
second-no-map = De kaart van { $name } is leeg: er is niets om op voort te bouwen. Begin een nieuwe sessie met kring new.
second-from-version = De kaart begint met { $n ->
    [one] de ene partner
   *[other] de { $n } partners
} van { $name }, versie { $number }. Wie is er nu bij?
second-from = De kaart begint met { $n ->
    [one] de ene partner
   *[other] de { $n } partners
} van { $name }. Wie is er nu bij?
second-later = { $n ->
    [one] Eén verandering die na die versie op de kaart kwam, gaat niet mee.
   *[other] { $n } veranderingen die na die versie op de kaart kwamen, gaan niet mee.
}
second-of = Vervolg op het gesprek van { $date }; de kaart begon met versie { $number } ervan.
second-of-map = Vervolg op het gesprek van { $date }; de kaart begon met die van toen.
cmd-second = een tweede sessie met deze school beginnen, vanaf de laatste versie van haar kaart
key-second = tweede sessie
syn-second = tweede, vervolg, opnieuw, golf, herhaling, follow-up

# Member check: on the screen
place-check = Member check
walk-presence = Wie is er?
walk-presence-how = Tel per functie: 18 leraar, 2 zorgcoördinator, directeur
walk-present = { $n ->
    [one] 1 aanwezige: { $who }.
   *[other] { $n } aanwezigen: { $who }.
  }
walk-told = Bij een opmerking kan staan: { $who }. Een functie noemen we pas vanaf { $least } collega’s.
walk-hidden = Bij { $who } staat alleen ‘collega’.
walk-told-none = Bij geen enkele opmerking staat een functie: met minder dan { $least } collega’s van een functie zou je zien wie het zei. Overal staat ‘collega’.
walk-map-domains = { $n ->
    [0] { $school } noemde nog geen partner van buiten de school.
    [one] { $school } leert met 1 partner van buiten de school.
   *[other] { $school } leert met { $n } partners van buiten de school.
  }
walk-map-ring = { $ring }: { $n ->
    [0] niemand.
    [one] 1 partner.
   *[other] { $n } partners.
  }
walk-map-importance = Wie telt voor wie? De letters zeggen voor wie een partner belangrijk is.
walk-map-ties = { $n ->
    [0] Er zijn geen banden tussen partners genoemd.
    [one] Tussen partners is 1 band genoemd.
   *[other] Tussen partners zijn { $n } banden genoemd.
  }
walk-map-empty = Leeg bleef: { $names }.
walk-hands-elsewhere = Dit is een telling van handen: die noteer je bij een bevinding (PgUp of PgDn). Is het toch een opmerking: nog eens Enter.
walk-hands = Handen: { $yes } herkenbaar · { $partly } deels · { $no } niet
walk-quote = “{ $text }”
walk-colleague-function = Collega ({ $function }) { $said }
walk-colleague = Collega { $said }
walk-reading-none = Er is niets genoteerd.
walk-close = Dank jullie wel
walk-close-counts = { $n ->
    [0] Er is geen opmerking genoteerd.
    [one] We noteerden 1 opmerking.
   *[other] We noteerden { $n } opmerkingen.
  } { $requests ->
    [0] Geen ervan vraagt om een verandering.
    [one] Eén ervan vraagt om een verandering.
   *[other] { $requests } ervan vragen om een verandering.
  }
walk-close-then = Op elke vraag om iets te veranderen krijgen jullie een antwoord, met de nieuwe kaart.
walk-no-map = Er staat nog niemand op de kaart: zonder kaart is er niets om voor te leggen. Noteer eerst partners (F4).
walk-goes-on = De member check gaat verder waar ze was.
walk-undone = Teruggenomen.
walk-redone = Opnieuw gedaan.
walk-rehearsed = De repetitie is weggegooid.
walk-left = De member check wacht: v bij de bevindingen gaat verder.
walk-rehearsal = Een repetitie: niets ervan wordt bewaard.
walk-is-rehearsal = repetitie
walk-seven = Meer dan { $most } conclusies toont een member check niet: laat er eerst één weg.
walk-name = Is ‘{ $names }’ de naam van een mens? Schrijf dan de functie. Zo niet: nog eens Enter.
walk-looks-like-name = Lijkt op een naam: { $names }
walk-question-next = Page Down gaat naar de volgende vraag.
walk-removed = Weggehaald. Ctrl-Z haalt het terug.
walk-noted-at = Genoteerd bij vraag { $n }.
walk-waits-at = Nog niet genoteerd. De regel wacht bij vraag { $n }.
walk-question-of = Bij vraag { $n }: { $said }
walk-line-left = De regel is niet genoteerd. Hij staat er weer wanneer je terugkomt.
walk-close-lines = { $n ->
    [one] Eén regel is niet genoteerd: Page Up brengt je ernaartoe. Toch sluiten zonder die regel: nog eens Enter.
   *[other] { $n } regels zijn niet genoteerd: Page Up brengt je ernaartoe. Toch sluiten zonder die regels: nog eens Enter.
}
walk-closed = Gesloten: { $n ->
    [0] geen opmerkingen
    [one] 1 opmerking
   *[other] { $n } opmerkingen
  } bewaard, in een volgorde die niets zegt. Te beantwoorden: { $waiting }.
walk-minutes = nog { $n } min
walk-questions = { $n ->
    [one] 1 vraag
   *[other] { $n } vragen
  }
walk-disk = De schijf antwoordt niet: wat het laatst genoteerd is, staat er misschien nog niet op.
walk-hint-presence = 18 leraar, 2 zorgcoördinator, directeur · leeg en Enter: verder
walk-hint-hands = handen, als je ze telt: herkenbaar, deels, niet (17 3 1) · of wat iemand zegt
walk-hint-remark = leraar: mist #kinderopvang, want daar begint de dag x6
walk-prepare = De member check voorbereiden
walk-ideas = Wat samen leren hier betekent
walk-conclusions = Wat de groep vond (hoogstens zeven)
walk-no-conclusions = Er is nog geen conclusie aangenomen: p bij de bevindingen stelt er voor. Zonder conclusies toont de member check alleen de kaart.
walk-whole = De hele weg, { $n ->
    [one] 1 minuut
   *[other] { $n } minuten
  }:
desk-script = zeg
answer-title = Wat doen we ermee? · { $at }/{ $all }
answer-accepted-how = (Enter opent de kaart)
answer-because = Waarom:
answer-why = Waarom? Typ een reden: de school leest ze.
answer-given = Beantwoord. { $n ->
    [one] Nog 1 vraag wacht.
   *[other] Nog { $n } vragen wachten.
  }
answer-all = Alles is beantwoord: de nieuwe versie van de kaart is vastgelegd.
answer-to-do = Alles is beantwoord. Nog niet op de kaart: { $n ->
    [one] één aangenomen vraag.
   *[other] { $n } aangenomen vragen.
  }
answer-is-to-do = Aangenomen, nog niet op de kaart.
answer-follow = Elke wijziging verwijst naar deze opmerking, tot Enter. F8: een partner.
answer-unchanged = Niets veranderd. Nog eens Enter: aangenomen, nog te doen. Esc gaat terug.
answer-following = { $id } { $said }
ready-requests = { $n ->
    [one] Eén vraag uit de member check wacht op een antwoord
   *[other] { $number } vragen uit de member check wachten op een antwoord
  }
ready-to-do = { $n ->
    [one] Eén aangenomen vraag uit de member check staat nog niet op de kaart
   *[other] { $number } aangenomen vragen uit de member check staan nog niet op de kaart
  }
cmd-check = de member check openen: voorleggen aan het hele team
cmd-check-begin = beginnen
cmd-check-show = tonen of weglaten
cmd-check-rehearse = repeteren: niets wordt bewaard
cmd-check-leave = de member check verlaten; wat genoteerd is, blijft
cmd-check-note = opnemen wat getypt is; leeg: verder, of de gekozen opmerking verbeteren
cmd-check-next = verder
cmd-check-back = terug
cmd-check-select = een opmerking kiezen om ze te verbeteren
cmd-check-raise = functies pas vanaf meer collega’s noemen
cmd-check-remove = de gekozen opmerking weghalen
cmd-check-complete = aanvullen: een functie, een begin, of een partner achter #
cmd-check-domain = één domein tonen
cmd-check-domain-back = het vorige domein tonen
cmd-check-confirm = bevestigen: zo klopt het
cmd-check-correct = de opmerking verbeteren
cmd-check-close = de member check sluiten en bewaren
cmd-check-done = de vragen om een verandering beantwoorden
cmd-check-answer = antwoorden; een aangenomen opmerking opent de kaart
cmd-check-outcome = een ander antwoord kiezen
cmd-check-outcome-back = het antwoord ervoor kiezen
cmd-check-request = naar de volgende vraag; deze blijft wachten
cmd-check-request-back = naar de vorige vraag
key-check = member check
key-check-begin = beginnen
key-check-show = tonen of niet
key-check-rehearse = repeteren
key-check-leave = verlaten
key-check-note = noteren
key-check-next = verder
key-check-back = terug
key-check-select = kiezen
key-check-raise = drempel hoger
key-check-remove = weghalen
key-check-complete = aanvullen
key-check-domain = domein
key-check-domain-back = vorig domein
key-check-confirm = klopt
key-check-correct = verbeteren
key-check-close = sluiten en bewaren
key-check-done = beantwoorden
key-answer-done = klaar
key-check-answer = antwoorden
key-check-outcome = ander antwoord
key-check-outcome-back = vorig antwoord
key-check-request = volgende
key-check-request-back = vorige

## plain mode, for screen readers and pipes

plain-hello = kring in gewone regels. Typ ? voor uitleg, : voor de opdrachten hier, :lees om alles opnieuw te horen. Einde van de invoer bewaart en sluit af.
plain-read = lees read
plain-yes = ja j yes y
plain-no = nee n no
plain-same = Er verandert niets.
plain-long = Een lijst van { $n } regels. :lees leest ze allemaal.
plain-chosen = Gekozen: { $what }
plain-chosen-statement = Gekozen: { $what }. Een lege regel verbetert die uitspraak, :x verwijdert ze, :esc laat ze los.
plain-ticked = in orde: { $what }
plain-not-ticked = nog niet: { $what }
plain-line = De regel: { $marks }
plain-typed = In de regel staat al: { $text }
plain-view = De tekening toont: { $view }
plain-as-it-stands = Genoteerd zoals het er stond: { $text }
plain-on = nu zo
plain-choose = Typ een nummer of het begin van een keuze. :esc laat het zoals het is.
plain-choose-several = Typ een of meer nummers, of het begin van een keuze. Wat al aanstaat, gaat uit. :esc laat het zoals het is.
plain-one-number = Hier kan je maar één nummer kiezen.
plain-no-row = Er is hier geen nummer { $n }.
plain-no-choice = Geen keuze past bij ‘{ $typed }’, of meer dan één. Typ een nummer.
plain-waits = ‘{ $typed }’ wacht tot de vraag beantwoord is. Antwoord met een nummer.
plain-no-command = Er is geen opdracht ‘{ $typed }’. Typ : voor de opdrachten hier.
plain-home-empty = Er zijn nog geen sessies. Typ n voor een nieuwe, d voor de demo.
plain-home = Een nummer kiest een sessie, een lege regel opent ze. n begint een nieuwe, q stopt.
plain-welcome = Een nummer kiest een stap, een lege regel vinkt ze af of weer niet. :n gaat verder, :a toont de deelnemers.
plain-phase = :n of een lege regel gaat verder, een nummer opent die kaart.
plain-card = Typ wat iemand zegt, met wie het zegt vooraan (p1: of een functie), 2) voor een deelvraag. :1 kiest een uitspraak. :n gaat verder, :k naar de netwerkkaart.
plain-closing = Typ wat iemand antwoordt. :n gaat naar de volgende vraag.
plain-map-title = Netwerkkaart van { $school }
plain-map = Typ een partner, met @ en een domein, ! en het nummer van de ring, * en de letters van de rollen. :1 kiest een partner; daarna :D domein, :alt-2 op ring 2, :I belangrijk voor, :C band, en een lege regel bewerkt alles. Zonder keuze gaat een lege regel naar de volgende stap. De tekening zelf wordt niet voorgelezen.
plain-map-missing = Typ wie ontbreekt: die komt als gewenst op de kaart. :A noteert in woorden wat ontbreekt. :n gaat verder.
plain-findings = Een nummer kiest een zin, een lege regel leest waarop ze steunt. :lees leest het hele verslag. p stelt conclusies voor, r zegt wat nog open staat, w schrijft het verslag weg.
plain-list = Een nummer kiest, een lege regel opent. :esc gaat terug.
plain-proposal = Een lege regel of a neemt dit aan, e in eigen woorden, x niet. :→ is het volgende, :esc gaat terug.
plain-names = Een nummer kiest een woord, een lege regel schermt het af, n zegt dat het geen naam is. :esc gaat terug.
plain-check = :pgdn gaat verder, :pgup terug, :esc verlaat de member check; wat genoteerd is, blijft.
plain-check-prepare = Een nummer kiest, ‘tonen’ zet het aan of uit, een lege regel begint. p repeteert.
plain-check-answer = :1 tot :5 kiest het antwoord. Typ waarom en de vraag is beantwoord. Een aangenomen opmerking opent de kaart.
plain-help-title = Uitleg
plain-help = Elke regel die je typt, is wat je op het scherm zou typen, met Enter erachter. Achter een dubbelepunt staat een opdracht: een letter uit het menu (:n), een naam (:verder), een toets (:ctrl-z, :esc, :pgup) of een nummer uit de lijst (:3). : alleen toont alle opdrachten. Waar je geen tekst typt, kan de dubbelepunt weg. Een \ op het einde van een regel gaat verder op de volgende regel. Memo’s worden nooit vanzelf voorgelezen. De tekening van de kaart en het transcript van het geluid worden niet voorgelezen: `kring show NAAM` geeft de hele sessie als tekst, `kring transcript NAAM --format txt` het geluid.
plain-close = Een lege regel sluit dit.
plain-search = Typ wat je zoekt. :1 kiest een vindplaats, een lege regel opent ze, :esc sluit.
plain-participants = Een nummer kiest een deelnemer, een lege regel bewerkt die. n voegt toe, ‘geeft’ noteert de toestemming, a die van iedereen, x wat iemand weigert. :esc gaat terug.
plain-memo-title = Privé-memo ({ $kind })
plain-memo = Typ de memo: hij wordt bewaard en niet voorgelezen. :tab verandert het soort, :esc sluit.
plain-memo-begun = Er staat al een half getypte memo; wat je typt, komt erachter.
plain-memos = Een nummer kiest een memo, een lege regel verbetert hem, x verwijdert hem. :esc gaat terug.
plain-field = { $n } van { $all }: { $label }
plain-field-now = Nu: { $text }
plain-field-empty = Nu: niets.
plain-form-text = Typ wat er moet staan. Een lege regel laat het zo, - maakt het leeg. :ctrl-s bewaart alles, :1 gaat naar het eerste veld, :esc laat het formulier.
plain-form-one = Typ een nummer of een woord. Een lege regel laat het zo, - maakt het leeg. :ctrl-s bewaart alles.
plain-form-many = Typ alle nummers die het moeten zijn. Een lege regel laat het zo, - kiest er geen. :ctrl-s bewaart alles.
plain-no-talk = Het transcript van het geluid wordt hier niet voorgelezen. `kring transcript NAAM --format txt` geeft het als tekst.
