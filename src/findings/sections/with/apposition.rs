//! A note that begins with the name of its own partner: *zoon van de kok, werkt in de tuin* is told as who it is, without its name a second time.

use crate::findings::SectionSource;
use crate::findings::language::verbs::fits_verb;
use crate::say;
use crate::session::Partner;
use crate::text::fold;

/// Words with which what follows a noun says which one it is.
const WHICH: &str = "van voor met uit in op bij aan die dat of for from at with who that";

/// Returns a note that begins with the name of its partner as a sentence; none where it does not.
pub(super) fn named_again(record: &SectionSource<'_>, partner: &Partner, note: &str) -> Option<String> {
    let bare = record
        .called
        .get(&partner.id)
        .map_or(partner.name.as_str(), |called| called.bare.as_str());
    let tail = note.get(bare.len()..).filter(|tail| tail.starts_with(' '))?;
    let name = record.name(partner);
    // What has no article is a name of its own: *Unia van de stad* is another.
    if bare.is_empty() || name == bare || fold(note.get(..bare.len())?) != fold(bare) {
        return None;
    }
    if fits_verb(record, partner, tail.trim_start()) {
        return Some(format!("{name}{tail}"));
    }
    let first = tail.split_whitespace().next().unwrap_or_default();
    if !WHICH.split(' ').any(|word| word == first) {
        return None;
    }
    let parts = tail.split_once(", ").or_else(|| tail.split_once("; "));
    match parts {
        Some((which, rest)) if fits_verb(record, partner, rest) => Some(format!("{name}{which} {rest}")),
        _ => Some(say!(record.words, "remark-is", name = format!("{name}{tail}"))),
    }
}
