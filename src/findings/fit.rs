//! Makes a report fit its length: which statements it prints, and how much of each part stays.

use std::collections::{HashMap, HashSet};

use super::choosing::height::WordSpace;
use super::choosing::length::{Length, LengthPlan, TIGHTEST};
use super::choosing::matters;
use super::choosing::place::Home;
use super::choosing::weight::printed_words;
use super::report::words;
use super::sections::brief;
use super::{Block, SectionSource};
use crate::deck::{AnswerForm, ClosingPlace, ReportPart};
use crate::session::Statement;
use crate::text::Id;

/// Words up to which a question is not printed where something is left out.
const ASKING: usize = 4;

/// How many statements that did not fit behind each other are tried one by one.
const TRIED: usize = 24;

/// Words on a line of a column.
const WORDS_ON_A_LINE: usize = 7;

/// Returns statements so that each thing they are about has its weightiest before another has its second.
fn covering(statements: Vec<&Statement>) -> Vec<&Statement> {
    let mut counts: HashMap<Option<&Id>, usize> = HashMap::new();
    let mut turns: Vec<(usize, &Statement)> = Vec::with_capacity(statements.len());
    for statement in statements {
        let turn = counts.entry(statement.about.first()).or_default();
        turns.push((*turn, statement));
        *turn += 1;
    }
    turns.sort_by_key(|(turn, _)| *turn);
    turns.into_iter().map(|(_, statement)| statement).collect()
}

/// The statements that may be printed, in the order in which they are taken.
struct RankedStatements {
    /// Each with whether somebody chose it by hand.
    all: Vec<(Id, bool)>,
    /// The turn of each that comes before others: 0 below a conclusion, then one for each row.
    turns: HashMap<Id, usize>,
}

/// Returns whether two statements were said in one row, which is printed whole.
fn in_one_row(turns: &HashMap<Id, usize>, one: &Id, other: &Id) -> bool {
    let turn = |id: &Id| turns.get(id).filter(|turn| **turn > 0);
    turn(one).is_some() && turn(one) == turn(other)
}

impl<'a> SectionSource<'a> {
    /// Makes the blocks of a report as long as its length allows: all where nothing is cut, else as many statements as fit.
    pub(super) fn fitted(&mut self, body: impl Fn(&Self) -> Vec<Block>) -> Vec<Block> {
        if self.length == Length::Meeting {
            self.exchanges.let_go(&self.asides);
            // What the beginning tells whatever is chosen is known before the choice.
            brief::write(self, &mut Vec::new());
        }
        let RankedStatements { all: ranked, turns } = self.ranked();
        let all = (self.session.partners.len(), self.session.statements.len());
        let Some(most) = self.length.most_of(all.0, all.1) else {
            self.choice.statements = ranked.into_iter().map(|(id, _)| id).collect();
            return body(self);
        };
        self.measuring.set(true);
        self.choose_what_fits(&ranked, &turns, most, &body);
        self.measuring.set(false);
        body(self)
    }

    /// Chooses as many statements as fit. The sentence that leads to a quote is longer or shorter behind another one, so each is measured at
    /// its longest: what fits does not depend on the order in which things were said.
    fn choose_what_fits(
        &mut self,
        ranked: &[(Id, bool)],
        turns: &HashMap<Id, usize>,
        most: usize,
        body: &impl Fn(&Self) -> Vec<Block>,
    ) {
        let by_hand = ranked.iter().take_while(|(_, by_hand)| *by_hand).count();
        self.tighten(ranked, by_hand, most, body);
        let title = brief::title(self);
        let (mut fits, mut cut) = (by_hand, ranked.len() + 1);
        while cut - fits > 1 {
            let middle = fits + (cut - fits) / 2;
            self.choose(ranked, middle);
            let more = body(self);
            if words(&more) <= most && self.on_paper(&title, &more, 0) {
                fits = middle;
            } else {
                cut = middle;
            }
        }
        // What was said in a row is not cut in the middle.
        let cut_in_two = |n: usize| matches!((n.checked_sub(1).and_then(|n| ranked.get(n)), ranked.get(n)), (Some(last), Some(next)) if in_one_row(turns, &last.0, &next.0));
        while fits > by_hand && cut_in_two(fits) {
            fits -= 1;
        }
        self.choose(ranked, fits);
        let tried = match self.length {
            Length::Meeting => TRIED,
            Length::Full => TRIED / 3,
            Length::Wall | Length::Evidence => 0,
        };
        self.fill(ranked, turns, (fits, tried), most, body);
    }

