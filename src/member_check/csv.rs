//! Comma-separated values as services of forms write them: any of the usual separators, quoted cells, lines within a cell.
//!
//! Never takes a cell for more than text: a formula is words like any other.

use super::refusal::InputRefusal;

/// The most rows: ten times the staff of the largest school.
pub const MOST_ROWS: usize = 2_000;
/// The most columns.
pub const MOST_COLUMNS: usize = 200;

/// Reads a table: its head and its rows, each as wide as the head; rows without any text are left out.
///
/// # Errors
/// Where there is no head, a quotation does not end, a row is wider than the head, or there are too many rows or columns.
pub fn table(text: &str) -> Result<(Vec<String>, Vec<Vec<String>>), InputRefusal> {
    let text = text.trim_start_matches('\u{feff}');
    // Excel puts `sep=;` before the head.
    let (text, named) = match text.split_once('\n') {
        Some((first, rest)) if first.trim_end().len() == 5 && first.starts_with("sep=") => (rest, first.chars().nth(4)),
        _ => (text, None),
    };
    let separator = named.unwrap_or_else(|| separator(text));
    let mut rows = cells(text, separator)?.into_iter();
    let Some((_, head)) = rows.next() else {
        return Err(InputRefusal::NoTable);
    };
    if head.len() > MOST_COLUMNS {
        return Err(InputRefusal::TooWide(head.len()));
    }
    let mut all = Vec::new();
    for (line, mut row) in rows {
        while row.len() > head.len() && row.last().is_some_and(|cell| cell.is_empty()) {
            row.pop();
        }
        if row.len() > head.len() {
            return Err(InputRefusal::Ragged(line));
        }
        row.resize(head.len(), String::new());
        all.push(row);
        if all.len() > MOST_ROWS {
            return Err(InputRefusal::TooMany(MOST_ROWS));
        }
    }
    Ok((head, all))
}

/// Returns the sign that cuts the head most often, outside quotations.
fn separator(text: &str) -> char {
    let mut quoted = false;
    let mut counts = [(',', 0_usize), (';', 0), ('\t', 0)];
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            '\n' if !quoted => break,
            c if !quoted => counts
                .iter_mut()
                .filter(|(sign, _)| *sign == c)
                .for_each(|(_, n)| *n += 1),
            _ => {}
        }
    }
    let most = counts.iter().max_by_key(|(_, n)| *n);
    most.filter(|(_, n)| *n > 0).map_or(',', |(sign, _)| *sign)
}

/// Returns the rows with the line each begins in; rows without any text are left out.
fn cells(text: &str, separator: char) -> Result<Vec<(usize, Vec<String>)>, InputRefusal> {
    let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
    let (mut row, mut cell, mut quoted, mut line, mut begun) = (Vec::new(), String::new(), false, 1, 1);
    let mut signs = text.chars().peekable();
    let mut keep = |row: &mut Vec<String>, begun: usize| {
        let row = std::mem::take(row);
        if row.iter().any(|cell: &String| !cell.is_empty()) {
            rows.push((begun, row));
        }
    };
    while let Some(c) = signs.next() {
        match c {
            '"' if quoted && signs.peek() == Some(&'"') => {
                cell.push('"');
                signs.next();
            }
            '"' if quoted => quoted = false,
            '"' if cell.trim().is_empty() => {
                cell.clear();
                quoted = true;
                begun = if row.is_empty() { line } else { begun };
            }
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell).trim().to_owned());
                keep(&mut row, begun);
                line += 1;
                begun = line;
            }
            c if c == separator && !quoted => row.push(std::mem::take(&mut cell).trim().to_owned()),
            c => {
                line += usize::from(c == '\n');
                cell.push(c);
            }
        }
    }
    if quoted {
        return Err(InputRefusal::OpenQuote(begun));
    }
    row.push(cell.trim().to_owned());
    keep(&mut row, begun);
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_read_whatever_separates_them() {
        let right = vec![
            vec!["a; \"b\",\nc".to_owned(), "=1+1".to_owned()],
            vec!["d".to_owned(), String::new()],
        ];
        for (sign, extra) in [(",", ""), (";", ""), ("\t", ""), (";", "sep=;\r\n")] {
            let text = format!(
                "\u{feff}{extra}Wat valt op?{sign}\"Waarom, dan?\"\r\n\"a; \"\"b\"\",\nc\"{sign}=1+1\r\n\r\n{sign}\r\nd\n"
            );
            let (head, rows) = table(&text).unwrap();
            assert_eq!(head, ["Wat valt op?", "Waarom, dan?"], "{sign:?}");
            assert_eq!(rows, right, "{sign:?}");
        }
    }

    #[test]
    fn what_is_no_table_is_refused_with_its_line() {
        assert_eq!(table(""), Err(InputRefusal::NoTable));
        assert_eq!(table("a,b\n1,2,3"), Err(InputRefusal::Ragged(2)));
        assert_eq!(table("a,b\n1,\"2\n3"), Err(InputRefusal::OpenQuote(2)));
        let long = format!("a\n{}", "x\n".repeat(10_000));
        assert_eq!(table(&long), Err(InputRefusal::TooMany(MOST_ROWS)));
    }
}
