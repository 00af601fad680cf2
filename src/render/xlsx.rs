//! Tables as one workbook for spreadsheets (Office Open XML, ECMA-376): a sheet each, its first row frozen.
//!
//! Every text is a cell of text, so that no program takes it for a formula, a date or a number; numbers and yes or no are what they
//! are. The same tables give the same file: it holds no clock. Nothing is cut: what a sheet cannot hold is refused.

use std::io;
use std::io::{Cursor, Write};

use quick_xml::escape::escape;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::findings::tables::{Table, TableCell};
use crate::text::cells;

/// The longest text of a cell, in UTF-16 units.
const LONGEST: usize = 32_767;
/// The most rows of a sheet, the names of its columns among them.
const ROWS: usize = 1_048_576;
/// The widest column, in letters.
const WIDEST: usize = 60;

/// Why there is no workbook.
#[derive(Debug, thiserror::Error)]
pub enum XlsxFailure {
    /// A text is longer than a cell can hold.
    #[error("{table}.{column}: a text is longer than {LONGEST} characters")]
    Text {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
    },
    /// A table has more rows than a sheet can hold.
    #[error("{table}: more than {ROWS} rows")]
    Rows {
        /// The table.
        table: &'static str,
    },
    /// The file could not be packed.
    #[error(transparent)]
    Pack(#[from] zip::result::ZipError),
    /// The file could not be packed.
    #[error(transparent)]
    Write(#[from] io::Error),
}

/// Returns tables as a workbook with this title.
///
/// # Errors
/// Where a text or a table is larger than a sheet can hold.
pub fn write(title: &str, tables: &[Table]) -> Result<Vec<u8>, XlsxFailure> {
    tables.iter().try_for_each(fits)?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in frame(title, tables) {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(text.as_bytes())?;
    }
    for (table, n) in tables.iter().zip(1..) {
        zip.start_file(format!("xl/worksheets/sheet{n}.xml"), SimpleFileOptions::default())?;
        zip.write_all(sheet(table).as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

fn fits(table: &Table) -> Result<(), XlsxFailure> {
    if table.rows.len() >= ROWS {
        return Err(XlsxFailure::Rows { table: table.name });
    }
    for row in &table.rows {
        for (cell, column) in row.iter().zip(&table.columns) {
            if matches!(cell, TableCell::Text(text) if text.encode_utf16().count() > LONGEST) {
                return Err(XlsxFailure::Text {
                    table: table.name,
                    column: column.name,
                });
            }
        }
    }
    Ok(())
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const SHEETS: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// Returns the parts around the sheets: what there is, how it hangs together, how it looks.
fn frame(title: &str, tables: &[Table]) -> Vec<(&'static str, String)> {
    let each = |part: &dyn Fn(usize, &Table) -> String| -> String {
        tables.iter().zip(1..).map(|(table, n)| part(n, table)).collect()
    };
    let types = each(&|n, _| {
        format!("<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"{TYPES}.worksheet+xml\"/>")
    });
    let sheets = each(&|n, table| format!("<sheet name=\"{}\" sheetId=\"{n}\" r:id=\"rId{n}\"/>", table.name));
    let links = each(&|n, _| {
        format!("<Relationship Id=\"rId{n}\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>")
    });
    let styles = tables.len() + 1;
    vec![
        (
            "[Content_Types].xml",
            format!(
                "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
                 <Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{TYPES}.sheet.main+xml\"/>\
                 <Override PartName=\"/xl/styles.xml\" ContentType=\"{TYPES}.styles+xml\"/>\
                 <Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>{types}</Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/>\
                 <Relationship Id=\"rId2\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"
            ),
        ),
        (
            "docProps/core.xml",
            format!(
                "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
                 <dc:title>{}</dc:title><dc:creator>kring</dc:creator></cp:coreProperties>",
                clean(title)
            ),
        ),
        (
            "xl/workbook.xml",
            format!("{HEAD}<workbook xmlns=\"{SHEETS}\" xmlns:r=\"{OFFICE}\"><sheets>{sheets}</sheets></workbook>"),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{links}<Relationship Id=\"rId{styles}\" Type=\"{OFFICE}/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
        ),
        ("xl/styles.xml", format!("{HEAD}{STYLES}")),
    ]
}

/// Three looks: as it is, text (the format `@`, so that a text that is edited stays one), and the names of columns.
const STYLES: &str = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>\
<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>\
<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>\
<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>\
<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/></cellXfs>\
<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

/// Returns a table as a sheet.
fn sheet(table: &Table) -> String {
    let mut out = format!("{HEAD}<worksheet xmlns=\"{SHEETS}\">");
    out.push_str("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
    out.push_str("<cols>");
    for at in 0..table.columns.len() {
        let n = at + 1;
        let width = width(table, at);
        out.push_str(&format!(
            "<col min=\"{n}\" max=\"{n}\" width=\"{width}\" customWidth=\"1\"/>"
        ));
    }
    out.push_str("</cols><sheetData>");
    let names: Vec<TableCell> = table.columns.iter().map(|column| column.name.into()).collect();
    row(&mut out, 1, &names, 2);
    for (values, n) in table.rows.iter().zip(2..) {
        row(&mut out, n, values, 1);
    }
    let last = format!(
        "{}{}",
        letters(table.columns.len().saturating_sub(1)),
        table.rows.len() + 1
    );
    out.push_str(&format!("</sheetData><autoFilter ref=\"A1:{last}\"/></worksheet>"));
    out
}

/// Returns how wide a column is, in letters: as its longest text, within bounds, and with room for the sign of the filter.
fn width(table: &Table, at: usize) -> usize {
    let name = table.columns.get(at).map_or(0, |column| cells(column.name) + 3);
    let longest = table.rows.iter().filter_map(|row| row.get(at)).map(|cell| match cell {
        TableCell::Text(text) => text.lines().map(cells).max().unwrap_or(0),
        other => other.text().len(),
    });
    longest.max().unwrap_or(0).clamp(name.min(WIDEST), WIDEST) + 2
}

fn row(out: &mut String, n: usize, values: &[TableCell], style: u8) {
    out.push_str(&format!("<row r=\"{n}\">"));
    for (at, value) in values.iter().enumerate() {
        let place = format!("{}{n}", letters(at));
        match value {
            TableCell::Absent => {}
            TableCell::Text(text) => out.push_str(&format!(
                "<c r=\"{place}\" s=\"{style}\" t=\"inlineStr\"><is><t{}>{}</t></is></c>",
                kept(text),
                clean(text)
            )),
            TableCell::Truth(yes) => out.push_str(&format!("<c r=\"{place}\" t=\"b\"><v>{}</v></c>", u8::from(*yes))),
            number => out.push_str(&format!("<c r=\"{place}\"><v>{}</v></c>", number.text())),
        }
    }
    out.push_str("</row>");
}

/// Returns what keeps the spaces and lines of a text, where a reader of XML could drop some.
fn kept(text: &str) -> &'static str {
    let outside = text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace);
    if outside || text.contains('\n') || text.contains("  ") {
        " xml:space=\"preserve\""
    } else {
        ""
    }
}

/// Returns a text as it stands in a part: `_x0041_` would be read as a letter by its number, so its first line is written by its own.
fn clean(text: &str) -> String {
    let is_code = |rest: &str| {
        let digits = rest
            .get(2..6)
            .is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
        rest.starts_with("_x") && digits && rest.get(6..7) == Some("_")
    };
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        match c {
            '_' if text.get(at..).is_some_and(is_code) => out.push_str("_x005F_"),
            // Not allowed in XML, however they are written.
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    escape(out.as_str()).into_owned()
}

/// Returns the letters of a column, counted from 0: A to Z, AA, AB, and so on.
fn letters(mut at: usize) -> String {
    let mut out = Vec::new();
    loop {
        out.push(char::from(b'A' + u8::try_from(at % 26).unwrap_or(0)));
        match (at / 26).checked_sub(1) {
            Some(next) => at = next,
            None => return out.iter().rev().collect(),
        }
    }
}
