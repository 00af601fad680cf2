//! Until when something is kept, as `study.yaml` writes it: a day such as `2028-12-31`, or a time after the talk such as `12 months`.
//!
//! Only reads; never decides what has to go.

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::{Deserialize, Deserializer};

use crate::session::read_day;
use crate::text::{Line, Unfit};

/// Until when something is kept.
#[derive(Clone, Copy, Debug)]
pub enum Term {
    /// Until a day, that day included.
    Day(Date),
    /// A time after the talk.
    After(Span),
}

impl Term {
    /// Reads a term; `None` where the text is none.
    pub fn parse(raw: &str) -> Option<Self> {
        if let Some(day) = read_day(raw) {
            return Some(Self::Day(day));
        }
        let (number, unit) = raw.trim().split_once(' ')?;
        let is_number = number.bytes().all(|b| b.is_ascii_digit());
        let number: i32 = number.parse().ok().filter(|n| is_number && *n <= 1200)?;
        let span = match unit.trim() {
            "day" | "days" | "dag" | "dagen" => number.days(),
            "week" | "weeks" | "weken" => number.weeks(),
            "month" | "months" | "maand" | "maanden" => number.months(),
            "year" | "years" | "jaar" => number.years(),
            _ => return None,
        };
        Some(Self::After(span))
    }

    /// Returns the last day on which something of a talk of a day is kept; `None` where the talk has no day.
    pub fn last_day(self, talk: &str) -> Option<Date> {
        match self {
            Self::Day(day) => Some(day),
            Self::After(span) => read_day(talk)?.checked_add(span).ok(),
        }
    }
}

/// Reads a term of a file.
///
/// # Errors
/// Where it is none.
pub(super) fn read<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Line>, D::Error> {
    let line: Option<Line> = Option::deserialize(d)?;
    match line {
        Some(line) if Term::parse(&line).is_none() => {
            let shown = line.chars().take(40).collect();
            Err(serde::de::Error::custom(Unfit::Term(shown)))
        }
        line => Ok(line),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_term_is_a_day_or_a_time_after_the_talk() {
        let day = |term: &str, talk: &str| Term::parse(term).unwrap().last_day(talk).map(|day| day.to_string());
        for (term, last) in [
            ("2028-12-31", "2028-12-31"),
            ("31/12/2028", "2028-12-31"),
            ("1 month", "2026-02-28"),
            ("10 jaar", "2036-01-31"),
            ("0 days", "2026-01-31"),
        ] {
            assert_eq!(day(term, "2026-01-31").as_deref(), Some(last), "{term}");
        }
        assert_eq!(day("1 year", ""), None);
        for wrong in [
            "",
            "soon",
            "x months",
            "-1 days",
            "+1 days",
            "5 moons",
            "1201 months",
            "2026-02-30",
            "12",
        ] {
            assert!(Term::parse(wrong).is_none(), "{wrong}");
        }
    }
}
