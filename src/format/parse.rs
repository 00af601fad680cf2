//! From bytes to a value, with limits set on purpose and every fault in its place.
//!
//! A limit is generous for people (the largest school of the studies takes a two-hundredth, and what can be noted a half) and small
//! for a machine: whatever stands in a file, reading it ends within a second or two.

use std::borrow::Cow;

use serde::de::DeserializeOwned;
use serde_yaml::budget::BudgetBreach;
use serde_yaml::granit_parser::{Event, Parser};
use serde_yaml::options::{DuplicateKeyPolicy, MergeKeyPolicy};
use serde_yaml::{Error, Options, UserMessageFormatter};

use super::diagnostic::{ValueKind, Wrong};
use super::locate;
use crate::text::Diagnostic;

/// How many lists, mappings and plain values a file may hold.
const NODES: usize = 1_000_000;
/// How deep they may lie in one another; a session needs 7.
const DEPTH: usize = 32;
/// How many anchors and aliases a file may hold; kring writes none.
const ALIASES: usize = 200;
/// How many steps of the parser the line with the kind of file may take to find.
const HEAD: usize = 2_000;

/// Returns the text in `bytes`, in UTF-8 or, with its mark in front, UTF-16; line ends as `\n`.
///
/// # Errors
/// Where it is empty or no text.
pub(super) fn text<'a>(bytes: &'a [u8], source: &str) -> Result<Cow<'a, str>, Diagnostic<Wrong>> {
    let text = match utf16(bytes) {
        Some(Ok(text)) => Cow::Owned(text),
        Some(Err(line)) => return Err(Diagnostic::of_file(source, Wrong::NotText).on_line(line)),
        None => Cow::Borrowed(utf8(bytes, source)?),
    };
    if text.contains('\0') {
        let line = text
            .split('\0')
            .next()
            .map_or(1, |before| before.matches('\n').count() + 1);
        let what = if is_utf16_without_mark(bytes) {
            Wrong::Utf16
        } else {
            Wrong::NotText
        };
        Err(Diagnostic::of_file(source, what).on_line(line))
    } else if text.trim().is_empty() {
        Err(Diagnostic::of_file(source, Wrong::Empty))
    } else if text.contains('\r') {
        Ok(Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")))
    } else {
        Ok(text)
    }
}

fn utf8<'a>(bytes: &'a [u8], source: &str) -> Result<&'a str, Diagnostic<Wrong>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|e| {
        let good = bytes.get(..e.valid_up_to()).unwrap_or_default();
        let line = good.iter().filter(|b| **b == b'\n').count() + 1;
        Diagnostic::of_file(source, Wrong::NotText).on_line(line)
    })
}

/// Returns the text of bytes that begin with the mark of UTF-16, or the line where it breaks off; `None` for other bytes.
fn utf16(bytes: &[u8]) -> Option<Result<String, usize>> {
    let (rest, is_little) = match bytes {
        [0xff, 0xfe, rest @ ..] => (rest, true),
        [0xfe, 0xff, rest @ ..] => (rest, false),
        _ => return None,
    };
    let unit = |pair| {
        if is_little {
            u16::from_le_bytes(pair)
        } else {
            u16::from_be_bytes(pair)
        }
    };
    let (pairs, odd) = rest.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    let line = || units.iter().filter(|unit| **unit == 0x0a).count() + 1;
    match String::from_utf16(&units) {
        Ok(text) if odd.is_empty() => Some(Ok(text)),
        _ => Some(Err(line())),
    }
}

/// Returns whether every other byte of the beginning is zero: how an editor of Windows may save a text.
fn is_utf16_without_mark(bytes: &[u8]) -> bool {
    let (pairs, _) = bytes.get(..bytes.len().min(64)).unwrap_or_default().as_chunks::<2>();
    let zeros = |at: usize| pairs.iter().filter(|pair| pair.get(at) == Some(&0)).count();
    pairs.len() > 3 && (zeros(0) == pairs.len() || zeros(1) == pairs.len())
}

/// Returns the version in the line `kring: <kind>/<version>` of a file.
///
/// # Errors
/// Where the line is missing or names another kind of file.
pub(super) fn version(text: &str, source: &str, kind: &'static str) -> Result<u32, Diagnostic<Wrong>> {
    let Some((named, spot)) = named(text) else {
        // A fault of syntax before the line explains better why it was not found.
        return Err(match whole::<serde::de::IgnoredAny>(text) {
            Err(error) => fault(&error, text, source),
            Ok(_) => Diagnostic::of_file(source, Wrong::NoKind { expected: kind }),
        });
    };
    let other = || Wrong::OtherKind {
        found: named.clone(),
        expected: kind,
    };
    let place = |what| Diagnostic::of_file(source, what).at(text, spot, "kring");
    match named.split_once('/') {
        Some((found, version)) if found == kind => version.parse().map_err(|_| place(other())),
        _ => Err(place(other())),
    }
}

/// Returns the refusal of a file whose version is none that this kring knows.
pub(super) fn newer(text: &str, source: &str, found: u32, known: u32) -> Diagnostic<Wrong> {
    Diagnostic::of_file(source, Wrong::Newer { found, known }).at_path(text, "kring")
}

