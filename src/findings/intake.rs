//! A transcript of the sound on its way in: from what a file holds to a talk without a name, or to what must be settled before.
//!
//! Works in memory and writes nothing. The command line and the screen both take transcripts in through it; how an answer is given, and
//! what is said where one is missing, is theirs.

mod hindrance;
pub(crate) mod speakers;
pub(crate) mod summary;
pub(crate) mod when;

use std::collections::HashSet;

use crate::deck::Deck;
use crate::findings::anonymity::{known, mask_form, suspects};
use crate::locale::Words;
use crate::session::{Mask, Moment, Session, Statement, Voice as How};
use crate::text::{Line, Text};
use crate::transcript::forget::stays;
use crate::transcript::names::{Hider, NameAnswers, NameQuestion};
use crate::transcript::turns::{turn_number, turns};
use crate::transcript::{CueReading, Provenance, Talk, Turn, Unreadable, fingerprint, read};
pub(crate) use hindrance::Hindrance;
use speakers::Given;
use when::Placed;

/// A file that was read.
#[derive(Clone, Debug)]
pub struct IntakeFile {
    /// The name of the file, without its folder.
    pub name: String,
    /// The SHA-256 of the file, in hexadecimal.
    pub sha256: Line,
    /// What the file holds.
    pub reading: CueReading,
}

impl IntakeFile {
    /// Reads a file of this name.
    ///
    /// # Errors
    /// Why it is no transcript, with the line.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self, crate::text::Diagnostic<Unreadable>> {
        Ok(Self {
            name: Line::new(name).to_string(),
            sha256: fingerprint(bytes),
            reading: read(bytes)?,
        })
    }
}

/// What a transcript is taken in with.
pub(crate) struct Intake<'a> {
    /// The session it belongs to.
    pub(crate) session: &'a Session,
    /// The cards of that session.
    pub(crate) deck: &'a Deck,
    /// The private list of names of that session.
    pub(crate) masks: &'a [Mask],
    /// The language of masks.
    pub(crate) words: &'a Words,
    /// Who the speakers are.
    pub(crate) given: &'a Given,
    /// Who speaks in the files that are taken in with it: they are named in this one, too.
    pub(crate) others: &'a [Line],
    /// What was answered about words.
    pub(crate) answers: &'a NameAnswers,
    /// Whether words that look like names are let through.
    pub(crate) despite: bool,
    /// The shift as somebody gave it: milliseconds, or none; `None` where it is to be found.
    pub(crate) shift: Option<Option<i64>>,
    /// The moment of taking in.
    pub(crate) at: Moment,
}

/// A transcript that can be kept.
#[derive(Clone, Debug)]
pub(crate) struct TakenTranscript {
    /// The transcript, without a name.
    pub(crate) talk: Talk,
    /// What belongs on the private list: the names, and the words that are none.
    pub(crate) masks: Vec<Mask>,
    /// Where in the session it belongs, and why.
    pub(crate) placed: Placed,
}

