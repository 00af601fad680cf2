//! The speakers of a file: how much each says, and who they are in the session.

use std::collections::BTreeMap;

use crate::findings::anonymity::mask_form;
use crate::locale::Words;
use crate::say;
use crate::session::Session;
use crate::text::{Line, fold};
use crate::transcript::forget::may_keep;
use crate::transcript::label::is_code;
use crate::transcript::names::NamedPerson;
use crate::transcript::{Cue, CueReading, TurnVoice, is_pause};

/// What stands for cues without a speaker.
pub(crate) const UNVOICED: &str = "?";

/// Who the speakers are: the voice of each by name, `None` for nobody. `?` stands for cues without a speaker.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Given(BTreeMap<String, Option<TurnVoice>>);

/// A speaker of a file.
#[derive(Debug)]
pub(crate) struct FileSpeaker {
    /// The name as the file writes it.
    pub(crate) name: Line,
    /// How many turns the speaker takes.
    pub(crate) turns: usize,
    /// How long the speaker talks, in milliseconds.
    pub(crate) ms: u64,
    /// What the speaker says first: at most three cues of more than one word.
    pub(crate) first: Vec<Line>,
}

/// What is not known yet of the speakers.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    /// Who these are.
    Speakers(Vec<Line>),
    /// Who speaks at all: the file names nobody.
    Voices,
    /// Whether cues without a speaker are of somebody who refused.
    Refused,
}

impl FileSpeaker {
    /// Returns a speaker who said nothing yet.
    fn silent(name: &Line) -> Self {
        Self {
            name: name.clone(),
            turns: 0,
            ms: 0,
            first: Vec::new(),
        }
    }
}

impl Given {
    /// Notes who a speaker is: a voice, or `None` for nobody.
    pub(crate) fn give(&mut self, name: &str, voice: Option<TurnVoice>) {
        self.0.insert(fold(name), voice);
    }

    /// Returns what is known of those who have a name: a code such as `Spreker 1` is somebody else in another file.
    pub(crate) fn of_names(self) -> Self {
        Self(
            self.0
                .into_iter()
                .filter(|(name, _)| name != UNVOICED && !is_code(name))
                .collect(),
        )
    }

    /// Returns the speakers of which somebody said who they are, folded.
    pub(crate) fn names(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }

    /// Returns whose a speaker is: as given, or a code of the session that the file uses itself.
    pub(crate) fn voice(&self, name: &str, session: &Session) -> Option<Option<TurnVoice>> {
        let code = || match TurnVoice::parse(name) {
            Some(TurnVoice::Participant(id)) => session.participant(&id).map(|_| Some(TurnVoice::Participant(id))),
            _ => None,
        };
        self.0.get(&fold(name)).cloned().or_else(code)
    }

    /// Returns the voice of every cue.
    pub(crate) fn voices<'a>(&self, cues: &'a [Cue], session: &Session) -> Vec<Option<TurnVoice>> {
        let mut known: BTreeMap<&str, Option<TurnVoice>> = BTreeMap::new();
        let nobody = self.voice(UNVOICED, session).flatten();
        let mut voice = |cue: &'a Cue| match &cue.voice {
            Some(name) => known
                .entry(name.as_str())
                .or_insert_with(|| self.voice(name, session).flatten())
                .clone(),
            None if is_pause(&cue.text) => None,
            None => nobody.clone(),
        };
        cues.iter().map(&mut voice).collect()
    }

    /// Returns the people behind the names of a file and behind some others, each with what stands for the name from now on.
    pub(crate) fn people(
        &self,
        words: &Words,
        (reading, others): (&CueReading, &[Line]),
        session: &Session,
    ) -> Vec<NamedPerson> {
        let lang = words.lang();
        let all = speakers(&reading.cues).into_iter().map(|speaker| speaker.name);
        let person = |label: Line| {
            let function = match self.voice(&label, session).flatten() {
                Some(TurnVoice::Participant(id)) => session.participant(&id).map(|p| p.function.to_string()),
                Some(TurnVoice::Facilitator) => Some(say!(words, "transcript-facilitator")),
                Some(TurnVoice::Function(function)) => Some(function.to_string()),
                None => None,
            };
            NamedPerson {
                to: Line::new(&mask_form(lang, function.as_deref())),
                label,
            }
        };
        let mut labels: Vec<Line> = Vec::new();
        for label in all.chain(reading.names.iter().chain(others).cloned()) {
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        labels.into_iter().map(person).collect()
    }

    /// Returns what is not known yet of the speakers of files; nothing where all is.
    pub(crate) fn missing(&self, readings: &[&CueReading], session: &Session) -> Option<Missing> {
        let cues = || readings.iter().flat_map(|reading| &reading.cues);
        let names = names(readings);
        let open = names.iter().filter(|name| self.voice(name, session).is_none());
        let open: Vec<Line> = open.cloned().collect();
        if !open.is_empty() {
            return Some(Missing::Speakers(open));
        }
        let unvoiced = cues().any(|cue| cue.voice.is_none() && !is_pause(&cue.text));
        if !unvoiced || self.voice(UNVOICED, session).is_some() {
            return None;
        }
        match () {
            () if names.is_empty() => Some(Missing::Voices),
            () if session.participants.iter().all(may_keep) => None,
            () => Some(Missing::Refused),
        }
    }
}

/// Returns the names of the speakers of files, in the order in which they begin to speak.
pub(crate) fn names(readings: &[&CueReading]) -> Vec<Line> {
    let mut names: Vec<Line> = Vec::new();
    let cues = readings.iter().flat_map(|reading| &reading.cues);
    for name in cues.filter_map(|cue| cue.voice.as_ref()) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}

/// Returns minutes with one decimal.
pub(crate) fn minutes(words: &Words, ms: u64) -> String {
    let tenths = (ms + 3000) / 6000;
    words.point(&format!("{}.{}", tenths / 10, tenths % 10))
}

/// Returns how many turns the speakers of a file take, and how many speakers there are.
pub(crate) fn counts(cues: &[Cue]) -> (usize, usize) {
    let mut turns = 0;
    let mut last: Option<&Cue> = None;
    for cue in cues {
        let goes_on = last.is_some_and(|last| last.voice.is_some() && last.voice == cue.voice);
        turns += usize::from(!goes_on);
        last = Some(cue);
    }
    (turns, speakers(cues).len())
}

/// Returns the speakers of a file, in the order in which they begin to speak.
pub(crate) fn speakers(cues: &[Cue]) -> Vec<FileSpeaker> {
    let mut all: Vec<FileSpeaker> = Vec::new();
    let mut last: Option<&Line> = None;
    for cue in cues {
        let Some(name) = &cue.voice else {
            last = None;
            continue;
        };
        let known = all.iter().position(|speaker| speaker.name == *name);
        let at = known.unwrap_or(all.len());
        if known.is_none() {
            all.push(FileSpeaker::silent(name));
        }
        if let Some(speaker) = all.get_mut(at) {
            speaker.turns += usize::from(last != Some(name));
            speaker.ms += cue.end - cue.start;
            if speaker.first.len() < 3 && cue.text.contains(' ') {
                speaker.first.push(cue.text.clone());
            }
        }
        last = Some(name);
    }
    all
}
