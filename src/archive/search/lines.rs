//! The texts of a session that can be searched, and what each of them is.
//!
//! Statements, partners, ties, themes, gaps, images, conclusions, remarks of member checks and the turns of the sound. Never a memo, no
//! conclusion that was turned down, and nothing of a check that is not closed.

use serde::{Deserialize, Serialize};

use super::fold::fold;
use crate::archive::remarks;
use crate::deck::Deck;
use crate::session::{Moment, Partner, Remark, Session, Speaker, Statement};
use crate::text::{Id, Line, value_of, word_of};
use crate::transcript::forget::stays;
use crate::transcript::{Talk, TurnVoice};

/// What sort of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// What was noted of what somebody said.
    Statement,
    /// A partner: its names and what is noted about it.
    Partner,
    /// What ties two partners.
    Tie,
    /// A theme.
    Theme,
    /// Something absent.
    Gap,
    /// An image of the map.
    Image,
    /// A conclusion.
    Conclusion,
    /// A remark of a member check, as it may be told.
    Remark,
    /// A turn in a transcript of the sound.
    Cue,
    /// A private memo; in no cache.
    Memo,
}

/// When something was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// Nobody knows.
    Unknown,
    /// So many seconds into the sound.
    Offset(u32),
    /// At a time of day, `14:32`.
    Clock(String),
}

impl When {
    /// Returns the time as it is shown: `00:12:05` into the sound, or `14:32`; empty where nobody knows.
    pub fn shown(&self) -> String {
        match self {
            Self::Unknown => String::new(),
            Self::Offset(seconds) => {
                let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
                format!("{hours:02}:{minutes:02}:{:02}", seconds % 60)
            }
            Self::Clock(time) => time.clone(),
        }
    }
}

/// What a text is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextNote {
    /// What sort.
    pub sort: Sort,
    /// The id of the thing.
    pub id: String,
    /// Who said it, with codes and functions; empty where nobody did.
    pub who: String,
    /// The roles of those who said it.
    pub roles: String,
    /// The id of the card and its theme; both empty where it stands at none.
    pub card: (String, String),
    /// Ids and names of the partners it is about.
    pub partners: String,
    /// When it was said.
    pub when: When,
    /// Whether somebody who said it refused to be quoted.
    pub withheld: bool,
}

/// A text before it is folded.
struct UnfoldedText {
    note: TextNote,
    text: String,
}

/// The texts and notes of a session, a line each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct LinedTexts {
    /// The folded texts.
    pub texts: String,
    /// What each of them is.
    pub notes: String,
}

impl TextNote {
    fn of(sort: Sort, id: &Id) -> Self {
        Self {
            sort,
            id: id.to_string(),
            who: String::new(),
            roles: String::new(),
            card: Default::default(),
            partners: String::new(),
            when: When::Unknown,
            withheld: false,
        }
    }

    fn write(&self, change: &str) -> String {
        let Self {
            sort,
            id,
            who,
            roles,
            card,
            partners,
            when,
            withheld,
        } = self;
        let when = match when {
            When::Unknown => String::new(),
            When::Offset(seconds) => seconds.to_string(),
            When::Clock(time) => time.clone(),
        };
        let (sort, withheld) = (word_of(sort), u8::from(*withheld));
        let (card, theme) = card;
        format!("{sort}\t{id}\t{who}\t{roles}\t{card}\t{theme}\t{partners}\t{when}\t{withheld}\t{change}\n")
    }
}

/// A line of notes as it stands in the cache, not yet copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NoteFields<'a> {
    sort: &'a str,
    id: &'a str,
    /// Who said it.
    pub who: &'a str,
    /// The roles of those who said it.
    pub roles: &'a str,
    /// The id of the card and its theme.
    pub card: (&'a str, &'a str),
    /// Ids and names of the partners it is about.
    pub partners: &'a str,
    when: &'a str,
    withheld: bool,
    /// What folding changed in the text.
    pub change: &'a str,
}

impl<'a> NoteFields<'a> {
    /// Reads a line of notes.
    pub(super) fn read(line: &'a str) -> Option<Self> {
        let mut fields = line.splitn(10, '\t');
        let mut next = || fields.next();
        Some(Self {
            sort: next()?,
            id: next()?,
            who: next()?,
            roles: next()?,
            card: (next()?, next()?),
            partners: next()?,
            when: next()?,
            withheld: next()? == "1",
            change: next()?,
        })
    }

