//! A member check on the screen: what is being prepared, held or answered, and what is half-typed there.
//!
//! Knows no session and no screen around it. What survives a crash goes through [`CheckState::drafts`], like every half-typed line.

use crate::app::command::Scope;
use crate::app::editor::Editor;
use crate::map::Scene;
use crate::member_check::{Meeting, Station, counts_hands};
use crate::session::{Moment, Outcome, Partner, Tie};
use crate::text::Id;

use super::page::CheckPage;

/// The name under which the draft on disk holds a check, the one of the line that is typed in it, the one of pasted lines that wait, and
/// the one of lines that were left at other stations.
const FIELDS: (&str, &str, &str, &str) = ("check", "check line", "check pasted", "check lines");

/// A member check on the screen.
#[derive(Default)]
pub struct CheckState {
    /// Whether it has the screen.
    pub shown: bool,
    /// What is done with it.
    pub stage: CheckStage,
    /// The check that is being held, if one is; it outlives leaving the screen.
    pub meeting: Option<Meeting>,
    /// The line with the cursor: while preparing, while reading back.
    pub at: usize,
    /// What can be shown, while preparing.
    pub choices: Vec<CheckChoice>,
    /// The line that is typed.
    pub line: Editor,
    /// The noted remark that the line corrects.
    pub editing: Option<usize>,
    /// The noted remark with the cursor, at a question.
    pub selected: Option<usize>,
    /// The domain that was asked for.
    pub domain: Option<Id>,
    /// The lines that were pasted and wait to be noted.
    pub pasted: Vec<String>,
    /// The lines that were left half-typed at other stations.
    pub(super) left: Vec<(Station, String)>,
    /// The line that could not be taken in when one wanted to move on.
    pub(super) refused: Option<String>,
    /// Whether it was said, at the close, that lines are left half-typed.
    pub(super) warned: bool,
    /// Words of the line that look like names.
    pub suspects: Vec<String>,
    /// The line of which it was asked whether it names anybody.
    pub asked: Option<String>,
    /// The remark that is being answered.
    pub remark: Option<Id>,
    /// The answer that is chosen for it.
    pub outcome: Outcome,
    /// The remark whose changes are being made on the map.
    pub following: Option<Following>,
    /// A page that stands by itself: what the wall was told, or the last page of a check that was closed.
    pub page: Option<CheckPage>,
    /// The picture of the map, and what it was laid out for.
    pub(super) picture: Option<(WantedPicture, Scene)>,
    /// When the last message came, while the check is held.
    pub(super) seen: Option<Moment>,
    past: Vec<Meeting>,
    future: Vec<Meeting>,
}

/// What is done with a check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CheckStage {
    /// What is shown is chosen.
    #[default]
    Prepare,
    /// It is held.
    Walk,
    /// It was closed a moment ago: the last page stays until it is left.
    Closed,
    /// Its remarks are answered.
    Answer,
}

/// Something that can be shown in a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckChoice {
    /// The conclusion or the theme.
    pub id: Id,
    /// Whether it is an idea of what learning together is; else a conclusion.
    pub idea: bool,
    /// Whether it is shown.
    pub on: bool,
    /// Its words.
    pub text: String,
}

/// A remark that is being followed on the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Following {
    /// The remark.
    pub remark: Id,
    /// Why it is accepted, where that was said.
    pub why: String,
    /// The partners and ties as they were before.
    pub map: (Vec<Partner>, Vec<Tie>),
    /// Whether it was said that nothing has changed yet.
    pub warned: bool,
}

/// What a picture of the map is laid out for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WantedPicture {
    pub(super) reveal: crate::member_check::Reveal,
    pub(super) size: (u16, u16),
    pub(super) events: u32,
    pub(super) lang: crate::deck::Lang,
    pub(super) ascii: bool,
}

impl CheckState {
    /// Returns the state after a check was closed: its last page stays.
    pub(super) fn closed(page: Option<CheckPage>) -> Self {
        Self {
            shown: true,
            stage: CheckStage::Closed,
            page,
            ..Self::default()
        }
    }

