//! The sentence before a quote: whose words they are, and about whom or on which question. Never says what stands in them.

use super::follows::QuoteFollows;
use crate::deck::{Card, Lang};
use crate::findings::language::clause::{is_clause, may_be_clause, spaced};
use crate::findings::language::reason::begins;
use crate::findings::language::vary::{SentenceForm, preferred, say_as, varied};
use crate::findings::statements::agreed::tells_an_agreement;
use crate::findings::{Block, SectionSource, Sentence};
use crate::say;
use crate::session::Statement;

impl SectionSource<'_> {
    /// Returns the sentence that says about which partners words are and whose; none where they are about none.
    pub(in crate::findings) fn about_whom(&self, statement: &Statement) -> Option<Sentence> {
        let subject = self.subject(statement)?;
        let behind = Behind::default();
        Some(self.lead(statement, Some(&subject), &behind))
    }

    /// Returns the sentence that leads to a quote: who says it, and about what. Where that was said before, the first that was not.
    pub(super) fn lead(&self, statement: &Statement, subject: Option<&str>, behind: &Behind) -> Sentence {
        let (forms, evidence) = (self.leads(statement, subject, behind), vec![statement.id.clone()]);
        // No answer is the better one: they take turns.
        if behind.answers {
            return varied("answer", forms, evidence);
        }
        preferred("lead", forms, evidence)
    }

    /// Returns the question that words answer, once: where it was said before, or the report is short, none.
    fn asked(&self, statement: &Statement) -> Option<String> {
        if self.is_short() {
            return None;
        }
        let card = statement.card.as_ref().and_then(|id| self.deck.card(id))?;
        if self.deck.asks_for_partners(card) {
            return None;
        }
        let question = self.question_of(statement, card);
        let told = self.led.borrow().contains(&format!("asked {question}"));
        let new = !told && self.led.borrow_mut().insert(format!("asked {}", card.id));
        new.then_some(question)
    }

    /// Returns the question that words answer without a sentence of their own, such as *met de bib wel*: it stands before them with their
    /// partner.
    fn asked_about(&self, statement: &Statement) -> Option<String> {
        let card = statement.card.as_ref().and_then(|id| self.deck.card(id))?;
        let own = statement.question.is_some() || !self.deck.asks_for_partners(card);
        let answers = own && answers_a_question(statement.printed(), self.own);
        let question = self.question_of(statement, card);
        // Where a report is measured each takes it, whichever comes first.
        let new = answers && (self.measuring.get() || self.led.borrow_mut().insert(format!("asked {question}")));
        new.then_some(question)
    }

    /// Returns the question that words answer at a card.
    fn question_of(&self, statement: &Statement, card: &Card) -> String {
        let asked = statement.question.as_ref().and_then(|id| self.deck.question(id));
        asked.map_or_else(|| card.question.to_string(), ToString::to_string)
    }

    /// Returns the sentence that leads to a quote by the question that it answers; none where that was said, or the words need none.
    fn with_question(
        &self,
        statement: &Statement,
        subject: Option<&str>,
        behind: &Behind,
        who: &str,
        n: usize,
    ) -> Option<Vec<SentenceForm>> {
        let words = self.words;
        if behind.answers {
            return None;
        }
        let question = match subject {
            None => self.asked(statement)?,
            Some(_) => self.asked_about(statement)?,
        };
        // With and without a partner they begin alike.
        let form = |(kind, id): (&'static str, &str)| {
            let about = subject.unwrap_or_default();
            let text = say_as!(words, id, question = question.as_str(), about = about, who = who, n = n);
            SentenceForm::new(begins(kind, &text, who), text)
        };
        let ids = if subject.is_none() { ASKED } else { ASKED_ABOUT };
        Some(ASKED.into_iter().zip(ids).map(form).collect())
    }

    /// Returns the sentences that may lead to a quote, the best first; `too` where the quote before was about the same. What follows a quote adds
    /// to it, each time in other words.
    fn leads(&self, statement: &Statement, subject: Option<&str>, behind: &Behind) -> Vec<SentenceForm> {
        let words = self.words;
        let who = self.speaking(&statement.speakers);
        let (about, n) = (subject.unwrap_or_default(), who.as_ref().map_or(1, |who| who.n()));
        let who = who.map_or_else(|| say!(words, "somebody"), |who| who.names);
        let form = |id: &str| {
            let text = say_as!(words, id, about = about, who = who.as_str(), n = n);
            SentenceForm::new(begins(id, &text, &who), text)
        };
        if behind.begins && !behind.answers && subject.is_none() && self.led.borrow_mut().insert("begins".to_owned()) {
            return vec![form("quote-begins")];
        }
        if subject.is_none() && !behind.answers && tells_an_agreement(statement) {
            return vec![form("quote-agreed")];
        }
        if subject.is_none() && behind.right_after && !behind.answers {
            return TOO.map(form).into();
        }
        if let Some(forms) = self.with_question(statement, subject, behind, &who, n) {
            return forms;
        }
        if let Some(id) = behind.first_without_partner().filter(|_| subject.is_none()) {
            return vec![form(id)];
        }
        if behind.answers {
            // They take turns by what they say, whoever says it.
            let plain = |id: &'static str| SentenceForm::new(id, say_as!(words, id, who = who.as_str(), n = n));
            return behind.answering().map(plain).into();
        }
        let longest = Some(QuoteFollows::Later).filter(|_| self.measuring.get());
        let joins = longest.or(behind.after).map(QuoteFollows::words);
        match (subject, joins) {
            (None, Some(joins)) => joins.into_iter().chain(MORE).map(form).collect(),
            (None, None) => in_turn(["quote-says", "quote-says-2"].map(form), MORE.map(form), behind),
            // Of the one that the quote before is about as well it needs no name.
            (Some(_), Some(joins)) if behind.far => joins.into_iter().map(form).collect(),
            // Where a report is measured it is as long as it may be in any order.
            (Some(_), Some(joins)) if longest.is_some() => behind.about_somebody().chain(joins).map(form).collect(),
            (Some(_), _) => behind.about_somebody().map(form).collect(),
        }
    }
}

