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
fault-no-kind = het bestand zegt niet wat het is: de regel `kring: { $expected }` ontbreekt
fault-other-kind = dit is een ander soort bestand: er staat `{ $found }`, en verwacht werd een { $expected }
fault-newer = een nieuwere kring schreef dit bestand: het formaat is versie { $found }, en deze kring kent er tot { $known }
fault-unknown-field = hier bestaat geen veld `{ $name }`
fault-unknown-value = `{ $value }` is geen van de mogelijke waarden
fault-missing = het veld `{ $name }` ontbreekt
fault-twice = het veld `{ $name }` staat hier voor de tweede keer
fault-no-value = het veld heeft geen waarde
fault-mismatch = er staat { $found }, verwacht werd { $expected }
fault-too-deep = lijsten en velden zitten dieper in elkaar dan in om het even welke sessie
fault-too-much = het bestand bevat meer dan om het even welke sessie
fault-cut-off = het bestand houdt te vroeg op: er is iets afgebroken
fault-two-documents = hier begint een tweede document, en er mag er maar één zijn
fault-syntax = dit is geen geldige YAML: { $detail }
fault-next-copy = Zet een kopie van het bestand terug. Aan het bestand is niets veranderd.
fault-next-utf8 = Bewaar het als tekst in UTF-8, of zet een kopie terug. Aan het bestand is niets veranderd.
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
store-other = { $detail }.
store-too-large = { $path } is { $size } MB, groter dan om het even welke sessie. Kijk na of dit het juiste bestand is.
store-locked = Een andere kring heeft { $path } open. Sluit die, of open de sessie hier om mee te lezen.
store-read-only = { $path } is geopend om mee te lezen, dus er wordt niets geschreven. Sluit de andere kring en open opnieuw om te schrijven.
store-edited = Iemand veranderde { $path } terwijl het open was; kring heeft het niet overschreven. Wat je noteert staat veilig in het transcript: sluit de sessie en open ze opnieuw om beide samen te brengen.
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
    [one] session.yaml is met de hand aangepast. Dat gaat voor: één latere wijziging uit het transcript is weggelaten.
   *[other] session.yaml is met de hand aangepast. Dat gaat voor: { $count } latere wijzigingen uit het transcript zijn weggelaten.
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


## network: the map, its legend, its measures


## findings: the report


## app: commands and their help

read-only = Alleen lezen: deze sessie is elders open. Wat u hier doet, wordt niet bewaard.
undone = Ongedaan gemaakt. Ctrl-Y doet het opnieuw.
redone = Opnieuw gedaan.
nothing-to-undo = Er is niets om ongedaan te maken.
nothing-to-redo = Er is niets om opnieuw te doen.
quit-unsaved = Nog niet alles staat op schijf ({ $trouble }). Druk nog eens om toch te stoppen.
home-empty = Er zijn nog geen sessies. Druk n voor een nieuwe, d voor de demo.
withdrawn = { $who } is uit de sessie: alles wat die persoon zei, is overal gewist.
withdraw-title = Trekt { $who } zich terug? Alles wat die persoon zei, verdwijnt voorgoed.
withdraw-no = Nee, alles blijft
withdraw-yes = Ja, wis alles wat die persoon zei
memo-kept = Memo bewaard. Niemand ziet het.
memo-kept-typing = Uw half getypte memo staat klaar onder F2.
fault-code = Geef de school een code, bijvoorbeeld BOS7. Nooit haar naam.
palette-title = Wat wilt u doen?
place-welcome = Welkom
place-review = Terugblik · { $phase }
place-closing = Afronding
place-findings = Bevindingen
recording-on = Geluidsopname begonnen om { $time }.
recording-off = Geluidsopname staat niet meer als begonnen genoteerd.
correcting = U verbetert { $id }. Enter bewaart, Esc laat het zoals het was.
removed = Weg: { $id }. Ctrl-Z haalt het terug.
select-first = Kies eerst een uitspraak met ↑.
select-partner = Kies eerst een partner met ↑ of ↓, of zoek met Ctrl-F.
twin-partner = Er staat al een partner met die naam ({ $id }). Ctrl-Z als het dezelfde is.
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
field-place = Plaats van het gesprek
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
consent-given = gegeven
consent-refused = geweigerd
kind-organisation = organisatie
kind-person = persoon
kind-group = groep
kind-source = bron
side-external = extern
side-internal = intern
side-both = intern en extern
formality-formal = formeel
formality-informal = informeel
status-now = nu
status-past = vroeger
status-wished = gewenst
status-explored = in verkenning
status-ended = stopgezet
learning-to-school = de school leert
learning-from-school = de partner leert
learning-both = beide leren
learning-none = geen leren (bv. geld, doorverwijzing)
experience-positive = positief
experience-mixed = gemengd
experience-negative = negatief
round-alone = ronde 1, ieder voor zich
round-together = ronde 2, samen
round-after = na de sessie
direction-none = geen
direction-forward = heen
direction-both = heen en weer
strength-1 = zwak
strength-2 = matig
strength-3 = sterk
gap-partner = een partner
gap-means = middelen (geld, tijd, ruimte)
gap-role = een rol
gap-other = iets anders
aspect-what = Wat: betekenis
aspect-who = Wie: actoren
aspect-why = Waarom: beweegredenen
aspect-how = Hoe: voorwaarden
aspect-what-for = Waartoe: opbrengst
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
cmd-table = tabel of kaart
cmd-find = partner zoeken
cmd-gap = iets dat ontbreekt noteren
cmd-playback = de kaart laten groeien
cmd-open = openen
cmd-propose = conclusies voorstellen
cmd-conclusion = eigen conclusie
cmd-sort = bij een thema zetten
cmd-print = citaat kiezen of inkorten
cmd-mask = naam afschermen
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
cmd-map = kaart tonen of wegdoen
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


## ui: screens


## cli

