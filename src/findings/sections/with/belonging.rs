//! Where a partner belongs, and who belongs to it, as its ties say: *werkt er*, *maakt er deel van uit*.
//!
//! A label is told where it says so of the one end and points at the other by *er* or *there*; other labels stand on the page of a partnership.

use std::sync::LazyLock;

use crate::deck::Lang;
use crate::findings::language::clause::spaced;
use crate::findings::language::phrases::Phrases;
use crate::findings::language::prose::{self, sentence};
use crate::findings::language::verbs::fits_verb;
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::{Partner, PartnerKind, Status, Tie};
use crate::text::Id;

/// Labels that say that the one end is part of the other, and those that say it the other way around.
const PART: &str = "maakt|maken er deel van uit, maakt|maken deel uit van, hoort|horen erbij, behoort|behoren ertoe, lid, leden, is|zijn lid, is|zijn er lid van, \
    part of it, is|are part of it, belongs|belong to it, member, members, is a member, are members, is|are a member|members of it";
const WHOLE: &str = "omvat, omvatten, bestaat|bestaan uit, includes, include, consists|consist of";
static LISTS: LazyLock<[Phrases; 2]> = LazyLock::new(|| [PART, WHOLE].map(Phrases::of));

/// What points at the other end of a tie, and the words that take its place before the name of that end; longer ones first.
const POINTING_NL: &[(&str, &str)] = &[
    (" van daaruit ", " vanuit "),
    (" daaruit ", " uit "),
    (" eruit ", " uit "),
    (" van daar ", " van "),
    (" ervan ", " van "),
    (" ervoor ", " voor "),
    (" werkt er ", " werkt bij "),
    (" werken er ", " werken bij "),
    (" werkte er ", " werkte bij "),
    (" werkten er ", " werkten bij "),
];
const POINTING_EN: &[(&str, &str)] = &[
    (" from there ", " from "),
    (" out of it ", " out of "),
    (" for it ", " for "),
    (" of it ", " of "),
    (" there ", " at "),
];

/// Words that *er* belongs to where they stand behind it.
const PARTICLES: &str = "mee aan bij over naar toe voor van op in uit door";

/// Returns where a partner belongs and who belongs to it: a sentence each at most. What its note holds is not said again.
pub(super) fn belonging(record: &SectionSource<'_>, partner: &Partner) -> Vec<Sentence> {
    if record.foreign().is_some() {
        return Vec::new();
    }
    let note = partner.note.as_deref().map(spaced).unwrap_or_default();
    let is_new = |other: &Partner| {
        other.status == Status::Now && !note.contains(&spaced(&other.name)) && !shares(&partner.name, &other.name)
    };
    members(record, partner, &is_new)
        .into_iter()
        .chain(home(record, partner, &is_new))
        .collect()
}

/// Letters by which two words are of one stem.
const STEM: usize = 6;

/// Returns whether two names have a long word in common, so that the one tells already where the other belongs: *de kok van het rusthuis*.
fn shares(one: &str, other: &str) -> bool {
    let stems = |name: &str| -> Vec<String> {
        let words = spaced(name);
        let long = words.split_whitespace().filter(|word| word.chars().count() >= STEM);
        long.map(|word| word.chars().take(STEM).collect()).collect()
    };
    let other = stems(other);
    stems(one).iter().any(|stem| other.contains(stem))
}

/// Returns the sentence that names those who are part of a partner.
fn members(record: &SectionSource<'_>, whole: &Partner, is_new: &dyn Fn(&Partner) -> bool) -> Option<Sentence> {
    let of_it = |tie: &Tie| {
        let (at_end, at_begin) = (tie.to == whole.id, tie.from == whole.id);
        if !at_end && !at_begin {
            return None;
        }
        let id = match is_part(record, tie) {
            Some(true) if at_end => &tie.from,
            Some(false) if at_begin => &tie.to,
            _ => return None,
        };
        record
            .session
            .partner(id)
            .filter(|p| p.status == Status::Now && is_new(p))
    };
    let members: Vec<&Partner> = record.session.ties.iter().filter_map(of_it).collect();
    let members = record.heaviest(&members);
    let (names, many) = record.named(&members, record.choice.plan.names);
    let n = if many { 2 } else { 1 };
    (!members.is_empty()).then(|| {
        let text = say!(
            record.words,
            "belonging-members",
            n = n,
            names = names,
            whole = record.name(whole)
        );
        let mut ids = prose::ids(&members);
        ids.push(whole.id.clone());
        sentence(text, ids)
    })
}

