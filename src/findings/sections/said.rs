//! What was said, as it is printed: the note-taker's words as sentences, word for word as quotes with whom they are about.
//!
//! `choice` says which statements are printed; here they are put where they belong, never more than two quotes without a sentence between
//! them. An `excerpt` is printed instead of the text.

mod before;
mod between;
mod follows;
mod lead;
mod pointing;
mod points;

use std::collections::{HashMap, HashSet};

use before::Before;
use follows::{after, last_quoted};
use lead::{Behind, follows_a_quote};

use super::partnership::heard::tells_beginning;
use crate::findings::choosing::place::Home;
use crate::findings::language::clause::spaced;
use crate::findings::language::name::is_named;
use crate::findings::language::prose;
use crate::findings::language::vary::{SentenceForm, preferred, say_as};
use crate::findings::statements::exchanges::{ExchangeSubject, Opposition};
use crate::findings::{Block, Quote, SectionSource, Sentence, paragraph};
use crate::say;
use crate::session::{Partner, Statement, Voice};
use crate::text::Id;

/// What the words of a place stand under.
pub(in crate::findings) enum Under<'s> {
    /// A sentence that says what they are about: the first two need no other.
    Claim,
    /// A sentence that names several partners: each says whom it is about.
    Partners,
    /// A sentence that tells what is known of the partner they are about: the first needs no other.
    Remark,
    /// Nothing: nobody says which partner they are about.
    Nobody,
    /// Words under each theme of a question: these belong to none of them.
    Beside,
    /// A sentence that they do not bear: each says whom it is about, and that it stands beside.
    Aside,
    /// The page of this partner: only the others that they are about are named.
    Page(&'s Id),
    /// Nothing yet but this subject.
    Subject(&'s str),
}

impl<'a> SectionSource<'a> {
    /// Returns the statements that are printed at these homes, the weightiest first. A short report does not print again what its beginning told.
    pub(in crate::findings) fn printed(&self, homes: &[Home]) -> Vec<&'a Statement> {
        let here = homes.iter().filter_map(|home| self.homes.get(home)).flatten();
        let told = self.told_first.borrow();
        let is_told = |s: &Statement| self.is_short() && told.contains(self.exchanges.first_of(&s.id));
        let mut printed: Vec<&'a Statement> = here
            .copied()
            .filter(|s| self.choice.statements.contains(&s.id) && !is_told(s))
            .collect();
        self.by_weight(&mut printed);
        printed
    }

    /// Adds the words of these homes, without those that a sentence above tells already.
    pub(in crate::findings) fn say_new(
        &self,
        homes: &[Home],
        under: &Under<'_>,
        is_told: impl Fn(&Statement) -> bool,
        blocks: &mut Vec<Block>,
    ) {
        let (told, new): (Vec<&Statement>, Vec<&Statement>) = self
            .printed(homes)
            .into_iter()
            .partition(|statement| is_told(statement));
        self.shown.borrow_mut().extend(told.iter().map(|s| s.id.clone()));
        self.say(&new, under, blocks);
    }

    /// Adds the words of these homes: what was noted in other words as one paragraph, then the quotes.
    pub(in crate::findings) fn say_all(&self, homes: &[Home], under: &Under<'_>, blocks: &mut Vec<Block>) {
        self.say(&self.printed(homes), under, blocks);
    }

    /// Adds words in the order in which they were said: an answer stands right behind what it answers, and who contradict each other together.
    pub(in crate::findings) fn say(&self, printed: &[&'a Statement], under: &Under<'_>, blocks: &mut Vec<Block>) {
        let at = |id: &Id| self.order.get(id);
        let within = self.said_between(printed);
        let first = |s: &'a Statement| {
            within
                .get(&s.id)
                .copied()
                .unwrap_or_else(|| self.exchanges.first_of(&s.id))
        };
        let mut printed = printed.to_vec();
        printed.sort_by_key(|s| (at(first(s)), at(&s.id)));
        let mut members: HashMap<&Id, usize> = HashMap::new();
        for statement in &printed {
            *members.entry(first(statement)).or_default() += 1;
        }
        let joined = |s: &&&'a Statement| members.get(first(s)).is_some_and(|n| *n > 1);
        let follows = self.following(&printed);
        let is_point = |s: &&&'a Statement| !joined(s) && s.voice != Voice::Verbatim && !follows.contains(&s.id);
        let (points, spoken): (Vec<&Statement>, Vec<&Statement>) = printed.iter().partition(is_point);
        paragraph(blocks, self.points(&points, under, blocks));
        let exchanges = spoken
            .chunk_by(|a, b| first(a) == first(b))
            .map(<[_]>::to_vec)
            .collect();
        // The sentence above leads to the first words only.
        let later = |said| match under {
            Under::Claim | Under::Remark if said > 0 => &Under::Partners,
            other => other,
        };
        let mut said = 0;
        let mut alone: Vec<&'a Statement> = Vec::new();
        for unit in together(exchanges) {
            if let [only] = unit.as_slice()
                && only.voice == Voice::Verbatim
            {
                alone.push(only);
                continue;
            }
            self.quotes(&alone, later(said), blocks);
            said += alone.len();
            alone.clear();
            match unit.as_slice() {
                [point] => paragraph(blocks, self.points(&[point], under, blocks)),
                _ => self.exchange(&unit, later(said), blocks),
            }
            said += unit.len();
        }
        self.quotes(&alone, later(said), blocks);
    }

    /// Returns the notes of what was said behind words about the same partner, at the same card: they may speak of these, and stand behind them.
    fn following(&self, printed: &[&'a Statement]) -> HashSet<&'a Id> {
        let behind = |s: &&&'a Statement| {
            let mut before = printed.iter().take_while(|other| other.id != s.id);
            let about = |other: &Statement| s.about.iter().any(|id| other.about.contains(id));
            s.voice != Voice::Verbatim
                && before.any(|other| other.voice == Voice::Verbatim && other.card == s.card && about(other))
        };
        printed.iter().filter(behind).map(|s| &s.id).collect()
    }

    /// Adds statements that answer each other, in the order in which they were said, behind a sentence that says so where they contradict.
    fn exchange(&self, exchange: &[&'a Statement], under: &Under<'_>, blocks: &mut Vec<Block>) {
        let differ = exchange.first().and_then(|s| self.exchanges.begins(&s.id, exchange));
        let claim = differ.and_then(|opposition| self.differ(opposition));
        let under = if claim.is_some() { &Under::Claim } else { under };
        let mut sentences: Vec<Sentence> = claim.into_iter().collect();
        for run in exchange.chunk_by(|a, b| a.voice == b.voice) {
            if run.iter().all(|s| s.voice == Voice::Paraphrase) {
                sentences.extend(run.iter().map(|s| self.point(s)));
            } else {
                paragraph(blocks, std::mem::take(&mut sentences));
                self.quotes(run, under, blocks);
            }
        }
        paragraph(blocks, sentences);
    }

    /// Returns the sentence that says about what people contradict each other; none where it was said.
    fn differ(&self, opposition: &Opposition) -> Option<Sentence> {
        let first = self.opposed_about(&opposition.about)?;
        let again = match &opposition.about {
            ExchangeSubject::Partner(id) => {
                say!(self.words, "opposed-again", name = self.name(self.session.partner(id)?))
            }
            _ => String::new(),
        };
        let text = if self.led.borrow().contains(&first) {
            again
        } else {
            first
        };
        if text.is_empty() {
            return None;
        }
        let mut evidence = opposition.sides.to_vec();
        if let ExchangeSubject::Partner(id) | ExchangeSubject::Theme(id) = &opposition.about {
            evidence.push(id.clone());
        }
        let new = self.led.borrow_mut().insert(text.clone());
        new.then(|| match &opposition.about {
            ExchangeSubject::Partner(_) | ExchangeSubject::Theme(_) => {
                self.opposed_sentence(text, &opposition.about, evidence)
            }
            _ => prose::sentence(text, evidence),
        })
    }

    /// Returns the sentence that begins with these words, or with others of the same sense.
    fn opposed_sentence(&self, text: String, about: &ExchangeSubject, evidence: Vec<Id>) -> Sentence {
        let other = self.opposed_by("opposed-about-2", about).unwrap_or_default();
        let first = self.opposed_about(about).as_ref() == Some(&text);
        let mut forms = vec![SentenceForm::new("opposed-about", text)];
        forms.extend(first.then(|| SentenceForm::new("opposed-about-2", other)));
        preferred("opposed", forms, evidence)
    }

    /// Returns the words that say about what people contradict each other.
    pub(in crate::findings) fn opposed_about(&self, about: &ExchangeSubject) -> Option<String> {
        self.opposed_by("opposed-about", about)
    }

    fn opposed_by(&self, id: &str, about: &ExchangeSubject) -> Option<String> {
        let words = self.words;
        Some(match about {
            ExchangeSubject::Partner(partner) => say_as!(words, id, name = self.name(self.session.partner(partner)?)),
            ExchangeSubject::Theme(theme) => {
                let theme = self.session.themes.iter().find(|t| t.id == *theme)?;
                say_as!(words, id, name = format!("‘{}’", prose::lower(&theme.title)))
            }
            ExchangeSubject::Thing(thing) => say!(words, "opposed-thing", thing = thing.as_str()),
            ExchangeSubject::Before => words.get("opposed"),
        })
    }

    /// Adds quotes, each with a sentence before it that says whose words they are and about whom, unless what stands above says so. Two by the
    /// same about the same need one such sentence.
    pub(in crate::findings) fn quotes(&self, quotes: &[&'a Statement], under: &Under<'_>, blocks: &mut Vec<Block>) {
        let mut before = Before::default();
        for (at, statement) in quotes.iter().copied().enumerate() {
            // Below a sentence that says that opinions differ, the first two stand bare.
            let replies = match under {
                Under::Claim if at < 2 => self.exchanges.needs_another(&statement.id),
                _ => self.exchanges.replies(&statement.id),
            };
            let answers = at > 0 && replies && !before.is_by(&statement.speakers);
            // Right below the words of another an answer says that it is one.
            let bare = !answers && self.stands_bare(statement, at, quotes.len(), under, blocks);
            let subject = self.subject_below(under, at, statement);
            let mut quote = self.quote(statement);
            let key = format!("{subject:?}{:?}", statement.speakers);
            let last = last_quoted(self, blocks);
            // Who goes straight on from what he said is not led to a second time.
            let straight_on =
                at > 0 && subject.is_none() && last.is_some_and(|last| self.goes_straight_on(last, statement));
            // A reply is no second quote of whoever spoke before, though both bear one function.
            let again =
                before.run == 1 && (key == before.key || straight_on) && !bare && !self.measuring.get() && !answers;
            quote.led = !bare && !again;
            if quote.led {
                before.plain += usize::from(subject.is_none());
                let follows = subject.is_some() || *before.follows.get_or_insert_with(|| follows_a_quote(blocks));
                let on_page = matches!(under, Under::Page(_));
                let right_after = last.is_some_and(|last| self.is_right_after(last, statement));
                let behind = before.behind(subject.as_deref(), &statement.speakers, answers);
                let same = || last.is_some_and(|last| last.about == statement.about);
                // *Daarover* points at what was said in one stretch of the talk.
                let far =
                    behind.too && !self.measuring.get() && last.is_some_and(|last| !self.is_near(last, statement));
                let behind = Behind {
                    right_after: on_page && right_after,
                    too: behind.too && !far || at == 0 && subject.is_some() && right_after && same(),
                    far,
                    begins: on_page && tells_beginning(statement),
                    goes_on: self.exchanges.goes_on(&statement.id),
                    beside_others: self.exchanges.stands_beside(&statement.id),
                    nobody: at == 0 && matches!(under, Under::Nobody),
                    beside: at == 0 && matches!(under, Under::Beside),
                    aside: at == 0 && matches!(under, Under::Aside) && follows_a_quote(blocks),
                    follows,
                    after: last.and_then(|last| after(self, last, statement)),
                    ..behind
                };
                paragraph(blocks, vec![self.lead(statement, subject.as_deref(), &behind)]);
                before.run = 0;
            }
            before.spoken = Some((subject, &statement.speakers));
            (before.run, before.key) = (before.run + 1, key);
            blocks.push(Block::Quote(quote));
        }
    }

    /// Returns whether words stand right below what they bear, without a sentence that says whose they are.
    fn stands_bare(&self, statement: &Statement, at: usize, of: usize, under: &Under<'_>, blocks: &[Block]) -> bool {
        let measuring = self.measuring.get();
        match under {
            Under::Claim | Under::Subject(_) if self.points_at_nobody(statement, blocks) => false,
            Under::Claim if measuring => of <= 2,
            Under::Remark if measuring => of == 1,
            Under::Claim => at < 2,
            Under::Remark => at == 0,
            _ if measuring => false,
            Under::Partners => at == 0 && self.about_all_above(statement, blocks),
            Under::Subject(_) | Under::Beside | Under::Nobody | Under::Aside | Under::Page(_) => false,
        }
    }

    /// Returns what the sentence above some words says they are about.
    fn subject_below(&self, under: &Under<'_>, at: usize, statement: &Statement) -> Option<String> {
        match under {
            Under::Subject(subject) if at == 0 && !self.needs_its_partner(statement) => Some((*subject).to_owned()),
            Under::Page(partner) if statement.about.iter().all(|id| id == *partner) => None,
            _ => self.subject(statement),
        }
    }

    /// Returns whether the paragraph that stands last rests on one partner, the one that a statement is about.
    fn about_all_above(&self, statement: &Statement, blocks: &[Block]) -> bool {
        let Some(Block::Paragraph { sentences }) = blocks.last() else {
            return false;
        };
        let named = sentences.last().map(|s| &s.evidence);
        let partners = |ids: &Vec<Id>| ids.iter().filter(|id| self.session.partner(id).is_some()).count();
        let all = |ids: &Vec<Id>| !statement.about.is_empty() && statement.about.iter().all(|id| ids.contains(id));
        named.is_some_and(|ids| partners(ids) == 1 && all(ids))
    }

    /// Returns what a statement is about: its partners; where its words name some of them, the first and those.
    fn subject(&self, statement: &Statement) -> Option<String> {
        self.spoken_of
            .get(statement.id.clone(), || self.names_of_subject(statement))
    }

    fn names_of_subject(&self, statement: &Statement) -> Option<String> {
        let all = statement.about.iter().filter_map(|id| self.session.partner(id));
        let mut about: Vec<&Partner> = all.collect();
        if let [first, _, ..] = *about.as_slice() {
            let said = spaced(statement.printed());
            let (named, others): (Vec<&Partner>, _) = about.iter().partition(|partner| is_named(partner, &said));
            // Words that name nobody may be about all of them.
            if !named.is_empty() {
                about.retain(|p| p.id == first.id || !others.iter().any(|other| other.id == p.id));
            }
        }
        // The name of a card is the researcher's: no sentence speaks of it.
        (!about.is_empty()).then(|| self.named(&about, 3).0)
    }

    /// Returns a statement as a quote.
    pub(in crate::findings) fn quote(&self, statement: &Statement) -> Quote {
        self.shown.borrow_mut().insert(statement.id.clone());
        Quote {
            text: prose::one_line(statement.printed()),
            who: prose::unbracketed(&prose::speakers(self.words, self.session, &statement.speakers)),
            evidence: vec![statement.id.clone()],
            lang: self.foreign(),
            ..Quote::default()
        }
    }

    /// Returns what the note-taker wrote as a sentence, with whoever said it.
    pub(in crate::findings) fn point(&self, statement: &Statement) -> Sentence {
        self.shown.borrow_mut().insert(statement.id.clone());
        let text = prose::one_line(statement.printed());
        if statement.speakers.is_empty() {
            return self.noted_point(&text, vec![statement.id.clone()]);
        }
        let text = prose::reported(&text, &prose::speakers(self.words, self.session, &statement.speakers));
        Sentence {
            text,
            evidence: vec![statement.id.clone()],
            lang: self.foreign(),
            ..Sentence::default()
        }
    }

    /// Returns a sentence of the record itself, which keeps its own language.
    pub(in crate::findings) fn own_words(&self, text: &str, evidence: Vec<Id>) -> Sentence {
        Sentence {
            lang: self.foreign(),
            ..prose::sentence(text, evidence)
        }
    }
}

/// Returns words and exchanges with those about the same one after another, each in the order in which they were said: what names another
/// partner as well tears them no more than what is about the one alone.
fn together(units: Vec<Vec<&Statement>>) -> Vec<Vec<&Statement>> {
    let mut clusters: Vec<Vec<&Statement>> = Vec::new();
    for unit in units {
        let about = unit.first().map(|s| s.about.as_slice()).unwrap_or_default();
        let same = |other: &Vec<&Statement>| {
            other
                .first()
                .is_some_and(|s| s.about.iter().any(|id| about.contains(id)))
        };
        match clusters.iter().rposition(same) {
            Some(at) => clusters.insert(at + 1, unit),
            None => clusters.push(unit),
        }
    }
    clusters
}
