//! Makes a report fit its length: which statements it prints, and how much of each part stays.

use std::collections::{HashMap, HashSet};

use super::choosing::height::WordSpace;
use super::choosing::length::{Length, LengthPlan, TIGHTEST};
use super::choosing::matters;
use super::choosing::more;
use super::choosing::place::Home;
use super::choosing::search::{FULL, largest_that_fits};
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
const TRIED: usize = 23;

/// How many words a statement takes for each of its own: a fifth stands before it, to say whose it is.
const WITH_LEAD: f64 = 1.2;

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

/// What a report takes: words, and lines on the paper of its length.
#[derive(Clone, Copy, Debug)]
struct Taken {
    words: usize,
    /// 0 where the length has no paper that it must fit.
    lines: usize,
}

/// What a report may take.
#[derive(Clone, Copy, Debug)]
struct Room {
    words: usize,
    sheet: Option<WordSpace>,
}

impl Room {
    /// Returns how full it is, in thousandths rounded up, of the words or of the paper: whichever is fuller.
    fn fullness(self, taken: Taken) -> usize {
        let of = |taken: usize, room: usize| (taken * FULL).div_ceil(room.max(1));
        let paper = self.sheet.map_or(0, |sheet| of(taken.lines, sheet.lines));
        of(taken.words, self.words).max(paper)
    }

