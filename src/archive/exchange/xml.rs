//! A project as QDA-XML 1.0, the format of REFI-QDA: elements in the order that its schema fixes.
//!
//! What other programs stumble over is not written: no byte-order mark, no rich text, no path that is not in the file, no empty value.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::codes::ExchangeCode;
use super::guid::guid;
use super::parts::{ExchangeMap, Link, Project, ProjectNote, ProjectUnit};
use super::source::TextSource;
use crate::locale::Words;
use crate::session::Direction;

type Out = Writer<Vec<u8>>;

/// The namespace of a project.
const PROJECT: &str = "urn:QDA-XML:project:1.0";
/// The namespace of a codebook alone.
const CODEBOOK: &str = "urn:QDA-XML:codebook:1.0";
/// What a file says of the program that wrote it.
const ORIGIN: &str = concat!("kring ", env!("CARGO_PKG_VERSION"));

fn begun() -> io::Result<Out> {
    let mut out = Writer::new_with_indent(Vec::new(), b' ', 1);
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    Ok(out)
}

fn user() -> String {
    guid("kring", "user")
}

/// Writes a project.
pub(super) fn project(project: &Project, words: &Words) -> io::Result<Vec<u8>> {
    let mut out = begun()?;
    let user = user();
    let head = [
        ("xmlns", PROJECT),
        ("name", project.name.as_str()),
        ("origin", ORIGIN),
        ("creatingUserGUID", user.as_str()),
    ];
    out.create_element("Project")
        .with_attributes(head)
        .write_inner_content(|out| {
            out.create_element("Users").write_inner_content(|out| {
                let user = [("guid", user.as_str()), ("name", "kring")];
                out.create_element("User").with_attributes(user).write_empty().map(drop)
            })?;
            codes(out, &project.codes)?;
            variables(out, project, words)?;
            list(out, "Cases", &project.units, unit)?;
            list(out, "Sources", &project.sources, source)?;
            list(out, "Notes", &project.notes, note)?;
            list(out, "Links", &project.links, |out, link| {
                let (from, to) = &link.ends;
                let ends = [
                    ("guid", link.guid.as_str()),
                    ("name", &link.name),
                    ("direction", direction(link.direction)),
                    ("originGUID", from),
                    ("targetGUID", to),
                ];
                let ends = ends.into_iter().filter(|(_, value)| !value.is_empty());
                out.create_element("Link").with_attributes(ends).write_empty().map(drop)
            })?;
            list(out, "Sets", &project.sets, |out, (guid, name, sources)| {
                let head = [("guid", guid.as_str()), ("name", name.as_str())];
                out.create_element("Set")
                    .with_attributes(head)
                    .write_inner_content(|out| {
                        sources
                            .iter()
                            .try_for_each(|source| reference(out, "MemberSource", source))
                    })?;
                Ok(())
            })?;
            list(out, "Graphs", &project.maps, map)
        })?;
    Ok(finished(out))
}

/// Writes a codebook alone.
pub(super) fn codebook(all: &[ExchangeCode]) -> io::Result<Vec<u8>> {
    let mut out = begun()?;
    let head = [("xmlns", CODEBOOK), ("origin", ORIGIN)];
    out.create_element("CodeBook")
        .with_attributes(head)
        .write_inner_content(|out| {
            out.create_element("Codes")
                .write_inner_content(|out| all.iter().try_for_each(|one| code(out, one)))?;
            Ok(())
        })?;
    Ok(finished(out))
}

fn finished(out: Out) -> Vec<u8> {
    let mut bytes = out.into_inner();
    bytes.push(b'\n');
    bytes
}

/// Writes a list in its element; an empty list is none.
fn list<T>(out: &mut Out, name: &str, all: &[T], one: impl Fn(&mut Out, &T) -> io::Result<()>) -> io::Result<()> {
    if all.is_empty() {
        return Ok(());
    }
    out.create_element(name)
        .write_inner_content(|out| all.iter().try_for_each(|thing| one(out, thing)))?;
    Ok(())
}

fn codes(out: &mut Out, all: &[ExchangeCode]) -> io::Result<()> {
    if all.is_empty() {
        return Ok(());
    }
    out.create_element("CodeBook")
        .write_inner_content(|out| list(out, "Codes", all, code))?;
    Ok(())
}

fn code(out: &mut Out, one: &ExchangeCode) -> io::Result<()> {
    let codable = if one.under.is_empty() { "true" } else { "false" };
    let head = [
        ("guid", one.guid.as_str()),
        ("name", one.name.as_str()),
        ("isCodable", codable),
    ];
    let element = out.create_element("Code").with_attributes(head);
    if one.description.is_none() && one.under.is_empty() {
        return element.write_empty().map(drop);
    }
    element.write_inner_content(|out| {
        if let Some(description) = &one.description {
            text(out, "Description", description)?;
        }
        one.under.iter().try_for_each(|under| code(out, under))
    })?;
    Ok(())
}

fn text(out: &mut Out, name: &str, content: &str) -> io::Result<()> {
    out.create_element(name)
        .write_text_content(BytesText::new(content))
        .map(drop)
}

fn reference(out: &mut Out, name: &str, target: &str) -> io::Result<()> {
    out.create_element(name)
        .with_attribute(("targetGUID", target))
        .write_empty()
        .map(drop)
}

