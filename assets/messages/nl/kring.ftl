### Every text kring itself says. One section a room, marked by its heading; both languages hold the same ids in the same order.

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
fault-too-deep = lijsten en velden zitten dieper in elkaar dan in om het even welke sessie
fault-too-much = het bestand bevat meer dan om het even welke sessie
fault-cut-off = het bestand houdt te vroeg op: er is iets afgebroken
fault-two-documents = hier begint een tweede document, en er mag er maar één zijn
fault-syntax = dit is geen geldige YAML: { $detail }
fault-next-copy = Zet een kopie van het bestand terug. Aan het bestand is niets veranderd.
fault-next-utf8 = Bewaar het als tekst in UTF-8, of zet een kopie terug. Aan het bestand is niets veranderd.
fault-next-tab = Vervang de tab door spaties en open het bestand opnieuw. Er is niets aan veranderd.
fault-next-kind = Schrijf `kring: { $expected }` op de eerste regel als het zo'n bestand is.
fault-next-other = Kies een ander bestand, of verbeter die regel.
fault-next-newer = Installeer de nieuwste kring om het te openen. Aan het bestand is niets veranderd.
fault-next-near = Bedoelde je `{ $near }`?
fault-next-known = Mogelijk zijn: { $known }.
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
store-full = de schijf is vol. Maak plaats; kring houdt bij wat je noteert en probeert opnieuw.
store-denied = dat mag daar niet. Kijk de rechten van de map na, of kies een andere.
store-gone = het is er niet. Misschien is het verplaatst of gewist; zet het terug, of open de sessie op haar nieuwe plaats.
store-no-folder = de map waarin het moet komen, is er niet. Maak ze, zet ze terug als ze verplaatst is, of kies een andere plaats.
store-other = { $detail }.
store-too-large = { $path } is { $size } MB, groter dan om het even welke sessie. Kijk na of dit het juiste bestand is.
store-locked = Een andere kring heeft { $path } open. Sluit die, of open de sessie hier om mee te lezen.
store-read-only = { $path } is geopend om mee te lezen, dus er wordt niets geschreven. Sluit de andere kring en open opnieuw om te schrijven.
store-lost = Er wordt niets meer geschreven: een andere kring schrijft nu in deze sessie, want { $path } is vervangen. Sluit de andere; kring houdt bij wat je noteert en probeert opnieuw.
store-taken = { $path } bestaat al, en het is geen export van kring of is intussen veranderd. Kies een andere naam, of zeg dat het overschreven mag worden.
store-not-a-session = In { $path } zit geen sessie: een sessie is een map met een bestand session.yaml.
store-unknown = Er is geen sessie `{ $name }`. `kring list` toont ze allemaal.
store-unknown-near = Geen enkele sessie heet precies `{ $name }`. Bedoelde je een van deze: { $near }?
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
refusal-empty = Er staat nog niets: typ eerst iets.
refusal-unknown = { $id } bestaat niet (meer) in deze sessie.
refusal-self-tie = Een partner kan geen band met zichzelf hebben.
refusal-tie-exists = Die band staat er al.
refusal-part-of-itself = Een partner kan geen deel zijn van zichzelf.
refusal-strength = De sterkte van een band gaat van 1 tot 3.
refusal-nothing = Er verandert niets.
refusal-full = Dit past niet meer bij deze sessie: het bestand zou te groot worden om het opnieuw te openen. Wat je typte, staat er nog: neem er minder van, of voeg het als bijlage bij.


## network: the map, its legend, its measures

map-status-now = nu
map-status-past = vroeger
map-status-wished = gewenst
map-status-explored = verkend
map-status-ended = gestopt
map-matters-all = belangrijk voor iedereen
map-matters-others = belangrijk voor n, functie onbekend
map-matters-people = belangrijk voor n deelnemers, elk voor zich
map-inferred = afgeleid door de onderzoeker
map-also-in = ook { $domain }
map-too-close = te dichtbij
map-nearer = dichterbij
map-farther = verder weg
map-subgroup = groepje n van wie met elkaar te maken heeft
map-tie = band
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
statements-left-out = { $n ->
    [one] Nog één uitspraak hierover staat in het dossier van het gesprek en niet in dit verslag
   *[other] Nog { $number } uitspraken hierover staan in het dossier van het gesprek en niet in dit verslag
}

report-title = Bevindingen van school { $school }
report-subtitle = Gesprek met de kaarten ‘{ $deck }’, { $date }
report-subtitle-undated = Gesprek met de kaarten ‘{ $deck }’
report-profile = De school en de deelnemers
report-findings = Wat het gesprek opleverde
report-what = Wat? Het begrip
report-who = Wie? De partners
report-why = Waarom? De beweegredenen
report-how = Hoe? De voorwaarden
report-what-for = Waartoe? De opbrengst
report-general = Verder gezegd
report-internal = Actoren binnen de school
report-elsewhere = Partners buiten de domeinen
report-ties = Verbanden
report-learning = Wie van wie leert
report-important = Belangrijke partners
report-distance = Afstand tot de school
report-absent = Wat ontbreekt
report-conclusions = Conclusies voor deze school
report-meaning = Wat de kaart de groep doet
report-image = Het beeld van de kaart
report-reflection = Terugblik op de werkwijze
report-appendix = Bijlage

