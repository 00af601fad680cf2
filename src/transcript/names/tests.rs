//! Names in every form, and what is none.

use super::*;
use crate::session::replace_word;

fn hider(labels: &[&str], mask: &[&str], keep: &[&str]) -> Hider {
    let people: Vec<NamedPerson> = labels
        .iter()
        .zip(1..)
        .map(|(label, n)| NamedPerson {
            label: (*label).into(),
            to: format!("[n{n}]").into(),
        })
        .collect();
    let lines = |words: &[&str]| words.iter().map(|w| Line::new(w)).collect();
    let answers = NameAnswers {
        mask: lines(mask),
        keep: lines(keep),
    };
    Hider::new(&people, &"[naam]".into(), &[], &["directeur".into()], &answers)
}

fn hidden(labels: &[&str], text: &str) -> String {
    let mut hider = hider(labels, &[], &[]);
    let out = hider
        .hide(text)
        .map_or_else(|| text.to_owned(), |line| line.to_string());
    assert!(hider.questions().is_empty(), "{text}: {:?}", hider.questions());
    out
}

#[test]
fn every_inflection_of_a_name() {
    let names = ["Jan Peeters"];
    for text in [
        "Jan",
        "Jans",
        "Jan's",
        "Jan’s",
        "JAN",
        "Peeters",
        "Peeters'",
        "Jan Peeters",
        "Peeters Jan",
        "Peeters, Jan",
        "J. Peeters",
        "J.P.",
        "Jan P.",
        "jpeeters",
        "janpeeters",
        "Jan-Peeters",
        "jan.peeters",
        "Jantje",
    ] {
        let said = format!("en {text} zei ja");
        let out = if text == "jan.peeters" {
            continue;
        } else {
            hidden(&names, &said)
        };
        assert!(out.starts_with("en [n1]") && out.ends_with(" zei ja"), "{text}: {out}");
    }
    assert_eq!(
        hidden(&names, "Januari en Janssens gingen mee"),
        "Januari en Janssens gingen mee"
    );
    assert_eq!(
        hidden(&names, "Zo is Jan, en Jan’s boek ook."),
        "Zo is [n1], en [n1] boek ook."
    );
    assert_eq!(hidden(&["Zoë Noël"], "dat zei Zoe, en ZOË"), "dat zei [n1], en [n1]");
}

#[test]
fn initials_of_a_whole_name_are_found() {
    let names = ["Jan Van den Bossche", "Lieselot Vandeputte-De Clercq"];
    for text in ["J.V.D.B.", "J.B.", "L.V.", "L.C.", "L.V.D.C."] {
        let out = hidden(&names, &format!("dat schrijft {text} op"));
        assert!(out.starts_with("dat schrijft [n"), "{text}: {out}");
    }
    for text in ["JVDB", "JB", "LV", "LVDC"] {
        let mut hider = hider(&names, &[], &[]);
        hider.hide(&format!("dat schrijft {text} op"));
        assert_eq!(hider.questions().len(), 1, "{text} is asked about");
    }
    let mut hider = hider(&names, &[], &[]);
    assert!(hider.hide("het CLB en de OKAN-klas").is_none() && hider.questions().is_empty());
}

/// A word that is masked by hand is masked in the forms that speech gives it too.
#[test]
fn the_forms_of_a_word_that_is_masked_by_hand_are_found() {
    let masked = |mask: &[&str], text: &str| {
        let mut hider = hider(&["Els Maes"], mask, &[]);
        let out = hider
            .hide(text)
            .map_or_else(|| text.to_owned(), |line| line.to_string());
        (out, hider.questions().len())
    };
    for form in ["Jan", "Jans", "Jan's", "Jantje", "Jantjes", "Jantje's"] {
        let (out, asked) = masked(&["Jan"], &format!("en toen kwam {form} binnen"));
        assert_eq!((out.as_str(), asked), ("en toen kwam [naam] binnen", 0), "{form}");
    }
    assert_eq!(
        masked(&["jan"], "en jantje zei ja").1,
        1,
        "in small letters it is asked about"
    );
    let roses = "een roosje in de tuin";
    assert_eq!(masked(&["Roos"], roses), (roses.to_owned(), 0));
}

