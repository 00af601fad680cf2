//! Plain wishes in every order of words, and plain talk that sounds alike: made of short lists.

use super::asks;

/// A Dutch verb of passing on or of writing: *opschrijven*, *op te schrijven*, *schrijf … op*, *opschrijft*, *opgeschreven*.
struct DutchVerb(
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const DUTCH_VERBS: [DutchVerb; 12] = [
    DutchVerb(
        "opschrijven",
        "op te schrijven",
        "schrijf",
        "op",
        "opschrijft",
        "opgeschreven",
    ),
    DutchVerb(
        "neerschrijven",
        "neer te schrijven",
        "schrijf",
        "neer",
        "neerschrijft",
        "neergeschreven",
    ),
    DutchVerb("noteren", "te noteren", "noteer", "", "noteert", "genoteerd"),
    DutchVerb("vermelden", "te vermelden", "vermeld", "", "vermeldt", "vermeld"),
    DutchVerb("herhalen", "te herhalen", "herhaal", "", "herhaalt", "herhaald"),
    DutchVerb(
        "doorvertellen",
        "door te vertellen",
        "vertel",
        "door",
        "doorvertelt",
        "doorverteld",
    ),
    DutchVerb(
        "verder vertellen",
        "verder te vertellen",
        "vertel",
        "verder",
        "verder vertelt",
        "verder verteld",
    ),
    DutchVerb(
        "rondvertellen",
        "rond te vertellen",
        "vertel",
        "rond",
        "rondvertelt",
        "rondverteld",
    ),
    DutchVerb("doorgeven", "door te geven", "geef", "door", "doorgeeft", "doorgegeven"),
    DutchVerb(
        "in het verslag zetten",
        "in het verslag te zetten",
        "zet",
        "in het verslag",
        "in het verslag zet",
        "in het verslag gezet",
    ),
    DutchVerb(
        "naar buiten brengen",
        "naar buiten te brengen",
        "breng",
        "naar buiten",
        "naar buiten brengt",
        "naar buiten gebracht",
    ),
    DutchVerb(
        "op papier zetten",
        "op papier te zetten",
        "zet",
        "op papier",
        "op papier zet",
        "op papier gezet",
    ),
];

const DUTCH_OBJECTS: [&str; 3] = ["dit", "dat", "dat stukje"];

/// Returns plain Dutch wishes.
fn dutch_wishes() -> Vec<String> {
    let mut all = Vec::new();
    for DutchVerb(verb, te, order, away, two, done) in &DUTCH_VERBS {
        for this in DUTCH_OBJECTS {
            all.extend([
                format!("{order} {this} niet {away}"),
                format!("{order} {this} alsjeblieft nergens {away}"),
                format!("{this} liever niet {verb}"),
                format!("Gelieve {this} nog niet {te}"),
                format!("Ik vraag jullie om {this} niet {te}"),
                format!("Mag ik vragen om {this} niet {te}?"),
                format!("Ik zou willen dat ge {this} niet {two}"),
                format!("Ik heb liever dat je {this} nergens {two}"),
                format!("Ik zou graag hebben dat jullie {this} niet {verb}"),
                format!("{this} mag nog niet {done} worden"),
                format!("{this} moet je niet {verb}"),
                format!("Jullie mogen {this} aan niemand {verb}"),
                format!("Wil je {this} niet {verb}?"),
                format!("Kunnen we afspreken dat we {this} niet {verb}?"),
                format!("Ik wil niet dat {this} {done} wordt"),
            ]);
        }
        all.extend([
            format!("Wat ik nu zeg, mag niet {done} worden"),
            format!("Wat ik hier vertel over hem, moet ge niet {verb}"),
        ]);
    }
    all.extend(dutch_wishes_of_talk());
    all
}

/// Returns Dutch wishes in which something gets about or is talked of, and those that ask that it stays or is left out.
fn dutch_wishes_of_talk() -> Vec<String> {
    let mut all = Vec::new();
    for (verb, does) in [
        ("uitlekken", "uitlekt"),
        ("rondgaan", "rondgaat"),
        ("naar buiten komen", "naar buiten komt"),
        ("bekend raken", "bekend raakt"),
        ("geweten zijn", "geweten is"),
        ("verder gaan", "verder gaat"),
    ] {
        for this in ["Dit", "Dat"] {
            all.extend([
                format!("{this} mag nog niet {verb}"),
                format!("{this} moet niet {verb}"),
                format!("Ik zou willen dat {this} niet {does}"),
                format!("Zorg dat {this} niet {does}"),
            ]);
        }
        all.push(format!("Wat ik nu vertel, mag nergens {verb}"));
    }
    for (verb, order, does) in [("praten", "praat", "praat"), ("spreken", "spreek", "spreekt")] {
        all.extend([
            format!("{order} er met niemand over"),
            format!("{order} daar niet over met de ouders"),
            format!("Ik vraag jullie om er met niemand over te {verb}"),
            format!("Daar mag je nog niet over {verb}"),
            format!("Jullie mogen daar met niemand over {verb}"),
            format!("Ik zou willen dat je er met niemand over {does}"),
            format!("Gelieve hier niet over te {verb}"),
        ]);
    }
    for place in ["hier", "onder ons", "tussen ons", "binnen deze muren"] {
        all.extend([
            format!("Dit blijft {place}"),
            format!("Dat moet {place} blijven"),
            format!("Ik zou willen dat dit {place} blijft"),
            format!("Kan dit {place} blijven?"),
            format!("Wat ik nu zeg, blijft {place}"),
            format!("Ik vraag jullie om dat {place} te houden"),
            format!("Hou dit {place}"),
        ]);
    }
    for (verb, te, does) in [
        ("weglaten", "weg te laten", "weglaat"),
        ("schrappen", "te schrappen", "schrapt"),
        ("eruit laten", "eruit te laten", "eruit laat"),
    ] {
        all.extend([
            format!("Wil je dit {verb}?"),
            format!("Mag ik vragen om dat {te}?"),
            format!("Ik zou willen dat je dit {does}"),
            format!("Dat stukje moet je {verb}"),
        ]);
    }
    all
}

/// An English verb of passing on or of writing: *write … down*, *writing*, *written*, *wrote*.
struct EnglishVerb(&'static str, &'static str, &'static str, &'static str, &'static str);

const ENGLISH_VERBS: [EnglishVerb; 11] = [
    EnglishVerb("write", "writing", "written", "wrote", "down"),
    EnglishVerb("note", "noting", "noted", "noted", "down"),
    EnglishVerb("record", "recording", "recorded", "recorded", ""),
    EnglishVerb("repeat", "repeating", "repeated", "repeated", ""),
    EnglishVerb("mention", "mentioning", "mentioned", "mentioned", "to anyone"),
    EnglishVerb("pass", "passing", "passed", "passed", "on"),
    EnglishVerb("share", "sharing", "shared", "shared", "with the others"),
    EnglishVerb("put", "putting", "put", "put", "in the report"),
    EnglishVerb("say", "saying", "said", "said", "to anyone"),
    EnglishVerb("quote", "quoting", "quoted", "quoted", ""),
    EnglishVerb("take", "taking", "taken", "took", "outside"),
];

/// Returns plain English wishes.
fn english_wishes() -> Vec<String> {
    let mut all = Vec::new();
    for EnglishVerb(verb, doing, done, did, away) in &ENGLISH_VERBS {
        for this in ["this", "that", "this bit"] {
            all.extend([
                format!("Please do not {verb} {this} {away}"),
                format!("Don't {verb} {this} {away}"),
                format!("Never {verb} {this} {away}"),
                format!("I would rather you did not {verb} {this} {away}"),
                format!("I'd prefer you not to {verb} {this} {away}"),
                format!("I would sooner nobody {did} {this} {away}"),
                format!("I am asking you not to {verb} {this} {away}"),
                format!("Can I ask you not to {verb} {this} {away}?"),
                format!("Could you not {verb} {this} {away}?"),
                format!("Would you mind not {doing} {this} {away}?"),
                format!("{this} must not be {done} {away}"),
                format!("{this} should not be {done} {away} yet"),
                format!("You may not {verb} {this} {away}"),
                format!("Let's not {verb} {this} {away}"),
                format!("I would rather {this} was not {done} {away}"),
            ]);
        }
        all.push(format!("What I am about to say must not be {done} {away}"));
    }
    all.extend(english_wishes_of_talk());
    all
}

/// Returns English wishes in which something gets about, and those that ask that it stays or is left out.
fn english_wishes_of_talk() -> Vec<String> {
    let mut all = Vec::new();
    for (verb, did) in [
        ("get out", "got out"),
        ("go any further", "went any further"),
        ("leave this room", "left this room"),
        ("get as far as the office", "got as far as the office"),
        ("become known", "became known"),
        ("travel", "travelled"),
    ] {
        for this in ["this", "that"] {
            all.extend([
                format!("{this} must not {verb}"),
                format!("{this} may not {verb} yet"),
                format!("I would sooner {this} did not {verb}"),
                format!("I'd rather {this} never {did}"),
                format!("Please do not let {this} {verb}"),
            ]);
        }
        all.push(format!("What I say now should not {verb}"));
    }
    for place in ["here", "between us", "in this room", "within these walls", "with us"] {
        all.extend([
            format!("This stays {place}"),
            format!("That must stay {place}"),
            format!("I would like this to stay {place}"),
            format!("I'd rather this stayed {place}"),
            format!("Can this stay {place}?"),
            format!("What I am going to say stays {place}"),
            format!("Please keep this {place}"),
            format!("Could we keep that {place}?"),
        ]);
    }
    for left in [
        "leave this out",
        "leave that bit out of the report",
        "strike this",
        "cut that bit",
    ] {
        all.extend([
            format!("Please {left}"),
            format!("Could you {left}?"),
            format!("I'd like you to {left}"),
            format!("I would rather you {left}"),
        ]);
    }
    all
}

/// Returns plain Dutch talk of telling and writing in which nobody asks it.
fn dutch_talk() -> Vec<String> {
    let mut all = Vec::new();
    for DutchVerb(verb, te, order, away, two, done) in &DUTCH_VERBS {
        for who in ["De gids", "Een vrijwilliger", "Onze poetsvrouw", "Hij", "De politie"] {
            all.extend([
                format!("{who} mag dat niet {verb}"),
                format!("{who} wil niet dat wij dat {verb}"),
            ]);
        }
        all.extend([
            format!("De kinderen moeten dat niet {verb}"),
            format!("Ik wil niet dat de kinderen dat {verb}"),
            format!("Ik vraag de leerlingen om dat niet {te}"),
            format!("Ze vroegen ons om dat niet {te}"),
            format!("Vorig jaar mochten we dat nog niet {verb}"),
            format!("Dat werd toen niet {done}"),
            format!("Dat is nooit {done}"),
            format!("We hebben dat nergens {done}"),
            format!("Niemand heeft dat {done}"),
            format!("Als we dat niet {verb}, zijn we het kwijt"),
            format!("Je mag dat gerust {verb}"),
            format!("Wil je dat eens {verb}?"),
            format!("{order} dat gerust {away}"),
            format!("Ik zou willen dat ge dat {two}"),
            format!("Op hun overleg mag niets {done} worden"),
            format!("De mentor vraagt ons om dat niet {te}"),
        ]);
    }
    all.extend(talk_of_others(
        &["De bakker", "Onze directeur", "De oudste leerling", "Zij"],
        &[
            "zwijgt daarover",
            "zwijgt als een muur",
            "houdt dat voor zichzelf",
            "praat daar met niemand over",
            "zegt daar niets over",
            "heeft daar nooit over gesproken",
            "vertelt niets verder",
            "blijft in deze zaal tot vier uur",
        ],
    ));
    all
}

/// Returns plain English talk of telling and writing in which nobody asks it.
fn english_talk() -> Vec<String> {
    let mut all = Vec::new();
    for EnglishVerb(verb, doing, done, did, away) in &ENGLISH_VERBS {
        for who in ["The guide", "A volunteer", "Our cleaner", "He", "The police"] {
            all.extend([
                format!("{who} may not {verb} that {away}"),
                format!("{who} does not want us to {verb} that {away}"),
            ]);
        }
        all.extend([
            format!("The children should not {verb} that {away}"),
            format!("I do not want the pupils to {verb} that {away}"),
            format!("I ask the pupils not to {verb} that {away}"),
            format!("They asked us not to {verb} that {away}"),
            format!("Last year we could not {verb} that {away}"),
            format!("That was not {done} {away} at the time"),
            format!("That has never been {done} {away}"),
            format!("We never {did} that {away}"),
            format!("Nobody has {done} that {away}"),
            format!("If we do not {verb} it {away}, we lose it"),
            format!("You may {verb} that {away}"),
            format!("Could you {verb} that {away}?"),
            format!("I would like you to {verb} that {away}"),
            format!("There is no {doing} at their meetings"),
            format!("The mentor asks us not to {verb} that {away}"),
        ]);
    }
    all.extend(talk_of_others(
        &["The baker", "Our head", "The oldest pupil", "She"],
        &[
            "never says a word about it",
            "is as silent as the grave",
            "keeps that to herself",
            "talks to nobody about that",
            "says nothing about it",
            "has never talked about it",
            "tells nobody anything",
            "stays in this room until four",
        ],
    ));
    all
}

fn talk_of_others(who: &[&str], what: &[&str]) -> Vec<String> {
    let all = who
        .iter()
        .flat_map(|who| what.iter().map(move |what| format!("{who} {what}.")));
    all.collect()
}

/// Checks that of at least so many wishes at most two in a hundred are not heard.
fn are_heard(wishes: &[String], least: usize) {
    let missed: Vec<&String> = wishes.iter().filter(|text| !asks(text)).collect();
    assert!(wishes.len() >= least, "{}", wishes.len());
    assert!(
        missed.len() * 50 <= wishes.len(),
        "{} of {}: {missed:#?}",
        missed.len(),
        wishes.len()
    );
}

/// Checks that of at least so many sentences none is held.
fn are_free(told: &[String], least: usize) {
    let held: Vec<&String> = told.iter().filter(|text| asks(text)).collect();
    assert!(told.len() >= least, "{}", told.len());
    assert!(held.is_empty(), "{} of {}: {held:#?}", held.len(), told.len());
}

#[test]
fn plain_wishes_are_heard_in_every_order_of_words() {
    are_heard(&dutch_wishes(), 400);
    are_heard(&english_wishes(), 400);
}

#[test]
fn plain_talk_of_telling_and_writing_is_free() {
    are_free(&dutch_talk(), 300);
    are_free(&english_talk(), 300);
}
