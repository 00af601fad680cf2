//! The ties of a partner: with whom, then what was noted of each, with whose it is.
//!
//! A label has no subject: it is told of the end that the tie comes from where its verb says so, of both ends where it tells what they do together,
//! and stands between quotation marks with both names elsewhere.

use crate::deck::Lang;
use crate::findings::language::clause::spaced;
use crate::findings::language::listed_words::{ListedWords, listed_words};
use crate::findings::language::noted::in_marks;
use crate::findings::language::prose::{self, sentence};
use crate::findings::language::verbs::{fits_verb, in_plural, is_plural, verb_first};
use crate::findings::sections::with::is_gone;
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::{Direction, Partner, PartnerKind, SCHOOL, Status, Tie};
use crate::text::Id;

/// Returns the ties of a partner as sentences.
pub(super) fn ties(record: &SectionSource<'_>, partner: &Partner) -> Vec<Sentence> {
    // With somebody who is only wished for there is no tie yet.
    let wished = |id: &Id| record.session.partner(id).is_some_and(|p| p.status == Status::Wished);
    let there = |tie: &Tie| partner.status == Status::Wished || !wished(&tie.from) && !wished(&tie.to);
    let mine = |tie: &&Tie| (tie.from == partner.id || tie.to == partner.id) && there(tie);
    let mine: Vec<&Tie> = record.session.ties.iter().filter(mine).collect();
    let end = |tie: &Tie| record.end(if tie.from == partner.id { &tie.to } else { &tie.from });
    let names: Vec<String> = mine.iter().map(|tie| end(tie)).collect();
    let names = prose::row(record.words, &names);
    let text = match is_gone(partner) {
        true => say!(record.words, "partner-tie-past", names = names),
        false => say!(record.words, "partner-tie", names = names),
    };
    let ids: Vec<Id> = mine.iter().map(|tie| tie.id.clone()).collect();
    let tied = (!ids.is_empty()).then(|| sentence(text, ids));
    let mut sentences: Vec<Sentence> = tied.into_iter().collect();
    let mut told: Vec<TieTold> = Vec::new();
    for tie in &mine {
        let of = match (mine.len() > 1, tie.from == partner.id) {
            (false, _) => TieOf::Only,
            (true, true) => TieOf::Own,
            (true, false) => TieOf::Other,
        };
        let Some(note) = noted(record, tie, of) else {
            continue;
        };
        match told.last_mut() {
            Some(last) if last.goes_on_as(&note) => last.join(note, tie),
            _ => told.push(TieTold {
                note,
                ids: vec![tie.id.clone()],
            }),
        }
    }
    sentences.extend(told.into_iter().map(|told| told.sentence(record)));
    sentences
}

/// What was noted of one tie, or of several in a row.
enum TieNote {
    /// A sentence that names whose it is.
    Whole(String),
    /// What the partner of the page does with each of several.
    Does { from: String, with: Vec<[String; 2]> },
    /// Words without a verb, of a tie between these and those.
    Quoted {
        from: Vec<String>,
        to: Vec<String>,
        note: String,
    },
}

struct TieTold {
    note: TieNote,
    ids: Vec<Id>,
}

impl TieTold {
    /// Returns whether a note stands in the sentence of this one: the same partner does it, or the same words stand for one end.
    fn goes_on_as(&self, next: &TieNote) -> bool {
        match (&self.note, next) {
            (TieNote::Does { .. }, TieNote::Does { .. }) => true,
            (
                TieNote::Quoted { from, to, note },
                TieNote::Quoted {
                    from: one,
                    to: other,
                    note: same,
                },
            ) => note == same && (to == other && to.len() == 1 || from == one && from.len() == 1),
            _ => false,
        }
    }

    fn join(&mut self, next: TieNote, tie: &Tie) {
        match (&mut self.note, next) {
            (TieNote::Does { with, .. }, TieNote::Does { with: more, .. }) => with.extend(more),
            (
                TieNote::Quoted { from, to, .. },
                TieNote::Quoted {
                    from: one, to: other, ..
                },
            ) => {
                let same = *to == other;
                from.extend(one.into_iter().filter(|_| same));
                to.extend(other.into_iter().filter(|_| !same));
            }
            _ => return,
        }
        self.ids.push(tie.id.clone());
    }

