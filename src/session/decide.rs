//! Whether an intent may come true: it becomes events, or a refusal that says why.
//!
//! Never changes a session; never reads a clock (intents carry their moment).

use super::check::SessionTrouble;
use super::mask::{id_tells, replace_word};
use super::mention::linked;
use super::{ALL, Entity, Event, Moment, Place, SCHOOL, Session, Setting, Speaker};
use crate::text::{Id, Line};

/// Something a person wants done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intent {
    /// Add a thing; its id is given here, whatever it holds.
    Add(Entity),
    /// Give a thing new values.
    Change(Entity),
    /// Remove a thing, and every pointer to it.
    Remove(Id),
    /// Move a thing to another place in its list, counted from 0.
    Move(Id, usize),
    /// Make one partner of two that mean the same.
    Merge {
        /// The partner that stays.
        keep: Id,
        /// The partner that is united with it.
        gone: Id,
    },
    /// Make two partners of one that means two.
    Split {
        /// The partner.
        id: Id,
        /// The name of the second one.
        name: Line,
        /// What goes along with it: participants who named it, statements about it, ties.
        along: Vec<Id>,
    },
    /// Set a value of the session itself.
    Set(Setting),
    /// Open a place of the walk.
    Visit(Place, Moment),
    /// Stop the clocks until the next place is opened.
    Pause(Moment),
    /// Stop the clocks until the talk is resumed.
    Hold(Moment),
    /// Go on with a talk that was paused or had ended.
    Resume(Moment),
    /// A participant withdraws: everything they said goes. The caller must also clean transcript, draft and undo.
    Withdraw(Id),
    /// Cues of the sound are gone: what was taken from them goes, with what rests on nothing else; other statements lose the pointer.
    /// The caller must also clean transcript, draft and undo.
    Unhear(Vec<Id>),
    /// Replace a text wherever it stands as whole words, as masking a name does. The caller must also clean transcript, draft and undo.
    Replace {
        /// What to replace, compared without case.
        from: Line,
        /// What to write instead.
        to: Line,
    },
}

/// Why an intent was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nothing was typed.
    #[error("nothing to note: the text is empty")]
    Empty,
    /// The id points nowhere.
    #[error("there is no `{0}` in this session")]
    Unknown(Id),
    /// A tie from a thing to itself.
    #[error("a partner has no tie to itself")]
    SelfTie,
    /// The same tie exists.
    #[error("that tie exists already: `{0}`")]
    TieExists(Id),
    /// A partner cannot be a part of itself, nor of its own part.
    #[error("a partner cannot be a part of itself")]
    PartOfItself,
    /// A tie's strength is out of its range.
    #[error("the strength of a tie goes from 1 to 3")]
    Strength,
    /// A talk on paper without its times.
    #[error("when the talk on paper began and ended is not said")]
    PaperTimes,
    /// A text that should be a time of day is none.
    #[error("`{0}` is not a time of day such as 14:20")]
    NotATime(Line),
    /// A recording would end before it starts.
    #[error("a recording cannot end before it starts")]
    EndsFirst,
    /// A threshold that tells who one person is.
    #[error("a function of one person cannot be told")]
    Threshold,
    /// A remark that was not followed, without a reason.
    #[error("why a remark is not followed is not said")]
    NoReason,
    /// Nothing would change.
    #[error("nothing to change")]
    Nothing,
    /// The file of the session would become too large to be read again.
    #[error("the session is full")]
    Full,
}

impl Session {
    /// Returns what an intent comes down to, or why it is refused. The events of one intent belong together and are undone together.
    ///
    /// # Errors
    /// A [`Refusal`] where the intent would leave the session inconsistent, or change nothing.
    pub fn decide(&self, intent: Intent) -> Result<Vec<Event>, Refusal> {
        match intent {
            Intent::Add(mut item) => {
                item.set_id(self.new_id(&item));
                self.accept(&item)?;
                let links = self.links(&item);
                let mut events = vec![Event::Added { item, at: None }];
                events.extend(links);
                Ok(events)
            }
            Intent::Change(item) => {
                let (_, old) = self
                    .find(item.id())
                    .ok_or_else(|| Refusal::Unknown(item.id().clone()))?;
                if old == item {
                    return Err(Refusal::Nothing);
                }
                self.accept(&item)?;
                let links = self.links(&item);
                let mut events = vec![Event::Changed { item }];
                events.extend(links);
                Ok(events)
            }
            Intent::Remove(id) => self.removal(&id),
            Intent::Move(id, to) => {
                let (from, item) = self.find(&id).ok_or_else(|| Refusal::Unknown(id.clone()))?;
                if from == to {
                    return Err(Refusal::Nothing);
                }
                Ok(vec![Event::Removed { id }, Event::Added { item, at: Some(to) }])
            }
            Intent::Merge { keep, gone } => self.merging(&keep, &gone),
            Intent::Split { id, name, along } => self.splitting(&id, &name, &along),
            Intent::Set(setting) => self.setting(setting),
            Intent::Visit(place, at) => self.visiting(place, at),
            Intent::Pause(at) => Ok(vec![Event::Paused { at, hold: false }]),
            Intent::Hold(at) => Ok(vec![Event::Paused { at, hold: true }]),
            Intent::Resume(at) => Ok(vec![Event::Resumed { at }]),
            Intent::Withdraw(id) => self.withdrawal(&id),
            Intent::Unhear(cues) => self.unhearing(&cues),
            Intent::Replace { from, to } => self.replacement(&from, &to),
        }
    }

