//! The desk of the findings: what is still open, the proposals, and the report as it will be, line by line under one cursor.
//!
//! Every line knows what it rests on; Enter goes there. Conclusions are accepted, rewritten or dropped here, quotes chosen and
//! shortened, statements sorted into themes, names masked. Writes nothing: all changes go through the session.

use super::command::Command;
use super::forms::{self, Purpose};
use super::overlay::{Overlay, Pick as ListFor};
use super::picker::{Choice, Picker};
use super::{Effect, Model, Open};
use crate::findings::anonymity::{mask_form, suspects};
use crate::findings::{self, Block, OpenKind, Options, Point, Proposal, Quote, Sentence};
use crate::locale::Words;
use crate::say;
use crate::session::{Conclusion, DomainState, Intent, Item, Session, Setting, Theme};
use crate::text::{Id, Line, Text};

/// The desk of the findings.
#[derive(Debug, Default)]
pub struct Desk {
    /// The line with the cursor.
    pub at: usize,
    /// Whether the proposals are shown.
    pub proposals: bool,
    /// Words that look like names and may stay.
    pub allowed: Vec<String>,
}

/// A line of the findings.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What sort of line.
    pub what: What,
    /// What stands before the text: a number, a bullet, what the point is about.
    pub lead: String,
    /// The words.
    pub text: String,
    /// What it rests on.
    pub evidence: Vec<Id>,
}

/// What sort of line.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A heading, from 1 to 3.
    Heading(u8),
    /// A sentence of the report.
    Sentence,
    /// A sentence that says what the record does not hold.
    Missing,
    /// Somebody's own words.
    Quote,
    /// A point of the list of what is open.
    Ready(OpenKind),
    /// A word that looks like a name.
    Suspect,
    /// A proposed conclusion.
    Proposal(Box<Proposal>),
}

/// What a list of the findings is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// The theme a statement goes to.
    Theme(Id),
    /// A thing to open.
    Thing,
    /// What becomes of a proposal.
    Proposal(Box<Proposal>),
    /// A domain whose state is not known.
    Domain,
    /// What became of a domain.
    DomainState(Id),
    /// A card whose state is not known.
    Card,
    /// What masks a word.
    Mask(String),
}

/// Every line of the findings, in order.
pub fn rows(open: &Open, words: &'static Words) -> Vec<Row> {
    let (session, deck) = (&open.session, &open.deck);
    let options = Options {
        lang: words.lang(),
        ..Options::default()
    };
    let mut rows = ready(open, words);
    if open.findings.proposals {
        rows.push(heading(1, say!(words, "findings-proposals")));
        let proposals = findings::propose(session, deck, options.lang);
        if proposals.is_empty() {
            rows.push(plain(What::Missing, say!(words, "findings-no-proposals")));
        }
        rows.extend(proposals.into_iter().map(|proposal| Row {
            lead: "+ ".into(),
            text: proposal.text.to_string(),
            evidence: proposal.evidence.clone(),
            what: What::Proposal(Box::new(proposal)),
        }));
    }
    for block in findings::report(session, deck, &options).blocks {
        rows_of(block, &mut rows);
    }
    rows
}

/// What is still open, and the words that look like names.
fn ready(open: &Open, words: &'static Words) -> Vec<Row> {
    let list = findings::readiness(&open.session, &open.deck, &open.findings.allowed);
    let mut rows = Vec::new();
    if list.is_empty() {
        return rows;
    }
    rows.push(heading(1, say!(words, "findings-open", n = list.len())));
    for point in list {
        rows.push(Row {
            what: What::Ready(point.kind),
            lead: "○ ".into(),
            text: point.text(words),
            evidence: point.ids,
        });
        if point.kind == OpenKind::Names {
            rows.extend(
                suspects(&open.session, &open.findings.allowed)
                    .into_iter()
                    .map(|suspect| Row {
                        what: What::Suspect,
                        lead: "    ? ".into(),
                        text: suspect.word,
                        evidence: suspect.ids,
                    }),
            );
        }
    }
    rows
}

fn heading(level: u8, text: String) -> Row {
    plain(What::Heading(level), text)
}

fn plain(what: What, text: String) -> Row {
    Row {
        what,
        lead: String::new(),
        text,
        evidence: Vec::new(),
    }
}

