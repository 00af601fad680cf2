//! What the participants of a session agreed to, taken together: one word for a list of sessions.

use super::participant::{Answer, Archiving, Consent};

/// What the participants of a session agreed to. What has to be done first comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Agreed {
    /// Somebody was not asked about the talk, quotes or the archive.
    Unasked,
    /// All were asked; somebody refused something.
    Refused,
    /// All agreed; somebody wants restricted access in the archive.
    Restricted,
    /// All agreed, and to open access.
    Open,
    /// There are no participants.
    #[default]
    Nobody,
}

impl Agreed {
    /// Every answer, in order.
    pub const ALL: [Self; 5] = [Self::Unasked, Self::Refused, Self::Restricted, Self::Open, Self::Nobody];

    /// Returns what these participants agreed to: the answer that comes first counts.
    pub fn of(consents: impl IntoIterator<Item = Consent>) -> Self {
        consents.into_iter().map(one).min().unwrap_or_default()
    }

    /// Returns the word for it in lists and files, the end of its message `agreed-<word>`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Unasked => "unasked",
            Self::Refused => "refused",
            Self::Restricted => "restricted",
            Self::Open => "open",
            Self::Nobody => "nobody",
        }
    }

    /// Reads a word as [`Agreed::word`] returns it.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|agreed| agreed.word() == word)
    }
}

fn one(consent: Consent) -> Agreed {
    let Consent { talk, sound, quote, .. } = consent;
    match consent.archive {
        _ if consent.is_open() => Agreed::Unasked,
        Archiving::Unasked => Agreed::Unasked,
        Archiving::No => Agreed::Refused,
        _ if [talk, sound, quote].contains(&Answer::Refused) => Agreed::Refused,
        Archiving::Restricted => Agreed::Restricted,
        Archiving::Open => Agreed::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_that_asks_most_counts() {
        let open = Consent {
            archive: Archiving::Open,
            ..Consent::GIVEN
        };
        let restricted = Consent {
            archive: Archiving::Restricted,
            ..open
        };
        let silent = Consent {
            sound: Answer::Refused,
            ..open
        };
        let all = [
            (vec![], Agreed::Nobody),
            (vec![open, open], Agreed::Open),
            (vec![open, restricted], Agreed::Restricted),
            (vec![silent, restricted], Agreed::Refused),
            (vec![open, Consent::REFUSED], Agreed::Refused),
            (vec![Consent::REFUSED, Consent::GIVEN], Agreed::Unasked),
            (vec![open, Consent::default()], Agreed::Unasked),
        ];
        for (consents, wanted) in all {
            assert_eq!(Agreed::of(consents.clone()), wanted, "{consents:?}");
        }
        for agreed in Agreed::ALL {
            assert_eq!(Agreed::parse(agreed.word()), Some(agreed));
        }
    }
}
