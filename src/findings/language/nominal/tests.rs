//! What notes without a verb are made of.

use super::{NounKind, NounPhrase, is_quality, noun_phrase};
use crate::deck::Lang;

fn is(note: &str, lang: Lang) -> Option<(NounKind, String)> {
    noun_phrase(note, lang).map(|NounPhrase { kind, text, .. }| (kind, text))
}

#[test]
fn a_noun_gets_the_article_it_needs() {
    use NounKind::{Between, Body, Matter, Person, Role};
    for (note, kind, text) in [
        (
            "Houten vereniging met een keuken",
            Body,
            "een houten vereniging met een keuken",
        ),
        ("Interne spil bij ruzies", Role, "de interne spil bij ruzies"),
        (
            "Eerste aanspreekpunt voor gezinnen",
            Role,
            "het eerste aanspreekpunt voor gezinnen",
        ),
        ("Aanbieder van duiklessen", Role, "aanbieder van duiklessen"),
        (
            "Trouwe aanbieder van duiklessen",
            Role,
            "een trouwe aanbieder van duiklessen",
        ),
        (
            "Vrijwilliger die fietsen herstelt",
            Person,
            "een vrijwilliger die fietsen herstelt",
        ),
        ("Voorbeeld van hoe het kan", Role, "een voorbeeld van hoe het kan"),
        ("Een van de oudste zeilclubs", Role, "een van de oudste zeilclubs"),
        (
            "Vroegere leerlingen die nog helpen",
            Person,
            "vroegere leerlingen die nog helpen",
        ),
        ("Ook kapster", Person, "ook kapster"),
        (
            "Wekelijks overleg over de tuin",
            Between,
            "wekelijks overleg over de tuin",
        ),
        (
            "Vaste jaarlijkse projecten rond water",
            Between,
            "vaste jaarlijkse projecten rond water",
        ),
        (
            "Nascholing, vooral voor nieuwe collega’s",
            Matter,
            "nascholing, vooral voor nieuwe collega’s",
        ),
        (
            "Reeks vormingen rond brandveiligheid",
            Matter,
            "een reeks vormingen rond brandveiligheid",
        ),
        ("Protocol rond pesten", Matter, "een protocol rond pesten"),
    ] {
        assert_eq!(is(note, Lang::Nl), Some((kind, text.to_owned())), "{note}");
    }
    for (note, kind, text) in [
        ("A network of skippers", Body, "a network of skippers"),
        ("Provider of diving lessons", Role, "a provider of diving lessons"),
        ("Main partner for the garden", Role, "the main partner for the garden"),
        (
            "Weekly contact about the garden",
            Between,
            "weekly contact about the garden",
        ),
        ("Owner of the quay", Role, "the owner of the quay"),
        ("Former sailor, now a cook", Person, "a former sailor, now a cook"),
        ("Sounding board for the head", Role, "a sounding board for the head"),
    ] {
        assert_eq!(is(note, Lang::En), Some((kind, text.to_owned())), "{note}");
    }
}

#[test]
fn what_is_not_sure_is_none() {
    for note in [
        "Rol hangt af van de leerkracht",
        "Snel kennis delen die niemand heeft",
        "Overleg flankerend onderwijs",
        "Leren van elkaar",
        "Samen een poetsactie",
        "Gezwets over niets",
        "Vorming over knopen gevolgd",
        "Lid sinds de vloed",
        "Blad en een jaarlijks feest",
        "Muurschildering in de gang",
        "",
    ] {
        assert_eq!(is(note, Lang::Nl), None, "{note}");
    }
    for note in [
        "A waiting list of two years",
        "Training for the whole team",
        "Member since the flood",
        "Free wood",
        "Same skipper since May",
        "Children who move at night",
    ] {
        assert_eq!(
            is(note, Lang::En).filter(|(kind, _)| *kind != NounKind::Person),
            None,
            "{note}"
        );
    }
}

#[test]
fn a_quality_is_known() {
    for note in [
        "belangrijk voor de tuin",
        "Niet altijd zichtbaar",
        "ruimer dan de raad",
        "Deels intern en deels van buiten",
    ] {
        assert!(is_quality(note, Lang::Nl), "{note}");
    }
    for note in ["belangrijk nieuws over de tuin", "heel de week", "kleine groep"] {
        assert!(!is_quality(note, Lang::Nl), "{note}");
    }
    assert!(is_quality("Important for the garden", Lang::En) && !is_quality("Important news", Lang::En));
}