    /// Returns what the text is.
    pub(super) fn note(&self) -> Option<TextNote> {
        Some(TextNote {
            sort: value_of(self.sort)?,
            id: self.id.to_owned(),
            who: self.who.to_owned(),
            roles: self.roles.to_owned(),
            card: (self.card.0.to_owned(), self.card.1.to_owned()),
            partners: self.partners.to_owned(),
            when: match self.when {
                "" => When::Unknown,
                clock if clock.contains(':') => When::Clock(clock.to_owned()),
                seconds => When::Offset(seconds.parse().ok()?),
            },
            withheld: self.withheld,
        })
    }
}

/// Returns the texts of a session with its transcripts of the sound; `deck` says the themes of its cards.
pub(super) fn texts(session: &Session, deck: Option<&Deck>, talks: &[(String, Talk)]) -> LinedTexts {
    let reader = SessionReader { session, deck };
    let said = session.statements.iter().map(|s| reader.statement(s));
    let partners = session.partners.iter().map(|p| reader.partner(p));
    let heard = talks.iter().flat_map(|(_, talk)| reader.talk(talk));
    let found = reader.found().into_iter().chain(reader.remarks());
    gathered(said.chain(partners).chain(found).chain(heard))
}

/// Returns the private memos of a session, for the one at the desk: to be searched in memory, never to be kept.
pub(super) fn memos(session: &Session, deck: Option<&Deck>) -> LinedTexts {
    let reader = SessionReader { session, deck };
    gathered(session.memos.iter().map(|memo| UnfoldedText {
        note: TextNote {
            card: reader.card(memo.card.as_ref()),
            when: reader.when(memo.at),
            ..TextNote::of(Sort::Memo, &memo.id)
        },
        text: memo.text.to_string(),
    }))
}

fn gathered(all: impl Iterator<Item = UnfoldedText>) -> LinedTexts {
    let mut out = LinedTexts::default();
    for UnfoldedText { note, text } in all {
        let folded = fold(&text);
        if folded.text.is_empty() {
            continue;
        }
        out.texts.push_str(&folded.text);
        out.texts.push('\n');
        out.notes.push_str(&note.write(&folded.change));
    }
    out
}

/// Reads the texts of one session.
struct SessionReader<'a> {
    session: &'a Session,
    deck: Option<&'a Deck>,
}

