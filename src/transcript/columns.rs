//! A transcript as a table whose columns stand apart by tabs: what Whisper and WhisperX write as `tsv`, what NVivo exports, and the labels
//! of Audacity, which WhisperX writes too.
//!
//! A table says by its first line which column is which; labels have none, and are two numbers and the words on every line.

use super::cue::{CueLayout, Dialect, FoundCues, Misfit, RawCue};
use super::decode::lines;
use super::time::{mark, milliseconds};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TranscriptColumn {
    Start,
    End,
    Text,
    Speaker,
    Other,
}

/// Names of columns in what programs write, in small letters.
const NAMES: [(&str, TranscriptColumn); 15] = [
    ("start", TranscriptColumn::Start),
    ("begin", TranscriptColumn::Start),
    ("timespan", TranscriptColumn::Start),
    ("tijdsduur", TranscriptColumn::Start),
    ("time", TranscriptColumn::Start),
    ("tijd", TranscriptColumn::Start),
    ("end", TranscriptColumn::End),
    ("einde", TranscriptColumn::End),
    ("text", TranscriptColumn::Text),
    ("tekst", TranscriptColumn::Text),
    ("content", TranscriptColumn::Text),
    ("inhoud", TranscriptColumn::Text),
    ("speaker", TranscriptColumn::Speaker),
    ("spreker", TranscriptColumn::Speaker),
    ("who", TranscriptColumn::Speaker),
];

/// Reads a table; `None` where a text is none.
pub(super) fn read(text: &str) -> Option<FoundCues> {
    let columns = columns(text)?;
    let headed = columns.1;
    let mut found = FoundCues::new(Dialect::Table, CueLayout::Field);
    found.labelled = !columns.0.contains(&TranscriptColumn::Speaker);
    let rows = lines(text).filter(|(_, row)| !row.trim().is_empty());
    for (line, row) in rows.skip(usize::from(headed)) {
        match cue(&columns.0, line, row) {
            Ok(raw) => found.raw.push(raw),
            Err(why) => found.odd(line, row, why),
        }
    }
    Some(found)
}

/// Returns what the columns are, and whether the first line says so.
fn columns(text: &str) -> Option<(Vec<TranscriptColumn>, bool)> {
    let mut rows = lines(text).map(|(_, row)| row).filter(|row| !row.trim().is_empty());
    let first = rows.next()?;
    let name = |cell: &str| {
        let cell = cell.trim().trim_start_matches('\u{feff}').to_lowercase();
        NAMES
            .iter()
            .find(|(name, _)| *name == cell)
            .map_or(TranscriptColumn::Other, |(_, column)| *column)
    };
    let named: Vec<TranscriptColumn> = first.split('\t').map(name).collect();
    if [TranscriptColumn::Start, TranscriptColumn::Text]
        .iter()
        .all(|column| named.contains(column))
    {
        return Some((named, true));
    }
    let is_label = |row: &str| {
        let mut cells = row.splitn(3, '\t');
        let numbers = [cells.next(), cells.next()];
        numbers
            .iter()
            .all(|cell| cell.is_some_and(|cell| cell.contains('.') && seconds(cell).is_some()))
            && cells.next().is_some()
    };
    let labels = is_label(first) && rows.all(is_label);
    labels.then(|| {
        (
            vec![TranscriptColumn::Start, TranscriptColumn::End, TranscriptColumn::Text],
            false,
        )
    })
}

