//! What a change was: in words, and where it can be seen.
//!
//! Describes events and changes nothing. Never holds the words of a memo.

use crate::app::place::place_title;
use crate::deck::Deck;
use crate::locale::Words;
use crate::say;
use crate::session::{Entity, Event, Intent, Participant, Partner, Place, SCHOOL, Session, Setting, Statement, Tie};
use crate::text::{self, Id};

/// One change, as undo tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    /// What was done to the thing, as the end of a message `deed-<verb>`.
    verb: &'static str,
    /// What sort of thing, as the end of a message `deed-thing-<sort>`.
    sort: &'static str,
    /// The thing as people call it; empty where there is one only, or where it is private.
    name: String,
    /// How many more such things the same change was about.
    more: usize,
    /// Where it can be seen.
    pub site: Site,
    /// The thing.
    pub id: Option<Id>,
    /// Whether it was done at the findings.
    pub at_findings: bool,
}

/// Where the thing of a change can be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Site {
    /// On the map.
    Map,
    /// Among what is missing, at the last step of the map.
    Missing,
    /// At a card or at the closing.
    Said(Place),
    /// In the findings.
    Findings,
    /// Among the participants.
    Participants,
    /// In the form of the school and the circumstances.
    School,
    /// Among the steps of the welcome.
    Welcome,
    /// Nowhere: a memo is on no screen.
    Nowhere,
}

impl Deed {
    /// Returns what `events` come down to, done to a session that is still as it was before; `intents` are what was asked for, where that
    /// is known. `None` where nothing is left to undo.
    pub fn of(session: &Session, deck: &Deck, intents: &[Intent], events: &[Event]) -> Option<Self> {
        let changes: Vec<DeedChange<'_>> = events.iter().filter_map(|event| change(session, event)).collect();
        let main = main_intent(session, intents).unwrap_or_default();
        let asked = |change: &&DeedChange<'_>| main.as_ref().is_none_or(|id| change.id().as_ref() == Some(id));
        // The things that lose a pointer come before the thing they lose.
        let last = changes.iter().rfind(asked).or(changes.last())?;
        let step = changes
            .iter()
            .find(|c| matches!(c, DeedChange::Set(Setting::Step { .. })));
        let mut deed = step.unwrap_or(last).deed((session, deck), &changes)?;
        deed.at_findings = session.progress.place == Place::Findings;
        Some(deed)
    }

    /// Returns the change in words: `partner ‘police’`, with what was done to it. The name is cut to `room` cells.
    pub fn what(&self, words: &Words, room: usize) -> String {
        let thing = self.thing(words, text::shorten(&self.name.replace('\n', " "), room.max(4), "…"));
        let thing = match self.more {
            0 => thing,
            n => say!(words, "deed-and-more", thing = thing, n = n),
        };
        match self.verb {
            "add" => say!(words, "deed-add", thing = thing),
            "remove" => say!(words, "deed-remove", thing = thing),
            "move" => say!(words, "deed-move", thing = thing),
            "distance" => say!(words, "deed-distance", thing = thing),
            "domains" => say!(words, "deed-domains", thing = thing),
            "importance" => say!(words, "deed-importance", thing = thing),
            "consent" => say!(words, "deed-consent", thing = thing),
            "presence" => say!(words, "deed-presence", thing = thing),
            "elsewhere" => say!(words, "deed-elsewhere", thing = thing),
            "print" => say!(words, "deed-print", thing = thing),
            "drop" => say!(words, "deed-drop", thing = thing),
            "state" => say!(words, "deed-state", thing = thing),
            "tick" => say!(words, "deed-tick", thing = thing),
            _ => say!(words, "deed-change", thing = thing),
        }
    }

    /// Returns the thing with its sort, by this name.
    fn thing(&self, words: &Words, name: String) -> String {
        match self.sort {
            "participant" => say!(words, "deed-thing-participant", name = name),
            "statement" => say!(words, "deed-thing-statement", name = name),
            "partner" => say!(words, "deed-thing-partner", name = name),
            "tie" => say!(words, "deed-thing-tie", name = name),
            "theme" => say!(words, "deed-thing-theme", name = name),
            "gap" => say!(words, "deed-thing-gap", name = name),
            "image" => say!(words, "deed-thing-image", name = name),
            "conclusion" => say!(words, "deed-thing-conclusion", name = name),
            "domain" => say!(words, "deed-thing-domain", name = name),
            "card" => say!(words, "deed-thing-card", name = name),
            "step" => say!(words, "deed-thing-step", name = name),
            "recording" => say!(words, "deed-thing-recording"),
            "school" => say!(words, "deed-thing-school"),
            "check" => say!(words, "deed-thing-check"),
            "remark" => say!(words, "deed-thing-remark", name = name),
            "version" => say!(words, "deed-thing-version"),
            _ => say!(words, "deed-thing-memo"),
        }
    }