    /// Returns the statements that named a new or renamed partner with `#` before it was there: from now on they are about it.
    fn links(&self, item: &Entity) -> Vec<Event> {
        let Entity::Partner(partner) = item else {
            return Vec::new();
        };
        let before = self.partner(&partner.id);
        if before.is_some_and(|before| before.name == partner.name) {
            return Vec::new();
        }
        let changed = |statement: super::Statement| Event::Changed { item: statement.into() };
        linked(self, partner).into_iter().map(changed).collect()
    }

    /// Opens a place; where that ends the talk, a version of the map is closed.
    fn visiting(&self, place: Place, at: Moment) -> Result<Vec<Event>, Refusal> {
        let closes = self.closed_by(&place, at, self.events.saturating_add(1));
        let mut events = vec![Event::Visited { place, at }];
        if let Some(intent) = closes {
            events.extend(self.decide(intent)?);
        }
        Ok(events)
    }

    fn setting(&self, setting: Setting) -> Result<Vec<Event>, Refusal> {
        if let Setting::School(school) = &setting
            && school.code.is_empty()
        {
            return Err(Refusal::Empty);
        }
        let event = Event::Set(setting);
        if self.inverse(&event).as_ref() == Some(&event) {
            Err(Refusal::Nothing)
        } else {
            Ok(vec![event])
        }
    }

    /// Returns whether a new or changed thing keeps the session consistent.
    fn accept(&self, item: &Entity) -> Result<(), Refusal> {
        match self.troubles(item.view()).into_iter().next() {
            None => {}
            Some((_, SessionTrouble::Empty)) => return Err(Refusal::Empty),
            Some((_, SessionTrouble::Unknown(id))) => return Err(Refusal::Unknown(id)),
            Some((_, SessionTrouble::SelfTie)) => return Err(Refusal::SelfTie),
            Some((_, SessionTrouble::PartOfItself)) => return Err(Refusal::PartOfItself),
            Some((_, SessionTrouble::Strength)) => return Err(Refusal::Strength),
            Some((_, SessionTrouble::EndsFirst)) => return Err(Refusal::EndsFirst),
            Some((_, SessionTrouble::Threshold)) => return Err(Refusal::Threshold),
            Some((_, SessionTrouble::NoReason)) => return Err(Refusal::NoReason),
            Some((_, SessionTrouble::Duplicate(id) | SessionTrouble::NotAnId(id))) => return Err(Refusal::Unknown(id)),
        }
        if let Entity::Tie(tie) = item {
            let same = |old: &&super::Tie| {
                old.id != tie.id
                    && old.label == tie.label
                    && ((&old.from, &old.to) == (&tie.from, &tie.to) || (&old.from, &old.to) == (&tie.to, &tie.from))
            };
            if let Some(old) = self.ties.iter().find(same) {
                return Err(Refusal::TieExists(old.id.clone()));
            }
        }
        Ok(())
    }

    /// Returns an id that was never given out in this session.
    pub(super) fn new_id(&self, item: &Entity) -> Id {
        let taken = |id: &Id| self.find(id).is_some() || self.retired.contains(id) || **id == *SCHOOL || **id == *ALL;
        if let Some(letter) = item.kind().letter() {
            let last = self
                .ids(item.kind())
                .into_iter()
                .chain(&self.retired)
                .filter_map(|id| id.numbered());
            let next = last
                .filter(|(l, _)| *l == letter)
                .map(|(_, n)| n)
                .max()
                .unwrap_or(0)
                .saturating_add(1);
            return Id::new(&format!("{letter}{next}"));
        }
        let Entity::Partner(partner) = item else {
            return Id::default();
        };
        let stem = short_name(&partner.name);
        let mut id = Id::new(&stem);
        let mut n = 1;
        while taken(&id) || id.numbered().is_some() {
            n += 1;
            id = Id::new(&format!("{stem}-{n}"));
        }
        id
    }

    /// Removes a thing: first every pointer to it, then the thing.
    fn removal(&self, id: &Id) -> Result<Vec<Event>, Refusal> {
        self.find(id).ok_or_else(|| Refusal::Unknown(id.clone()))?;
        Ok(self.without(std::slice::from_ref(id)))
    }

