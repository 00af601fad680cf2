//! Masked names in a record that still tells them: one that was noted before a transcript of the sound brought the name, was edited by
//! hand, or is an older copy that was put back.
//!
//! The private list of masks says which names. Never adds to that list.

use std::path::PathBuf;

use super::error::Error;
use super::exports::Recalled;
use super::files::FolderMember;
use super::{Case, Paths, private};
use crate::format;
use crate::session::{Erasure, Intent, Mask, Session, id_tells, replace_word};
use crate::text::alike::Folded;
use crate::text::{Id, Line, Text};
use crate::transcript::forget::mask;
use crate::transcript::{Talk, TurnVoice};

/// What became of the names that a case still told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    /// The names.
    pub names: Vec<Line>,
    /// Files that may still tell them.
    pub left: Vec<PathBuf>,
}

impl Case {
    /// Masks every name of the private list that kring still tells somewhere in the files of this case: in the record, the transcript of
    /// events, earlier copies, what is half-typed, the exports.
    ///
    /// # Errors
    /// Where the disk refuses. What is masked by then stays so.
    pub fn hide_names(&mut self, session: &mut Session) -> Result<Hidden, Error> {
        let Some(home) = self.home.clone() else {
            return Ok(Hidden::default());
        };
        let masks = private::masks(&home, &self.id)?;
        let mut hidden = Hidden::default();
        for name in told(&self.words(session)?, &masks) {
            let Some(to) = name.to.clone() else { continue };
            let erasure = Erasure::masking(session, name.from.clone(), to);
            erasure.clean(session);
            let recalled = self.mask(session, &erasure)?;
            hidden.names.push(name.from.clone());
            hidden.left = recalled.left;
        }
        Ok(hidden)
    }

    /// Returns the maskings that a record has to go through again; their new ids are found when it comes to it.
    pub(super) fn masks_back(&self, home: &Paths, session: &Session) -> Result<Vec<Erasure>, Error> {
        // Where the list cannot be read, the session is opened without notes, and says why.
        let masks = private::masks(home, &self.id).unwrap_or_default();
        if masks.iter().all(|mask| mask.to.is_none()) {
            return Ok(Vec::new());
        }
        // One that cannot be read stops whoever reads or writes it, and is not shown.
        let talks = self.talks().unwrap_or_default();
        let text = format!("{}\n{}", format::session::write(session), said(&talks));
        let told = told(&text, &masks);
        let again = told.into_iter().filter_map(|name| {
            let (from, to) = (name.from.clone(), name.to.clone()?);
            let replace = Intent::Replace {
                from: from.clone(),
                to: to.clone(),
            };
            let renamed = Vec::new();
            // A word that people said is no name may stand in the list of those, and is left there.
            let is_heard = || talks.iter().any(|(_, talk)| mask(&mut talk.clone(), &from, &to) > 0);
            let changes = session.decide(replace).is_ok() || is_heard();
            changes.then_some(Erasure::Masking { from, to, renamed })
        });
        Ok(again.collect())
    }

    /// Carries a masking out where nobody has the half-typed lines on a screen: they stay, without the name.
    pub(super) fn mask(&mut self, session: &Session, erasure: &Erasure) -> Result<Recalled, Error> {
        let draft = self.read_draft(&mut Vec::new())?;
        let (recalled, _) = self.erase(session, erasure)?;
        if let (Some(mut draft), Erasure::Masking { from, to, .. }) = (draft, erasure) {
            for line in &mut draft.lines {
                line.text = Text::new(&replace_word(&line.text, from, to));
            }
            self.draft(Some(&draft))?;
        }
        Ok(recalled)
    }

    /// Returns everything that the files of this case say, and the record as it is now.
    fn words(&self, session: &Session) -> Result<String, Error> {
        let mut all = format::session::write(session);
        let own = [FolderMember::State, FolderMember::Transcript, FolderMember::Draft]
            .map(|member| member.beside(&self.state));
        for path in own.into_iter().chain(self.copies()) {
            if let Some(bytes) = self.disk.read_if_there(&path)? {
                all.push('\n');
                all.push_str(&String::from_utf8_lossy(&bytes));
            }
        }
        all.push('\n');
        all.push_str(&said(&self.talks()?));
        if let Some(home) = &self.home {
            all.extend(
                super::withdrawn::ids(home, &self.id)?
                    .iter()
                    .map(|id| format!("\n{id}")),
            );
        }
        Ok(all)
    }
}

/// Returns what the transcripts of the sound say, and the functions they name.
fn said(talks: &[(String, Talk)]) -> String {
    let mut all = String::new();
    for turn in talks.iter().flat_map(|(_, talk)| &talk.turns) {
        if let Some(TurnVoice::Function(function)) = &turn.voice {
            all.push_str(function);
            all.push('\n');
        }
        all.push_str(&turn.text());
        all.push('\n');
    }
    all
}

/// Returns the masks whose name stands in a text. A mask that tells its own name would never be done.
fn told<'m>(text: &str, masks: &'m [Mask]) -> Vec<&'m Mask> {
    let folded = Folded::new(text);
    let may = |mask: &&Mask| {
        let name = Folded::new(&mask.from);
        folded.as_str().contains(name.as_str().trim())
    };
    let masks = masks.iter().filter(|mask| mask.to.is_some() && !mask.tells());
    masks
        .filter(may)
        .filter(|mask| replace_word(text, &mask.from, "") != text || tells_in_id(text, &mask.from))
        .collect()
}

/// Returns whether an id in a text was made from a name: a word of small letters, figures and hyphens.
fn tells_in_id(text: &str, from: &str) -> bool {
    text.split(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'))
        .filter(|word| word.contains('-'))
        .any(|word| id_tells(&Id::new(word), from))
}