/// Returns what stands behind `kring:`, and where.
fn named(text: &str) -> Option<(String, locate::TextPosition)> {
    let (mut depth, mut is_key, mut found) = (0, false, false);
    for step in Parser::new_from_str(text).take(HEAD) {
        let (event, span) = step.ok()?;
        match event {
            Event::MappingStart(..) | Event::SequenceStart(..) => {
                depth += 1;
                is_key = true;
            }
            Event::MappingEnd | Event::SequenceEnd => {
                depth -= 1;
                is_key = true;
            }
            Event::Scalar(value, ..) if found => {
                return Some((value.into_owned(), (span.start.line(), span.start.col() + 1)));
            }
            Event::Scalar(value, ..) if depth == 1 => {
                found = is_key && value == "kring";
                is_key = !is_key;
            }
            _ => {}
        }
        if found && depth != 1 {
            return None;
        }
    }
    None
}

/// Returns the value of a file.
///
/// # Errors
/// The first fault of its syntax or its fields.
pub(super) fn value<T: DeserializeOwned>(text: &str, source: &str) -> Result<T, Diagnostic<Wrong>> {
    whole(text).map_err(|error| fault(&error, text, source))
}

/// Returns the value of a file of the binary, which is JSON and sound.
///
/// # Errors
/// Where it is no such value after all.
pub fn embedded<T: DeserializeOwned>(json: &str, source: &str) -> Result<T, Diagnostic<Wrong>> {
    serde_json::from_str(json).map_err(|error| Diagnostic::of_file(source, Wrong::Syntax(error.to_string())))
}

/// Reads a whole file into our types. They refuse a second key themselves, so that the reader need not remember the keys of a sound file:
/// an eighth of the time it takes. Only the reader knows where a second key stands, so a file with a fault is read once more, with all it
/// can say.
fn whole<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    let read = |keys| serde_yaml::from_str_with_options(text, options(keys));
    read(DuplicateKeyPolicy::PassThrough).or_else(|fault| read(DuplicateKeyPolicy::Error).and(Err(fault)))
}

fn options(keys: DuplicateKeyPolicy) -> Options {
    serde_yaml::options! {
        with_snippet: false,
        duplicate_keys: keys,
        // Not in YAML 1.2, and no field of ours.
        merge_keys: MergeKeyPolicy::AsOrdinary,
        budget: serde_yaml::budget! {
            max_nodes: NODES,
            max_events: 3 * NODES,
            max_depth: DEPTH,
            flow_nesting_limit: DEPTH,
            max_aliases: ALIASES,
            max_anchors: ALIASES,
            max_recorded_anchor_events: NODES,
            max_documents: 1,
        },
        alias_limits: serde_yaml::alias_limits! {
            max_total_replayed_events: NODES,
            max_replay_stack_depth: 8,
            max_alias_expansions_per_anchor: ALIASES,
        },
    }
}

/// Returns what serde-saphyr found, in our words and with its field.
fn fault(error: &Error, text: &str, source: &str) -> Diagnostic<Wrong> {
    let error = error.without_snippet();
    let what = what(error);
    let Some(spot) = error.location().map(spot).filter(|spot| spot.0 > 0) else {
        return Diagnostic::of_file(source, what);
    };
    if let (Wrong::Syntax(_), Some(tab)) = (&what, tab(text, spot.0)) {
        return Diagnostic::of_file(source, Wrong::Tab).at(text, tab, "");
    }
    let paths = locate::at(text, spot);
    let field = match (&what, paths.first(), paths.last()) {
        (Wrong::UnknownField { .. } | Wrong::Twice { .. }, _, Some(last)) => last.clone(),
        (Wrong::Missing { name }, Some(first), _) => format!("{first}.{name}").trim_start_matches('.').to_owned(),
        (_, Some(first), _) => first.clone(),
        _ => String::new(),
    };
    Diagnostic::of_file(source, what).at(text, spot, &field)
}

/// Returns the tab that indents a line at or beside `line`, which YAML forbids and its readers name badly.
fn tab(text: &str, line: usize) -> Option<locate::TextPosition> {
    let lines = (1..).zip(text.lines()).skip(line.saturating_sub(2)).take(3);
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let tab = |(n, line): (usize, &str)| Some((n, line.get(..indent(line))?.find('\t')? + 1));
    lines.filter_map(tab).next()
}

fn spot(location: serde_yaml::Location) -> locate::TextPosition {
    let number = |n: u64| usize::try_from(n).unwrap_or(0);
    (number(location.line()), number(location.column()))
}

