//! The places of the talk in lines: home, welcome, phases, cards, the closing.

use super::{NumberedLine, PlainPage, joined, numbered};
use crate::app::home::SessionList;
use crate::app::note::NotedLine;
use crate::app::{Model, OpenSession, asked, closing as answers};
use crate::deck::{Card, CardKind};
use crate::locale::Words;
use crate::say;
use crate::session::{Image, Statement, Voice};
use crate::text::Id;
use crate::ui::{card as drawn, home as list_of};

/// Returns the list of sessions.
pub(super) fn home(model: &Model, list: &SessionList) -> PlainPage {
    let words = model.words;
    let mut head: Vec<String> = list.fault.clone().into_iter().collect();
    match &list.filter {
        None if list.busy => head.push(say!(words, "home-reading")),
        None if list.count() == 0 => head.push(say!(words, "plain-home-empty")),
        _ => head.push(list_of::found(list, words)),
    }
    let chosen = list.chosen();
    head.extend(chosen.map(|row| say!(words, "plain-chosen", what = row.called())));
    let row = |at| {
        let row = list.row(at)?;
        let details = list_of::details(model, row, list).into_iter().next();
        let (date, called) = (row.date.clone(), row.called().to_owned());
        Some(joined([date, called, details.unwrap_or_default()]))
    };
    PlainPage {
        key: format!("home {}", list.filter.is_some()),
        title: say!(words, "home-title"),
        head,
        rows: numbered((0..list.len()).filter_map(row)),
        foot: vec![say!(words, "plain-home")],
        whole: false,
    }
}

/// Returns the steps of the welcome.
pub(super) fn welcome(model: &Model, open: &OpenSession) -> PlainPage {
    let words = model.words;
    let people = &open.session.participants;
    let agreed = people
        .iter()
        .filter(|p| p.consent.talk == crate::session::Answer::Given)
        .count();
    let mut head = vec![say!(words, "welcome-state", people = people.len(), agreed = agreed)];
    let chosen = open.deck.welcome.get(open.at).map(|step| step.text.to_string());
    head.extend(chosen.map(|text| say!(words, "plain-chosen", what = text)));
    let step = |step: &crate::deck::WelcomeStep| {
        if open.session.progress.done.contains(&step.id) {
            say!(words, "plain-ticked", what = step.text.to_string())
        } else {
            say!(words, "plain-not-ticked", what = step.text.to_string())
        }
    };
    PlainPage {
        key: "welcome".into(),
        title: open.deck.title.to_string(),
        head,
        rows: numbered(open.deck.welcome.iter().map(step)),
        foot: vec![say!(words, "plain-welcome")],
        whole: true,
    }
}

/// Returns the opening of a phase.
pub(super) fn phase(words: &Words, open: &OpenSession, id: &Id) -> PlainPage {
    let Some(phase) = open.deck.phase(id) else {
        return PlainPage::default();
    };
    let card = |card: &Card| {
        joined([
            card.theme.to_string(),
            say!(words, "budget-minutes", count = card.minutes),
        ])
    };
    PlainPage {
        key: format!("phase {id}"),
        title: phase.title.to_string(),
        head: vec![phase.about.to_string()],
        rows: numbered(phase.cards.iter().map(card)),
        foot: vec![say!(words, "plain-phase")],
        whole: true,
    }
}

/// Returns the look back on a phase.
pub(super) fn review(words: &Words, open: &OpenSession, id: &Id) -> PlainPage {
    let Some(phase) = open.deck.phase(id) else {
        return PlainPage::default();
    };
    let mut rows = Vec::new();
    for (at, card) in phase.cards.iter().enumerate() {
        let state = words.get(&format!("card-{}", open.session.card_state(card).word()));
        rows.push(NumberedLine {
            number: Some(at + 1),
            text: joined([card.theme.to_string(), state, counted(words, open, card)]),
        });
        let said = open.session.at_card(&card.id);
        let shown = said.filter(|statement| !open.session.keeps_out(&statement.speakers));
        rows.extend(shown.map(|statement| NumberedLine::plain(statement.text.to_string())));
    }
    PlainPage {
        key: format!("review {id}"),
        title: say!(words, "place-review", phase = phase.title.to_string()),
        rows,
        foot: vec![say!(words, "plain-phase")],
        ..PlainPage::default()
    }
}

/// Returns how much was noted at a card, and how many questions wait.
fn counted(words: &Words, open: &OpenSession, card: &Card) -> String {
    let answered = |id: &Id| open.session.statements.iter().any(|s| s.question.as_ref() == Some(id));
    let waiting = card.questions().filter(|question| !answered(&question.id)).count();
    let statements = open.session.at_card(&card.id).count();
    let partners = open.session.partners.len();
    let partners = (card.kind == CardKind::Map).then(|| say!(words, "review-partners", count = partners));
    let count = say!(words, "review-count", statements = statements, waiting = waiting);
    joined([count].into_iter().chain(partners))
}

