//! Whether words wish for somebody, and whose wish it is: *daar zou iemand naast moeten staan*, *we need an interpreter*.
//!
//! Reads one clause at a time: what a clause denies, asks or only supposes is no wish, nor is what a partner would like.

use std::sync::LazyLock;

use super::gaps::{lacks, tells_of};
use crate::deck::Lang;
use crate::findings::SectionSource;
use crate::findings::choosing::place::answers_who_is_missing;
use crate::findings::language::clause::{is_clause, spaced};
use crate::findings::language::people::Folk;
use crate::findings::language::phrases::Phrases;
use crate::findings::language::prose;
use crate::say;
use crate::session::{Gap, Partner, Speaker, Statement, Status};
use crate::text::fold;
use crate::text::sentences::sentences;

/// Phrases with which somebody wishes.
const WANTED_NL: &str = "zou|zouden .. willen, zou|zouden .. graag, zou|zouden .. liefst, zou|zouden .. moeten, zou|zouden .. mogen, zou|zouden .. welkom, zou|zouden .. helpen, zou|zouden .. waard, zou|zouden .. goed|fijn|mooi|handig|nuttig|zinvol|ideaal zijn|doen, \
    graag .. zou|zouden, graag .. hebben, graag .. erbij, graag .. samenwerken, graag .. uitnodigen, graag .. betrekken, \
    ik|we|wij|school|team|groep wil|willen, nodig, nood aan, hoop|hopen|hoopt op, hoop|hopen|hoopt dat, wens|wensen|wenst, droom|dromen|droomt van, \
    mocht|mochten er, mocht|mochten we, mocht|mochten wij, mocht|mochten ik, had|hadden .. graag";
const WANTED_EN: &str = "would .. like, would .. love, would .. help, would be .. good|great|useful|welcome|ideal, would be good|great|useful|welcome|ideal, i|we|they d like, i|we|they d love, should .. be, should .. have, ought to, wish|wishes, \
    need|needs a|an|somebody|someone|more|him|her|them|it|another, need|needs to work with, want|wants, hope|hopes to|for|that, if only";
/// Phrases that hold such words and wish nothing.
const IDLE_NL: &str = "indien nodig, zo nodig, waar nodig, wanneer nodig, als .. nodig, zonodig, naar wens, mijn wens, willen zeggen, willen vragen, willen toevoegen, willen weten, \
    willen benadrukken, graag zeggen, graag toevoegen, liever, ten wens";
const IDLE_EN: &str = "like to say, like to add, like to know, like to thank, like to ask, like to stress, want to say, want to add, wants to know, want to know, \
    if need be, wish you, hope that helps, should have been";
/// Words that deny, unless they are not meant alone: *niet alleen*.
const DENYING_NL: &str = "niet geen nooit niemand niets niks zonder evenmin";
const DENYING_EN: &str = "not no never nobody nothing none without t neither hardly";
const ALONE: &str = "alleen enkel only just";
/// Words for a partner who would like something.
const THEY_NL: &str = "ze zij hij die";
const THEY_EN: &str = "they she he it";
/// Words for who wishes for a partner.
const WE_NL: &str = "ik we wij iemand er ge je men school team groep";
const WE_EN: &str = "i we you somebody someone there school team group everyone";

static WANTED: LazyLock<[Phrases; 2]> = LazyLock::new(|| [WANTED_NL, WANTED_EN].map(Phrases::of));
static IDLE: LazyLock<[Phrases; 2]> = LazyLock::new(|| [IDLE_NL, IDLE_EN].map(Phrases::of));

/// Returns the list of a language.
fn of<T>(lists: &[T; 2], lang: Lang) -> &T {
    match lang {
        Lang::Nl => &lists[0],
        Lang::En => &lists[1],
    }
}

/// Returns whether a text wishes for somebody.
pub(in crate::findings) fn wants(text: &str, lang: Lang) -> bool {
    let told = sentences(text).filter(|one| !one.ends_with('?'));
    told.flat_map(|one| one.split([',', ';', ':', '–', '—', '(', ')']))
        .any(|clause| clause_wants(clause, lang))
}

fn clause_wants(clause: &str, lang: Lang) -> bool {
    let said = spaced(clause);
    let words: Vec<String> = said.split_whitespace().map(str::to_owned).collect();
    let is_in = |lists: [&str; 2], word: &str| of(&lists, lang).split(' ').any(|known| known == word);
    let next = |at: usize| words.get(at + 1).map_or("", String::as_str);
    let denies = words
        .iter()
        .enumerate()
        .any(|(at, word)| is_in([DENYING_NL, DENYING_EN], word) && !is_in([ALONE, ALONE], next(at)));
    let theirs = words.iter().any(|word| is_in([THEY_NL, THEY_EN], word))
        && !words.iter().any(|word| is_in([WE_NL, WE_EN], word));
    of(&WANTED, lang).are_in(&words) && !of(&IDLE, lang).are_in(&words) && !denies && !theirs
}