    /// Returns where it can be seen, in words.
    pub fn at(&self, words: &Words, deck: &Deck) -> String {
        match &self.site {
            Site::Map => say!(words, "deed-at-map"),
            Site::Missing => words.get("step-missing"),
            Site::Said(place) => place_title(words, deck, place),
            Site::Findings => say!(words, "place-findings"),
            Site::Participants => say!(words, "cmd-participants"),
            Site::School => say!(words, "cmd-school"),
            Site::Welcome => say!(words, "place-welcome"),
            Site::Nowhere => say!(words, "deed-at-nowhere"),
        }
    }
}

/// What an event does, with the thing as it was and as it will be.
#[derive(Clone, Debug)]
enum DeedChange<'a> {
    Added(&'a Entity),
    Changed(Entity, &'a Entity),
    Removed(Entity),
    Set(&'a Setting),
}

impl DeedChange<'_> {
    fn item(&self) -> Option<&Entity> {
        match self {
            Self::Added(item) | Self::Changed(_, item) => Some(item),
            Self::Removed(item) => Some(item),
            Self::Set(_) => None,
        }
    }

    fn id(&self) -> Option<Id> {
        self.item().map(|item| item.id().clone())
    }

    /// Returns the change as undo tells it; `all` are those that are undone with it.
    fn deed(&self, (session, deck): (&Session, &Deck), all: &[DeedChange<'_>]) -> Option<Deed> {
        let (item, verb) = match self {
            Self::Set(setting) => return setting_deed(deck, setting),
            Self::Added(item) if all.iter().any(|other| other.removes(item.id())) => (*item, "move"),
            // An answer of the closing becomes an image, or an image words, under another question.
            Self::Added(item @ (Entity::Image(_) | Entity::Statement(_)))
                if all.iter().any(DeedChange::takes_answer) =>
            {
                (*item, "elsewhere")
            }
            Self::Added(Entity::Conclusion(conclusion)) if conclusion.dropped => (self.item()?, "drop"),
            Self::Added(item) => (*item, "add"),
            Self::Removed(item) => (item, "remove"),
            Self::Changed(old, new) => (*new, changed(old, new)),
        };
        let alike = |other: &&DeedChange<'_>| {
            other
                .item()
                .is_some_and(|it| it.kind() == item.kind() && it.id() != item.id())
                && std::mem::discriminant(*other) == std::mem::discriminant(self)
        };
        let more = if verb == "add" {
            all.iter().filter(alike).count()
        } else {
            0
        };
        Some(Deed {
            verb,
            sort: item.kind().word(),
            name: name(session, item),
            more,
            site: site(deck, item, verb),
            id: Some(shown_by(item)),
            at_findings: false,
        })
    }

    fn takes_answer(&self) -> bool {
        matches!(self, Self::Removed(Entity::Statement(_) | Entity::Image(_)))
    }

    fn removes(&self, id: &Id) -> bool {
        matches!(self, Self::Removed(item) if item.id() == id)
    }
}

fn change<'a>(session: &Session, event: &'a Event) -> Option<DeedChange<'a>> {
    match event {
        Event::Added { item, .. } => Some(DeedChange::Added(item)),
        Event::Changed { item } => Some(match session.find(item.id()) {
            Some((_, old)) => DeedChange::Changed(old, item),
            None => DeedChange::Added(item),
        }),
        Event::Removed { id } => session.find(id).map(|(_, item)| DeedChange::Removed(item)),
        Event::Set(setting) => Some(DeedChange::Set(setting)),
        _ => None,
    }
}

/// Returns the thing that was asked to go or to be changed: the rest of the change follows from it.
fn main_intent(session: &Session, intents: &[Intent]) -> Option<Option<Id>> {
    intents.iter().rev().find_map(|intent| match intent {
        Intent::Remove(id) | Intent::Move(id, _) => session.find(id).map(|_| Some(id.clone())),
        Intent::Add(_) => Some(None),
        _ => None,
    })
}

/// Returns what became of a thing that was given new values.
fn changed(old: &Entity, new: &Entity) -> &'static str {
    match (old, new) {
        (Entity::Partner(old), Entity::Partner(new)) => partner_changed(old, new),
        (Entity::Statement(old), Entity::Statement(new)) => statement_changed(old, new),
        (Entity::Participant(old), Entity::Participant(new)) => participant_changed(old, new),
        _ => "change",
    }
}

