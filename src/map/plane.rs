//! Where each partner stands on the map, as numbers: for tables and for programs that draw networks.
//!
//! The school is the origin, x runs to the right and y upward, and the outer border of the map lies at 1 and -1. These are
//! places on one picture, not measurements: what the group decided is the ring. Never moves anything on the map itself.

use crate::deck::MapTemplate;
use crate::locale::Words;
use crate::session::Session;

use super::layout::layout;
use super::options::MapOptions;
use super::query::centre_of;
use super::scene::{NameForm, NodePlace};

/// Columns and rows of the map that the places are read from.
const SIZE: (u16, u16) = (120, 44);

/// The place of a partner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PartnerPoint {
    /// To the right of the school.
    pub x: f64,
    /// Above the school.
    pub y: f64,
    /// Whether ring and domain give the place; else it lies in the tray of partners without a ring.
    pub placed: bool,
}

/// Returns the place of every partner, in the order of the record; `None` for one that the map has no room for. The words of the
/// map take room, so the same language gives the same places.
pub fn places(session: &Session, template: &MapTemplate, words: &'static Words) -> Vec<Option<PartnerPoint>> {
    let scene = layout(session, template, &MapOptions::picture(SIZE.0, SIZE.1, words));
    let (middle, half) = (scene.centre.at, scene.centre.half);
    let share = |at: f32, middle: f32, half: f32| f64::from((at - middle) / half.max(1.0));
    let round = |share: f64| (share * 1e4).round() / 1e4 + 0.0;
    let point = |item: &super::scene::Item| {
        let (col, row) = centre_of(item.at);
        (item.form != NameForm::Missing).then(|| PartnerPoint {
            x: round(share(col, middle.0, half.0)),
            y: round(-share(row, middle.1, half.1)),
            placed: item.place != NodePlace::Tray,
        })
    };
    scene.items.iter().map(point).collect()
}
