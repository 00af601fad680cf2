//! The counts of a member check: as a chapter of the findings, and as a part of its own report.

use super::super::{Block, Links, SectionSource, heading, paragraph};
use super::prose::{self, sentence};
use super::{CheckSource, Sentence, outcome_title};
use crate::deck::RemarkKind;
use crate::locale::Words;
use crate::member_check::{self, asks};
use crate::say;
use crate::session::{CheckForm, Outcome, Remark};
use crate::text::Id;

/// What remarks do, in the order of a methods section.
const KINDS: [RemarkKind; 6] = [
    RemarkKind::Confirms,
    RemarkKind::Contradicts,
    RemarkKind::Adds,
    RemarkKind::Image,
    RemarkKind::Use,
    RemarkKind::Observes,
];

/// Writes the chapter of the findings on the member checks that are closed; nothing where there are none.
pub(in crate::findings) fn write(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    let closed: Vec<_> = record.session.checks.iter().filter(|check| check.closed).collect();
    if closed.is_empty() {
        return;
    }
    blocks.push(heading(1, say!(record.words, "check-report-counts")));
    for check in closed {
        let told = CheckSource {
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

impl CheckSource<'_> {
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
        first.push(self.shown());
        paragraph(blocks, first);
        paragraph(blocks, vec![self.kinds()]);
        if !self.remarks.is_empty() {
            let mut rows: Vec<Vec<String>> = Outcome::ALL.iter().map(|outcome| self.outcome(*outcome)).collect();
            // Accepted is the first.
            rows.splice(1..1, self.to_do());
            rows.extend(self.unanswered());
            blocks.push(Block::Table {
                links: Links::None,
                caption: say!(words, "check-report-outcomes"),
                head: vec![say!(words, "check-report-answer"), say!(words, "check-report-remarks")],
                rows,
            });
        }
    }

    /// Returns how many findings were shown. A school that holds the check by itself shows what it likes.
    fn shown(&self) -> Sentence {
        let shown = &self.check.shown.conclusions;
        if self.check.form == CheckForm::Meeting {
            let text = say!(self.words, "check-report-shown", n = shown.len());
            return sentence(text, shown.clone());
        }
        sentence(
            say!(self.words, "check-report-shown-unknown"),
            vec![self.check.id.clone()],
        )
    }

    /// Returns the rows of the remarks without an answer: those that wait for one, and those that ask for no change.
    fn unanswered(&self) -> Vec<Vec<String>> {
        let open = self.remarks.iter().filter(|remark| remark.answer.is_none());
        let (asked, heard): (Vec<&Remark>, Vec<&Remark>) = open.copied().partition(|remark| asks(self.deck, remark));
        let row = |id: &str, n: usize| vec![self.words.get(id), n.to_string()];
        vec![
            row("check-report-waiting", asked.len()),
            row("check-report-asks-nothing", heard.len()),
        ]
    }

    /// Returns the row of the remarks that were accepted and are still to be done; nothing where all are.
    fn to_do(&self) -> Option<Vec<String>> {
        let to_do = |remark: &&&Remark| member_check::is_to_do(self.session, self.deck, remark);
        let n = self.remarks.iter().filter(to_do).count();
        (n > 0).then(|| vec![self.words.get("check-report-accepted-to-do"), n.to_string()])
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

    /// Returns what all remarks do: how many confirm, contradict and add, how many do something else. Each is in one of the counts.
    fn kinds(&self) -> Sentence {
        let words = self.words;
        let check = self.deck.member_check.as_ref();
        let kind = |remark: &Remark| {
            let sort = check.and_then(|check| check.sort(&remark.sort));
            sort.map_or(RemarkKind::Observes, |sort| sort.counts)
        };
        let told = |wanted: &RemarkKind| {
            let n = self.remarks.iter().filter(|remark| kind(remark) == *wanted).count();
            kind_text(words, *wanted, n)
        };
        let parts: Vec<String> = KINDS.iter().filter_map(told).collect();
        let text = say!(
            words,
            "check-report-kinds",
            n = self.remarks.len(),
            kinds = prose::row(words, &parts)
        );
        let ids: Vec<Id> = self.remarks.iter().map(|remark| remark.id.clone()).collect();
        sentence(text, ids)
    }
}

/// Returns how many remarks do one thing; nothing where none does and a methods section need not say so.
fn kind_text(words: &Words, kind: RemarkKind, n: usize) -> Option<String> {
    let number = prose::number(words, n);
    Some(match kind {
        RemarkKind::Confirms => say!(words, "check-kind-confirms", n = n, number = number),
        RemarkKind::Contradicts => say!(words, "check-kind-contradicts", n = n, number = number),
        RemarkKind::Adds => say!(words, "check-kind-adds", n = n, number = number),
        _ if n == 0 => return None,
        RemarkKind::Image => say!(words, "check-kind-image", n = n, number = number),
        RemarkKind::Use => say!(words, "check-kind-use", n = n, number = number),
        RemarkKind::Observes => say!(words, "check-kind-observes", n = n, number = number),
    })
}
