//! Reads how it was and how it is now where two people each tell one half of it, of one partner.
//!
//! Reads words and their order; in doubt two statements belong to nothing.

use crate::findings::propose::QUOTED;
use std::sync::LazyLock;

use super::subjects;
use crate::findings::SectionSource;
use crate::findings::propose::wording::rows::{FoldedRows, ListedPhrases, row};
use crate::findings::propose::wording::shifts::was_otherwise;
use crate::session::Statement;

/// How many statements may stand between the two halves.
const NEAR: usize = 3;

/// Phrases that say how it was.
static THEN: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "toen .. nog, toen kwam*, toen was, toen waren, toen had, toen hadden, in de tijd van, in de tijd dat, vroeger, jaren geleden, in het begin, tot voor kort, when .. had, when .. was alive, when .. was still, when .. were still, used to, years ago, back then, in the days of, in the old days, at first",
    )
});
/// Phrases that say how it is since.
static SINCE: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "doet nu, doen nu, is er geen .. meer, zijn er geen .. meer, daar is geen .. meer, tegenwoordig, vandaag, sindsdien, de laatste jaren, nu krijg*, nu is, nu zijn, nu moet*, nu komt, nu komen, nu zie*, nu staat, nu bel*, niemand meer, niets meer, nooit meer, these days, nowadays, today, nobody has .. since, nothing has .. since, there has been no, since then, the last few years, now you, now we, now there, now it, now they, now i, no longer, not any more, nobody any more",
    )
});
/// Phrases that say that nothing changed.
static SAME: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "nog altijd, nog steeds, zoals vroeger, net als vroeger, nu en dan, still do, still does, still come, still comes, as before, now and then",
    )
});

/// Returns whether a text tells how it was.
fn tells_of_then(text: &str) -> bool {
    was_otherwise(text) || FoldedRows::of(text).say(&THEN)
}

/// Returns whether a text tells how it is since.
fn tells_of_since(text: &str) -> bool {
    FoldedRows::of(text).say(&SINCE) && !SAME.is_in(&row(text))
}

/// Returns the statements of which one tells how it was with a partner and the other, by somebody else shortly after, how it is now.
pub(super) fn told_by_two<'a>(record: &SectionSource<'a>) -> Vec<[&'a Statement; 2]> {
    let fair = |s: &Statement| {
        s.about.len() == 1
            && s.text.split_whitespace().count() <= QUOTED
            && s.print != Some(false)
            && subjects::is_talk(record, s)
            && !subjects::defines(record, s)
            && !record.exchanges.is_opposed(&s.id)
    };
    let all = &record.session.statements;
    let half = |(at, one): (usize, &'a Statement)| {
        let later = all.iter().skip(at + 1).take(NEAR);
        let other =
            |s: &&Statement| fair(s) && s.about == one.about && s.speakers != one.speakers && tells_of_since(&s.text);
        let found = later.into_iter().find(other)?;
        Some([one, found])
    };
    let then = all
        .iter()
        .enumerate()
        .filter(|(_, s)| fair(s) && tells_of_then(&s.text));
    then.filter_map(half).collect()
}

#[cfg(test)]
mod tests {
    use super::{tells_of_since, tells_of_then};

    #[test]
    fn the_halves_of_a_change_are_told_from_what_goes_on() {
        assert!(tells_of_then("When the mill had a guide, we went every month."));
        assert!(tells_of_then("Toen kwam er nog iemand met een trommel."));
        assert!(
            tells_of_since("These days you get a form.") && tells_of_since("De laatste jaren zie ik er geen mens.")
        );
        assert!(
            !tells_of_since("Nu en dan nu is het nog altijd zo.")
                && !tells_of_since("They still come, no longer late, as before.")
        );
        assert!(!tells_of_then("They come every month.") && !tells_of_since("Hij komt op maandag."));
    }
}
