//! The check for names: what it must find, and what it must leave alone.

use kring::findings::anonymity::{Giveaway, Suspect, mask_form, suspects};
use kring::session::{Partner, Session, Statement};
use serde_json::json;

/// A session of one statement.
fn saying(text: &str) -> Session {
    let mut session = Session::default();
    session.statements.push(Statement {
        id: "s1".into(),
        text: text.into(),
        ..Statement::default()
    });
    session
}

fn found(session: &Session) -> Vec<Suspect> {
    suspects(session, &[] as &[&str])
}

/// Thirty people who might work at a Flemish school; half of the family names and a third of the first names are in no list.
const PEOPLE: [&str; 30] = [
    "Fatima El Amrani",
    "Mohammed Benali",
    "Youssef Bouzidi",
    "Khadija Ait Taleb",
    "Soumaya Oulad Hadj",
    "Ilyas Zerrouk",
    "Ayşe Yılmaz",
    "Mehmet Özdemir",
    "Zeynep Kaya",
    "Burak Karaca",
    "Elif Güneş",
    "Nurcan Bayrak",
    "Agnieszka Kowalska",
    "Piotr Nowak",
    "Katarzyna Wiśniewska",
    "Jadwiga Mazur",
    "Zbigniew Pawlak",
    "Grażyna Sikora",
    "Lotte Janssens",
    "Jan Peeters",
    "Griet Van Damme",
    "Wout De Smet",
    "An Vandenbroeck",
    "Roos Claes",
    "Tineke Goethals",
    "Bavo Quintelier",
    "Goedele Van Hoorebeke",
    "Ines D'Hondt",
    "Marc Wouters",
    "Leen Bracke",
];

const FRAMES: [&str; 6] = [
    "Ik heb het gisteren nog gevraagd aan {} van de vierde klas.",
    "{} zegt dat het anders moet.",
    "Dat doet meneer {} elke week.",
    "We bellen dan (vooral {}) en dan komt het in orde.",
    "Eigenlijk is het {} die alles trekt, niet de dienst zelf.",
    "{} kwam vroeger elke dinsdag.",
];

#[test]
fn names_of_people_are_found() {
    let (mut whole, mut first, mut all) = (0, 0, 0);
    for person in PEOPLE {
        let given = person.split(' ').next().expect("a first name");
        for frame in FRAMES {
            for name in [person, given] {
                let text = frame.replace("{}", name);
                let hit = found(&saying(&text)).iter().any(|s| s.word.contains(given));
                all += 1;
                whole += usize::from(hit && name == person);
                first += usize::from(hit && name == given);
            }
        }
    }
    let recall = f64::from(u32::try_from(whole + first).unwrap_or(0)) / f64::from(all);
    assert!(recall > 0.95, "{whole} whole names and {first} first names of {all}");
}

/// Sentences that begin with a name and tell no deed.
const STATES: [&str; 8] = [
    "{} is er altijd.",
    "{} was vroeger onze steun en toeverlaat.",
    "{} heeft ons op weg gezet.",
    "{} kan haar klas dan overnemen.",
    "{} is al een jaar met pensioen.",
    "{} zit nu thuis.",
    "{} is always there for them.",
    "{} zal het wel weten.",
];

#[test]
fn most_names_are_found_where_no_deed_is_told() {
    let (mut hits, mut all) = (0, 0);
    for name in [
        "Jadwiga", "Tineke", "Bavo", "Goedele", "Zbigniew", "Soumaya", "Nurcan", "Quirina", "Thibo", "Oksana",
        "Odette", "Wannes",
    ] {
        for frame in STATES {
            let text = frame.replace("{}", name);
            hits += usize::from(found(&saying(&text)).iter().any(|s| s.word == name));
            all += 1;
        }
    }
    // Nothing tells the last sentence from one about a thing.
    assert!(hits * 8 >= all * 7, "{hits} of {all}");
}

#[test]
fn things_that_are_something_are_no_names() {
    for text in [
        "Tijd is er nooit. Geld is er altijd te weinig. Overleg was er vroeger wel.",
        "Vertrouwen is voor ons het belangrijkste. Muziek heeft ons samengebracht. Rust kan haar helpen.",
        "Samenwerking heeft ons veel geleerd. Openheid is er altijd. Zorgleraar zijn is zwaar. Respect moet er zijn.",
        "Trust is always needed. Money will help us. Time can be found.",
        "Ouders zijn er altijd. Kinderen hebben ons nodig. Vorming was ons idee.",
        "Eerst is er overleg. Vaak heeft ze ons geholpen. Nadien was er koffie. Blijkbaar is er iets.",
    ] {
        assert_eq!(found(&saying(text)), [], "{text}");
    }
}

