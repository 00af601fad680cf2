//! Notes told as what their partners are and do.

use super::NoteSubject;
use crate::deck::Lang;
use crate::findings::language::nominal::nature;
use crate::locale::Words;

fn told(name: &str, many: bool, note: &str) -> Option<String> {
    told_in(Lang::Nl, name, many, note)
}

fn told_in(lang: Lang, name: &str, many: bool, note: &str) -> Option<String> {
    let bare = ["de ", "het ", "the "]
        .iter()
        .find_map(|article| name.strip_prefix(article));
    let subject = NoteSubject {
        words: Words::of(lang),
        lang,
        name,
        bare: bare.unwrap_or(name),
        many,
        nature: nature(bare.unwrap_or(name), lang),
        past: false,
        partners: 1,
    };
    subject.told(note)
}

#[test]
fn a_note_is_told_of_its_partner() {
    for (name, many, note, expected) in [
        (
            "de zeilclub",
            false,
            "Eerste plek om te varen; ruimer dan de haven.",
            "De zeilclub is de eerste plek om te varen en ruimer dan de haven.",
        ),
        (
            "de zeilclub",
            false,
            "Vereniging van schippers; verhuurt ook kano’s.",
            "De zeilclub is een vereniging van schippers en verhuurt ook kano’s.",
        ),
        (
            "de duikers",
            true,
            "Aanbieder van duiklessen",
            "De duikers zijn aanbieder van duiklessen.",
        ),
        (
            "de duikers",
            true,
            "Geven les; blijven nooit lang",
            "De duikers geven les en blijven nooit lang.",
        ),
        (
            "de duikschool",
            false,
            "Een van de oudste partners, geeft raad over zwemmen",
            "De duikschool is een van de oudste partners en geeft raad over zwemmen.",
        ),
        (
            "de tuinier",
            false,
            "Zij komt elke dinsdag",
            "De tuinier komt elke dinsdag.",
        ),
        (
            "de tuinraad",
            false,
            "Overleg over de perken",
            "De tuinraad is overleg over de perken.",
        ),
        (
            "de tuinier",
            false,
            "Overleg over de perken",
            "Met de tuinier is er overleg over de perken.",
        ),
        (
            "de smid",
            false,
            "Nascholing, vooral over ijzer",
            "Bij de smid gaat het om nascholing, vooral over ijzer.",
        ),
        (
            "de smid",
            false,
            "Rol hangt af van de klas; opbrengst wisselt elk jaar",
            "De rol van de smid hangt af van de klas; de opbrengst wisselt elk jaar.",
        ),
        (
            "de oud-leerlingen",
            true,
            "De kok heeft er veel contact mee.",
            "Met de oud-leerlingen heeft de kok veel contact.",
        ),
        (
            "de hoeve",
            false,
            "De kleuters plukken er bessen",
            "Bij de hoeve plukken de kleuters bessen.",
        ),
        (
            "de stagiairs",
            true,
            "Het team leert ook van hen, zonder meer",
            "Het team leert ook van de stagiairs, zonder meer.",
        ),
        (
            "de hoeve",
            false,
            "Samen een oogstfeest",
            "Samen met de hoeve is er een oogstfeest.",
        ),
        (
            "de hoeve",
            false,
            "Genoemd voor het oogstfeest; de waardering wisselt.",
            "De hoeve is genoemd voor het oogstfeest; de waardering wisselt.",
        ),
        (
            "de smid",
            false,
            "Buurman van de school",
            "De smid is buurman van de school.",
        ),
        (
            "de smid",
            false,
            "Vader van twee leerlingen, herstelt de poort",
            "De smid is vader van twee leerlingen en herstelt de poort.",
        ),
        (
            "de oud-zeilster",
            false,
            "Klankbord bij ruzies aan boord",
            "De oud-zeilster is een klankbord bij ruzies aan boord.",
        ),
        (
            "de hoeve",
            false,
            "Weinig contact na de oogst",
            "Met de hoeve is er weinig contact na de oogst.",
        ),
        (
            "de hoeve",
            false,
            "Stuurt appels, vraagt kisten terug",
            "De hoeve stuurt appels en vraagt kisten terug.",
        ),
        (
            "de hoeve",
            false,
            "Zou graag een bijenkast plaatsen",
            "De hoeve zou graag een bijenkast plaatsen.",
        ),
        // What lacks a verb does not lean on the one before.
        (
            "de duikers",
            true,
            "Geven les; als gasten een losse band met de haven",
            "De duikers geven les. Daarbij staat: ‘als gasten een losse band met de haven’.",
        ),
        (
            "de smid",
            false,
            "Helpt bij het lassen; of het lukt hangt van de klas af",
            "De smid helpt bij het lassen; of het lukt hangt van de klas af.",
        ),
        (
            "de smeden",
            true,
            "Leden van de raad; overleg met hen geldt als nodig",
            "De smeden zijn leden van de raad; het overleg met hen geldt als nodig.",
        ),
        (
            "de hoeve",
            false,
            "Een van de oudste boerderijen; welke klas er komt, beslist de boer",
            "De hoeve is een van de oudste boerderijen; welke klas er komt, beslist de boer.",
        ),
        (
            "de smid",
            false,
            "Belangrijk voor de technische klas, maar de directeur twijfelt",
            "De smid is belangrijk voor de technische klas, maar de directeur twijfelt.",
        ),
    ] {
        assert_eq!(told(name, many, note).as_deref(), Some(expected), "{note}");
    }
}

