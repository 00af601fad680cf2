//! The files of a session folder: one table of names, with what each holds, what becomes of it when something must be forgotten, and
//! whether it leaves with a deposit; and how to tell what lies beside them.
//!
//! Changes nothing. A new file of kring's joins every promise by a row here; one that holds something new needs an arm in `cleaning`.

use std::path::{Path, PathBuf};

use super::disk::{Disk, TRANSCRIPT_LIMIT};
use super::temporary::{is_half_written, is_temporary};
use crate::format::{self, transcript};

/// A file or folder of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FolderMember {
    /// The state.
    State,
    /// The events.
    Transcript,
    /// What is being typed.
    Draft,
    /// Held while somebody writes.
    Lock,
    /// The state as somebody edited it by hand, before kring wrote it again.
    ByHand,
    /// A state that could not be read, and what made the record anew.
    Damaged,
    /// The transcript of another copy of the session, which does not fit the state.
    OtherTranscript,
    /// The state as an older version wrote it.
    FirstFormat,
    /// The transcripts of the recordings, one each.
    Talk,
    /// Where everything belongs on the map.
    Map,
    /// Pictures and sound.
    Attachments,
    /// Files for other people.
    Exports,
    /// What became of the case after its talk.
    Closing,
    /// The lock of version 0.1, whose name some sync clients refuse.
    OldLock,
    /// What a second copy of a session says of itself: of which case it is, and which files kring wrote there.
    Mirror,
}

/// What a file holds, and so how it is read and cleaned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A state, as `format::session` reads it.
    State,
    /// Events, as `format::transcript` reads them.
    Events,
    /// Half-typed lines, as `format::draft` reads them.
    Draft,
    /// The transcript of a recording, as `transcript::kept` reads it.
    Talk,
    /// What was done with the case, as `format::closing` reads it.
    Acts,
    /// The anchors of the map, as `format::anchors` reads them.
    Anchors,
    /// Who writes, or whose copy it is: no word of a session.
    Mark,
    /// Other files: it is a folder.
    Files,
}

/// What becomes of a file when something must be forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erasing {
    /// It is read, cleaned and written again; one that cannot be read is named to the user.
    Cleaned,
    /// It is removed: what it says is elsewhere, or cannot be read.
    Removed,
    /// What kring wrote there is removed, the rest is named to the user.
    Recalled,
    /// Each file in it is named to the user: kring cannot tell what it says.
    Named,
    /// It holds no word of anybody.
    Wordless,
}

/// Whether a file leaves with a deposit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// It leaves, so far as it is for others: without memos, and without whoever refused.
    ForOthers,
    /// It stays.
    Stays,
}

/// One row of the table of the files of a session.
#[derive(Clone, Copy, Debug)]
pub struct FileRule {
    /// The file.
    pub member: FolderMember,
    /// Its name beside `session.yaml`.
    pub name: &'static str,
    /// How many there may be: the second of `talk.vtt` is called `talk-2.vtt`.
    pub most: usize,
    /// What it holds.
    pub holds: Holds,
    /// What becomes of it when something must be forgotten.
    pub erasing: Erasing,
    /// Whether it leaves with a deposit.
    pub leaving: Leaving,
}

/// The most transcripts of recordings that a session has.
pub(super) const TALKS: usize = 99;

/// Every file that kring writes or keeps in the folder of a session. What a writer that was stopped left half-written beside any of
/// them is swept when the session is next opened.
pub const TABLE: [FileRule; 15] = {
    use Erasing::{Cleaned, Named, Recalled, Removed, Wordless};
    use FolderMember as M;
    use Leaving::{ForOthers, Stays};
    [
        row(M::State, "session.yaml", Holds::State, Cleaned, ForOthers),
        row(M::Transcript, "transcript.yaml", Holds::Events, Cleaned, Stays),
        row(M::Draft, "draft.yaml", Holds::Draft, Removed, Stays),
        row(M::Lock, "session.lock", Holds::Mark, Wordless, Stays),
        row(M::ByHand, "session.by-hand.yaml", Holds::State, Removed, Stays),
        row(M::Damaged, "session.damaged.yaml", Holds::State, Removed, Stays),
        row(
            M::OtherTranscript,
            "transcript.other.yaml",
            Holds::Events,
            Cleaned,
            Stays,
        ),
        row(M::FirstFormat, "session.v1.yaml", Holds::State, Cleaned, Stays),
        FileRule {
            most: TALKS,
            ..row(M::Talk, "talk.vtt", Holds::Talk, Cleaned, ForOthers)
        },
        row(M::Map, "map.yaml", Holds::Anchors, Cleaned, Stays),
        row(M::Attachments, "attachments", Holds::Files, Named, Stays),
        row(M::Exports, "exports", Holds::Files, Recalled, Stays),
        row(M::Closing, "closing.yaml", Holds::Acts, Cleaned, Stays),
        row(M::OldLock, ".lock", Holds::Mark, Wordless, Stays),
        row(M::Mirror, "mirror.json", Holds::Mark, Wordless, Stays),
    ]
};