fn rows_of(block: Block, rows: &mut Vec<Row>) {
    match block {
        Block::Heading { level, text } => rows.push(heading(level, text)),
        Block::Paragraph { sentences } => rows.extend(sentences.into_iter().map(|s| sentence(s, String::new()))),
        Block::List { numbered, points } => {
            for (at, point) in points.into_iter().enumerate() {
                let bullet = if numbered {
                    format!("{}. ", at + 1)
                } else {
                    "· ".into()
                };
                rows_of_point(point, &bullet, rows);
            }
        }
        Block::Quote(said) => rows.push(quote(said)),
        Block::Figures { .. } | Block::Table { .. } => {}
        Block::Map { caption, .. } => rows.push(plain(What::Sentence, caption)),
    }
}

fn rows_of_point(point: Point, bullet: &str, rows: &mut Vec<Row>) {
    let about = if point.lead.is_empty() {
        String::new()
    } else {
        format!("{}: ", point.lead)
    };
    for (at, said) in point.sentences.into_iter().enumerate() {
        let lead = if at == 0 {
            format!("{bullet}{about}")
        } else {
            "   ".into()
        };
        rows.push(sentence(said, lead));
    }
    rows.extend(point.quotes.into_iter().map(quote));
}

fn sentence(sentence: Sentence, lead: String) -> Row {
    Row {
        what: if sentence.open { What::Missing } else { What::Sentence },
        lead,
        text: sentence.text,
        evidence: sentence.evidence,
    }
}

fn quote(quote: Quote) -> Row {
    Row {
        what: What::Quote,
        lead: "   ".into(),
        text: format!("“{}” ({})", quote.text, quote.who),
        evidence: quote.evidence,
    }
}

/// Runs a command on the findings.
pub fn run(model: &mut Model, command: &Command) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    let rows = rows(open, words);
    let last = rows.len().saturating_sub(1);
    let at = open.findings.at.min(last);
    let is_heading = |i: &usize| rows.get(*i).is_some_and(|row| matches!(row.what, What::Heading(_)));
    let row = rows.get(at).cloned();
    match command {
        Command::Up => open.findings.at = at.saturating_sub(1),
        Command::Down => open.findings.at = (at + 1).min(last),
        Command::Left => open.findings.at = (0..at).rev().find(is_heading).unwrap_or(0),
        Command::Right => open.findings.at = (at + 1..rows.len()).find(is_heading).unwrap_or(last),
        Command::Propose => {
            open.findings.proposals = !open.findings.proposals;
            let shown = self::rows(open, words);
            let first = shown.iter().position(|row| matches!(row.what, What::Proposal(_)));
            open.findings.at = first.unwrap_or(at);
        }
        Command::Conclusion => {
            let form = forms::conclusion(words, None);
            model.overlays.push(Overlay::Form(form, Purpose::Conclusion(None)));
        }
        command => {
            if let Some(row) = row {
                on_row(model, command, &row);
            }
        }
    }
}

/// Runs a command on the line with the cursor.
fn on_row(model: &mut Model, command: &Command, row: &Row) {
    let statement = row
        .evidence
        .iter()
        .find(|id| matches!(id.numbered(), Some(('s', _))))
        .cloned();
    match (command, &row.what) {
        (Command::Enter | Command::Edit, What::Proposal(proposal)) => ask_proposal(model, proposal),
        (Command::Remove, What::Proposal(proposal)) => {
            let dropped = Conclusion::from((**proposal).clone());
            model.act(vec![Intent::Add(
                Conclusion {
                    dropped: true,
                    ..dropped
                }
                .into(),
            )]);
        }
        (Command::Enter | Command::Mask, What::Suspect) => ask_mask(model, &row.text),
        (Command::Enter, What::Ready(kind)) => settle(model, *kind, &row.evidence),
        (Command::Enter, What::Quote) | (Command::Print, _) => {
            if let Some(id) = statement.or_else(|| row.evidence.first().cloned()) {
                open_thing(model, &id);
            }
        }
        (Command::Enter, _) => ask_thing(model, row),
        (Command::Edit, _) => {
            if let Some(id) = row.evidence.first() {
                open_thing(model, id);
            }
        }
        (Command::Sort, _) => {
            if let Some(id) = statement {
                ask_theme(model, id);
            }
        }
        (Command::Remove, _) => remove(model, row),
        (Command::Mask, _) => {
            let first = model.open.as_ref().and_then(|open| {
                let all = suspects(&open.session, &open.findings.allowed);
                all.into_iter().next()
            });
            match first {
                Some(suspect) => ask_mask(model, &suspect.word),
                None => model.tell(say!(model.words, "findings-no-names")),
            }
        }
        _ => {}
    }
}

