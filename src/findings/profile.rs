//! The profile: the school, the talk, who took part, and how far each question came.
//!
//! Counts and functions only; a participant's code never leaves the record.

use super::place::Home;
use super::prose::{self, open, sentence};
use super::{Block, Point, Record, Sentence, heading, list, paragraph};
use crate::deck::{Aspect, AspectId, ClosingPlace};
use crate::say;
use crate::session::{CardState, Moment, Participant};
use crate::text::{Id, Line};

pub(super) fn write(record: &Record<'_>, blocks: &mut Vec<Block>) {
    blocks.push(heading(1, say!(record.words, "report-profile")));
    school(record, blocks);
    paragraph(blocks, talk(record));
    paragraph(blocks, participants(record));
    paragraph(blocks, questions(record));
}

fn school(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let (words, school) = (record.words, &record.session.school);
    let point = |lead: String, value: Option<&Line>| {
        value.map(|value| Point {
            lead,
            sentences: vec![Sentence {
                text: value.to_string(),
                ..Sentence::default()
            }],
            ..Point::default()
        })
    };
    let points = [
        point(
            say!(words, "profile-code"),
            Some(&school.code).filter(|code| !code.is_empty()),
        ),
        point(say!(words, "profile-level"), school.level.as_ref()),
        point(say!(words, "profile-type"), school.kind.as_ref()),
        point(say!(words, "profile-network"), school.network.as_ref()),
        point(say!(words, "profile-location"), school.location.as_ref()),
    ];
    list(blocks, false, points.into_iter().flatten().collect());
}

fn talk(record: &Record<'_>) -> Vec<Sentence> {
    let (words, session) = (record.words, record.session);
    let mut sentences = Vec::new();
    let date = prose::date(words, &session.date);
    match &session.place {
        _ if date.is_empty() => sentences.push(open(say!(words, "profile-undated"))),
        Some(place) => sentences.push(sentence(
            say!(words, "profile-date-place", date = date, place = place.as_str()),
            vec![],
        )),
        None => sentences.push(sentence(say!(words, "profile-date", date = date), vec![])),
    }
    if let Some(group) = &session.group {
        let text = say!(words, "profile-group", group = group.as_str());
        sentences.push(sentence(text, vec![]));
    }
    sentences.push(match prose::duration(words, session.progress.seconds) {
        Some(duration) => sentence(say!(words, "profile-duration", duration = duration), vec![]),
        None => open(say!(words, "profile-no-duration")),
    });
    if session.recordings.iter().any(|recording| recording.started.is_some()) {
        sentences.push(sentence(say!(words, "profile-recorded"), vec![]));
    }
    sentences.extend(experience(record));
    sentences
}

/// Returns the sentence that refers to the chapter on the method, where the deck has one.
fn experience(record: &Record<'_>) -> Option<Sentence> {
    let kinds = record.deck.closing_kinds().iter();
    let on_method: Vec<Home> = kinds
        .filter(|kind| kind.place == ClosingPlace::Method)
        .map(|kind| Home::Closing(kind.id.clone()))
        .collect();
    if on_method.is_empty() {
        return None;
    }
    let answers = on_method.iter().filter_map(|home| record.homes.get(home)).flatten();
    let ids: Vec<Id> = answers.map(|statement| statement.id.clone()).collect();
    Some(if ids.is_empty() {
        open(say!(record.words, "profile-no-experience"))
    } else {
        sentence(say!(record.words, "profile-experience"), ids)
    })
}

fn participants(record: &Record<'_>) -> Vec<Sentence> {
    let (words, people) = (record.words, &record.session.participants);
    if people.is_empty() {
        return vec![open(say!(words, "profile-nobody"))];
    }
    let all: Vec<&Participant> = people.iter().collect();
    let mut sentences = vec![sentence(
        say!(
            words,
            "profile-participants",
            n = people.len(),
            number = prose::number(words, people.len()),
            who = functions(record, &all)
        ),
        ids(&all),
    )];
    let late: Vec<&Participant> = people.iter().filter(|p| p.joined.is_some()).collect();
    if !late.is_empty() {
        let who = timed(record, &late, |p| p.joined);
        sentences.push(sentence(
            say!(words, "profile-late", n = late.len(), who = who),
            ids(&late),
        ));
    }
    let early: Vec<&Participant> = people.iter().filter(|p| p.left.is_some()).collect();
    if !early.is_empty() {
        let who = timed(record, &early, |p| p.left);
        sentences.push(sentence(
            say!(words, "profile-early", n = early.len(), who = who),
            ids(&early),
        ));
    }
    if let Some(absent) = &record.session.absent {
        let text = say!(words, "profile-absent", absent = absent.as_str());
        sentences.push(sentence(text, vec![]));
    }
    sentences.extend(consent(record));
    sentences.extend(withheld(record));
    sentences.push(sentence(say!(words, "profile-anonymous"), vec![]));
    sentences
}

/// Returns who agreed, who did not, and who was not asked.
fn consent(record: &Record<'_>) -> Vec<Sentence> {
    let (words, people) = (record.words, &record.session.participants);
    let number = |n| prose::number(words, n);
    let refused = people.iter().filter(|p| !p.consent.allows_words()).count();
    let unknown = people
        .iter()
        .filter(|p| p.consent.allows_words() && p.consent.is_open());
    let unknown = unknown.count();
    let (all, mut sentences) = (people.len(), Vec::new());
    if refused > 0 {
        sentences.push(open(say!(
            words,
            "profile-consent-refused",
            n = refused,
            number = number(refused)
        )));
    }
    if unknown > 0 {
        sentences.push(open(say!(
            words,
            "profile-consent-open",
            n = unknown,
            number = number(unknown)
        )));
    }
    if sentences.is_empty() {
        sentences.push(sentence(say!(words, "profile-consent", n = all), vec![]));
    }
    sentences
}

