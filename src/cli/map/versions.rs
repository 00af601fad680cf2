//! Versions of a map: the one that is shown, and what changed since another.

use super::super::{CliContext, CommandFailure, check, open};
use crate::findings::check::change_text;
use crate::member_check::{self, MapChange};
use crate::say;
use crate::session::{Session, Version};
use crate::store::Past;

/// Puts the session as it was at a version into the record; with `since`, returns what changed from that version to this one.
pub(super) fn select(
    context: &CliContext,
    record: &mut open::OpenedRecord,
    of: Option<u32>,
    since: Option<u32>,
) -> Result<Option<Vec<MapChange>>, CommandFailure> {
    if of.is_none() && since.is_none() {
        return Ok(None);
    }
    let words = context.words;
    let past = check::past(context, record)?.ok_or_else(|| CommandFailure(say!(words, "version-demo")))?;
    let known = record.session.known_versions(past.entries());
    let older = since.map(|n| at(context, &past, &known, n)).transpose()?;
    let newer = of.map(|n| at(context, &past, &known, n)).transpose()?;
    if let Some((_, session)) = newer {
        // An answer may be younger than the version, and so may a refusal.
        record.session = session.seen_from(&record.session);
    }
    Ok(older.map(|(nr, old)| {
        let causes = member_check::causes(past.entries(), nr);
        member_check::changes(&old, &record.session, &record.deck.map, &causes)
    }))
}

/// Returns the number of the last entry of a version, and the session as it was then.
pub(super) fn at(
    context: &CliContext,
    past: &Past,
    known: &[Version],
    n: u32,
) -> Result<(u32, Session), CommandFailure> {
    let words = context.words;
    let wanted = usize::try_from(n).ok().and_then(|n| known.get(n.checked_sub(1)?));
    let Some(version) = wanted else {
        let (number, count) = (n.to_string(), known.len());
        return Err(CommandFailure(say!(
            words,
            "version-unknown",
            number = number,
            n = count
        )));
    };
    let session = past
        .after(version.nr)
        .ok_or_else(|| CommandFailure(say!(words, "version-lost", number = n.to_string())))?;
    Ok((version.nr, session))
}

/// Returns the changes as lines, each with the remark that it follows.
pub(super) fn list(context: &CliContext, record: &open::OpenedRecord, changes: &[MapChange]) -> String {
    let words = context.words;
    let mut out = format!("\n{}\n", say!(words, "check-report-changes", n = changes.len()));
    for (at, change) in changes.iter().enumerate() {
        let what = change_text(words, &record.session, &record.deck, change);
        let remark = change.because.as_ref().and_then(|id| record.session.remark(id));
        let because = remark.map(|remark| format!(" ({}: {})", remark.id, member_check::said(&record.deck, remark)));
        out.push_str(&format!(
            "{:>3} {}: {what}{}\n",
            at + 1,
            change.name,
            because.unwrap_or_default()
        ));
    }
    out
}
