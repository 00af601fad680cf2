//! The colours of a picture: readable on white and on the ground of every ring, apart for colour-blind eyes.
//!
//! Says nothing by colour alone: whatever has one also has a place, a letter or a shape.

use crate::deck::RoleColour;
use crate::map::{BadgeSort, Place, Scene};

/// Ink of names.
pub(in crate::render) const INK: &str = "#1c2026";
/// Ink of what explains.
pub(super) const QUIET: &str = "#4d545e";
/// Ink of what is the school's own.
const SCHOOL: &str = "#000000";
/// The domains, in the order of the deck; more of them begin again.
const DOMAINS: [&str; 8] = [
    "#1457ce", "#965000", "#316e50", "#3a3202", "#b30a89", "#4700f0", "#4b642c", "#4e2928",
];
pub(in crate::render) const NO_DOMAIN: &str = "#4a4f57";

/// Returns a sign behind a name.
pub(super) fn badge(sort: BadgeSort) -> &'static str {
    match sort {
        BadgeSort::Role(role) => match role.colour {
            RoleColour::Yellow => "#755600",
            RoleColour::Blue => "#0a4fa3",
            RoleColour::Green => "#1d6b2a",
            RoleColour::Red => "#a8161b",
            RoleColour::Purple => "#6a2b9c",
            RoleColour::Grey => "#4a4f57",
        },
        BadgeSort::Domain(at) => domain(at),
        _ => "#755600",
    }
}

/// Returns a sector; that of no domain is quiet.
pub(super) fn sector(scene: &Scene, colour: usize) -> &'static str {
    let named = scene.sectors.iter().any(|s| s.colour == colour && s.domain.is_some());
    if named { domain(colour) } else { NO_DOMAIN }
}

/// Returns the sector or the circle a partner stands in.
pub(super) fn ground(scene: &Scene, place: Place) -> &'static str {
    match place {
        Place::Field { sector: at, .. } => scene.sectors.get(at).map_or(INK, |s| sector(scene, s.colour)),
        Place::School => SCHOOL,
        Place::Tray => INK,
    }
}

/// Returns a domain, by its place in the deck.
pub(in crate::render) fn domain(at: usize) -> &'static str {
    DOMAINS.get(at % DOMAINS.len()).copied().unwrap_or(NO_DOMAIN)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test may stop at what must not be
mod tests {
    use super::*;

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

    /// Lightness and the two opponents of CIELAB, white being 100, 0, 0.
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

    #[test]
    fn every_domain_is_readable_on_every_ring() {
        let bright = |colour: &str| {
            let [red, green, blue] = light(colour);
            0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
        };
        for colour in DOMAINS {
            // White, and the ground of the nearest ring.
            assert!(bright("#ffffff") / bright(colour) > 5.9, "{colour}");
            assert!(bright("#e0e4e8") / bright(colour) > 4.5, "{colour}");
        }
    }
}
