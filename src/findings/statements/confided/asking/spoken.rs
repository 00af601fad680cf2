//! What was said, as a word: *wat ik nu zeg* and *what I am about to tell you* become *dit* and *this*, and *no one* becomes *nobody*.
//!
//! So *wat ik nu zeg, mag niet verder verteld worden* is read as *dit mag niet verder verteld worden*.

use super::kinds::{self, KindSet, kinds};

const WHAT: KindSet = kinds!("what");
const SPEAKERS: KindSet = kinds!("i we here");
const ME: KindSet = kinds!("me");
const TELL: KindSet = kinds!("say");
const COMES: KindSet = kinds!("comes");
const NOW: KindSet = kinds!("now-word");
/// What may stand behind a verb of telling that belongs to it: *vertellen ga*, *say now*.
const BEHIND: KindSet = kinds!("say going here you now-word");

/// Words behind *what* among which those stand who speak, and the verb.
const SPEAKS: usize = 3;
const TELLS: usize = 8;
/// Words behind the verb within which a comma ends what belongs to it.
const ENDS: usize = 8;

/// Returns the words of a sentence with what was said as one word, and the places at which its parts end; nothing where it is as it was.
pub(super) fn as_a_word(words: &[String], ends: &[usize]) -> Option<(Vec<String>, Vec<usize>)> {
    let each: Vec<KindSet> = words.iter().map(|word| kinds::of(word)).collect();
    let (from, to) = (0..words.len()).find_map(|from| Some((from, end_of(&each, ends, from)?)))?;
    let this = match words.get(from).map(String::as_str) {
        Some("wat" | "hetgeen" | "alles" | "al") => "dit",
        _ => "this",
    };
    let mut joined: Vec<String> = words.get(..from)?.to_vec();
    joined.push(this.to_owned());
    joined.extend(words.get(to..)?.iter().cloned());
    let left = to - from - 1;
    let opens = from == 0 || ends.contains(&from);
    let mut cut: Vec<usize> = ends.iter().filter(|end| **end <= from).copied().collect();
    // What begins a part goes on behind its comma.
    let rest = ends
        .iter()
        .filter(|end| **end > to || **end == to && (!opens || to == words.len()));
    cut.extend(rest.map(|end| end - left));
    Some((joined, cut))
}

/// Returns where it ends, if what who speaks tells begins at a place.
fn end_of(each: &[KindSet], ends: &[usize], from: usize) -> Option<usize> {
    let is = |at: usize, kind: KindSet| each.get(at).is_some_and(|kinds| kinds.has(kind));
    // *Wat ze mij vertelde*, *what she told me*.
    let to_me = |at: usize| is(at, ME) && (at.saturating_sub(1)..=at + 2).any(|at| is(at, TELL));
    let told_me = (from + 2..=from + TELLS).any(to_me);
    let speaks = is(from, WHAT) && (told_me || (from + 1..=from + SPEAKS).any(|at| is(at, SPEAKERS)));
    // *What comes next*, *wat nu komt*.
    if is(from, WHAT) && (is(from + 1, COMES) || is(from + 1, NOW) && is(from + 2, COMES)) {
        return Some(from + 3);
    }
    let tells = (from + 1..=from + TELLS).find(|at| is(*at, TELL)).filter(|_| speaks)?;
    let comma = ends
        .iter()
        .copied()
        .find(|end| *end > tells && *end <= tells + ENDS && *end < each.len());
    let last = (tells + 1..each.len())
        .find(|at| !is(*at, BEHIND))
        .unwrap_or(each.len());
    Some(comma.unwrap_or(last))
}
