//! The file `study.yaml` of a library: what an archive asks about the study as a whole, asked once.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::diagnostic::Wrong;
use super::{emit, parse, term};
use crate::deck::Lang;
use crate::text::{Diagnostic, Line, Text};

/// The name of the format.
const KIND: &str = "study";
const VERSION: u32 = 1;

/// A study.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Study {
    /// The format of the file: `study/1`.
    pub kring: Line,
    /// Its title.
    #[serde(default)]
    pub title: InTwo,
    /// What it is about, in a few sentences.
    #[serde(default)]
    pub description: InTwo,
    /// Who made it, in the order of a reference.
    #[serde(default)]
    pub people: Vec<Person>,
    /// Whom to write to.
    #[serde(default)]
    pub contact: Contact,
    /// Who publishes it, such as the name of the archive or the university.
    #[serde(default)]
    pub publisher: Line,
    /// The licence, by its short name of SPDX, such as `CC-BY-4.0`.
    #[serde(default)]
    pub licence: Line,
    /// The field, as a Dataverse names it, such as `Social Sciences`.
    #[serde(default)]
    pub subject: Line,
    /// Words by which it can be found.
    #[serde(default)]
    pub keywords: Vec<Line>,
    /// Who paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub funder: Option<Funder>,
    /// Until when what must not be kept is kept.
    #[serde(default)]
    pub retention: Retention,
}

/// A text in one language or in both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InTwo {
    /// In Dutch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nl: Option<Text>,
    /// In English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<Text>,
}

impl InTwo {
    /// Returns the text in a language, or in the other where there is none in that one; empty where there is neither.
    pub fn get(&self, lang: Lang) -> &str {
        let (own, other) = match lang {
            Lang::Nl => (&self.nl, &self.en),
            Lang::En => (&self.en, &self.nl),
        };
        own.as_ref().or(other.as_ref()).map_or("", |text| text.as_str())
    }

    /// Returns whether there is no text in either language.
    pub fn is_empty(&self) -> bool {
        self.get(Lang::En).is_empty()
    }
}

/// Someone who made the study.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// As `Family name, First name`.
    pub name: Line,
    /// The ORCID, as `0000-0002-1825-0097`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub orcid: Option<Line>,
    /// Where they work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<Line>,
}

impl Person {
    /// Returns whether an ORCID is one: four groups of digits of which the last is the checksum that ISO 7064 (mod 11-2) gives.
    pub fn has_sound_orcid(&self) -> bool {
        let Some(orcid) = &self.orcid else { return true };
        let groups: Vec<&str> = orcid.split('-').collect();
        if groups.len() != 4 || groups.iter().any(|group| group.len() != 4) {
            return false;
        }
        let signs: Vec<char> = groups.concat().chars().collect();
        let Some((last, digits)) = signs.split_last() else {
            return false;
        };
        let mut total = 0;
        for digit in digits {
            match digit.to_digit(10) {
                Some(digit) => total = (total + digit) * 2,
                None => return false,
            }
        }
        match (12 - total % 11) % 11 {
            10 => *last == 'X',
            check => last.to_digit(10) == Some(check),
        }
    }
}

/// Whom to write to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// A person or a service.
    #[serde(default)]
    pub name: Line,
    /// The address.
    #[serde(default)]
    pub email: Line,
}

/// Who paid for a study.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Funder {
    /// The funder.
    pub name: Line,
    /// The number of the grant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant: Option<Line>,
}

/// Until when what must not be kept is kept: a day such as `2028-12-31`, or a time after the talk such as `12 months`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// The sound and other attachments.
    #[serde(default, deserialize_with = "term::read", skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Line>,
    /// The private lists of masked names.
    #[serde(default, deserialize_with = "term::read", skip_serializing_if = "Option::is_none")]
    pub masks: Option<Line>,
}

/// Reads a study; `source` is the file's name, for messages.
///
/// # Errors
/// The first fault of the text or of a field.
pub fn read(bytes: impl AsRef<[u8]>, source: &str) -> Result<Study, Diagnostic<Wrong>> {
    let text = parse::text(bytes.as_ref(), source)?;
    match parse::version(&text, source, KIND)? {
        VERSION => parse::value(&text, source),
        found => Err(parse::newer(&text, source, found, VERSION)),
    }
}

/// Writes a study.
pub fn write(study: &Study) -> String {
    let whole = Study {
        kring: Line::new(&format!("{KIND}/{VERSION}")),
        ..study.clone()
    };
    emit::yaml(&whole)
}

/// Returns an empty study to fill in, with what each field is for.
pub fn template() -> &'static str {
    "\
kring: study/1
title: { nl: \"\", en: \"\" }
description: { nl: \"\", en: \"\" }       # a few sentences
people:                             # as a reference names them
  - { name: \"Family name, First name\", orcid: 0000-0002-1825-0097, affiliation: \"\" }
contact: { name: \"\", email: \"\" }
publisher: \"\"                       # the archive or the university
licence: CC-BY-4.0                  # its short name of SPDX
subject: Social Sciences            # the field, as Dataverse names it
keywords: []
# funder: { name: \"\", grant: \"\" }
retention:                          # a day, or a time after the talk
  attachments: 12 months
  masks: 60 months
"
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_study_is_read_as_it_was_written_and_the_template_reads() {
        let study = read(template(), "").unwrap();
        assert_eq!(study.retention.masks.as_deref(), Some("60 months"));
        assert!(study.title.is_empty());
        assert_eq!(read(write(&study), "").unwrap(), study);
        assert!(read("kring: study/1\ntitel: x\n", "").is_err());
    }

    #[test]
    fn an_orcid_is_checked() {
        let sound = |orcid: &str| {
            let person = Person {
                orcid: Some(orcid.into()),
                ..Person::default()
            };
            person.has_sound_orcid()
        };
        // The examples of ORCID itself.
        assert!(sound("0000-0002-1825-0097") && sound("0000-0002-1694-233X"));
        assert!(
            !sound("0000-0002-1825-0098")
                && !sound("0000-0002-1825")
                && !sound("https://orcid.org/0000-0002-1825-0097")
        );
    }
}
