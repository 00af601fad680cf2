//! A member check that is being held: who is present, what is shown, what was noted so far and where it stands.
//!
//! None of it is part of the record. It is kept like a half-typed line, and only when the check is closed its remarks enter the
//! session, shuffled and without a time. A function that may not be told is dropped before a remark is kept even here.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::attendance::attendance;
use super::grammar::Grammar;
use super::hands::counted;
use super::line::{CheckReader, told_line};
use super::order::key;
use super::refusal::InputRefusal;
use super::station::Station;
use super::subject::before_colon;
use super::taking::{AboutCheck, asks, closing, taking, telling};
use super::telling::Telling;
use crate::deck::Deck;
use crate::session::{
    BY_SESSION, Check, CheckForm, Entity, Hands, Intent, Remark, Session, Setting, Shown, Version, replace_word,
};
use crate::text::{Id, Line, Text};

/// The most conclusions that are shown.
pub const MOST_CONCLUSIONS: usize = 7;

/// A member check that is being held.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Meeting {
    /// Where it stands.
    pub at: Station,
    /// Whether it is a rehearsal: nothing of it is ever kept.
    pub rehearsal: bool,
    /// The number of the last entry of the transcript when it began.
    pub nr: u32,
    /// Who is present.
    pub present: BTreeMap<Line, u32>,
    /// From how many people up a function is told; 0 stands for the deck's own.
    pub threshold: u32,
    /// The conclusions that are shown, in order.
    pub conclusions: Vec<Id>,
    /// The ideas of what learning together is that are shown.
    pub ideas: Vec<Id>,
    /// Hands at conclusions.
    pub hands: Vec<Hands>,
    /// What was noted, in the order of noting: an order that is lost when the check is closed.
    pub noted: Vec<Noted>,
    /// Words that look like names and are none.
    pub no_names: Vec<Line>,
    /// How many seconds it took so far.
    pub used: u32,
}

/// A remark as it was noted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted {
    /// The question.
    pub question: Id,
    /// The line, with what may be told of the speaker before it.
    pub line: String,
    /// Whether it was read back and confirmed.
    #[serde(default)]
    pub confirmed: bool,
}

impl Meeting {
    /// Returns a check of a session that shows these conclusions and ideas.
    pub fn begin(session: &Session, conclusions: Vec<Id>, ideas: Vec<Id>, rehearsal: bool) -> Self {
        Self {
            rehearsal,
            nr: session.events,
            conclusions,
            ideas,
            ..Self::default()
        }
    }

    /// Returns how many people are present.
    pub fn count(&self) -> u32 {
        self.present.values().sum()
    }

    /// Returns the check as far as it is known without its remarks.
    fn about(&self, deck: &Deck, date: &str) -> AboutCheck {
        AboutCheck {
            form: CheckForm::Meeting,
            date: Line::new(date),
            minutes: u16::try_from(self.used.div_ceil(60))
                .ok()
                .filter(|minutes| *minutes > 0),
            present: self.present.clone(),
            threshold: super::taking::threshold(deck, Some(self.threshold)),
        }
    }

    /// Returns what may be told of those who are present.
    ///
    /// # Errors
    /// Where nobody was counted yet, or fewer than the threshold.
    pub fn telling(&self, deck: &Deck) -> Result<Telling, InputRefusal> {
        telling(&self.about(deck, ""), deck)
    }

    /// Takes an attendance in as it was typed. What was noted before keeps only what may still be told.
    ///
    /// # Errors
    /// Where it cannot be read, or fewer people are present than the threshold.
    pub fn attend(&self, deck: &Deck, raw: &str) -> Result<Self, InputRefusal> {
        let mut held = self.clone();
        held.present = deck.map.spelled_all(attendance(raw).map_err(InputRefusal::Present)?);
        held.told_again(deck, self)
    }

    /// Raises the threshold by one, up to the number of those present; from there it goes back to the deck's.
    ///
    /// # Errors
    /// Where nobody was counted yet.
    pub fn raise(&self, deck: &Deck) -> Result<Self, InputRefusal> {
        let (least, now) = (
            super::taking::threshold(deck, None),
            super::taking::threshold(deck, Some(self.threshold)),
        );
        let next = now + 1;
        let mut held = self.clone();
        // What was noted under a higher threshold has lost its functions: going back never brings one out.
        held.threshold = if next > held.count() { least } else { next };
        held.told_again(deck, self)
    }

