//! What answers words that are kept back: those of somebody who refused to be quoted, or who asked not to pass them on.
//!
//! An answer is kept back where it says little without them, repeats them, or is about the same partner without naming it: the reader would ask what
//! the matter was. What names its partner and leans on nothing stands by itself, and so does a story that does not begin as an answer, or what is about
//! another partner and joins on to nothing. Where it cannot be told it is kept back.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::reach::asked_of;
use super::{Waiting, is_here};
use crate::deck::Lang;
use crate::findings::language::clause::{is_clause, spaced};
use crate::findings::language::phrases::Phrases;
use crate::findings::statements::exchanges::goes_on;
use crate::findings::statements::hangs::{self, HangsOn};
use crate::findings::statements::near::{ENOUGH, Near};
use crate::findings::statements::opposites;
use crate::session::{Session, Statement};
use crate::text::Id;

/// How many statements behind it may still answer, or come back to, what is kept back.
const BACK: usize = 4;
/// How many behind it may answer what answers it.
const CHAIN: usize = 3;
/// How many behind it speak of its partner without a name.
const NEXT: usize = 2;

/// Returns the statements that are kept back: those that wait for the researcher, those beside them that they are about, and the answers to them or
/// to words that `view` does not hold, since their speaker refused to be quoted. What somebody chose to be printed is none of them.
pub(super) fn kept_back(whole: &Session, view: &Session, waiting: &Waiting) -> HashSet<Id> {
    let shown: HashSet<&Id> = view.statements.iter().map(|s| &s.id).collect();
    let refused = |s: &Statement| !shown.contains(&s.id);
    let source = |s: &Statement| match () {
        () if refused(s) => Some(KeptFor::Refusal),
        () if waiting.has(s) => Some(KeptFor::Wish),
        () => None,
    };
    let mut sources: Vec<Option<KeptFor>> = whole.statements.iter().map(source).collect();
    for told in asked_of(&whole.statements, waiting) {
        if let Some(source) = sources.get_mut(told) {
            *source = source.or(Some(KeptFor::Wish));
        }
    }
    let mut held: HashSet<Id> = HashSet::new();
    if sources.iter().all(Option::is_none) {
        return held;
    }
    let answers = Answers {
        whole,
        near: Near::of(whole),
    };
    for (at, now) in whole.statements.iter().enumerate() {
        let is_source = sources.get(at).is_some_and(Option::is_some);
        let printed = now.print == Some(true) && !refused(now);
        if is_source || !printed && answers.to(at, &sources, &held) {
            held.insert(now.id.clone());
        }
    }
    held.retain(|id| shown.contains(id));
    held
}

/// Why words are kept back.
#[derive(Clone, Copy, PartialEq, Eq)]
enum KeptFor {
    /// Whoever said them refused to be quoted.
    Refusal,
    /// Whoever said them asked not to pass them on.
    Wish,
}

/// What is read of a session to find answers.
struct Answers<'a> {
    whole: &'a Session,
    near: Near,
}

