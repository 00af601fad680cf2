//! What docx-rs leaves out of a document, put into its XML: the alternative text, the languages, the headers of every section, the properties.

use docx_rs::XMLDocx;

use super::fault::DocxFault;
use super::schema;
use super::styles::{style_of, tag};
use crate::deck::Lang;
use crate::findings::{Length, Report};

/// The letters of a document, with those that a program takes where a machine lacks them: Carlito and Liberation Sans are as wide, or nearly.
pub(super) const FONTS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    r#"<w:font w:name="Calibri"><w:altName w:val="Carlito,Liberation Sans,Arial"/><w:panose1 w:val="020F0502020204030204"/>"#,
    r#"<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>"#,
);

/// How the last section of a document is laid out.
#[derive(Clone, Copy)]
pub(super) struct LastSection {
    /// Whether it goes on where the contents end.
    pub(super) flows: bool,
    /// Whether it stands in two columns, in a report for a meeting.
    pub(super) columns: bool,
}

/// Completes the parts of a document: `alts` are the texts for whoever cannot see the maps, `day` that of the talk.
pub(super) fn complete(xml: &mut XMLDocx, report: &Report, alts: &[&str], day: &str, last: LastSection) {
    for alt in alts {
        let described = format!(r#"name="Figure " descr="{}""#, attribute(alt));
        xml.document = replaced(&xml.document, r#"name="Figure""#, &described);
    }
    for _ in alts {
        xml.document = replaced(&xml.document, r#"name="Figure ""#, r#"name="Figure""#);
    }
    xml.document = sections(&xml.document, report.length, last);
    let lang = tag(report.lang);
    xml.styles = styles(&xml.styles, lang);
    xml.doc_props.core = properties(report, lang, day).into_bytes();
}

/// Puts the elements of every part into the order that the schema asks for.
///
/// # Errors
/// [`NotPacked`] where a part is no XML.
pub(super) fn order(xml: &mut XMLDocx) -> Result<(), DocxFault> {
    let parts = [
        &mut xml.document,
        &mut xml.styles,
        &mut xml.settings,
        &mut xml.numberings,
        &mut xml.comments,
        &mut xml.footnotes,
    ];
    let pages = xml.footers.iter_mut().chain(&mut xml.headers);
    for part in parts.into_iter().chain(pages) {
        *part = schema::ordered(part).map_err(|error| DocxFault::because(&error))?;
    }
    Ok(())
}

/// Gives every section the header and footer of the last, which is the only one docx-rs writes them for, and the last section of a short
/// report its two columns: on the wall the map and its words, in a report for a meeting what follows the map on the same page.
fn sections(xml: &[u8], length: Length, section: LastSection) -> Vec<u8> {
    let text = String::from_utf8_lossy(xml).into_owned();
    let last = text.rfind("<w:sectPr").unwrap_or(0);
    let (before, end) = text.split_at(last);
    let mut references = String::new();
    for name in ["<w:headerReference", "<w:footerReference"] {
        let found = end.find(name).and_then(|at| end.get(at..));
        let whole = found.and_then(|from| from.find("/>").and_then(|to| from.get(..to + 2)));
        references.push_str(whole.unwrap_or_default());
    }
    let mut out = String::with_capacity(text.len() + 512);
    for (at, part) in before.split("<w:sectPr").enumerate() {
        if at == 0 {
            out.push_str(part);
            continue;
        }
        let (open, rest) = part.split_once('>').unwrap_or((part, ""));
        out.push_str(&format!("<w:sectPr{open}>{references}{rest}"));
    }
    out.push_str(end);
    let columns = match length {
        Length::Wall => {
            r#"<w:cols w:num="2" w:space="340" w:equalWidth="0"><w:col w:w="9923" w:space="340"/><w:col w:w="5555"/></w:cols>"#
        }
        Length::Meeting if section.columns => r#"<w:type w:val="continuous"/><w:cols w:num="2" w:space="340"/>"#,
        Length::Full | Length::Evidence if section.flows => r#"<w:type w:val="continuous"/><w:cols w:space="425"/>"#,
        Length::Meeting | Length::Full | Length::Evidence => "",
    };
    let last = out
        .rfind("<w:cols")
        .and_then(|at| Some(at..at + out.get(at..)?.find("/>")? + 2));
    if let Some(range) = last.filter(|_| !columns.is_empty()) {
        out.replace_range(range, columns);
    }
    out.into_bytes()
}

fn replaced(xml: &[u8], from: &str, to: &str) -> Vec<u8> {
    String::from_utf8_lossy(xml).replacen(from, to, 1).into_bytes()
}

/// Returns what a program shows of the document before it is opened: title, language, and the day of the talk where that is known.
fn properties(report: &Report, lang: &str, day: &str) -> String {
    const OPEN: &str = "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
                        xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
                        xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";
    let dated = |name: &str| format!("<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">{day}T00:00:00Z</dcterms:{name}>");
    let days = if is_day(day) {
        dated("created") + &dated("modified")
    } else {
        String::new()
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>{OPEN}<dc:title>{}</dc:title><dc:subject>{}</dc:subject>\
         <dc:creator>kring</dc:creator><dc:language>{lang}</dc:language>{days}</cp:coreProperties>",
        attribute(&report.title),
        attribute(&report.subtitle)
    )
}

/// Returns whether a text has the form of a day.
fn is_day(text: &str) -> bool {
    let form = |(at, b): (usize, u8)| {
        if matches!(at, 4 | 7) {
            b == b'-'
        } else {
            b.is_ascii_digit()
        }
    };
    text.len() == 10 && text.bytes().enumerate().all(form)
}

/// Returns the styles with the language of the text, and with one `Normal`, marked as the default: docx-rs writes its own beside ours.
fn styles(xml: &[u8], lang: &str) -> Vec<u8> {
    const NORMAL: &str = r#"w:styleId="Normal">"#;
    let spoken = format!(r#"<w:lang w:val="{lang}" /></w:rPr></w:rPrDefault>"#);
    let mut styles = String::from_utf8_lossy(xml).replacen("</w:rPr></w:rPrDefault>", &spoken, 1);
    for spoken in [Lang::Nl, Lang::En] {
        let from = styles.find(&format!(r#"w:styleId="{}""#, style_of(spoken)));
        let end = from.and_then(|from| Some(from + styles.get(from..)?.find("</w:style>")?));
        let own = format!(r#"<w:rPr><w:lang w:val="{}"/></w:rPr>"#, tag(spoken));
        if let (Some(from), Some(end)) = (from, end) {
            let style = styles.get(from..end).unwrap_or_default();
            let empty = ["<w:rPr />", "<w:rPr/>"]
                .into_iter()
                .find(|empty| style.contains(empty));
            let style = empty.map_or_else(|| format!("{style}{own}"), |empty| style.replacen(empty, &own, 1));
            styles.replace_range(from..end, &style);
        }
    }
    let theirs = styles.find(NORMAL).and_then(|at| {
        let from = styles.get(..at)?.rfind("<w:style ")?;
        let to = at + styles.get(at..)?.find("</w:style>")? + "</w:style>".len();
        styles.get(to..)?.contains(NORMAL).then_some(from..to)
    });
    if let Some(range) = theirs {
        styles.replace_range(range, "");
    }
    styles
        .replacen(NORMAL, r#"w:default="1" w:styleId="Normal">"#, 1)
        .into_bytes()
}

/// Returns a text within the quotes of an XML attribute.
fn attribute(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