const fn row(member: FolderMember, name: &'static str, holds: Holds, erasing: Erasing, leaving: Leaving) -> FileRule {
    FileRule {
        member,
        name,
        most: 1,
        holds,
        erasing,
        leaving,
    }
}

impl FileRule {
    /// Returns the paths it may have beside a state, in order.
    pub fn paths(&self, state: &Path) -> impl Iterator<Item = PathBuf> {
        let member = self.member;
        (1..=self.most).map(move |number| member.numbered(state, number))
    }

    /// Returns the names it may have in a folder of its own, in order.
    pub fn names(&self) -> impl Iterator<Item = String> {
        let path = |path: PathBuf| path.display().to_string();
        let alone = Path::new(FolderMember::State.name());
        let member = self.member;
        (1..=self.most).map(move |number| path(member.numbered(alone, number)))
    }

    /// Returns whether a second copy of the session holds it. What was written for others can be made again, and sound is too large.
    pub fn is_mirrored(&self) -> bool {
        !matches!(self.holds, Holds::Mark | Holds::Files)
    }
}

impl FolderMember {
    /// Returns its path beside a state. A state of another name than `session.yaml` shares its folder with others.
    pub fn beside(self, state: &Path) -> PathBuf {
        self.numbered(state, 1)
    }

    /// Returns the path of the file of this number beside a state, the first being 1.
    pub(super) fn numbered(self, state: &Path, number: usize) -> PathBuf {
        let own = match (self.name().rsplit_once('.'), number) {
            (Some((stem, end)), 2..) => format!("{stem}-{number}.{end}"),
            _ => self.name().to_owned(),
        };
        let stem = state.file_stem().and_then(|stem| stem.to_str()).unwrap_or("session");
        let name = match self {
            Self::State => return state.to_owned(),
            _ if stem == "session" => own,
            Self::Attachments | Self::Exports => own,
            Self::OldLock => format!("{stem}.lock"),
            _ => format!("{stem}.{}", own.trim_start_matches("session.")),
        };
        state.with_file_name(name)
    }

    fn name(self) -> &'static str {
        TABLE.iter().find(|row| row.member == self).map_or("", |row| row.name)
    }

    /// Returns the rows of a kind.
    pub(super) fn with(erasing: Erasing) -> impl Iterator<Item = &'static FileRule> {
        TABLE.iter().filter(move |row| row.erasing == erasing)
    }
}

/// What lies beside the files of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum BesideFiles {
    /// What kring was writing when it was stopped.
    HalfWritten(PathBuf),
    /// Another version of a file of the session, put there by a sync client, an editor or a person.
    Copy(PathBuf),
    /// A file kring knows nothing of.
    Unknown(PathBuf),
}

/// Looks at everything that lies beside a state and is not one of the session's own files.
pub(super) fn look(disk: &Disk, state: &Path) -> Vec<BesideFiles> {
    let own: Vec<PathBuf> = TABLE.iter().flat_map(|row| row.paths(state)).collect();
    let folder = state.parent().unwrap_or(Path::new(""));
    let alone = state.file_name().is_some_and(|name| name == FolderMember::State.name());
    let others = disk.list(folder).unwrap_or_default();
    let others = others.into_iter().filter(|path| !own.contains(path));
    others.filter_map(|path| sort(disk, &own, state, alone, path)).collect()
}

