//! Checking a bag that anybody made: a zip file or a folder. Trusts nothing in it: names, links, sizes and manifests are all looked at
//! before anything is believed, and nothing is written.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;

use unicode_normalization::UnicodeNormalization;

use super::source::{self, BagItem, BagRefusal};
use crate::locale::Words;
use crate::say;
use crate::store::Error;
use crate::text::Line;

/// What a bag holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bag {
    /// How many files its payload has.
    pub files: usize,
    /// How many bytes those are.
    pub bytes: u64,
    /// By which algorithms they were checked.
    pub checked: Vec<String>,
    /// The files that were kept while reading, by their path in the bag.
    pub kept: BTreeMap<String, Vec<u8>>,
}

/// What is wrong with a bag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It cannot be unpacked safely.
    Refused(BagRefusal),
    /// It has no `bagit.txt`.
    NoBag,
    /// Its `bagit.txt` is not as the standard wants it.
    Declaration,
    /// Something lies outside the folder of the bag.
    Outside(String),
    /// Two names differ in nothing but capitals or the spelling of accents.
    Alike(String, String),
    /// It has no manifest that can be checked.
    NoManifest,
    /// A line of a manifest cannot be read, or names a file that no payload may have.
    Line(String, usize),
    /// A file of a manifest is not there.
    Missing(String),
    /// A file is not what the manifest says.
    Differs(String),
    /// A file of the payload stands in no manifest, or not in every one.
    Unlisted(String),
    /// The payload has another size or number of files than `bag-info.txt` says.
    Oxum,
    /// Files are still to be fetched from elsewhere.
    Fetch,
}

impl Problem {
    /// Returns what is wrong.
    pub fn say(&self, words: &Words) -> String {
        let shown = |path: &str| Line::new(path).to_string();
        match self {
            Self::Refused(refused) => refused.say(words),
            Self::NoBag => say!(words, "bag-none"),
            Self::Declaration => say!(words, "bag-declaration"),
            Self::Outside(path) => say!(words, "bag-outside", path = shown(path)),
            Self::Alike(one, other) => say!(words, "bag-alike", one = shown(one), other = shown(other)),
            Self::NoManifest => say!(words, "bag-no-manifest"),
            Self::Line(file, line) => say!(words, "bag-line", file = shown(file), line = line.to_string()),
            Self::Missing(path) => say!(words, "bag-missing", path = shown(path)),
            Self::Differs(path) => say!(words, "bag-differs", path = shown(path)),
            Self::Unlisted(path) => say!(words, "bag-unlisted", path = shown(path)),
            Self::Oxum => say!(words, "bag-oxum"),
            Self::Fetch => say!(words, "bag-fetch"),
        }
    }
}

/// Checks a bag; `keep` says which files of the payload to hand back. Where anything is wrong, nothing of it should be used.
///
/// # Errors
/// Where the file or the folder cannot be read.
pub fn check(path: &Path, keep: &dyn Fn(&str) -> bool) -> Result<(Bag, Vec<Problem>), Error> {
    let items = match source::items(path, keep)? {
        Ok(items) => items,
        Err(refused) => return Ok((Bag::default(), vec![Problem::Refused(refused)])),
    };
    let mut problems = alike(&items);
    let Some(items) = inside(items, &mut problems) else {
        // What else is there is no part of one.
        return Ok((Bag::default(), vec![Problem::NoBag]));
    };
    let files: HashMap<&str, &BagItem> = items.iter().map(|item| (item.path.as_str(), item)).collect();
    if !files.get("bagit.txt").is_some_and(|item| is_declaration(&item.bytes)) {
        problems.push(Problem::Declaration);
    }
    let payload: Vec<&BagItem> = items.iter().filter(|item| item.path.starts_with("data/")).collect();
    let checked = manifests(&items, &files, &payload, &mut problems);
    let bytes = payload.iter().map(|item| item.size).sum();
    if let Some(info) = files.get("bag-info.txt")
        && !fits_oxum(&info.bytes, bytes, payload.len())
    {
        problems.push(Problem::Oxum);
    }
    if files.contains_key("fetch.txt") {
        problems.push(Problem::Fetch);
    }
    let bag = Bag {
        files: payload.len(),
        bytes,
        checked,
        kept: items
            .into_iter()
            .filter(|item| item.path.starts_with("data/") && item.is_kept)
            .map(|item| (item.path, item.bytes))
            .collect(),
    };
    Ok((bag, problems))
}

/// Returns every two names of files or folders that some system takes for one.
fn alike(items: &[BagItem]) -> Vec<Problem> {
    let (mut seen, mut folders) = (HashMap::new(), HashSet::new());
    let mut found = BTreeSet::new();
    for item in items {
        let above = item.path.match_indices('/').filter_map(|(end, _)| item.path.get(..end));
        // A folder comes once for each file in it.
        let new = above.filter(|folder| folders.insert(*folder));
        for path in new.chain([item.path.as_str()]) {
            if let Some(other) = seen.insert(one_spelling(path), path) {
                found.insert((other, path));
            }
        }
    }
    let alike = |(one, other): (&str, &str)| Problem::Alike(one.to_owned(), other.to_owned());
    found.into_iter().map(alike).collect()
}