#[test]
fn an_english_note_is_told_of_its_partner() {
    for (name, many, note, expected) in [
        (
            "Third Reel",
            false,
            "A network of anglers",
            "Third Reel is a network of anglers.",
        ),
        ("the smith", false, "He shoes the ponies", "The smith shoes the ponies."),
        (
            "the anglers",
            true,
            "The team learns from them",
            "The team learns from the anglers.",
        ),
        (
            "the harbour office",
            false,
            "Used to come in spring; now sends a letter",
            "The harbour office used to come in spring and now sends a letter.",
        ),
        (
            "the harbour office",
            false,
            "Only rings about the tide",
            "The harbour office only rings about the tide.",
        ),
        (
            "the harbour office",
            false,
            "Owner of the quay",
            "The harbour office is the owner of the quay.",
        ),
        (
            "the carpenter",
            false,
            "Dad of a pupil, mends the boats",
            "The carpenter is the dad of a pupil and mends the boats.",
        ),
        (
            "the harbour office",
            false,
            "Little contact since the storm",
            "With the harbour office there is little contact since the storm.",
        ),
        (
            "the teachers of the island",
            true,
            "Two teachers who sail",
            "The teachers of the island are two teachers who sail.",
        ),
    ] {
        assert_eq!(told_in(Lang::En, name, many, note).as_deref(), Some(expected), "{note}");
    }
}

#[test]
fn what_cannot_be_told_for_sure_is_not() {
    for (name, many, note) in [
        ("de hoeve", false, "Houten schuur; als gast een losse band met de haven"),
        ("de hoeve", false, "Boeren (ook een imker) bezoekt de klas"),
        ("de hoeve", false, "Er is altijd iemand thuis"),
        ("de hoeve", false, "De directeur kijkt er naar uit"),
        ("de hoeve", false, "Elke klas heeft een eigen perk"),
        ("de hoeve", false, "Overleg flankerend beleid"),
        ("de hoeve", false, "Vroeger meer makelaar in aanbod"),
        ("de hoeve", false, "Komen elke week"),
        // Nobody is several, no farm is somebody, and no smith is a picture.
        ("de hoeve", false, "Twee boeren die ook vissen"),
        ("de hoeve", false, "Vaste begeleider voor elke klas"),
        ("de smid", false, "Muurschildering aan de kade"),
        // Of these the partner is not the subject.
        ("de hoeve", false, "Hangt af van het weer: in de lente wel"),
        ("de hoeve", false, "Loopt via de kok"),
        ("de hoeve", false, "Kreeg nooit een brief terug"),
        ("de hoeve", false, "Begon met een kist appels"),
        ("de smeden", true, "Leren van elkaar door mee te kijken"),
        ("de smeden", true, "Zagen, vijlen, lassen"),
        ("de hoeve", false, "Ligt aan de dijk, geen bus"),
        ("de hoeve", false, "Vorming over bijen gevolgd"),
        ("de hoeve", false, "Verkocht en verhuisd"),
        ("de hoeve", false, "Kinderen gaan er zelf naartoe"),
        ("de hoeve", false, "Actief tot 2019"),
        ("de hoeve", false, "Trainers zijn oud-leerlingen"),
    ] {
        assert_eq!(told(name, many, note), None, "{note}");
    }
}

#[test]
fn an_english_note_that_cannot_be_told_for_sure_is_not() {
    for (name, many, note) in [
        ("the psychiatrist", false, "A waiting list of two years"),
        ("the harbour office", false, "A pilot for the first lesson, free"),
        ("the harbour office", false, "Nine sailors who read aloud"),
        ("the harbour office", false, "Depends on the skipper"),
        ("the harbour office", false, "Never got an answer"),
        ("the harbour office", false, "Talks stay between them"),
        ("the harbour office", false, "Visits for the infants"),
        ("the harbour office", false, "Pilots know the pupils from another side"),
        ("the harbour office", false, "Lies on the pier, no bus"),
        ("the harbour office", false, "Training for the whole crew"),
        ("the harbour office", false, "Same skipper since May"),
        ("the anglers", true, "Reading, knitting, mending nets"),
        ("the anglers", true, "Children who come at night"),
    ] {
        assert_eq!(told_in(Lang::En, name, many, note), None, "{note}");
    }
}

#[test]
fn a_note_with_a_verb_further_on_is_not_what_its_partner_is() {
    for (lang, name, many, note) in [
        (
            Lang::En,
            "the quarry",
            false,
            "the owner bought the scales for all the classes",
        ),
        (
            Lang::En,
            "the divers",
            false,
            "teachers from nine schools plan a dive and watch it together",
        ),
        (Lang::En, "the harbour master", false, "visits are paid for by the port"),
        (Lang::En, "the library", false, "summer reading and class visits"),
        (
            Lang::En,
            "the therapist",
            false,
            "now leaves a programme for the helpers",
        ),
        (
            Lang::Nl,
            "de zeilschool",
            false,
            "leerlingen van het vierde volgen er twee dagen les",
        ),
        (Lang::Nl, "de koepel", false, "administratie en inkoop gaan samen"),
    ] {
        let told = told_in(lang, name, many, note).unwrap_or_default();
        for wrong in [
            " is ",
            " are ",
            " is a ",
            "it is about",
            "gaat het om",
            "visits are paid for by the port.",
        ] {
            assert!(!told.contains(wrong) || told.starts_with("Visits"), "{note}: {told}");
        }
    }
    let nine = told_in(
        Lang::En,
        "the readers",
        true,
        "nine retired sailors who hear children read",
    );
    assert!(nine.is_none_or(|told| !told.contains("a nine")));
}
