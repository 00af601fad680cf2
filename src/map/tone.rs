//! Which of a few tones the ground of each ring has, so that two rings beside each other never share one.
//!
//! Names no colour: a theme or a picture gives each tone its own.

/// How many tones there are: the school's circle has the first, the outermost ring the last.
pub(crate) const TONES: usize = 5;

/// Returns the tone of a level, 0 for the school's circle and 1 for the nearest ring, on a map of so many rings. Tones are counted
/// from the outermost ring inward; where there are more rings than tones, two take turns nearest the school.
pub(crate) fn tone(level: usize, rings: usize) -> usize {
    let outside = rings.saturating_sub(level);
    let last = TONES - 1;
    match level {
        0 => 0,
        _ if outside < last => last - outside,
        _ => 1 + (outside - last + 1) % 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_rings_beside_each_other_never_share_a_tone() {
        for rings in 1..=12 {
            let tones: Vec<usize> = (0..=rings).map(|level| tone(level, rings)).collect();
            assert_eq!((tones[0], tones[rings]), (0, TONES - 1), "{tones:?}");
            assert!(tones.windows(2).all(|pair| pair[0] != pair[1]), "{tones:?}");
            assert!(tones.iter().all(|tone| *tone < TONES), "{tones:?}");
        }
        assert_eq!((0..=4).map(|level| tone(level, 4)).collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
    }
}