/// Returns a path as systems write it that know no capitals, and one spelling of each accent: `ß` as `ss`, `ı` as `i`.
fn one_spelling(path: &str) -> String {
    let capitals: String = path.nfkc().flat_map(char::to_uppercase).collect();
    capitals.nfkc().flat_map(char::to_lowercase).collect()
}

/// Returns the files with their paths in the bag, whose folder is the highest that has a `bagit.txt`; none where there is none.
fn inside(items: Vec<BagItem>, problems: &mut Vec<Problem>) -> Option<Vec<BagItem>> {
    let of_bag = |item: &&BagItem| item.path == "bagit.txt" || item.path.ends_with("/bagit.txt");
    let highest = items
        .iter()
        .filter(of_bag)
        .min_by_key(|item| item.path.matches('/').count())?;
    let root = highest.path.trim_end_matches("bagit.txt").to_owned();
    let mut all = Vec::new();
    for mut item in items {
        match item.path.strip_prefix(&root) {
            Some(path) => {
                item.path = path.to_owned();
                all.push(item);
            }
            None => problems.push(Problem::Outside(item.path)),
        }
    }
    Some(all)
}

/// Returns whether a `bagit.txt` has the two lines of the standard, without a byte-order mark.
fn is_declaration(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    let lines: Vec<&str> = text.lines().collect();
    let [version, encoding] = lines.as_slice() else {
        return false;
    };
    let value = |line: &str, label: &str| Some(line.strip_prefix(label)?.trim().to_owned());
    let known = ["0.97", "1.0"];
    value(version, "BagIt-Version:").is_some_and(|version| known.contains(&version.as_str()))
        && value(encoding, "Tag-File-Character-Encoding:").is_some_and(|name| name.eq_ignore_ascii_case("UTF-8"))
}

/// Checks every manifest; the algorithms by which the payload was checked.
fn manifests(
    items: &[BagItem],
    files: &HashMap<&str, &BagItem>,
    payload: &[&BagItem],
    problems: &mut Vec<Problem>,
) -> Vec<String> {
    let mut checked = Vec::new();
    for item in items {
        let Some((is_tag, algorithm)) = algorithm(&item.path) else {
            continue;
        };
        let mut listed = BTreeSet::new();
        for (path, line, sum) in lines(item, is_tag, problems) {
            let known = files.get(path.as_str()).map(|file| file.sums.get(algorithm));
            match known {
                None => problems.push(Problem::Missing(path.clone())),
                Some(Some(found)) if !found.eq_ignore_ascii_case(&sum) => problems.push(Problem::Differs(path.clone())),
                Some(_) => {}
            }
            if !listed.insert(path) {
                problems.push(Problem::Line(item.path.clone(), line));
            }
        }
        if !is_tag {
            let unlisted = payload.iter().filter(|file| !listed.contains(&file.path));
            problems.extend(unlisted.map(|file| Problem::Unlisted(file.path.clone())));
            if source::ALGORITHMS.contains(&algorithm) {
                checked.push(algorithm.to_owned());
            }
        }
    }
    if checked.is_empty() {
        problems.push(Problem::NoManifest);
    }
    problems.dedup();
    checked
}

/// Returns whether a file is a manifest: one of tag files or of the payload, and its algorithm.
fn algorithm(path: &str) -> Option<(bool, &str)> {
    let name = path.strip_suffix(".txt")?;
    match name.strip_prefix("tagmanifest-") {
        Some(algorithm) => Some((true, algorithm)),
        None => name.strip_prefix("manifest-").map(|algorithm| (false, algorithm)),
    }
}

/// Returns the lines of a manifest: path, number of the line, checksum.
fn lines(item: &BagItem, is_tag: bool, problems: &mut Vec<Problem>) -> Vec<(String, usize, String)> {
    let Ok(text) = std::str::from_utf8(&item.bytes) else {
        problems.push(Problem::Line(item.path.clone(), 1));
        return Vec::new();
    };
    let mut all = Vec::new();
    for (line, number) in text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty()) {
        let parts = line.split_once([' ', '\t']);
        let path = parts.map(|(_, path)| decoded(path.trim_start().trim_start_matches('*')));
        match (parts, path) {
            (Some((sum, _)), Some(path))
                if source::is_safe(&path)
                    && path.starts_with("data/") != is_tag
                    && sum.bytes().all(|b| b.is_ascii_hexdigit()) =>
            {
                all.push((path, number, sum.to_owned()));
            }
            _ => problems.push(Problem::Line(item.path.clone(), number)),
        }
    }
    all
}

/// Returns a path of a manifest with its line breaks and percent signs as they are in the name.
fn decoded(path: &str) -> String {
    path.replace("%0A", "\n")
        .replace("%0a", "\n")
        .replace("%0D", "\r")
        .replace("%0d", "\r")
        .replace("%25", "%")
}

fn fits_oxum(info: &[u8], bytes: u64, files: usize) -> bool {
    let text = String::from_utf8_lossy(info);
    let said = text.lines().find_map(|line| line.strip_prefix("Payload-Oxum:"));
    said.is_none_or(|said| said.trim() == format!("{bytes}.{files}"))
}
