//! The speakers of a file: who they are in the session, as the command line says it, and a list of them.

use std::collections::BTreeMap;

use super::super::{Context, Failure};
use crate::findings::anonymity::mask_form;
use crate::say;
use crate::session::Session;
use crate::text::{Line, fold, shorten};
use crate::transcript::forget::may_keep;
use crate::transcript::names::Person;
use crate::transcript::{Cue, Reading, Voice};

/// What stands for cues without a speaker.
const UNVOICED: &str = "?";

/// Who the speakers are: the voice of each by name, `None` for nobody. `?` stands for cues without a speaker.
#[derive(Debug, Default)]
pub(super) struct Given(BTreeMap<String, Option<Voice>>);

/// A speaker of a file.
#[derive(Debug)]
struct Heard {
    name: Line,
    turns: usize,
    ms: u64,
    first: Vec<Line>,
}

impl Heard {
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
    /// Reads what `--speaker` says.
    pub(super) fn read(context: &Context, given: &[String], session: &Session) -> Result<Self, Failure> {
        let mut all = BTreeMap::new();
        for raw in given {
            let shown = Line::new(raw).to_string();
            let bad = || Failure(say!(context.words, "transcript-bad-speaker", given = shown.clone()));
            let (name, who) = raw.rsplit_once('=').ok_or_else(bad)?;
            let voice = match who.trim() {
                "-" => None,
                who => Some(Voice::parse(who).ok_or_else(bad)?),
            };
            if let Some(Voice::Participant(id)) = &voice
                && session.participant(id).is_none()
            {
                let ids: Vec<String> = session.participants.iter().map(|p| p.id.to_string()).collect();
                return Err(Failure(say!(
                    context.words,
                    "transcript-no-participant",
                    id = id.to_string(),
                    ids = ids.join(", ")
                )));
            }
            all.insert(fold(name), voice);
        }
        Ok(Self(all))
    }

    /// Returns whose a speaker is: as given, or a code of the session that the file uses itself.
    fn voice(&self, name: &str, session: &Session) -> Option<Option<Voice>> {
        let code = || match Voice::parse(name) {
            Some(Voice::Participant(id)) => session.participant(&id).map(|_| Some(Voice::Participant(id))),
            _ => None,
        };
        self.0.get(&fold(name)).cloned().or_else(code)
    }

