//! The account of the method: the school and the talk, who was there, consent, cards, what was not reached, and how the words were chosen.
//!
//! Counts and functions only; a participant's code never leaves the record. What is still to be noted of consent stays out of it. What the account
//! says of consent and of confidences is a rule, the same in every report: a number would tell who refused, where everybody else is quoted.

use crate::deck::{Aspect, AspectId};
use crate::findings::choosing::length::Length;
use crate::findings::language::absence::without_reason;
use crate::findings::language::prose::{self, open, sentence};
use crate::findings::{Block, Point, Rule, SectionSource, Sentence, heading, list, paragraph};
use crate::say;
use crate::session::{CardState, Moment, Participant};
use crate::text::{Id, Line};

pub(in crate::findings) fn write(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    blocks.push(heading(1, say!(record.words, "report-account")));
    if !record.is_short() {
        school(record, blocks);
    }
    let mut told = talk(record);
    if record.is_short() {
        told.truncate(1);
    }
    paragraph(blocks, told);
    let people = participants(record);
    paragraph(blocks, people);
    if !record.is_short() {
        paragraph(blocks, questions(record));
    }
    paragraph(blocks, method(record));
    paragraph(blocks, crate::findings::sound::method(record));
}

fn school(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
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

fn talk(record: &SectionSource<'_>) -> Vec<Sentence> {
    let (words, session) = (record.words, record.session);
    let date = prose::date(words, &session.date);
    let version = session.deck.version.as_str();
    let title = record.deck.title.as_str();
    let held = match date.is_empty() {
        true => say!(words, "account-talk-undated", title = title, version = version),
        false => say!(words, "account-talk", date = date, title = title, version = version),
    };
    let mut sentences = vec![sentence(held, vec![])];
    if let Some(place) = &session.place {
        sentences.push(sentence(say!(words, "account-place", place = place.as_str()), vec![]));
    }
    if let Some(group) = &session.group {
        sentences.push(sentence(say!(words, "account-group", group = group.as_str()), vec![]));
    }
    if let Some(duration) = prose::duration(words, session.progress.seconds) {
        sentences.push(sentence(say!(words, "account-duration", duration = duration), vec![]));
    }
    sentences.extend(recorded(record));
    sentences
}

/// Seconds by which a recording may begin late or end early without a word.
const LATE: u32 = 90;

/// Returns that there was a recording, and from when or until when where it did not take in the whole talk.
fn recorded(record: &SectionSource<'_>) -> Option<Sentence> {
    let (words, session) = (record.words, record.session);
    let recordings = || session.recordings.iter();
    let started = recordings().filter_map(|r| r.started).min()?;
    // One that still ran when it was written down has no end.
    let running = recordings().any(|r| r.started.is_some() && r.ended.is_none());
    let ended = recordings().filter_map(|r| r.ended).max().filter(|_| !running);
    let said = || session.statements.iter().filter_map(|s| s.at);
    let (first, last) = (said().min(), said().max());
    let began = session.progress.began.into_iter().chain(first).min();
    let closed = session.progress.ended.into_iter().chain(last).max();
    let late = began.is_some_and(|began| started.since(began) > LATE);
    let early = ended.zip(closed).filter(|(ended, closed)| closed.since(*ended) > LATE);
    let hour = |at: Moment| prose::hour(words, &at.hour_minute());
    let text = match (late, early) {
        (true, Some((until, _))) => say!(
            words,
            "account-recorded-part",
            from = hour(started),
            until = hour(until)
        ),
        (true, None) => say!(words, "account-recorded-from", from = hour(started)),
        (false, Some((until, _))) => say!(words, "account-recorded-until", until = hour(until)),
        (false, None) => say!(words, "account-recorded"),
    };
    Some(sentence(text, vec![]))
}

fn participants(record: &SectionSource<'_>) -> Vec<Sentence> {
    let (words, people) = (record.words, &record.session.participants);
    if people.is_empty() {
        let gone = record.session.withdrawn as usize;
        let number = prose::number(words, gone);
        return vec![if gone == 0 {
            open(say!(words, "profile-nobody"))
        } else {
            sentence(say!(words, "profile-withdrawn-all", n = gone, number = number), vec![])
        }];
    }
    let mut sentences = vec![took_part(record)];
    if record.is_short() {
        return sentences;
    }
    sentences.extend(timed(record, |p| p.joined, &|who, n, at| {
        say!(words, "profile-late", who = who, n = n, at = at)
    }));
    sentences.extend(timed(record, |p| p.left, &|who, n, at| {
        say!(words, "profile-early", who = who, n = n, at = at)
    }));
    let absent = record.session.absent.as_ref().map(|absent| without_reason(absent));
    if let Some(absent) = absent.filter(|who| !who.is_empty()) {
        let text = say!(words, "profile-absent", absent = absent);
        sentences.push(sentence(text, vec![]));
    }
    sentences.push(sentence(say!(words, "profile-consent"), vec![]));
    sentences.push(sentence(say!(words, "profile-anonymous"), vec![]));
    sentences
}

/// Returns how many took part and in which functions, with how many of them withdrew.
fn took_part(record: &SectionSource<'_>) -> Sentence {
    let (words, people) = (record.words, &record.session.participants);
    let all: Vec<&Participant> = people.iter().collect();
    let (n, gone) = (people.len(), record.session.withdrawn as usize);
    let (who, number) = (functions(record, &all), |n| prose::number(words, n));
    let text = if gone == 0 {
        say!(words, "profile-participants", n = n, number = number(n), who = who)
    } else {
        let (all, gone_number) = (number(n + gone), number(gone));
        say!(
            words,
            "profile-withdrawn",
            n = gone,
            all = all,
            number = gone_number,
            who = who
        )
    };
    sentence(text, ids(&all))
}

/// Returns a sentence for each time at which people came or left.
fn timed(
    record: &SectionSource<'_>,
    when: impl Fn(&Participant) -> Option<Moment>,
    text: &dyn Fn(String, usize, String) -> String,
) -> Vec<Sentence> {
    let mut times: Vec<(String, Vec<&Participant>)> = Vec::new();
    for person in &record.session.participants {
        let Some(at) = when(person).map(|at| prose::hour(record.words, &at.hour_minute())) else {
            continue;
        };
        match times.iter_mut().find(|(known, _)| *known == at) {
            Some((_, people)) => people.push(person),
            None => times.push((at, vec![person])),
        }
    }
    let one = |(at, people): &(String, Vec<&Participant>)| {
        let functions: Vec<String> = people.iter().map(|p| record.one_of(&p.function).0).collect();
        let who = prose::row(record.words, &functions);
        sentence(text(who, people.len(), at.clone()), ids(people))
    };
    times.iter().map(one).collect()
}

fn functions(record: &SectionSource<'_>, people: &[&Participant]) -> String {
    prose::functions(record.words, record.own, people.iter().map(|p| p.function.as_str()))
}

fn ids(people: &[&Participant]) -> Vec<Id> {
    people.iter().map(|p| p.id.clone()).collect()
}

/// Returns one sentence for each state, with the questions that came that far; then the cards that were not reached.
fn questions(record: &SectionSource<'_>) -> Vec<Sentence> {
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
        let n = names.len();
        let names = prose::row(words, &names);
        let text = match state {
            CardState::Fully => say!(words, "questions-fully", n = n, names = names),
            CardState::Partly => say!(words, "questions-partly", n = n, names = names),
            CardState::Implicitly => say!(words, "questions-implicitly", n = n, names = names),
            CardState::NotReached => say!(words, "questions-not", n = n, names = names),
            CardState::OffAgenda => say!(words, "questions-off", n = n, names = names),
        };
        sentences.push(sentence(text, vec![]));
    }
    sentences
}