profile-code = School
profile-level = Onderwijsniveau
profile-type = Type
profile-network = Koepel of net
profile-location = Ligging
profile-date = Op { $date } vond het gesprek plaats
profile-date-place = Op { $date } vond het gesprek plaats ({ $place })
profile-group = Wie samenzat: { $group }
profile-absent = Wie er niet bij kon zijn: { $absent }
profile-undated = De datum van het gesprek is niet genoteerd
profile-duration = Het duurde { $duration }
profile-no-duration = Hoelang het duurde, is niet genoteerd
profile-recorded = Er liep een geluidsopname
profile-experience = Of de school zulke kaarten al kende, staat in de terugblik achteraan
profile-no-experience = Of de school al ervaring had met zulke kaarten, is niet genoteerd
profile-nobody = Er zijn geen deelnemers genoteerd
profile-participants = { $n ->
    [one] Er was één deelnemer: { $who }
   *[other] Er waren { $number } deelnemers: { $who }
}
profile-late = { $n ->
    [one] Later aangesloten is { $who }
   *[other] Later aangesloten zijn { $who }
}
profile-early = { $n ->
    [one] Voor het einde vertrokken is { $who }
   *[other] Voor het einde vertrokken zijn { $who }
}
profile-consent = { $n ->
    [one] De deelnemer gaf toestemming
   *[other] Alle deelnemers gaven toestemming
}
profile-consent-open = { $n ->
    [one] Van één deelnemer is nog geen toestemming genoteerd
   *[other] Van { $number } deelnemers is nog geen toestemming genoteerd
}
profile-consent-refused = { $n ->
    [one] Eén deelnemer gaf geen toestemming
   *[other] { $number } deelnemers gaven geen toestemming
}
profile-anonymous = Dit verslag noemt functies en nooit namen van mensen
questions-fully = Ten volle besproken: { $names }
questions-partly = Voor een deel besproken: { $names }
questions-implicitly = Enkel onrechtstreeks aan bod gekomen: { $names }
questions-not = Niet aan bod gekomen: { $names }
questions-off = Niet op de agenda: { $names }
aspect-what = wat (het begrip)
aspect-who = wie (de partners)
aspect-why = waarom (de beweegredenen)
aspect-how = hoe (de voorwaarden)
aspect-what-for = waartoe (de opbrengst)
cards-not-reached = { $n ->
    [one] De kaart { $names } werd niet bereikt
   *[other] Deze kaarten werden niet bereikt: { $names }
}
aspect-off = Deze vraag stond niet op de agenda
aspect-not-reached = Deze vraag kwam in het gesprek niet aan bod
aspect-nothing-noted = Hierover is niets genoteerd

what-intro = { $n ->
    [one] De groep legt één klemtoon
   *[other] De groep legt { $number } klemtonen
}
why-intro = { $n ->
    [one] De groep geeft één reden om met partners te leren
   *[other] De groep geeft { $number } redenen om met partners te leren
}
how-intro = { $n ->
    [one] Wat de groep nodig heeft om met partners te leren, draait rond één thema
   *[other] Wat de groep nodig heeft om met partners te leren, draait rond { $number } thema’s
}
what-for-intro = { $n ->
    [one] De groep noemt één opbrengst
   *[other] De groep noemt { $number } soorten opbrengst
}
what-inside = { $n ->
    [one] Er wordt niet alleen van buitenaf geleerd: op de kaart staat ook één actor van binnen de school
   *[other] Er wordt niet alleen van buitenaf geleerd: op de kaart staan ook { $number } actoren van binnen de school
}
what-both = { $n ->
    [one] Tegelijk binnen en buiten de school staat { $names }
   *[other] Tegelijk binnen en buiten de school staan { $names }
}