/// Takes a conclusion away: one that a rule proposed is kept as dropped, so that it does not come back.
fn remove(model: &mut Model, row: &Row) {
    let Some(open) = &model.open else { return };
    let found = row.evidence.first().and_then(|id| open.session.find(id));
    if let Some((_, Item::Conclusion(conclusion))) = found {
        let wish = if conclusion.rule.is_some() {
            Intent::Change(
                Conclusion {
                    dropped: true,
                    ..conclusion
                }
                .into(),
            )
        } else {
            Intent::Remove(conclusion.id)
        };
        model.act(vec![wish]);
    }
}

fn push(model: &mut Model, title: String, rows: Vec<Choice>, pick: Pick) {
    model
        .overlays
        .push(Overlay::Picker(Picker::new(title, rows), ListFor::Findings(pick)));
}

fn ask_proposal(model: &mut Model, proposal: &Proposal) {
    let words = model.words;
    let rows = vec![
        Choice::new("accept", &say!(words, "proposal-accept")),
        Choice::new("rewrite", &say!(words, "proposal-rewrite")),
        Choice::new("drop", &say!(words, "proposal-drop")),
    ];
    push(
        model,
        proposal.text.to_string(),
        rows,
        Pick::Proposal(Box::new(proposal.clone())),
    );
}

/// Asks what masks a word: a function of somebody who takes part, no function, or nothing because it may stay.
fn ask_mask(model: &mut Model, word: &str) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let mut rows = Vec::new();
    let functions = open.session.participants.iter().map(|p| p.function.as_str());
    let named = functions
        .map(Some)
        .chain([None])
        .map(|function| mask_form(words.lang(), function));
    for mask in named {
        if !rows.iter().any(|row: &Choice| row.id == mask) {
            rows.push(Choice::new(&mask, &mask));
        }
    }
    rows.push(Choice::new("stay", &say!(words, "mask-stay")));
    push(
        model,
        say!(words, "mask-title", word = word),
        rows,
        Pick::Mask(word.to_owned()),
    );
}

/// The things a line rests on, to open one.
fn ask_thing(model: &mut Model, row: &Row) {
    let Some(open) = &model.open else { return };
    let shown = |id: &Id| {
        open.session.find(id).map(|(_, item)| Choice {
            id: id.to_string(),
            label: label(&open.session, &item),
            detail: id.to_string(),
            on: false,
        })
    };
    let rows: Vec<Choice> = row.evidence.iter().filter_map(shown).collect();
    if rows.is_empty() {
        return model.tell(say!(model.words, "findings-rests-on-nothing"));
    }
    push(model, row.text.clone(), rows, Pick::Thing);
}

/// A thing in one line; a memo has none.
fn label(session: &Session, item: &Item) -> String {
    let name = |id: &Id| {
        session
            .partner(id)
            .map_or_else(|| id.to_string(), |p| p.name.to_string())
    };
    let text = match item {
        Item::Participant(p) => p.function.to_string(),
        Item::Statement(s) => s.text.to_string(),
        Item::Partner(p) => p.name.to_string(),
        Item::Tie(t) => format!("{} – {}", name(&t.from), name(&t.to)),
        Item::Theme(t) => t.title.to_string(),
        Item::Gap(g) => g.text.to_string(),
        Item::Image(i) => i.image.to_string(),
        Item::Conclusion(c) => c.text.to_string(),
        Item::Memo(_) => String::new(),
    };
    text.replace('\n', " ")
}

