//! A picture of dots from an SVG document, with letters that come along: the same on every machine, whatever fonts it has.
//!
//! Reads no file and no font of the system.

use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb::Database};

const REGULAR: &[u8] = include_bytes!("../../assets/fonts/DejaVuSans.ttf");
const BOLD: &[u8] = include_bytes!("../../assets/fonts/DejaVuSans-Bold.ttf");

/// Dots per unit of the SVG: sharp on paper and on a large screen.
const SCALE: f32 = 2.0;
/// No picture is larger than this on a side, in dots.
const MOST: f32 = 16_000.0;

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The document is no SVG.
    #[error("the picture cannot be drawn: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// It has no size, or one past all bounds.
    #[error("the picture cannot be drawn: its size is nothing or too large; choose fewer rows or columns")]
    Size,
    /// The dots could not be packed.
    #[error("the picture cannot be packed as PNG: {0}")]
    Pack(String),
}

/// Draws an SVG document as PNG, twice as large as its units.
///
/// # Errors
/// A [`Failure`] where the document is no SVG or too large.
pub fn write(svg: &str) -> Result<Vec<u8>, Failure> {
    let options = Options {
        fontdb: fonts(),
        font_family: "DejaVu Sans".into(),
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options)?;
    let (width, height) = (tree.size().width() * SCALE, tree.size().height() * SCALE);
    if width > MOST || height > MOST {
        return Err(Failure::Size);
    }
    let mut dots = Pixmap::new(width.ceil() as u32, height.ceil() as u32).ok_or(Failure::Size)?;
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut dots.as_mut());
    dots.encode_png().map_err(|error| Failure::Pack(error.to_string()))
}

fn fonts() -> Arc<Database> {
    static FONTS: OnceLock<Arc<Database>> = OnceLock::new();
    FONTS
        .get_or_init(|| {
            let mut fonts = Database::new();
            fonts.load_font_data(REGULAR.to_vec());
            fonts.load_font_data(BOLD.to_vec());
            fonts.set_sans_serif_family("DejaVu Sans");
            Arc::new(fonts)
        })
        .clone()
}
