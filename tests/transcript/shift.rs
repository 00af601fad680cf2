//! The shift between the sound and the session, found from the quotes that both hold.

use kring::deck::Lang;
use kring::transcript::Cue;
use kring::transcript::align::{Alignment, NotedQuote, align, quotes};
use kring::transcript::turns::{Turn, TurnVoice, turns};

use super::support::chance::Chance;
use super::support::talk::{self, Talk};

/// The turns of a talk; of each hundred words, `other` are others than were said.
fn heard(talk: &Talk, other: usize, chance: &mut Chance) -> Vec<Turn> {
    let lorem = [
        "dus", "allez", "hier", "zoiets", "well", "plots", "there", "kar", "boom",
    ];
    let cues: Vec<Cue> = talk
        .cues
        .iter()
        .map(|said| {
            let words: Vec<String> = said
                .text
                .split(' ')
                .map(|word| {
                    if chance.below(100) < other {
                        (*chance.one(&lorem)).to_owned()
                    } else {
                        word.to_owned()
                    }
                })
                .collect();
            Cue {
                start: said.start,
                end: said.end,
                text: words.join(" ").into(),
                ..Cue::default()
            }
        })
        .collect();
    let voices: Vec<_> = talk
        .cues
        .iter()
        .map(|said| TurnVoice::parse(talk::PEOPLE[said.who].0))
        .collect();
    turns(&cues, &voices, 0)
}

fn moved(quotes: &[NotedQuote], ms: i64) -> Vec<NotedQuote> {
    quotes
        .iter()
        .map(|quote| NotedQuote {
            at: quote.at + ms,
            ..quote.clone()
        })
        .collect()
}

#[test]
fn the_shift_is_found_within_a_second() {
    let mut chance = Chance::new(11);
    for lang in [Lang::Nl, Lang::En] {
        let talk = talk::talk(lang);
        let all = quotes(&talk.session, &talk.session.recordings[0]);
        for other in [0, 10, 20] {
            for _ in 0..12 {
                let turns = heard(&talk, other, &mut chance);
                let by = i64::try_from(chance.below(7_200_000)).unwrap() - 3_600_000;
                let Alignment::Found(shift) = align(&turns, &moved(&all, by)) else {
                    panic!("{lang:?}, {other} of 100 words differ: nothing found")
                };
                let off = shift.ms - (talk.shift * 1000 + by);
                assert!(off.abs() <= 1000, "{lang:?}, {other} of 100 words differ: {off} ms off");
                assert!(shift.agree >= 12, "{lang:?}, {other}: {shift:?}");
            }
        }
    }
}

#[test]
fn the_transcript_of_another_session_is_known() {
    let talk = talk::talk(Lang::Nl);
    let other = talk::talk(Lang::En);
    let turns = heard(&talk, 0, &mut Chance::new(1));
    assert!(
        matches!(align(&turns, &quotes(&other.session, &other.session.recordings[0])), Alignment::NoneFound(n) if n > 40)
    );
    assert_eq!(align(&turns, &[]), Alignment::NoQuotes);
    assert!(matches!(
        align(&[], &quotes(&talk.session, &talk.session.recordings[0])),
        Alignment::NoneFound(_)
    ));
}