impl Intake<'_> {
    /// Returns the transcript that a file becomes beside those that are `kept`.
    pub(crate) fn talk(&self, source: &IntakeFile, kept: &[(String, Talk)]) -> Result<TakenTranscript, Hindrance> {
        let mut reading = source.reading.clone();
        let voices = self.given.voices(&reading.cues, self.session);
        let mut hider = self.hider(&reading);
        for cue in &mut reading.cues {
            if let Some(text) = hider.hide(&cue.text) {
                cue.text = text;
            }
        }
        let doubts = hider.questions();
        if !doubts.is_empty() {
            return Err(Hindrance::Doubts(doubts));
        }
        let numbers = kept.iter().flat_map(|(_, talk)| &talk.turns);
        let last = numbers.filter_map(|turn| turn_number(&turn.id)).max();
        let mut all = turns(&reading.cues, &voices, last.unwrap_or(0));
        let before = all.len();
        all.retain(|turn| stays(turn, self.session));
        let withheld = u64::try_from(before - all.len()).unwrap_or(0);
        if !self.despite {
            let names = names(self.session, self.deck, self.masks, &all, &self.answers.keep);
            if !names.is_empty() {
                return Err(Hindrance::Names(names));
            }
        }
        let placed = when::place(self.shift, self.session, &all, kept.len()).map_err(Hindrance::OtherSession)?;
        let talk = Talk {
            from: Provenance {
                source: reading.dialect.word().into(),
                read: self.at,
                recording: placed.recording.clone(),
                shift: placed.shift,
                sha256: source.sha256.clone(),
                replaced: hider.counts(),
                withheld,
            },
            turns: all,
        };
        when::fresh(self.shift.is_some(), self.session, &talk, kept)?;
        let no_names = self.answers.keep.iter().cloned();
        let masks = hider.masks().iter().cloned();
        let masks = masks.chain(no_names.map(|from| Mask { from, to: None })).collect();
        Ok(TakenTranscript { talk, masks, placed })
    }

    fn hider(&self, reading: &CueReading) -> Hider {
        // What people said of a word before, at the findings or of another file, is not asked again.
        let known = self.masks.iter().filter(|mask| mask.to.is_none());
        let known = known.map(|mask| mask.from.clone());
        let mut answers = self.answers.clone();
        answers.keep.extend(known.chain(self.session.not_names.iter().cloned()));
        let plain = Line::new(&mask_form(self.words.lang(), None));
        let people = self.given.people(self.words, (reading, self.others), self.session);
        Hider::new(&people, &plain, self.masks, &functions(self.session), &answers)
    }
}

/// Returns what a speaker may be called without being named.
fn functions(session: &Session) -> Vec<Line> {
    let all = session.participants.iter();
    all.map(|participant| participant.function.clone()).collect()
}

/// Returns a turn as a statement, word for word.
pub(crate) fn spoken(turn: &Turn) -> Statement {
    Statement {
        id: turn.id.clone(),
        voice: How::Verbatim,
        text: Text::new(&turn.text()),
        ..Statement::default()
    }
}

/// Returns the words of turns that look like a person's name and of which nobody said that they are none, with what stands around them.
pub(crate) fn names(
    session: &Session,
    deck: &Deck,
    masks: &[Mask],
    turns: &[Turn],
    keep: &[Line],
) -> Vec<NameQuestion> {
    let spoken = Session {
        statements: turns.iter().map(spoken).collect(),
        ..session.clone()
    };
    let ids: HashSet<&str> = turns.iter().map(|turn| turn.id.as_str()).collect();
    let mut allowed = known(deck, masks);
    allowed.extend(keep.iter().chain(&session.not_names).map(Line::to_string));
    let found = suspects(&spoken, &allowed).into_iter();
    let found = found.map(|suspect| {
        let here: Vec<_> = suspect.ids.iter().filter(|id| ids.contains(id.as_str())).collect();
        let first = here.first().and_then(|id| spoken.statement(id));
        let around = first.and_then(|statement| around(&statement.text, &suspect.word));
        NameQuestion {
            count: here.len(),
            around: around.into_iter().collect(),
            word: suspect.word,
        }
    });
    found.filter(|question| question.count > 0).collect()
}

/// Returns a word with what stands before and behind it.
fn around(text: &str, word: &str) -> Option<Line> {
    let at = text.find(word)?;
    // Whole words only: half of one says nothing.
    let near = |words: &mut dyn Iterator<Item = &str>| {
        let mut left = 32_usize;
        let fits = |word: &&str| {
            let fits = left.checked_sub(word.chars().count() + 1);
            left = fits.unwrap_or(0);
            fits.is_some()
        };
        words.take_while(fits).map(str::to_owned).collect::<Vec<String>>()
    };
    let mut before = near(&mut text.get(..at)?.rsplit(' '));
    before.reverse();
    let behind = near(&mut text.get(at + word.len()..)?.split(' '));
    Some(Line::new(&format!("{}{word}{}", before.join(" "), behind.join(" "))))
}