/// Returns a card: its question, its sub-questions, what was said, and the line.
pub(super) fn card(words: &Words, open: &OpenSession) -> PlainPage {
    let Some(card) = open.card() else {
        return PlainPage::default();
    };
    let mut head = vec![card.question.to_string()];
    let mut number = 0;
    for group in &card.groups {
        head.extend(group.title.as_ref().map(|title| format!("{title}:")));
        for question in &group.questions {
            number += 1;
            head.push(format!("{number}) {}", question.text));
        }
    }
    let blank = NotedLine::default();
    let note = open.note().unwrap_or(&blank);
    head.extend(line(words, open, note));
    PlainPage {
        key: format!("card {}", card.id),
        title: card.theme.to_string(),
        head,
        rows: numbered(open.statements().into_iter().map(|s| statement(words, open, s))),
        foot: vec![say!(words, "plain-card")],
        whole: false,
    }
}

/// Returns what was answered at the closing, images behind statements, and what answers none of its questions last.
fn answers(words: &Words, open: &OpenSession) -> Vec<String> {
    let all: answers::ClosingAnswers<'_> = open.answers();
    let said = all.said.iter().map(|s| statement(words, open, s));
    let images = all.images.iter().map(|i| image(words, open, i));
    let loose = all.loose.iter().map(|s| statement(words, open, s));
    said.chain(images).chain(loose).collect()
}

/// Returns the closing: the question that is asked, and what was answered to it.
pub(super) fn closing(words: &Words, open: &OpenSession) -> PlainPage {
    let title = match open.deck.closing.len() {
        0 => say!(words, "place-closing"),
        all => say!(words, "closing-title", n = open.asked_at() + 1, all = all),
    };
    let about = || say!(words, "closing-about");
    let question = open.asked().map_or_else(about, |asked| asked.text.to_string());
    let form = match open.asks_image() {
        true => say!(words, "closing-form-image"),
        false => say!(words, "plain-closing"),
    };
    let blank = NotedLine::default();
    let mut head = vec![question];
    head.extend(line(words, open, open.note().unwrap_or(&blank)));
    PlainPage {
        key: format!("closing {}", open.asked_at()),
        title,
        head,
        rows: numbered(answers(words, open)),
        foot: vec![form],
        whole: false,
    }
}

/// Returns what stands in the line and what is asked about it: who speaks, which statement is chosen or corrected, a question with its
/// answers.
fn line(words: &Words, open: &OpenSession, note: &NotedLine) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(chosen) = open.selected.as_ref().filter(|_| note.editing.is_none()) {
        let text = open.session.statement(chosen).map(|s| s.text.to_string());
        let image = || open.session.images.iter().find(|image| image.id == *chosen);
        let text = text.or_else(|| image().map(|image| image.image.to_string()));
        lines.extend(text.map(|text| say!(words, "plain-chosen-statement", what = text)));
    }
    lines.push(say!(
        words,
        "plain-line",
        marks = drawn::marks_in_words(words, open, note)
    ));
    if !note.editor.is_blank() && note.asking.is_none() {
        lines.push(say!(words, "plain-typed", text = note.editor.text()));
    }
    if let Some(ask) = &note.asking {
        lines.push(drawn::ask::problem(words, open, &ask.about));
        lines.push(say!(words, "plain-choose"));
        let answers = asked(open);
        let label = |(at, answer)| format!("{}. {}", at + 1, drawn::ask::label(words, open, note, answer));
        lines.extend(answers.iter().enumerate().map(label));
    }
    lines
}

/// Returns a statement with who said it.
fn statement(words: &Words, open: &OpenSession, statement: &Statement) -> String {
    let out = open.session.keeps_out(&statement.speakers);
    let text = match statement.voice {
        Voice::Verbatim if !out => format!("“{}”", statement.text),
        _ => statement.text.to_string(),
    };
    let number = statement.question.as_ref();
    let number = number.and_then(|id| open.questions().iter().position(|q| q == id));
    let question = number.map(|n| say!(words, "mark-question", n = (n + 1).to_string()));
    let kept = out.then(|| say!(words, "mark-kept-out"));
    let who = drawn::who(open, &statement.speakers);
    let marks = joined([who].into_iter().chain(question).chain(kept));
    if marks.is_empty() {
        text
    } else {
        format!("{text} ({marks})")
    }
}

fn image(words: &Words, open: &OpenSession, image: &Image) -> String {
    let why = image
        .why
        .as_ref()
        .map(|why| format!("{}: {why}", say!(words, "field-why")));
    let kept = open
        .session
        .keeps_out(&image.speakers)
        .then(|| say!(words, "mark-kept-out"));
    let who = drawn::who(open, &image.speakers);
    let marks = joined([who].into_iter().chain(kept));
    let text = format!("{}: {}", say!(words, "field-image"), image.image);
    let text = why.into_iter().fold(text, |text, why| format!("{text}. {why}"));
    if marks.is_empty() {
        text
    } else {
        format!("{text} ({marks})")
    }
}
