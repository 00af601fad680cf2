//! English nouns that notes are made of, and what stands around them.

use super::phrase::{NounKind, NounPhrase, plain};
use crate::deck::Lang;
use crate::findings::language::listed_words::{ListedWords, listed_words};
use crate::findings::language::verbs::may_hold_verb;
use crate::findings::language::{name, prose};

static BETWEEN: ListedWords = listed_words!(
    "cooperation contact consultation exchange exchanges contacts meetings conversations agreement agreements"
);
static MATTER: ListedWords = listed_words!(
    "training advice support guidance help information therapy supervision referral literature material materials workshop workshops lesson lessons course courses \
     knowledge expertise inspiration placements feedback coaching"
);
/// Of these, what nobody counts.
static MASS: ListedWords = listed_words!(
    "cooperation contact consultation exchange training advice support guidance help information therapy supervision referral literature material knowledge \
     expertise inspiration feedback coaching"
);
static BEING: ListedWords = listed_words!(
    "provider source sources platform pivot magazine newsletter actor example link sounding-board volunteer volunteers partner partners supplier contractor builder \
     mainstay member members specialist specialists colleague colleagues"
);
/// Words in names of partners that say no more than what there is or when.
static NO_BEING: ListedWords = listed_words!(
    "list lists day days time year years week place plan line lines work help support research event events"
);
static DETERMINERS: ListedWords =
    listed_words!("a an the one two three four five six seven eight nine ten eleven twelve several some many");
/// Words that no noun phrase holds before its noun, behind its first word.
static STRAY: ListedWords =
    listed_words!("a an the each every all this that these those their its his her our both not now then and or");
/// Words behind which the noun phrase is over.
static FOLLOWS: ListedWords = listed_words!(
    "of for with from in on at by to between about around near under against through without as who that which whose where and or but than during since after"
);
static QUALITIES: ListedWords = listed_words!(
    "important essential useful necessary available visible present involved active dependent known unknown welcome valuable expensive free close closer farther \
     farthest near nearer internal external difficult easy rewarding partly"
);
static DEGREES: ListedWords =
    listed_words!("very most more less not always often sometimes especially still too so quite rather");
static ONLY_ONE: ListedWords = listed_words!("only first second last main closest nearest");

pub(super) fn phrase(note: &str) -> Option<NounPhrase> {
    let note = prose::lower(note);
    let words: Vec<&str> = note.split_whitespace().collect();
    let plains: Vec<String> = words.iter().map(|word| plain(word)).collect();
    let first = plains.first()?;
    let determined = DETERMINERS.has(first);
    let after = usize::from(determined);
    if first == "one" && plains.get(1).is_some_and(|word| word == "of") {
        return Some(NounPhrase {
            kind: NounKind::Being,
            many: false,
            text: note,
            shared: false,
        });
    }
    let ended = |at: &usize| {
        let closed = words.get(*at).is_some_and(|word| word.ends_with(','));
        closed || plains.get(at + 1).is_none_or(|next| FOLLOWS.has(next))
    };
    let head = (after..words.len()).find(ended)?;
    let before = plains.get(after..head).unwrap_or_default();
    let joined = plains
        .get(head + 1)
        .is_some_and(|next| matches!(next.as_str(), "and" | "or"));
    // *A trust bought the scheme* is no scheme, and *summer reading and visits* is no reading.
    if joined || before.iter().any(|word| STRAY.has(word)) || may_hold_verb(Lang::En, &plains) {
        return None;
    }
    let noun = plains.get(head)?;
    let plural = noun.ends_with('s') && !noun.ends_with("ss") && !noun.ends_with("us") && !noun.ends_with("is");
    let kind = if BETWEEN.has(noun) {
        NounKind::Between
    } else if MATTER.has(noun) {
        NounKind::Matter
    } else if BEING.has(noun) || name::is_listed(noun) && !NO_BEING.has(noun) {
        NounKind::Being
    } else {
        return None;
    };
    let only = before.iter().any(|word| ONLY_ONE.has(word));
    let text = match () {
        () if determined || plural || MASS.has(noun) => note,
        () if only => format!("the {note}"),
        () if note.starts_with(['a', 'e', 'i', 'o']) => format!("an {note}"),
        () => format!("a {note}"),
    };
    Some(NounPhrase {
        kind,
        many: plural,
        text,
        shared: plural,
    })
}

pub(super) fn is_quality(note: &str) -> bool {
    let words: Vec<String> = note.split_whitespace().map(plain).collect();
    let degrees = words.iter().take_while(|word| DEGREES.has(word)).count();
    let Some(quality) = words.get(degrees) else {
        return false;
    };
    let closed = note
        .split_whitespace()
        .nth(degrees)
        .is_some_and(|word| word.ends_with(','));
    QUALITIES.has(quality)
        && (closed
            || words
                .get(degrees + 1)
                .is_none_or(|next| FOLLOWS.has(next) || quality == "partly"))
}