impl Answers<'_> {
    /// Returns whether a statement answers one of those before it that are kept back.
    fn to(&self, at: usize, sources: &[Option<KeptFor>], held: &HashSet<Id>) -> bool {
        let all = &self.whole.statements;
        let lang = self.whole.deck.language;
        let Some(now) = all.get(at) else {
            return false;
        };
        let back = |steps: usize| Some((all.get(at.checked_sub(steps)?)?, *sources.get(at - steps)?));
        if may_be_written(now) {
            return false;
        }
        let right_behind = back(1).filter(|(before, _)| held.contains(&before.id));
        let leans = right_behind.is_some_and(|(before, source)| match source {
            Some(why) => self.leans(now, before, why),
            // An answer to an answer is one no longer where what is kept back is far behind.
            None => {
                (1..=CHAIN).filter_map(back).any(|(_, source)| source.is_some()) && leans_on_answer(now, before, lang)
            }
        });
        let unnamed = (1..=NEXT).map_while(|steps| back(steps).filter(|(before, _)| held.contains(&before.id)));
        let of_it = || {
            let mut sources = unnamed.clone();
            sources.any(|(before, source)| source.is_some_and(|why| self.is_about_it(now, before, why)))
        };
        let again = || {
            let near = (1..=BACK).filter_map(|steps| Some((steps, back(steps)?)));
            near.into_iter()
                .any(|(steps, (before, source))| source.is_some_and(|why| self.comes_back(now, before, why, steps)))
        };
        leans || of_it() || again()
    }

    /// Returns whether a statement takes up the words of one so many places before it that is kept back.
    fn comes_back(&self, now: &Statement, before: &Statement, why: KeptFor, steps: usize) -> bool {
        // A story of its own shares a word with much that was said.
        let alone = tells_enough(now) && (steps > 1 || why == KeptFor::Refusal);
        let least = if alone { 2 * ENOUGH } else { ENOUGH };
        shares(now, before) && self.repeats(now, before, least)
    }

    /// Returns whether a statement answers the one right before it that is kept back.
    fn leans(&self, now: &Statement, before: &Statement, why: KeptFor) -> bool {
        let lang = self.whole.deck.language;
        let of_another = !now.about.is_empty() && !shares(now, before);
        let least = match why {
            KeptFor::Refusal if of_another => 2 * ENOUGH,
            KeptFor::Wish if of_another => ENOUGH,
            _ => 1,
        };
        let leans = || hangs_on(now, before, lang) || self.repeats(now, before, least);
        is_echo(now, before, lang) || !stands_alone(now, lang) && leans()
    }

    /// Returns whether a statement is about the partner of another at the same card, and neither names it nor brings in somebody of its own.
    fn is_about_it(&self, now: &Statement, before: &Statement, why: KeptFor) -> bool {
        let own = self.names(now) || brings_in(now) || tells_enough(now);
        let of_wish = why == KeptFor::Wish && tells_of_it(now);
        is_here(now, before) && shares(now, before) && !(own || of_wish)
    }

    /// Returns whether a statement holds a word of the name of a partner that it is about.
    fn names(&self, now: &Statement) -> bool {
        let said = spaced(&now.text);
        let partners = now.about.iter().filter_map(|id| self.whole.partner(id));
        partners
            .flat_map(|partner| name_words(&partner.name))
            .any(|name| said.split_whitespace().any(|word| begins_alike(word, &name)))
    }

    /// Returns whether a statement takes up words of another, beside the names of their partners.
    fn repeats(&self, now: &Statement, before: &Statement, least: u32) -> bool {
        let together = is_here(now, before) || shares(now, before);
        together && self.repeated(now, before) >= least
    }

    /// Returns how much a statement repeats of another, beside the names of their partners.
    fn repeated(&self, now: &Statement, before: &Statement) -> u32 {
        let names: Vec<String> = (now.about.iter().chain(&before.about))
            .filter_map(|id| self.whole.partner(id))
            .flat_map(|partner| name_words(&partner.name))
            .collect();
        let bare = |text: &str| {
            let words = spaced(text);
            let own = words
                .split_whitespace()
                .filter(|word| !names.iter().any(|name| begins_alike(word, name)));
            self.near.read(&own.collect::<Vec<_>>().join(" "))
        };
        self.near.text(&bare(&now.text), &bare(&before.text))
    }
}

/// Words that bring in somebody of whom nothing was told yet: *a mother showed me*.
const NEW: [&str; 11] = [
    "a", "an", "some", "every", "each", "another", "een", "sommige", "elke", "iedere", "enkele",
];

/// Words from which on what brings in somebody tells enough by itself.
const ENOUGH_TOLD: usize = 8;

/// Returns whether a statement begins with somebody or something of its own, and tells enough of it.
fn brings_in(now: &Statement) -> bool {
    let words = spaced(&now.text);
    let first = words.split_whitespace().next().unwrap_or_default();
    NEW.contains(&first) && words.split_whitespace().count() >= ENOUGH_TOLD
}

/// Words by which somebody says that what follows may be written down: *je mag dat gerust noteren*, *you can print this one*.
static MAY_BE_WRITTEN: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::of(
        "je|ge|jullie mag|moogt|mogen dat|dit gerust, schrijf|noteer dat|dit gerust, dat|dit mag|moogt gerust, \
        dat|dit mag|moogt je|ge|jullie gerust, you can|may print|write|quote|note|record this|that, \
        write|print|quote this|that by all means",
    )
});

/// Returns whether a statement begins with leave to write it down.
fn may_be_written(now: &Statement) -> bool {
    let words: Vec<String> = spaced(&now.text).split_whitespace().map(str::to_owned).collect();
    MAY_BE_WRITTEN.open(&words)
}

/// Letters from which on a word of a name tells which partner it is.
const NAME: usize = 4;

fn name_words(name: &str) -> Vec<String> {
    let words = spaced(name);
    words
        .split_whitespace()
        .filter(|word| word.chars().count() >= NAME)
        .map(str::to_owned)
        .collect()
}

/// Returns whether a word is one of a name, or one of them begins the other: *kapper* and *kappers*.
fn begins_alike(word: &str, name: &str) -> bool {
    word.starts_with(name) || word.chars().count() >= NAME && name.starts_with(word)
}

