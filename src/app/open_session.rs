//! The session on the table: its record, its deck, what is half-typed, and what still has to reach the disk.
//!
//! Every change goes through [`OpenSession::act`], which asks the session to decide; nothing else touches the record.

mod asked;
mod drafts;
mod waiting;

pub(in crate::app) use drafts::DraftLines;

use std::collections::BTreeMap;

use crate::app::check::CheckState;
use crate::app::closing;
use crate::app::deed::Deed;
use crate::app::findings::FindingsState;
use crate::app::intake::state::IntakeState;
use crate::app::map::MapState;
use crate::app::note::{NotedLine, SpeakerAnswers};
use crate::deck::{Card, CardKind, Deck};
use crate::session::{
    Entity, Entry, Event, EventOrigin, Intent, Log, Mask, Moment, Place, Refusal, Session, Statement, fits_in_a_file,
    without_names,
};
use crate::text::Id;
use crate::transcript::SessionSound;

/// A session that is open.
pub struct OpenSession {
    /// Its name in the library.
    pub name: String,
    /// The record.
    pub session: Session,
    /// The deck it is held with.
    pub deck: Deck,
    /// Whether changes are kept; false for one who reads along.
    pub writable: bool,
    /// Whether this is the demo or a rehearsal, which is thrown away.
    pub demo: bool,
    /// What is half-typed, by place.
    pub notes: BTreeMap<Place, NotedLine>,
    /// What was answered about words before a colon, until the next undo.
    pub answers: SpeakerAnswers,
    /// The closing question that is asked; the first of the deck where none was chosen yet.
    pub asked: Option<Id>,
    /// What is half-typed at the closing questions that are not asked now.
    pub parked: BTreeMap<Id, NotedLine>,
    /// Lines that were typed while a question stood that had opened by itself, in their order.
    pub waiting: Vec<String>,
    /// What is typed at such a question and not ended yet.
    pub half: String,
    /// A memo that is half-typed.
    pub memo: String,
    /// The line with the cursor, on screens that are a list.
    pub at: usize,
    /// The statement or image with the cursor.
    pub selected: Option<Id>,
    /// The map on the screen.
    pub map: MapState,
    /// The findings on the screen.
    pub findings: FindingsState,
    /// The member check on the screen.
    pub check: CheckState,
    /// The names that were masked here, and the words that are none; kept outside the session.
    pub masks: Vec<Mask>,
    /// What the sound holds.
    pub sound: SessionSound,
    /// A transcript that is being taken in.
    pub(in crate::app) intake: IntakeState,
    /// Exports that tell what has had to be forgotten since, as paths.
    pub outdated: Vec<String>,
    /// Whether the other side of this place is up: the map over a conversation, or the conversation over the map card.
    pub over: bool,
    /// Whether it was said that nothing was answered to the last question of the closing.
    pub warned_of_end: bool,
    /// How many events are safely on disk.
    pub durable: u32,
    /// How many events the state on disk holds.
    pub stored: u32,
    /// What is being erased, as the sentence that says it is done.
    pub erasing: Option<String>,
    /// What kept the last write from the disk.
    pub trouble: Option<String>,
    /// Whether the draft on disk is older than what is typed.
    pub draft_stale: bool,
    history: Log<Option<Deed>>,
    outbox: Vec<Entry>,
    /// The remark of a member check that every change follows until it is set again.
    pub because: Option<Id>,
}

/// Returns a change of a conclusion with the remark that it follows, which the conclusion rests on from now on; any other as it is.
fn resting_on(intent: Intent, remark: Option<&Id>) -> Intent {
    match (intent, remark) {
        (Intent::Change(Entity::Conclusion(mut conclusion)), Some(remark)) => {
            if !conclusion.evidence.contains(remark) {
                conclusion.evidence.push(remark.clone());
            }
            Intent::Change(conclusion.into())
        }
        (intent, _) => intent,
    }
}