#[test]
fn running_text_of_schools_raises_no_alarm() {
    for session in crate::support::example::schools() {
        assert_eq!(found(&session), [], "{}", session.school.code);
    }
}

#[test]
fn each_sign_is_told_apart() {
    let cases = [
        (
            "Mail naar jan.peeters@school.be, dat gaat vlot.",
            "jan.peeters@school.be",
            Giveaway::Email,
        ),
        ("Bel gerust: 0471/23.45.67 na vieren.", "0471/23.45.67", Giveaway::Phone),
        ("Het nummer is +32 9 123 45 67.", "+32 9 123 45 67", Giveaway::Phone),
        ("Dat vraag je aan juf roosmarie of juf Roos.", "Roos", Giveaway::Title),
        ("Toen kwam J.P. binnen.", "J.P", Giveaway::Initials),
        ("Toen kwam An P. binnen.", "An P", Giveaway::Capital),
        ("we vragen het aan fatima, altijd", "fatima", Giveaway::KnownName),
        ("Fatima’s klas doet mee.", "Fatima", Giveaway::KnownName),
        (
            "We zien Wendelmoer Pawlikx elke week.",
            "Wendelmoer Pawlikx",
            Giveaway::Capital,
        ),
        ("Wendelmoer vindt dat niet.", "Wendelmoer", Giveaway::Speaks),
        ("Vraag @jan.desmet op het platform.", "@jan.desmet", Giveaway::Handle),
        ("Toen zei jan_d iets.", "jan_d", Giveaway::Handle),
        (
            "Het nummer 85.07.30-033.28 staat op de fiche.",
            "85.07.30-033.28",
            Giveaway::Phone,
        ),
    ];
    for (text, word, why) in cases {
        let all = found(&saying(text));
        let hit = all.iter().find(|s| s.word == word);
        assert_eq!(hit.map(|s| s.why), Some(why), "{text}: {all:?}");
    }
}

#[test]
fn what_is_no_name_is_left_alone() {
    let texts = [
        "In 2019 waren er 1 200 leerlingen, 35 per klas, van 8.30 tot 15.45 uur.",
        "[Naam, leerkracht] werkt met [naam Fatima] en [naam CLB-medewerker].",
        "We leren Nederlands, Frans en L.O. met Smartschool, PowerPoint en KlasCement in Vlaanderen.",
        "De Sint-Jozefsschool in de Kerkstraat, het CLB, het OCMW en de M-decreetgroep.",
        "Vertrouwen komt te voet. Samenwerking vraagt tijd! ‘Ja, dat is zo.’ Iedereen vindt dat.",
        "Uitgeverij Politeia en de Tivoli-uren. In april, op een Woensdag, met Kerstmis.",
    ];
    for text in texts {
        assert_eq!(found(&saying(text)), [], "{text}");
    }
}

#[test]
fn the_title_of_a_play_or_a_song_is_nobody() {
    for text in [
        "The script says what to say about Macbeth before the break.",
        "Our sixth form staged Kweldria in the yard.",
        "In juni spelen ze het stuk Kweldria in de loods.",
        "Ze lazen Hamlet op de bus.",
    ] {
        assert!(found(&saying(text)).is_empty(), "{text}: {:?}", found(&saying(text)));
    }
    for text in [
        "Our sixth form asked Kweldria in the yard.",
        "In juni komt Kweldria naar de loods.",
    ] {
        assert!(!found(&saying(text)).is_empty(), "{text}");
    }
}

#[test]
fn partners_that_are_people_are_doubted_and_organisations_are_not() {
    let mut session = Session::default();
    for (id, name, kind) in [
        ("a", "Youri Coolman", json!("person")),
        ("b", "Rode Neuzen", json!("organisation")),
        ("c", "Tante Nonneke", json!("person")),
    ] {
        let partner: Partner =
            serde_json::from_value(json!({"id": id, "name": name, "kind": kind})).expect("a partner");
        session.partners.push(partner);
    }
    let all = found(&session);
    let words: Vec<&str> = all.iter().map(|s| s.word.as_str()).collect();
    assert_eq!(words, ["Nonneke", "Youri Coolman"]);
    assert_eq!(
        all.iter()
            .flat_map(|s| &s.ids)
            .map(|id| id.as_str())
            .collect::<Vec<_>>(),
        ["c", "a"]
    );
    assert_eq!(suspects(&session, &["nonneke", "Youri Coolman"]), []);
}

