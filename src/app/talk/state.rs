//! What the screen of the transcripts shows: the turn with the cursor, what is chosen, found, proposed and typed.

use crate::app::editor::Editor;
use crate::app::open_session::OpenSession;
use crate::text::{Id, fold};
use crate::transcript::Talk;
use crate::transcript::heard::{HeardCues, propose_in};

/// The screen of the transcripts.
#[derive(Debug, Default)]
pub struct TalkState {
    /// The turn with the cursor, over all transcripts.
    pub at: usize,
    /// Where the selection begins; it ends at the cursor.
    pub mark: Option<usize>,
    /// What is being typed.
    pub line: Option<TalkLine>,
    /// The turns that hold what was searched for.
    pub found: Vec<usize>,
    /// The cues that are proposed for statements without one.
    pub proposals: Vec<HeardCues>,
    /// The words of each turn, folded, for the search.
    pub(super) folded: Vec<String>,
    /// Corrections that can be taken back, the last one last.
    pub(super) undo: Vec<TranscriptEdit>,
}

/// A line that is typed here.
#[derive(Debug)]
pub struct TalkLine {
    /// What it is for.
    pub task: Task,
    /// The words.
    pub editor: Editor,
    /// What stood there when it was begun.
    pub(super) was: String,
    /// What was asked about, and is meant if Enter follows.
    pub(super) asked: Option<String>,
}

/// What a line is typed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// To find words.
    Find,
    /// To correct the words of a turn.
    Correct,
    /// To choose where a turn is cut in two.
    Split,
}

/// A correction of a transcript, as it was before.
#[derive(Debug)]
pub(super) struct TranscriptEdit {
    pub talk: usize,
    pub before: Talk,
    /// How many events the record had afterwards: a change of the record since then is undone first.
    pub events: u32,
}

impl TalkState {
    /// Reads the words and the proposals anew.
    pub(super) fn read(&mut self, open: &OpenSession) {
        self.folded = open.sound.turns().map(|(_, turn)| fold(&turn.text())).collect();
        self.proposals = propose_in(&open.sound, &self.folded, &open.session);
        self.at = self.at.min(self.folded.len().saturating_sub(1));
    }

    /// Returns the first cue that is proposed for a statement.
    pub(super) fn proposed(&self, statement: &Id) -> Option<&Id> {
        let heard = self.proposals.iter().find(|heard| heard.statement == *statement);
        heard.and_then(|heard| heard.cues.first())
    }

    /// Returns the proposals for the cue with this id.
    pub fn of_cue<'a>(&'a self, cue: &'a Id) -> impl Iterator<Item = &'a HeardCues> {
        self.proposals.iter().filter(move |heard| heard.cues.contains(cue))
    }

    /// Returns the turns that are chosen: the first, and the one after the last.
    pub fn chosen(&self) -> std::ops::Range<usize> {
        let mark = self.mark.unwrap_or(self.at);
        mark.min(self.at)..mark.max(self.at) + 1
    }
}
