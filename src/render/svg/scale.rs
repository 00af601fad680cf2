//! From the cells of a scene to the units of the picture.

use crate::map::{Item, NameForm};

/// Width and height of a cell in the picture.
pub const CELL: (f32, f32) = (10.0, 20.0);

/// Size of a name.
pub(in crate::render) const SIZE: f32 = 15.0;

/// A place in the picture: how far from the left of the map, and from its top.
pub(super) type PicturePoint = (f32, f32);

/// Returns a point of the scene in the units of the picture.
pub(super) fn unit((x, y): (f32, f32)) -> PicturePoint {
    (x * CELL.0, y * CELL.1)
}

/// Returns whether a partner has a mark of its own.
pub(super) fn shown(item: &Item) -> bool {
    !matches!(item.form, NameForm::Missing | NameForm::Counted)
}
