//! How many partners a school has, in a sentence: those who are there now, and apart from them those who are not.

use super::with;
use crate::findings::language::prose::{self, open, sentence};
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::Status;

/// Returns how many partners there are now, and how many are not.
pub(in crate::findings) fn present(record: &SectionSource<'_>) -> Vec<Sentence> {
    let (words, out, inside) = (record.words, record.counts.outside.tally, record.counts.inside.tally);
    if record.session.partners.is_empty() {
        return vec![open(say!(words, "who-nobody"))];
    }
    let number = |n| prose::number(words, n);
    let mut text = say!(words, "count-outside", n = out.now, number = number(out.now));
    if inside.now > 0 {
        text.push_str(&say!(
            words,
            "count-inside",
            n = inside.now,
            number = number(inside.now)
        ));
    }
    let rest = [
        (out.explored + inside.explored, Status::Explored),
        (out.wished + inside.wished, Status::Wished),
        (out.past + inside.past, Status::Past),
        (out.ended + inside.ended, Status::Ended),
    ];
    let rest: Vec<(usize, Status)> = rest.into_iter().filter(|(n, _)| *n > 0).collect();
    let parts: Vec<String> = rest
        .iter()
        .enumerate()
        .map(|(at, (n, status))| apart(record, *n, *status, at == 0))
        .collect();
    let n = rest.iter().map(|(n, _)| n).sum::<usize>();
    let text_of = || say!(words, "count-others", n = n, parts = prose::row(words, &parts));
    let others = (!parts.is_empty()).then(|| sentence(text_of(), vec![]));
    let all = record.session.partners.iter().map(|p| p.id.clone()).collect();
    std::iter::once(sentence(text, all)).chain(others).collect()
}

/// Returns how many partners of a status stand apart; the first of a row says what is counted.
fn apart(record: &SectionSource<'_>, n: usize, status: Status, first: bool) -> String {
    let words = record.words;
    let number = prose::number(words, n);
    match (status, first) {
        (Status::Explored, _) => say!(words, "count-explored", n = n, number = number),
        (Status::Wished, _) if record.session.partners.iter().any(|p| with::is_only_noted(record, p)) => {
            say!(words, "count-wished-apart", n = n, number = number)
        }
        (Status::Wished, _) => say!(words, "count-wished", n = n, number = number),
        (Status::Past, true) => say!(words, "count-past-first", n = n, number = number),
        (Status::Past, false) => say!(words, "count-past", n = n, number = number),
        (_, true) => say!(words, "count-ended-first", n = n, number = number),
        (_, false) => say!(words, "count-ended", n = n, number = number),
    }
}