/// Labels that are only a word for several who are part of the other end.
const SEVERAL: [&str; 2] = ["leden", "members"];

/// Returns whether a tie says that its beginning is part of its end, or its end of its beginning; none where it says neither. One that stands
/// beside *leden* is what several are part of.
fn is_part(record: &SectionSource<'_>, tie: &Tie) -> Option<bool> {
    let words: Vec<String> = spaced(tie.label.as_deref()?)
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    if let [only] = words.as_slice()
        && SEVERAL.contains(&only.as_str())
    {
        let many = |id: &Id| record.session.partner(id).map(|p| record.verb(&[p]) > 1);
        return match (many(&tie.from)?, many(&tie.to)?) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            _ => None,
        };
    }
    let [part, whole] = &*LISTS;
    match (part.are_all_of(&words), whole.are_all_of(&words)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

/// Returns the sentence that says where a partner works or comes from.
fn home(record: &SectionSource<'_>, partner: &Partner, is_new: &dyn Fn(&Partner) -> bool) -> Option<Sentence> {
    let own = |tie: &&Tie| tie.from == partner.id;
    record.session.ties.iter().filter(own).find_map(|tie| {
        let label = prose::lower(&prose::bare(tie.label.as_deref()?));
        let to = record.session.partner(&tie.to).filter(|to| is_new(to))?;
        if to.kind == Some(PartnerKind::Person) && partner.kind != to.kind {
            return None;
        }
        let told = pointed(record.own, &label, &record.name(to)).filter(|_| fits_verb(record, partner, &label))?;
        let text = format!("{} {told}", record.name(partner));
        Some(sentence(text, vec![partner.id.clone(), tie.id.clone()]))
    })
}

/// Returns a label with the name of the other end in the place of the word that points at it.
fn pointed(lang: Lang, label: &str, other: &str) -> Option<String> {
    let list = match lang {
        Lang::Nl => POINTING_NL,
        Lang::En => POINTING_EN,
    };
    let padded = format!(" {label} ");
    // *Maakt er halftijds deel van uit*: the verb is parted.
    let parted = padded
        .strip_suffix(" deel van uit ")
        .and_then(|begin| begin.split_once(" er "));
    if let (Lang::Nl, Some((verb, how))) = (lang, parted) {
        return Some(format!("{} {how} deel uit van {other}", verb.trim_start()).replace("  ", " "));
    }
    let (points, leads) = list.iter().find(|(points, _)| padded.contains(points))?;
    // *Werkt er vaak aan mee*: the word belongs to another further on.
    let (_, behind) = padded.split_once(points)?;
    if points.ends_with(" er ")
        && behind
            .split_whitespace()
            .any(|word| PARTICLES.split(' ').any(|known| known == word))
    {
        return None;
    }
    let told = padded.replacen(points, &format!("{leads}{other} "), 1);
    Some(told.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::pointed;
    use crate::deck::Lang;

    #[test]
    fn a_label_names_the_end_that_it_points_at() {
        for (label, expected) in [
            ("werkt er", Some("werkt bij de kapper")),
            ("werkte er vroeger", Some("werkte bij de kapper vroeger")),
            ("komt van daaruit op bezoek", Some("komt vanuit de kapper op bezoek")),
            ("zijn eruit afkomstig", Some("zijn uit de kapper afkomstig")),
            ("maakt er soms deel van uit", Some("maakt soms deel uit van de kapper")),
            ("knipt op vrijdag", None),
            ("werkt er graag mee samen", None),
        ] {
            assert_eq!(pointed(Lang::Nl, label, "de kapper").as_deref(), expected, "{label}");
        }
        assert_eq!(
            pointed(Lang::En, "works there", "the mill").as_deref(),
            Some("works at the mill")
        );
        assert_eq!(pointed(Lang::En, "sings on Friday", "the mill"), None);
    }
}