impl SessionReader<'_> {
    fn statement(&self, statement: &Statement) -> UnfoldedText {
        UnfoldedText {
            note: TextNote {
                card: self.card(statement.card.as_ref()),
                partners: self.names(&statement.about),
                when: self.when(statement.at),
                ..self.said(Sort::Statement, &statement.id, &statement.speakers)
            },
            text: statement.text.to_string(),
        }
    }

    fn when(&self, at: Option<Moment>) -> When {
        let Some(at) = at else { return When::Unknown };
        match self.session.recorded(at) {
            Some((_, seconds)) => When::Offset(seconds),
            None => When::Clock(at.hour_minute()),
        }
    }

    fn partner(&self, partner: &Partner) -> UnfoldedText {
        let initiative = partner.initiative.as_ref().and_then(|i| i.note.as_deref());
        let texts = [&partner.why, &partner.distance.why, &partner.note];
        let lines = [&partner.distance.nearer_for, &partner.frequency, &partner.location];
        let more = texts.iter().filter_map(|text| text.as_deref());
        let more = more
            .chain(lines.iter().filter_map(|line| line.as_deref()))
            .chain(initiative);
        let names = std::iter::once(&partner.name)
            .chain(&partner.also)
            .map(|name| name.as_str());
        UnfoldedText {
            note: TextNote {
                partners: self.names(std::slice::from_ref(&partner.id)),
                ..TextNote::of(Sort::Partner, &partner.id)
            },
            text: names.chain(more).collect::<Vec<_>>().join(" · "),
        }
    }

    /// Returns ties, themes, gaps, images and conclusions.
    fn found(&self) -> Vec<UnfoldedText> {
        let session = self.session;
        let found = |note: TextNote, parts: [Option<&str>; 2]| UnfoldedText {
            note,
            text: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        };
        let mut all: Vec<UnfoldedText> = Vec::new();
        all.extend(session.ties.iter().map(|tie| {
            let note = TextNote {
                partners: self.names(&[tie.from.clone(), tie.to.clone()]),
                ..TextNote::of(Sort::Tie, &tie.id)
            };
            found(note, [tie.label.as_deref(), None])
        }));
        let themes = session.themes.iter();
        all.extend(themes.map(|t| found(TextNote::of(Sort::Theme, &t.id), [Some(&*t.title), t.note.as_deref()])));
        all.extend(session.gaps.iter().map(|gap| {
            let note = TextNote {
                partners: self.names(&gap.about),
                ..TextNote::of(Sort::Gap, &gap.id)
            };
            found(note, [Some(&*gap.text), None])
        }));
        let images = session.images.iter();
        all.extend(images.map(|i| {
            found(
                self.said(Sort::Image, &i.id, &i.speakers),
                [Some(&*i.image), i.why.as_deref()],
            )
        }));
        let kept = session.conclusions.iter().filter(|c| !c.dropped);
        all.extend(kept.map(|c| found(TextNote::of(Sort::Conclusion, &c.id), [Some(&*c.text), None])));
        all
    }

    /// Returns the remarks of the member checks that are closed, with the function that may be told.
    fn remarks(&self) -> Vec<UnfoldedText> {
        let remark = |(remark, who): (&Remark, Option<&Line>)| {
            let why = remark.answer.as_ref().and_then(|answer| answer.why.as_deref());
            let texts = [Some(&*remark.text), remark.because.as_deref(), why];
            let proposed = remark.proposed.iter().map(|name| name.as_str());
            UnfoldedText {
                note: TextNote {
                    who: who.map(ToString::to_string).unwrap_or_default(),
                    partners: self.names(&remark.about),
                    ..TextNote::of(Sort::Remark, &remark.id)
                },
                text: texts
                    .into_iter()
                    .flatten()
                    .chain(proposed)
                    .collect::<Vec<_>>()
                    .join(" · "),
            }
        };
        remarks::told(self.session, self.deck).into_iter().map(remark).collect()
    }

    fn talk(&self, talk: &Talk) -> Vec<UnfoldedText> {
        let turn = |turn: &crate::transcript::Turn| {
            let speakers: Vec<Speaker> = match &turn.voice {
                Some(TurnVoice::Participant(id)) => vec![Speaker::Participant(id.clone())],
                Some(TurnVoice::Function(function)) => vec![Speaker::Function(function.clone())],
                Some(TurnVoice::Facilitator) | None => Vec::new(),
            };
            let seconds = u32::try_from(turn.start / 1000).unwrap_or(u32::MAX);
            UnfoldedText {
                note: TextNote {
                    when: When::Offset(seconds),
                    ..self.said(Sort::Cue, &turn.id, &speakers)
                },
                text: turn.text(),
            }
        };
        let kept = talk.turns.iter().filter(|turn| stays(turn, self.session));
        kept.map(turn).collect()
    }

    fn said(&self, sort: Sort, id: &Id, speakers: &[Speaker]) -> TextNote {
        let (mut who, mut roles) = (Vec::new(), Vec::new());
        for speaker in speakers {
            let function = self.session.function_of(speaker);
            who.push(match speaker {
                Speaker::Participant(id) => format!("{id} {}", function.map_or("", |f| f.as_str())),
                Speaker::Function(function) => function.to_string(),
                Speaker::Group => crate::session::ALL.to_owned(),
            });
            let of_participant = match speaker {
                Speaker::Participant(id) => self.session.participant(id).and_then(|p| p.role.clone()),
                _ => None,
            };
            let of_function = || Some(self.deck?.map.role_of(function?)?.id.clone());
            roles.extend(of_participant.or_else(of_function).map(|role| role.to_string()));
        }
        TextNote {
            who: who.join(", "),
            roles: roles.join(" "),
            withheld: self.session.keeps_out(speakers),
            ..TextNote::of(sort, id)
        }
    }

    fn card(&self, card: Option<&Id>) -> (String, String) {
        let Some(id) = card else { return Default::default() };
        let theme = self
            .deck
            .and_then(|deck| deck.card(id))
            .map(|card| card.theme.to_string());
        (id.to_string(), theme.unwrap_or_default())
    }

    fn names(&self, ids: &[Id]) -> String {
        let name = |id: &Id| match self.session.partner(id) {
            Some(partner) => format!("{id} {}", partner.name),
            None => id.to_string(),
        };
        ids.iter().map(name).collect::<Vec<_>>().join(" | ")
    }
}