impl OpenSession {
    /// Returns a session as it came from the disk.
    pub fn new(name: String, session: Session, deck: Deck, writable: bool, demo: bool) -> Self {
        let map = MapState::of(&session);
        Self {
            durable: session.events,
            stored: session.events,
            name,
            session,
            deck,
            writable,
            demo,
            notes: BTreeMap::new(),
            answers: SpeakerAnswers::default(),
            asked: None,
            parked: BTreeMap::new(),
            waiting: Vec::new(),
            half: String::new(),
            memo: String::new(),
            at: 0,
            selected: None,
            map,
            findings: FindingsState::default(),
            check: CheckState::default(),
            masks: Vec::new(),
            outdated: Vec::new(),
            sound: SessionSound::default(),
            intake: IntakeState::default(),
            over: false,
            warned_of_end: false,
            erasing: None,
            trouble: None,
            draft_stale: false,
            history: Log::default(),
            outbox: Vec::new(),
            because: None,
        }
    }

    /// Carries intents out as one change, undone as one.
    ///
    /// # Errors
    /// The first refusal; then nothing has changed.
    pub fn act(&mut self, intents: Vec<Intent>, now: Moment) -> Result<Vec<Event>, Refusal> {
        let mut events = Vec::new();
        let because = self.because.as_ref();
        let told = |intent| resting_on(without_names(intent, &self.masks), because);
        let intents: Vec<Intent> = intents.into_iter().map(told).collect();
        let asked = intents.clone();
        match <[Intent; 1]>::try_from(intents) {
            Ok([intent]) => events = self.session.decide(intent)?,
            Err(intents) => {
                // Each intent is judged against what the ones before it make of the session.
                let mut trial = self.session.clone();
                for intent in intents {
                    for event in trial.decide(intent)? {
                        trial.apply(&event);
                        events.push(event);
                    }
                }
            }
        }
        let adds = |event: &Event| matches!(event, Event::Added { .. } | Event::Changed { .. } | Event::Set(_));
        if events.iter().any(adds) && !fits_in_a_file(&self.session, &events) {
            return Err(Refusal::Full);
        }
        let from = self.session.events;
        let deed = Deed::of(&self.session, &self.deck, &asked, &events);
        self.history.perform_as(&mut self.session, &events, deed);
        self.post(&events, from, now);
        Ok(events)
    }

    /// Returns what the next undo takes back: `None` where there is nothing, `Some(None)` where nothing is told of it.
    pub fn next_undo(&self) -> Option<&Option<Deed>> {
        self.history.last()
    }

    /// Returns what the next redo does again, as [`OpenSession::next_undo`] tells it.
    pub fn next_redo(&self) -> Option<&Option<Deed>> {
        self.history.next()
    }

    /// Takes the last change back; whether there was one.
    pub fn undo(&mut self, now: Moment) -> bool {
        let from = self.session.events;
        let events = self.history.undo(&mut self.session);
        // Whoever takes something back may have answered wrongly: the next time it is asked again.
        self.answers.forget();
        self.post(&events, from, now);
        !events.is_empty()
    }

    /// Does the last undone change again; whether there was one.
    pub fn redo(&mut self, now: Moment) -> bool {
        let from = self.session.events;
        let events = self.history.redo(&mut self.session);
        self.post(&events, from, now);
        !events.is_empty()
    }

    /// Takes in what somebody changed in the file by hand meanwhile: it is no change of the one at the keyboard, so undo leaves it.
    pub fn take_in(&mut self, events: &[Event], now: Moment) {
        let from = self.session.events;
        events.iter().for_each(|event| self.session.apply(event));
        let posted = self.outbox.len();
        self.post(events, from, now);
        self.outbox
            .iter_mut()
            .skip(posted)
            .for_each(|entry| (entry.by, entry.because) = (Some(EventOrigin::Hand), None));
        self.history.forget();
    }

    /// Forgets how to undo: after a withdrawal or a mask nothing may bring back what was there.
    pub fn forget(&mut self) {
        self.history.forget();
    }

