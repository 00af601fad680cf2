//! The speakers of a file, as the command line says who they are, and a list of them.

use super::super::{CliContext, CommandFailure};
use crate::findings::intake::speakers::{Given, Missing, UNVOICED, minutes, names, speakers};
use crate::say;
use crate::session::Session;
use crate::text::{Line, fold, shorten};
use crate::transcript::{CueReading, TurnVoice};

/// Reads what `--speaker` says.
pub(super) fn read(context: &CliContext, given: &[String], session: &Session) -> Result<Given, CommandFailure> {
    let mut all = Given::default();
    for raw in given {
        let shown = Line::new(raw).to_string();
        let bad = || CommandFailure(say!(context.words, "transcript-bad-speaker", given = shown.clone()));
        let (name, who) = raw.rsplit_once('=').ok_or_else(bad)?;
        let voice = match who.trim() {
            "-" => None,
            who => Some(TurnVoice::parse(who).ok_or_else(bad)?),
        };
        if let Some(TurnVoice::Participant(id)) = &voice
            && session.participant(id).is_none()
        {
            let ids: Vec<String> = session.participants.iter().map(|p| p.id.to_string()).collect();
            return Err(CommandFailure(say!(
                context.words,
                "transcript-no-participant",
                id = id.to_string(),
                ids = ids.join(", ")
            )));
        }
        all.give(name, voice);
    }
    Ok(all)
}

/// Refuses a name that no file has, a speaker that nobody gave, and voices that nobody can tell apart.
pub(super) fn check(
    context: &CliContext,
    given: &Given,
    readings: &[&CueReading],
    session: &Session,
) -> Result<(), CommandFailure> {
    let words = context.words;
    let names = names(readings);
    let listed = |names: &[Line]| names.iter().map(Line::to_string).collect::<Vec<_>>().join(", ");
    let strange = |name: &&String| name.as_str() != UNVOICED && !names.iter().any(|known| fold(known) == **name);
    if let Some(name) = given.names().find(strange) {
        let (name, names) = (name.clone(), listed(&names));
        return Err(CommandFailure(say!(
            words,
            "transcript-no-speaker",
            name = name,
            names = names
        )));
    }
    match given.missing(readings, session) {
        None => Ok(()),
        Some(Missing::Speakers(open)) => {
            let first = open.first().map(Line::to_string).unwrap_or_default();
            let example = format!("--speaker '{first}=p3'");
            Err(CommandFailure(say!(
                words,
                "transcript-not-given",
                names = listed(&open),
                example = example
            )))
        }
        Some(Missing::Voices) => Err(CommandFailure(say!(words, "transcript-no-voices"))),
        Some(Missing::Refused) => Err(CommandFailure(say!(words, "transcript-no-voices-refused"))),
    }
}

/// Returns the list of speakers: turns, minutes, who they are so far, what they say first.
pub(super) fn list(context: &CliContext, given: &Given, reading: &CueReading, session: &Session) -> String {
    let words = context.words;
    let mut out = format!("{}\n", say!(words, "transcript-speakers"));
    let mut all = speakers(&reading.cues);
    all.sort_by_key(|speaker| std::cmp::Reverse(speaker.ms));
    for speaker in all {
        let whose = match given.voice(&speaker.name, session) {
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
            given = whose
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
