//! Dates on which sound and masks have to be gone, which cases still hold theirs, and dates that cannot be meant. Reminds; removes nothing.

use jiff::civil::Date;

use crate::format::study::Retention;
use crate::format::term::Term;
use crate::session::read_day;
use crate::store::{self, Listing, Paths};

/// What has to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RetentionDuty {
    /// The sound and other attachments.
    Attachments,
    /// The names behind the masks.
    Masks,
}

impl RetentionDuty {
    /// Returns the word for it: the field of `study.yaml`, the option of `kring forget`, and the end of its messages.
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
    pub what: RetentionDuty,
    /// On which day.
    pub day: Date,
}

/// A day of the study that lies before a talk: nothing of that talk could ever be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Early {
    /// What is kept until that day.
    pub what: RetentionDuty,
    /// The day.
    pub day: Date,
    /// The day of the talk.
    pub talk: Date,
}

/// Returns the terms of a study.
fn terms(retention: &Retention) -> impl Iterator<Item = (RetentionDuty, Term)> {
    let all = [
        (RetentionDuty::Attachments, &retention.attachments),
        (RetentionDuty::Masks, &retention.masks),
    ];
    all.into_iter()
        .filter_map(|(what, term)| Some((what, Term::parse(term.as_ref()?)?)))
}

/// Returns the days of a study that lie before a talk.
pub fn early(retention: &Retention, talk: &str) -> Vec<Early> {
    let Some(talk) = read_day(talk) else { return Vec::new() };
    let early = |(what, term)| match term {
        Term::Day(day) if day < talk => Some(Early { what, day, talk }),
        _ => None,
    };
    terms(retention).filter_map(early).collect()
}

/// Returns what had to be gone before today and is still there. A day before the talk says nothing: see [`early`].
pub fn due(paths: &Paths, retention: &Retention, all: &[Listing], today: Date) -> Vec<Due> {
    let mut found = Vec::new();
    for (what, term) in terms(retention) {
        for listing in all {
            let Ok(summary) = &listing.summary else { continue };
            let last = term.last_day(&summary.date).filter(|day| *day < today);
            let Some(day) = last.filter(|day| read_day(&summary.date).is_none_or(|talk| talk <= *day)) else {
                continue;
            };
            let is_there = match what {
                RetentionDuty::Attachments => !store::attachments(&listing.path).is_empty(),
                RetentionDuty::Masks => store::has_masks(paths, &summary.case),
            };
            let name = listing.name.clone();
            found.extend(is_there.then_some(Due { name, what, day }));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_before_the_talk_cannot_be_meant() {
        let retention = Retention {
            attachments: Some("2026-01-01".into()),
            masks: Some("0 days".into()),
        };
        let [early] = early(&retention, "2026-11-21")
            .try_into()
            .unwrap_or_else(|all| panic!("{all:?}"));
        assert_eq!(
            (early.what, early.day.to_string().as_str()),
            (RetentionDuty::Attachments, "2026-01-01")
        );
        assert_eq!(super::early(&retention, "2025-12-31"), []);
        assert_eq!(super::early(&retention, ""), []);
    }
}
