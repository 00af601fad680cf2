//! Files outside kring that somebody points at: the path as it is typed, pasted or dragged into a terminal, its completion, and the bytes
//! of a transcript.
//!
//! Reads only, and keeps nothing: neither the path nor what the file holds.

use std::path::{MAIN_SEPARATOR, Path, PathBuf, is_separator};

use super::{Disk, Error};
use crate::locale::Words;
use crate::say;
use crate::text::Line;
use crate::transcript::MAX_BYTES;

/// Returns the path that a text means: as it stands, or without the quotes, the backslashes or the `file://` with which terminals paste a
/// file that is dragged into them. `~` is the folder of the user.
fn pointed_at(text: &str) -> PathBuf {
    let home = directories::UserDirs::new().map(|dirs| dirs.home_dir().to_owned());
    meant(text, home.as_deref(), |path| path.exists())
}

/// Returns the paths that a text means, several beside each other as a terminal pastes files that are dragged into it, with or without a
/// comma between them. What exists as a whole is one path, whatever blanks are in it; what exists in no way is returned as one path, too.
pub(crate) fn all_pointed_at(text: &str) -> Vec<PathBuf> {
    let home = directories::UserDirs::new().map(|dirs| dirs.home_dir().to_owned());
    let (mut paths, left) = several(text, home.as_deref(), |path| path.exists());
    if !left.is_empty() || paths.is_empty() {
        paths.push(meant(left, home.as_deref(), |_| false));
    }
    paths
}

/// Returns the paths that exist at the beginning of a text, the longest first, and what stands behind them.
fn several<'a>(text: &'a str, home: Option<&Path>, exists: impl Fn(&Path) -> bool) -> (Vec<PathBuf>, &'a str) {
    let (mut paths, mut left) = (Vec::new(), text.trim());
    while let Some((path, rest)) = ends(left).find_map(|end| {
        let (one, rest) = left.split_at_checked(end)?;
        let path = [one, one.trim_end_matches([',', ';'])]
            .into_iter()
            .map(|one| meant(one, home, &exists))
            .find(|path| exists(path))?;
        Some((path, rest.trim_start()))
    }) {
        paths.push(path);
        left = rest;
    }
    (paths, left)
}

/// Returns where a path that begins a text may end, the furthest first: at its end, and at the last blanks before that.
fn ends(text: &str) -> impl Iterator<Item = usize> {
    const MOST: usize = 64;
    let blanks = text.rmatch_indices(char::is_whitespace).map(|(at, _)| at);
    std::iter::once(text.len())
        .chain(blanks)
        .take(MOST)
        .filter(|end| *end > 0)
}

/// Returns the first reading of a text that exists, or else the last.
fn meant(text: &str, home: Option<&Path>, exists: impl Fn(&Path) -> bool) -> PathBuf {
    let text = text.trim();
    let mut last = at_home(text, home);
    for read in [unquoted, unescaped, of_address] {
        if exists(&last) {
            break;
        }
        if let Some(other) = read(text) {
            last = at_home(&other, home);
        }
    }
    last
}

fn at_home(text: &str, home: Option<&Path>) -> PathBuf {
    match (text.strip_prefix('~'), home) {
        (Some(""), Some(home)) => home.to_owned(),
        (Some(rest), Some(home)) if rest.starts_with(is_separator) => home.join(rest.trim_start_matches(is_separator)),
        _ => PathBuf::from(text),
    }
}

/// Returns a text without the quotes around it; in single quotes `'\''` is an apostrophe. PowerShell writes `& ` before them.
fn unquoted(text: &str) -> Option<String> {
    let text = text.strip_prefix("& ").unwrap_or(text);
    let inside = |quote: char| text.strip_prefix(quote)?.strip_suffix(quote);
    inside('\'')
        .map(|text| text.replace(r"'\''", "'").replace("''", "'"))
        .or_else(|| inside('"').map(str::to_owned))
}

/// Returns a text without the backslashes before its blanks and other signs, where a backslash separates no folders.
fn unescaped(text: &str) -> Option<String> {
    if MAIN_SEPARATOR == '\\' || !text.contains('\\') {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        out.push(if sign == '\\' { signs.next()? } else { sign });
    }
    Some(out)
}

