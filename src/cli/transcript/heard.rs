//! In which cues the statements of a session were said: lists what is proposed, and notes what is certain.

use super::super::{CliContext, ToPrint};
use super::TranscriptArgs;
use super::place;
use crate::say;
use crate::session::{Entry, Session};
use crate::store::{self, Case, Error, Library, Mode};
use crate::text::{Line, shorten};
use crate::transcript::heard::{HeardCues, confirmed, propose};
use crate::transcript::{SessionSound, clock};

pub(super) fn run(context: &CliContext, args: &TranscriptArgs) -> ToPrint {
    let path = place(context, args)?;
    let mode = if args.confirm { Mode::Write } else { Mode::Read };
    let open = || {
        let (case, opened) = Library::new(&context.paths).open(&path, mode)?;
        let sound = case.sound()?;
        Ok((case, opened.session, sound))
    };
    let (mut case, session, sound) = open().map_err(|error| context.failure(&error))?;
    if sound.is_empty() {
        let session = Line::new(&args.session).to_string();
        return Ok(format!("{}\n", say!(context.words, "transcript-none", session = session)).into_bytes());
    }
    let proposals = propose(&sound, &session);
    let certain: Vec<HeardCues> = proposals.iter().filter(|heard| heard.certain).cloned().collect();
    let doubtful: usize = proposals.len() - certain.len();
    let known = session.statements.iter().filter(|s| !s.heard.is_empty()).count();
    let summary = say!(
        context.words,
        "heard-summary",
        certain = certain.len(),
        doubtful = doubtful,
        known = known,
        all = session.statements.len()
    );
    let mut out = format!("{summary}\n");
    for heard in &proposals {
        out.push_str(&row(context, &session, &sound, heard));
    }
    if args.confirm {
        let noted = note(&mut case, session, &certain).map_err(|error| context.failure(&error))?;
        out.push_str(&format!("{}\n", say!(context.words, "heard-noted", n = noted)));
    }
    Ok(out.into_bytes())
}

fn row(context: &CliContext, session: &Session, sound: &SessionSound, heard: &HeardCues) -> String {
    let words = context.words;
    let turn = heard.cues.first().and_then(|id| sound.turn(id));
    let said = session.statement(&heard.statement);
    let text = said.map(|s| s.text.replace('\n', " ")).unwrap_or_default();
    let cues: Vec<&str> = heard.cues.iter().map(|id| id.as_str()).collect();
    let voice = turn.and_then(|(_, turn)| turn.voice.as_ref()).map(|voice| voice.word());
    let sure = if heard.certain {
        say!(words, "heard-certain")
    } else {
        say!(words, "heard-doubtful")
    };
    let row = say!(
        words,
        "heard-row",
        id = heard.statement.to_string(),
        time = turn.map(|(_, turn)| clock(turn.start)).unwrap_or_default(),
        cues = cues.join(" "),
        who = voice.unwrap_or_else(|| "?".to_owned()),
        sure = sure,
        share = heard.share.to_string(),
        text = shorten(&text, 60, "…")
    );
    format!("  {row}\n")
}

/// Notes proposals in the record, as one deed; how many.
fn note(case: &mut Case, mut session: Session, certain: &[HeardCues]) -> Result<usize, Error> {
    let (at, events) = (store::now(), confirmed(&session, certain));
    let mut entries = Vec::new();
    for event in events {
        session.apply(&event);
        entries.push(Entry::of(session.events, at, event, None));
    }
    if !entries.is_empty() {
        case.append(&entries)?;
        case.save(&session)?;
    }
    Ok(entries.len())
}