fn sort(disk: &Disk, own: &[PathBuf], state: &Path, alone: bool, path: PathBuf) -> Option<BesideFiles> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    let of = |file: &PathBuf| {
        file.file_name()
            .is_some_and(|own| is_temporary(&name, &own.to_string_lossy()))
    };
    if own.iter().any(of) || (alone && is_half_written(&name)) {
        return Some(BesideFiles::HalfWritten(path));
    }
    let stem = state.file_stem()?.to_string_lossy().to_lowercase();
    let low = name.to_lowercase();
    // In a folder that a lone file shares with others, only what bears its name can be a copy of it.
    if !alone && !low.contains(&stem) || !disk.about(&path).ok()??.is_file {
        return None;
    }
    let named = ["session", "transcript", "draft", stem.as_str()]
        .iter()
        .any(|stem| low.contains(stem));
    Some(if named || says_session(disk, &path) {
        BesideFiles::Copy(path)
    } else {
        BesideFiles::Unknown(path)
    })
}

/// Returns whether a file says in its first lines that it is a session or a transcript, whatever it is called.
fn says_session(disk: &Disk, path: &Path) -> bool {
    let Ok(bytes) = disk.head(path, 2_048) else {
        return false;
    };
    let head = String::from_utf8_lossy(&bytes);
    let is_transcript = transcript::HEADER
        .lines()
        .next()
        .is_some_and(|line| head.contains(line));
    is_transcript
        || head
            .lines()
            .any(|line| line.trim_start().starts_with("kring: session/"))
}

/// What a copy holds, so far as kring can read it.
pub(super) enum CopyContent {
    /// A state.
    State(Box<crate::session::Session>),
    /// A transcript, every part of which can be read.
    Transcript(Box<transcript::Transcript>),
    /// Something else.
    Other,
}

/// Reads a copy as whatever it is.
pub(super) fn content(disk: &Disk, path: &Path) -> CopyContent {
    let Ok(bytes) = disk.read_up_to(TRANSCRIPT_LIMIT, path) else {
        return CopyContent::Other;
    };
    if let Ok(session) = format::session::read(&bytes, "") {
        return CopyContent::State(Box::new(session));
    }
    let read = transcript::read(&bytes, "");
    let holds = !(read.entries.is_empty() && read.bases.is_empty());
    if holds && read.faults.is_empty() && !read.torn {
        CopyContent::Transcript(Box::new(read))
    } else {
        CopyContent::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_has_a_name_of_its_own_that_sync_clients_allow() {
        let state = Path::new("a/session.yaml");
        let mut names: Vec<PathBuf> = TABLE.iter().map(|row| row.member.beside(state)).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), TABLE.len());
        assert_eq!(FolderMember::Lock.beside(state), Path::new("a/session.lock"));
        assert_eq!(
            FolderMember::Draft.beside(Path::new("a/bos7.yaml")),
            Path::new("a/bos7.draft.yaml")
        );
        assert_eq!(
            FolderMember::ByHand.beside(Path::new("a/bos7.yaml")),
            Path::new("a/bos7.by-hand.yaml")
        );
    }

    #[test]
    fn a_copy_is_known_whatever_client_made_it() {
        let home = tempfile::tempdir().expect("a folder");
        let state = home.path().join("session.yaml");
        let copies = [
            "session-LAPTOP-7QK2.yaml",
            "session (conflicted copy 2026-11-27).yaml",
            "session_conflict-20261127-120000.yaml",
            "session.sync-conflict-20261127-120000-ABCDEFG.yaml",
            "session 2.yaml",
            "session.yaml~",
            "session.yaml.bak",
            ".session.yaml.swp",
            "transcript (Case Conflict).yaml",
            "Kopie van draft.yaml",
        ];
        for name in copies {
            std::fs::write(home.path().join(name), "x").expect("a file");
        }
        std::fs::write(home.path().join("anders.yaml"), "# x\nkring: session/1\n").expect("a file");
        std::fs::write(home.path().join("foto.jpg"), "x").expect("a file");
        std::fs::write(home.path().join("session.yaml.kring-abcd1234.tmp"), "x").expect("a file");
        let found = look(&Disk::default(), &state);
        let count = |wanted: fn(&BesideFiles) -> bool| found.iter().filter(|found| wanted(found)).count();
        assert_eq!(count(|found| matches!(found, BesideFiles::Copy(_))), copies.len() + 1);
        assert_eq!(count(|found| matches!(found, BesideFiles::Unknown(_))), 1);
        assert_eq!(count(|found| matches!(found, BesideFiles::HalfWritten(_))), 1);
    }
}