/// Opens a thing in the form that changes it; a statement in the one that chooses what of it is printed.
fn open_thing(model: &mut Model, id: &Id) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let Some((_, item)) = open.session.find(id) else { return };
    let id = id.clone();
    let (form, purpose) = match item {
        Item::Statement(s) => {
            let shown = s.excerpt.as_ref().unwrap_or(&s.text);
            (forms::excerpt(words, shown, s.print), Purpose::Excerpt(id))
        }
        Item::Partner(p) => (
            forms::partner(words, &open.session, &open.deck, &p),
            Purpose::Partner(id),
        ),
        Item::Tie(t) => (forms::tie(words, &open.session, &t), Purpose::Tie(id)),
        Item::Theme(t) => (
            forms::theme(words, Some(&t), t.aspect),
            Purpose::Theme(Some(id), Vec::new()),
        ),
        Item::Gap(g) => (forms::gap(words, &open.session, &g), Purpose::Gap(Some(id))),
        Item::Image(i) => (forms::image(words, &open.session, &i), Purpose::Image(Some(id))),
        Item::Conclusion(c) => (forms::conclusion(words, Some(&c)), Purpose::Conclusion(Some(id))),
        Item::Participant(_) => return model.overlays.push(Overlay::Participants { at: 0 }),
        Item::Memo(_) => return,
    };
    model.overlays.push(Overlay::Form(form, purpose));
}

/// Asks for the theme of a statement: one there is, or a new one.
fn ask_theme(model: &mut Model, statement: Id) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let aspect = |theme: &Theme| match theme.aspect {
        crate::deck::Aspect::What => say!(words, "aspect-what"),
        crate::deck::Aspect::Who => say!(words, "aspect-who"),
        crate::deck::Aspect::Why => say!(words, "aspect-why"),
        crate::deck::Aspect::How => say!(words, "aspect-how"),
        crate::deck::Aspect::WhatFor => say!(words, "aspect-what-for"),
    };
    let shown = |theme: &Theme| Choice {
        id: theme.id.to_string(),
        label: theme.title.to_string(),
        detail: aspect(theme),
        on: theme.evidence.contains(&statement),
    };
    let mut rows: Vec<Choice> = open.session.themes.iter().map(shown).collect();
    rows.push(Choice::new("new", &say!(words, "theme-new")));
    push(model, say!(words, "cmd-sort"), rows, Pick::Theme(statement));
}

/// Goes to where a point of the list is settled.
fn settle(model: &mut Model, kind: OpenKind, ids: &[Id]) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let deck = &open.deck;
    match kind {
        OpenKind::NoParticipants | OpenKind::Consent | OpenKind::Refused => {
            let first = ids
                .first()
                .and_then(|id| open.session.participants.iter().position(|p| p.id == *id));
            model.overlays.push(Overlay::Participants { at: first.unwrap_or(0) });
        }
        OpenKind::Domain => {
            let title = |id: &Id| deck.map.domain(id).map(|d| Choice::new(id, &d.title));
            let rows = ids.iter().filter_map(title).collect();
            push(model, say!(words, "domain-which"), rows, Pick::Domain);
        }
        OpenKind::Card => {
            let theme = |id: &Id| deck.card(id).map(|card| Choice::new(id, &card.theme));
            let rows = ids.iter().filter_map(theme).collect();
            push(model, say!(words, "card-which"), rows, Pick::Card);
        }
        OpenKind::NoConclusions => run(model, &Command::Propose),
        OpenKind::Names => on_row(model, &Command::Mask, &plain(What::Sentence, String::new())),
        OpenKind::Unplaced | OpenKind::NoDomain | OpenKind::Unfounded => {
            let row = Row {
                evidence: ids.to_vec(),
                ..plain(What::Sentence, say!(words, "thing-which"))
            };
            ask_thing(model, &row);
        }
        OpenKind::NoImage => {
            let form = forms::image(words, &open.session, &crate::session::Image::default());
            model.overlays.push(Overlay::Form(form, Purpose::Image(None)));
        }
        OpenKind::NoPartners => run_map(model),
    }
}

fn run_map(model: &mut Model) {
    if let Some(open) = &mut model.open {
        open.over = true;
    }
}

