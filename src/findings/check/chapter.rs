//! The counts of a member check: as a chapter of the findings, and as a part of its own report.

use super::super::{Block, Links, Record, heading, paragraph};
use super::prose::{self, sentence};
use super::{Told, outcome_title};
use crate::deck::RemarkKind;
use crate::say;
use crate::session::{CheckForm, Outcome, Remark};
use crate::text::Id;

/// Writes the chapter of the findings on the member checks that are closed; nothing where there are none.
pub(in crate::findings) fn write(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let closed: Vec<_> = record.session.checks.iter().filter(|check| check.closed).collect();
    if closed.is_empty() {
        return;
    }
    blocks.push(heading(1, say!(record.words, "check-report-counts")));
    for check in closed {
        let told = Told {
            session: record.session,
            deck: record.deck,
            words: record.words,
            check,
            remarks: record.session.remarks_of(&check.id).collect(),
            changes: &[],
        };
        told.counts(blocks);
    }
}

impl Told<'_> {
    /// Writes what a methods section needs: when, how, who, what was shown, what was remarked and what came of it.
    pub(super) fn counts(&self, blocks: &mut Vec<Block>) {
        let words = self.words;
        let date = prose::date(words, &self.check.date);
        let held = match self.check.form {
            CheckForm::Meeting => say!(words, "check-held-meeting", date = date),
            CheckForm::Account => say!(words, "check-held-account", date = date),
            CheckForm::Survey => say!(words, "check-held-survey", date = date),
        };
        let id = || vec![self.check.id.clone()];
        let mut first = vec![sentence(held, id()), self.present()];
        if let Some(minutes) = self.check.minutes {
            first.push(sentence(
                say!(words, "check-report-minutes", n = usize::from(minutes)),
                id(),
            ));
        }
        let shown = self.check.shown.conclusions.len();
        first.push(sentence(
            say!(words, "check-report-shown", n = shown),
            self.check.shown.conclusions.clone(),
        ));
        paragraph(blocks, first);
        paragraph(blocks, vec![self.kinds()]);
        if !self.remarks.is_empty() {
            let rows = Outcome::ALL.iter().map(|outcome| self.outcome(*outcome));
            let waiting = self.remarks.iter().filter(|remark| remark.answer.is_none()).count();
            let waiting = vec![say!(words, "check-report-none-yet"), waiting.to_string()];
            blocks.push(Block::Table {
                links: Links::None,
                caption: say!(words, "check-report-outcomes"),
                head: vec![say!(words, "check-report-answer"), say!(words, "check-report-remarks")],
                rows: rows.chain([waiting]).collect(),
            });
        }
    }

    fn outcome(&self, outcome: Outcome) -> Vec<String> {
        let here = |remark: &&&Remark| remark.answer.as_ref().is_some_and(|reply| reply.what == outcome);
        let n = self.remarks.iter().filter(here).count();
        let title = outcome_title(self.words, outcome, n);
        let title = title
            .rsplit_once(" (")
            .map_or(title.clone(), |(title, _)| title.to_owned());
        vec![title, n.to_string()]
    }

    /// Returns how many remarks confirm, contradict and add.
    fn kinds(&self) -> crate::findings::Sentence {
        let of = |kind: RemarkKind| {
            let check = self.deck.member_check.as_ref();
            let is = |remark: &&&Remark| {
                let sort = check.and_then(|check| check.sort(&remark.sort));
                sort.is_some_and(|sort| sort.counts == kind)
            };
            self.remarks.iter().filter(is).count().to_string()
        };
        let text = say!(
            self.words,
            "check-report-kinds",
            n = self.remarks.len(),
            confirms = of(RemarkKind::Confirms),
            contradicts = of(RemarkKind::Contradicts),
            adds = of(RemarkKind::Adds)
        );
        let ids: Vec<Id> = self.remarks.iter().map(|remark| remark.id.clone()).collect();
        sentence(text, ids)
    }
}