/// Sentences with the question that words answer, and with whom they are about.
const ASKED: [&str; 3] = ["quote-asked", "quote-asked-2", "quote-asked-3"];
const ASKED_ABOUT: [&str; 3] = ["quote-asked-about", "quote-asked-about-2", "quote-asked-about-3"];
/// Sentences before what somebody says of the same partner.
const TOO: [&str; 2] = ["quote-about-too", "quote-about-too-2"];
/// Sentences before what follows a quote and tells of nobody in particular.
const MORE: [&str; 3] = ["quote-says-again", "quote-says-still", "quote-says-also"];
/// Sentences before what somebody says of a partner.
const ABOUT: [&str; 5] = [
    "quote-about",
    "quote-about-who",
    "quote-about-also",
    "quote-about-again",
    "quote-about-still",
];

/// What a quote stands behind.
#[derive(Default)]
pub(super) struct Behind {
    /// How many quotes about nobody in particular stand before it at its place.
    pub(super) nth: usize,
    /// The quote before was about the same.
    pub(super) too: bool,
    /// The quote before was about the same, and said at another place of the talk.
    pub(super) far: bool,
    /// It answers the quote before.
    pub(super) answers: bool,
    /// It does so by going on about the same.
    pub(super) goes_on: bool,
    /// It stands there only because both speak of one partner.
    pub(super) beside_others: bool,
    /// On the page of a partner: it was said right after the quote before, by somebody else.
    pub(super) right_after: bool,
    /// It tells how the partnership began whose page this is.
    pub(super) begins: bool,
    /// It is the first of those of which nobody says whom they are about.
    pub(super) nobody: bool,
    /// It is the first of those that belong to no theme.
    pub(super) beside: bool,
    /// It does not bear what stands above.
    pub(super) aside: bool,
    /// Its part of the report had a quote before these.
    pub(super) follows: bool,
    /// How it was said after the quote before, where nothing else is known.
    pub(super) after: Option<QuoteFollows>,
}

impl Behind {
    /// Returns the sentence before the first of those that are about no partner, or belong to no theme.
    fn first_without_partner(&self) -> Option<&'static str> {
        let nobody = self.nobody.then_some("quote-no-partner");
        nobody.or(self.beside.then_some("quote-beside"))
    }

    /// Returns the sentences before an answer, and before what only stands beside the words of another.
    fn answering(&self) -> [&'static str; 3] {
        match (self.beside_others, self.goes_on) {
            (true, _) => ["quote-then", "quote-about-too", "quote-about-too-2"],
            (false, true) => ["quote-answers", "quote-then", "quote-answers-3"],
            (false, false) => ["quote-answers", "quote-answers-2", "quote-answers-3"],
        }
    }

    /// Returns the sentences before what is about a partner, the best first.
    fn about_somebody(&self) -> impl Iterator<Item = &'static str> {
        let aside = self.aside.then_some("quote-aside");
        let beside = self.beside.then_some("quote-beside-about");
        let too = TOO.into_iter().filter(|_| self.too);
        aside.into_iter().chain(beside).chain(too).chain(ABOUT)
    }
}

/// Words of a first sentence up to which it may be a mere answer.
const ANSWER: usize = 5;
const FEW: usize = 2;
/// How such an answer begins: *met de bib wel*, *at the farm*.
const IN_FRONT: &str = "met bij aan op in voor van naar door om over zonder with at by on in for from about through without except behalve";
/// How an answer begins that says a reason.
const REASON: [&str; 3] = ["omdat", "because", "doordat"];

/// Returns whether words answer a question without saying what was asked: a reason, or a first sentence without a verb.
fn answers_a_question(text: &str, lang: Lang) -> bool {
    let end = text.find(['.', '!', '?', ':']).unwrap_or(text.len());
    let (first, rest) = text.split_at(end);
    let words = spaced(first);
    let mut words = words.split_whitespace();
    let begins = words.next().unwrap_or_default();
    let count = words.count() + 1;
    let short = count <= FEW || IN_FRONT.split(' ').any(|word| word == begins) && count <= ANSWER;
    let few = short && !rest.starts_with('?');
    REASON.contains(&begins) || few && !is_clause(first, lang) && !may_be_clause(first, lang)
}

/// Returns the sentences that lead to a quote about nobody in particular: the first of a place begins, those behind it take turns.
fn in_turn(first: [SentenceForm; 2], mut more: [SentenceForm; 3], behind: &Behind) -> Vec<SentenceForm> {
    if !behind.follows && behind.nth == 0 {
        return first.into();
    }
    let at = behind.nth.saturating_sub(usize::from(!behind.follows));
    more.rotate_left(at % 3);
    more.into_iter().chain(first.into_iter().take(1)).collect()
}

/// Returns whether a quote stands behind the last heading.
pub(super) fn follows_a_quote(blocks: &[Block]) -> bool {
    let here = blocks.iter().rev().take_while(|b| !matches!(b, Block::Heading { .. }));
    here.into_iter().any(|b| matches!(b, Block::Quote(_)))
}