    /// Returns what has to be written since it was last asked.
    pub fn drain(&mut self) -> Vec<Entry> {
        std::mem::take(&mut self.outbox)
    }

    fn post(&mut self, events: &[Event], from: u32, now: Moment) {
        let recorded = self
            .session
            .recorded(now)
            .map(|(recording, seconds)| (recording.id.clone(), seconds));
        for (n, event) in (from + 1..).zip(events) {
            // The second of a recording would find the voice of whoever remarked something.
            let recorded = recorded.as_ref().filter(|_| !event.is_of_check());
            self.outbox.push(Entry {
                n,
                at: now,
                offset: recorded.map(|(_, seconds)| *seconds),
                recording: recorded.map(|(id, _)| id.clone()),
                event: event.clone(),
                by: None,
                because: self.because.clone(),
            });
        }
        self.prune();
    }

    /// Takes every choice and mark away that points to something the session holds no more.
    fn prune(&mut self) {
        let session = &self.session;
        self.selected.take_if(|id| session.find(id).is_none());
        self.map.selected.take_if(|id| session.partner(id).is_none());
        let lines = self.notes.values_mut().chain(self.parked.values_mut());
        lines.for_each(|note| note.prune(session));
    }

    /// Returns the card that is open.
    pub fn card(&self) -> Option<&Card> {
        match &self.session.progress.place {
            Place::Card(id) => self.deck.card(id),
            _ => None,
        }
    }

    /// Returns whether the map has the screen.
    pub fn on_map(&self) -> bool {
        self.over != self.card().is_some_and(|card| card.kind == CardKind::Map)
    }

    /// Returns whether a line can be noted here.
    pub fn on_note(&self) -> bool {
        !self.on_map() && matches!(self.session.progress.place, Place::Card(_) | Place::Closing)
    }

    /// Returns the sub-questions a line can answer here, in order. At the closing one question is asked at a time: see
    /// [`OpenSession::asked`].
    pub fn questions(&self) -> Vec<Id> {
        self.questions_at(&self.session.progress.place)
    }

    /// Returns the sub-questions of a place, in order.
    fn questions_at(&self, place: &Place) -> Vec<Id> {
        let Place::Card(id) = place else { return Vec::new() };
        let questions = self.deck.card(id).into_iter().flat_map(Card::questions);
        questions.map(|question| question.id.clone()).collect()
    }

    /// Returns the questions that a number in the line may name: the sub-questions, and at the closing its own.
    pub fn line_questions(&self) -> Vec<Id> {
        match self.session.progress.place {
            Place::Closing => self.closing_questions(),
            _ => self.questions(),
        }
    }

    fn closing_questions(&self) -> Vec<Id> {
        self.deck.closing.iter().map(|question| question.id.clone()).collect()
    }

    /// Returns the statements noted here, in order; at the closing those under the question that is asked.
    pub fn statements(&self) -> Vec<&Statement> {
        match &self.session.progress.place {
            Place::Card(id) => self.session.at_card(id).collect(),
            Place::Closing => {
                let answers = self.answers();
                answers.said.into_iter().chain(answers.loose).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Returns what was answered to the closing question that is asked.
    pub fn answers(&self) -> closing::ClosingAnswers<'_> {
        match self.asked() {
            Some(question) => closing::answers(&self.session, &self.deck, &question.id),
            None => closing::ClosingAnswers {
                loose: self.session.statements.iter().filter(|s| s.card.is_none()).collect(),
                images: self.session.images.iter().collect(),
                ..Default::default()
            },
        }
    }

    /// Returns the half-typed line of this place.
    pub fn note(&self) -> Option<&NotedLine> {
        self.notes.get(&self.session.progress.place)
    }

    /// Returns the half-typed line of this place, made if need be.
    pub fn note_mut(&mut self) -> &mut NotedLine {
        let place = self.session.progress.place.clone();
        self.notes.entry(place).or_default()
    }
}
