//! A day as a file writes it: read as kring writes it, refused where there is no such day.
//!
//! Only reads; a day told in words, such as the month, stays as it stands.

use serde::{Deserialize, Deserializer};

use super::read_day;
use crate::text::{Line, Unfit};

/// Reads a day of a file. `28/11/2026` becomes `2026-11-28`; three numbers that are no day are refused.
///
/// # Errors
/// Where the day does not exist.
pub(crate) fn read<'de, D: Deserializer<'de>>(d: D) -> Result<Line, D::Error> {
    let line = Line::deserialize(d)?;
    match read_day(&line) {
        Some(day) => Ok(Line::new(&day.to_string())),
        None if is_written_as_day(&line) => Err(serde::de::Error::custom(Unfit::Day(line.chars().take(40).collect()))),
        None => Ok(line),
    }
}

/// Returns whether a text is three numbers, as a day is written.
fn is_written_as_day(text: &str) -> bool {
    let is_number = |part: &str| !part.trim().is_empty() && part.trim().chars().all(|c| c.is_ascii_digit());
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    parts.len() == 3 && parts.into_iter().all(is_number)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, StrDeserializer};

    use super::*;

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        let day = |raw: &'static str| -> Result<Line, Error> {
            let text: StrDeserializer<'static, Error> = raw.into_deserializer();
            read(text)
        };
        assert_eq!(day("2026-02-28").unwrap(), "2026-02-28");
        assert_eq!(day("28/2/2026").unwrap(), "2026-02-28");
        for words in ["", "oktober 2026", "2026", "8-9 oktober 2026"] {
            assert_eq!(day(words).unwrap(), words);
        }
        for wrong in ["2026-02-30", "30/02/2026", "2026-13-01", "0-0-0", "28/11/26"] {
            let told = day(wrong).unwrap_err().to_string();
            assert_eq!(told.parse(), Ok(Unfit::Day(wrong.into())));
        }
    }
}
