//! What is done to what was said, in words that count only together (*geef … door*, *talk … about*), and what stands around it.

pub(super) const ACTS: [(&str, &str, &str); 48] = [
    // Tells it; to somebody, or onward, it is passed on.
    (
        "tell",
        "zeg zegt zeggen gezegd vertel vertelt vertellen vertelde vertelden verteld zei zeiden deel deelt delen gedeeld merken blijken lossen",
        "say says saying said tell tells telling told",
    ),
    // Talks: of it, it is passed on.
    (
        "speak",
        "praat praten gepraat spreek spreekt spreken gesproken babbel babbelt babbelen klap klapt klappen",
        "talk talks talking talked speak speaks speaking spoke spoken chat chats chatting gossip gossiping",
    ),
    // Writes: down or somewhere, it is written down.
    (
        "jot",
        "schrijf schrijft schrijven geschreven typ typt typen getypt tik tikt tikken neem neemt nemen genomen teken \
        tekent tekenen",
        "write writes writing written wrote jot jots jotting jotted note notes noting noted type types typing typed \
        take takes taking taken took scribble",
    ),
    // Down.
    ("down", "op neer uit mee", "down up"),
    // Gives: on or out, it is passed on.
    (
        "give",
        "geef geeft geven gegeven stuur stuurt sturen gestuurd breng brengt brengen gebracht draag draagt dragen speel \
        speelt spelen gespeeld strooi strooit strooien gestrooid hang hangt hangen smijt",
        "pass passes passing passed hand hands handing handed bring brings bringing brought take takes taking taken \
        took carry carries carrying carried send sends sending sent spread spreads spreading put putting let",
    ),
    // On, out, about.
    (
        "away",
        "door verder voort rond buiten uit verderop thuis straat",
        "on along round around out outside elsewhere home further farther about abroad back beyond anywhere past far",
    ),
    // Gets about, as words do.
    (
        "go",
        "gaat gaan ga gegaan komt komen kom raakt raken geraakt geraken lekt lekken loopt lopen belandt belanden ging \
        kwam raakte geraakte krijgt",
        "go goes going went gone get gets getting got come comes coming came leak leaks leaking leaked travel travels \
        travelling travelled travelling spread spreads end ends ended become becomes became made turn turns appear",
    ),
    // Is known to all.
    (
        "known-to-all",
        "geweten bekend ruchtbaar openbaar publiek",
        "known public",
    ),
    // Gets to others.
    (
        "travels",
        "terechtkomt terechtkomen terecht belandt belanden terechtgekomen",
        "travel travels travelled spread leak leaks leaked reach reaches reached",
    ),
    // Puts it somewhere.
    (
        "set",
        "zet zetten gezet steek steekt steken gestoken plaats plaatsen geplaatst schrijf schrijft schrijven geschreven \
        komt komen kom staat staan hoort horen belandt belanden terechtkomt terechtkomen terecht zien lees teruglezen \
        lezen terugvinden terugzien verschijnt verschijnen",
        "put puts putting goes go going appear appears end ends ended be read see find",
    ),
    // In it, beside the rest.
    ("into-it", "erin erbij bij in tussen", "in"),
    // There, before a word that stands apart: *er … over*.
    ("there", "er daar hier", ""),
    // Of it.
    ("of", "over van", "about of on"),
    // Of it, as one word.
    (
        "thereof",
        "daarover hierover erover daarvan hiervan ervan daaromtrent hieromtrent",
        "",
    ),
    // Not a thing, as what is passed on.
    ("nothing", "niets niks woord", "nothing anything word"),
    // To somebody.
    ("toward", "tegen aan met", "to with"),
    // Nobody, anybody.
    (
        "anybody",
        "niemand iemand anderen ander anders andere",
        "anyone anybody nobody noone others other people outsiders outsider",
    ),
    // Nowhere.
    ("nowhere", "nergens", "anywhere nowhere"),
    // Before what is asked for: *willen dat*, *rather you*.
    (
        "asked-for",
        "dat om of als",
        "you this that it nobody noone no none if for these what everybody everyone my",
    ),
    // Would wish or asks, of who speaks.
    (
        "wishing",
        "willen wil wou wilde liever liefst graag vraag vragen hoop reken vertrouw smeek verwacht wens zou had \
        afspreken afgesproken apprecieren waarderen",
        "rather sooner prefer like want wish ask asking hope trust beg appreciate grateful happier glad happy better \
        insist need request expect d obliged wouldn liked relying rely counting count",
    ),
    // Would: a past word behind it tells of no past.
    (
        "would-be",
        "zou zouden liever liefst graag",
        "d would rather sooner wish prefer if better",
    ),
    // Asks for it in a word.
    (
        "asking-word",
        "gelieve liever liefst alstublieft alsjeblieft asjeblieft aub graag beloof beloofd beloven zorg zorgt zorgen \
        voorwaarde afspreken afgesproken spreken plezier zie maak best beter bedoeling",
        "please kindly promise condition sure swear agree agreed let provided better best idea",
    ),
    // Before a thing somewhere.
    (
        "prep",
        "aan tegen met over van bij in op uit voor tot naar onder tussen binnen buiten zonder na door langs omtrent rond",
        "to with about of on in at by for from among between within outside inside as over beyond",
    ),
    // Stays, is left to be.
    (
        "rest",
        "blijft blijven bleef blijf gebleven hou houd houdt houden hield gehouden bewaar bewaart bewaren laat laten",
        "stay stays stayed staying remain remains remained keep keeps keeping kept leave leaves leaving left hold",
    ),
    // Those who are here, as where it stays.
    (
        "those-here",
        "ons onszelf mekaar elkaar vieren vijven zessen zevenen achten",
        "us ourselves",
    ),
    // Those who listen, to whom it is kept, and keeps it so.
    (
        "to-you",
        "ons onszelf jullie u uzelf jezelf jou",
        "yourselves yourself you us ourselves",
    ),
    (
        "hold",
        "hou houd houdt houden hield gehouden bewaar bewaart bewaren",
        "keep keeps keeping kept hold",
    ),
    // Before a record of those who listen.
    ("your", "uw jullie je", "your"),
    // A record of the talk that is no other.
    (
        "record-here",
        "verslag verslagje rapport notulen nota notas notities opname band bandje transcript",
        "report minutes notes transcript tape recording summary write-up writeup",
    ),
    // Is meant for.
    ("meant", "bedoeld bestemd", "meant intended"),
    // Comes, as what is said next.
    ("comes", "komt volgt", "comes follows"),
    // Before what is not to be done.
    ("to-do", "", "to"),
    // Gets to know it.
    (
        "learns",
        "weten horen lezen vernemen achterkomen hoort leest weet verneemt",
        "know hear learn read find knows heard knew learned learnt hears reads",
    ),
    // Must, may: is allowed or needed, and not only able.
    (
        "must",
        "mag mogen moogt moet moeten hoeft hoeven hoort dient",
        "must mustn may should shouldn need needs needn is are",
    ),
    // Goes out of the room.
    (
        "goes-out",
        "buiten rond verder hierbuiten",
        "further farther around round anywhere outside",
    ),
    // Reads it, has it.
    (
        "reads-it",
        "zien lezen teruglezen terugzien terugvinden horen terughoren hebben",
        "see read hear have find",
    ),
    // Says, as another does.
    ("says", "zegt zei zeiden", "says said"),
    // Something of its own.
    ("something", "iets", "something"),
    // Asks, with those who listen.
    ("will", "wil wilt willen zult zullen", "will shall"),
    // Where it stays.
    (
        "where",
        "onder tussen bij voor binnen in achter aan",
        "between among amongst with to within inside in around",
    ),
    // Lies, as what is left somewhere.
    ("lies", "liggen achter staan rusten hangen blijven", "here"),
    // Where those who speak are.
    ("at-here", "hier hierbinnen binnenskamers", "here"),
    // Out of it.
    (
        "left-out",
        "weg uit eruit erbuiten ertussenuit tussenuit achterwege vallen daarbuiten",
        "out off",
    ),
    // Lets it, takes it.
    (
        "taking",
        "laat laten hou houd houdt houden haal haalt halen knip knipt knippen neem neemt nemen gooi gooien mag moet \
        kan kunnen blijven",
        "stay leave leaving left keep keeping kept take taking taken cut cutting strike edit",
    ),
    // Before somebody or something.
    (
        "article",
        "de een onze mijn hun haar zijn uw elke iedere sommige enkele",
        "the a an our my their his her your some any every each",
    ),
    // Tells when, how much, how surely.
    (
        "adverb",
        "voorlopig absoluut vandaag morgen meteen later eerst uitdrukkelijk helemaal hoegenaamd volgende week maand \
        jaar gerust liefst straks dadelijk zomaar zeker misschien momenteel intussen ondertussen letterlijk \
        woordelijk nogal erg al altijd dezer dagen vooralsnog",
        "today tomorrow later yet first literally publicly openly widely ever anyhow presently currently for-now \
        now still always word loud aloud together",
    ),
    // Now, beside what is said.
    ("now-word", "nu net dadelijk straks zonet wordt is wil", "now next just"),
    // Tells when it is written.
    (
        "writing-up",
        "uittypt uitschrijft uitwerkt verslag uittypen uitwerken schrijft opschrijft",
        "write type report",
    ),
];
