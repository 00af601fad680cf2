//! A clean copy of one session to give away: a folder, or the record alone, that kring opens like any other.
//!
//! Goes by what others may read. Holds no memo, no key of masks, no draft, no earlier version of any text, and nothing of the lists that
//! this computer keeps; for a director also no participant, no event, and nothing that somebody asked not to pass on. Made in memory; never
//! touches the session it copies.

use crate::archive::deposit;
use crate::deck::Deck;
use crate::findings::for_school;
use crate::format;
use crate::format::transcript::{self, Base};
use crate::member_check::without_codes;
use crate::session::{Anchors, Entry, FORMAT, Mask, Moment, Session};
use crate::text::{Id, Line};
use crate::transcript::forget::tellable;
use crate::transcript::{Talk, kept};

/// Whom a copy is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum For {
    /// A colleague of the researcher.
    #[default]
    Colleague,
    /// The school: its director, who leads the member check.
    Director,
}

/// A session with what lies beside its record.
#[derive(Clone, Debug)]
pub struct PackedSession<'a> {
    /// The record.
    pub session: &'a Session,
    /// Its deck.
    pub deck: &'a Deck,
    /// The deck as a file, where it is one of the user's own.
    pub own_deck: bool,
    /// The entries of the transcript of events.
    pub entries: &'a [Entry],
    /// The transcripts of the sound, by the names of their files.
    pub talks: &'a [(String, Talk)],
    /// Where everything belongs on the map.
    pub anchors: Option<&'a Anchors>,
    /// What was masked; of it only the words that are no names go along, where they stand in the record.
    pub masks: &'a [Mask],
}

/// Returns the record of the copy.
pub fn record(source: &PackedSession<'_>, whom: For) -> Session {
    let session = source.session;
    let told = tellable(session, source.talks);
    let mut copy = match whom {
        For::Colleague => told.for_others(source.deck).session.into_owned(),
        For::Director => for_school(&told, source.deck),
    };
    let ids = session.entities().into_iter().map(|item| item.id().clone());
    let lost = |id: &Id| copy.find(id).is_none() && !copy.retired.contains(id);
    let lost: Vec<Id> = ids.filter(lost).collect();
    // What is left out keeps its id: what is noted in the copy is taken for nothing else.
    copy.retired.extend(lost);
    copy.last = None;
    copy.kring = FORMAT.into();
    if whom == For::Director {
        copy = without_codes(&copy, source.deck);
    }
    copy.not_names = no_names(&copy, source.masks);
    copy
}

/// Returns the words that are nobody's name and stand in the record: so that whoever has the copy is not asked again.
fn no_names(copy: &Session, masks: &[Mask]) -> Vec<Line> {
    let known = masks.iter().filter(|mask| mask.to.is_none()).map(|mask| &mask.from);
    let mut words: Vec<Line> = copy.not_names.iter().chain(known).cloned().collect();
    words.sort();
    words.dedup();
    let bare = Session {
        not_names: Vec::new(),
        ..copy.clone()
    };
    let text = format::session::write(&bare);
    words.retain(|word| text.contains(word.as_str()));
    words
}

/// Returns the files of the copy, by their names; each is read back before it is given.
///
/// # Errors
/// The name of a file that would not say the same when it is read.
pub fn files(source: &PackedSession<'_>, whom: For, now: Moment) -> Result<Vec<(String, Vec<u8>)>, String> {
    let view = record(source, whom);
    let mut files = vec![("session.yaml".to_owned(), state(&view)?)];
    if whom == For::Colleague {
        files.push(("transcript.yaml".to_owned(), events(source, &view, now)?));
        for (name, talk) in source.talks {
            files.push((name.clone(), sound(name, talk, &view)?));
        }
    }
    if let Some(anchors) = source.anchors {
        let mut anchors = anchors.clone();
        anchors.keep(&view);
        files.push(("map.yaml".to_owned(), format::anchors::write(&anchors).into_bytes()));
    }
    if source.own_deck {
        let deck = source.deck;
        let name = format!("{}.{}.yaml", deck.id, crate::text::word_of(&deck.language));
        files.push((name, format::deck::write(deck).into_bytes()));
    }
    Ok(files)
}

/// Returns a record as a file.
///
/// # Errors
/// As [`files`].
pub fn state(view: &Session) -> Result<Vec<u8>, String> {
    let text = format::session::write(view);
    match format::session::read(&text, "") {
        Ok(read) if read == *view => Ok(text.into_bytes()),
        _ => Err("session.yaml".to_owned()),
    }
}

/// Returns when each thing was noted, every text as it stands in the end; and the record once more, so that what is noted in the copy can
/// be told apart from it.
fn events(source: &PackedSession<'_>, view: &Session, now: Moment) -> Result<Vec<u8>, String> {
    let mut entries = deposit::entries(source.entries, view);
    entries.retain(|entry| entry.n <= view.events);
    let base = Base {
        nr: view.events,
        at: now,
        state: view.clone(),
    };
    let text = format!(
        "{}{}{}",
        transcript::HEADER,
        transcript::write(&entries),
        transcript::write_base(&base)
    );
    let read = transcript::read(&text, "");
    match read.entries == entries && !read.torn && read.faults.is_empty() {
        true => Ok(text.into_bytes()),
        false => Err("transcript.yaml".to_owned()),
    }
}

fn sound(name: &str, talk: &Talk, view: &Session) -> Result<Vec<u8>, String> {
    let talk = deposit::talk(talk, view);
    let text = kept::write(&talk);
    match kept::read(&text) {
        Ok(read) if read == talk => Ok(text.into_bytes()),
        _ => Err(name.to_owned()),
    }
}