/// Takes the choice of a list that the findings asked for.
pub fn choose(model: &mut Model, pick: &Pick, id: &str) {
    let words = model.words;
    match pick {
        Pick::Thing => open_thing(model, &Id::new(id)),
        Pick::Theme(statement) => sort_into(model, statement, id),
        Pick::Proposal(proposal) => decide(model, proposal, id),
        Pick::Domain => {
            let states = ["asked-none", "not-reached", "off-agenda"];
            let rows = states
                .iter()
                .map(|state| Choice::new(state, &words.get(&format!("state-{state}"))))
                .collect();
            push(model, say!(words, "domain-what"), rows, Pick::DomainState(Id::new(id)));
        }
        Pick::DomainState(domain) => {
            let state: Option<DomainState> = serde_json::from_value(serde_json::Value::String(id.into())).ok();
            model.act(vec![Intent::Set(Setting::Domain {
                id: domain.clone(),
                state,
            })]);
        }
        Pick::Card => {
            let states = ["implicitly", "not-reached", "off-agenda"];
            let rows = states
                .iter()
                .map(|state| Choice::new(state, &words.get(&format!("card-{state}"))))
                .collect();
            let list = Picker::new(say!(words, "cmd-card-state"), rows);
            model
                .overlays
                .push(Overlay::Picker(list, ListFor::CardState(Id::new(id))));
        }
        Pick::Mask(word) => mask(model, word, id),
    }
}

fn sort_into(model: &mut Model, statement: &Id, theme: &str) {
    let Some(open) = &model.open else { return };
    let found = open.session.themes.iter().find(|t| t.id == *theme).cloned();
    let Some(mut theme) = found else {
        let form = forms::theme(model.words, None, crate::deck::Aspect::Why);
        let purpose = Purpose::Theme(None, vec![statement.clone()]);
        return model.overlays.push(Overlay::Form(form, purpose));
    };
    if theme.evidence.contains(statement) {
        theme.evidence.retain(|id| id != statement);
    } else {
        theme.evidence.push(statement.clone());
    }
    model.act(vec![Intent::Change(theme.into())]);
}

/// Accepts, drops, or accepts and opens a proposal to be rewritten.
fn decide(model: &mut Model, proposal: &Proposal, choice: &str) {
    let conclusion = Conclusion {
        dropped: choice == "drop",
        ..proposal.clone().into()
    };
    let kept = !conclusion.dropped;
    if !model.act(vec![Intent::Add(conclusion.into())]) || !kept {
        return;
    }
    model.tell(say!(model.words, "proposal-accepted"));
    let added = model
        .open
        .as_ref()
        .and_then(|open| open.session.conclusions.last())
        .map(|c| c.id.clone());
    if let Some(id) = added.filter(|_| choice == "rewrite") {
        open_thing(model, &id);
    }
}

/// Masks a word everywhere at once; nothing may bring it back.
fn mask(model: &mut Model, word: &str, mask: &str) {
    let words = model.words;
    if mask == "stay" {
        if let Some(open) = &mut model.open {
            open.findings.allowed.push(word.to_owned());
        }
        return;
    }
    let (from, to) = (Line::new(word), Line::new(mask));
    let wish = Intent::Replace {
        from: from.clone(),
        to: to.clone(),
    };
    let renamed = model
        .open
        .as_ref()
        .and_then(|open| open.session.decide(wish.clone()).ok());
    let renamed = crate::session::renamed(&renamed.unwrap_or_default());
    if !model.act(vec![wish]) {
        return;
    }
    let Some(open) = &mut model.open else { return };
    open.forget();
    // The events that mask would tell the name once more: the rewritten transcript does without.
    open.drain();
    for note in open.notes.values_mut() {
        let typed = crate::session::replace_word(note.editor.text(), &from, &to);
        if typed != note.editor.text() {
            note.editor = super::editor::Editor::new(&Text::new(&typed));
        }
    }
    open.draft_stale = true;
    let session = Box::new(open.session.clone());
    model.ask(Effect::Mask(session, from, to, renamed));
    model.tell(say!(words, "masked", mask = mask));
}

/// A conclusion of one's own was added: the cursor goes to it.
pub fn after_new(model: &mut Model) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    let last = open.session.conclusions.last().map(|c| c.id.clone());
    let at = rows(open, words)
        .iter()
        .position(|row| last.is_some() && row.evidence.first() == last.as_ref());
    if let Some(at) = at {
        open.findings.at = at;
    }
}