    /// Keeps of what was noted what may be told now: a label that was told `before`, and is borne by nobody any more, goes too.
    fn told_again(mut self, deck: &Deck, before: &Self) -> Result<Self, InputRefusal> {
        let telling = self.telling(deck)?;
        let old = before.telling(deck).ok();
        let was = |line: &str| {
            let head = line.split_once(':').map(|(head, _)| head.trim());
            let told = old.iter().flat_map(Telling::told);
            told.into_iter().any(|label| head == Some(label.as_str()))
        };
        if let Some(grammar) = Grammar::of(deck) {
            for noted in &mut self.noted {
                let is_label = was(&noted.line);
                noted.line = told_line(&noted.line, &telling, &grammar, is_label);
            }
        }
        Ok(self)
    }

    /// Reads a line as a remark on a question.
    ///
    /// # Errors
    /// As [`CheckReader::line`]; where nobody was counted.
    pub fn read(&self, session: &Session, deck: &Deck, question: &Id, line: &str) -> Result<Remark, InputRefusal> {
        let telling = self.telling(deck)?;
        self.reader(session, deck, &telling)?.line(line, question)
    }

    fn reader<'a>(
        &self,
        session: &'a Session,
        deck: &'a Deck,
        telling: &'a Telling,
    ) -> Result<CheckReader<'a>, InputRefusal> {
        Ok(CheckReader {
            session,
            map: &deck.map,
            grammar: Grammar::of(deck).ok_or(InputRefusal::NoText)?,
            telling,
            present: self.count(),
        })
    }

    /// Returns a line as it is noted: in the sentence form of an account, with its function before a colon.
    pub fn as_noted(&self, session: &Session, deck: &Deck, line: &str) -> String {
        let telling = self.telling(deck).ok();
        let reader = telling
            .as_ref()
            .and_then(|telling| self.reader(session, deck, telling).ok());
        let noted = reader.and_then(|reader| before_colon(line, &reader));
        noted.unwrap_or_else(|| line.to_owned())
    }

    /// Returns the question that a line belongs to: the one that is asked now; where none is, the one that takes remarks of its sort.
    pub fn question_for(&self, session: &Session, deck: &Deck, line: &str) -> Option<Id> {
        if let Station::Question(id) = &self.at {
            return Some(id.clone());
        }
        let plan = deck.member_check.as_ref()?;
        let first = &plan.questions.first()?.id;
        let sort = self.read(session, deck, first, line).map(|remark| remark.sort);
        let question = plan.question_of(&sort.unwrap_or_default());
        question.map(|question| question.id.clone())
    }

    /// Notes a line at a question, or in place of the remark at `at`. What was confirmed before is to be confirmed again where it changed.
    ///
    /// # Errors
    /// As [`Meeting::read`]; then nothing was noted.
    pub fn note(
        &self,
        session: &Session,
        deck: &Deck,
        (question, at): (&Id, Option<usize>),
        line: &str,
    ) -> Result<Self, InputRefusal> {
        let line = &self.as_noted(session, deck, line);
        self.read(session, deck, question, line)?;
        let telling = self.telling(deck)?;
        let grammar = Grammar::of(deck).ok_or(InputRefusal::NoText)?;
        let mut held = self.clone();
        let noted = Noted {
            question: question.clone(),
            line: told_line(line, &telling, &grammar, false),
            confirmed: false,
        };
        match at.and_then(|at| held.noted.get_mut(at)) {
            Some(old)
                if *old
                    == (Noted {
                        confirmed: old.confirmed,
                        ..noted.clone()
                    }) => {}
            Some(old) => *old = noted,
            None => held.noted.push(noted),
        }
        Ok(held)
    }

    /// Returns a remark in its final form. A line that could be read once and can be read no more, since those present changed, is kept
    /// as it is.
    pub fn remark(&self, session: &Session, deck: &Deck, noted: &Noted) -> Remark {
        let read = self.read(session, deck, &noted.question, &noted.line);
        let plain = || {
            let (who, said) = self.told_before(deck, &noted.line);
            Remark {
                question: noted.question.clone(),
                who,
                sort: Grammar::of(deck)
                    .map(|grammar| grammar.plain(&noted.question, said))
                    .unwrap_or_default(),
                text: Text::new(said),
                ..Remark::default()
            }
        };
        Remark {
            read_back: noted.confirmed,
            ..read.unwrap_or_else(|_| plain())
        }
    }

    /// Returns the label that a noted line begins with, if it may be told now, and what was said.
    fn told_before<'a>(&self, deck: &Deck, line: &'a str) -> (Option<Line>, &'a str) {
        let Some((head, said)) = line.split_once(':') else {
            return (None, line);
        };
        let told = self
            .telling(deck)
            .ok()
            .map(|telling| telling.told().into_iter().cloned().collect());
        let told: Vec<Line> = told.unwrap_or_default();
        match told.into_iter().find(|label| head.trim() == label.as_str()) {
            Some(label) => (Some(label), said.trim()),
            None => (None, line),
        }
    }

    /// Returns the places of the remarks that are read back, those that ask for a change first, question by question. Within a question their
    /// order follows from what they say: where reading back stops halfway, what was confirmed must not tell which remarks came first.
    pub fn reading(&self, session: &Session, deck: &Deck) -> Vec<usize> {
        let mut places: Vec<usize> = (0..self.noted.len()).collect();
        places.sort_by_cached_key(|at| {
            let remark = self.noted.get(*at).map(|noted| self.remark(session, deck, noted))?;
            let questions = deck.member_check.as_ref().map(|check| &check.questions);
            let question = questions.and_then(|all| all.iter().position(|other| other.id == remark.question));
            Some((!asks(deck, &remark), question, key(&remark)))
        });
        places
    }

    /// Notes hands at a conclusion: `17 3 1` are those who recognise it, in part, and not; numbers that are absent are 0.
    ///
    /// # Errors
    /// Where it is no one to three numbers, or more hands than people.
    pub fn raise_hands(&self, on: &Id, raw: &str) -> Result<Self, InputRefusal> {
        let [yes, partly, no] = counted(raw).ok_or_else(|| InputRefusal::Hands(Line::new(raw)))?;
        let (given, present) = (yes + partly + no, self.count());
        if given > present {
            return Err(InputRefusal::TooManyHands { given, present });
        }
        let hands = Hands {
            on: on.clone(),
            yes,
            partly,
            no,
        };
        let mut held = self.clone();
        match held.hands.iter_mut().find(|old| old.on == *on) {
            Some(old) => *old = hands,
            None => held.hands.push(hands),
        }
        Ok(held)
    }

    /// Takes a masked name out of everything that was noted.
    pub fn hide(&mut self, from: &str, to: &str) {
        for noted in &mut self.noted {
            noted.line = replace_word(&noted.line, from, to);
        }
        let present = std::mem::take(&mut self.present);
        for (function, n) in present {
            *self
                .present
                .entry(Line::new(&replace_word(&function, from, to)))
                .or_default() += n;
        }
    }

    /// Returns the changes that close the check: the version that was shown where there is none, the check with its hands, its remarks in
    /// an order that says nothing, the words that are no names, and, where no remark asks for a change, the version it closes with.
    ///
    /// # Errors
    /// Where nobody was counted, another check is open, or the same remarks were kept before.
    pub fn closed(&self, session: &Session, deck: &Deck, date: &str) -> Result<Vec<Intent>, InputRefusal> {
        self.telling(deck)?;
        let mut after = session.clone();
        let mut intents = Vec::new();
        let mut add = |after: &mut Session, intent: Intent| {
            let events = after.decide(intent.clone()).unwrap_or_default();
            if !events.is_empty() {
                events.iter().for_each(|event| after.apply(event));
                intents.push(intent);
            }
        };
        if session.own_versions().next().is_none() {
            let first = Version {
                nr: self.nr,
                by: Id::from(BY_SESSION),
                ..Version::default()
            };
            add(&mut after, Intent::Add(first.into()));
        }
        let remarks: Vec<Remark> = self
            .noted
            .iter()
            .map(|noted| self.remark(session, deck, noted))
            .collect();
        let taken = taking(&after, self.about(deck, date), remarks)?;
        for intent in taken {
            let intent = match intent {
                Intent::Add(Entity::Check(check)) => Intent::Add(self.shown(check, &after).into()),
                other => other,
            };
            add(&mut after, intent);
        }
        // The order in which they were asked about would tell in which order the remarks were made.
        let words: BTreeSet<Line> = self.no_names.iter().cloned().collect();
        for word in words {
            add(&mut after, Intent::Set(Setting::NotAName { word, is: true }));
        }
        if let Some(version) = after.checks.last().and_then(|check| closing(&after, deck, &check.id)) {
            intents.push(version);
        }
        Ok(intents)
    }

    /// Returns the check with what it showed, and with its hands.
    fn shown(&self, check: Check, after: &Session) -> Check {
        let known = |id: &&Id| after.conclusions.iter().any(|conclusion| conclusion.id == **id);
        let hands = self.hands.iter().filter(|hands| known(&&hands.on));
        Check {
            shown: Shown {
                version: after.versions.last().map(|version| version.id.clone()),
                nr: self.nr,
                conclusions: self.conclusions.iter().filter(known).cloned().collect(),
            },
            hands: hands.cloned().collect(),
            ..check
        }
    }

    /// Returns whether the session holds this check already: it was closed, and only the copy that is kept like a draft outlived that.
    pub fn is_in(&self, session: &Session) -> bool {
        session.checks.iter().any(|check| {
            check.closed
                && check.form == CheckForm::Meeting
                && check.shown.nr == self.nr
                && check.present == self.present
        })
    }
}
