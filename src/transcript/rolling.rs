//! Captions that roll up: the line that was just said stays while the next one comes, so that every line stands in two cues or three.
//!
//! YouTube writes its automatic captions so. Each line is kept once, with the time at which it came.

use super::cue::RawCue;

/// The fewest cues from which it can be told.
const FEWEST: usize = 4;

/// Returns cues in which no line stands a second time because captions roll up; other cues as they are.
pub(super) fn unrolled(raw: Vec<RawCue>) -> Vec<RawCue> {
    let rolls = raw.windows(2).filter(|pair| match pair {
        [before, after] => shared(before, after) > 0,
        _ => false,
    });
    // What people repeat themselves stands in a few cues; what rolls, in nearly all.
    if raw.len() < FEWEST || rolls.count() * 10 < (raw.len() - 1) * 8 {
        return raw;
    }
    let mut all: Vec<RawCue> = Vec::with_capacity(raw.len());
    let mut before: Option<RawCue> = None;
    for cue in raw {
        let known = before.as_ref().map_or(0, |before| shared(before, &cue));
        let fresh: Vec<&str> = lines(&cue).skip(known).collect();
        if !fresh.is_empty() {
            let text = fresh.join("\n");
            all.push(RawCue { text, ..cue.clone() });
        } else if let Some(last) = all.last_mut() {
            last.end = last.end.max(cue.end);
        }
        before = Some(cue);
    }
    all
}

/// Returns how many lines a cue begins with that the one before it ends with.
fn shared(before: &RawCue, after: &RawCue) -> usize {
    if before.voice != after.voice {
        return 0;
    }
    let (old, new): (Vec<&str>, Vec<&str>) = (lines(before).collect(), lines(after).collect());
    let most = old.len().min(new.len());
    let fits = |n: &usize| old.get(old.len() - n..) == new.get(..*n);
    (1..=most).rev().find(fits).unwrap_or(0)
}

fn lines(cue: &RawCue) -> impl Iterator<Item = &str> {
    cue.text.split('\n').map(str::trim).filter(|line| !line.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cue(start: u64, text: &str) -> RawCue {
        RawCue {
            line: 1,
            start,
            end: Some(start + 1000),
            voice: None,
            text: text.to_owned(),
        }
    }

    #[test]
    fn a_line_that_rolls_up_is_kept_once() {
        let rolled = vec![
            cue(0, " \neen twee"),
            cue(1000, "een twee"),
            cue(1010, "een twee\ndrie vier"),
            cue(2000, "drie vier"),
            cue(2010, "drie vier\nvijf"),
        ];
        let said: Vec<(u64, Option<u64>, String)> = unrolled(rolled)
            .into_iter()
            .map(|raw| (raw.start, raw.end, raw.text))
            .collect();
        let said: Vec<(u64, Option<u64>, &str)> = said.iter().map(|(a, b, text)| (*a, *b, text.as_str())).collect();
        assert_eq!(
            said,
            [
                (0, Some(2000), "een twee"),
                (1010, Some(3000), "drie vier"),
                (2010, Some(3010), "vijf"),
            ]
        );
    }

    #[test]
    fn who_repeats_something_is_left_alone() {
        let said = vec![
            cue(0, "ja"),
            cue(1000, "ja"),
            cue(2000, "nee"),
            cue(3000, "ja"),
            cue(4000, "ja"),
        ];
        assert_eq!(unrolled(said.clone()).len(), said.len());
    }
}
