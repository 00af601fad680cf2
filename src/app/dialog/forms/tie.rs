//! The form of a tie.

use crate::app::dialog::form::{DialogForm, FormField};
use crate::app::dialog::forms::fields::{line, vocabulary};
use crate::locale::Words;
use crate::say;
use crate::session::{Direction, Session, Tie, some_line};
use crate::text::{Id, value_of, word_of};

/// Returns a new tie between these two.
pub(super) fn between(from: &Id, to: &Id) -> Tie {
    Tie {
        from: from.clone(),
        to: to.clone(),
        ..Tie::default()
    }
}

/// Returns the form for a tie.
pub(super) fn tie(words: &Words, session: &Session, tie: &Tie) -> DialogForm {
    let name = |id: &str| {
        session
            .partner(id)
            .map_or_else(|| session.school.code.to_string(), |p| p.name.to_string())
    };
    let strength = tie.strength.map(|s| s.to_string());
    let short = |id: &str| crate::text::shorten(&name(id), 24, "…");
    let (from, to) = (short(&tie.from), short(&tie.to));
    let directions = vec![
        ("none".to_owned(), say!(words, "choice-direction-none")),
        ("forward".to_owned(), format!("{from} → {to}")),
        ("back".to_owned(), format!("{to} → {from}")),
        ("both".to_owned(), format!("{from} ↔ {to}")),
    ];
    let fields = vec![
        line(words, "label", tie.label.as_deref()),
        FormField::one(
            "direction",
            say!(words, "field-direction"),
            directions,
            Some(&word_of(&tie.direction)),
        ),
        vocabulary(words, "strength", &["1", "2", "3"], strength.as_deref()),
    ];
    DialogForm::new(
        say!(words, "form-tie", from = name(&tie.from), to = name(&tie.to)),
        fields,
    )
}

/// Returns a tie as the form says it; one that runs back changes its ends.
pub(super) fn read_tie(form: &DialogForm, old: Tie) -> Tie {
    let (from, to, direction) = match form.get("direction") {
        "back" => (old.to, old.from, Direction::Forward),
        word => (old.from, old.to, value_of(word).unwrap_or_default()),
    };
    Tie {
        id: old.id,
        from,
        to,
        label: some_line(form.get("label")),
        direction,
        strength: form.get("strength").parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Partner;

    #[test]
    fn the_form_of_a_tie_forgets_nothing_and_can_turn_it() {
        let words = Words::of(crate::deck::Lang::Nl);
        let partner = |id: &str| Partner {
            id: id.into(),
            name: id.into(),
            ..Partner::default()
        };
        let session = Session {
            partners: vec![partner("clb"), partner("ocmw")],
            ..Session::default()
        };
        for direction in [Direction::None, Direction::Forward, Direction::Both] {
            for strength in [None, Some(1), Some(3)] {
                let tie = Tie {
                    id: "t1".into(),
                    from: "clb".into(),
                    to: "ocmw".into(),
                    label: some_line("overleg"),
                    direction,
                    strength,
                };
                let form = super::tie(words, &session, &tie);
                assert_eq!(read_tie(&form, tie.clone()), tie);
            }
        }
    }
}