    fn sentence(self, record: &SectionSource<'_>) -> Sentence {
        let words = record.words;
        let text = match self.note {
            TieNote::Whole(text) => text,
            TieNote::Does { from, with } => {
                let one = |(at, [to, note]): (usize, &[String; 2])| match at {
                    0 => say!(
                        words,
                        "partner-tie-does",
                        from = from.as_str(),
                        to = to.as_str(),
                        note = note.as_str()
                    ),
                    _ => say!(words, "partner-tie-does-more", to = to.as_str(), note = note.as_str()),
                };
                with.iter().enumerate().map(one).collect::<Vec<_>>().join("; ")
            }
            TieNote::Quoted { from, to, note } => say!(
                words,
                "partner-tie-noted",
                from = prose::row(words, &from),
                to = prose::row(words, &to),
                note = note
            ),
        };
        sentence(text, self.ids)
    }
}

/// Which tie of a page it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum TieOf {
    /// The only one.
    Only,
    /// One of several, from the partner of the page.
    Own,
    /// One of several, from another.
    Other,
}

/// Returns what was noted of a tie, with whom where the page has several.
fn noted(record: &SectionSource<'_>, tie: &Tie, of: TieOf) -> Option<TieNote> {
    let note = prose::lower(&prose::bare(tie.label.as_deref()?));
    let (from, to) = (record.end(&tie.from), record.end(&tie.to));
    let own = record.foreign().is_none();
    let between = own && tie.direction != Direction::Forward;
    if let Some(note) = of_both(record.own, &note).filter(|_| between) {
        let both = prose::row(record.words, &[from, to]);
        return Some(TieNote::Whole(format!("{both} {note}")));
    }
    let partner = record.session.partner(&tie.from);
    let does = partner.is_some_and(|p| own && fits_verb(record, p, &note));
    let does = does && !is_of_each_other(&note) && !is_at_somebody(record, tie, &note);
    let note = match does && lacks_its_end(record.own, &note) {
        true => format!("{note} {to}"),
        false => note,
    };
    Some(match does {
        true if of == TieOf::Own => TieNote::Does {
            from,
            with: vec![[to, note]],
        },
        // Behind several names *her* and *there* would be anybody.
        true if of == TieOf::Other && points_at_somebody(&note) => {
            let (with, from) = (from.as_str(), from.as_str());
            TieNote::Whole(say!(
                record.words,
                "partner-tie-does",
                to = with,
                from = from,
                note = note
            ))
        }
        true => TieNote::Whole(format!("{from} {note}")),
        false => TieNote::Quoted {
            from: vec![from],
            to: vec![to],
            note: in_marks(&note),
        },
    })
}

/// Returns whether a label says where somebody is, *works there*, of a tie whose end is a person: nobody works at one, so that it may tell of the
/// other end.
pub(in crate::findings) fn is_at_somebody(record: &SectionSource<'_>, tie: &Tie, note: &str) -> bool {
    let there = spaced(note)
        .split_whitespace()
        .any(|word| matches!(word, "er" | "there"));
    let end = record.session.partner(&tie.to);
    there && end.is_some_and(|end| end.kind == Some(PartnerKind::Person))
}

/// Prepositions that end no whole sentence, and verbs with a preposition that is no part of the verb: *zorgt voor*, but not *stelt voor*.
static ENDS: [ListedWords; 2] = [
    listed_words!("van met naar"),
    listed_words!("of to from with for at about"),
];
static GIVES: ListedWords = listed_words!(
    "geeft geven levert leveren vraagt vragen leent lenen verkoopt verkopen schenkt schenken bezorgt bezorgen vertelt vertellen"
);
static WORKS_FOR: ListedWords =
    listed_words!("zorgt zorgen werkt werken kookt koken bakt bakken rijdt rijden maakt maken betaalt betalen");

/// Returns whether a label breaks off before the end of its tie: *geeft raad aan*, *comes from*.
fn lacks_its_end(lang: Lang, note: &str) -> bool {
    let words = spaced(note);
    let words: Vec<&str> = words.split_whitespace().collect();
    let [first, .., last] = words.as_slice() else {
        return false;
    };
    // *Heeft er de sleutels van* has its end.
    if words
        .iter()
        .any(|word| matches!(*word, "er" | "daar" | "hier" | "there"))
    {
        return false;
    }
    let [dutch, english] = &ENDS;
    match (lang, *last) {
        (Lang::En, last) => english.has(last),
        (Lang::Nl, "aan") => words.len() > 2 && GIVES.has(first),
        (Lang::Nl, "voor") => WORKS_FOR.has(first),
        (Lang::Nl, last) => dutch.has(last),
    }
}

