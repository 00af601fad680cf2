//! The rule that tells a condition with what was said of it: a theme without evidence, and the statements that share a rare word with it.
//!
//! A word is rare where no other theme has it and hardly anybody else says it. In doubt a theme stays with the others of its question.

use std::collections::BTreeSet;

use super::hindering::{CONDITIONS, hinders};
use super::repeated::told;
use super::words::words_of;
use super::{Proposal, proposal, subjects};
use crate::findings::Record;
use crate::findings::prose::{full, lower, number, one_line};
use crate::say;
use crate::session::{Statement, Theme};
use crate::text::fold;

/// How many statements a proposal repeats.
const TOLD: usize = 2;
/// In how many statements a rare word stands at most.
const RARE: usize = 3;
/// From how many letters on words that begin alike are the same, and how much longer one may be.
const ALIKE: usize = 4;
const LONGER: usize = 3;
/// Words up to which a statement is repeated.
const WHOLE: usize = 40;
/// Words that many talks share, folded.
const COMMON: &str = "een het van voor met bij niet geen maar ook als dan die dat wat wie hoe naar uit aan over door onze ons wij zij hun hen haar zijn heeft hebben wordt worden kan kunnen moet moeten \
     mag mogen veel weinig meer altijd nooit elke alle alles iets niets iemand niemand mensen school scholen leraar leraren leraars leerkracht leerkrachten collega collegas leerling leerlingen kind kinderen partner \
     partners samen samenwerken werken werk leren gaan gaat komen komt doen doet zeggen zegt maken maakt goed jaar tot the and for with not but who how what that this they them their our his her have has \
     are was were will can must many much more all every somebody nobody people houden houdt hield krijgen krijgt kreeg nemen neemt nam geven geeft gaf vinden vindt vond weten weet staan staat stond zitten zit zat blijven blijft laten laat liet lopen loopt liep \
     hangen hangt brengen brengt vragen vraagt lezen leest spreken spreekt mij haar week uur dag maand liever keep keeps kept take takes took give gives gave get gets got find finds know knows stand stands stay stays leave \
     leaves left run runs ask asks bring brings say says need needs want wants day week month term teacher teachers pupil pupils child children colleague colleagues together work learn learning time year between";

/// Returns the words of a text that may carry a subject.
fn carrying(text: &str) -> BTreeSet<String> {
    let folded = fold(text);
    let words = words_of(&folded).filter(|word| word.len() > 2 && !COMMON.split_whitespace().any(|one| one == *word));
    words.map(str::to_owned).collect()
}

fn same(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    short == long || short.len() >= ALIKE && long.starts_with(short) && long.len() <= short.len() + LONGER
}

/// Returns the words of a theme that no other theme has and hardly anybody says.
fn rare(record: &Record<'_>, theme: &Theme, said: &[(&Statement, BTreeSet<String>)]) -> Vec<String> {
    let text = |t: &Theme| format!("{} {}", t.title, t.note.as_deref().unwrap_or_default());
    let others = record.session.themes.iter().filter(|t| t.id != theme.id);
    let others: BTreeSet<String> = others.flat_map(|t| carrying(&text(t))).collect();
    let rare = |word: &String| {
        let times = said
            .iter()
            .filter(|(_, words)| words.iter().any(|one| same(one, word)))
            .count();
        (1..=RARE).contains(&times) && !others.iter().any(|other| same(other, word))
    };
    carrying(&text(theme)).into_iter().filter(rare).collect()
}

/// Returns the statements that share a rare word with a theme on conditions that rests on none: said where people were asked about conditions.
pub(super) fn voices<'a>(record: &Record<'a>, theme: &Theme) -> Vec<&'a Statement> {
    let heard = theme.evidence.iter().any(|id| record.session.statement(id).is_some());
    if theme.aspect.as_str() != CONDITIONS || heard {
        return Vec::new();
    }
    let all = &record.session.statements;
    let said: Vec<(&Statement, BTreeSet<String>)> = all.iter().map(|s| (s, carrying(&s.text))).collect();
    let mine = rare(record, theme, &said);
    let of_condition = |s: &Statement| super::scarce::of_condition(record, s) && subjects::is_talk(record, s);
    let short = |s: &Statement| s.text.split_whitespace().count() <= WHOLE && s.print != Some(false);
    let alone = |s: &Statement| super::replies::leans_on(record, s).is_none() && !record.exchanges.is_opposed(&s.id);
    let shares = |words: &BTreeSet<String>| words.iter().any(|one| mine.iter().any(|word| same(one, word)));
    let found = said
        .iter()
        .filter(|(s, words)| of_condition(s) && short(s) && alone(s) && shares(words));
    found.map(|(s, _)| *s).collect()
}

/// Proposes each condition with what was said of it.
pub(super) fn paired(record: &Record<'_>) -> Vec<Proposal> {
    let known = subjects::told_themes(record);
    let open = record.session.themes.iter().filter(|theme| !known.contains(&theme.id));
    open.filter_map(|theme| of_theme(record, theme)).collect()
}

fn of_theme(record: &Record<'_>, theme: &Theme) -> Option<Proposal> {
    let said = voices(record, theme);
    if said.is_empty() {
        return None;
    }
    let title = lower(theme.title.trim_end_matches('.'));
    let claim = match hinders(theme) {
        true => say!(record.words, "propose-hinders-one", title = title),
        false => say!(record.words, "propose-condition", title = title),
    };
    let note = theme.note.as_ref().map(|note| full(&one_line(note)));
    let claim: Vec<String> = std::iter::once(full(&claim)).chain(note).collect();
    let words = said
        .iter()
        .take(TOLD)
        .map(|s| told(record, s, &one_line(&s.text)))
        .collect();
    let ids = said.iter().map(|s| s.id.clone());
    let evidence = std::iter::once(theme.id.clone()).chain(ids).collect();
    let n = said.len();
    let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
    let rule = format!("voiced-theme:{}", theme.id);
    let found = proposal(&rule, &claim.join(" "), evidence, &measure);
    Some(found.saying(words).weighing(9))
}