map-caption = Netwerkkaart van school { $school }
map-alt = { $n ->
    [one] De school in het midden en één partner eromheen, per domein: { $domains }. De tekst hierna beschrijft de kaart.
   *[other] De school in het midden en { $n } partners eromheen, per domein: { $domains }. De tekst hierna beschrijft de kaart.
}
who-nobody = Er zijn geen partners genoteerd
who-count = { $n ->
    [one] De groep bracht één partner in kaart: { $parts }
   *[other] De groep bracht { $number } partners in kaart: { $parts }
}
who-all-outside = { $n ->
    [one] De groep bracht één partner in kaart, van buiten de school
   *[other] De groep bracht { $number } partners in kaart, allemaal van buiten de school
}
who-outside = { $number } van buiten de school
who-inside = { $number } van binnen de school
who-both = { $n ->
    [one] één die binnen en buiten staat
   *[other] { $number } die binnen en buiten staan
}
who-kinds = Voor zover dat genoteerd is, gaat het om { $parts }
kind-organisations = { $n ->
    [one] één organisatie
   *[other] { $number } organisaties
}
kind-persons = { $n ->
    [one] één afzonderlijke persoon
   *[other] { $number } afzonderlijke personen
}
kind-groups = { $n ->
    [one] één groep
   *[other] { $number } groepen
}
kind-sources = { $n ->
    [one] één bron
   *[other] { $number } bronnen
}
who-informal = { $n ->
    [one] Informeel is het contact met { $names }
   *[other] Informeel zijn de contacten met { $names }
}
who-domains = { $n ->
    [0] In geen van de { $of } domeinen staan er partners
    [one] In één van de { $of } domeinen staan er partners
   *[other] In { $number } van de { $of } domeinen staan er partners
}
domain-named = { $n ->
    [one] Hier noemt de groep één partner: { $names }
   *[other] Hier noemt de groep { $number } partners: { $names }
}
domain-named-below = { $n ->
    [one] Hier noemt de groep één partner
   *[other] Hier noemt de groep { $number } partners
}
domain-named-partly = Hier noemt de groep { $number } partners, onder wie { $names }
domain-named-nobody = Dit domein geldt als besproken, maar er staan geen partners in
domain-asked-none = Ernaar gevraagd, noemt de groep hier niemand
domain-not-reached = Dit domein stond op de agenda, maar het gesprek kwam er niet aan toe
domain-off-agenda = Dit domein stond niet op de agenda
domain-unknown = Over dit domein is niets genoteerd, ook niet of het ter sprake kwam
domain-shared = { $n ->
    [one] Ook in een ander domein staat { $names }
   *[other] Ook in een ander domein staan { $names }
}
domain-both = { $n ->
    [one] Tegelijk binnen en buiten de school staat { $names }
   *[other] Tegelijk binnen en buiten de school staan { $names }
}
domain-collective = { $n ->
    [one] Deze naam staat voor meer dan één partner: { $names }
   *[other] Deze namen staan elk voor meer dan één partner: { $names }
}
domain-positive = Goede ervaringen zijn er met { $names }
domain-mixed = Gemengd zijn de ervaringen met { $names }
domain-negative = Slechte ervaringen zijn er met { $names }
domain-past = Vroeger was er samenwerking met { $names }
domain-ended = Bewust stopgezet is de samenwerking met { $names }
domain-explored = Eerste contacten zijn er met { $names }
domain-wished = De groep zou graag samenwerken met { $names }
domain-frequency = Zo vaak is er contact – { $names }
domain-location = Hier vindt de groep hen – { $names }
internal-named = { $n ->
    [one] Binnen de school noemt de groep één actor: { $names }
   *[other] Binnen de school noemt de groep { $number } actoren: { $names }
}
elsewhere-named = { $n ->
    [one] In geen enkel domein geplaatst is { $names }
   *[other] In geen enkel domein geplaatst zijn { $names }
}
ties-count = { $n ->
    [one] De groep trok één lijn op de kaart
   *[other] De groep trok { $number } lijnen op de kaart
}
tie-strength = sterkte { $n } op 3
learning-both = In twee richtingen wordt er geleerd met { $names }
learning-to-school = De school leert van { $names }
learning-from-school = Van de school leert { $names }
learning-none = Om iets anders dan leren (doorverwijzing, geld, toestemming) gaat het bij { $names }
role-name = de rol { $role }
important-all = { $n ->
    [one] Van de partners buiten de school vindt iedereen deze belangrijk: { $names }
   *[other] Van de partners buiten de school vindt iedereen deze { $n } belangrijk: { $names }
}
important-all-inside = Van de actoren binnen de school vindt iedereen belangrijk: { $names }
important-for = Belangrijk voor { $who }: { $names }
important-others = { $n ->
    [one] één deelnemer van wie de functie niet genoteerd is
   *[other] { $number } deelnemers van wie de functie niet genoteerd is
}
important-inferred = Door de onderzoeker afgeleid en niet door de groep zelf aangeduid, als belangrijk voor { $who }: { $names }
important-nothing = Welke partners voor wie belangrijk zijn, is niet genoteerd
distance-only = { $n ->
    [one] Geplaatst is alleen { $names } (‘{ $ring }’)
   *[other] Alle geplaatste partners staan even ver, namelijk ‘{ $ring }’: { $names }
}
distance-nearest = { $n ->
    [one] Het dichtst bij de school, ‘{ $ring }’, staat { $names }
   *[other] Het dichtst bij de school, ‘{ $ring }’, staan { $names }
}
distance-between = { $n ->
    [one] Daarna, ‘{ $ring }’, volgt { $names }
   *[other] Daarna, ‘{ $ring }’, volgen { $names }
}
distance-between-count = Daarna, ‘{ $ring }’, volgen { $number } partners
distance-farthest = { $n ->
    [one] Het verst van de school, ‘{ $ring }’, staat { $names }
   *[other] Het verst van de school, ‘{ $ring }’, staan { $names }
}
distance-inside = { $others ->
    [0] Zo dichtbij staan alleen actoren van binnen de school en geen partners van buiten
    [one] Van wie zo dichtbij staat, { $n ->
        [one] hoort één actor
       *[other] horen { $number } actoren
    } bij de school zelf; van buiten komt er één partner
   *[other] Van wie zo dichtbij staat, { $n ->
        [one] hoort één actor
       *[other] horen { $number } actoren
    } bij de school zelf; de andere { $rest } komen van buiten
}
distance-nothing = Hoe dicht de partners bij de school staan, is niet genoteerd
distance-from-to = { $name } (van ‘{ $from }’ naar ‘{ $to }’)
distance-nearer = Dichterbij dan vroeger: { $names }
distance-farther = Verder weg dan vroeger: { $names }
distance-too-close = { $n ->
    [one] Dichterbij dan de groep goed vindt, staat { $names }
   *[other] Dichterbij dan de groep goed vindt, staan { $names }
}
distance-views = Over de plaats van { $name } lopen de meningen uiteen: { $views }
distance-views-agreed = Voor { $name } zegt de kaart ‘{ $ring }’, maar niet iedereen ziet dat zo: { $views }
distance-unplaced = { $n ->
    [one] Van één partner is geen afstand genoteerd
   *[other] Van { $number } partners is geen afstand genoteerd
}
absent-nothing = Over wie of wat ontbreekt, is niets genoteerd
gap-partner = Een partner
gap-role = Een rol
gap-means = Middelen

conclusions-none = Er zijn nog geen conclusies aanvaard
conclusions-intro = { $n ->
    [one] Uit het gesprek en de kaart volgt één conclusie
   *[other] Uit het gesprek en de kaart volgen { $number } conclusies
}
image-none = Er is geen beeld van de kaart genoteerd
image-of = { $n ->
    [one] Een { $who } ziet in de kaart: ‘{ $image }’
   *[other] In de kaart zien { $who }: ‘{ $image }’
}
image-of-group = In de kaart ziet de groep: ‘{ $image }’
reflection-nothing = Hoe de groep de werkwijze vond, is niet genoteerd

