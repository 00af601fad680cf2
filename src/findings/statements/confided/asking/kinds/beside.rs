//! Words that count beside one of another kind.

pub(super) const BESIDE: [(&str, &str, &str); 59] = [
    // Further, beside a word of saying.
    ("onward", "verder door voort rond neer op", ""),
    // Before whom it is told.
    ("whom", "tegen aan", "tell telling tells"),
    // Of a way to tell it.
    ("how", "hoe wat", "how what when where which to"),
    // Before an infinitive.
    ("te", "te", ""),
    // Need.
    ("need", "hoeven hoeft nodig moeten", "need"),
    // On.
    ("on", "op", "on"),
    // What a device records on.
    ("tape", "tape band bandje opname", "tape record recording"),
    // Is recording.
    ("live", "aan aanstaat loopt draait", "on running recording"),
    // Is going.
    ("going", "gaat gaan", "going"),
    // In.
    ("in", "in", "in"),
    // Asks whether it can be.
    ("can", "kan kunnen kunt", "could can"),
    // Stops.
    ("stop", "stop stoppen ophouden", "stop"),
    // As long as.
    ("while", "terwijl voor", "while for"),
    // At once.
    ("soon", "snel meteen direct", "quickly"),
    // That one.
    ("die", "die", ""),
    // And.
    ("and", "en", "and"),
    // Where a room is.
    (
        "at",
        "in binnen aan tussen rond onder behind achter",
        "in inside within around under behind",
    ),
    // Before a thing that is known.
    (
        "det",
        "dat dit die deze dees de het uw je mijn onze ons vier gesloten laatste",
        "the that this these those your my our its last closed",
    ),
    // Between.
    ("between", "tussen onder", "between among amongst"),
    // To whom it is kept.
    ("to", "voor bij", "to with"),
    // Those who listen, of themselves.
    ("yourself", "u uzelf jezelf jullie jou", "yourself yourselves you"),
    // Happens.
    ("happens", "gebeurt", "happens"),
    // In, here.
    (
        "in-here",
        "hier in binnen onder tussen bij aan",
        "in here within inside at",
    ),
    // For.
    ("for", "voor", "for"),
    // Those who are there.
    ("those", "ons jullie intimi vrienden", "us you insiders friends"),
    // Treats it as.
    ("treat", "behandel behandelen beschouw", "treat mark consider"),
    // Further.
    ("further", "verder", "further farther"),
    ("dan", "dan", "than"),
    // What is known.
    (
        "of-it",
        "van over dat wie waar wat",
        "of about over that out where who what",
    ),
    // From.
    ("from", "van dat", "from was"),
    // Was said.
    ("said", "gezegd", ""),
    // Should not have.
    ("should", "had", "had should shouldn"),
    // Heard, seen.
    ("heard", "gehoord gezien", "heard"),
    // Was.
    ("was", "was", "was were"),
    // Asks a question.
    ("ask", "vraag", "ask"),
    // Not an order to take away.
    ("make", "", "make get"),
    // It.
    ("it", "", "it"),
    // You, to anybody.
    ("familiar", "ge je", ""),
    // Here.
    ("here", "hier hierbinnen", "here"),
    // Without.
    ("without", "zonder", "without"),
    // How to do it.
    ("how-to", "hoe", "how"),
    // What would be.
    ("would", "zou zouden", "would d"),
    // Gets back, comes across.
    ("back", "back terug", "back across"),
    // Uproar.
    ("uproar", "koppen poppen kot hek", "heads"),
    // What is said now.
    ("this-one", "dit deze dees", "this"),
    // Reads or hears.
    ("read", "leest lezen hoort horen", "read reads hear hears"),
    // Consent.
    ("consent", "toestemming", "consent"),
    // No, of what is done.
    ("dont", "niet nie ni nooit geen", "not t never no"),
    // Takes something out of something, as an order.
    (
        "take",
        "laat hou houd houdt haal knip schrap",
        "leave keep take cut strike delete remove",
    ),
    // Out of.
    ("out-of", "uit buiten van", "of from off"),
    // Secret.
    (
        "secret",
        "geheim vertrouwelijk prive privaat discreet",
        "secret confidential private",
    ),
    // That.
    ("that-one", "dat dit da", "this that"),
    // May.
    ("allowed", "", "allowed supposed"),
    // What comes next.
    ("next", "dadelijk volgt zometeen", "next following"),
    // Needs care.
    (
        "careful",
        "voorzichtig voorzichtigheid gevoelig gevoelige delicaat heikel",
        "careful sensitive delicate",
    ),
    // Changes it.
    (
        "change",
        "verander wijzig vervang veranderen wijzigen",
        "change alter replace",
    ),
    // Is seen to be meant.
    (
        "traced",
        "herkennen herkent herkende herleiden",
        "recognise recognised recognize recognized identify identified traced",
    ),
    // Says it softer.
    (
        "soften",
        "verzacht verzachten afzwakken zwak herformuleer formuleer verbloem verwoord",
        "soften reword rephrase tone phrase",
    ),
    // Is known.
    ("known", "geweten bekend ruchtbaar", "known"),
];
