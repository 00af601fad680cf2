//! The parts of a Word document as their schema wants them (ECMA-376): properties in its order, and nothing it does not know.
//!
//! docx-rs writes properties in the order in which they were asked for, and ids of paragraphs of a newer schema; Word repairs that, other
//! readers and validators do not. Never changes a text.

use std::io;

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesEnd, BytesStart, Event};
use quick_xml::{Reader, Writer};

/// Properties with their children in the order of the schema.
const ORDER: [(&str, &[&str]); 10] = [
    (
        "w:tblCellMar",
        &["w:top", "w:start", "w:left", "w:bottom", "w:end", "w:right"],
    ),
    (
        "w:pPr",
        &[
            "w:pStyle",
            "w:keepNext",
            "w:keepLines",
            "w:pageBreakBefore",
            "w:framePr",
            "w:widowControl",
            "w:numPr",
            "w:suppressLineNumbers",
            "w:pBdr",
            "w:shd",
            "w:tabs",
            "w:suppressAutoHyphens",
            "w:bidi",
            "w:adjustRightInd",
            "w:snapToGrid",
            "w:spacing",
            "w:ind",
            "w:contextualSpacing",
            "w:mirrorIndents",
            "w:jc",
            "w:textDirection",
            "w:textAlignment",
            "w:outlineLvl",
            "w:divId",
            "w:cnfStyle",
            "w:rPr",
            "w:sectPr",
            "w:pPrChange",
        ],
    ),
    (
        "w:rPr",
        &[
            "w:rStyle",
            "w:rFonts",
            "w:b",
            "w:bCs",
            "w:i",
            "w:iCs",
            "w:caps",
            "w:smallCaps",
            "w:strike",
            "w:dstrike",
            "w:outline",
            "w:shadow",
            "w:noProof",
            "w:snapToGrid",
            "w:vanish",
            "w:color",
            "w:spacing",
            "w:w",
            "w:kern",
            "w:position",
            "w:sz",
            "w:szCs",
            "w:highlight",
            "w:u",
            "w:effect",
            "w:bdr",
            "w:shd",
            "w:fitText",
            "w:vertAlign",
            "w:rtl",
            "w:cs",
            "w:em",
            "w:lang",
            "w:specVanish",
        ],
    ),
    ("w:numPr", &["w:ilvl", "w:numId"]),
    (
        "w:style",
        &[
            "w:name",
            "w:aliases",
            "w:basedOn",
            "w:next",
            "w:link",
            "w:autoRedefine",
            "w:hidden",
            "w:uiPriority",
            "w:semiHidden",
            "w:unhideWhenUsed",
            "w:qFormat",
            "w:locked",
            "w:rsid",
            "w:pPr",
            "w:rPr",
            "w:tblPr",
            "w:trPr",
            "w:tcPr",
            "w:tblStylePr",
        ],
    ),
    (
        "w:lvl",
        &[
            "w:start",
            "w:numFmt",
            "w:lvlRestart",
            "w:pStyle",
            "w:isLgl",
            "w:suff",
            "w:lvlText",
            "w:lvlJc",
            "w:pPr",
            "w:rPr",
        ],
    ),
    (
        "w:tblPr",
        &[
            "w:tblStyle",
            "w:tblW",
            "w:jc",
            "w:tblCellSpacing",
            "w:tblInd",
            "w:tblBorders",
            "w:shd",
            "w:tblLayout",
            "w:tblCellMar",
            "w:tblLook",
            "w:tblCaption",
            "w:tblDescription",
        ],
    ),
    (
        "w:tcPr",
        &[
            "w:tcW",
            "w:gridSpan",
            "w:vMerge",
            "w:tcBorders",
            "w:shd",
            "w:noWrap",
            "w:tcMar",
            "w:textDirection",
            "w:vAlign",
        ],
    ),
    (
        "w:sectPr",
        &[
            "w:headerReference",
            "w:footerReference",
            "w:type",
            "w:pgSz",
            "w:pgMar",
            "w:pgBorders",
            "w:lnNumType",
            "w:pgNumType",
            "w:cols",
            "w:titlePg",
            "w:docGrid",
        ],
    ),
    (
        "w:settings",
        &[
            "w:view",
            "w:zoom",
            "w:defaultTabStop",
            "w:footnotePr",
            "w:endnotePr",
            "w:compat",
        ],
    ),
];

