//! Dates on which sound and masks have to be gone, and which cases still hold theirs. Reminds; removes nothing.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::format::study::Retention;
use crate::store::{self, Listing, Paths};

/// What has to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// The sound and other attachments.
    Attachments,
    /// The names behind the masks.
    Masks,
}

impl What {
    /// Returns the word for it: the option of `kring forget`, and the end of its messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Attachments => "attachments",
            Self::Masks => "masks",
        }
    }
}

/// Something that had to be gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The name of the session.
    pub name: String,
    /// What had to be gone.
    pub what: What,
    /// On which day.
    pub day: Date,
}

/// Says that a term cannot be understood: the text of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unclear(pub String);

/// Returns the last day on which something of a talk of a day is kept; `None` where the talk has no day.
///
/// # Errors
/// Where the term is no day such as `2028-12-31` and no time such as `12 months`.
pub fn last_day(term: &str, talk: &str) -> Result<Option<Date>, Unclear> {
    if let Ok(day) = term.parse::<Date>() {
        return Ok(Some(day));
    }
    let unclear = || Unclear(term.to_owned());
    let (number, unit) = term.trim().split_once(' ').ok_or_else(unclear)?;
    let number: i32 = number
        .parse()
        .ok()
        .filter(|n| (0..=1200).contains(n))
        .ok_or_else(unclear)?;
    let span: Span = match unit.trim() {
        "day" | "days" | "dag" | "dagen" => number.days(),
        "week" | "weeks" | "weken" => number.weeks(),
        "month" | "months" | "maand" | "maanden" => number.months(),
        "year" | "years" | "jaar" => number.years(),
        _ => return Err(unclear()),
    };
    let talk: Option<Date> = talk.parse().ok();
    Ok(talk.and_then(|talk| talk.checked_add(span).ok()))
}

/// Returns what had to be gone before today and is still there.
///
/// # Errors
/// Where a term of the study cannot be understood.
pub fn due(paths: &Paths, retention: &Retention, all: &[Listing], today: Date) -> Result<Vec<Due>, Unclear> {
    let mut found = Vec::new();
    let terms = [
        (What::Attachments, &retention.attachments),
        (What::Masks, &retention.masks),
    ];
    for (what, term) in terms {
        let Some(term) = term else { continue };
        for listing in all {
            let Ok(summary) = &listing.summary else { continue };
            let Some(day) = last_day(term, &summary.date)?.filter(|day| *day < today) else {
                continue;
            };
            let is_there = match what {
                What::Attachments => !store::attachments(&listing.path).is_empty(),
                What::Masks => store::has_masks(paths, &summary.case),
            };
            let name = listing.name.clone();
            found.extend(is_there.then_some(Due { name, what, day }));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_term_is_a_day_or_a_time_after_the_talk() {
        let day = |term: &str| last_day(term, "2026-01-31").map(|day| day.unwrap().to_string());
        assert_eq!(day("2028-12-31").unwrap(), "2028-12-31");
        assert_eq!(day("1 month").unwrap(), "2026-02-28");
        assert_eq!(day("10 jaar").unwrap(), "2036-01-31");
        assert_eq!(last_day("1 year", "").unwrap(), None);
        for wrong in ["", "soon", "x months", "-1 days", "5 moons"] {
            assert!(last_day(wrong, "2026-01-31").is_err(), "{wrong}");
        }
    }
}
