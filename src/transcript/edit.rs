//! Corrections of a kept transcript: a word, the border between turns, whose voice it is.
//!
//! Pieces keep their times as far as their words stay. An id is never given again: of two turns that become one, the first keeps its own.

use super::cue::tidy;
use super::kept::Talk;
use super::turns::{Turn, TurnPiece, TurnVoice, turn_id, turn_number};
use crate::text::Id;

/// Gives a turn other words; whether anything changed. Words that stay keep their piece; new ones go to the piece they stand in.
pub fn correct(turn: &mut Turn, text: &str) -> bool {
    let new = tidy(text);
    if new.is_empty() || *new == *turn.text() {
        return false;
    }
    let old: Vec<(usize, String)> = words_of(turn);
    let new: Vec<&str> = new.split(' ').collect();
    let same = |(old, new): &(&(usize, String), &&str)| old.1 == **new;
    let head = old.iter().zip(&new).take_while(same).count();
    let left = (old.len() - head).min(new.len() - head);
    let tail = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .take(left)
        .take_while(same)
        .count();
    // What was changed belongs where the first changed word stood, or the word before.
    let place = old
        .get(head)
        .or_else(|| old.get(head.saturating_sub(1)))
        .map_or(0, |(piece, _)| *piece);
    let from_tail = old.len() - tail;
    let piece_of = |at: usize| match at {
        at if at < head => old.get(at).map_or(0, |(piece, _)| *piece),
        at if at >= new.len() - tail => old
            .get(from_tail + at - (new.len() - tail))
            .map_or(0, |(piece, _)| *piece),
        _ => place,
    };
    let mut texts = vec![String::new(); turn.pieces.len()];
    for (at, word) in new.iter().enumerate() {
        if let Some(text) = texts.get_mut(piece_of(at)) {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
    }
    let start = turn.start;
    for (piece, text) in turn.pieces.iter_mut().zip(&texts) {
        if *piece.text != **text {
            // Somebody wrote these words: they are no longer a recogniser's.
            piece.doubt = None;
            piece.text = tidy(text);
        }
    }
    turn.pieces.retain(|piece| !piece.text.is_empty());
    if let Some(first) = turn.pieces.first_mut() {
        first.start = start;
    }
    true
}

/// Returns the words of a turn, each with its piece.
fn words_of(turn: &Turn) -> Vec<(usize, String)> {
    let pieces = turn.pieces.iter().enumerate();
    pieces
        .flat_map(|(at, piece)| piece.text.split(' ').map(move |word| (at, word.to_owned())))
        .collect()
}

/// Makes one turn of two that follow each other; the id that is no longer there. The voice is that of the first.
pub fn merge(talk: &mut Talk, at: usize) -> Option<Id> {
    if at + 1 >= talk.turns.len() {
        return None;
    }
    let next = talk.turns.remove(at + 1);
    let turn = talk.turns.get_mut(at)?;
    turn.end = turn.end.max(next.end);
    for piece in next.pieces {
        let last = turn.pieces.last().map_or(turn.start, |last| last.start);
        let start = piece.start.max(last + 1);
        turn.end = turn.end.max(start);
        turn.pieces.push(TurnPiece { start, ..piece });
    }
    Some(next.id)
}

/// Cuts a turn in two before the word at byte `at` of its words; whether it could. The second part has `id` and the same voice.
pub fn split(talk: &mut Talk, turn: usize, at: usize, id: Id) -> bool {
    let Some(old) = talk.turns.get_mut(turn) else {
        return false;
    };
    let (mut first, mut second): (Vec<TurnPiece>, Vec<TurnPiece>) = (Vec::new(), Vec::new());
    let ends: Vec<u64> = old
        .pieces
        .iter()
        .skip(1)
        .map(|piece| piece.start)
        .chain([old.end])
        .collect();
    let mut from = 0;
    for (piece, end) in old.pieces.iter().zip(ends) {
        let to = from + piece.text.len();
        match at {
            at if at <= from => second.push(piece.clone()),
            at if at >= to => first.push(piece.clone()),
            at => {
                let (head, tail) = parted(&piece.text, at - from);
                let start = between(piece.start, end, head.len(), piece.text.len());
                first.extend(part(piece, piece.start, head));
                second.extend(part(piece, start, tail));
            }
        }
        from = to + 1;
    }
    let Some(start) = second.first().map(|piece| piece.start).filter(|_| !first.is_empty()) else {
        return false;
    };
    let new = Turn {
        id,
        start,
        end: old.end.max(start),
        voice: old.voice.clone(),
        pieces: second,
    };
    old.pieces = first;
    old.end = start;
    // Others may have begun to speak in between.
    let place = talk
        .turns
        .iter()
        .skip(turn + 1)
        .take_while(|other| other.start < start)
        .count();
    talk.turns.insert(turn + 1 + place, new);
    true
}

/// Returns a text in two at a byte, or before the word that this byte is in.
fn parted(text: &str, at: usize) -> (&str, &str) {
    let at = (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let (head, _) = text.split_at(at);
    let at = head.rfind(' ').map_or(0, |space| space + 1);
    let at = if text.get(head.len()..).is_some_and(|rest| rest.starts_with(' ')) {
        head.len()
    } else {
        at
    };
    text.split_at(at)
}

fn part(piece: &TurnPiece, start: u64, text: &str) -> Option<TurnPiece> {
    let text = tidy(text);
    (!text.is_empty()).then_some(TurnPiece {
        start,
        text,
        doubt: piece.doubt,
    })
}

/// Returns the time after `part` of `whole` letters, later than the start.
fn between(start: u64, end: u64, part: usize, whole: usize) -> u64 {
    let (part, whole) = (
        u64::try_from(part).unwrap_or(0),
        u64::try_from(whole).unwrap_or(1).max(1),
    );
    start + (end.saturating_sub(start) * part / whole).max(1)
}

/// Gives a turn to another voice, or to nobody; whether anything changed.
pub fn give(turn: &mut Turn, voice: Option<TurnVoice>) -> bool {
    let changed = turn.voice != voice;
    turn.voice = voice;
    changed
}

/// Returns an id that none of these transcripts has given.
pub fn new_id<'a>(talks: impl Iterator<Item = &'a Talk>) -> Id {
    let last = talks
        .flat_map(|talk| &talk.turns)
        .filter_map(|turn| turn_number(&turn.id))
        .max();
    turn_id(last.unwrap_or(0).saturating_add(1))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::kept::{Provenance, read, write};
    use super::*;

    fn talk(turns: &[&[(u64, &str)]]) -> Talk {
        let turn = |(n, pieces): (u32, &&[(u64, &str)])| Turn {
            id: turn_id(n),
            start: pieces[0].0,
            end: pieces[pieces.len() - 1].0 + 600,
            voice: TurnVoice::parse(&format!("p{n}")),
            pieces: pieces
                .iter()
                .map(|(start, text)| TurnPiece {
                    start: *start,
                    text: (*text).into(),
                    doubt: None,
                })
                .collect(),
        };
        Talk {
            from: Provenance {
                source: "webvtt".into(),
                read: "2026-11-27T14:03:05+01:00".parse().unwrap(),
                recording: None,
                shift: None,
                sha256: "ab".into(),
                replaced: Default::default(),
                withheld: 0,
            },
            turns: (1..).zip(turns).map(turn).collect(),
        }
    }

    fn shown(talk: &Talk) -> Vec<String> {
        let piece = |piece: &TurnPiece| format!("{} {}", piece.start, piece.text);
        let turn = |turn: &Turn| {
            let pieces: Vec<String> = turn.pieces.iter().map(piece).collect();
            format!("{} {}-{} {}", turn.id, turn.start, turn.end, pieces.join(" | "))
        };
        talk.turns.iter().map(turn).collect()
    }

    #[test]
    fn a_corrected_word_stays_in_its_piece() {
        let mut talk = talk(&[&[(0, "een twee"), (2000, "drie vier")]]);
        assert!(correct(&mut talk.turns[0], "een twee  derde vier"));
        assert_eq!(shown(&talk), ["u0001 0-2600 0 een twee | 2000 derde vier"]);
        assert!(correct(&mut talk.turns[0], "derde vier vijf"));
        assert_eq!(shown(&talk), ["u0001 0-2600 0 derde vier vijf"]);
        assert!(!correct(&mut talk.turns[0], "derde vier vijf ") && !correct(&mut talk.turns[0], " "));
    }

    #[test]
    fn two_turns_become_one_and_one_becomes_two() {
        let mut talk = talk(&[&[(0, "een twee"), (2000, "drie vier")], &[(3000, "vijf")]]);
        assert_eq!(merge(&mut talk, 0), Some(Id::new("u0002")));
        assert_eq!(shown(&talk), ["u0001 0-3600 0 een twee | 2000 drie vier | 3000 vijf"]);
        assert_eq!(merge(&mut talk, 0), None);
        assert!(split(&mut talk, 0, "een twee ".len(), "u0003".into()));
        assert_eq!(
            shown(&talk),
            ["u0001 0-2000 0 een twee", "u0003 2000-3600 2000 drie vier | 3000 vijf"]
        );
        // In the middle of a word: before it, by how many letters were said.
        assert!(split(&mut talk, 0, "een tw".len(), "u0004".into()));
        assert_eq!(shown(&talk)[..2], ["u0001 0-1000 0 een", "u0004 1000-2000 1000 twee"]);
        for at in [0, 3, 99] {
            assert!(!split(&mut talk, 0, at, "u0005".into()), "{at}");
        }
    }

    proptest! {
        #[test]
        fn what_is_corrected_is_read_back(
            texts in prop::collection::vec(prop::collection::vec("[a-zé]{1,5}( [a-zé&<]{1,5}){0,3}", 1..4), 2..5),
            at in 0..40_usize, turn in 0..5_usize, words in "[a-z]{0,4}( [a-zé>]{1,4}){0,5}",
        ) {
            let mut start = 0;
            let timed: Vec<Vec<(u64, &str)>> = texts
                .iter()
                .map(|pieces| pieces.iter().map(|text| { start += 700; (start, text.as_str()) }).collect())
                .collect();
            let turns: Vec<&[(u64, &str)]> = timed.iter().map(Vec::as_slice).collect();
            let mut talk = talk(&turns);
            let whole = |talk: &Talk| talk.turns.iter().map(Turn::text).collect::<Vec<_>>().join(" ");
            let before = whole(&talk);
            let turn = turn % talk.turns.len();
            let id = new_id(std::iter::once(&talk));
            split(&mut talk, turn, at, id);
            prop_assert_eq!(whole(&talk), before.clone());
            merge(&mut talk, turn.min(1));
            prop_assert_eq!(whole(&talk), before);
            if let Some(turn) = talk.turns.get_mut(turn) && correct(turn, &words) {
                prop_assert_eq!(turn.text(), &*tidy(&words));
            }
            let text = write(&talk);
            prop_assert_eq!(read(&text), Ok(talk));
        }
    }
}