figure-partners = { $n ->
    [one] partner van buiten de school
   *[other] partners van buiten de school
}
figure-domains = domeinen met partners
figure-near = { $n ->
    [one] partner van buiten staat heel dichtbij
   *[other] partners van buiten staan heel dichtbij
}
figure-everyone = { $n ->
    [one] partner van buiten is belangrijk voor iedereen
   *[other] partners van buiten zijn belangrijk voor iedereen
}
figure-ties = { $n ->
    [one] verband op de kaart
   *[other] verbanden op de kaart
}

appendix-partners = Alle partners
appendix-method = Over de werkwijze
appendix-evidence = Waarop de zinnen steunen
appendix-evidence-intro = Het nummer achter een zin verwijst naar deze lijst; de codes zijn die van het dossier (s voor een uitspraak, t voor een verband, h voor een thema, g voor iets wat ontbreekt, c voor een conclusie, i voor een beeld, p voor een deelnemer)
table-partners = De partners van de kaart
table-evidence = Zinnen en waarop ze steunen
table-statements = Alle uitspraken
column-id = Code
column-name = Partner
column-domains = Domein
column-side = Kant
column-kind = Soort
column-ring = Afstand
column-important = Belangrijk voor
column-status = Nu
column-sentence = Zin
column-rests-on = Steunt op
column-card = Kaart
column-who = Functie
column-words = Uitspraak
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
status-explored = verkend
status-ended = stopgezet
method-deck = Het gesprek verliep met de kaarten ‘{ $title }’, versie { $version }
method-kring = Dit verslag komt uit het dossier van het gesprek, met kring { $version }
method-quotes = Per onderdeel staan er hoogstens { $most } citaten en { $most } andere uitspraken, in de volgorde waarin ze genoteerd zijn, tenzij iemand ze met de hand koos
method-no-rules = Geen van de conclusies komt van een voorstel van kring
method-rules = Deze regels van kring stelden conclusies voor, die mensen daarna aanvaardden of herschreven: { $rules }

