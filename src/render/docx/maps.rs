//! How large the picture of a map stands on its page. Never draws one.

use docx_rs::Pic;

/// Width and height that the map may take on a page of its own, across, in English Metric Units, with room for its caption.
pub(super) const ACROSS: (u32, u32) = (9_828_000, 6_100_000);
/// Height of a map on an upright page of its own, in the same units.
pub(super) const WHOLE: u32 = 8_640_000;

/// Returns a PNG as a picture that fits into a width and a height; `None` where it is not one.
pub(super) fn placed(png: &[u8], room: (u32, u32)) -> Option<Pic> {
    let number = |at: usize| Some(u32::from_be_bytes(png.get(at..at + 4)?.try_into().ok()?));
    if !png.starts_with(b"\x89PNG\r\n\x1a\n") {
        return None;
    }
    let (width, height) = (number(16)?.max(1), number(20)?.max(1));
    let scale = (f64::from(room.0) / f64::from(width)).min(f64::from(room.1) / f64::from(height));
    // Both products stay below the page's size, which fits.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let emu = |pixels: u32| (f64::from(pixels) * scale) as u32;
    Some(Pic::new_with_dimensions(png.to_vec(), width, height).size(emu(width), emu(height)))
}