/// Attributes that the schema does not know: by their element, or of any.
const STRANGE: [(&str, &str); 3] = [("", "w14:paraId"), ("", "mc:Ignorable"), ("w:gridCol", "w:type")];

/// An element with what is in it, or anything else as it stands.
enum XmlNode<'t> {
    Element(BytesStart<'t>, Vec<XmlNode<'t>>),
    Other(Event<'t>),
}

/// Returns a part in the order of its schema.
///
/// # Errors
/// Where the part is no well-formed XML.
pub(super) fn ordered(part: &[u8]) -> io::Result<Vec<u8>> {
    let text = String::from_utf8_lossy(part);
    let mut reader = Reader::from_str(&text);
    let mut root = XmlNode::Element(BytesStart::new("root"), read(&mut reader)?);
    root.tidy();
    let mut out = Writer::new(Vec::with_capacity(part.len()));
    if let XmlNode::Element(_, children) = root {
        children.into_iter().try_for_each(|node| node.write(&mut out))?;
    }
    Ok(out.into_inner())
}

/// Returns everything up to the end of the element that is open, or of the part.
fn read<'t>(reader: &mut Reader<&'t [u8]>) -> io::Result<Vec<XmlNode<'t>>> {
    let mut all = Vec::new();
    loop {
        match reader.read_event().map_err(io::Error::other)? {
            Event::Eof | Event::End(_) => return Ok(all),
            Event::Start(start) => {
                let start = known(start)?;
                all.push(XmlNode::Element(start, read(reader)?));
            }
            Event::Empty(start) => all.push(XmlNode::Element(known(start)?, Vec::new())),
            other => all.push(XmlNode::Other(other)),
        }
    }
}

/// Returns an element with the attributes that the schema knows.
fn known(start: BytesStart<'_>) -> io::Result<BytesStart<'_>> {
    let attributes: Vec<Attribute<'_>> = start.attributes().collect::<Result<_, _>>().map_err(io::Error::other)?;
    let name = start.name();
    let strange = |attribute: &Attribute<'_>| {
        let of = |(element, strange): &(&str, &str)| {
            attribute.key.as_ref() == *strange && (element.is_empty() || name.as_ref() == *element)
        };
        STRANGE.iter().any(of)
    };
    // Most have nothing strange: they stay as they are, without a copy.
    if !attributes.iter().any(strange) {
        return Ok(start);
    }
    let mut out = BytesStart::new(name.as_ref().to_owned());
    out.extend_attributes(attributes.into_iter().filter(|attribute| !strange(attribute)));
    Ok(out)
}

impl XmlNode<'_> {
    fn name(&self) -> &str {
        match self {
            Self::Element(start, _) => start.name().into_inner(),
            Self::Other(_) => "",
        }
    }

    /// Puts properties in order and drops those that say nothing, all the way down.
    fn tidy(&mut self) {
        let order = ORDER.iter().find(|(name, _)| *name == self.name());
        let Self::Element(_, children) = self else { return };
        children.iter_mut().for_each(Self::tidy);
        children
            .retain(|child| !matches!(child, Self::Element(_, inside) if inside.is_empty() && child.name() == "w:rPr"));
        if let Some((_, order)) = order {
            let place = |child: &Self| order.iter().position(|name| *name == child.name());
            children.sort_by_key(|child| place(child).unwrap_or(order.len()));
        }
    }

    fn write(self, out: &mut Writer<Vec<u8>>) -> io::Result<()> {
        match self {
            Self::Other(event) => out.write_event(event),
            Self::Element(start, children) if children.is_empty() => out.write_event(Event::Empty(start)),
            Self::Element(start, children) => {
                let end = BytesEnd::new(start.name().into_inner().to_owned());
                out.write_event(Event::Start(start))?;
                children.into_iter().try_for_each(|child| child.write(out))?;
                out.write_event(Event::End(end))
            }
        }
    }
}
