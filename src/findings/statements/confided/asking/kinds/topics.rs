//! What is spoken of, who speaks, and what is done to it.

pub(super) const TOPICS: [(&str, &str, &str); 42] = [
    // No: what is asked is that something is not done.
    (
        "not",
        "niet nie ni nooit nergens geen niks niets niemand zonder",
        "not t never no none nobody nowhere nothing without cannot noone nor neither",
    ),
    // What was said, or is about to be.
    (
        "this",
        "dit dat da het dees daar daarvan hiervan hierover daarover erover ervan",
        "this that it these",
    ),
    // A part of what was said.
    (
        "part",
        "stuk stukje stuksken deel gedeelte fragment zin zinnetje opmerking uitspraak passage anekdote naam namen woorden verhaal \
        detail citaat informatie info",
        "bit part remark sentence comment line passage anecdote name names words detail quote quotes bits \
        information info",
    ),
    // Says it.
    (
        "say",
        "zeg zegt zeggen zei gezegd vertel vertelt vertellen vertelde verteld verklap verklapt vertellend deel \
        schrijven schrijft",
        "say says saying said tell tells telling told",
    ),
    // Passes it on.
    (
        "pass",
        "doorvertel* voortvertel* verdervertel* rondvertel* doorverteld voortverteld voortzeg* doorzeg* \
        verderzeg* rondstrooi* rondbazuin* rondbrie* doorbrie* overbrie* verklikken klikken uitlek* verklap* \
        verraad verraden lekken lek gelekt verspreid* citeer* citeren citeert geciteerd herhaal* herhalen \
        doorgeven doorgegeven doorsturen publice* rondgaan rondgaat uitbrengen rondspreken rondpraten \
        oververtellen openbaar* uitsmeren rondvertellen bazuin bazuinen rondgebazuind doorspelen doorvertelt \
        aankaarten opentrekken klappen uithangen doorklik* verklik* doorprat* doorspeel* doorfluister* \
        rondtetter* roddel* doorlul* uitbazuin* vermeld* doorgeef* doorgev* doorgegeven deelt gedeeld doorstuur* doorgestuurd uitgelekt bekendmak* bekendgemaakt rondklets* doormail* posten doorverklap*",
        "repeat repeats repeated repeating quote quoting quoted spread spreads spreading circulate circulated \
        publish published publishing leak leaked leaking share shared sharing disclose disclosed reveal \
        revealed broadcast forward blab gossip whisper attribute attributed betray bandy bandied air aired \
        advertise advertised spill grass publicise publicised retell retold parrot gossiping tattle blurt tweet \
        post posted email natter mention mentioned mentioning breathe",
    ),
    // Writes it down.
    (
        "write",
        "opschrijf* opschrijven opgeschreven neerschrijf* neerpen* meeschrijf* uitschrijf* optik* opgetikt noteer* noteren genoteerd uittyp* uitgetypt typ typen getypt \
        afdrukk* afgedrukt neerschrijv* neergeschreven opteken* opgetekend vastgelegd vastleggen uitschrijven \
        uitgeschreven overnemen overgenomen overschrijven opnemen opgenomen neem print printen geprint schrijf \
        noteert optekent uitschrijf citeren meeschrijven meeschrijft vereeuwigen gewag genotuleerd notuleren \
        notuleer",
        "write writing written type typing typed minute minuted minuting note noting noted record recorded \
        recording print printed printing transcribe transcribed tape taped log logged jot jotting include \
        included document documented film filmed scribble scribbled scribbling",
    ),
    // Uses it.
    ("use", "gebruik gebruiken gebruikt gebruikte", "use used using"),
    // Puts it somewhere, or is there.
    (
        "put",
        "zet zetten zetter steek steken plaats plaatsen gezet gestoken komt komen kom staat staan sta hoort \
        horen belandt belanden terechtkomt terechtkomen terecht vermeld vermelden verschijnt liggen ligt",
        "put putting go goes going gone come comes appear appears end ends ended find finds land lands belong \
        belongs get gets stand lie",
    ),
    // What holds a record of the talk.
    (
        "paper",
        "verslag verslagje verslagen rapport notulen papier papieren notities nota notas dossier krant gazet \
        tekst band bandje opname nieuwsbrief schoolkrant website transcript schrift boekje computer laptop \
        systeem archief lijst publicatie document zwart spoor wit quote citaat handtekening facebook internet \
        online smartschool media scherm beamer",
        "report reports minutes transcript tape recording newsletter newspaper notes record records paper papers \
        write-up writeup file files website notebook computer laptop system archive list print publication \
        document black books white quote quotes broadcast vault facebook internet online media page screen projector slide slides",
    ),
    // Shows that a record is another's.
    (
        "theirs",
        "hun ons onze zijn haar uitgever partner partners",
        "their our his her",
    ),
    // What writes or records.
    (
        "pen",
        "pen pennen bic stylo stylos balpen recorder opnemer bandje band toestel toestelletje dictafoon micro \
        microke microfoon camera ding dingen dingske machine machientje opname opnames apparaat laptop gsm",
        "pen pens pencil pencils recorder recording tape thing mike mic microphone camera dictaphone machine \
        gadget laptop phone",
    ),
    // Off, down, still.
    (
        "off",
        "af uit neer weg toe dicht stil opzij stop afzetten uitzetten stilleggen uitdoen afleggen wegleggen \
        neerleggen stilzetten pauzeren pauzeer",
        "off down away still pause paused aside stop stopped shut",
    ),
    // A device runs.
    (
        "runs",
        "aan aanstaat loopt draait opnemen meeloopt",
        "running rolling recording on live",
    ),
    // Takes it out.
    (
        "remove",
        "schrap schrappen schrapt geschrapt wis wissen gewist knip knippen uitknippen wegknippen geknipt \
        uitgeknipt weglaten weggelaten weglaat eruit eruitlaten eruithalen eruitknippen verwijder verwijderen \
        verwijderd doorstrepen streep streept achterwege gom overslaan wegdoen wegmoffelen uitvegen uithalen \
        weg erbuiten verzwijg verzwijgen begraaf begraven inslikken ingeslikt gommen uitgommen knipt \
        wegfilteren verdwijnen verdwijnt tussenuit onbesproken onvermeld ongezegd ongeschreven buitenlaten \
        onuitgesproken",
        "strike scratch delete deleted erase erased cut edit edited snip snipped scrub scrubbed omit omitted \
        remove removed wipe bin redact redacted unsaid unwritten unrecorded blank blur blurred blurry scrap \
        struck deleting skip drop lose overlook bury buried swallow unheard omits disappear vanish left \
        unmentioned untold unhear unsay",
    ),
    // Forgets it.
    ("forget", "vergeet vergeten", "forget forgotten disregard ignore"),
    // Stays where it is, or is kept there.
    (
        "stay",
        "blijft blijven bleef hou houd houdt houden bewaar bewaren houde plakken",
        "stay stays remain remains keep kept hold keeping",
    ),
    // Among those who are there.
    (
        "within",
        "onder tussen binnen binnenskamers intern hier hierbinnen binnenshuis",
        "between among amongst within inside here",
    ),
    // Those who are there.
    (
        "us",
        "ons onszelf jullie u uzelf jezelf jou vrienden collegas mekaar elkaar muren kamer lokaal tafel kring \
        groep insiders intimi zevenen zessen vijven vieren drieen achten",
        "us ourselves yourselves yourself you friends colleagues ourselfs walls room staffroom table circle \
        group seven six five four three eight insiders people",
    ),
    // Leaves the room.
    (
        "leave",
        "gaat komt verlaat verlaten geraakt raakt uit buiten hierbuiten",
        "leave leaves leaving",
    ),
    // Goes round.
    (
        "out",
        "rond rondgaat uitkomt uitlekt buitenkomt naarbuiten uitkomen voort verder door ruchtbaarheid rondgaan \
        rondloopt circuleert circuleren publiek openbaar naar straat",
        "out around round about abroad further beyond anywhere elsewhere farther public wide streets",
    ),
    // Gets to know it.
    (
        "know",
        "weten weet wist wisten horen hoort hoorde hoorden lezen leest las lazen vernemen verneemt vernam \
        achterkomen merken zien ziet zag opvangt lees verneem lucht",
        "know knows knew hear hears heard learn learns learnt find finds found read reads see sees saw discover \
        discovers wind",
    ),
    // Shows who it was.
    (
        "name",
        "herkennen herkent herkenbaar herleiden herleidbaar terugleiden leiden achterhalen toenaam identificeren \
        anonimiseer anonimiseren geanonimiseerd naam namen afrekenen vastpinnen",
        "identify identified identifiable recognise recognised recognisable trace traced traceable pin pinned \
        attribute attributed attribution anonymise anonymised anonymous nameless name named credit credited",
    ),
    // Those who may not hear it.
    (
        "chief",
        "bestuur directie directeur directrice schoolhoofd secretariaat vakbond bond syndicaat pers krant gazet \
        inspectie inspecteur ouders schepen burgemeester gemeente gemeentehuis stadhuis koepel scholengroep \
        raad baas bazin voorzitter minister bisdom pastoor overste ouderraad schoolbestuur collegas \
        buitenwereld buitenstaanders derden iemand niemand schoonbroer schoonzus schoonmoeder schoonvader broer \
        buren buurman buurvrouw personeel rest collega buitenwacht leraarskamer lerarenkamer dienst ploeg",
        "board head headteacher headmaster headmistress principal union press papers governors trustees \
        inspector inspectors council management director directors mayor minister ministry parents boss bishop \
        vicar chair bursar authority diocese colleagues outsiders anyone anybody world sister brother husband \
        wife secretary deputy nobody himself herself staff rest neighbours neighbour committee office others",
    ),
    // Of whom a teacher keeps much that is no secret.
    (
        "child",
        "kinderen leerlingen kleuters kind leerling klas peuters stagiairs",
        "children pupils child pupil kids class learners students",
    ),
    // Who speaks.
    ("i", "ik k", "i"),
    // Those who speak.
    ("we", "we wij w", "we"),
    // Those who listen.
    (
        "you",
        "ge gij je jij jullie u gulder ulder gullie moede moete moette magde moogde kunde zoude hedde",
        "you ye ya youse",
    ),
    // Others who do something.
    ("they", "ze zij hij", "they he she"),
    // May, must, need not.
    (
        "may",
        "moet moeten mag mogen moogt hoeft hoef hoeven kan kunt kunnen zou zoudt zouden mocht zal zult kun moede \
        moete moette magde moogde kunde zoude",
        "must mustn should shouldn may can could couldn would wouldn ought needn need needs won mustnt",
    ),
    // Wishes, asks, makes polite.
    (
        "wish",
        "liever liefst gelieve graag beter best alstublieft alsjeblieft asjeblieft aub vraag vragen hoop \
        hopelijk wil wou afgesproken beloof beloven zorg vertrouw reken waag prijs",
        "please rather prefer mind grateful better best hope ask dare agree appreciate agreed obliged kindly \
        trust trusting want promise swear like wish mustn ensure",
    ),
    // What would be.
    ("if", "als indien moest mocht zodra wanneer", "if when should once"),
    // What would happen to whoever speaks, or come of it.
    (
        "fear",
        "verliezen verlies brood aanklagen beschaamd gebuisd kop job werk vel vermoorden vermoordt wurgen \
        ontslaan ontslagen kwijt straat miserie last problemen ruzie kot oorlog vlieg vliegt hang einde ramp \
        gezien kapot poppen ambras nek koppen rollen spel boeltje koffers villen vilt heisa gedonder",
        "lose cost gone ashamed mortified embarrassed job neck skin kill shoot sack fired sacked hanged end \
        toast lynched dead finished trouble roll heads hell sued murder pack crucified skinned lynch hang fit \
        livid furious hits fan bags suitcase guts garters doghouse curtains meat jump",
    ),
    // Whoever speaks.
    ("me", "mij me mijn mijne m ik", "me my i mine"),
    // What is said now.
    ("what", "wat alles hetgeen al", "what everything whatever anything all"),
    // Hidden, within the house.
    (
        "hidden",
        "binnenskamers intern erbuiten stil stillekes stilletjes geheim vertrouwelijk discreet prive privaat \
        verborgen zachtjes stilgehouden onderons",
        "quiet secret secrecy private privately confidential confidentially low dark inhouse internal internally \
        wraps discreet discreetly insiders discretion vault closed",
    ),
    // Without a name.
    (
        "anon",
        "anonimiseer anonimiseren geanonimiseerd anoniem anonieme naamloos onherkenbaar toenaam",
        "anonymise anonymised anonymize anonymized anonymous anonymously nameless unattributed attribution \
        unnamed",
    ),
    // Holds somebody to it.
    (
        "pin",
        "afrekenen vastpinnen pinnen pakken nadragen vastprikken aanwrijven kwalijk citeren quoten",
        "pin pinned quote quoting hold attribute hang credit",
    ),
    // Is silent.
    (
        "hush",
        "zwijg zwijgt zwijgen sst ssst mondje mond lippen vinger klep bek mondjes gezwegen bakkes lipjes \
        zwijgend motus waffel snater tong tongen tanden",
        "zip hush schtum shtum mum lips mouth mouths shh ssh sh peep button buttoned zipped tongue tongues",
    ),
    // Says it softly.
    ("whisper", "fluister fluisteren", "whisper whispering"),
    // The walls around those who are there.
    (
        "room",
        "deur deuren muren kamer lokaal tafel kring groep zaal huis leraarskamer lerarenkamer lerarenlokaal keuken refter turnzaal dak lamp",
        "door doors wall walls room staffroom table circle group house building kitchen office roof hall canteen gym",
    ),
    // Those outside, or all.
    (
        "outside",
        "publicatie verspreiding derden buitenstaanders buitenwereld pers gazet krant website buiten publiek \
        oren anderen iedereen vertellen delen herhaling voortvertellen doorvertellen buitenwacht toog cafe \
        roddels erbuiten galerij buhne",
        "publication sharing circulation attribution outsiders outside broadcast consumption repetition \
        repeating quotation quoting public print ears others general wider release pub gate gossip",
    ),
    // And nobody else.
    (
        "only",
        "alleen enkel strikt puur uitsluitend louter gewoon maar",
        "just only strictly purely solely alone nobody else",
    ),
];