fn what(error: &Error) -> Wrong {
    match error {
        Error::SerdeUnknownField { field, expected, .. } => Wrong::UnknownField {
            name: field.clone(),
            near: nearest(field, expected),
        },
        Error::SerdeUnknownVariant { variant, expected, .. } => Wrong::UnknownValue {
            value: variant.clone(),
            near: nearest(variant, expected),
            known: expected.iter().map(ToString::to_string).collect(),
        },
        Error::SerdeMissingField { field, .. } => Wrong::Missing { name: (*field).into() },
        Error::DuplicateMappingKey { key, .. } => Wrong::Twice {
            name: key.clone().unwrap_or_default(),
        },
        Error::Budget {
            breach: BudgetBreach::Depth { .. },
            ..
        } => Wrong::TooDeep,
        Error::Budget {
            breach: BudgetBreach::Documents { .. },
            ..
        }
        | Error::MultipleDocuments { .. } => Wrong::TwoDocuments,
        Error::Budget { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. }
        | Error::AliasReplayCounterOverflow { .. } => Wrong::TooMuch,
        Error::Eof { .. } => Wrong::CutOff,
        Error::NullIntoString { .. } => Wrong::NoValue,
        Error::InvalidScalar { ty, .. } => kind(ty).map_or_else(|| Wrong::Syntax(plain(error)), Wrong::Wrong),
        Error::Unexpected { expected, .. } => kind(expected).map_or_else(|| Wrong::Syntax(plain(error)), Wrong::Wrong),
        Error::SerdeInvalidType { expected, .. } | Error::SerdeInvalidValue { expected, .. }
            if kind(expected).is_some() =>
        {
            kind(expected).map_or_else(|| Wrong::Syntax(plain(error)), Wrong::Wrong)
        }
        Error::SerdeInvalidType {
            unexpected, expected, ..
        }
        | Error::SerdeInvalidValue {
            unexpected, expected, ..
        } => Wrong::Mismatch {
            found: unexpected.clone(),
            expected: expected.clone(),
        },
        Error::Message { msg, .. } | Error::SerdeVariantId { msg, .. } => refused(msg),
        Error::AliasError { error, .. } => what(error),
        other => match plain(other) {
            // The parser's own stop for flow lists, which it words itself.
            words if words.contains("recursion limit") => Wrong::TooDeep,
            words => Wrong::Syntax(words),
        },
    }
}

/// Returns what our own types say of a text they refuse.
fn refused(message: &str) -> Wrong {
    message
        .parse()
        .map_or_else(|()| Wrong::Invalid(message.to_owned()), Wrong::Unfit)
}

/// Returns the sort of value that serde-saphyr calls so.
fn kind(name: &str) -> Option<ValueKind> {
    match name {
        "bool" | "boolean" => Some(ValueKind::Truth),
        "char" => Some(ValueKind::Sign),
        "string scalar" | "string" => Some(ValueKind::Text),
        "sequence start" | "a list" => Some(ValueKind::List),
        "mapping start" | "fields" => Some(ValueKind::Fields),
        "a number" => Some(ValueKind::Number),
        number if number.starts_with(['u', 'i']) && number.ends_with(|c: char| c.is_ascii_digit()) => {
            Some(ValueKind::Number)
        }
        _ => None,
    }
}

/// Returns the parser's own words, without the place, which we say in our way.
fn plain(error: &Error) -> String {
    let words = error.render_with_formatter(&UserMessageFormatter);
    match words.rfind(" at line ") {
        Some(at) => words.get(..at).unwrap_or(&words).to_owned(),
        None => words,
    }
}

/// Returns the known name that a mistyped one most likely stands for (Damerau 1964: insert, delete, change, swap).
fn nearest(name: &str, known: &[&str]) -> Option<String> {
    let far = |candidate: &&&str| strsim::osa_distance(name, candidate);
    let best = known.iter().min_by_key(far)?;
    (far(&best) <= 1 + name.chars().count() / 4).then(|| (*best).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_is_found_wherever_it_stands() {
        assert_eq!(version("# note\nkring: session/1\n", "f", "session").unwrap(), 1);
        assert_eq!(
            version("a: {kring: no}\nb: [kring, x]\nkring: 'session/12'\n", "f", "session").unwrap(),
            12
        );
        assert!(version("a: kring\nb: 1\n", "f", "session").is_err());
        assert!(version("kring: {a: b}\n", "f", "session").is_err());
        assert!(version("kring: deck/1\n", "f", "session").is_err());
        assert!(version("kring: session/one\n", "f", "session").is_err());
    }

    #[test]
    fn our_own_refusals_are_told_apart_by_value() {
        use crate::session::{Moment, Place};
        use crate::text::{Id, Unfit};
        fn why<T: DeserializeOwned>(text: &str) -> Wrong {
            value::<Vec<T>>(text, "f")
                .err()
                .map_or(Wrong::Empty, |fault| *fault.what)
        }
        assert_eq!(why::<Id>("[Geen Id]"), Wrong::Unfit(Unfit::Id("Geen Id".into())));
        assert_eq!(why::<Place>("[ergens]"), Wrong::Unfit(Unfit::Place));
        assert_eq!(why::<Moment>("[gisteren]"), Wrong::Unfit(Unfit::Moment));
    }

    #[test]
    fn a_slip_of_the_finger_finds_its_name() {
        assert_eq!(
            nearest("particpants", &["partners", "participants"]).as_deref(),
            Some("participants")
        );
        assert_eq!(nearest("nmae", &["name", "id"]).as_deref(), Some("name"));
        assert_eq!(nearest("zebra", &["name", "id"]), None);
    }
}