fn partner_changed(old: &Partner, new: &Partner) -> &'static str {
    let (distance, domains, importance) = (
        old.distance != new.distance,
        old.domains != new.domains,
        old.importance != new.importance,
    );
    let like_before = Partner {
        distance: old.distance.clone(),
        domains: old.domains.clone(),
        importance: old.importance.clone(),
        ..new.clone()
    };
    match (distance, domains, importance) {
        _ if like_before != *old => "change",
        (true, false, false) => "distance",
        (_, true, false) => "domains",
        (false, false, true) => "importance",
        _ => "change",
    }
}

fn statement_changed(old: &Statement, new: &Statement) -> &'static str {
    match () {
        () if old.card != new.card || old.question != new.question => "elsewhere",
        () if old.print != new.print || old.excerpt != new.excerpt => "print",
        () => "change",
    }
}

fn participant_changed(old: &Participant, new: &Participant) -> &'static str {
    match () {
        () if old.function != new.function || old.role != new.role => "change",
        () if old.consent != new.consent => "consent",
        () if old.joined != new.joined || old.left != new.left => "presence",
        () => "change",
    }
}

/// Returns a thing as people call it.
fn name(session: &Session, item: &Entity) -> String {
    match item {
        Entity::Participant(p) => p.label(),
        Entity::Statement(s) => s.text.to_string(),
        Entity::Partner(p) => p.name.to_string(),
        Entity::Tie(t) => ends(session, t),
        Entity::Theme(t) => t.title.to_string(),
        Entity::Gap(g) => g.text.to_string(),
        Entity::Image(i) => i.image.to_string(),
        Entity::Conclusion(c) => c.text.to_string(),
        Entity::Remark(r) => r.text.to_string(),
        Entity::Recording(_) | Entity::Memo(_) | Entity::Check(_) | Entity::Version(_) => String::new(),
    }
}

fn ends(session: &Session, tie: &Tie) -> String {
    let name = |id: &Id| match session.partner(id) {
        Some(partner) => partner.name.to_string(),
        None if **id == *SCHOOL => session.school.code.to_string(),
        None => id.to_string(),
    };
    format!("{} – {}", name(&tie.from), name(&tie.to))
}

/// Returns the thing by which a change can be seen: a tie, which may be gone, by the partner at its end.
fn shown_by(item: &Entity) -> Id {
    match item {
        Entity::Tie(tie) if *tie.from == *SCHOOL => tie.to.clone(),
        Entity::Tie(tie) => tie.from.clone(),
        item => item.id().clone(),
    }
}

/// Returns where a thing can be seen after `verb` was done to it, and after that was undone.
fn site(deck: &Deck, item: &Entity, verb: &str) -> Site {
    match item {
        Entity::Partner(_) | Entity::Tie(_) => Site::Map,
        Entity::Gap(_) => Site::Missing,
        Entity::Statement(_) if verb == "print" => Site::Findings,
        Entity::Statement(s) => Site::Said(match s.card.as_ref().filter(|id| deck.card(id).is_some()) {
            Some(card) => Place::Card(card.clone()),
            None => Place::Closing,
        }),
        Entity::Image(_) => Site::Said(Place::Closing),
        Entity::Theme(_) | Entity::Conclusion(_) => Site::Findings,
        Entity::Participant(_) => Site::Participants,
        Entity::Recording(_) => Site::Welcome,
        Entity::Memo(_) | Entity::Check(_) | Entity::Remark(_) | Entity::Version(_) => Site::Nowhere,
    }
}

fn setting_deed(deck: &Deck, setting: &Setting) -> Option<Deed> {
    let (verb, sort, name, site, id) = match setting {
        Setting::Step { id, .. } => {
            let text = deck
                .welcome
                .iter()
                .find(|step| step.id == *id)
                .map(|step| step.text.to_string());
            (
                "tick",
                "step",
                text.unwrap_or_default(),
                Site::Welcome,
                Some(id.clone()),
            )
        }
        Setting::Recording(_) => ("change", "recording", String::new(), Site::Welcome, None),
        Setting::Domain { id, .. } => {
            let title = deck.map.domain(id).map(|domain| domain.title.to_string());
            ("state", "domain", title.unwrap_or_default(), Site::Map, None)
        }
        Setting::Card { id, .. } => {
            let title = deck.card(id).map(|card| card.theme.to_string());
            let place = Place::Card(id.clone());
            ("state", "card", title.unwrap_or_default(), Site::Said(place), None)
        }
        _ => ("change", "school", String::new(), Site::School, None),
    };
    Some(Deed {
        verb,
        sort,
        name,
        more: 0,
        site,
        id,
        at_findings: false,
    })
}
