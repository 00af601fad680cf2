//! The colours of a picture: readable on white and on the ground of every ring, apart for colour-blind eyes.
//!
//! Says nothing by colour alone: whatever has one also has a place, a letter or a shape.

use crate::deck::RoleColour;
use crate::map::BadgeSort;

/// Ink of names.
pub(in crate::render) const INK: &str = "#1c2026";
/// Ink of what explains.
pub(super) const QUIET: &str = "#4d545e";
/// The ground of each tone of the map, the school's circle first, and the border of its ring.
pub(super) const TONES: [(&str, &str); crate::map::TONES] = [
    ("#acb1b9", "#3a414b"),
    ("#bec3ca", "#464d57"),
    ("#d1d5db", "#525963"),
    ("#e6e9ee", "#5e6670"),
    ("#ffffff", "#69717c"),
];

/// The domains in drawings of a network, in the order of the deck; more of them begin again. The map itself has none of them.
const DOMAINS: [&str; 8] = [
    "#1457ce", "#965000", "#316e50", "#3a3202", "#b30a89", "#4700f0", "#4b642c", "#4e2928",
];
pub(in crate::render) const NO_DOMAIN: &str = "#4a4f57";

/// Returns the ground of a role's letter, as on the notes of the paper map; other signs have none.
pub(super) fn badge(sort: BadgeSort) -> Option<&'static str> {
    let BadgeSort::Role(role) = sort else { return None };
    Some(match role.colour {
        RoleColour::Yellow => "#ffd84d",
        RoleColour::Blue => "#8ec5ff",
        RoleColour::Green => "#8fe08f",
        RoleColour::Red => "#ff9c94",
        RoleColour::Purple => "#d0b0ff",
        RoleColour::Grey => "#c8c8c8",
    })
}

/// Returns a domain, by its place in the deck.
pub(in crate::render) fn domain(at: usize) -> &'static str {
    DOMAINS.get(at % DOMAINS.len()).copied().unwrap_or(NO_DOMAIN)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test may stop at what must not be
mod tests {
    use super::*;
    use crate::map::RoleKey;

    /// What eyes without one of the three cones see of red, green and blue light (Machado, Oliveira and Fernandes 2009), after eyes
    /// with all three.
    const EYES: [[[f64; 3]; 3]; 4] = [
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ];

    /// Returns red, green and blue light of a colour, 0 to 1.
    fn light(colour: &str) -> [f64; 3] {
        [1, 3, 5].map(|at| {
            let share = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if share <= 0.040_45 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        })
    }

    fn times(rows: [[f64; 3]; 3], light: [f64; 3]) -> [f64; 3] {
        rows.map(|row| row.iter().zip(light).map(|(a, b)| a * b).sum())
    }

    /// Returns lightness and the two opponents of CIELAB, white being 100, 0, 0.
    fn lab(light: [f64; 3]) -> [f64; 3] {
        let xyz = times(
            [
                [0.4124, 0.3576, 0.1805],
                [0.2126, 0.7152, 0.0722],
                [0.0193, 0.1192, 0.9505],
            ],
            light,
        );
        let [x, y, z] = [(xyz[0], 0.9505), (xyz[1], 1.0), (xyz[2], 1.089)].map(|(value, white)| {
            let share = (value / white).max(0.0);
            if share > 0.008_856 {
                share.cbrt()
            } else {
                7.787 * share + 16.0 / 116.0
            }
        });
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }

    #[test]
    fn the_domains_of_a_common_deck_are_apart_for_every_eye() {
        for eyes in EYES {
            let seen: Vec<[f64; 3]> = DOMAINS.iter().take(6).map(|c| lab(times(eyes, light(c)))).collect();
            for (at, one) in seen.iter().enumerate() {
                for (behind, other) in seen.iter().enumerate().skip(at + 1) {
                    let apart: f64 = one.iter().zip(other).map(|(a, b)| (a - b).powi(2)).sum();
                    assert!(apart.sqrt() > 18.0, "{at} and {behind}: {}", apart.sqrt());
                }
            }
        }
    }

    fn luminance(colour: &str) -> f64 {
        let [red, green, blue] = light(colour);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn contrast(a: &str, b: &str, flare: f64) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + flare) / (a.min(b) + flare)
    }

    #[test]
    fn every_word_and_border_is_readable_on_every_ground() {
        for (at, (ground, border)) in TONES.into_iter().enumerate() {
            let beside = TONES.get(at + 1).map_or(ground, |(ground, _)| ground);
            for ground in [ground, beside] {
                let (plain, left) = (contrast(border, ground, 0.05), contrast(border, ground, 1.0 / 9.0));
                println!("{border} on {ground}: {plain:.1}, at 10:1 {left:.1}");
                assert!(
                    plain >= 4.5 && left >= 2.5,
                    "{border} on {ground}: {plain:.2}, {left:.2}"
                );
            }
            let apart = contrast(ground, beside, 0.05);
            assert!(ground == beside || apart >= 1.2, "{ground} beside {beside}: {apart:.2}");
            assert!(contrast(INK, ground, 0.05) >= 7.0, "{ground}");
        }
        use RoleColour::{Blue, Green, Grey, Purple, Red, Yellow};
        for colour in [Yellow, Blue, Green, Red, Purple, Grey] {
            let ground = badge(BadgeSort::Role(RoleKey { index: 0, colour })).unwrap();
            assert!(contrast("#000000", ground, 0.05) >= 7.0, "{ground}");
        }
    }
}
