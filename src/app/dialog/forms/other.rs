//! The forms of the map and the findings that are no partner and no tie: image, gap, theme, conclusion, excerpt, mask.

use crate::app::dialog::form::{DialogForm, FormField};
use crate::app::dialog::forms::fields::{line, lines, speaker_field, vocabulary};
use crate::deck::{AspectId, Deck};
use crate::locale::Words;
use crate::say;
use crate::session::Intent;
use crate::session::{Conclusion, Gap, Image, Session, Speaker, Statement, Theme, some_text};
use crate::text::{Id, Line, Text, value_of, word_of};

/// Returns the form for an image of the map.
pub(crate) fn image(words: &Words, session: &Session, old: &Image) -> DialogForm {
    let fields = vec![
        line(words, "image", Some(&old.image)),
        lines(words, "why", old.why.as_deref()),
        speaker_field(words, session, &old.speakers),
    ];
    DialogForm::new(say!(words, "form-image"), fields)
}

/// Returns the form for something absent.
pub(crate) fn gap(words: &Words, session: &Session, old: &Gap) -> DialogForm {
    let partners = session
        .partners
        .iter()
        .map(|p| (p.id.to_string(), p.name.to_string()))
        .collect();
    let fields = vec![
        lines(words, "text", Some(&old.text)),
        vocabulary(
            words,
            "gap",
            &["partner", "means", "role", "other"],
            Some(&word_of(&old.kind)),
        ),
        FormField::many("about", say!(words, "field-about"), partners, |id| {
            old.about.iter().any(|p| *p == *id)
        }),
    ];
    DialogForm::new(say!(words, "form-gap"), fields)
}

/// Returns the form for a theme; a new one answers the question of the findings that `aspect` names.
pub(crate) fn theme(words: &Words, deck: &Deck, old: Option<&Theme>, aspect: &AspectId) -> DialogForm {
    let aspects = deck.aspects_in(words.lang()).iter();
    let choices = aspects.map(|of| (of.id.to_string(), of.title.to_string())).collect();
    let fields = vec![
        line(words, "title", old.map(|t| t.title.as_str())),
        FormField::one("aspect", say!(words, "field-aspect"), choices, Some(aspect)),
        lines(words, "note", old.and_then(|t| t.note.as_deref())),
    ];
    DialogForm::new(say!(words, "form-theme"), fields)
}

/// Returns what the card of the first of these statements feeds.
pub(crate) fn aspect(session: &Session, deck: &Deck, statements: &[Id]) -> AspectId {
    let said = statements.first().and_then(|id| session.statement(id));
    let card = said.and_then(|s| s.card.as_ref()).and_then(|id| deck.card(id));
    card.map_or_else(|| deck.usual_aspect(), |card| card.feeds.clone())
}

/// Returns the form for a conclusion.
pub(crate) fn conclusion(words: &Words, old: Option<&Conclusion>) -> DialogForm {
    DialogForm::new(
        say!(words, "form-conclusion"),
        vec![lines(words, "text", old.map(|c| c.text.as_str()))],
    )
}

/// Returns the form for a name to be masked; the functions of this session help to say what it stands for.
pub(crate) fn mask(words: &Words, session: &Session, name: &str) -> DialogForm {
    let mut functions: Vec<&str> = Vec::new();
    for participant in &session.participants {
        if functions.len() < 3 && !functions.contains(&participant.function.as_str()) {
            functions.push(&participant.function);
        }
    }
    let hint = say!(words, "hint-mask-function", examples = functions.join(", "));
    let mut form = DialogForm::new(
        say!(words, "form-mask"),
        vec![
            line(words, "masked", Some(name)).hint(say!(words, "hint-masked")),
            line(words, "mask-function", None).hint(hint),
        ],
    );
    if name.is_empty() {
        // A name is masked for good: Enter behind it asks the function first.
        return form.stepwise();
    }
    form.at = 1;
    form
}

/// Returns the form for the words of a statement as they are printed.
pub(crate) fn excerpt(words: &Words, statement: &Statement) -> DialogForm {
    let text = statement.printed();
    let print = statement.print.map(|yes| if yes { "yes" } else { "no" });
    let choices = vec![
        ("yes".to_owned(), say!(words, "yes")),
        ("no".to_owned(), say!(words, "no")),
    ];
    let fields = vec![
        lines(words, "excerpt", Some(text)).hint(say!(words, "hint-excerpt")),
        FormField::one("print", say!(words, "field-print"), choices, print),
    ];
    DialogForm::new(say!(words, "form-excerpt"), fields)
}

/// Returns an image as the form says it.
pub(crate) fn read_image(form: &DialogForm, old: Image) -> Image {
    let speakers = form.chosen("speakers");
    Image {
        image: Line::new(form.get("image")),
        why: some_text(form.get("why")),
        speakers: speakers.iter().map(|s| Speaker::from(Line::new(s))).collect(),
        ..old
    }
}

/// Returns something absent as the form says it.
pub(crate) fn read_gap(form: &DialogForm, old: Gap) -> Gap {
    Gap {
        text: Text::new(form.get("text")),
        kind: value_of(form.get("gap")).unwrap_or_default(),
        about: form.chosen("about").iter().map(|id| Id::new(id)).collect(),
        ..old
    }
}

/// Returns a theme as the form says it.
pub(crate) fn read_theme(form: &DialogForm, old: Theme) -> Theme {
    Theme {
        aspect: Some(Id::new(form.get("aspect")))
            .filter(|id| !id.is_empty())
            .unwrap_or(old.aspect),
        id: old.id,
        title: Line::new(form.get("title")),
        note: some_text(form.get("note")),
        evidence: old.evidence,
    }
}

/// Returns a conclusion as the form says it.
pub(crate) fn read_conclusion(form: &DialogForm, old: Conclusion) -> Conclusion {
    Conclusion {
        text: Text::new(form.get("text")),
        ..old
    }
}

/// Returns a statement with the words that the form wants printed.
pub(crate) fn read_excerpt(form: &DialogForm, old: Statement) -> Statement {
    Statement {
        excerpt: some_text(form.get("excerpt")).filter(|text| *text != old.text),
        print: match form.get("print") {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        ..old
    }
}

/// Returns the intents that take statements out of every theme but `keep`: each statement has one home in the report.
pub(crate) fn unsorted(session: &Session, statements: &[Id], keep: Option<&Id>) -> Vec<Intent> {
    let holds = |theme: &&Theme| Some(&theme.id) != keep && theme.evidence.iter().any(|id| statements.contains(id));
    let without = |theme: &Theme| {
        let mut theme = theme.clone();
        theme.evidence.retain(|id| !statements.contains(id));
        Intent::Change(theme.into())
    };
    session.themes.iter().filter(holds).map(without).collect()
}