#[test]
fn what_people_do_behind_a_form_of_address_is_no_name_in_small_letters() {
    let asked = |text: &str| found(&saying(text)).into_iter().map(|s| s.word).collect::<Vec<_>>();
    assert!(asked("Bij haar als juf wil ik ook eens zitten.").is_empty());
    assert_eq!(asked("Vraag het aan juf roos."), ["roos"]);
}

#[test]
fn a_partner_with_a_form_of_address_or_a_function_is_a_person() {
    let asked = |name: &str| {
        let mut session = Session::default();
        let partner: Partner = serde_json::from_value(json!({"id": "x", "name": name})).expect("a partner");
        session.partners.push(partner);
        found(&session).into_iter().map(|s| s.word).collect::<Vec<_>>()
    };
    for (name, word) in [
        ("Mrs O'Quirke-de Smelt (mother of 3C)", "O'Quirke-de Smelt"),
        ("juf Zwirbel", "Zwirbel"),
        ("mevr. Quastel van de bib", "Quastel"),
        ("huisarts Zwirbelman", "Zwirbelman"),
        ("vader Qadderi", "Qadderi"),
    ] {
        assert_eq!(asked(name), [word], "{name}");
    }
    for name in [
        "Dokter Zwirbel Instituut",
        "Zwirbel nv",
        "huisarts",
        "Agent Plus",
        "bomma's keuken",
        "Meester op de Fiets vzw",
    ] {
        let words = asked(name);
        assert!(words.is_empty(), "{name}: {words:?}");
    }
}

#[test]
fn abbreviations_of_schools_are_no_names() {
    let short = [
        "OKAN",
        "BUSO",
        "BuSO",
        "BuBaO",
        "CLB",
        "SES",
        "GOK",
        "LOP",
        "STEM",
        "NT2",
        "VDAB",
        "OCMW",
        "CAW",
        "VAPH",
        "LIO",
        "ASO",
        "TSO",
        "BSO",
        "OKAN-klas",
        "SES-kenmerken",
        "NT2-lessen",
        "okan",
        "buso",
        "ses",
        "ocmw",
        "Buso",
        "Clb",
        "Gok",
    ];
    let frames = [
        "{} komt elke week.",
        "{} zegt dat niet.",
        "We bellen met {} en wachten.",
        "Vraag het aan {}, zegt de leerkracht {}.",
        "Juf {} doet de lessen met {} en {}.",
        "het team, {}",
    ];
    for word in short {
        for frame in frames {
            let mut session = saying(&frame.replace("{}", word));
            let participant = json!({ "id": "p1", "function": "leraar OKAN" });
            session
                .participants
                .push(serde_json::from_value(participant).expect("a participant"));
            assert_eq!(found(&session), [], "{frame} {word}");
        }
    }
    for text in ["We bellen met Okan.", "Dat zei FATIMA ook.", "juf Okan komt."] {
        assert_eq!(found(&saying(text)).len(), 1, "{text}");
    }
}

#[test]
fn a_month_that_is_also_a_first_name_is_no_name_where_it_is_a_month() {
    for text in [
        "In June the visits stop.",
        "They come in June and July.",
        "After June nobody answers.",
    ] {
        assert_eq!(found(&saying(text)), [], "{text}");
    }
    assert_eq!(found(&saying("June told us that.")).len(), 1);
}

#[test]
fn the_code_of_who_withdrew_is_still_looked_for() {
    let mut session = saying("p2 vindt het te ver");
    session.retired = vec!["s4".into(), "p2".into()];
    assert_eq!(
        found(&session).iter().map(|s| s.word.as_str()).collect::<Vec<_>>(),
        ["p2"]
    );
}

