//! Whether a theme on conditions says that something is in the way. Reads one theme; silent in doubt.
//!
//! What somebody complains of under a theme is not read: one complaint about a partner makes no hindrance of what helps.

use std::sync::LazyLock;

use super::phrases::all_sentences;
use super::rows::{ListedPhrases, row};
use super::shortage::{Sense, sense};
use crate::session::Theme;

/// The question whose themes may be in the way.
pub(in crate::findings::propose) const CONDITIONS: &str = "how";

/// Words that say that something is in the way, beside those that only deny.
static IN_THE_WAY: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "geen, niemand, nobody, buiten, stopt, stoppen, tekort, gebrek, beroepsgeheim, amper, nauwelijks, no, stop, stops, end, ends, secrecy, lack, shortage, hardly",
    )
});
/// Words that deny: alone they say only that something is not so.
static DENIES: LazyLock<ListedPhrases> = LazyLock::new(|| ListedPhrases::of("niet, zonder, not, without"));
/// Words with which neither is said: what is agreed on, a condition, a choice, or plenty.
static UNSURE: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "spare, overschot, anders, als, indien, soms, altijd, nodig, tenzij, otherwise, if, unless, sometimes, always, needed, need, \
         wel en niet, wel of niet, al dan niet, al of niet, en wat niet, of niet, niet enkel, niet alleen, niet te, niet meer dan, and what not, and who not, or not, not only, not just, not too, no more than, \
         afspraak, afspraken, afgesproken, duidelijk*, helder*, agree*, arrange*, clear, clearly, \
         geen probleem, geen nood, geen drempel, geen geheimen, geen enkel probleem, no problem, no secrets, no trouble, nothing without, no .. without, niets zonder, geen .. zonder, niet zonder, zonder .. niet, zonder .. geen, not without, without .. no, without .. not, without .. nothing",
    )
});

/// Returns whether a theme on conditions says that something is in the way.
pub(in crate::findings::propose) fn hinders(theme: &Theme) -> bool {
    let note = theme.note.as_deref().unwrap_or_default();
    let text = format!("{}. {note}", theme.title.trim_end_matches('.'));
    let all = row(&text);
    let denies = all_sentences(note).any(|one| DENIES.is_in(&row(one))) || DENIES.is_in(&row(&theme.title));
    let stands = IN_THE_WAY.is_in(&all) || denies || sense(&text) == Sense::Short;
    theme.aspect.as_str() == CONDITIONS && stands && !UNSURE.is_in(&all)
}

#[cfg(test)]
mod tests {
    use super::hinders;
    use crate::session::Theme;
    use crate::text::{Id, Line, Text};

    fn theme(title: &str, note: &str) -> Theme {
        Theme {
            id: Id::from("h1"),
            aspect: Id::from("how"),
            title: Line::new(title),
            note: Some(Text::new(note)),
            evidence: Vec::new(),
        }
    }

    #[test]
    fn what_is_in_the_way_is_told_from_what_makes_it_work() {
        for (title, note) in [
            ("vervanging", "Wie op uitstap gaat, heeft geen vervanging."),
            ("uitleg", "Wat de keuken leert, komt niet bij de klas."),
            ("cover", "There is no cover on Fridays."),
        ] {
            assert!(hinders(&theme(title, note)), "{title}: {note}");
        }
        for (title, note) in [
            ("openheid", "Samen beslissen wat wel en niet in de brief komt."),
            (
                "discretie",
                "Vooraf afspreken wat ge niet doorvertelt, met heldere regels.",
            ),
            ("rust", "Zonder rust lukt het niet."),
            ("openness", "We agree beforehand what is not passed on."),
            ("quiet", "Without quiet there is no lesson."),
        ] {
            assert!(!hinders(&theme(title, note)), "{title}: {note}");
        }
    }
}
