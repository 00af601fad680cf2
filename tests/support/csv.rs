//! A reader of CSV (RFC 4180) and of the sheets of a workbook, of our own, so that no writer is judged by itself.

use std::io::Read;

use quick_xml::Reader;
use quick_xml::events::Event;

/// The rows of a CSV file.
pub fn records(text: &str) -> Vec<Vec<String>> {
    let (mut all, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, quoted) {
            ('"', true) if chars.next_if_eq(&'"').is_some() => cell.push('"'),
            ('"', _) => quoted = !quoted,
            (',', false) => row.push(std::mem::take(&mut cell)),
            ('\r', false) => assert_eq!(chars.peek(), Some(&'\n'), "a return by itself"),
            ('\n', false) => {
                row.push(std::mem::take(&mut cell));
                all.push(std::mem::take(&mut row));
            }
            (c, _) => cell.push(c),
        }
    }
    assert!(row.is_empty() && cell.is_empty() && !quoted, "the last row has an end");
    all
}

/// One part of a workbook, as text.
pub fn part(file: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(file)).expect("a workbook");
    let mut text = String::new();
    let mut part = zip.by_name(name).expect("the part");
    part.read_to_string(&mut text).expect("text");
    text
}

/// The cells of a sheet as place, type and content; fails where the part is no well-formed XML or holds a formula.
pub fn cells(xml: &str) -> Vec<(String, String, String)> {
    let mut reader = Reader::from_str(xml);
    let (mut all, mut text) = (Vec::<(String, String, String)>::new(), String::new());
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Eof => return all,
            Event::Start(e) if e.name().as_ref() == "c" => {
                let attribute = |name: &str| {
                    let found = e.attributes().flatten().find(|a| a.key.as_ref() == name);
                    found.map(|a| a.value.to_string()).unwrap_or_default()
                };
                all.push((attribute("r"), attribute("t"), String::new()));
                text.clear();
            }
            Event::Start(e) | Event::Empty(e) if e.name().as_ref() == "f" => panic!("a formula"),
            Event::Text(t) => text.push_str(&t),
            Event::GeneralRef(r) => text.push_str(match r.as_ref() {
                "amp" => "&",
                "lt" => "<",
                "gt" => ">",
                "quot" => "\"",
                "apos" => "'",
                other => panic!("&{other};"),
            }),
            Event::End(e) if e.name().as_ref() == "c" => {
                all.last_mut().expect("a cell").2 = std::mem::take(&mut text);
            }
            _ => {}
        }
    }
}