    /// Returns what has to survive a crash, as the draft on disk holds it; nothing of a rehearsal.
    pub fn drafts(&self) -> Vec<(String, String)> {
        let Some(meeting) = self.meeting.as_ref().filter(|meeting| !meeting.rehearsal) else {
            return Vec::new();
        };
        let mut drafts = Vec::new();
        if let Ok(kept) = serde_json::to_string(meeting) {
            drafts.push((FIELDS.0.to_owned(), kept));
        }
        if self.stage == CheckStage::Walk && self.editing.is_none() && !self.line.is_blank() {
            drafts.push((FIELDS.1.to_owned(), self.line.text().to_owned()));
        }
        if !self.pasted.is_empty() {
            drafts.push((FIELDS.2.to_owned(), self.pasted.join("\n")));
        }
        if !self.left.is_empty()
            && let Ok(kept) = serde_json::to_string(&self.left)
        {
            drafts.push((FIELDS.3.to_owned(), kept));
        }
        drafts
    }

    /// Puts back a line of the draft. Returns whether it was one of a check.
    pub fn restore(&mut self, field: &str, raw: &str) -> bool {
        match field {
            field if field == FIELDS.0 => self.meeting = serde_json::from_str(raw).ok(),
            field if field == FIELDS.1 => self.line = Editor::line(raw),
            field if field == FIELDS.2 => self.pasted = raw.lines().map(str::to_owned).collect(),
            field if field == FIELDS.3 => self.left = serde_json::from_str(raw).unwrap_or_default(),
            _ => return false,
        }
        self.stage = CheckStage::Walk;
        true
    }

    /// Returns whether a field of a draft holds a check that is not closed.
    pub fn is_kept_in(field: &str) -> bool {
        field == FIELDS.0
    }

    /// Returns whether it has the screen, here or on the wall.
    pub fn shows(&self) -> bool {
        self.shown || self.page.is_some()
    }

    /// Returns where its commands are looked up.
    pub fn scope(&self) -> Scope {
        let at = self.meeting.as_ref().map(|meeting| &meeting.at);
        match (self.stage, at) {
            (CheckStage::Prepare, _) => Scope::CheckPrepare,
            (CheckStage::Closed, _) => Scope::CheckDone,
            (CheckStage::Answer, _) => Scope::CheckAnswer,
            (CheckStage::Walk, _) if self.blank().is_some() => Scope::CheckLine,
            (CheckStage::Walk, Some(Station::Reading)) => Scope::CheckReading,
            (CheckStage::Walk, Some(Station::Close)) => Scope::CheckClose,
            (CheckStage::Walk, _) => Scope::CheckPage,
        }
    }

    /// Returns whether letters are text here, and whether nothing was typed yet.
    pub fn blank(&self) -> Option<bool> {
        let at = self.meeting.as_ref().map(|meeting| &meeting.at);
        let typing = match (self.stage, at) {
            (CheckStage::Prepare | CheckStage::Closed, _) => false,
            (CheckStage::Answer, _) => true,
            (CheckStage::Walk, Some(Station::Presence | Station::Finding(_) | Station::Question(_))) => true,
            (CheckStage::Walk, _) => self.editing.is_some() || !self.line.text().is_empty(),
        };
        typing.then(|| self.line.text().is_empty())
    }

    /// Returns whether the first sign of a remark opens the line here: where nothing is asked, somebody may say something all the same.
    pub fn opens(&self) -> bool {
        let at = self.meeting.as_ref().map(|meeting| &meeting.at);
        let holds = self.shown && self.stage == CheckStage::Walk && at.is_some();
        holds && self.blank().is_none()
    }

    /// Returns whether what is typed here is a remark. At a conclusion a number without a sentence is a count of hands.
    pub fn is_remark(&self) -> bool {
        match self.meeting.as_ref().map(|meeting| &meeting.at) {
            _ if self.editing.is_some() => true,
            None | Some(Station::Presence) => false,
            Some(Station::Finding(_)) => {
                let line = self.line.text().trim();
                !line.is_empty() && !counts_hands(line)
            }
            Some(Station::Question(_) | Station::Welcome | Station::Map(_) | Station::Reading | Station::Close) => true,
        }
    }