/// Returns how much was left out because its speaker refused to be quoted; `None` where nothing was.
pub(super) fn withheld(record: &Record<'_>) -> Option<Sentence> {
    let (words, out) = (record.words, record.withheld);
    let number = |n| prose::number(words, n);
    let (statements, images) = (out.statements, out.images);
    let (total, people) = (statements + images, out.people);
    let mut parts = Vec::new();
    if statements > 0 {
        let number = number(statements);
        parts.push(say!(words, "withheld-statements", n = statements, number = number));
    }
    if images > 0 {
        parts.push(say!(words, "withheld-images", n = images, number = number(images)));
    }
    let text = || {
        say!(
            words,
            "profile-withheld",
            total = total,
            parts = prose::row(words, &parts),
            people = people,
            number = number(people)
        )
    };
    (!out.is_empty()).then(|| open(text()))
}

fn functions(record: &Record<'_>, people: &[&Participant]) -> String {
    prose::functions(record.words, people.iter().map(|p| p.function.as_str()))
}

/// Functions with the time of day: `leraar (15:40)`.
fn timed(record: &Record<'_>, people: &[&Participant], when: impl Fn(&Participant) -> Option<Moment>) -> String {
    let time = |p: &&Participant| when(p).map(|at| format!("{} ({})", functions(record, &[p]), at.hour_minute()));
    let parts: Vec<String> = people.iter().filter_map(time).collect();
    prose::row(record.words, &parts)
}

fn ids(people: &[&Participant]) -> Vec<Id> {
    people.iter().map(|p| p.id.clone()).collect()
}

/// Returns one sentence for each state, with the questions that came that far; then the cards that were not reached.
fn questions(record: &Record<'_>) -> Vec<Sentence> {
    let words = record.words;
    let aspects = record.aspects().iter();
    let asked: Vec<(&Aspect, CardState)> = aspects.filter_map(|a| Some((a, record.aspect(&a.id)?))).collect();
    let mut sentences = Vec::new();
    for state in [
        CardState::Fully,
        CardState::Partly,
        CardState::Implicitly,
        CardState::NotReached,
        CardState::OffAgenda,
    ] {
        let of_state = |(aspect, s): &(&Aspect, CardState)| (*s == state).then(|| aspect.name.to_string());
        let names: Vec<String> = asked.iter().filter_map(of_state).collect();
        if names.is_empty() {
            continue;
        }
        let names = prose::row(words, &names);
        let text = match state {
            CardState::Fully => say!(words, "questions-fully", names = names),
            CardState::Partly => say!(words, "questions-partly", names = names),
            CardState::Implicitly => say!(words, "questions-implicitly", names = names),
            CardState::NotReached => say!(words, "questions-not", names = names),
            CardState::OffAgenda => say!(words, "questions-off", names = names),
        };
        sentences.push(sentence(text, vec![]));
    }
    sentences.extend(cards_not_reached(record));
    sentences
}

fn cards_not_reached(record: &Record<'_>) -> Option<Sentence> {
    let partly = |aspect: &AspectId| matches!(record.aspect(aspect), Some(CardState::Partly | CardState::Implicitly));
    let missed =
        |card: &&crate::deck::Card| partly(&card.feeds) && record.session.card_state(card) == CardState::NotReached;
    let cards = record.deck.cards().map(|(_, card)| card);
    let themes: Vec<&str> = cards.filter(missed).map(|card| card.theme.as_str()).collect();
    let row = prose::row(record.words, &themes);
    let n = themes.len();
    (n > 0).then(|| sentence(say!(record.words, "cards-not-reached", n = n, names = row), vec![]))
}

impl Record<'_> {
    /// Returns the questions of the findings in the language of the report, in its order.
    pub(super) fn aspects(&self) -> &[Aspect] {
        self.deck.aspects_in(self.words.lang())
    }

    /// Returns how far a question of the findings came, over all cards that feed it; `None` where the deck does not ask it. What was
    /// sorted under it although its cards were not reached makes it implicit.
    pub(super) fn aspect(&self, aspect: &AspectId) -> Option<CardState> {
        let feeding = self
            .deck
            .cards()
            .map(|(_, card)| card)
            .filter(|card| card.feeds == *aspect);
        let states: Vec<CardState> = feeding.map(|card| self.session.card_state(card)).collect();
        let all = |state| states.iter().all(|s| *s == state);
        let on_agenda = || states.iter().filter(|s| **s != CardState::OffAgenda);
        let sorted = self.session.themes.iter().any(|theme| theme.aspect == *aspect);
        Some(if states.is_empty() {
            return sorted.then_some(CardState::Implicitly);
        } else if all(CardState::OffAgenda) {
            CardState::OffAgenda
        } else if on_agenda().all(|s| *s == CardState::Fully) {
            CardState::Fully
        } else if on_agenda().any(|s| matches!(s, CardState::Fully | CardState::Partly)) {
            CardState::Partly
        } else if sorted || on_agenda().any(|s| *s == CardState::Implicitly) {
            CardState::Implicitly
        } else {
            CardState::NotReached
        })
    }
}