fn shares(now: &Statement, before: &Statement) -> bool {
    now.about.iter().any(|id| before.about.contains(id))
}

/// Words up to which what another says right after is an answer: *dat wist ik niet*.
const ECHO: usize = 7;

/// Returns whether somebody else answers what was just said with a few words that name no partner. Where that names none either, a sentence of its own
/// is no answer.
fn is_echo(now: &Statement, before: &Statement, lang: Lang) -> bool {
    let other = !now.speakers.is_empty() && now.speakers != before.speakers;
    let own = before.about.is_empty() && is_clause(&now.text, lang);
    other && is_here(now, before) && now.about.is_empty() && !own && now.text.split_whitespace().count() <= ECHO
}

/// Words of what hangs on something said before it and says little without that.
const HANGING: &str = "dat dit die zo ook daar daarvan daarover hiervan hierover ervan erover echt oei amai ai ah oh och sorry gezegd zeg weet wist wisten geweten dan \
    that this so too either neither really oops oh ah wow knew know known said then";

/// Words up to which it does, and among which of them, or as the last, such a word stands.
const HANGS: usize = 12;
const OPENING: usize = 4;

/// Words for a partner.
const OF_IT: &str = "hij zij ze het he she they it";

/// Words that point at what was told: *they stopped it since*.
const POINTING: &str = "dat dit die daar er erover daarmee ermee sindsdien since that this it so";

/// Words from which on a statement that hangs on nothing before it tells a story of its own.
const STORY: usize = 30;

fn tells_enough(now: &Statement) -> bool {
    now.text.split_whitespace().count() >= STORY
}

/// Words that join what they begin to what was said before.
const JOINING: &str = "en maar want dus terwijl hoewel omdat toch ja nee neen and but because whereas while although though still yes no yeah well";

/// Returns whether a statement brings in somebody of its own, or tells a story and does not begin as an answer does.
fn stands_alone(now: &Statement, lang: Lang) -> bool {
    let said = spaced(&now.text);
    let first = said.split_whitespace().next().unwrap_or_default();
    let joins = [HANGING, JOINING]
        .iter()
        .any(|list| list.split_whitespace().any(|word| word == first));
    let answers = joins || opposites::replies(&now.text, lang) || opposites::objects(&now.text, lang);
    brings_in(now) || tells_enough(now) && !answers
}

/// Returns whether a statement goes on about what the one before it answers: a few words, or what is about the same partner and no story.
fn leans_on_answer(now: &Statement, before: &Statement, lang: Lang) -> bool {
    let alike = now.about.is_empty() || shares(now, before);
    let leans = alike && !brings_in(now) && !tells_enough(now) && hangs_on(now, before, lang);
    is_echo(now, before, lang) || leans
}

/// Returns whether a statement begins with a word for its partner and points at nothing else.
fn tells_of_it(now: &Statement) -> bool {
    let said = spaced(&now.text);
    let mut words = said.split_whitespace();
    let holds = |list: &str, word: &str| list.split_whitespace().any(|known| known == word);
    words.next().is_some_and(|first| holds(OF_IT, first)) && !words.any(|word| holds(POINTING, word))
}

/// Returns whether a statement answers or goes on about the one right before it, at one card or about one partner.
fn hangs_on(now: &Statement, before: &Statement, lang: Lang) -> bool {
    let shares = shares(now, before);
    if !is_here(now, before) && !shares {
        return false;
    }
    // *Whereas the sign painter comes when it rains* would seem to answer whatever stands before it then.
    let joins = is_here(now, before) && matches!(hangs::hangs_on(&now.text, lang), Some(HangsOn::Said));
    let answers = joins || opposites::replies(&now.text, lang) || opposites::objects(&now.text, lang);
    let words: Vec<String> = spaced(&now.text).split_whitespace().map(str::to_owned).collect();
    let holds = |list: &str, word: &String| list.split_whitespace().any(|known| known == word);
    // What begins with a word for the partner tells of it by itself.
    let of_it = words.first().is_some_and(|first| holds(OF_IT, first));
    let alike = shares || now.about.is_empty() || before.about.is_empty();
    // What is about another partner goes on about its own.
    if answers || alike && !of_it && goes_on(now, before, lang) {
        return true;
    }
    let mut ends = words.iter().take(OPENING).chain(words.last());
    alike
        && words.len() <= HANGS
        && (ends.any(|word| holds(HANGING, word)) || !is_clause(&now.text, lang) && !brings_in(now))
}