/// Returns the path of an address such as `file:///home/an/het%20gesprek.vtt`.
fn of_address(text: &str) -> Option<String> {
    let text = unquoted(text).unwrap_or_else(|| text.to_owned());
    let rest = text.strip_prefix("file://")?;
    let rest = rest.strip_prefix("localhost").unwrap_or(rest);
    let (mut bytes, mut left) = (Vec::with_capacity(rest.len()), rest.as_bytes());
    while let Some((first, more)) = left.split_first() {
        let hex = more.get(..2).filter(|_| *first == b'%');
        let hex = hex.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        bytes.push(hex.unwrap_or(*first));
        left = if hex.is_some() { more.get(2..)? } else { more };
    }
    let path = String::from_utf8(bytes).ok()?;
    // Windows: `file:///C:/map`.
    let drive = path.strip_prefix('/').filter(|rest| rest.get(1..2) == Some(":"));
    Some(drive.filter(|_| MAIN_SEPARATOR == '\\').unwrap_or(&path).to_owned())
}

/// Returns a path that is begun, as far as the folder it stands in leaves no choice, and the names that are possible behind that. Of several
/// files beside each other the last is completed.
pub(crate) fn completed(text: &str) -> (String, Vec<String>) {
    let home = directories::UserDirs::new().map(|dirs| dirs.home_dir().to_owned());
    let (files, left) = several(text, home.as_deref(), |path| path.is_file());
    if files.is_empty() || left.is_empty() {
        return one_completed(text);
    }
    let (last, names) = one_completed(left);
    (
        format!("{}{last}", text.trim().strip_suffix(left).unwrap_or_default()),
        names,
    )
}

fn one_completed(text: &str) -> (String, Vec<String>) {
    let plain =
        |text: &str| !text.starts_with(['\'', '"', '&']) && !text.contains('\\') && !text.starts_with("file://");
    let mut typed = text.trim_start().to_owned();
    if !plain(&typed) && MAIN_SEPARATOR == '/' {
        typed = pointed_at(&typed).display().to_string();
    }
    if typed == "~" {
        typed.push(MAIN_SEPARATOR);
    }
    let cut = typed.rfind(is_separator).map_or(0, |at| at + 1);
    let (folder, begun) = typed.split_at(cut);
    let here = if folder.is_empty() {
        Path::new(".").to_owned()
    } else {
        pointed_at(folder)
    };
    let names = fitting(&here, begun);
    let common = names.iter().skip(1).fold(names.first().cloned(), |common, name| {
        common.map(|common| shared_start(&common, name))
    });
    match common {
        Some(common) if common.chars().count() >= begun.chars().count() => (format!("{folder}{common}"), names),
        _ => (typed, names),
    }
}

/// Returns the names in a folder that begin with some letters, whatever their capitals; a folder with a separator behind it.
fn fitting(folder: &Path, begun: &str) -> Vec<String> {
    let small = begun.to_lowercase();
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let name = |entry: std::fs::DirEntry| {
        let name = entry.file_name().into_string().ok()?;
        let hidden = name.starts_with('.') && !begun.starts_with('.');
        let fits = !hidden && name.to_lowercase().starts_with(&small);
        let end = if entry.path().is_dir() {
            MAIN_SEPARATOR.to_string()
        } else {
            String::new()
        };
        fits.then(|| name + &end)
    };
    let mut names: Vec<String> = entries.filter_map(name).collect();
    names.sort();
    names
}

/// Returns the letters that two names begin with, whatever their capitals.
fn shared_start(one: &str, other: &str) -> String {
    let pairs = one.chars().zip(other.chars());
    pairs
        .take_while(|(a, b)| a.to_lowercase().eq(b.to_lowercase()))
        .map(|(a, _)| a)
        .collect()
}

