//! Withdrawing: what goes is said before it is done, and what may still tell of the person is asked about after.
//!
//! Erases through an [`Erasure`] only; never decides whose words those of a mere function are.

use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::{Picker, PickerChoice};
use crate::app::model::Model;
use crate::app::note::{functions_of, maybe_of};
use crate::app::open_session::OpenSession;
use crate::app::{doubtful, erase};
use crate::locale::{Words, list};
use crate::say;
use crate::session::{Entity, EntityKind, Erasure, Event, Intent, Participant, Partner, Session, Speaker, Viewer};
use crate::text::{Id, shorten};
use crate::transcript::forget::cues_of;

/// What a withdrawal takes along, in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Goes {
    statements: usize,
    images: usize,
    marks: usize,
    findings: usize,
    partners: usize,
    cues: usize,
    /// The partners that only they named and that stay without a question, each with why.
    kept: Vec<(String, Stays)>,
}

/// Why a partner stays although the only one who named it withdraws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stays {
    Named,
    Said,
    Tied,
    Marked,
}

impl Stays {
    /// Returns why a partner stays in a session that has lost who named it; `None` where it is asked about.
    fn of(session: &Session, partner: &Partner) -> Option<Self> {
        let id = &partner.id;
        match () {
            () if !partner.by.is_empty() => Some(Self::Named),
            () if session.statements.iter().any(|statement| statement.about.contains(id)) => Some(Self::Said),
            () if session.ties.iter().any(|tie| tie.from == *id || tie.to == *id) => Some(Self::Tied),
            () if !partner.importance.by.is_empty() || !partner.distance.views.is_empty() => Some(Self::Marked),
            () => None,
        }
    }

    fn say(self, words: &Words) -> String {
        match self {
            Self::Named => say!(words, "withdraw-why-named"),
            Self::Said => say!(words, "withdraw-why-said"),
            Self::Tied => say!(words, "withdraw-why-tie"),
            Self::Marked => say!(words, "withdraw-why-mark"),
        }
    }
}

impl Goes {
    /// Counts what goes with a participant; the partners are those that are asked about afterwards.
    fn of(open: &OpenSession, who: &Id) -> Self {
        let session = &open.session;
        let cues = cues_of(open.sound.talks.iter().map(|(_, talk)| talk), who).len();
        let mut after = session.clone();
        let mut events = Vec::new();
        for intent in withdrawal(open, who).intents(session) {
            let more = after.decide(intent).unwrap_or_default();
            more.iter().for_each(|event| after.apply(event));
            events.extend(more);
        }
        let removed = |event: &Event| match event {
            Event::Removed { id } => session.find(id).map(|(_, item)| item.kind()),
            _ => None,
        };
        let sorts: Vec<EntityKind> = events.iter().filter_map(removed).collect();
        let count = |wanted: &[EntityKind]| sorts.iter().filter(|sort| wanted.contains(sort)).count();
        let theirs = Viewer::from(who.clone());
        let marks = |p: &Partner| {
            usize::from(p.distance.views.contains_key(&theirs)) + usize::from(p.importance.by.contains_key(&theirs))
        };
        let named = session.partners.iter().filter(|p| p.by == std::slice::from_ref(who));
        let left: Vec<(&Partner, Option<Stays>)> = named
            .filter_map(|p| after.partner(&p.id))
            .map(|p| (p, Stays::of(&after, p)))
            .collect();
        let kept = left.iter().filter_map(|(p, why)| Some((p.name.to_string(), (*why)?)));
        Self {
            kept: kept.collect(),
            partners: left.iter().filter(|(_, why)| why.is_none()).count(),
            statements: count(&[EntityKind::Statement]),
            images: count(&[EntityKind::Image]),
            marks: session.partners.iter().map(marks).sum(),
            findings: count(&[EntityKind::Theme, EntityKind::Gap, EntityKind::Conclusion]),
            cues,
        }
    }

    /// Returns what goes, in words; `None` where nothing does.
    fn said(&self, words: &Words) -> Option<String> {
        let (statements, images, marks, findings) = (self.statements, self.images, self.marks, self.findings);
        let parts = [
            (statements, say!(words, "withdraw-statements", n = statements)),
            (images, say!(words, "withdraw-images", n = images)),
            (marks, say!(words, "withdraw-marks", n = marks)),
            (findings, say!(words, "withdraw-findings", n = findings)),
            (self.cues, say!(words, "withdraw-cues", n = self.cues)),
        ];
        let parts: Vec<String> = parts
            .into_iter()
            .filter(|(n, _)| *n > 0)
            .map(|(_, text)| text)
            .collect();
        (!parts.is_empty()).then(|| list(words, &parts))
    }
}