/// Who would like to work with a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::findings) enum Wisher {
    /// The group, as it was noted, or several people.
    Group,
    /// One person, by the function as a sentence names it.
    One(String),
}

/// Returns who said, or of whom it was noted, that he or she would like to work with a partner; none where nobody wishes it. A partner that was
/// noted as missing is wished for by the group.
pub(in crate::findings) fn wisher(record: &SectionSource<'_>, partner: &Partner) -> Option<Wisher> {
    let gaps = record.session.gaps.iter().filter(|gap| tells_of(record, gap, partner));
    let noted = partner
        .note
        .as_ref()
        .filter(|note| wants(note, record.own))
        .map(|note| noted_of(record, note));
    let lacked = gaps.filter_map(|gap| {
        let wish = wants(&gap.text, record.own).then(|| noted_of(record, &gap.text));
        wish.or_else(|| lacks(record, gap, partner).then_some(Wisher::Group))
    });
    let said =
        record.session.statements.iter().filter(|s| {
            s.about.contains(&partner.id) && (wants_partner(record, s, partner) || misses(record, s, partner))
        });
    let said = said.map(|s| said_by(record, s));
    let mut all: Vec<Wisher> = noted.into_iter().chain(lacked).chain(said).collect();
    all.dedup();
    match all.as_slice() {
        [] => None,
        [only] => Some(only.clone()),
        _ => Some(Wisher::Group),
    }
}

/// Words with which a gap says that somebody is not there.
const ABSENT: &str = "ontbre mist missen gemis missing lack absen";

/// Returns whether gaps tell of a partner that is marked as wished for, and none says that it is lacked nor somebody that he wants it: *study days
/// do not count as a source*.
pub(in crate::findings) fn is_only_noted(record: &SectionSource<'_>, partner: &Partner) -> bool {
    let says = |gap: &Gap| {
        let words = spaced(&gap.text);
        let mut words = words.split_whitespace();
        lacks(record, gap, partner) || words.any(|word| ABSENT.split(' ').any(|begin| word.starts_with(begin)))
    };
    let mut gaps = record
        .session
        .gaps
        .iter()
        .filter(|gap| tells_of(record, gap, partner))
        .peekable();
    partner.status == Status::Wished && gaps.peek().is_some() && !gaps.any(says) && wisher(record, partner).is_none()
}

/// How words begin with which somebody says that he lacks something.
const LACKING: &str = "mis ontbre lack nood nodig";

/// Returns whether words that answer who is missing are about this partner alone, of whom nothing is noted that was once there.
fn misses(record: &SectionSource<'_>, said: &Statement, partner: &Partner) -> bool {
    let never_there = partner.experience.is_none() && partner.frequency.is_none();
    let first = sentences(&said.text).next().unwrap_or_default();
    let words = spaced(first);
    let lacks = |word: &str| LACKING.split(' ').any(|begin| word.starts_with(begin));
    // *A night bus.* answers who is missing; *how do we reach the mill?* does not.
    let names = !first.ends_with('?') && (!is_clause(first, record.own) || words.split_whitespace().any(lacks));
    never_there && names && said.about.len() == 1 && answers_who_is_missing(said, record.deck)
}

/// Returns whether words wish for this partner: of several that they are about, a sentence that wishes has a word of its name.
fn wants_partner(record: &SectionSource<'_>, said: &Statement, partner: &Partner) -> bool {
    if said.about.len() == 1 {
        return wants(&said.text, record.own);
    }
    let name = spaced(&partner.name);
    let named = |one: &str| {
        let one = spaced(one);
        let mut long = name.split_whitespace().filter(|word| word.chars().count() > 2);
        long.any(|word| one.contains(&format!(" {word} ")))
    };
    sentences(&said.text).any(|one| named(one) && wants(one, record.own))
}

/// Returns whose wish a note tells: that of the person it begins with, *de directeur zou …*, else the group's.
fn noted_of(record: &SectionSource<'_>, note: &str) -> Wisher {
    let begins = |who: &str| fold(note).starts_with(&format!("{} ", fold(who)));
    let functions = record.session.participants.iter().map(|p| record.function(&p.function));
    let one = functions.into_iter().find(|(who, many)| !many && begins(who));
    one.map_or(Wisher::Group, |(who, _)| Wisher::One(who))
}

