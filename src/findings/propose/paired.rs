//! The rule that tells a condition with what was said of it: a theme without evidence, and the statements that share a rare word with it.
//!
//! A word is rare where no other theme has it and hardly anybody else says it. In doubt a theme stays with the others of its question.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Bound;
use std::sync::LazyLock;

use super::hindering::{CONDITIONS, hinders};
use super::repeated::told;
use super::words::words_of;
use super::{Proposal, proposal, subjects};
use crate::findings::Record;
use crate::findings::prose::{full, lower, number, one_line};
use crate::say;
use crate::session::{Statement, Theme};
use crate::text::{Id, fold};

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

static UNTELLING: LazyLock<HashSet<&str>> = LazyLock::new(|| COMMON.split_whitespace().collect());

/// Returns the words of a text that may carry a subject.
fn carrying(text: &str) -> BTreeSet<String> {
    let folded = fold(text);
    let words = words_of(&folded).filter(|word| word.len() > 2 && !UNTELLING.contains(word));
    words.map(str::to_owned).collect()
}

/// The words that may carry a subject, each with the places of the texts that hold it.
struct Index(BTreeMap<String, Vec<usize>>);

impl Index {
    fn of(texts: impl Iterator<Item = String>) -> Self {
        let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, text) in texts.enumerate() {
            for word in carrying(&text) {
                places.entry(word).or_default().push(at);
            }
        }
        Self(places)
    }

    /// Returns the places of the texts that hold a word or one that begins alike and is hardly longer.
    fn holding(&self, word: &str) -> BTreeSet<usize> {
        let mut found: BTreeSet<usize> = self.0.get(word).into_iter().flatten().copied().collect();
        if word.len() >= ALIKE {
            let from = self.0.range::<str, _>((Bound::Excluded(word), Bound::Unbounded));
            let longer = from
                .take_while(|(other, _)| other.starts_with(word))
                .filter(|(other, _)| other.len() <= word.len() + LONGER);
            found.extend(longer.flat_map(|(_, places)| places));
        }
        let least = ALIKE.max(word.len().saturating_sub(LONGER));
        let shorter = (least..word.len()).filter_map(|end| self.0.get(word.get(..end)?));
        found.extend(shorter.flatten());
        found
    }
}

/// What was said of each condition that rests on no statement.
#[derive(Debug)]
pub(in crate::findings) struct Voices(HashMap<Id, Vec<usize>>);

impl Voices {
    fn of(record: &Record<'_>) -> Self {
        let (themes, statements) = (&record.session.themes, &record.session.statements);
        let text = |theme: &Theme| format!("{} {}", theme.title, theme.note.as_deref().unwrap_or_default());
        let said = Index::of(statements.iter().map(|s| s.text.to_string()));
        let titles = Index::of(themes.iter().map(text));
        let may: Vec<bool> = statements.iter().map(|s| may_tell(record, s)).collect();
        let heard = |theme: &Theme| theme.evidence.iter().any(|id| record.session.statement(id).is_some());
        let asked = themes.iter().filter(|t| t.aspect.as_str() == CONDITIONS && !heard(t));
        let of_theme = |theme: &Theme| {
            let rare = carrying(&text(theme)).into_iter().filter_map(|word| {
                let holding = said.holding(&word);
                let alone = titles.holding(&word).len() == 1;
                (alone && (1..=RARE).contains(&holding.len())).then_some(holding)
            });
            let places: BTreeSet<usize> = rare.flatten().filter(|at| may.get(*at) == Some(&true)).collect();
            (theme.id.clone(), places.into_iter().collect())
        };
        Self(asked.map(of_theme).collect())
    }
}

/// Returns whether a statement may tell of a condition: short enough, on its own, said where people were asked about conditions.
fn may_tell(record: &Record<'_>, statement: &Statement) -> bool {
    let short = statement.text.split_whitespace().count() <= WHOLE && statement.print != Some(false);
    short
        && super::scarce::of_condition(record, statement)
        && subjects::is_talk(record, statement)
        && super::replies::leans_on(record, statement).is_none()
        && !record.exchanges.is_opposed(&statement.id)
}

/// Returns the statements that share a rare word with a theme on conditions that rests on none.
pub(super) fn voices<'a>(record: &Record<'a>, theme: &Theme) -> Vec<&'a Statement> {
    let all = record.voices.get_or_init(|| Voices::of(record));
    let places = all.0.get(&theme.id).into_iter().flatten();
    places.filter_map(|at| record.session.statements.get(*at)).collect()
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