/// Returns how much of what was said is printed and by which rule, what proposed conclusions, and which program wrote this.
fn method(record: &SectionSource<'_>) -> Vec<Sentence> {
    let words = record.words;
    let mut sentences = chosen(record);
    if record.foreign().is_some() {
        sentences.push(sentence(say!(words, "account-language"), vec![]));
    }
    if record.length >= Length::Full {
        sentences.extend(proposed(record));
    }
    if record.length != Length::Meeting {
        sentences.push(sentence(
            say!(words, "account-kring", version = env!("CARGO_PKG_VERSION")),
            vec![],
        ));
    }
    sentences
}

/// Returns how many statements are printed, and by which rule they were chosen where some are not.
fn chosen(record: &SectionSource<'_>) -> Vec<Sentence> {
    let (words, printed) = (record.words, record.shown.borrow().len());
    let all = record.session.statements.len();
    // In one sentence numbers are all in words, or all in figures.
    let number = |n: usize| match prose::number(words, all) {
        figures if figures.starts_with(|c: char| c.is_ascii_digit()) && n > 1 => n.to_string(),
        _ => prose::number(words, n),
    };
    if all == 0 {
        return Vec::new();
    }
    if all <= printed {
        let text = say!(words, "account-all", n = all, number = number(all));
        return vec![sentence(text, vec![])];
    }
    let text = say!(
        words,
        "account-chosen",
        n = printed,
        number = number(printed),
        all = number(all),
        rest = all - printed
    );
    let rule = match record.length {
        Length::Meeting | Length::Full => say!(words, "account-rule-domains"),
        _ => say!(words, "account-rule"),
    };
    vec![sentence(text, vec![]), sentence(rule, vec![])]
}

fn proposed(record: &SectionSource<'_>) -> Option<Sentence> {
    let by_rule = |c: &&crate::session::Conclusion| !c.dropped && c.rule.is_some();
    let mut rules: Vec<String> = Vec::new();
    for rule in record.session.conclusions.iter().filter(by_rule).filter_map(Rule::of) {
        let described = rule.describe(record.words);
        if !rules.contains(&described) {
            rules.push(described);
        }
    }
    (!rules.is_empty()).then(|| sentence(say!(record.words, "method-rules", rules = rules.join("; ")), vec![]))
}

impl SectionSource<'_> {
    /// Returns the questions of the findings in the language of the report, in the order of the deck.
    pub(in crate::findings) fn aspects(&self) -> &[Aspect] {
        self.deck.aspects_in(self.words.lang())
    }

    /// Returns how far a question of the findings came, over all cards that feed it; `None` where the deck does not ask it. What was
    /// sorted under it although its cards were not reached makes it implicit.
    pub(in crate::findings) fn aspect(&self, aspect: &AspectId) -> Option<CardState> {
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

    /// Returns whether somebody noted the state of a card that feeds a question, rather than nothing having been noted there.
    pub(in crate::findings) fn said_so(&self, aspect: &AspectId) -> bool {
        let mut feeding = self
            .deck
            .cards()
            .map(|(_, card)| card)
            .filter(|card| card.feeds == *aspect);
        feeding.any(|card| {
            self.session
                .cards
                .get(&card.id)
                .is_some_and(|record| record.state.is_some())
        })
    }
}
