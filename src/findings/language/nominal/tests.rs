//! What notes without a verb are made of.

use super::{NounKind, NounPhrase, is_quality, noun_phrase};
use crate::deck::Lang;

fn is(note: &str, lang: Lang) -> Option<(NounKind, String)> {
    noun_phrase(note, lang).map(|NounPhrase { kind, text, .. }| (kind, text))
}

#[test]
fn a_noun_gets_the_article_it_needs() {
    use NounKind::{Being, Between, Matter};
    for (note, kind, text) in [
        ("Houten schip met een keuken", Being, "een houten schip met een keuken"),
        ("Interne spil bij ruzies", Being, "de interne spil bij ruzies"),
        (
            "Eerste aanspreekpunt voor gezinnen",
            Being,
            "het eerste aanspreekpunt voor gezinnen",
        ),
        ("Aanbieder van duiklessen", Being, "aanbieder van duiklessen"),
        (
            "Trouwe aanbieder van duiklessen",
            Being,
            "een trouwe aanbieder van duiklessen",
        ),
        (
            "Vrijwilliger die fietsen herstelt",
            Being,
            "een vrijwilliger die fietsen herstelt",
        ),
        ("Voorbeeld van hoe het kan", Being, "een voorbeeld van hoe het kan"),
        ("Een van de oudste zeilclubs", Being, "een van de oudste zeilclubs"),
        (
            "Vroegere leerlingen die nog helpen",
            Being,
            "vroegere leerlingen die nog helpen",
        ),
        ("Ook kapster", Being, "ook kapster"),
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
        ("A network of skippers", Being, "a network of skippers"),
        ("Provider of diving lessons", Being, "a provider of diving lessons"),
        ("Main partner for the garden", Being, "the main partner for the garden"),
        (
            "Weekly contact about the garden",
            Between,
            "weekly contact about the garden",
        ),
        ("Training for the whole team", Matter, "training for the whole team"),
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
        "",
    ] {
        assert_eq!(is(note, Lang::Nl), None, "{note}");
    }
    assert_eq!(is("A waiting list of two years", Lang::En), None);
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