#[test]
fn a_masked_name_is_no_suspect_any_more() {
    let mut session = saying("Fatima El Amrani zegt dat Fatima meedoet.");
    let first = found(&session);
    assert_eq!(
        first.iter().map(|s| s.word.as_str()).collect::<Vec<_>>(),
        ["Fatima", "Fatima El Amrani"]
    );
    let mut words: Vec<&str> = first.iter().map(|s| s.word.as_str()).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    for word in words {
        let mask = mask_form(kring::deck::Lang::Nl, Some("leerkracht"));
        let events = session.decide(kring::session::Intent::Replace {
            from: word.into(),
            to: mask.as_str().into(),
        });
        events
            .expect("a name to mask")
            .iter()
            .for_each(|event| session.apply(event));
    }
    assert_eq!(
        session.statements[0].text.as_str(),
        "[naam, leerkracht] zegt dat [naam, leerkracht] meedoet."
    );
    assert_eq!(found(&session), []);
}

/// A fixture without its remarks.
fn lines(file: &'static str) -> Vec<&'static str> {
    file.lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .collect()
}

/// Sentences with their names between braces: how many, and those of which a name was not found whole.
fn missed(file: &'static str) -> (usize, Vec<String>) {
    let mut missed = Vec::new();
    let all = lines(file);
    for line in &all {
        let text: String = line.replace(['{', '}'], "");
        let words: Vec<String> = found(&saying(&text)).into_iter().map(|s| s.word).collect();
        let names = line.split('{').skip(1).filter_map(|part| part.split('}').next());
        // A title or a full stop in the braces is not part of the name.
        let told = |name: &str| {
            let bare = name.trim_end_matches('.').rsplit(". ").next().unwrap_or(name);
            let bare = bare.strip_prefix("Tante ").unwrap_or(bare);
            words.iter().any(|word| word.contains(bare))
        };
        let lost: Vec<&str> = names.filter(|name| !told(name)).collect();
        if !lost.is_empty() {
            missed.push(format!("{text}  lost {lost:?}, found {words:?}"));
        }
    }
    (all.len(), missed)
}

/// Sentences without names: those in which something was asked.
fn asked(texts: &[String]) -> Vec<String> {
    let ask = |text: &String| {
        let words: Vec<String> = found(&saying(text)).into_iter().map(|s| s.word).collect();
        (!words.is_empty()).then(|| format!("{text}  asked {words:?}"))
    };
    texts.iter().filter_map(ask).collect()
}

/// Sentences put together from the parts of a fixture; `measure` takes the even lines of each part, which nothing was tuned on.
fn assembled(measure: bool, most: usize) -> Vec<String> {
    let parts = |head: &str| -> Vec<&str> {
        let file = include_str!("../fixtures/anonymity/plain-slots.txt");
        let lines = file.lines().skip_while(|line| *line != format!("[{head}]")).skip(1);
        let all: Vec<&str> = lines.take_while(|line| !line.starts_with('[')).collect();
        all.into_iter()
            .enumerate()
            .filter(|(at, _)| head == "frames" || (at % 2 == 1) == measure)
            .map(|(_, line)| line)
            .collect()
    };
    let (frames, words, bodies, places, events) = (parts("frames"), parts("W"), parts("O"), parts("P"), parts("E"));
    let mut wheel = 7_usize;
    let mut turn = |list: &[&str]| {
        wheel = wheel
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        list[(wheel >> 33) % list.len()].to_owned()
    };
    let mut all = std::collections::BTreeSet::new();
    for at in 0..most * 4 {
        let mut text = frames[at % frames.len()].to_owned();
        while let Some(open) = text.find('{') {
            let filler = match &text[open + 1..open + 2] {
                "W" => turn(&words),
                "w" => turn(&words).to_lowercase(),
                "O" => turn(&bodies),
                "P" => turn(&places),
                _ => turn(&events),
            };
            text.replace_range(open..open + 3, &filler);
        }
        all.insert(kring::text::capital(&text));
        if all.len() == most {
            break;
        }
    }
    all.into_iter().collect()
}

#[test]
fn names_in_invented_sentences_are_found() {
    for (part, file) in [
        ("tuned", include_str!("../fixtures/anonymity/names-tune.txt")),
        ("measured", include_str!("../fixtures/anonymity/names-measure.txt")),
    ] {
        let (all, missed) = missed(file);
        eprintln!("{part}: {} of {all} sentences found", all - missed.len());
        assert!(
            all >= 100 && missed.len() * 20 <= all,
            "{part}: {} of {all} missed\n{}",
            missed.len(),
            missed.join("\n")
        );
    }
}

/// First names, most of which are words too, and some that are in no list.
const FIRST: [&str; 20] = [
    "Els",
    "Roos",
    "Mark",
    "Joy",
    "An",
    "Leen",
    "Merel",
    "Kim",
    "Grace",
    "Ward",
    "Fleur",
    "Iris",
    "Lies",
    "Peter",
    "Jan",
    "Karim",
    "Sofie",
    "Wendelmoer",
    "Quirina",
    "Tineke",
];

/// Ways in which somebody is spoken to, thanked, introduced, or named as the one who speaks.
const CALLS: [&str; 24] = [
    "{}, wil jij daar iets over zeggen?",
    "{}, wat vind jij daarvan?",
    "{}, kan je dat nog eens herhalen?",
    "{}, je hebt gelijk.",
    "{}, vertel eens.",
    "{}, mag ik daarop inpikken?",
    "Bedankt {}!",
    "Bedankt, {}.",
    "Ja {}, dat klopt.",
    "Ja, {}.",
    "Dag {}!",
    "Dank je wel, {}, en tot volgende keer.",
    "Het is te druk, zei {} daarnet.",
    "Dat moet {} beslissen.",
    "Wat denk jij, {}?",
    "{}: mist de bibliotheek.",
    "{}, onze zorgleraar, mist de bib.",
    "{} en ik doen dat al jaren.",
    "{} haar klas doet altijd mee.",
    "{}, could you say a bit more?",
    "{}, what do you think?",
    "{}, our headteacher, misses the library.",
    "Thanks {}, that is clear.",
    "Yes, {}, go on.",
];

#[test]
fn somebody_who_is_spoken_to_is_found() {
    let all = FIRST
        .iter()
        .flat_map(|name| CALLS.map(|call| (name, call.replace("{}", name))));
    let lost: Vec<String> = all
        .clone()
        .filter(|(name, text)| !found(&saying(text)).iter().any(|s| s.word.contains(**name)))
        .map(|(_, text)| text)
        .collect();
    let all = all.count();
    eprintln!("spoken to: {} of {all} found", all - lost.len());
    assert!(
        all >= 200 && lost.len() * 20 <= all,
        "{} of {all} lost\n{}",
        lost.len(),
        lost.join("\n")
    );
}

/// Sentences that begin with a first name, as they are noted in a hurry.
const BEGINNINGS: [&str; 20] = [
    "{} heeft het CLB al gebeld.",
    "{} is daar niet mee akkoord.",
    "{} was daar vorig jaar ook bij.",
    "{} ook.",
    "{} wel hoor.",
    "{} niet, die vond dat te ver.",
    "{} doet de contacten met de bib.",
    "{} brengt dat mee naar de vergadering.",
    "{} kan dat beter uitleggen.",
    "{} zou dat liever anders zien.",
    "{} mist de bibliotheek.",
    "{} herkent zich daar niet in.",
    "{} van de kleuters kent die mensen.",
    "{} van 3B vindt dat te ver.",
    "{} uit het vijfde kent de imker.",
    "{} en de zorgjuf trekken dat.",
    "{} belt altijd eerst.",
    "{} heeft gelijk.",
    "{} haar idee was beter.",
    "{} knows the library well.",
];

#[test]
fn first_names_that_begin_a_sentence_are_found() {
    let names = [
        "Els", "Mark", "Leen", "Kim", "Ward", "Fleur", "Lies", "Peter", "Max", "Wies", "Ria", "Mats", "Lore", "Bas",
        "Lily", "Rik", "Mila", "Jan", "Karim", "Sofie",
    ];
    let all = names
        .iter()
        .flat_map(|name| BEGINNINGS.map(|frame| (name, frame.replace("{}", name))));
    let lost: Vec<String> = all
        .clone()
        .filter(|(name, text)| !found(&saying(text)).iter().any(|s| s.word.contains(**name)))
        .map(|(_, text)| text)
        .collect();
    let all = all.count();
    eprintln!("at the beginning: {} of {all} found", all - lost.len());
    assert!(
        all >= 200 && lost.len() * 20 <= all,
        "{} of {all} lost\n{}",
        lost.len(),
        lost.join("\n")
    );
    // Of those that are flowers, birds or weather as well, more has to be told.
    let doubtful = ["Roos", "Merel", "Linde", "Storm", "Jade", "Bloem"];
    let all = doubtful
        .iter()
        .flat_map(|name| BEGINNINGS.map(|frame| (name, frame.replace("{}", name))));
    let hits = all
        .clone()
        .filter(|(name, text)| found(&saying(text)).iter().any(|s| s.word.contains(**name)));
    let (hits, all) = (hits.count(), all.count());
    eprintln!("doubtful at the beginning: {hits} of {all} found");
    assert!(hits * 20 >= all * 11, "{hits} of {all}");
}

#[test]
fn what_only_looks_like_speaking_to_somebody_raises_few_alarms() {
    let texts: Vec<String> = lines(include_str!("../fixtures/anonymity/called-plain.txt"))
        .into_iter()
        .map(str::to_owned)
        .collect();
    let alarms = asked(&texts);
    eprintln!("not spoken to: {} alarms in {}", alarms.len(), texts.len());
    assert!(texts.len() >= 60 && alarms.len() <= 2, "{}", alarms.join("\n"));
}

#[test]
fn a_street_is_shown_without_who_lives_there() {
    let words = |text: &str| found(&saying(text)).into_iter().map(|s| s.word).collect::<Vec<_>>();
    assert_eq!(
        words("Die leerling die in de Dorpsstraat woont, komt te voet."),
        ["Dorpsstraat"]
    );
    assert_eq!(words("She lives on Mill Lane."), ["Mill Lane"]);
    assert_eq!(words("De school ligt in de Dorpsstraat."), Vec::<String>::new());
}

#[test]
fn a_rare_trait_is_asked_about() {
    for (text, words) in [
        (
            "There is a deaf woman in Antwerp who makes plays.",
            "deaf woman in Antwerp",
        ),
        ("Een mama uit Genk stuurt mij op zondag een foto.", "mama uit Genk"),
        ("Hij wilde een meisje met rood haar op de foto.", "meisje met rood haar"),
        ("He wanted a girl with red hair.", "girl with red hair"),
        (
            "Een blinde jongen uit Aalst speelt bij ons piano.",
            "blinde jongen uit Aalst",
        ),
        ("Er is een vrouw in Brugge die manden vlecht.", "vrouw in Brugge"),
        (
            "Die jongen met een groot litteken zat bij mij.",
            "jongen met een groot litteken",
        ),
    ] {
        let all = found(&saying(text));
        assert!(
            all.iter().any(|s| s.why == Giveaway::Trait && s.word == words),
            "{text}: {all:?}"
        );
    }
    for text in [
        "Een mama uit Marokko bakt brood voor de klas.",
        "Een papa uit Estland en een mama uit Zeeland.",
        "Mama’s uit Genk en uit Hasselt sturen foto’s.",
        "Er is een vrouw in de keuken die manden vlecht.",
        "De leerkracht uit Gent komt op maandag.",
        "Een leerling met een boek in de hand.",
        "A girl with a red coat waits at the gate.",
        "Deaf people in Antwerp make plays.",
        "Een kind met lang haar, een kind met kort haar.",
    ] {
        assert_eq!(found(&saying(text)), [], "{text}");
    }
}

#[test]
fn sentences_without_names_raise_few_alarms() {
    let own = |file: &'static str| lines(file).into_iter().map(str::to_owned).collect::<Vec<_>>();
    for (part, texts) in [
        (
            "tuned, written",
            own(include_str!("../fixtures/anonymity/plain-tune.txt")),
        ),
        (
            "measured, written",
            own(include_str!("../fixtures/anonymity/plain-measure.txt")),
        ),
        ("tuned, assembled", assembled(false, 2_500)),
        ("measured, assembled", assembled(true, 2_500)),
    ] {
        let alarms = asked(&texts);
        eprintln!("{part}: {} alarms in {} sentences", alarms.len(), texts.len());
        let most = (texts.len() / 200).max(2);
        assert!(
            alarms.len() <= most,
            "{part}: {} alarms in {}\n{}",
            alarms.len(),
            texts.len(),
            alarms.iter().take(60).cloned().collect::<Vec<_>>().join("\n")
        );
    }
}

#[test]
fn an_export_looks_only_at_what_it_contains() {
    use kring::findings::anonymity::{ExportContent, suspects_in};
    let mut session = saying("Jadwiga vindt dat niet.");
    session.partners.push(
        serde_json::from_value(json!({"id": "a", "name": "CLB", "note": "gevraagd aan Fatima"})).expect("a partner"),
    );
    let words = |content| {
        suspects_in(&session, content, &[] as &[&str])
            .into_iter()
            .map(|s| s.word)
            .collect::<Vec<_>>()
    };
    assert_eq!(words(ExportContent::Map), [] as [&str; 0]);
    assert_eq!(words(ExportContent::Network), ["Fatima"]);
    assert_eq!(words(ExportContent::All), ["Fatima", "Jadwiga"]);
}

#[test]
fn subjects_languages_peoples_and_regions_are_no_names() {
    let frames: [(&[&str], &[&str]); 4] = [
        (
            &[
                "Aardrijkskunde",
                "PAV",
                "Project Algemene Vakken",
                "Geography",
                "Religious Education",
                "Humane Wetenschappen",
                "Maatschappelijke Vorming",
                "Zedenleer",
                "Economics",
                "PSHE",
                "Notenleer",
                "Citizenship",
            ],
            &[
                "De lessen {} gaan door.",
                "{} is er altijd.",
                "{} heeft ons geholpen.",
                "De leerkracht {} komt mee.",
                "Wij doen dat in {} en wiskunde.",
                "{} asked us for help.",
            ],
        ),
        (
            &[
                "Frans",
                "Arabisch",
                "Lingala",
                "BSL",
                "Vlaamse Gebarentaal",
                "Tigrinya",
                "Yoruba",
                "Koreaans",
                "Welsh",
                "Sylheti",
                "Papiaments",
                "Tshiluba",
            ],
            &[
                "In het {} lukt dat niet.",
                "Zij spreken {} thuis.",
                "De les {} valt weg.",
                "{} en wiskunde vallen weg.",
                "They speak {} at home.",
                "De tolk {} komt mee.",
            ],
        ),
        (
            &[
                "Texel",
                "Walcheren",
                "Orkney",
                "Anglesey",
                "Terschelling",
                "Cornwall",
                "Cumbria",
                "Lapland",
                "Toscane",
                "Montenegro",
            ],
            &[
                "De school op {} werkt ook zo.",
                "{} heeft maar één school.",
                "Wij gaan naar {} met de klas.",
                "Families from {} live here.",
                "{} is always there for them.",
            ],
        ),
        (
            &[
                "Denen", "Polen", "Finnen", "Noren", "Danes", "Swedes", "Syriërs", "Walen",
            ],
            &[
                "De {} doen dat anders.",
                "{} kwamen hier wonen.",
                "We leren van {} en anderen.",
                "{} vinden dat gewoon.",
            ],
        ),
    ];
    let all = frames.iter().flat_map(|(words, frames)| {
        words
            .iter()
            .flat_map(|word| frames.iter().map(|frame| frame.replace("{}", word)))
    });
    let texts: Vec<String> = all.collect();
    let alarms = asked(&texts);
    eprintln!(
        "subjects, languages, peoples, regions: {} alarms in {}",
        alarms.len(),
        texts.len()
    );
    assert!(texts.len() > 200 && alarms.is_empty(), "{}", alarms.join("\n"));
    for text in [
        "A trip to Florence.",
        "Families from Jordan live here.",
        "They moved here from Virginia.",
        "In Florence is alles anders.",
        "We visited Skye, Kent and Anglesey.",
        "In Cornwall and Devon they do this.",
        "They learn Roman numerals. The Roman villa is near.",
        "De leraar Frans is ziek. Frans leren ze pas later. Frans spreken ze niet.",
        "Hij geeft Frans en Engels. Taal en Frans krijgen meer uren. We beginnen met Frans en wiskunde.",
    ] {
        assert_eq!(found(&saying(text)), [], "{text}");
    }
}

#[test]
fn illnesses_feasts_games_and_faiths_are_no_names() {
    for text in [
        "Dat was met Covid ook zo, denk ik.",
        "De kinderen willen altijd Playmobil en Disney.",
        "After Covid nobody came back.",
        "We do Diwali and Hogmanay in the same hall.",
        "It is the Mosque that rings us.",
        "Ofsted came, and then Remembrance week.",
    ] {
        assert!(found(&saying(text)).is_empty(), "{text}: {:?}", found(&saying(text)));
    }
    for text in ["Harry zei dat het niet ging.", "We asked Harry Temple about it."] {
        assert!(!found(&saying(text)).is_empty(), "{text}");
    }
}

#[test]
fn who_is_called_as_a_language_or_a_place_is_found_by_what_stands_beside() {
    for (text, name) in [
        ("Met Frans gesproken over de kermis.", "Frans"),
        ("We hebben met Frans gesproken.", "Frans"),
        ("Frans zegt dat het anders moet.", "Frans"),
        ("We zagen Frans gisteren.", "Frans"),
        ("Toen zei Frans dat het te ver was.", "Frans"),
        ("We bellen met Frans van de bib.", "Frans"),
        ("Vraag het aan Frans.", "Frans"),
        ("Volgens Frans kan dat niet.", "Frans"),
        ("Frans, wil jij beginnen?", "Frans"),
        ("Frans en Fatima trekken dat.", "Frans"),
        ("Roman zei dat.", "Roman"),
        ("The Roman who helps us is called Roman Nowak.", "Roman Nowak"),
        ("Met Jordan gesproken.", "Jordan"),
        ("Jordan said no.", "Jordan"),
        ("Virginia told us.", "Virginia"),
        ("We asked Florence about it.", "Florence"),
        ("We hebben vertrouwen in Florence.", "Florence"),
        ("Dat moet Florence beslissen.", "Florence"),
        ("We bellen Van Mechelen altijd eerst.", "Van Mechelen"),
    ] {
        let words: Vec<String> = found(&saying(text)).into_iter().map(|s| s.word).collect();
        assert!(words.iter().any(|word| word.contains(name)), "{text}: {words:?}");
    }
}

#[test]
fn words_that_tell_who_somebody_is_without_a_name_are_asked_about() {
    for (text, words, why) in [
        (
            "Zij woont in de Kerkstraat, drie huizen verder.",
            "Kerkstraat, drie huizen",
            Giveaway::Street,
        ),
        (
            "Dat is in de Kerkstraat, drie huizen verder.",
            "Kerkstraat, drie huizen",
            Giveaway::Street,
        ),
        (
            "Ga naar Lange Steenstraat 14b en bel aan.",
            "Steenstraat 14b",
            Giveaway::Street,
        ),
        ("The house at 14 Mill Lane is empty.", "14 Mill Lane", Giveaway::Street),
        ("She lives on Mill Lane.", "Mill Lane", Giveaway::Street),
        ("Their postcode is NE46 1QS.", "NE46 1QS", Giveaway::Street),
        (
            "De auto met plaat 1-ABC-234 staat er elke dag.",
            "1-ABC-234",
            Giveaway::Plate,
        ),
        ("Zijn nummerplaat is ABC-123.", "ABC-123", Giveaway::Plate),
        ("The van, AB12 CDE, comes on Mondays.", "AB12 CDE", Giveaway::Plate),
        (
            "De bakker van Heist is haar nonkel.",
            "Heist is haar nonkel",
            Giveaway::Kin,
        ),
        (
            "Haar nonkel is de bakker van Heist.",
            "Haar nonkel is de bakker van Heist",
            Giveaway::Kin,
        ),
        (
            "Mijn schoonbroer is politieagent in Lier.",
            "Mijn schoonbroer is politieagent in Lier",
            Giveaway::Kin,
        ),
        (
            "The wife of the mayor sits on the board.",
            "wife of the mayor",
            Giveaway::Kin,
        ),
        (
            "My cousin runs the garage in Hexham.",
            "My cousin runs the garage in Hexham",
            Giveaway::Kin,
        ),
        (
            "De enige imker van Heist komt langs.",
            "enige imker van Heist",
            Giveaway::Only,
        ),
        (
            "The only blind pupil in the village left.",
            "only blind pupil in the village",
            Giveaway::Only,
        ),
    ] {
        let all = found(&saying(text));
        let hit = all.iter().find(|s| s.why == why && s.word.contains(words));
        assert!(hit.is_some(), "{text}: {all:?}");
        assert_eq!(
            suspects(&saying(text), &[hit.map(|s| s.word.clone()).unwrap_or_default()]),
            [],
            "{text}"
        );
    }
    for text in [
        "De school ligt in de Kerkstraat, naast het plein.",
        "De Dorpsstraat 3 keer per week afzetten.",
        "Mill Lane is closed for traffic.",
        "Mijn man is leerkracht in een andere school. Mijn zus werkt bij het CLB.",
        "Zijn moeder komt uit Oekraïne. Ouders van hier en van ginder.",
        "De enige school van Heist doet niet mee. De enige dienst in de stad is vol.",
        "Lokaal B12 en bundel AB-12. In 2019 waren er 14 scholen.",
        "[haar nonkel, de bakker van Heist] komt langs.",
    ] {
        assert_eq!(found(&saying(text)), [], "{text}");
    }
}
