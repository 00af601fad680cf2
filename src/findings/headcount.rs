//! How many partners a school has, in a sentence: those who are there now, and apart from them those who are not.

use super::Record;
use super::prose::{self, open, sentence};
use super::report::Sentence;
use crate::say;

/// Returns how many partners there are now, and how many are not.
pub(super) fn present(record: &Record<'_>) -> Vec<Sentence> {
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
        (out.explored + inside.explored, "count-explored"),
        (out.wished + inside.wished, "count-wished"),
        (out.past + inside.past, "count-past"),
        (out.ended + inside.ended, "count-ended"),
    ];
    let part = |(n, key): (usize, &str)| match (n, key) {
        (0, _) => None,
        (n, "count-explored") => Some(say!(words, "count-explored", n = n, number = number(n))),
        (n, "count-wished") => Some(say!(words, "count-wished", n = n, number = number(n))),
        (n, "count-past") => Some(say!(words, "count-past", n = n, number = number(n))),
        (n, _) => Some(say!(words, "count-ended", n = n, number = number(n))),
    };
    let parts: Vec<String> = rest.into_iter().filter_map(part).collect();
    let others =
        (!parts.is_empty()).then(|| sentence(say!(words, "count-others", parts = prose::row(words, &parts)), vec![]));
    let all = record.session.partners.iter().map(|p| p.id.clone()).collect();
    std::iter::once(sentence(text, all)).chain(others).collect()
}