#[test]
fn particles_and_everyday_words() {
    let names = ["Roos van den Berg", "An De Wit"];
    assert_eq!(
        hidden(&names, "de roos van de tuin op een berg"),
        "de roos van de tuin op een berg"
    );
    assert_eq!(
        hidden(&names, "toen kwam Roos van den Berg binnen"),
        "toen kwam [n1] binnen"
    );
    assert_eq!(hidden(&names, "en Van den Berg ook, met Roos"), "en [n1] ook, met [n1]");
    assert_eq!(
        hidden(&["Els Vandenberg"], "en mevrouw van den Berg"),
        "en mevrouw [n1]"
    );
    let mut asks = hider(&names, &[], &[]);
    assert_eq!(asks.hide("Roos is rood."), None);
    assert_eq!(asks.questions()[0].word, "Roos");
    let mut sure = hider(&names, &["Roos"], &[]);
    assert_eq!(sure.hide("Roos is rood.").unwrap(), "[n1] is rood.");
    // Who answers that `Roos` is a name said nothing of the flower.
    assert_eq!(sure.hide("de roos is rood"), None);
    let mut small = hider(&names, &["roos"], &[]);
    assert_eq!(small.hide("vraag het roos").unwrap(), "vraag het [n1]");
    let mut kept = hider(&names, &[], &["Roos"]);
    assert_eq!(
        (kept.hide("Roos is rood, zei Roos."), kept.questions().len()),
        (None, 0)
    );
}

#[test]
fn small_letters_are_asked_about() {
    let mut asks = hider(&["Fatima Amrani"], &[], &[]);
    assert_eq!(asks.hide("en toen zei fatima niets, fatima toch"), None);
    assert_eq!(
        (asks.questions()[0].word.as_str(), asks.questions()[0].count),
        ("fatima", 2)
    );
}

#[test]
fn codes_and_functions_are_no_names() {
    assert_eq!(
        hidden(&["Spreker 1", "S01", "Directeur"], "de Directeur en Spreker 1"),
        "de Directeur en Spreker 1"
    );
}

#[test]
fn a_name_that_two_bear_stands_for_neither() {
    assert_eq!(
        hidden(&["Lotte Maes", "Lotte Claes"], "vraag het aan Lotte of Lotte Maes"),
        "vraag het aan [naam] of [n1]"
    );
}

#[test]
fn masks_of_everyday_words_hold_the_whole_name_only() {
    let masks: Vec<String> = hider(&["Roos van den Berg", "Jan Peeters"], &[], &[])
        .masks()
        .iter()
        .map(|mask| mask.from.to_string())
        .collect();
    assert_eq!(masks, ["Roos van den Berg", "Jan Peeters", "Jan", "Peeters"]);
}

#[test]
fn addresses_are_names_whatever_their_letters() {
    for (text, hidden_as) in [
        ("vraag het @jan", "vraag het @[n1]"),
        ("mail jan.peeters@school.be", "mail [n1]@school.be"),
        ("volg @janpeeters2 maar", "volg @[n1] maar"),
        ("van @JanP", "van @[n1]"),
    ] {
        let mut hider = hider(&["Jan Peeters"], &[], &[]);
        assert_eq!(hider.hide(text).unwrap(), hidden_as);
        assert!(hider.questions().is_empty(), "{text}");
    }
    assert_eq!(
        hidden(&["Jan Peeters"], "Jantjes jas en Jankes muts"),
        "[n1] jas en [n1] muts"
    );
    for handle in ["@jeanpierredupontlefevre1", "@jeanpierre"] {
        assert_eq!(hidden(&["Jean-Pierre Dupont-Lefèvre"], handle), "@[n1]");
    }
}