/// Asks whether a participant really withdraws, and says who it is, what goes and what stays.
pub(super) fn ask(model: &mut Model, who: &Participant) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let goes = Goes::of(open, &who.id);
    let mut about = vec![match goes.said(words) {
        Some(parts) => say!(words, "withdraw-goes", parts = parts),
        None => say!(words, "withdraw-goes-nothing"),
    }];
    if goes.partners > 0 {
        let parts = say!(words, "withdraw-partners", n = goes.partners);
        about.push(say!(words, "withdraw-stays", parts = parts));
    }
    if !goes.kept.is_empty() {
        let one = |(name, why): &(String, Stays)| {
            say!(words, "withdraw-kept-one", name = name.as_str(), why = why.say(words))
        };
        let partners: Vec<String> = goes.kept.iter().map(one).collect();
        about.push(say!(words, "withdraw-kept", partners = list(words, &partners)));
    }
    let left = nameless(&open.session, &who.function, Some(&who.id)).len();
    if left > 0 {
        about.push(say!(
            words,
            "withdraw-asks",
            function = who.function.as_str(),
            n = left.to_string()
        ));
    }
    let maybe = maybe(&open.session, who).len();
    if maybe > 0 {
        about.push(say!(words, "withdraw-doubt", n = maybe));
    }
    let rows = vec![
        PickerChoice::new("no", &say!(words, "withdraw-no")),
        PickerChoice::new("yes", &say!(words, "withdraw-yes")),
    ];
    let title = say!(
        words,
        "withdraw-title",
        who = who.id.to_string(),
        function = who.function.as_str()
    );
    let picker = Picker::new(title, rows).about(about);
    model
        .overlays
        .push(Overlay::Picker(picker, Pick::Withdraw(who.id.clone())));
}

/// Withdraws a participant: everything they said goes, from the record and from what is kept beside it.
///
/// A partner that only they put on the map stays there, but who leads the talk is asked whether it may.
pub(super) fn withdraw(model: &mut Model, id: &Id) {
    let noted = noted_by(model, id);
    let Some(open) = &model.open else { return };
    let Some(person) = open.session.participant(id).cloned() else {
        return;
    };
    let function = person.function.clone();
    // Whom a word may mean is known only while they are at the table.
    let (maybe, functions) = (maybe(&open.session, &person), functions_of(&open.session, id));
    if !erase::of_person(model, id, |open| withdrawal(open, id)) {
        return;
    }
    ask_orphans(model, id, noted);
    for function in std::iter::once(function.as_str()).chain(functions.iter().map(String::as_str)) {
        ask_function_marks(model, function);
    }
    doubtful::ask(model, &person, maybe, true);
    ask_nameless(model, id, &function, nameless_left(model, &function));
}

/// Returns the withdrawal of a participant, with the cues of their voice and what was taken from those.
fn withdrawal(open: &OpenSession, who: &Id) -> Erasure {
    let cues = cues_of(open.sound.talks.iter().map(|(_, talk)| talk), who);
    Erasure::removal(&open.session, who, cues)
}

/// Returns the partners of which this participant wrote the note.
fn noted_by(model: &Model, id: &Id) -> Vec<Id> {
    let partners = model.open.iter().flat_map(|open| &open.session.partners);
    let theirs = partners.filter(|partner| partner.by.contains(id));
    theirs.map(|partner| partner.id.clone()).collect()
}

/// Asks which of these partners may stay: those of whom nobody else said anything, now that their author has gone.
pub(super) fn ask_orphans(model: &mut Model, who: &Id, among: Vec<Id>) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let session = &open.session;
    let alone = |partner: &&Partner| Stays::of(session, partner).is_none();
    let partners = || among.iter().filter_map(|id| session.partner(id)).filter(alone);
    let rows: Vec<PickerChoice> = std::iter::once(PickerChoice::new("", &say!(words, "orphans-keep")))
        .chain(partners().map(|p| PickerChoice::new(&p.id, &say!(words, "orphans-remove", name = p.name.as_str()))))
        .collect();
    if rows.len() > 1 {
        let ids: Vec<Id> = partners().map(|partner| partner.id.clone()).collect();
        let title = say!(words, "orphans-title", n = ids.len());
        let pick = Pick::Orphans {
            who: who.clone(),
            among: ids,
        };
        model.overlays.push(Overlay::Picker(Picker::new(title, rows), pick));
    }
}

/// Erases a partner whose only author has gone, and asks after the others.
pub(super) fn remove_orphan(model: &mut Model, who: &Id, id: &str, among: Vec<Id>) {
    let gone = Id::new(id);
    let removed = |open: &OpenSession| Erasure::removal(&open.session, who, vec![gone.clone()]);
    if !id.is_empty() && erase::of_person(model, who, removed) {
        ask_orphans(model, who, among);
    }
}

/// Returns the statements and images that are noted under a function alone, where nobody but `except` bears it.
fn nameless(session: &Session, function: &str, except: Option<&Id>) -> Vec<Id> {
    let same = |other: &str| other.to_lowercase() == function.to_lowercase();
    let borne = |p: &Participant| Some(&p.id) != except && same(&p.function);
    if session.participants.iter().any(borne) {
        return Vec::new();
    }
    let spoke = |speakers: &[Speaker]| speakers.iter().any(|s| matches!(s, Speaker::Function(f) if same(f)));
    let statements = session.statements.iter().filter(|s| spoke(&s.speakers)).map(|s| &s.id);
    let images = session.images.iter().filter(|i| spoke(&i.speakers)).map(|i| &i.id);
    statements.chain(images).cloned().collect()
}

