//! Partners of the past, and those with whom cooperation ended: one sentence that names them and what they were or did.
//!
//! What is noted without a verb stands in brackets behind the name. What one partner did follows in the same sentence; of several it has a sentence
//! each. A note that tells as of now what was is told as a note of that time.

use super::gone::{tells_now, worked};
use super::new_note::new_note;
use super::tell::{in_brackets, remark, remarks};
use crate::deck::Lang;
use crate::findings::language::listed_words::{ListedWords, listed_words};
use crate::findings::language::noted::cited;
use crate::findings::language::prose::{self, sentence};
use crate::findings::language::verbs::{fits_verb, holds_verb};
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::{Partner, PartnerKind, Status};

/// Returns the sentences on those of one of these two statuses, and what is noted of as many of them as are `noted`.
pub(super) fn over(record: &SectionSource<'_>, such: &[&Partner], status: Status, noted: &[&Partner]) -> Vec<Sentence> {
    let words = record.words;
    let note = |p: &Partner| new_note(record, p).filter(|_| noted.iter().any(|q| q.id == p.id));
    let mut bracketed = Vec::new();
    let one = |p: &&Partner| {
        let name = record.name(p);
        match note(p).filter(|note| describes(record, p, note)) {
            Some(note) => {
                bracketed.push(remark(record, p, &note).text);
                format!("{name} ({})", prose::lower(&prose::bare(&note)))
            }
            None => name,
        }
    };
    let most = record.enough(such.len(), record.choice.plan.names);
    let parts: Vec<String> = such.iter().take(most).map(one).collect();
    let names = record.and_others(parts, such).0;
    let lead = match status {
        Status::Past => worked(record, such, &names),
        _ => say!(words, "domain-ended", names = names),
    };
    let mut told = lead;
    if let [only] = such
        && let Some(note) = note(only).filter(|note| !describes(record, only, note))
        && let Some(text) = joined(record, only, &told, &note)
    {
        bracketed.push(remark(record, only, &note).text);
        told = text;
    }
    let is_new = |s: &Sentence| !bracketed.contains(&s.text);
    let rest = remarks(record, noted, true).into_iter().filter(is_new);
    std::iter::once(sentence(told, prose::ids(such))).chain(rest).collect()
}

/// Returns whether a note stands in brackets behind the name of a partner: short, and without a verb.
fn describes(record: &SectionSource<'_>, partner: &Partner, note: &str) -> bool {
    let verb = is_past(record, note) || record.own == Lang::Nl && holds_verb(note);
    in_brackets(record, partner, note) && !verb
}

/// English verbs whose past is as their plural, which one that is gone did.
static SAME_IN_PAST: ListedWords = listed_words!("let put cut set shut spread read");

fn is_past(record: &SectionSource<'_>, note: &str) -> bool {
    let first = note.split_whitespace().next().unwrap_or_default().to_lowercase();
    record.own == Lang::En && SAME_IN_PAST.has(&first)
}

/// Returns a sentence that ends with the name of a partner, with what the partner did behind it; none where the note needs a sentence of its own.
fn joined(record: &SectionSource<'_>, partner: &Partner, lead: &str, note: &str) -> Option<String> {
    let words = record.words;
    let note = prose::bare(note);
    let verb = fits_verb(record, partner, &note) || is_past(record, &note);
    if record.foreign().is_some() || note.contains(['.', ';', ':', '!', '?']) || !verb {
        return None;
    }
    if tells_now(&note, record.own, record.verb(&[partner]) > 1) {
        return Some(say!(words, "over-noted", lead = lead, note = cited(&note, record.own)));
    }
    let person = matches!(partner.kind, Some(PartnerKind::Person | PartnerKind::Group));
    let kind = match record.name(partner) {
        _ if person => "person",
        name if name.starts_with("het ") => "neuter",
        _ => "other",
    };
    Some(say!(
        words,
        "over-did",
        lead = lead,
        kind = kind,
        did = prose::lower(&note)
    ))
}