    /// Returns whether a remark that is typed here is noted at a question that is not shown.
    pub(super) fn is_elsewhere(&self) -> bool {
        let at = self.meeting.as_ref().map(|meeting| &meeting.at);
        self.editing.is_none() && self.is_remark() && !matches!(at, Some(Station::Question(_)))
    }

    /// Puts another state of the check in place of this one, to be undone as one change.
    pub(super) fn change(&mut self, to: Meeting) {
        if let Some(old) = self.meeting.replace(to) {
            self.past.push(old);
            self.future.clear();
        }
    }

    /// Takes the last change back, or does it again. Returns whether there was one. Where one stands stays, and so does the time.
    pub(super) fn turn_back(&mut self, back: bool) -> bool {
        let (from, onto) = if back {
            (&mut self.past, &mut self.future)
        } else {
            (&mut self.future, &mut self.past)
        };
        let (Some(then), Some(now)) = (from.pop(), self.meeting.take()) else {
            return false;
        };
        self.meeting = Some(Meeting {
            at: now.at.clone(),
            used: now.used,
            ..then
        });
        onto.push(now);
        (self.editing, self.selected) = (None, None);
        true
    }

    /// Forgets the check that was held, and how it came about.
    pub(super) fn forget(&mut self) {
        *self = Self {
            shown: self.shown,
            ..Self::default()
        };
    }

    /// Empties the line, and what was known of it.
    pub(super) fn clear_line(&mut self) {
        self.line = Editor::line("");
        (self.editing, self.asked, self.refused) = (None, None, None);
        self.suspects.clear();
    }

    /// Goes to a station. A line that is half-typed is left at the station one leaves; one that was left at the other stands there again.
    pub(super) fn go(&mut self, to: Station) {
        let Some(meeting) = &mut self.meeting else { return };
        let from = std::mem::replace(&mut meeting.at, to.clone());
        if self.editing.is_none() && !self.line.is_blank() {
            self.left.push((from, self.line.text().to_owned()));
        }
        (self.selected, self.domain, self.at, self.warned) = (None, None, 0, false);
        self.clear_line();
        if let Some(at) = self.left.iter().position(|(there, _)| *there == to) {
            self.line = Editor::line(&self.left.remove(at).1);
        }
    }

    /// Leaves what is typed at another station, where it stands again when one comes there.
    pub(super) fn leave_at(&mut self, station: Station) {
        self.left.push((station, self.line.text().to_owned()));
        self.clear_line();
    }

    /// Takes a masked name out of everything that was noted or is being typed.
    pub fn hide(&mut self, from: &str, to: &str) {
        (self.past, self.future) = (Vec::new(), Vec::new());
        if let Some(meeting) = &mut self.meeting {
            meeting.hide(from, to);
        }
        self.line = Editor::line(&crate::session::replace_word(self.line.text(), from, to));
        for line in self.pasted.iter_mut().chain(self.left.iter_mut().map(|(_, line)| line)) {
            *line = crate::session::replace_word(line, from, to);
        }
        self.suspects.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back_and_a_rehearsal_is_not_kept() {
        let mut state = CheckState {
            stage: CheckStage::Walk,
            line: Editor::line("leraar: mi"),
            left: vec![(Station::Finding("c1".into()), "30 2".into())],
            meeting: Some(Meeting {
                at: Station::Question("check-opvalt".into()),
                used: 61,
                ..Meeting::default()
            }),
            ..CheckState::default()
        };
        let mut again = CheckState::default();
        for (field, raw) in state.drafts() {
            assert!(again.restore(&field, &raw));
        }
        assert_eq!(again.meeting, state.meeting);
        assert_eq!(again.line.text(), "leraar: mi");
        assert_eq!(again.left, state.left);
        assert!(!again.restore("map", "CLB"));
        if let Some(meeting) = &mut state.meeting {
            meeting.rehearsal = true;
        }
        assert_eq!(state.drafts(), []);
    }
}