fn said_by(record: &SectionSource<'_>, said: &Statement) -> Wisher {
    let one = match said.speakers.as_slice() {
        [Speaker::Group] | [] => None,
        [_] => record.speaking(&said.speakers),
        _ => None,
    };
    match one {
        Some(Folk { names, many: false, .. }) => Wisher::One(names),
        _ => Wisher::Group,
    }
}

impl Wisher {
    /// Returns who wishes as a sentence names them.
    pub(super) fn name(&self, record: &SectionSource<'_>) -> String {
        match self {
            Self::Group => record.words.get("the-group"),
            Self::One(who) => who.clone(),
        }
    }
}

/// Returns those that somebody would like to work with, by whose wish it is, the group's first; and those that are named and not there.
pub(super) fn by_wisher<'p>(
    record: &SectionSource<'_>,
    partners: &[&'p Partner],
) -> (Vec<(Wisher, Vec<&'p Partner>)>, Vec<&'p Partner>) {
    let (mut wanted, mut absent): (Vec<(Wisher, Vec<&Partner>)>, Vec<&Partner>) = (Vec::new(), Vec::new());
    for partner in partners {
        match wisher(record, partner) {
            None => absent.push(*partner),
            Some(who) => match wanted.iter_mut().find(|(known, _)| *known == who) {
                Some((_, theirs)) => theirs.push(*partner),
                None => wanted.push((who, vec![*partner])),
            },
        }
    }
    wanted.sort_by_key(|(who, _)| *who != Wisher::Group);
    (wanted, absent)
}

/// Returns the sentence that says who would like to work with whom.
pub(super) fn would_like(record: &SectionSource<'_>, who: &Wisher, partners: &[&Partner], names: &str) -> String {
    let (words, who) = (record.words, who.name(record));
    let text = match partners.iter().all(|p| is_wanted_more(record, p)) {
        true => say!(words, "absent-wished-more", who = who, names = names),
        false => say!(words, "absent-wished", who = who, names = names),
    };
    prose::capital(&text)
}

/// Words that want more of what there is already, and those that want more of something else.
const MORE: &str = "meer|vaker, more, more often";
const MORE_OF: &str = "meer dan|tijd|info|informatie|weten|geld|uren, niet meer, more than|time|information|money|hours, no more, know more";
static WANTS_MORE: LazyLock<[Phrases; 2]> = LazyLock::new(|| [MORE, MORE_OF].map(Phrases::of));

/// Returns whether a note on a partner, or a gap that tells of it, wants more of it: it is there already.
fn is_wanted_more(record: &SectionSource<'_>, partner: &Partner) -> bool {
    let [more, of_other] = &*WANTS_MORE;
    let wants_more = |text: &str| {
        let words: Vec<String> = spaced(text).split_whitespace().map(str::to_owned).collect();
        wants(text, record.own) && more.are_in(&words) && !of_other.are_in(&words)
    };
    let gaps = record.session.gaps.iter().filter(|gap| tells_of(record, gap, partner));
    let mut texts = gaps.map(|gap| &gap.text).chain(&partner.note);
    texts.any(|text| wants_more(text))
}

#[cfg(test)]
mod tests {
    use super::wants;
    use crate::deck::Lang;

    #[test]
    fn a_wish_is_wanted_in_its_clause() {
        for text in [
            "Daar zou eigenlijk een tolk bij moeten zitten.",
            "Ik zou graag een kok in de klas zien.",
            "We hebben een imker nodig.",
            "Er is nood aan iemand die de tuin kent.",
            "Het team wil ook niet alleen een kok, maar een bakker.",
            "zou elke maand mogen komen",
            "Een beiaardier zou goed doen.",
        ] {
            assert!(wants(text, Lang::Nl), "{text}");
        }
        for text in [
            "Een kok hebben we echt niet nodig.",
            "Dat zou anders lopen als de imker mee at.",
            "Ze zouden graag vaker bij ons koken.",
            "Zou een tolk willen komen?",
            "Ze komt langs indien nodig.",
            "Hij is streng, want hij meet alles.",
            "Ik zou willen zeggen dat het goed was.",
        ] {
            assert!(!wants(text, Lang::Nl), "{text}");
        }
    }

    #[test]
    fn an_english_wish_is_told_from_what_is_denied_or_others_would_like() {
        for text in [
            "Somebody should be beside them.",
            "We would really like a cook in class.",
            "We need an interpreter.",
            "Every pupil wants the boatyard.",
            "We'd love a gardener.",
        ] {
            assert!(wants(text, Lang::En), "{text}");
        }
        for text in [
            "We don't need a cook.",
            "They would like to come more often.",
            "I like the cook.",
            "Would you like a gardener?",
            "I would like to say that it went well.",
            "It looks like a boatyard.",
        ] {
            assert!(!wants(text, Lang::En), "{text}");
        }
    }
}