    /// Adds what still fits, the weightiest first: behind one that is too long, shorter ones may find room.
    fn fill(
        &mut self,
        ranked: &[(Id, bool)],
        turns: &HashMap<Id, usize>,
        (fits, tried): (usize, usize),
        most: usize,
        body: &impl Fn(&Self) -> Vec<Block>,
    ) {
        let title = brief::title(self);
        let mut taken: Vec<(Id, bool)> = ranked.iter().take(fits).cloned().collect();
        let mut rest = ranked.iter().skip(fits).peekable();
        let mut held = words(&body(self));
        for _ in 0..tried {
            let Some(one) = rest.next() else { break };
            // What stands or falls together is tried together.
            let together = self.exchanges.needed(&one.0);
            let before = taken.len();
            taken.push(one.clone());
            while let Some(next) = rest.next_if(|next| together.contains(&next.0) || in_one_row(turns, &one.0, &next.0))
            {
                taken.push(next.clone());
            }
            // What is longer by itself than the room that is left is not laid out to see it.
            if held + self.new_words(taken.get(before..).unwrap_or_default()) > most {
                taken.truncate(before);
                continue;
            }
            self.choose(&taken, taken.len());
            let more = body(self);
            if words(&more) > most || !self.on_paper(&title, &more, 0) {
                taken.truncate(before);
            } else {
                held = words(&more);
            }
        }
        self.choose(&taken, taken.len());
    }

    /// Returns how many words these statements have that are not printed yet.
    fn new_words(&self, statements: &[(Id, bool)]) -> usize {
        let new = statements.iter().filter(|(id, _)| !self.choice.statements.contains(id));
        new.filter_map(|(id, _)| self.session.statement(id))
            .map(printed_words)
            .sum()
    }

    /// Tells less of each part until quotes have a third of the room, or as much as there is to quote.
    fn tighten(&mut self, ranked: &[(Id, bool)], by_hand: usize, most: usize, body: &impl Fn(&Self) -> Vec<Block>) {
        let all: usize = self.session.statements.iter().map(printed_words).sum();
        let room = match self.length {
            Length::Wall => 0,
            Length::Meeting => all.min(most / 2),
            // A fifth more stands before quotes, to say whose they are.
            Length::Full | Length::Evidence => (all + all / 5).min(most / 2),
        };
        let title = brief::title(self);
        self.choose(ranked, by_hand);
        let mut blocks = body(self);
        for tighter in 1..=TIGHTEST {
            if words(&blocks) + room <= most && self.on_paper(&title, &blocks, room) {
                break;
            }
            self.choice.plan = LengthPlan::of(self.length, tighter);
            blocks = body(self);
        }
    }

    /// Returns whether these parts and so many words more fit on the paper of the length.
    fn on_paper(&self, title: &str, blocks: &[Block], more: usize) -> bool {
        let fits = |sheet: WordSpace| sheet.taken(title, blocks) + more / WORDS_ON_A_LINE <= sheet.lines;
        self.length.sheet().is_none_or(fits)
    }

    fn choose(&mut self, ranked: &[(Id, bool)], n: usize) {
        self.choice.statements = ranked.iter().take(n).map(|(id, _)| id.clone()).collect();
        let by_hand: HashSet<&Id> = ranked
            .iter()
            .filter(|(_, by_hand)| *by_hand)
            .map(|(id, _)| id)
            .collect();
        let mut chosen = std::mem::take(&mut self.choice.statements);
        self.exchanges.complete(&mut chosen, |id| by_hand.contains(id));
        self.choice.statements = chosen;
    }

