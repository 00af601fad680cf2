//! Who contradicts what another said right before, without saying the outright opposite.
//!
//! Reads two statements that were said behind one another of one partner, or of none: how the second begins, and whether one laments and the other
//! does not.

use super::heard::HeardStatement;
use crate::findings::language::clause::spaced;
use crate::findings::statements::objecting::{
    affirms, agrees, echoes, fears, is_contrary, opines, sets_against, turns,
};
use crate::findings::statements::placed::{answers, is_of_the_same};
use crate::findings::statements::reported::is_reported;
use crate::findings::statements::tone::{Speech, are_apart};
use crate::session::{Session, Statement};

/// Returns whether a statement contradicts what another said right before it, and does not go on in its sense.
pub(super) fn contradicts(session: &Session, now: &HeardStatement<'_>, before: &HeardStatement<'_>) -> bool {
    let (text, said) = (now.statement.text.as_str(), before.statement.text.as_str());
    if !answers(now.statement, before.statement) {
        return false;
    }
    let apart = || are_apart(before.speech(), now.speech());
    let echoed = || echoes(text, said) && !asks_of_one(session, now.statement);
    let of_one = !now.statement.about.is_empty() && is_of_the_same(now.statement, before.statement);
    let turned = turns(text) || opines(text) || of_one && sets_against(text, said);
    let outright = now.turns_down || is_contrary(text) || affirms(text, said) || fears(text, said) || echoed();
    let contrary = outright || turned && apart();
    // What is so in another school contradicts nobody here.
    contrary && !is_reported(text) && !agree(before, now)
}

/// Returns whether a statement goes on in the sense of the one before: it says so, or both are displeased, or both praise.
pub(super) fn agree(before: &HeardStatement<'_>, now: &HeardStatement<'_>) -> bool {
    agrees(&now.statement.text) || are_alike(before.speech(), now.speech())
}

/// Returns whether two surely lament, or surely praise.
pub(super) fn are_alike(one: Speech, other: Speech) -> bool {
    let both = |read: fn(Speech) -> bool| read(one) && read(other);
    both(Speech::laments_surely) || both(Speech::praises_surely)
}

/// Words before a name that is asked back.
const ARTICLES: [&str; 7] = ["de", "het", "een", "met", "the", "a", "with"];

/// Returns whether the word that a statement asks back is the name of whom it is about: *The boatyard? I was there in May* objects to nothing.
fn asks_of_one(session: &Session, statement: &Statement) -> bool {
    let asked = statement
        .text
        .split_once('?')
        .map(|(asked, _)| spaced(asked))
        .unwrap_or_default();
    let names = statement.about.iter().filter_map(|id| session.partner(id));
    let names: Vec<String> = names.map(|p| spaced(&p.name)).collect();
    let words = asked.split_whitespace().filter(|word| !ARTICLES.contains(word));
    let mut named = words.map(|word| names.iter().any(|name| name.contains(&format!(" {word} "))));
    named.next() == Some(true) && named.all(|named| named)
}