    /// Returns what they said goes, and whatever was concluded from nothing else. The partners they named stay: the map is the group's.
    fn withdrawal(&self, who: &Id) -> Result<Vec<Event>, Refusal> {
        self.participant(who).ok_or_else(|| Refusal::Unknown(who.clone()))?;
        let speaker = Speaker::Participant(who.clone());
        let things = self.entities();
        let said = |item: &&Entity| item.speakers().is_some_and(|speakers| speakers.contains(&speaker));
        let said = things.iter().filter(said).map(|item| item.id().clone());
        let mut gone = self.with_unfounded(said.collect());
        gone.push(who.clone());
        let mut events = self.without(&gone);
        events.push(Event::Set(Setting::Withdrawn(self.withdrawn + 1)));
        Ok(events)
    }

    /// Returns the events that take `gone` out: ties that lose an end go too, other things only lose the pointer.
    fn without(&self, gone: &[Id]) -> Vec<Event> {
        let cut = |tie: &&super::Tie| gone.contains(&tie.from) || gone.contains(&tie.to);
        let lost: Vec<Id> = self.ties.iter().filter(cut).map(|tie| tie.id.clone()).collect();
        let late = gone.iter().filter(|id| !lost.contains(id));
        let gone: Vec<Id> = lost.iter().chain(late).cloned().collect();
        let stays = self.entities().into_iter().filter(|item| !gone.contains(item.id()));
        let mut events = changes(stays, |item| item.without(&gone));
        events.extend(gone.into_iter().map(|id| Event::Removed { id }));
        events
    }

    fn replacement(&self, from: &Line, to: &Line) -> Result<Vec<Event>, Refusal> {
        if from.is_empty() {
            return Err(Refusal::Empty);
        }
        let renamed = self.telling_ids(from, to);
        let rename = |(id, to): &(Id, Id)| Event::Renamed {
            id: id.clone(),
            to: to.clone(),
        };
        let mut events: Vec<Event> = renamed.iter().map(rename).collect();
        let things = self.entities().into_iter().map(|item| item.with_ids(&renamed));
        events.extend(changes(things, |item| item.with_text(from, to)));
        let settings = [
            Setting::Place(self.place.clone()),
            Setting::Group(self.group.clone()),
            Setting::Absent(self.absent.clone()),
            Setting::School(self.school.clone()),
        ];
        let hidden = |setting: Setting| {
            let new = setting.clone().with_text(from, to);
            (new != setting).then_some(Event::Set(new))
        };
        events.extend(settings.into_iter().filter_map(hidden));
        if events.is_empty() {
            Err(Refusal::Nothing)
        } else {
            Ok(events)
        }
    }

    /// Returns the ids that tell the name `from`, each with one that does not: a partner's id is made from its name.
    fn telling_ids(&self, from: &Line, to: &Line) -> Vec<(Id, Id)> {
        let name = Id::new(from);
        let parts: Vec<&str> = name.split('-').filter(|part| part.len() > 2).collect();
        let some = |id: &Id| id.split('-').any(|part| parts.contains(&part));
        let mut after = self.clone();
        let mut renamed = Vec::new();
        for partner in &self.partners {
            let masked = Line::new(&replace_word(&partner.name, from, to));
            if id_tells(&partner.id, from) || (masked != partner.name && some(&partner.id)) {
                let name = if masked == partner.name { to.clone() } else { masked };
                let new = after.new_id(&Entity::Partner(super::Partner {
                    name,
                    ..Default::default()
                }));
                after.retired.push(new.clone());
                renamed.push((partner.id.clone(), new));
            }
        }
        let old = self.retired.iter().filter(|id| id.numbered().is_none());
        for old in old.filter(|id| id_tells(id, from)) {
            let new = after.new_id(&Entity::Partner(super::Partner {
                name: to.clone(),
                ..Default::default()
            }));
            after.retired.push(new.clone());
            renamed.push((old.clone(), new));
        }
        renamed
    }
}

/// Returns the things that `with` changes, as events.
pub(super) fn changes(things: impl Iterator<Item = Entity>, with: impl Fn(Entity) -> Entity) -> Vec<Event> {
    let change = |old: Entity| {
        let new = with(old.clone());
        (new != old).then_some(Event::Changed { item: new })
    };
    things.filter_map(change).collect()
}

/// Returns the first words of a name, up to 24 characters: the stem of a partner's id.
fn short_name(name: &str) -> String {
    // What stands in brackets is often the abbreviation people use: Centrum voor leerlingenbegeleiding (CLB).
    let bracket = name
        .split_once('(')
        .and_then(|(_, tail)| tail.split_once(')'))
        .map(|(inside, _)| inside.trim());
    if let Some(short) = bracket
        .filter(|b| (2..=8).contains(&b.chars().count()) && b.chars().all(|c| c.is_uppercase() || c.is_ascii_digit()))
    {
        return Id::new(short).to_string();
    }
    let whole = Id::new(name);
    let mut stem = String::new();
    for word in whole.split('-') {
        if !stem.is_empty() && stem.len() + word.len() >= 24 {
            break;
        }
        if !stem.is_empty() {
            stem.push('-');
        }
        stem.push_str(word);
    }
    stem.truncate(40);
    if stem.is_empty() || stem == SCHOOL || stem == ALL {
        format!("partner-{stem}").trim_end_matches('-').to_owned()
    } else {
        stem
    }
}
