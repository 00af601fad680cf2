//! What two pages are told with before all else: people who differ on a partner, a quote of each question that says nothing without one, what the
//! group agreed on, and of each partner with which the talk dealt some words.

use std::cmp::Reverse;
use std::collections::HashSet;

use super::exchange::{Differing, WeighedExchange};
use crate::deck::{Aspect, ReportPart};
use crate::findings::SectionSource;
use crate::findings::choosing::more::is_much_spoken_of;
use crate::findings::choosing::place::{Home, of_partner};
use crate::findings::sections::ending::accepted;
use crate::findings::sections::themes;
use crate::findings::sections::with::distance::seen_differently;
use crate::findings::sections::with::{for_everyone, main_subject};
use crate::session::{Partner, Status, Theme};
use crate::text::Id;

/// Words for which the exchange that a question is told with weighs one less once more.
const WORDS_OF_FIRST: usize = 5;
/// Partners that matter to everyone of which two pages quote somebody before others.
const FOR_EVERYONE: usize = 2;
/// Words of the exchanges of people who differ that two pages hold before others.
const WORDS_OF_DIFFERING: usize = 330;
/// Words up to which what answers a question stands before people who differ.
const WORDS_OF_ANSWER: usize = 50;
/// Words for which an exchange weighs one less once more that is told of a partner only because the talk dealt with it.
const WORDS_OF_STORY: usize = 10;

/// Puts first what each part of two pages is told with: a short answer to a question, people who differ, then of each other question that says nothing
/// without a quote the exchange that weighs most for its length, then that about the partner with which the talk dealt most, where the beginning says
/// so, and about each partner that matters to everyone, of those of which the beginning quoted nobody, and the voices on a place on which views differ.
pub(super) fn reserved<'a>(
    record: &SectionSource<'a>,
    all: Vec<WeighedExchange<'a>>,
    alone: &[WeighedExchange<'a>],
) -> Vec<WeighedExchange<'a>> {
    let worth = |e: &&WeighedExchange<'_>| (e.weight - length(e, WORDS_OF_FIRST), Reverse(e.words));
    let first_of = |e: &WeighedExchange<'_>| e.ids.first().cloned();
    let heaviest = |which: &dyn Fn(&WeighedExchange<'_>) -> bool| {
        let best = all.iter().filter(|e| which(e)).max_by_key(worth);
        best.and_then(first_of)
    };
    // Of partners there are many exchanges, so that the heaviest stands for them.
    let of_question = |aspect: &Aspect| match aspect.part {
        ReportPart::Partners => all.iter().find(|e| is_of(record, &e.home, aspect)).and_then(first_of),
        _ => heaviest(&|e| answers(record, e, aspect)).or_else(|| heaviest(&|e| is_of(record, &e.home, aspect))),
    };
    let silent = record
        .aspects()
        .iter()
        .filter(|aspect| !themes::tells_itself(record, aspect));
    let differing = match record.is_short() {
        true => differing(record, &all),
        false => Vec::new(),
    };
    let of_questions = silent
        .filter(|aspect| !differing.iter().any(|e| is_of(record, &e.home, aspect)))
        .filter_map(of_question);
    let such = record.such(|p| p.status == Status::Now && !p.is_internal() && for_everyone(record.session, p));
    let silent = record
        .heaviest(&such)
        .into_iter()
        .take(FOR_EVERYONE)
        .filter(|p| !is_quoted(record, p));
    // What the beginning names as most spoken of is told.
    let main = main_subject(record).filter(|p| accepted(record).is_empty() && !is_quoted(record, p));
    let of_partners = main
        .into_iter()
        .chain(silent)
        .filter_map(|p| heaviest(&|e| e.partner.is_some_and(|of| of.id == p.id)));
    let agreed = all.iter().filter(|e| e.agrees).filter_map(first_of);
    // Where two pages tell that views on a place differ, they hold the voices.
    let seen = seen_differently(record).into_iter().filter(|p| !is_quoted(record, p));
    let told_by_several =
        |e: &&WeighedExchange<'_>, p: &Partner| e.voices > 1 && e.partner.is_some_and(|of| of.id == p.id);
    let of_views = seen.filter_map(|p| all.iter().find(|e| told_by_several(e, p)).and_then(first_of));
    let disputed: Vec<Id> = differing.iter().copied().filter_map(first_of).collect();
    let of_questions: Vec<Id> = of_questions.collect();
    let first: Vec<Id> = of_questions
        .iter()
        .cloned()
        .chain(agreed)
        .chain(of_partners)
        .chain(of_views.take(1))
        .chain(disputed.iter().cloned())
        .collect();
    let (mut first, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|e| e.ids.iter().any(|id| first.contains(id)));
    let is_in = |e: &WeighedExchange<'_>, ids: &[Id]| e.ids.iter().any(|id| ids.contains(id));
    // A short answer to a question costs no exchange its room.
    let short = |e: &WeighedExchange<'_>| is_in(e, &of_questions) && e.words <= WORDS_OF_ANSWER;
    if record.is_short() {
        first.sort_by_key(|e| (!short(e), !is_in(e, &disputed)));
    }
    let stories = stories(record, &first, &rest, alone);
    first.extend(stories);
    first.extend(rest);
    first
}

