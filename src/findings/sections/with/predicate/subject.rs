//! Who a note is about, as its sentence needs to know it.

use crate::deck::Lang;
use crate::findings::SectionSource;
use crate::findings::language::nominal::{NounKind, nature};
use crate::findings::sections::with::gone::is_gone;
use crate::locale::Words;
use crate::session::{Partner, PartnerKind};

/// Who a note is about.
pub(in crate::findings::sections::with) struct NoteSubject<'a> {
    pub words: &'a Words,
    /// The language of the note.
    pub lang: Lang,
    /// With its article.
    pub name: &'a str,
    pub bare: &'a str,
    pub many: bool,
    /// Somebody or a body, where that is known.
    pub nature: Option<NounKind>,
    /// Whether cooperation with it is past.
    pub past: bool,
    /// How many partners it is about.
    pub partners: usize,
}

impl<'a> NoteSubject<'a> {
    /// Returns a partner under its name as who a note is about.
    pub(in crate::findings::sections::with) fn of(
        record: &'a SectionSource<'_>,
        partner: &'a Partner,
        name: &'a str,
    ) -> Self {
        let called = record.called.get(&partner.id);
        let bare = called.map_or(partner.name.as_str(), |called| called.bare.as_str());
        let named = || nature(bare, record.own);
        let nature = match partner.kind {
            Some(PartnerKind::Person) => Some(NounKind::Person),
            Some(PartnerKind::Organisation | PartnerKind::Source) => Some(NounKind::Body),
            Some(PartnerKind::Group) | None => named(),
        };
        Self {
            words: record.words,
            lang: record.own,
            name,
            bare,
            nature,
            many: record.verb(&[partner]) > 1,
            past: is_gone(partner),
            partners: 1,
        }
    }
}
