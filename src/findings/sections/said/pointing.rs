//! Which words speak of a partner as *zij* or *them* without naming it: where nothing above names it, the sentence before them does.
//!
//! Whom words are about is the record's own field. Reads no sense: a word of the name in the words or above them is enough.

use crate::findings::language::clause::spaced;
use crate::findings::language::name::is_named;
use crate::findings::{Block, SectionSource};
use crate::session::Statement;

/// Words for somebody who was named before.
const THEY: &str = "zij ze hen hun hij hem they them their theirs he him his she her";

impl SectionSource<'_> {
    /// Returns whether words speak of a partner that they do not name, and the paragraph above them does not name it either.
    pub(super) fn points_at_nobody(&self, statement: &Statement, blocks: &[Block]) -> bool {
        let above = || match blocks.last() {
            Some(Block::Paragraph { sentences }) if !self.measuring.get() => sentences
                .iter()
                .map(|s| s.text.as_str())
                .collect::<Vec<&str>>()
                .join(" "),
            _ => String::new(),
        };
        self.needs_its_partner(statement) && !self.names_of(statement, &above())
    }

    /// Returns whether words speak of a partner without naming it.
    pub(super) fn needs_its_partner(&self, statement: &Statement) -> bool {
        let said = spaced(statement.printed());
        let they = said
            .split_whitespace()
            .any(|word| THEY.split(' ').any(|known| known == word));
        they && !statement.about.is_empty() && !self.names_of(statement, &said)
    }

    /// Returns whether a text holds a word of the name of a partner that a statement is about.
    fn names_of(&self, statement: &Statement, text: &str) -> bool {
        let text = spaced(text);
        let mut partners = statement.about.iter().filter_map(|id| self.session.partner(id));
        partners.any(|partner| is_named(partner, &text))
    }
}