/// Returns what may be theirs and is not asked about as words of their function alone.
fn maybe(session: &Session, who: &Participant) -> Vec<Id> {
    let asked = nameless(session, &who.function, Some(&who.id));
    let mut found = maybe_of(session, &who.id);
    found.retain(|id| !asked.contains(id));
    found
}

fn nameless_left(model: &Model, function: &str) -> Vec<Id> {
    let open = model.open.as_ref();
    open.map(|open| nameless(&open.session, function, None))
        .unwrap_or_default()
}

/// Asks, one by one, what becomes of words noted under a function that nobody bears any more.
pub(super) fn ask_nameless(model: &mut Model, who: &Id, function: &str, among: Vec<Id>) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let text = among.first().and_then(|id| match open.session.find(id)?.1 {
        Entity::Statement(statement) => Some(statement.text.to_string()),
        Entity::Image(image) => Some(image.image.to_string()),
        _ => None,
    });
    let Some(text) = text else { return };
    let shown = format!("“{}”", shorten(&text.replace('\n', " "), 300, "…"));
    let title = say!(words, "function-title", function = function, text = shown);
    let rows = vec![
        PickerChoice::new("keep", &say!(words, "function-keep", function = function)),
        PickerChoice::new("unknown", &say!(words, "function-unknown")),
        PickerChoice::new("remove", &say!(words, "function-remove")),
    ];
    let pick = Pick::Nameless {
        who: who.clone(),
        function: function.into(),
        left: among,
    };
    model.overlays.push(Overlay::Picker(Picker::new(title, rows), pick));
}

/// Carries out what was decided about the first of `left`, and asks after the next.
pub(super) fn settle_nameless(model: &mut Model, who: &Id, function: &str, mut left: Vec<Id>, choice: &str) {
    if left.is_empty() {
        return;
    }
    let id = left.remove(0);
    match choice {
        "remove" => {
            erase::of_person(model, who, |open| {
                Erasure::removal(&open.session, who, vec![id.clone()])
            });
        }
        "unknown" => {
            let found = model.open.as_ref().and_then(|open| open.session.find(&id));
            if let Some(item) = found.and_then(|(_, item)| without_function(item, function)) {
                model.act(vec![Intent::Change(item)]);
            }
        }
        _ => {}
    }
    ask_nameless(model, who, function, left);
}

/// Returns a statement or an image without this function among its speakers.
fn without_function(item: Entity, function: &str) -> Option<Entity> {
    let stays = |s: &Speaker| !matches!(s, Speaker::Function(f) if f.to_lowercase() == function.to_lowercase());
    match item {
        Entity::Statement(mut said) => {
            said.speakers.retain(stays);
            Some(said.into())
        }
        Entity::Image(mut image) => {
            image.speakers.retain(stays);
            Some(image.into())
        }
        _ => None,
    }
}

/// Returns the partners with a view or importance noted for a function, without it.
fn without_marks(session: &Session, function: &str) -> (usize, Vec<Partner>) {
    let theirs = |who: &Viewer| {
        who.function()
            .is_some_and(|f| f.to_lowercase() == function.to_lowercase())
    };
    let (mut marks, mut changed) = (0, Vec::new());
    for partner in &session.partners {
        let mut new = partner.clone();
        new.distance.views.retain(|who, _| !theirs(who));
        new.importance.by.retain(|who, _| !theirs(who));
        marks += partner.distance.views.len() - new.distance.views.len();
        marks += partner.importance.by.len() - new.importance.by.len();
        if new != *partner {
            changed.push(new);
        }
    }
    (marks, changed)
}

/// Asks what becomes of marks on the map that are noted for a function which nobody bears any more.
fn ask_function_marks(model: &mut Model, function: &str) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let borne = |p: &Participant| p.function.to_lowercase() == function.to_lowercase();
    let (marks, _) = without_marks(&open.session, function);
    if marks == 0 || open.session.participants.iter().any(borne) {
        return;
    }
    let title = say!(words, "function-marks-title", n = marks, function = function);
    let rows = vec![
        PickerChoice::new("", &say!(words, "function-marks-keep")),
        PickerChoice::new("remove", &say!(words, "function-marks-remove")),
    ];
    model.overlays.push(Overlay::Picker(
        Picker::new(title, rows),
        Pick::FunctionMarks(function.into()),
    ));
}

/// Takes the marks of a function off the map.
pub(super) fn remove_function_marks(model: &mut Model, function: &str) {
    let Some(open) = &model.open else { return };
    let (_, changed) = without_marks(&open.session, function);
    let intents = changed.into_iter().map(|partner| Intent::Change(partner.into()));
    model.act(intents.collect());
}