    /// Returns how many words are left, on the paper too.
    fn left(self, taken: Taken) -> usize {
        let words = self.words.saturating_sub(taken.words);
        let paper = |sheet: WordSpace| sheet.lines.saturating_sub(taken.lines) * WORDS_ON_A_LINE;
        self.sheet.map_or(words, |sheet| words.min(paper(sheet)))
    }
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
        let title = brief::title(self);
        let taken = |record: &Self, blocks: &[Block]| Taken {
            words: words(blocks),
            lines: record.length.sheet().map_or(0, |sheet| sheet.taken(&title, blocks)),
        };
        let measured = |record: &Self| taken(record, &body(record));
        let room = Room {
            words: most,
            sheet: self.length.sheet(),
        };
        self.choose_what_fits(&ranked, &turns, room, &measured);
        self.measuring.set(false);
        let blocks = body(self);
        if self.length == Length::Wall {
            return blocks;
        }
        // What the words that are left allow is told of partners, where that fits.
        let left = room.left(taken(self, &blocks));
        self.choice.more = more::more(self, &blocks, left);
        if self.choice.more.is_empty() {
            return blocks;
        }
        let longer = body(self);
        match room.fullness(taken(self, &longer)) <= FULL {
            true => longer,
            false => blocks,
        }
    }

    /// Chooses as many statements as fit. The sentence that leads to a quote is longer or shorter behind another one, so each is measured at
    /// its longest: what fits does not depend on the order in which things were said.
    fn choose_what_fits(
        &mut self,
        ranked: &[(Id, bool)],
        turns: &HashMap<Id, usize>,
        room: Room,
        measured: &impl Fn(&Self) -> Taken,
    ) {
        let by_hand = ranked.iter().take_while(|(_, by_hand)| *by_hand).count();
        let bare = self.tighten(ranked, by_hand, room, measured);
        let mut costs = vec![0];
        for (id, _) in ranked {
            let cost = self.session.statement(id).map_or(0, printed_words);
            costs.push(costs.last().copied().unwrap_or_default() + cost);
        }
        let each = WITH_LEAD * FULL as f64 / room.words as f64;
        let mut tried = HashMap::from([(by_hand, bare)]);
        let mut fits = largest_that_fits(&costs, (by_hand, room.fullness(bare)), each, |count| {
            self.choose(ranked, count);
            let taken = measured(self);
            tried.insert(count, taken);
            room.fullness(taken)
        });
        // What was said in a row is not cut in the middle.
        let cut_in_two = |n: usize| matches!((n.checked_sub(1).and_then(|n| ranked.get(n)), ranked.get(n)), (Some(last), Some(next)) if in_one_row(turns, &last.0, &next.0));
        while fits > by_hand && cut_in_two(fits) {
            fits -= 1;
        }
        self.choose(ranked, fits);
        let trials = match self.length {
            Length::Meeting => TRIED,
            Length::Full => TRIED / 3,
            Length::Wall | Length::Evidence => 0,
        };
        if trials > 0 && fits < ranked.len() {
            tried.entry(fits).or_insert_with(|| measured(self));
            self.fill(ranked, turns, (fits, trials), (room, &tried), measured);
        }
    }

    /// Adds what still fits, the weightiest first: behind one that is too long, shorter ones may find room. `known` is what the first so many take,
    /// those that are there among them.
    fn fill(
        &mut self,
        ranked: &[(Id, bool)],
        turns: &HashMap<Id, usize>,
        (fits, trials): (usize, usize),
        (room, known): (Room, &HashMap<usize, Taken>),
        measured: &impl Fn(&Self) -> Taken,
    ) {
        let mut taken: Vec<(Id, bool)> = ranked.iter().take(fits).cloned().collect();
        let mut rest = ranked.iter().skip(fits).peekable();
        let Some(mut held) = known.get(&fits).copied() else {
            return;
        };
        for at in 0..trials {
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
            if room.fullness(self.with_new(held, taken.get(before..).unwrap_or_default())) > FULL {
                taken.truncate(before);
                continue;
            }
            self.choose(&taken, taken.len());
            let first = known.get(&taken.len()).filter(|_| at == 0).copied();
            let more = first.unwrap_or_else(|| measured(self));
            if room.fullness(more) > FULL {
                taken.truncate(before);
            } else {
                held = more;
            }
        }
        self.choose(&taken, taken.len());
    }

    /// Returns what a report takes at least with these statements too, of those that it does not print yet.
    fn with_new(&self, held: Taken, statements: &[(Id, bool)]) -> Taken {
        let new = statements.iter().filter(|(id, _)| !self.choice.statements.contains(id));
        let new: Vec<&Statement> = new.filter_map(|(id, _)| self.session.statement(id)).collect();
        let lines = |sheet: WordSpace| -> usize { new.iter().map(|s| sheet.quoted(s.printed())).sum() };
        Taken {
            words: held.words + new.iter().map(|s| printed_words(s)).sum::<usize>(),
            lines: held.lines + self.length.sheet().map_or(0, lines),
        }
    }

    /// Tells less of each part until quotes have a third of the room, or as much as there is to quote; returns what that takes without them.
    fn tighten(
        &mut self,
        ranked: &[(Id, bool)],
        by_hand: usize,
        room: Room,
        measured: &impl Fn(&Self) -> Taken,
    ) -> Taken {
        let all: usize = self.session.statements.iter().map(printed_words).sum();
        let quotes = match self.length {
            Length::Wall => 0,
            Length::Meeting => all.min(room.words / 2),
            // A fifth more stands before quotes, to say whose they are.
            Length::Full | Length::Evidence => (all + all / 5).min(room.words / 2),
        };
        self.choose(ranked, by_hand);
        // What is as tight as it can be is taken whatever it holds.
        let (mut loose, mut tight) = (0, (TIGHTEST, None));
        while loose < tight.0 {
            let tighter = loose + (tight.0 - loose) / 2;
            self.choice.plan = LengthPlan::of(self.length, tighter);
            let taken = measured(self);
            let with_quotes = Taken {
                words: taken.words + quotes,
                lines: taken.lines + quotes / WORDS_ON_A_LINE,
            };
            if room.fullness(with_quotes) <= FULL {
                tight = (tighter, Some(taken));
            } else {
                loose = tighter + 1;
            }
        }
        self.choice.plan = LengthPlan::of(self.length, tight.0);
        tight.1.unwrap_or_else(|| measured(self))
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
        // What people say to each other is printed whole.
        let most = |s: &Statement| match self.exchanges.is_alone(&s.id) {
            true => longest,
            false => longest.saturating_add(longest / 3),
        };
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
                    && printed_words(s) <= most(s)
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
