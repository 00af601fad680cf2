//! The decks at hand: those in the binary, and the user's own, which join them or win over one of the same id and language.

use std::path::{Path, PathBuf};

use super::error::{Doing, Error, shown};
use super::{Paths, disk};
use crate::deck::{Deck, Lang};
use crate::format;

/// The decks in the binary: their files, and what `build.rs` made of them.
const EMBEDDED: [(&str, &str); 4] = [
    (
        "collectief-leren.nl.yaml",
        include_str!(concat!(env!("OUT_DIR"), "/collectief-leren.nl.json")),
    ),
    (
        "collectief-leren.en.yaml",
        include_str!(concat!(env!("OUT_DIR"), "/collectief-leren.en.json")),
    ),
    (
        "leerecosysteem.nl.yaml",
        include_str!(concat!(env!("OUT_DIR"), "/leerecosysteem.nl.json")),
    ),
    (
        "leerecosysteem.en.yaml",
        include_str!(concat!(env!("OUT_DIR"), "/leerecosysteem.en.json")),
    ),
];

/// All decks at hand, and what is wrong with those of the user that cannot be used.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// The decks, by id and language, the user's own first.
    pub decks: Vec<Deck>,
    /// Why a file in the user's folder is no deck.
    pub faults: Vec<Error>,
}

/// Returns every deck at hand.
pub fn decks(paths: &Paths) -> Shelf {
    let mut shelf = own_decks(paths);
    for (name, text) in EMBEDDED {
        shelf.take(name, text);
    }
    shelf
}

/// Returns one deck, as [`Shelf::deck`] finds it, without reading the embedded ones that are not asked for: for commands that print.
///
/// # Errors
/// [`Error::NoDeck`] where there is none.
pub fn deck(paths: &Paths, id: &str, lang: Lang) -> Result<Deck, Error> {
    let mut shelf = own_decks(paths);
    let file = format!("{id}.{}.yaml", crate::text::word_of(&lang));
    if let Some((name, text)) = EMBEDDED.iter().find(|(name, _)| *name == file) {
        shelf.take(name, text);
        return shelf.into_deck(id, lang);
    }
    decks(paths).into_deck(id, lang)
}

/// Returns whether a deck is in the binary as it is: every kring of this version has it.
pub fn is_embedded(deck: &Deck) -> bool {
    let file = format!("{}.{}.yaml", deck.id, crate::text::word_of(&deck.language));
    let mut shelf = Shelf::default();
    if let Some((name, text)) = EMBEDDED.iter().find(|(name, _)| *name == file) {
        shelf.take(name, text);
    }
    shelf.decks.first() == Some(deck)
}

/// Returns the user's own decks.
fn own_decks(paths: &Paths) -> Shelf {
    let mut shelf = Shelf::default();
    let own = own(&paths.decks).unwrap_or_else(|error| {
        shelf.faults.push(error);
        Vec::new()
    });
    for path in own {
        let read = disk::read(&path).and_then(|bytes| Ok(format::deck::read(&bytes, &shown(&path))?));
        match read {
            Ok(deck) => shelf.add(deck),
            Err(error) => shelf.faults.push(error),
        }
    }
    shelf
}

impl Shelf {
    /// Returns the deck of this id in a language, or in another where it does not exist in that one.
    ///
    /// # Errors
    /// [`Error::NoDeck`] where there is none.
    pub fn deck(&self, id: &str, lang: Lang) -> Result<&Deck, Error> {
        let found = self.position(id, lang).and_then(|at| self.decks.get(at));
        found.ok_or_else(|| Error::NoDeck(id.to_owned()))
    }

    /// Returns the same, of a shelf that is not needed any longer.
    fn into_deck(mut self, id: &str, lang: Lang) -> Result<Deck, Error> {
        let found = self.position(id, lang).map(|at| self.decks.swap_remove(at));
        found.ok_or_else(|| Error::NoDeck(id.to_owned()))
    }

    fn position(&self, id: &str, lang: Lang) -> Option<usize> {
        let of_id = |deck: &Deck| deck.id == *id;
        let wanted = self.decks.iter().position(|deck| of_id(deck) && deck.language == lang);
        wanted.or_else(|| self.decks.iter().position(of_id))
    }

    /// Adds an embedded deck; tests hold that it reads, and is sound.
    fn take(&mut self, name: &str, json: &str) {
        match format::embedded::<Deck>(json, name) {
            Ok(deck) => self.add(deck),
            Err(fault) => self.faults.push(fault.into()),
        }
    }

    /// Keeps the first of its id and language.
    fn add(&mut self, deck: Deck) {
        let same = |old: &Deck| (&old.id, old.language) == (&deck.id, deck.language);
        if !self.decks.iter().any(same) {
            self.decks.push(deck);
        }
    }
}

/// Returns the YAML files in the user's folder, in the order of their names; none where there is no such folder.
fn own(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(Error::disk(Doing::Reading, folder, &e)),
    };
    let is_yaml = |path: &PathBuf| path.extension().is_some_and(|end| end == "yaml" || end == "yml");
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_yaml).collect();
    files.sort();
    Ok(files)
}