#[test]
fn what_stands_for_a_name_tells_no_other() {
    let mask = |from: &str, to: &str| Mask {
        from: from.into(),
        to: Some(to.into()),
    };
    let masks = [mask("Karen", "[naam, collega van Ahmed]"), mask("Ahmed", "[naam]")];
    let people = [NamedPerson {
        label: "Lotte Vandamme".into(),
        to: "[naam, vervanger van Ahmed]".into(),
    }];
    let mut hider = Hider::new(&people, &"[naam]".into(), &masks, &[], &NameAnswers::default());
    let text = "Ik ken Karen en Ahmed van het OCMW, en Lotte.";
    let told = hider.hide(text).unwrap();
    assert_eq!(told.as_str(), "Ik ken [naam] en [naam] van het OCMW, en [naam].");
    assert!(
        hider.masks().iter().all(|mask| mask.to.as_deref() == Some("[naam]")),
        "{:?}",
        hider.masks()
    );
    assert_eq!(
        hider.counts().values().sum::<u64>(),
        3,
        "what a mask holds is not counted"
    );
}

#[test]
fn no_ordinary_word_of_a_label_becomes_a_mask_unasked() {
    let masks = |label: &str| -> Vec<String> {
        hider(&[label], &[], &[])
            .masks()
            .iter()
            .map(|mask| mask.from.to_string())
            .collect()
    };
    for (label, ordinary) in [
        ("Facilitator Lotte Vandamme", "facilitator"),
        ("Facilitator Lotte", "facilitator"),
        ("Gespreksleider Lotte van Damme", "gespreksleider"),
        ("Zorgcoördinator Lotte", "zorgcoördinator"),
        ("Directeur Lotte Vandamme", "directeur"),
        ("Begeleider Lotte Vandamme", "begeleider"),
        ("Lotte D'Hondt", "d"),
    ] {
        let found = masks(label);
        assert!(
            !found.iter().any(|from| from.to_lowercase() == ordinary),
            "{label}: {found:?}"
        );
        assert!(found.iter().any(|from| from == "Lotte"), "{label}: {found:?}");
    }
    for (label, first) in [
        ("Wouter Maes", "Wouter"),
        ("Herman Bakker", "Herman"),
        ("Roger de Smet", "Roger"),
    ] {
        let found = masks(label);
        assert!(found.iter().any(|from| from == first), "{label}: {found:?}");
    }
    let found = masks("Lotte D'Hondt");
    assert!(
        found.iter().any(|from| from == "Hondt") && !found.iter().any(|from| from == "hondt"),
        "{found:?}"
    );
}

#[test]
fn no_form_that_a_session_masks_stays() {
    let names = ["Jan Peeters", "Zoë Van den Bossche"];
    for text in [
        "de Peetersen",
        "bij Peeters’ thuis",
        "de Jannen",
        "Ján en J\u{ad}an",
        "PEETERS",
        "de Jan-methode",
        "Zoe's klas",
        "Zoe\u{308} kwam",
    ] {
        let said = format!("toen, {text} dus");
        let mut hider = hider(&names, &[], &[]);
        let told = hider.hide(&said).map_or_else(|| said.clone(), |line| line.to_string());
        for mask in hider.masks() {
            let to = mask.to.clone().unwrap_or_default();
            assert_eq!(replace_word(&told, &mask.from, &to), told, "{text}: {}", mask.from);
        }
        assert_ne!(told, said);
    }
}

#[test]
fn every_word_that_is_masked_by_hand_is_kept_in_the_form_it_was_given() {
    let hider = hider(&["Els De Smet"], &["Els", "Elsje", "Jannes"], &[]);
    let kept: Vec<(&str, &str)> = hider
        .masks()
        .iter()
        .filter_map(|mask| Some((mask.from.as_str(), mask.to.as_deref()?)))
        .collect();
    for pair in [("Els", "[n1]"), ("Elsje", "[n1]"), ("Jannes", "[naam]")] {
        assert!(kept.contains(&pair), "{pair:?} in {kept:?}");
    }
    assert_eq!(kept.iter().filter(|(from, _)| fold(from) == "els").count(), 1);
}