ready-no-participants = Er is nog niemand als deelnemer genoteerd
ready-consent = { $n ->
    [one] Van één deelnemer is de toestemming nog niet genoteerd
   *[other] Van { $number } deelnemers is de toestemming nog niet genoteerd
}
ready-refused = { $n ->
    [one] Eén deelnemer weigerde: neem weg wat die persoon zei
   *[other] { $number } deelnemers weigerden: neem weg wat zij zeiden
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
ready-domain = { $n ->
    [one] Van één leeg domein weten we niet of ernaar gevraagd is: { $names }
   *[other] Van { $number } lege domeinen weten we niet of ernaar gevraagd is: { $names }
}
ready-card = { $n ->
    [one] Bij één kaart is niets genoteerd: { $names }
   *[other] Bij { $number } kaarten is niets genoteerd: { $names }
}
ready-outdated = { $n ->
    [one] Dit bestand houdt nog wat intussen gewist of afgeschermd is; gooi het weg, ook waar het heen ging: { $names }
   *[other] Deze { $n } bestanden houden nog wat intussen gewist of afgeschermd is; gooi ze weg, ook waar ze heen gingen: { $names }
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

propose-dense = Een groot deel van het netwerk zit bij { $domain }: daar staan { $n } van de { $all } partners met een domein
propose-thin = { $n ->
    [one] Bij { $domain } is het netwerk dun: er staat maar één partner, { $names }
   *[other] Bij { $domain } is het netwerk dun: er staan maar twee partners, { $names }
}
propose-inside = { $others ->
    [0] Het dichtst bij staan mensen en groepen van de school zelf: { $names }; geen enkele partner van buiten staat zo dicht
   *[other] Het dichtst bij staan vooral mensen en groepen van de school zelf: { $names }
}
propose-near-domain = De partners van buiten die het dichtst bij de school staan, horen allemaal bij { $domain }: { $names }
propose-agree = Over het belang van deze { $n } partners van buiten is iedereen het eens: { $names }
propose-near-important = Wie belangrijk is, staat ook dichtbij: { $names }
propose-far-important = { $n ->
    [one] Belangrijk, en toch op afstand, is { $names }
   *[other] Belangrijk, en toch op afstand, zijn { $names }
}
propose-roles = Wie belangrijk is, verschilt van rol tot rol, zonder overlap. { $parts }
propose-hub = Bij { $name } komt veel samen: er lopen lijnen naar { $degree } andere, namelijk { $names }
propose-hub-alone = Bij { $name } komt veel samen: er lopen lijnen naar { $degree } andere, namelijk { $names }. Van hen hangen er { $number } alleen langs daar aan de rest van de kaart vast
propose-two-way = Leren gaat meestal in twee richtingen: bij { $n } van de { $all } partners van wie dat genoteerd is
propose-one-way = Leren gaat meestal in één richting, naar de school toe: bij { $n } van de { $all } partners van wie dat genoteerd is
propose-mixed = De ervaringen lopen uiteen, ook met één en dezelfde partner: dat geldt voor { $names }
propose-faded = Met { $names } is er minder contact dan vroeger, of geen meer
propose-grown = Met { $names } is het contact nauwer dan vroeger
propose-gaps-partner = De groep mist partners: dat is { $number } keer genoteerd
propose-gaps-role = De groep mist iemand die een rol opneemt: dat is { $number } keer genoteerd
propose-gaps-means = De groep mist middelen: dat is { $number } keer genoteerd
propose-recurs = Over { $subject } gaat het op verschillende plaatsen in het gesprek: in { $parts }
propose-theme = ‘{ $title }’ loopt door het hele gesprek: { $number } uitspraken bij { $cards } verschillende kaarten gaan erover
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
    [one] één punt over wat ontbreekt
   *[other] { $number } punten over wat ontbreekt
}
subject-time = tijd en vervanging
subject-money = geld
subject-space = plaats
subject-trust = vertrouwen of een klik
subject-vision = visie
subject-volunteers = werken met vrijwilligers
measure-share = { $n } van { $all } ({ $percent }%)
measure-inside = ring ‘{ $ring }’: { $n } van binnen, { $others } van buiten
measure-ring = ring ‘{ $ring }’: { $n }
measure-partners = { $n ->
    [one] { $n } partner
   *[other] { $n } partners
}
measure-roles = { $n } rollen
measure-views = { $n } zienswijzen
measure-hub = { $degree } buren, van wie { $n } zonder andere lijn
measure-gaps = { $n } keer genoteerd
measure-recurs = { $n } vindplaatsen van: { $words }
measure-theme = { $n } uitspraken, { $cards } kaarten
measure-talk = { $n } uitspraken
rule-dense = een domein met minstens 5 partners en 30% van wie in een domein staat
rule-thin = een domein met één of twee partners, op een kaart van minstens 15
rule-inside = in de dichtste ring minstens 3 van de school zelf en hoogstens een derde zoveel van buiten
rule-near-domain = minstens 3 partners van buiten in de dichtste ring, allemaal in één domein
rule-agree = minstens 2 partners van buiten die iedereen belangrijk vindt
rule-near-important = minstens 2 partners van buiten die in de dichtste ring staan en belangrijk zijn
rule-far-important = een belangrijke partner in de verste helft van de ringen
rule-roles = minstens 2 rollen met elk 3 belangrijke partners en geen enkele gedeelde
rule-views = een partner die mensen minstens 2 ringen uit elkaar zien
rule-hub = een partner met minstens 4 lijnen, of één waar minstens 3 andere alleen aan vasthangen; de 3 drukste
rule-two-way = van minstens 5 partners bekend hoe het leren loopt, en bij 60% in twee richtingen
rule-one-way = van minstens 5 partners bekend hoe het leren loopt, en bij 60% enkel naar de school
rule-mixed = minstens 2 partners met gemengde ervaringen
rule-faded = minstens 2 partners van vroeger of verder weg dan vroeger
rule-grown = minstens 2 partners dichterbij dan vroeger
rule-gaps = minstens 2 keer hetzelfde soort gemis
rule-recurs = een onderwerp in minstens 5 uitspraken, thema’s en punten over wat ontbreekt, op minstens 2 plaatsen en uit minstens 2 monden; of in minstens 2 thema’s of punten en 1 uitspraak
rule-theme = een thema met minstens 3 uitspraken van minstens 2 kaarten
rule-talk = de partner met de meeste uitspraken, minstens 4

appendix-measures = Het netwerk in cijfers
table-measures = Cijfers van de kaart; verbanden tellen zonder richting en zonder de school zelf
column-measure = Maat
column-value = Waarde
caution-tiny = Met minder dan tien partners zeggen deze cijfers weinig
caution-tie-poor = Er zijn minder dan half zoveel verbanden als partners; cijfers over verbanden zeggen dan weinig
measure-domain = Partners van buiten bij { $name }
measure-no-domain = Partners van buiten zonder domein
measure-on-ring = Partners van buiten op ‘{ $name }’
measure-no-ring = Partners van buiten zonder afstand
measure-internal = Actoren binnen de school
measure-ties = Verbanden tussen partners
measure-density = Dichtheid (Wasserman en Faust 1994), van 0 tot 1
measure-mean-degree = Verbanden per partner, gemiddeld
measure-components = Delen die los van elkaar staan
measure-alone = Partners zonder verband met een andere
measure-subgroups = Subgroepen (Clauset, Newman en Moore 2004)
measure-modularity = Duidelijkheid van de subgroepen (modulariteit, Newman en Girvan 2004)
measure-cut-points = Wie weg moet vallen om een deel te breken
measure-brokers = Makelaars tussen domeinen, met het aantal paren dat elkaar alleen langs hen ontmoet (naar Gould en Fernandez 1989)
measure-none = geen
measure-broker = { $n } paren
propose-broker = De verbinding tussen { $domains } loopt langs { $name }: { $number } paren van contacten ontmoeten elkaar op de kaart alleen daar
rule-broker = een partner tussen minstens 2 domeinen langs wie alleen minstens 3 paren contacten elkaar ontmoeten; de 2 sterkste

## app: commands and their help

read-only = Alleen lezen: deze sessie is elders open, of haar map laat geen schrijven toe. Wat u hier doet, wordt niet bewaard.
undone = Ongedaan gemaakt. Ctrl-Y doet het opnieuw.
redone = Opnieuw gedaan.
nothing-to-undo = Er is niets om ongedaan te maken.
nothing-to-redo = Er is niets om opnieuw te doen.
quit-unsaved = Druk nog eens om te stoppen: wat niet op schijf staat, wordt dan elders bewaard. { $trouble }
home-empty = Er zijn nog geen sessies. Druk n voor een nieuwe, d voor de demo.
erasing = Wordt overal gewist …
taken-in = { $n ->
    [one] Iemand veranderde session.yaml met de hand: één wijziging is overgenomen. Hoe het bestand was, staat in session.by-hand.yaml.
   *[other] Iemand veranderde session.yaml met de hand: { $n } wijzigingen zijn overgenomen. Hoe het bestand was, staat in session.by-hand.yaml.
}
withdrawn = { $who } is uit de sessie: alles wat die persoon zei, is overal gewist.
withdraw-title = Trekt { $who } zich terug? Alles wat die persoon zei, verdwijnt voorgoed.
withdraw-no = Nee, alles blijft
withdraw-yes = Ja, wis alles wat die persoon zei
orphans-title = { $n ->
    [one] Deze partner kwam alleen van wie zich terugtrok
   *[other] Deze partners kwamen alleen van wie zich terugtrok
}
orphans-keep = Laat staan wat er staat
orphans-remove = Neem van de kaart: { $name }
memo-kept = Memo bewaard. Niemand ziet het.
memo-kept-typing = Uw half getypte memo staat klaar onder F2.
fault-code = Geef de school een code, bijvoorbeeld BOS7. Nooit haar naam.
fault-number = { $field }: typ een getal, zoals 3, of laat het leeg; er staat nu “{ $typed }”.
form-esc-again = Nog niet bewaard. Enter bewaart het, nog eens Esc gooit het weg.
palette-title = Wat wilt u doen?
place-welcome = Welkom
place-review = Terugblik · { $phase }
place-closing = Afronding
place-findings = Bevindingen
recording-on = Geluidsopname begonnen om { $time }.
recording-off = Geluidsopname geëindigd om { $time }.
correcting = U verbetert { $id }. Enter bewaart, Esc laat het zoals het was.
removed = Weg: { $id }. Ctrl-Z haalt het terug.
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
form-school = School en omstandigheden
form-participant = Deelnemer
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
hint-participants = bv. 3 leraar, zorgcoördinator, directeur. Nooit namen.
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
choice-aspect-what = Wat: betekenis
choice-aspect-who = Wie: actoren
choice-aspect-why = Waarom: beweegredenen
choice-aspect-how = Hoe: voorwaarden
choice-aspect-what-for = Waartoe: opbrengst
form-mask = Naam afschermen
field-masked = Naam
field-mask-function = Functie
hint-masked = zoals hij er staat; wordt overal vervangen, ook in wat nog komt
hint-mask-function = bv. { $examples }; leeg geeft alleen [naam]
theme-new = + nieuw thema
sorted = Staat nu bij ‘{ $theme }’. Ctrl-Z draait het terug.
only-statements = Dit kan alleen met iets wat iemand zei: kies een citaat of een uitspraak.
choose-statement = Kies eerst de uitspraak, en druk dan opnieuw.
not-printed = Dit komt niet meer in het verslag; het blijft in de sessie. Ctrl-Z haalt het terug.
remove-only-own = Alleen conclusies, thema’s, beelden en wat ontbreekt gaan hier weg; een citaat wordt niet meer afgedrukt.
shift-only-conclusions = Alleen conclusies kan je hier van plaats wisselen.
found-title = Waarop steunt dit?
found-only-own = Alleen bij een conclusie, een thema of iets dat ontbreekt kies je waarop het steunt.
rests-on-nothing = Dit steunt op niets uit het gesprek. Bij een eigen conclusie voegt + iets toe.
said-nowhere = Deze uitspraak hoort bij geen kaart.
linked-later = #{ $token } is nog geen partner. Zodra die op de kaart staat, hoort deze uitspraak erbij.
line-in-use = Op deze kaart staat nog een half getypte regel. Werk die eerst af; Enter neemt daarna de uitspraak over.
back-to-findings = Esc brengt je terug naar de bevindingen.
proposals-none = Er zijn geen voorstellen (meer). c schrijft een eigen conclusie.
proposal-accepted = Aangenomen. Ctrl-Z draait het terug.
proposal-dropped = Niet aangenomen; kring stelt dit niet opnieuw voor. Ctrl-Z draait het terug.
mask-tells = In de functie staat de naam zelf. Kies andere woorden.
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
parting-elsewhere = Niet alles staat in de map van de sessie. Het geheel staat in { $path }; open dat, of neem het later over met `kring take`. { $trouble }
parting-nowhere = Niet alles staat op schijf, en nergens kon het geschreven worden: de sessie staat hierboven als tekst. Bewaar die als session.yaml. { $trouble }
parting-transcript = De sessie staat volledig op schijf, maar het transcript mist haar laatste gebeurtenissen. { $trouble }
parting-erasing = Wat gewist moest worden, staat nog in de oude bestanden: kring wist het zodra je de sessie opnieuw opent.
parting-not-erased = Wat gewist moest worden, staat nog in de oude bestanden, en kring kon dat nergens onthouden: doe het opnieuw als de schijf weer schrijft.
exports-again = Er is niets geschreven: de sessie veranderde intussen elders. Druk nog eens w.
exported-but = { $n ->
    [0] Niets geschreven: { $names } is veranderd sinds kring het schreef. Geef het een andere naam, en druk nog eens w.
    [one] Eén bestand geschreven, { $names } niet: dat is veranderd sinds kring het schreef. Geef het een andere naam, en druk nog eens w.
   *[other] { $n } bestanden geschreven, { $names } niet: dat is veranderd sinds kring het schreef. Geef het een andere naam, en druk nog eens w.
}
exported-not = { $n ->
    [one] Eén bestand geschreven, { $names } niet. { $trouble }
   *[other] { $n } bestanden geschreven, { $names } niet. { $trouble }
}
exported-boxes = Geschreven. Word en PNG tekenen hokjes voor letters in { $names }
exported-demo = { $n } bestanden staan in { $folder }, zolang de demo open is
cmd-note = noteren
cmd-complete = aanvullen, of volgende deelvraag
cmd-question = volgende deelvraag
cmd-question-back = vorige deelvraag
cmd-verbatim = letterlijk of in eigen woorden
cmd-newline = nieuwe regel
cmd-select = een uitspraak kiezen
cmd-remove = verwijderen
cmd-move = naar een andere kaart
cmd-explain = toelichting
cmd-card-state = hoe ver is deze kaart besproken
cmd-name-partner = partner noteren, of gekozen partner bewerken
cmd-step = volgende stap
cmd-edit = bewerken
cmd-nearer = dichter bij de school
cmd-farther = verder van de school
cmd-domain = domein
cmd-important = belangrijk voor
cmd-connect = band met een andere partner
cmd-turn = volgende deelnemer aan de beurt
cmd-view = weergave
cmd-table = kaart, tabel of briefjes
cmd-find = partner zoeken
cmd-gap = iets dat ontbreekt noteren
cmd-playback = de kaart laten groeien
cmd-open = openen
cmd-propose = conclusies voorstellen
cmd-conclusion = eigen conclusie
cmd-sort = bij een thema zetten
cmd-print = citaat kiezen of inkorten
cmd-mask = naam afschermen
cmd-rests-on = tonen waarop deze zin steunt
cmd-next-part = volgend onderdeel
cmd-previous-part = vorig onderdeel
cmd-outline = inhoud: naar een onderdeel
cmd-ready = wat nog open staat
cmd-export = verslag en kaart wegschrijven
cmd-raise = conclusie een plaats hoger
cmd-lower = conclusie een plaats lager
cmd-go-there = naar de plaats in het gesprek of op de kaart
cmd-found = steunt ook op …
cmd-back = terug
cmd-accept = aannemen
cmd-rewrite = aannemen in eigen woorden
cmd-drop = niet aannemen
cmd-next-proposal = volgend voorstel
cmd-previous-proposal = vorig voorstel
cmd-allow = dit is geen naam
cmd-mask-other = een ander woord afschermen
cmd-fix = naar de plaats waar het in orde komt
cmd-up = omhoog
cmd-down = omlaag
cmd-left = naar links
cmd-right = naar rechts
cmd-tick = afvinken
cmd-recording = geluidsopname gestart of niet
cmd-participant = deelnemer toevoegen
cmd-consent = toestemming
cmd-late = kwam later aan (nu)
cmd-leave = vertrok vroeger (nu)
cmd-withdraw = trekt zich terug: alles wissen
cmd-new = nieuwe sessie
cmd-demo = demo
cmd-language = taal van het scherm: Nederlands of Engels
cmd-theme = donker of licht
cmd-quit = stoppen (alles is bewaard)
cmd-done = klaar
cmd-choose = kiezen
cmd-page-up = een blad terug
cmd-page-down = een blad verder
cmd-keep-memo = memo bewaren
cmd-memo-kind = soort memo
cmd-close-help = sluiten
cmd-next = verder
cmd-previous = terug
cmd-go-to = naar een andere plaats in het gesprek
cmd-memo = privé-memo
cmd-map = kaart of gesprek
cmd-school = school en omstandigheden
cmd-participants = deelnemers
cmd-close = sessie sluiten, naar het beginscherm
cmd-word-left = een woord naar links
cmd-word-right = een woord naar rechts
cmd-line-start = begin van de tekst
cmd-line-end = einde van de tekst
cmd-backspace = letter links wissen, of laatste merkteken
cmd-delete = letter rechts wissen
cmd-delete-word = woord wissen
cmd-help = alle toetsen
cmd-palette = opdracht zoeken op naam
cmd-undo = ongedaan maken
cmd-redo = opnieuw doen
cmd-cancel = annuleren, terug


## app and ui: the map

field-by = Briefje van
cmd-waiting = volgende partner die dit nog nodig heeft
cmd-domain-state = waarom een domein leeg is
cmd-view-by-name = kijkvraag kiezen uit de lijst
cmd-legend = legenda omslaan: wat tekens, nummers en letters betekenen
cmd-sort-table = tabel anders sorteren
cmd-reverse-table = tabel omkeren
cmd-measures = het netwerk in cijfers
cmd-choose-more = kiezen en open laten voor de volgende
key-waiting = wie nog
key-choose-more = nog een
key-remove = weg
key-domain-state = leeg domein
key-turn = volgende
key-sort-table = sorteren
key-playback = groeien
key-measures = cijfers
notes-together = Samen genoteerd
notes-inside = In de school zelf
nothing-waits = Niemand wacht hier nog op. Tab gaat naar de volgende stap.
one-view = Er valt nog maar één ding te zien: alle partners.
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
step-do-distance = Hoe dicht voelt elke partner bij de school?
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
help-map = Terwijl je typt: `CLB @zorg !1 *LZ` noteert het CLB in het domein zorg, op de dichtste ring, belangrijk voor wie L en Z als letter heeft (`**` is iedereen). Zonder naam gaat het over de gekozen partner. Pijltjes lopen over de kaart; met tekst in de regel lopen ← en → door de tekst. Slepen met de muis brengt een partner naar een andere ring of een ander domein.
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
    [one] één geheel van { $largest } partners
   *[other] { $n } gehelen, het grootste van { $largest } partners
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
home-title = Samen kijken naar wie er rond de school staat
home-about = Kies een sessie, of begin een nieuwe.
home-continue = verdergaan
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
ask-meant = Bedoel je { $who }? Enter: ja · Tab: noteer het zo
ask-as-typed = Enter of Tab: noteer het zo, zonder spreker · Esc: verbeter de regel
ask-still = Een gewone zin van { $who }? Enter: ja · Tab: noteer het zo
ask-somebody = iemand van de functie { $function }
ask-outside = iemand anders, { $function }
ask-text = noteer het zo
ask-goes-on = gewone zin van { $who }
key-help = alle toetsen
key-open = openen
key-new = nieuw
key-demo = demo
key-quit = stoppen
key-note = noteren
key-complete = deelvraag
key-verbatim = letterlijk
key-next = verder
key-previous = terug
key-map = kaart/gesprek
key-memo = memo
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
key-consent = toestemming
key-late = kwam later
key-leave = vertrok
key-withdraw = trekt zich terug
key-cancel = terug
key-done = klaar
key-down = volgende
key-newline = nieuwe regel
key-choose = kiezen
key-close-help = sluiten
key-keep-memo = bewaren
key-memo-kind = soort
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
why-phone = telefoonnummer
why-title = aanspreking ervoor
why-initials = initialen
why-known = bekende naam
why-capital = hoofdletter in de zin
why-speaks = iemand die iets doet
ready-title = { $n ->
    [0] Alles is rond: het verslag kan de deur uit
    [one] Nog één punt voor het verslag de deur uit kan
   *[other] Nog { $n } punten voor het verslag de deur uit kan
}
ready-about = Enter brengt je naar de plaats waar een punt in orde komt; w schrijft verslag en kaart weg.
welcome-state = { $people } deelnemers, { $agreed } met toestemming
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
sub-questions = deelvragen
sub-question-none = Tab kiest een deelvraag
nothing-said = Nog niets genoteerd. Typ wat iemand zegt en druk Enter.
form-help-one = ← → kiest, een letter springt, Backspace maakt leeg
form-help-many = ← → gaat rond, spatie kiest aan of uit
help-title = Toetsen hier
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
participants-none = Nog geen deelnemers. Druk n om er toe te voegen.
consent-not-asked = nog niet gevraagd
joined-at = kwam om { $time }
left-at = vertrok om { $time }
step-alone = Ronde 1 · ieder noteert voor zichzelf
step-together = Ronde 2 · samen plaatsen en groeperen
step-distance = Afstand · dichter of verder van de school
step-importance = Belang · wie telt voor wie
step-ties = Banden · wie hangt samen met wie
step-missing = Wie ontbreekt nog?
map-count = { $count } partners
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
budget-minutes = { $count } min


## cli

cli-no-terminal = Hier is geen terminal. Gebruik `kring show NAAM`, `kring map NAAM` of `kring report NAAM`.
cli-terminal = De terminal werkt niet mee: { $detail }
cli-no-sessions = Nog geen sessies. `kring new` begint er een, `kring demo` toont hoe het gaat.
cli-taken = { $n ->
    [0] Er ontbrak niets.
    [one] Eén ding is overgenomen. De kopie is er nog: wis ze als je ze niet meer nodig hebt.
   *[other] { $n } dingen zijn overgenomen. De kopie is er nog: wis ze als je ze niet meer nodig hebt.
}
cli-path-library = sessies
cli-path-decks = kaartensets
cli-path-masks = afgeschermd
cli-path-state = nog te doen
cli-deck = { $phases } fasen, { $cards } kaarten, { $minutes } min
cli-deck-checked = { $errors } fouten, { $warnings } waarschuwingen
cli-size = Een kaart van 0 kolommen of rijen bestaat niet. Geef --width en --height van 1 of meer.
cli-view = De weergave `{ $view }` bestaat niet. Mogelijk zijn: all, domain:ID, important, important:ROL, disagree, distance:ROL, moved, ties, gaps.
cli-format = Het formaat `{ $format }` bestaat niet. Mogelijk zijn: { $known }.
cli-csv = CSV zijn twee bestanden: zeg met -o waar, bijvoorbeeld -o net; dan komen er net-nodes.csv en net-ties.csv.
cli-names = Deze woorden lijken op namen van mensen: { $words }{ $more -> 
        [0] {""}
       *[other] {" "}en nog { $more }
    }. Scherm ze af op het scherm met de bevindingen, of schrijf toch met --despite-names.
cli-no-memos = Er zijn geen memo's.
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
cmd-pause = pauze, of verdergaan na een pauze
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
recordings-about = Offsets in het transcript bestaan alleen binnen een opname.
recordings-none = Er is nog geen opname. r noteert dat er nu een start.
recording-planned = gepland, nog niet gestart
recording-runs = loopt sinds { $from }
recording-was = { $from }–{ $to }
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
same-yes = Ja, dezelfde
same-no = Nee, een andere met die naam (Tab)
same-noted = { $n ->
    [0] ‘{ $name }’ stond al op de kaart.
    [one] ‘{ $name }’ stond al op de kaart; door één deelnemer genoemd.
   *[other] ‘{ $name }’ stond al op de kaart; nu door { $n } deelnemers genoemd.
 }
merge-title = Welke partner is dezelfde als ‘{ $name }’? Alles wordt samengevoegd onder die naam.
merge-nobody = Er is geen andere partner om mee samen te voegen.
merged = ‘{ $other }’ en ‘{ $kept }’ zijn nu één partner: { $kept }.
form-split = ‘{ $name }’ splitsen in twee
field-split-name = Naam van de tweede
field-split-by = Genoemd door
field-split-said = Uitspraken die meegaan
field-split-ties = Verbindingen die meegaan
