### Every text kring itself says. One section a room, marked by its heading; both languages hold the same ids in the same order.

## shared

participants = { $count ->
    [one] één deelnemer
   *[other] { $count } deelnemers
}

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

## network: the map, its legend, its measures


## findings: the report


## app: commands and their help


## ui: screens


## cli

