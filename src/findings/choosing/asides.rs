//! Which words are an aside: a few on which nothing rests, which somebody throws in behind what another said or which stand alone.
//!
//! So are words that begin with a bare answer to a question, which is not printed beside them.
//!
//! On two pages they take the place of words that carry something. Behind others, what denies, corrects or answers a question is none.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::findings::language::clause::spaced;
use crate::findings::language::phrases::Phrases;
use crate::findings::statements::exchanges::Exchanges;
use crate::session::{Session, Statement, Voice};
use crate::text::Id;

/// Words that an aside has at most.
const FEW: usize = 7;

/// Words with which a few say something of their own: they deny it, set something against it, tell that it changed, or speak of the partner.
const OWN: &str = "niet, nooit, geen, niets, niks, niemand, nergens, maar, wel, toch, tenminste, anders, alleen, enkel, nochtans, behalve, sinds, sindsdien, nu, nog, al, vroeger, ook, hij, zij, ze, hen, hem, die, dat, ja, nee, neen, omdat, want, \
    no, not, never, none, nothing, nobody, nowhere, but, though, at least, only, still, already, except, he, she, it, they, them, him, her, that, those, since, now, used to, also, too, yes, because, don t, doesn t, didn t, isn t, wasn t, aren t, won t, can t";
static SAYING: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(OWN));

/// Returns the asides of a session, without those that other words hang on.
pub(in crate::findings) fn asides(session: &Session, exchanges: &Exchanges) -> HashSet<Id> {
    let sorted: HashSet<&Id> = resting(session).collect();
    let all = &session.statements;
    let thrown_in = |(at, said): (usize, &Statement)| {
        let last = at.checked_sub(1).and_then(|at| all.get(at));
        let carries = said.of.is_some() || sorted.contains(&said.id) || contradicts(exchanges, &said.id);
        let behind = last.is_some_and(|last| is_thrown_in(said, last));
        let alone = exchanges.is_alone(&said.id) && said.about.is_empty() && !gives_a_reason(said);
        let aside = !carries && is_few(said) && behind && (alone || says_nothing_new(said));
        let bare = !carries && begins_bare(said);
        (bare || aside && !began(session, exchanges, said)).then(|| said.id.clone())
    };
    let mut found: HashSet<Id> = all.iter().enumerate().filter_map(thrown_in).collect();
    // What others hang on is no aside.
    let carrying = all.iter().filter(|s| !found.contains(&s.id));
    let carrying: HashSet<Id> = carrying.filter_map(|s| exchanges.leans_on(&s.id)).cloned().collect();
    found.retain(|id| !carrying.contains(id));
    found
}

/// Returns what conclusions, themes and gaps rest on.
fn resting(session: &Session) -> impl Iterator<Item = &Id> {
    let conclusions = session.conclusions.iter().flat_map(|c| &c.evidence);
    let themes = session.themes.iter().flat_map(|theme| &theme.evidence);
    conclusions
        .chain(themes)
        .chain(session.gaps.iter().flat_map(|gap| &gap.evidence))
}

fn contradicts(exchanges: &Exchanges, id: &Id) -> bool {
    exchanges.is_opposed(id) || exchanges.turns_down(id)
}

fn is_few(said: &Statement) -> bool {
    said.voice == Voice::Verbatim && said.text.split_whitespace().count() <= FEW
}

/// Words that a bare answer has at most.
const BARE: usize = 2;

/// Returns whether words begin with a bare answer to a question, *A seven. …*: without the question it says nothing.
fn begins_bare(said: &Statement) -> bool {
    let mut sentences = said.text.split_terminator(['.', '!', '…']).map(str::trim);
    let first = sentences.next().unwrap_or_default();
    said.question.is_some() && first.split_whitespace().count() <= BARE && sentences.next().is_some()
}

/// Words with which a reason begins, which answers a question by itself.
const REASONS: &str = "om omdat opdat zodat to because";

fn gives_a_reason(said: &Statement) -> bool {
    let words = spaced(&said.text);
    let first = words.split_whitespace().next().unwrap_or_default();
    REASONS.split(' ').any(|word| word == first)
}

/// Returns whether words neither deny what was said before them nor set something against it.
fn says_nothing_new(said: &Statement) -> bool {
    let words: Vec<String> = spaced(&said.text).split_whitespace().map(str::to_owned).collect();
    !SAYING.are_in(&words)
}

/// Returns whether words stand right behind those of another on the same partner. Who answers a question throws in nothing.
fn is_thrown_in(said: &Statement, last: &Statement) -> bool {
    // What somebody sees in the map is short by itself.
    let here = said.card.is_some() && last.card == said.card && last.question == said.question;
    let shares = last.about.iter().any(|id| said.about.contains(id));
    let alike = shares || last.about.is_empty() && said.about.is_empty();
    let asked = last.text.trim_end().ends_with('?');
    here && alike && last.speakers != said.speakers && !asked
}

/// Returns whether who speaks began the exchange: then it is the last word on what was answered.
fn began(session: &Session, exchanges: &Exchanges, said: &Statement) -> bool {
    let first = exchanges.first_of(&said.id);
    let first = session.statements.iter().find(|s| s.id == *first);
    first.is_some_and(|first| first.id != said.id && first.speakers == said.speakers)
}