    /// Returns the statements that may be printed, with whether somebody chose them by hand; what must go last falls away first.
    fn ranked(&self) -> RankedStatements {
        let longest = self.length.longest_quote();
        let by_hand = |s: &Statement| s.print == Some(true) && self.length > Length::Wall;
        // *Welke partner?* says nothing where its answer does not stand beside it.
        let asks = |s: &Statement| s.text.trim_end().ends_with('?') && printed_words(s) <= ASKING;
        let cut = self.length.most().is_some();
        let thrown_in = |s: &Statement| self.length == Length::Meeting && self.asides.contains(&s.id);
        let may = |s: &&Statement| {
            by_hand(s)
                || (s.print.is_none()
                    && !thrown_in(s)
                    && !self.waiting.has(s)
                    && printed_words(s) <= longest
                    && !(cut && asks(s)))
        };
        let (mut ranked, alone) = self.by_part(&may);
        let before = match self.length {
            Length::Meeting | Length::Full => matters::turns(self, &may),
            Length::Wall | Length::Evidence => HashMap::new(),
        };
        ranked.sort_by(|(round_a, a), (round_b, b)| {
            let key = |s: &Statement, round: usize| {
                let only = !alone.contains(&s.id);
                let turn = if only {
                    before.get(&s.id).copied().unwrap_or(usize::MAX)
                } else {
                    0
                };
                (
                    !by_hand(s),
                    turn,
                    round,
                    only,
                    std::cmp::Reverse(self.weights.statement(&s.id)),
                )
            };
            key(a, *round_a).cmp(&key(b, *round_b)).then_with(|| {
                (printed_words(a), a.text.as_str(), &a.id).cmp(&(printed_words(b), b.text.as_str(), &b.id))
            })
        });
        let ranked = ranked.into_iter().map(|(_, s)| (s.id.clone(), by_hand(s))).collect();
        let all = match self.length.most() {
            Some(_) => self.exchanges.joined(ranked),
            None => ranked,
        };
        RankedStatements { all, turns: before }
    }

    /// Returns statements by the round in which the part of each takes it, with those that a part must not be without.
    fn by_part(&self, may: &impl Fn(&&Statement) -> bool) -> (Vec<(usize, &'a Statement)>, HashSet<&'a Id>) {
        let mut ranked: Vec<(usize, &Statement)> = Vec::new();
        let mut parts: HashMap<Home, Vec<&Statement>> = HashMap::new();
        for (home, statements) in &self.homes {
            let part = parts.entry(self.part_of(home)).or_default();
            part.extend(statements.iter().copied().filter(may));
        }
        let mut alone: HashSet<&Id> = HashSet::new();
        for (home, mut statements) in parts {
            self.by_weight(&mut statements);
            let statements = covering(statements);
            // Words about somebody tell of them first.
            let of_nobody = statements.iter().find(|s| s.about.is_empty());
            let first = of_nobody.or(statements.first()).filter(|_| self.needs_words(&home));
            alone.extend(first.map(|s| &s.id));
            ranked.extend(statements.into_iter().enumerate());
        }
        (ranked, alone)
    }

    /// Returns whether a part of the full report says little without a quote: what the map does with the group, which is told in its words
    /// alone, and what learning together is.
    fn needs_words(&self, home: &Home) -> bool {
        let needs = match home {
            Home::Closing(id) => {
                let kinds = self.deck.closing_kinds_in(self.words.lang());
                let kind = kinds.iter().find(|kind| kind.id == *id);
                kind.is_some_and(|k| k.place == ClosingPlace::Findings && k.answers != AnswerForm::Image)
            }
            Home::Theme(id) => {
                let theme = self.session.themes.iter().find(|theme| theme.id == *id);
                let aspect = theme.and_then(|theme| self.deck.aspect(&theme.aspect));
                aspect.is_some_and(|aspect| aspect.part == ReportPart::Concept)
            }
            _ => false,
        };
        needs && self.length > Length::Meeting
    }

    /// Puts statements in order, the weightiest first; of equals the shorter one.
    pub(super) fn by_weight(&self, statements: &mut [&'a Statement]) {
        statements.sort_by(|a, b| {
            let weight = self.weights.statement(&b.id).cmp(&self.weights.statement(&a.id));
            weight.then_with(|| {
                (printed_words(a), a.text.as_str(), &a.id).cmp(&(printed_words(b), b.text.as_str(), &b.id))
            })
        });
    }

    /// Returns the part of the report that a home belongs to when statements are chosen: partners go by their domain.
    fn part_of(&self, home: &Home) -> Home {
        match home {
            Home::Partner(id) => self
                .session
                .partner(id)
                .map_or(Home::Elsewhere, |p| super::choosing::place::of_partner(p, self.deck)),
            other => other.clone(),
        }
    }
}
