//! The plain lines of an SVG document: text that needs no more than letters set one after the other.
//!
//! Never takes what it does not wholly understand: smaller or faded text, an emoji or Arabic stays in the document for resvg.

use resvg::usvg::roxmltree::{Document, Node};

use crate::render::font::Fonts;

/// A line of text, in the units of the document.
pub(super) struct PlainLine {
    /// Where it is hung.
    pub x: f32,
    /// Its baseline.
    pub y: f32,
    /// The share of its width before `x`: nothing, half, all.
    pub before: f32,
    /// Its parts, from left to right.
    pub spans: Vec<LineSpan>,
}

/// A part of a line in one weight and colour.
pub(super) struct LineSpan {
    pub text: String,
    pub bold: bool,
    pub fill: [u8; 3],
    /// Space before it.
    pub dx: f32,
}

/// What was taken out of a document.
pub(super) struct PlainDocument {
    pub lines: Vec<PlainLine>,
    /// The size of their letters.
    pub size: f32,
    /// The document without them.
    pub rest: String,
}

/// Takes the plain lines out of a document; `None` where it is no SVG or sets no size of letters.
pub(super) fn taken(svg: &str, fonts: &Fonts) -> Option<PlainDocument> {
    let document = Document::parse(svg).ok()?;
    let size = number(document.root_element(), "font-size")?;
    let (mut lines, mut rest, mut at) = (Vec::new(), String::with_capacity(svg.len()), 0);
    for node in document.descendants().filter(|node| node.tag_name().name() == "text") {
        if let Some(line) = line(node, fonts) {
            lines.push(line);
            rest.push_str(svg.get(at..node.range().start)?);
            at = node.range().end;
        }
    }
    rest.push_str(svg.get(at..)?);
    Some(PlainDocument { lines, size, rest })
}

fn number(node: Node<'_, '_>, name: &str) -> Option<f32> {
    node.attribute(name)?.parse().ok()
}

/// Returns whether a node has no attribute but these.
fn only(node: Node<'_, '_>, known: &[&str]) -> bool {
    node.attributes().all(|attribute| known.contains(&attribute.name()))
}

/// Returns a text as a plain line.
fn line(node: Node<'_, '_>, fonts: &Fonts) -> Option<PlainLine> {
    const KNOWN: [&str; 5] = ["x", "y", "fill", "font-weight", "text-anchor"];
    let (left, top) = moved(node)?;
    let before = match node.attribute("text-anchor") {
        None => 0.0,
        Some("middle") => 0.5,
        Some("end") => 1.0,
        Some(_) => return None,
    };
    let spans: Vec<LineSpan> = node
        .children()
        .map(|part| span(node, part, fonts))
        .collect::<Option<_>>()?;
    only(node, &KNOWN).then_some(PlainLine {
        x: number(node, "x")? + left,
        y: number(node, "y")? + top,
        before,
        spans,
    })
}

/// Returns a part of a text: its own letters, or those of a span within it.
fn span(line: Node<'_, '_>, part: Node<'_, '_>, fonts: &Fonts) -> Option<LineSpan> {
    let own = part.is_text() || only(part, &["dx", "fill", "font-weight"]);
    let text = part.text()?.to_owned();
    let bold = |node: Node<'_, '_>| node.attribute("font-weight") == Some("bold");
    let span = LineSpan {
        bold: bold(line) || bold(part),
        fill: colour(part.attribute("fill").or(line.attribute("fill"))?)?,
        dx: number(part, "dx").unwrap_or(0.0),
        text,
    };
    let plain = own && part.children().all(|child| child.is_text());
    (plain && span.text.chars().all(|c| fonts.sets(c, span.bold))).then_some(span)
}

/// Returns how far the groups around a node move it; `None` where they do anything else to it.
fn moved(node: Node<'_, '_>) -> Option<(f32, f32)> {
    let mut by = (0.0, 0.0);
    for group in node.ancestors().skip(1).filter(|group| group.tag_name().name() == "g") {
        if !only(group, &["transform"]) {
            return None;
        }
        let Some(transform) = group.attribute("transform") else {
            continue;
        };
        let (x, y) = transform
            .strip_prefix("translate(")?
            .strip_suffix(')')?
            .split_once(' ')?;
        by = (by.0 + x.parse::<f32>().ok()?, by.1 + y.parse::<f32>().ok()?);
    }
    Some(by)
}

/// Returns a colour written as `#rrggbb`.
fn colour(text: &str) -> Option<[u8; 3]> {
    let [_, r, g, b] = u32::from_str_radix(text.strip_prefix('#')?, 16).ok()?.to_be_bytes();
    (text.len() == 7).then_some([r, g, b])
}
