//! Who takes part: codes and functions, consent, who came late, who left, who withdraws. Never a name.

use super::command::Command;
use super::forms::Purpose;
use super::note::Note;
use super::picker::{Choice, Picker};
use super::{Effect, Model, Overlay, Pick};
use crate::say;
use crate::session::{Consent, Erasure, Intent, Participant, Partner};
use crate::text::Id;

/// Runs a command on the list of participants, the cursor on line `at`; the line it is on afterwards.
pub fn run(model: &mut Model, command: &Command, at: usize) -> usize {
    let Some(open) = &model.open else { return at };
    let people = &open.session.participants;
    let last = people.len().saturating_sub(1);
    let Some(who) = people.get(at).cloned() else {
        if *command == Command::New || *command == Command::Enter {
            model.fill_in(Purpose::Participant(None));
        }
        return 0;
    };
    match command {
        Command::Up => return at.saturating_sub(1),
        Command::Down => return (at + 1).min(last),
        Command::New => model.fill_in(Purpose::Participant(None)),
        Command::Enter => model.fill_in(Purpose::Participant(Some(who.id))),
        Command::Consent => {
            // A slip of the finger is no refusal: refusing is said in the form of the participant.
            let consent = if who.consent == Consent::default() {
                Consent::GIVEN
            } else {
                Consent::default()
            };
            model.act(vec![Intent::Change(Participant { consent, ..who }.into())]);
        }
        Command::Late => {
            let joined = if who.joined.is_some() { None } else { Some(model.now) };
            model.act(vec![Intent::Change(Participant { joined, ..who }.into())]);
        }
        Command::Leave => {
            let left = if who.left.is_some() { None } else { Some(model.now) };
            model.act(vec![Intent::Change(Participant { left, ..who }.into())]);
        }
        Command::Withdraw => super::overlay::ask_withdraw(model, &who.id),
        _ => {}
    }
    at
}

/// A participant withdraws: everything they said goes, from the record and from what is kept beside it.
///
/// A partner that only they put on the map stays there, but who leads the talk is asked whether it may.
pub fn withdraw(model: &mut Model, id: &Id) {
    let noted = noted_by(model, id);
    let before: Vec<Id> = match &model.open {
        Some(open) => open
            .session
            .statements
            .iter()
            .map(|s| s.id.clone())
            .chain(open.session.images.iter().map(|i| i.id.clone()))
            .collect(),
        None => return,
    };
    let theirs = crate::session::Speaker::Participant(id.clone());
    let rows = model
        .open
        .as_ref()
        .map(|open| open.lines_without(&theirs))
        .unwrap_or_default();
    if !model.act(vec![Intent::Withdraw(id.clone())]) {
        return;
    }
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    open.forget();
    // A half-typed line may hold their words too, or correct what is gone.
    let session = &open.session;
    let corrects = |note: &Note| note.editing.as_ref().is_none_or(|id| session.find(id).is_some());
    open.notes = rows.into_iter().filter(|(_, note)| corrects(note)).collect();
    open.notes.values_mut().for_each(|note| note.prune(session));
    open.answers.forget();
    // The draft on disk goes as a whole: what others are in the middle of is written anew.
    open.draft_stale = true;
    open.selected = None;
    // What takes their words away would tell them once more: the rewritten transcript does without.
    open.drain();
    let gone: Vec<Id> = before
        .into_iter()
        .filter(|old| open.session.find(old).is_none())
        .collect();
    let session = Box::new(open.session.clone());
    let erasure = Erasure::Withdrawal { who: id.clone(), gone };
    open.erasing = Some(say!(words, "withdrawn", who = id.to_string()));
    model.ask(Effect::Erase(session, erasure));
    model.tell(say!(words, "erasing"));
    ask_orphans(model, noted);
}

/// The partners of which this participant wrote the note.
fn noted_by(model: &Model, id: &Id) -> Vec<Id> {
    let partners = model.open.iter().flat_map(|open| &open.session.partners);
    let theirs = partners.filter(|partner| partner.by.contains(id));
    theirs.map(|partner| partner.id.clone()).collect()
}

/// Asks which of these partners may stay: those of whom nobody else said anything, now that their author has gone.
pub fn ask_orphans(model: &mut Model, among: Vec<Id>) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let session = &open.session;
    let alone = |partner: &&Partner| {
        let id = &partner.id;
        let spoken_of = session.statements.iter().any(|statement| statement.about.contains(id));
        let tied = session.ties.iter().any(|tie| tie.from == *id || tie.to == *id);
        let marked = !partner.importance.by.is_empty() || !partner.distance.views.is_empty();
        !(spoken_of || tied || marked)
    };
    let partners = || among.iter().filter_map(|id| session.partner(id)).filter(alone);
    let rows: Vec<Choice> = std::iter::once(Choice::new("", &say!(words, "orphans-keep")))
        .chain(partners().map(|p| Choice::new(&p.id, &say!(words, "orphans-remove", name = p.name.as_str()))))
        .collect();
    if rows.len() > 1 {
        let ids: Vec<Id> = partners().map(|partner| partner.id.clone()).collect();
        let title = say!(words, "orphans-title", n = ids.len());
        model
            .overlays
            .push(Overlay::Picker(Picker::new(title, rows), Pick::Orphans(ids)));
    }
}

/// Takes a partner off the map whose only author has gone, and asks after the others.
pub fn remove_orphan(model: &mut Model, id: &str, among: Vec<Id>) {
    if !id.is_empty() && model.act(vec![Intent::Remove(Id::new(id))]) {
        ask_orphans(model, among);
    }
}
