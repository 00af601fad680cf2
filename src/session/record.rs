//! The things a session is made of beside people and partners: statements, ties, themes, gaps, images, conclusions, memos, recordings.
//!
//! All are plain values. None reads a clock or a file, and none knows what a card asks; they only name deck ids.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Moment, ParticipantId, PartnerId};
use crate::deck::{AspectId, CardId, QuestionId, is_default};
use crate::text::{Id, Line, Text};

/// The id that stands for the school itself as an end of a tie; no partner bears it.
pub const SCHOOL: &str = "school";
/// The id that stands for everyone as a viewer; no role or participant bears it.
pub const ALL: &str = "all";

/// Something that was said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// `s1`, `s2`, …
    pub id: Id,
    /// When it was noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
    /// The card it was said at; absent at the welcome, the closing or in general.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<CardId>,
    /// The sub-question or closing question it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<QuestionId>,
    /// Who said it: participant codes, or a function where the person is not known; empty where nobody noted it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speakers: Vec<Speaker>,
    /// Word for word, or in the note-taker's words.
    pub voice: Voice,
    /// The words.
    pub text: Text,
    /// The partners it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<PartnerId>,
    /// Whether it is printed as a quote in the report; absent means: as the report's own rule says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub print: Option<bool>,
    /// The words to print instead, shortened with `[…]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excerpt: Option<Text>,
    /// What of its partners it is about, where that is more than the partners themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<Topic>,
    /// The cues of the transcript in which it was said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heard: Vec<Id>,
}

impl Statement {
    /// Returns the words of it that are printed: the part that was chosen, else all.
    pub fn printed(&self) -> &Text {
        self.excerpt.as_ref().unwrap_or(&self.text)
    }

    /// Returns whether its words are those of cues that are gone: one of them where it is word for word, all of them otherwise.
    pub fn is_taken_from(&self, cues: &[Id]) -> bool {
        let gone = |id: &Id| cues.contains(id);
        match self.voice {
            Voice::Verbatim => self.heard.iter().any(gone),
            Voice::Paraphrase => !self.heard.is_empty() && self.heard.iter().all(gone),
        }
    }
}

/// What of a partner a statement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Why it matters, and to whom.
    Importance,
    /// How near or far it is felt to be.
    Distance,
    /// That it is absent.
    Absence,
    /// Who began the cooperation.
    Initiative,
    /// How the cooperation is lived.
    Experience,
}

/// How faithful a statement's words are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Voice {
    /// In the note-taker's words.
    #[default]
    Paraphrase,
    /// Word for word.
    Verbatim,
}

/// Who said something: a participant's code (`p3`), a function whose bearer is not known (`leraar`), or the whole group (`all`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(from = "Line", into = "Line")]
#[schemars(with = "String")]
pub enum Speaker {
    /// A participant of this session.
    Participant(ParticipantId),
    /// Somebody of this function.
    Function(Line),
    /// The whole group together.
    Group,
}

impl From<Line> for Speaker {
    fn from(line: Line) -> Self {
        let id = Id::new(&line);
        match id.numbered() {
            Some(('p', _)) if *id == *line => Self::Participant(id),
            _ if line == ALL => Self::Group,
            _ => Self::Function(line),
        }
    }
}

impl From<Speaker> for Line {
    fn from(speaker: Speaker) -> Self {
        match speaker {
            Speaker::Participant(id) => Self::new(&id),
            Speaker::Function(function) => function,
            Speaker::Group => Self::new(ALL),
        }
    }
}

/// A tie between two partners, or a partner and the school.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tie {
    /// `t1`, `t2`, …
    pub id: Id,
    /// A partner's id, or `school`.
    pub from: PartnerId,
    /// A partner's id, or `school`.
    pub to: PartnerId,
    /// What ties them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Line>,
    /// Its direction, if it has one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub direction: Direction,
    /// Its strength, 1 (weak) to 3 (strong), if the group gave one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 3))]
    pub strength: Option<u8>,
}

/// The direction of a tie.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// None given.
    #[default]
    None,
    /// From `from` to `to`.
    Forward,
    /// Both ways.
    Both,
}

/// A theme that statements were sorted into, under a question of the findings: a motive (*why*), a condition (*how*), what the deck names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// `h1`, `h2`, …
    pub id: Id,
    /// The question of the findings it answers: an id of the deck's aspects.
    pub aspect: AspectId,
    /// Its name.
    pub title: Line,
    /// What the group meant by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// The statements, partners and cues of the transcript it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Id>,
}

/// Something the group found absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// `g1`, `g2`, …
    pub id: Id,
    /// A partner, means, a role, or something else.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: GapKind,
    /// What is absent, and why.
    pub text: Text,
    /// The partners it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<PartnerId>,
    /// The statements and cues of the transcript it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Id>,
}

/// What sort of absence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GapKind {
    /// A partner.
    Partner,
    /// Money, time or room.
    Means,
    /// A role nobody takes.
    Role,
    /// Something else.
    #[default]
    Other,
}

/// An image or metaphor of the map.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Image {
    /// `i1`, `i2`, …
    pub id: Id,
    /// The image.
    pub image: Line,
    /// Why this image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
    /// The closing question it answers, where more than one asks for an image; absent means the first that does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<QuestionId>,
    /// Whose it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speakers: Vec<Speaker>,
    /// When it was noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
}

/// A school-specific conclusion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Conclusion {
    /// `c1`, `c2`, …
    pub id: Id,
    /// What is concluded.
    pub text: Text,
    /// The statements, partners, ties, themes, gaps, images and cues of the transcript it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Id>,
    /// The figures it rests on, in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Line>,
    /// The rule that proposed it, with what it is about; absent where people wrote it themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Line>,
    /// A proposal that was turned down: kept so that it is not proposed again, never printed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub dropped: bool,
}

/// A private memo of the researcher. Never on the wall, never in an export.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Memo {
    /// `n1`, `n2`, …
    pub id: Id,
    /// Mood, disturbance, emotion or other.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: MemoKind,
    /// When it was noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
    /// The card that was open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<CardId>,
    /// The words.
    pub text: Text,
}

/// What sort of memo.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MemoKind {
    /// Mood in the room.
    Mood,
    /// Something that disturbed the talk.
    Disturbance,
    /// Emotion of a participant.
    Emotion,
    /// Anything else.
    #[default]
    Other,
}

/// One stretch of sound. Offsets exist only inside one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recording {
    /// `r1`, `r2`, …
    pub id: Id,
    /// The name of the file on the recorder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Line>,
    /// When it started; absent while it is only planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started: Option<Moment>,
    /// When it ended; absent while it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Moment>,
}

impl Recording {
    /// Returns whether it has started and nobody noted that it ended.
    pub fn runs(&self) -> bool {
        self.started.is_some() && self.ended.is_none()
    }
}