/// Words that stand for one of the ends of a tie.
const POINTING: &str =
    "er hem haar hen hun zijn ze ervan ermee erbij eraan erover daar it its her him his them their there";

/// Returns whether a label speaks of one of its ends without naming it.
fn points_at_somebody(note: &str) -> bool {
    let words = spaced(note);
    words
        .split_whitespace()
        .any(|word| POINTING.split(' ').any(|known| known == word))
}

/// Verbs in the plural of what two do together, and words that say that they do.
const TOGETHER: &str = "delen ruilen share swap exchange";
const WITH_EACH_OTHER: &str = "samen together";

fn listed(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

/// Returns whether a label tells what two do to one another.
fn is_of_each_other(note: &str) -> bool {
    ["elkaar", "mekaar", "each other", "one another"]
        .iter()
        .any(|words| note.contains(words))
}

/// Returns a label as both ends do it: in the plural, *send parents to each other*; none where one of them does.
fn of_both(lang: Lang, note: &str) -> Option<String> {
    if tells_of_both(lang, note) {
        return Some(note.to_owned());
    }
    let both = is_of_each_other(note) && is_plural(lang, note) == Some(false);
    both.then(|| in_plural(lang, note)).flatten()
}

/// Returns whether a label begins with a verb in the plural that both ends are the subject of: *delen een loods*, *eat together*.
fn tells_of_both(lang: Lang, note: &str) -> bool {
    let words = spaced(note);
    let mut words = words.split_whitespace();
    let Some(first) = words.next() else { return false };
    let verb = match lang {
        Lang::Nl => first.ends_with('n') && verb_first(lang, note, true),
        Lang::En => is_plural(lang, note) == Some(true),
    };
    listed(TOGETHER, first) || verb && (is_of_each_other(note) || words.any(|word| listed(WITH_EACH_OTHER, word)))
}

impl SectionSource<'_> {
    /// Returns the name of the end of a tie.
    pub(in crate::findings) fn end(&self, id: &Id) -> String {
        if **id == *SCHOOL {
            return say!(self.words, "the-school");
        }
        self.session
            .partner(id)
            .map_or_else(|| id.to_string(), |p| self.name(p))
    }
}

#[cfg(test)]
mod tests {
    use super::{lacks_its_end, of_both, tells_of_both};
    use crate::deck::Lang;

    #[test]
    fn a_label_that_breaks_off_before_its_end_is_known() {
        for (lang, note) in [
            (Lang::Nl, "leent boeken aan"),
            (Lang::Nl, "kookt voor"),
            (Lang::Nl, "is een zijtak van"),
            (Lang::En, "sings for"),
            (Lang::En, "borrows a boat from"),
        ] {
            assert!(lacks_its_end(lang, note), "{note}");
        }
        for (lang, note) in [
            (Lang::Nl, "vult aan"),
            (Lang::Nl, "stelt de gids voor"),
            (Lang::Nl, "werkt ermee"),
            (Lang::Nl, "heeft er de sleutels van"),
            (Lang::En, "sings there"),
            (Lang::En, "from"),
        ] {
            assert!(!lacks_its_end(lang, note), "{note}");
        }
    }

    #[test]
    fn what_two_do_together_is_told_from_what_one_does() {
        let both = |note: &str| [Lang::Nl, Lang::En].iter().any(|lang| tells_of_both(*lang, note));
        for note in ["delen een schuur", "bakken samen wafels", "swap seeds", "cook together"] {
            assert!(both(note), "{note}");
        }
        for note in [
            "bakt samen wafels",
            "samen sterk",
            "brings seeds",
            "lessons together",
            "cooks together",
        ] {
            assert!(!both(note), "{note}");
        }
    }

    #[test]
    fn what_two_do_to_each_other_is_told_in_the_plural() {
        for (lang, note, expected) in [
            (Lang::En, "lends boats to each other", Some("lend boats to each other")),
            (Lang::En, "watches each other row", Some("watch each other row")),
            (
                Lang::En,
                "carries letters to one another",
                Some("carry letters to one another"),
            ),
            (Lang::Nl, "stuurt boten naar elkaar", Some("sturen boten naar elkaar")),
            (Lang::En, "ring each other", Some("ring each other")),
            (Lang::Nl, "afspraken met elkaar", None),
            (Lang::En, "lends boats", None),
            (Lang::Nl, "een boot voor elkaar", None),
        ] {
            assert_eq!(of_both(lang, note).as_deref(), expected, "{note}");
        }
    }
}
