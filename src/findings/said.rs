//! What was said, as points and quotes: the rule that chooses which words are printed.
//!
//! Word-for-word statements are printed as quotes, the note-taker's words as points. At each place at most [`MOST`] of each are
//! printed, in the order noted; whoever chooses by hand (`print: true` or `false`) overrules that. What is left out is counted,
//! never silently dropped. An `excerpt` is printed instead of the text.

use super::place::Home;
use super::{Point, Quote, Record, Sentence, list, prose};
use crate::findings::Block;
use crate::say;
use crate::session::{Statement, Voice};
use crate::text::Id;

/// How many quotes, and how many points, one place of the report prints unless they were chosen by hand.
pub(super) const MOST: usize = 12;

/// The words of one place, chosen.
#[derive(Default)]
pub(super) struct Said {
    /// The note-taker's words.
    pub points: Vec<Sentence>,
    /// Word for word.
    pub quotes: Vec<Quote>,
    /// What was left out.
    pub left_out: Vec<Id>,
}

impl Record<'_> {
    /// Returns the words of a place, chosen by the rule of this module.
    pub(super) fn said(&self, home: &Home) -> Said {
        let mut said = Said::default();
        let (mut points, mut quotes) = (0, 0);
        for statement in self.homes.get(home).into_iter().flatten() {
            let shown = match statement.voice {
                Voice::Verbatim => &mut quotes,
                Voice::Paraphrase => &mut points,
            };
            let printed = statement.print.unwrap_or(*shown < MOST);
            if !printed {
                said.left_out.push(statement.id.clone());
                continue;
            }
            *shown += 1;
            match statement.voice {
                Voice::Verbatim => said.quotes.push(self.quote(statement)),
                Voice::Paraphrase => said.points.push(self.point(statement)),
            }
        }
        said
    }

    /// Adds all words of a place: points, quotes, and how many were left out.
    pub(super) fn say_all(&self, home: &Home, blocks: &mut Vec<Block>) {
        let said = self.said(home);
        let point = |sentence: Sentence| Point {
            sentences: vec![sentence],
            ..Point::default()
        };
        list(blocks, false, said.points.into_iter().map(point).collect());
        blocks.extend(said.quotes.into_iter().map(Block::Quote));
        if let Some(sentence) = self.left_out(said.left_out) {
            blocks.push(Block::Paragraph {
                sentences: vec![sentence],
            });
        }
    }

    /// Returns the sentence that counts what was left out.
    pub(super) fn left_out(&self, ids: Vec<Id>) -> Option<Sentence> {
        let n = ids.len();
        let number = prose::number(self.words, n);
        (n > 0).then(|| prose::sentence(say!(self.words, "statements-left-out", n = n, number = number), ids))
    }

    fn quote(&self, statement: &Statement) -> Quote {
        Quote {
            text: prose::one_line(printed(statement)),
            who: prose::speakers(self.words, self.session, &statement.speakers),
            evidence: vec![statement.id.clone()],
        }
    }

    fn point(&self, statement: &Statement) -> Sentence {
        let text = prose::one_line(printed(statement));
        let text = if statement.speakers.is_empty() {
            prose::full(&text)
        } else {
            prose::reported(&text, &prose::speakers(self.words, self.session, &statement.speakers))
        };
        Sentence {
            text,
            evidence: vec![statement.id.clone()],
            ..Sentence::default()
        }
    }
}

fn printed(statement: &Statement) -> &crate::text::Text {
    statement.excerpt.as_ref().unwrap_or(&statement.text)
}