/// Returns of each partner with which the talk dealt, and of which nobody is quoted yet, the exchange that weighs most for its length: the
/// weightiest partner first.
fn stories<'a>(
    record: &SectionSource<'a>,
    first: &[WeighedExchange<'a>],
    rest: &[WeighedExchange<'a>],
    alone: &[WeighedExchange<'a>],
) -> Vec<WeighedExchange<'a>> {
    let of = |e: &WeighedExchange<'_>, partner: &Partner| e.partner.is_some_and(|of| of.id == partner.id);
    // Conclusions say what matters where there are some.
    let open = accepted(record).is_empty();
    let such = record.such(|p| open && is_much_spoken_of(record.session, p) && !is_quoted(record, p));
    let silent = record
        .heaviest(&such)
        .into_iter()
        .filter(|p| !first.iter().any(|e| of(e, p)));
    let worth = |e: &&WeighedExchange<'_>| (e.weight - length(e, WORDS_OF_STORY), Reverse(e.words));
    let best = |partner: &Partner| {
        let own = rest.iter().chain(alone).filter(|e| of(e, partner) && e.of_one);
        own.max_by_key(worth).cloned()
    };
    silent.filter_map(best).collect()
}

/// Returns the exchanges of people who differ, those who surely do first and each time of another domain where there is one, as many as may stand
/// before others.
fn differing<'e, 'a>(record: &SectionSource<'_>, all: &'e [WeighedExchange<'a>]) -> Vec<&'e WeighedExchange<'a>> {
    let mut such: Vec<&WeighedExchange<'_>> = all.iter().filter(|e| e.differs != Differing::No).collect();
    let domain = |e: &WeighedExchange<'_>| e.partner.map(|p| of_partner(p, record.deck));
    let (mut words, mut told, mut domains, mut found) = (0, HashSet::new(), HashSet::new(), Vec::new());
    // Of equals the first, which weighs most.
    while let Some(at) =
        (0..such.len()).min_by_key(|at| such.get(*at).map(|e| (e.differs, domains.contains(&domain(e)))))
    {
        let exchange = such.remove(at);
        // An exchange that was cut in two parts which need each other stands in the row twice.
        let new = exchange.ids.iter().all(|id| told.insert(id));
        if new && words + exchange.words <= WORDS_OF_DIFFERING {
            words += exchange.words;
            domains.insert(domain(exchange));
            found.push(exchange);
        }
    }
    found
}

/// Returns how often an exchange is so many words long.
fn length(exchange: &WeighedExchange<'_>, words: usize) -> i64 {
    i64::try_from(exchange.words / words).unwrap_or(i64::MAX)
}

/// Returns whether the beginning quotes somebody about a partner.
fn is_quoted(record: &SectionSource<'_>, partner: &Partner) -> bool {
    let told = record.told_first.borrow();
    let said = record.session.statements.iter();
    said.into_iter()
        .any(|s| s.about.contains(&partner.id) && told.contains(&s.id))
}

/// Returns whether a theme of a question rests on words that are about no partner: these answer it, where others give an example.
fn answers(record: &SectionSource<'_>, exchange: &WeighedExchange<'_>, aspect: &Aspect) -> bool {
    let rests = |theme: &Theme| exchange.ids.iter().any(|id| theme.evidence.contains(id));
    let theme = |id: &Id| record.session.themes.iter().find(|theme| theme.id == *id);
    let rests = matches!(&exchange.home, Home::Theme(id) if theme(id).is_some_and(rests));
    rests && exchange.partner.is_none() && is_of(record, &exchange.home, aspect)
}

/// Returns whether a place belongs to a question: it is one of its themes or one of its cards.
fn is_of(record: &SectionSource<'_>, home: &Home, aspect: &Aspect) -> bool {
    match home {
        Home::Theme(id) => record
            .session
            .themes
            .iter()
            .any(|t| t.id == *id && t.aspect == aspect.id),
        Home::Card(id) => record.deck.card(id).is_some_and(|card| card.feeds == aspect.id),
        Home::Partner(_) => aspect.part == ReportPart::Partners,
        _ => false,
    }
}