/// The variables that there are; their names are the ids of messages.
const VARIABLES: [&str; 8] = [
    "exchange-var-school",
    "exchange-var-date",
    "exchange-var-level",
    "exchange-var-type",
    "exchange-var-network",
    "exchange-var-location",
    "exchange-var-function",
    "exchange-var-role",
];

fn variables(out: &mut Out, project: &Project, words: &Words) -> io::Result<()> {
    let units = project.units.iter().flat_map(|unit| &unit.variables);
    let used: Vec<&str> = units
        .chain(project.sources.iter().flat_map(|source| &source.variables))
        .map(|(name, _)| *name)
        .collect();
    let used: Vec<&str> = VARIABLES.into_iter().filter(|name| used.contains(name)).collect();
    list(out, "Variables", &used, |out, name| {
        let (guid, shown) = (guid("kring", name), words.get(name));
        let head = [
            ("guid", guid.as_str()),
            ("name", shown.as_str()),
            ("typeOfVariable", "Text"),
        ];
        out.create_element("Variable")
            .with_attributes(head)
            .write_empty()
            .map(drop)
    })
}

fn values(out: &mut Out, all: &[(&'static str, String)]) -> io::Result<()> {
    all.iter().try_for_each(|(name, value)| {
        out.create_element("VariableValue").write_inner_content(|out| {
            reference(out, "VariableRef", &guid("kring", name))?;
            text(out, "TextValue", value)
        })?;
        Ok(())
    })
}

fn unit(out: &mut Out, unit: &ProjectUnit) -> io::Result<()> {
    let head = [("guid", unit.guid.as_str()), ("name", unit.name.as_str())];
    out.create_element("Case")
        .with_attributes(head)
        .write_inner_content(|out| {
            values(out, &unit.variables)?;
            unit.sources
                .iter()
                .try_for_each(|source| reference(out, "SourceRef", source))?;
            unit.selections
                .iter()
                .try_for_each(|one| reference(out, "SelectionRef", one))
        })?;
    Ok(())
}

fn source(out: &mut Out, source: &TextSource) -> io::Result<()> {
    let (path, user) = (format!("internal://{}.txt", source.guid), user());
    let head = [
        ("guid", source.guid.as_str()),
        ("name", source.name.as_str()),
        ("plainTextPath", path.as_str()),
        ("creatingUser", user.as_str()),
        ("creationDateTime", source.made.as_str()),
    ];
    out.create_element("TextSource")
        .with_attributes(head)
        .write_inner_content(|out| {
            for selection in &source.selections {
                let (start, end) = (selection.start.to_string(), selection.end.to_string());
                let head = [
                    ("guid", selection.guid.as_str()),
                    ("name", selection.name.as_str()),
                    ("startPosition", start.as_str()),
                    ("endPosition", end.as_str()),
                    ("creatingUser", user.as_str()),
                ];
                let element = out.create_element("PlainTextSelection").with_attributes(head);
                if selection.codes.is_empty() {
                    element.write_empty()?;
                    continue;
                }
                element.write_inner_content(|out| {
                    selection.codes.iter().try_for_each(|code| {
                        let id = guid(&selection.guid, code);
                        let head = [("guid", id.as_str()), ("creatingUser", user.as_str())];
                        out.create_element("Coding")
                            .with_attributes(head)
                            .write_inner_content(|out| reference(out, "CodeRef", code))?;
                        Ok(())
                    })
                })?;
            }
            values(out, &source.variables)
        })?;
    Ok(())
}

fn note(out: &mut Out, note: &ProjectNote) -> io::Result<()> {
    let user = user();
    let head = [
        ("guid", note.guid.as_str()),
        ("name", note.name.as_str()),
        ("creatingUser", user.as_str()),
        ("creationDateTime", note.made.as_str()),
    ];
    out.create_element("Note")
        .with_attributes(head)
        .write_inner_content(|out| text(out, "PlainTextContent", &note.text))?;
    Ok(())
}

fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::None => "Associative",
        Direction::Forward => "OneWay",
        Direction::Both => "Bidirectional",
    }
}

fn map(out: &mut Out, map: &ExchangeMap) -> io::Result<()> {
    let head = [("guid", map.guid.as_str()), ("name", map.name.as_str())];
    out.create_element("Graph")
        .with_attributes(head)
        .write_inner_content(|out| {
            for vertex in &map.vertices {
                // Down is positive in pictures, up is on the map.
                let (x, y) = (vertex.at.0.to_string(), (-vertex.at.1).to_string());
                let head = [
                    ("guid", vertex.guid.as_str()),
                    ("representedGUID", vertex.shows.as_str()),
                    ("name", vertex.name.as_str()),
                    ("firstX", x.as_str()),
                    ("firstY", y.as_str()),
                    ("shape", "Oval"),
                ];
                out.create_element("Vertex").with_attributes(head).write_empty()?;
            }
            map.edges.iter().try_for_each(|one| edge(out, one))
        })?;
    Ok(())
}

fn edge(out: &mut Out, edge: &Link) -> io::Result<()> {
    let head = [
        ("guid", edge.guid.as_str()),
        ("name", &edge.name),
        ("sourceVertex", &edge.ends.0),
        ("targetVertex", &edge.ends.1),
        ("direction", direction(edge.direction)),
        ("lineStyle", "solid"),
    ];
    let head = head.into_iter().filter(|(_, value)| !value.is_empty());
    out.create_element("Edge").with_attributes(head).write_empty().map(drop)
}