/// Reads a file that may be a transcript: its name without the folder, and its bytes.
///
/// # Errors
/// What to say where there is no such file, where it is none that can be read, or where it is larger than any transcript.
pub(crate) fn transcript_file(words: &Words, path: &Path) -> Result<(String, Vec<u8>), String> {
    let shown = Line::new(&path.to_string_lossy()).to_string();
    // What the disk says of a file that is missing is meant for sessions.
    if !path.exists() {
        return Err(say!(words, "transcript-not-a-file", path = shown));
    }
    let bytes = Disk::default()
        .read_up_to(MAX_BYTES, path)
        .map_err(|error| match error {
            Error::NotASession(_) => say!(words, "transcript-not-a-file", path = shown.clone()),
            Error::TooLarge { bytes, .. } => {
                let size = (bytes / 1_000_000).to_string();
                format!("{shown}: {}", say!(words, "transcript-too-large", size = size))
            }
            other => other.say(words),
        })?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok((name, bytes))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_path_is_read_as_terminals_paste_it() {
        let there = Path::new("/home/an/het gesprek.vtt");
        let apostrophe = Path::new("/home/an/Jan's file.vtt");
        let ways = [
            ("/home/an/het gesprek.vtt", there),
            ("  ~/het gesprek.vtt ", there),
            ("'/home/an/het gesprek.vtt'", there),
            ("'/home/an/het gesprek.vtt' ", there),
            ("\"/home/an/het gesprek.vtt\"", there),
            ("\"~/het gesprek.vtt\"", there),
            (r"/home/an/het\ gesprek.vtt", there),
            ("file:///home/an/het%20gesprek.vtt", there),
            ("'file:///home/an/het%20gesprek.vtt'", there),
            ("file://localhost/home/an/het%20gesprek.vtt", there),
            (r"'/home/an/Jan'\''s file.vtt'", apostrophe),
            (r"/home/an/Jan\'s\ file.vtt", apostrophe),
        ];
        for (text, path) in ways {
            let exists = |asked: &Path| asked == there || asked == apostrophe;
            assert_eq!(meant(text, Some(Path::new("/home/an")), exists), path, "{text}");
        }
        // What stands there as it is typed is never read otherwise.
        let odd = "'raar'";
        assert_eq!(meant(odd, None, |path| path == Path::new(odd)), Path::new(odd));
        assert_eq!(
            meant("~jan/x", Some(Path::new("/home/an")), |_| false),
            Path::new("~jan/x")
        );
        assert_eq!(meant("file:///%ff%2", None, |_| false), Path::new("file:///%ff%2"));
    }

    #[cfg(unix)]
    #[test]
    fn several_paths_stand_beside_each_other() {
        let there = ["/a/deel 1.vtt", "/a/deel 2.vtt", "/a/b.srt"].map(Path::new);
        let read = |text| several(text, None, |path| there.contains(&path));
        for text in [
            "/a/deel 1.vtt /a/deel 2.vtt /a/b.srt",
            "'/a/deel 1.vtt' '/a/deel 2.vtt'  /a/b.srt ",
            r"/a/deel\ 1.vtt /a/deel\ 2.vtt /a/b.srt",
            "/a/deel 1.vtt, \"/a/deel 2.vtt\"; /a/b.srt",
            "file:///a/deel%201.vtt file:///a/deel%202.vtt /a/b.srt",
        ] {
            assert_eq!(read(text), (there.map(Path::to_owned).to_vec(), ""), "{text}");
        }
        let (some, left) = read("/a/b.srt /a/weg.vtt '/a/deel 1.vtt'");
        assert_eq!((some.len(), left), (1, "/a/weg.vtt '/a/deel 1.vtt'"));
        assert_eq!(read("/a/weg.vtt").1, "/a/weg.vtt");
        // A long text is looked at no further than its last blanks.
        assert!(read(&"x ".repeat(100_000)).0.is_empty());
    }

    #[test]
    fn a_path_that_is_begun_is_completed() {
        let home = tempfile::tempdir().unwrap();
        let at = |name: &str| home.path().join(name).display().to_string();
        std::fs::create_dir(home.path().join("Opnames")).unwrap();
        for name in ["gesprek 1.vtt", "gesprek 2.vtt", ".verborgen", "nota.txt"] {
            std::fs::write(home.path().join(name), "").unwrap();
        }
        let (text, names) = completed(&at("GES"));
        assert_eq!(text, at("gesprek "));
        assert_eq!(names, ["gesprek 1.vtt", "gesprek 2.vtt"]);
        assert_eq!(completed(&at("opn")).0, format!("{}{MAIN_SEPARATOR}", at("Opnames")));
        assert_eq!(completed(&at("zzz")), (at("zzz"), Vec::new()));
        assert_eq!(completed(&at("")).1.len(), 4);
        assert_eq!(completed(&at(".v")).0, at(".verborgen"));
        let two = |end: &str| format!("{} {}", at("gesprek 1.vtt"), at(end));
        assert_eq!(completed(&two("not")).0, two("nota.txt"));
    }
}