/// Reads one row.
fn cue(columns: &[TranscriptColumn], line: usize, row: &str) -> Result<RawCue, Misfit> {
    let cells: Vec<&str> = row.splitn(columns.len(), '\t').map(str::trim).collect();
    let cell = |column: TranscriptColumn| {
        let at = columns.iter().position(|known| *known == column)?;
        cells.get(at).copied().filter(|cell| !cell.is_empty())
    };
    let (start, to) = cell(TranscriptColumn::Start).and_then(time).ok_or(Misfit::BadTime)?;
    let end = match cell(TranscriptColumn::End) {
        Some(end) => Some(time(end).ok_or(Misfit::BadTime)?.0),
        None => to,
    };
    let words = cell(TranscriptColumn::Text).ok_or(Misfit::NoWords)?;
    // `[[SPEAKER_00]]` before the words, as WhisperX writes labels.
    let labelled = words.strip_prefix("[[").and_then(|rest| rest.split_once("]]"));
    let (voice, words) = match labelled {
        Some((name, words)) => (Some(name), words),
        None => (cell(TranscriptColumn::Speaker), words),
    };
    Ok(RawCue {
        line,
        start,
        end,
        voice: voice.map(|name| name.trim().to_owned()),
        text: words.trim().to_owned(),
    })
}

/// Reads the time of a cell, and the one it goes to where it holds both: milliseconds as a whole number, seconds with decimals, or hours,
/// minutes and seconds.
fn time(cell: &str) -> Option<(u64, Option<u64>)> {
    if cell.bytes().all(|b| b.is_ascii_digit()) {
        return cell.parse().ok().map(|ms| (ms, None));
    }
    match seconds(cell) {
        Some(ms) => Some((ms, None)),
        None => mark(cell).map(|mark| (mark.at, mark.to)),
    }
}

/// Reads seconds with decimals; returns milliseconds.
fn seconds(cell: &str) -> Option<u64> {
    let is_number = cell.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b',');
    let number: f64 = cell.trim().replace(',', ".").parse().ok().filter(|_| is_number)?;
    milliseconds(number)
}

#[cfg(test)]
mod tests {
    use crate::transcript::{Dialect, read};

    /// Returns start, end, speaker and words of every cue of a table.
    fn cues(text: &str) -> Vec<(u64, u64, String, String)> {
        let reading = read(text.as_bytes()).unwrap();
        assert_eq!(reading.dialect, Dialect::Table, "{text}");
        let cue = |cue: &crate::transcript::Cue| {
            let voice = cue.voice.as_deref().unwrap_or_default().to_owned();
            (cue.start, cue.end, voice, cue.text.to_string())
        };
        reading.cues.iter().map(cue).collect()
    }

    #[test]
    fn tables_and_labels_are_read_with_their_speakers() {
        let both = |els: &str, piet: &str| {
            vec![
                (500, 3480, els.to_owned(), "Goed, we beginnen.".to_owned()),
                (3480, 7120, piet.to_owned(), "Ja, ik heb er drie.".to_owned()),
            ]
        };
        let whisper = "start\tend\ttext\n500\t3480\tGoed, we beginnen.\n3480\t7120\tJa, ik heb er drie.\n";
        assert_eq!(cues(whisper), both("", ""));
        let labels = "0.500000\t3.480000\t[[SPEAKER_00]]Goed, we beginnen.\n3.480000\t7.120000\t[[SPEAKER_01]]Ja, ik heb er drie.\n";
        assert_eq!(cues(labels), both("SPEAKER_00", "SPEAKER_01"));
        let nvivo = "Timespan\tContent\tSpeaker\r\n0:00,5 - 0:03,48\tGoed, we beginnen.\tEls\r\n0:03,48 - 0:07,12\tJa, ik heb er drie.\tPiet\r\n";
        assert_eq!(cues(nvivo), both("Els", "Piet"));
    }

    #[test]
    fn what_does_not_fit_is_shown_and_other_tables_are_none() {
        let reading = read(b"start\tend\ttext\n0\t10\tJa.\nlater\t20\tNee.\n30\t40\t\n50\t60\tGoed.\n").unwrap();
        assert_eq!(reading.cues.len(), 2);
        assert_eq!(reading.odd.iter().map(|odd| odd.line).collect::<Vec<_>>(), [3, 4]);
        let other = read("naam\tklas\nJan\t3\n".as_bytes());
        assert!(other.is_err());
    }
}