    /// Returns the voice of every cue.
    pub(super) fn voices<'a>(&self, cues: &'a [Cue], session: &Session) -> Vec<Option<Voice>> {
        let mut known: BTreeMap<&str, Option<Voice>> = BTreeMap::new();
        let nobody = self.voice(UNVOICED, session).flatten();
        let mut voice = |cue: &'a Cue| match &cue.voice {
            Some(name) => known
                .entry(name.as_str())
                .or_insert_with(|| self.voice(name, session).flatten())
                .clone(),
            None if crate::transcript::is_pause(&cue.text) => None,
            None => nobody.clone(),
        };
        cues.iter().map(&mut voice).collect()
    }

    /// Returns the people behind the names of a file, each with what stands for the name from now on.
    pub(super) fn people(&self, context: &Context, reading: &Reading, session: &Session) -> Vec<Person> {
        let lang = context.words.lang();
        let speakers = heard(&reading.cues).into_iter().map(|speaker| speaker.name);
        let person = |label: Line| {
            let function = match self.voice(&label, session).flatten() {
                Some(Voice::Participant(id)) => session.participant(&id).map(|p| p.function.to_string()),
                Some(Voice::Facilitator) => Some(say!(context.words, "transcript-facilitator")),
                Some(Voice::Function(function)) => Some(function.to_string()),
                None => None,
            };
            Person {
                to: Line::new(&mask_form(lang, function.as_deref())),
                label,
            }
        };
        speakers.chain(reading.names.iter().cloned()).map(person).collect()
    }

    /// Refuses a name that no file has, a speaker that nobody gave, and voices that nobody can tell apart.
    pub(super) fn check(&self, context: &Context, readings: &[&Reading], session: &Session) -> Result<(), Failure> {
        let cues = || readings.iter().flat_map(|reading| &reading.cues);
        let mut names: Vec<Line> = Vec::new();
        for name in cues().filter_map(|cue| cue.voice.as_ref()) {
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
        let listed = |names: &[Line]| names.iter().map(Line::to_string).collect::<Vec<_>>().join(", ");
        let strange = |name: &&String| name.as_str() != UNVOICED && !names.iter().any(|known| fold(known) == **name);
        if let Some(name) = self.0.keys().find(strange) {
            let name = name.clone();
            return Err(Failure(say!(
                context.words,
                "transcript-no-speaker",
                name = name,
                names = listed(&names)
            )));
        }
        let open: Vec<Line> = names
            .iter()
            .filter(|name| self.voice(name, session).is_none())
            .cloned()
            .collect();
        if let Some(first) = open.first() {
            let example = format!("--speaker '{first}=p3'");
            return Err(Failure(say!(
                context.words,
                "transcript-not-given",
                names = listed(&open),
                example = example
            )));
        }
        let unvoiced = cues().any(|cue| cue.voice.is_none() && !crate::transcript::is_pause(&cue.text));
        if !unvoiced || self.voice(UNVOICED, session).is_some() {
            return Ok(());
        }
        if names.is_empty() {
            return Err(Failure(say!(context.words, "transcript-no-voices")));
        }
        match session.participants.iter().all(may_keep) {
            true => Ok(()),
            false => Err(Failure(say!(context.words, "transcript-no-voices-refused"))),
        }
    }

    /// Returns the list of speakers: turns, minutes, who they are so far, what they say first.
    pub(super) fn list(&self, context: &Context, reading: &Reading, session: &Session) -> String {
        let words = context.words;
        let mut out = format!("{}\n", say!(words, "transcript-speakers"));
        let mut speakers = heard(&reading.cues);
        speakers.sort_by_key(|speaker| std::cmp::Reverse(speaker.ms));
        for speaker in speakers {
            let given = match self.voice(&speaker.name, session) {
                Some(Some(voice)) => voice.word(),
                Some(None) => "-".to_owned(),
                None => "none".to_owned(),
            };
            let row = say!(
                words,
                "transcript-speaker-row",
                name = speaker.name.to_string(),
                turns = speaker.turns,
                minutes = minutes(words, speaker.ms),
                given = given
            );
            out.push_str(&format!("  {row}\n"));
            for text in speaker.first.iter().map(|text| shorten(text, 70, "…")) {
                let first = say!(words, "transcript-speaker-first", text = text);
                out.push_str(&format!("    {first}\n"));
            }
        }
        let unvoiced = reading.cues.iter().filter(|cue| cue.voice.is_none()).count();
        if unvoiced > 0 {
            out.push_str(&format!("  {} · {unvoiced}\n", say!(words, "transcript-unvoiced")));
        }
        out
    }
}

/// Minutes with one decimal.
fn minutes(words: &crate::locale::Words, ms: u64) -> String {
    let tenths = (ms + 3000) / 6000;
    words.point(&format!("{}.{}", tenths / 10, tenths % 10))
}

/// Returns how many turns the speakers of a file take, and how many speakers there are.
pub(super) fn counts(cues: &[Cue]) -> (usize, usize) {
    let mut turns = 0;
    let mut last: Option<&Cue> = None;
    for cue in cues {
        let goes_on = last.is_some_and(|last| last.voice.is_some() && last.voice == cue.voice);
        turns += usize::from(!goes_on);
        last = Some(cue);
    }
    (turns, heard(cues).len())
}

fn heard(cues: &[Cue]) -> Vec<Heard> {
    let mut all: Vec<Heard> = Vec::new();
    let mut last: Option<&Line> = None;
    for cue in cues {
        let Some(name) = &cue.voice else {
            last = None;
            continue;
        };
        let known = all.iter().position(|speaker| speaker.name == *name);
        let at = known.unwrap_or(all.len());
        if known.is_none() {
            all.push(Heard::silent(name));
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
