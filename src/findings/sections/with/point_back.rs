//! *Die werkt er ook*: a remark right behind the name of its partner needs no name.

use crate::findings::language::prose;
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::PartnerKind;

/// Lets a remark point back to the partner whose name stands last in the sentence before it, instead of naming it again.
pub(super) fn point_back(record: &SectionSource<'_>, before: &[Sentence], noted: &mut [Sentence]) {
    let (Some(before), Some(next)) = (before.last(), noted.first_mut()) else {
        return;
    };
    let Some(partner) = next.evidence.first().and_then(|id| record.session.partner(id)) else {
        return;
    };
    let name = record.name(partner);
    let rest = next
        .text
        .strip_prefix(&prose::capital(&name))
        .filter(|rest| rest.starts_with(' '));
    let Some(rest) = rest
        .filter(|_| next.frame.is_none() && record.verb(&[partner]) == 1 && prose::bare(&before.text).ends_with(&name))
    else {
        return;
    };
    let one = before.evidence.len() == 1;
    // *Het bedrijf* is no *die*, but *het kind* is.
    let thing = name.starts_with("het ") && partner.kind != Some(PartnerKind::Person);
    let word = match (thing, one) {
        (true, false) => return,
        (true, true) => say!(record.words, "remark-that-thing"),
        (false, true) => say!(record.words, "remark-that-one"),
        (false, false) => say!(record.words, "remark-the-latter"),
    };
    next.text = format!("{word}{rest}");
}
