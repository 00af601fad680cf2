//! What a sentence rests on: each thing in words, and the way to where it stands.

use crate::app::dialog::pick::{FindingsPick, Pick};
use crate::app::dialog::picker::PickerChoice;
use crate::app::dialog::purpose::Purpose;
use crate::app::findings::sound;
use crate::app::findings::state::FindingsView;
use crate::app::model::Model;
use crate::app::note::NotedLine;
use crate::app::open_session::OpenSession;
use crate::app::place::place_title;
use crate::app::{ask, closing, navigate, talk};
use crate::locale::Words;
use crate::say;
use crate::session::{Entity, EntityKind, Intent, Partner, Place, SCHOOL, Speaker, Statement, Tie, Voice, is_cue};
use crate::text::{self, Id};

/// A thing of the session as a reader knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thing {
    /// Its id.
    pub id: Id,
    /// What sort of thing.
    pub sort: String,
    /// What it says.
    pub text: String,
    /// Where it stands; may be empty.
    pub detail: String,
}

/// Returns the thing of this id in words; also a domain or a card of the deck.
pub fn thing(open: &OpenSession, words: &Words, id: &Id) -> Thing {
    let (sort, text, detail) = match open.session.find(id) {
        Some((_, item)) => described(open, words, &item),
        None if is_cue(id) => sound::cue(open, words, id),
        None => of_deck(open, words, id),
    };
    Thing {
        id: id.clone(),
        sort,
        text,
        detail,
    }
}

fn of_deck(open: &OpenSession, words: &Words, id: &Id) -> (String, String, String) {
    let none = String::new;
    if let Some(domain) = open.deck.map.domain(id) {
        (say!(words, "thing-domain"), domain.title.to_string(), none())
    } else if let Some(card) = open.deck.card(id) {
        (say!(words, "thing-card"), card.theme.to_string(), none())
    } else if **id == *SCHOOL {
        (
            say!(words, "thing-school"),
            open.session.school.code.to_string(),
            none(),
        )
    } else {
        (none(), id.to_string(), none())
    }
}

fn described(open: &OpenSession, words: &Words, item: &Entity) -> (String, String, String) {
    let none = String::new;
    match item {
        Entity::Statement(s) => {
            let told = [told_at(open, words, s), sound::heard_at(open, words, s)];
            let told: Vec<String> = told.into_iter().filter(|part| !part.is_empty()).collect();
            (say!(words, "thing-statement"), said(open, s), told.join(" · "))
        }
        Entity::Partner(p) => (
            say!(words, "thing-partner"),
            open.session.name_apart(&open.deck.map, p).to_string(),
            place_of(open, words, p),
        ),
        Entity::Tie(t) => (say!(words, "thing-tie"), ends(open, t), none()),
        Entity::Theme(t) => (
            say!(words, "thing-theme"),
            t.title.to_string(),
            open.deck.aspect_title(&t.aspect, words.lang()),
        ),
        Entity::Gap(g) => (say!(words, "thing-gap"), g.text.to_string(), none()),
        Entity::Image(i) => (
            say!(words, "thing-image"),
            format!("{}{}", i.image, who(open, &i.speakers)),
            i.why.as_deref().unwrap_or_default().to_owned(),
        ),
        Entity::Conclusion(c) => (say!(words, "thing-conclusion"), c.text.to_string(), none()),
        Entity::Participant(p) => (say!(words, "thing-participant"), p.label(), none()),
        // A memo is nobody's evidence, and never on the wall.
        Entity::Remark(r) => (
            say!(words, "thing-remark"),
            r.text.to_string(),
            r.because.as_deref().unwrap_or_default().to_owned(),
        ),
        Entity::Memo(_) | Entity::Recording(_) | Entity::Check(_) | Entity::Version(_) => (none(), none(), none()),
    }
}

fn who(open: &OpenSession, speakers: &[Speaker]) -> String {
    let functions: Vec<&str> = speakers
        .iter()
        .filter_map(|s| open.session.function_of(s))
        .map(|f| f.as_str())
        .collect();
    if functions.is_empty() {
        String::new()
    } else {
        format!(" ({})", functions.join(", "))
    }
}

fn said(open: &OpenSession, statement: &Statement) -> String {
    let who = who(open, &statement.speakers);
    match statement.voice {
        Voice::Verbatim => format!("“{}”{who}", statement.text),
        Voice::Paraphrase => format!("{}{who}", statement.text),
    }
}

fn told_at(open: &OpenSession, words: &Words, statement: &Statement) -> String {
    let place = place_said(open, statement).map(|place| place_title(words, &open.deck, &place));
    let time = statement.at.map(|at| at.hour_minute());
    let parts: Vec<String> = place.into_iter().chain(time).collect();
    parts.join(" · ")
}

fn place_said(open: &OpenSession, statement: &Statement) -> Option<Place> {
    let closing = open
        .deck
        .closing
        .iter()
        .any(|q| Some(&q.id) == statement.question.as_ref());
    let card = statement.card.as_ref().filter(|id| open.deck.card(id).is_some());
    match card {
        Some(card) => Some(Place::Card(card.clone())),
        None => closing.then_some(Place::Closing),
    }
}

/// Returns where a statement can be seen: one without card stands at the closing, also where nobody noted to which question.
fn place_shown(open: &OpenSession, statement: &Statement) -> Option<Place> {
    let loose = closing::is_loose(statement, &open.deck).then_some(Place::Closing);
    place_said(open, statement).or(loose)
}

fn place_of(open: &OpenSession, words: &Words, partner: &Partner) -> String {
    let map = &open.deck.map;
    let ring = partner.distance.ring.as_deref().and_then(|id| map.ring(id));
    let ring = ring.map_or_else(|| say!(words, "thing-unplaced"), |(_, ring)| ring.title.to_string());
    let domains = partner.domains.iter().filter_map(|id| map.domain(id));
    let parts: Vec<String> = domains.map(|d| d.short.to_string()).chain([ring]).collect();
    parts.join(" · ")
}

fn ends(open: &OpenSession, tie: &Tie) -> String {
    let name = |id: &Id| match open.session.partner(id) {
        Some(partner) => open.session.name_apart(&open.deck.map, partner).to_string(),
        None => open.session.school.code.to_string(),
    };
    let label = tie
        .label
        .as_deref()
        .map(|label| format!(": {label}"))
        .unwrap_or_default();
    format!("{} – {}{label}", name(&tie.from), name(&tie.to))
}

/// Returns the thing that a sentence is about: what *edit* and *remove* mean there. A sentence about several has none.
pub fn subject(open: &OpenSession) -> Option<Entity> {
    let stop = open.findings.stop()?;
    let first = open.session.find(stop.evidence.first()?)?.1;
    let same = |id: &&Id| {
        open.session
            .find(id)
            .is_some_and(|(_, item)| item.kind() == first.kind())
    };
    let alone = match first.kind() {
        EntityKind::Theme | EntityKind::Gap => stop.evidence.iter().filter(same).count() == 1,
        EntityKind::Conclusion => true,
        _ => stop.evidence.len() == 1,
    };
    alone.then_some(first)
}

/// Returns what the sentence with the cursor rests on, without the thing it is itself.
pub fn listed(open: &OpenSession) -> Vec<Id> {
    let ids = open
        .findings
        .stop()
        .map(|stop| stop.evidence.clone())
        .unwrap_or_default();
    let own = subject(open).filter(|item| {
        matches!(
            item.kind(),
            EntityKind::Theme | EntityKind::Gap | EntityKind::Conclusion
        )
    });
    ids.into_iter()
        .filter(|id| own.as_ref().is_none_or(|own| own.id() != id))
        .collect()
}

/// Goes to where a thing stands: the card of a statement, the map, the form of anything else.
pub(super) fn go_there(model: &mut Model, id: &Id) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    match open.session.find(id).map(|(_, item)| item) {
        Some(Entity::Statement(statement)) => {
            if let Some(open) = where_noted(model, &statement) {
                open.findings.away = true;
                model.tell(say!(words, "back-to-findings"));
            }
        }
        Some(Entity::Partner(_)) => on_map(open, id),
        Some(Entity::Tie(tie)) => {
            let end = if *tie.from == *SCHOOL { &tie.to } else { &tie.from };
            on_map(open, end);
        }
        Some(item) => edit(model, &item),
        None if is_cue(id) => talk::open_at(model, id),
        None if open.deck.map.domain(id).is_some() => ask::domain_state(model, id),
        None if open.deck.card(id).is_some() => navigate::go(model, Place::Card(id.clone())),
        None => {}
    }
}

/// Goes to the place where a statement was noted and chooses it there. Returns the session there; says so where no place shows it.
fn where_noted<'a>(model: &'a mut Model, statement: &Statement) -> Option<&'a mut OpenSession> {
    let place = model.open.as_ref().and_then(|open| place_shown(open, statement));
    let Some(place) = place else {
        model.tell(say!(model.words, "said-nowhere"));
        return None;
    };
    navigate::go(model, place);
    let open = model.open.as_mut()?;
    // On the map card the statements are on the other side.
    open.over ^= !open.on_note();
    open.ask_about(&statement.id);
    open.selected = Some(statement.id.clone());
    Some(open)
}

/// Goes to a thing that the search of the library found: a statement where it was noted, a remark in words, anything else as
/// `go_there` does.
pub fn show_found(model: &mut Model, id: &Id) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    match open.session.find(id).map(|(_, item)| item) {
        Some(Entity::Statement(statement)) => {
            where_noted(model, &statement);
        }
        Some(Entity::Remark(remark)) => model.tell(say!(words, "search-remark", text = remark.text.to_string())),
        Some(_) => go_there(model, id),
        None => model.tell(say!(words, "search-gone")),
    }
}

fn on_map(open: &mut OpenSession, partner: &Id) {
    open.over = true;
    open.map.selected = Some(partner.clone());
}

/// Opens the form of a thing; the words of a statement are corrected at its card.
pub(super) fn edit(model: &mut Model, item: &Entity) {
    let Some(open) = &model.open else { return };
    let id = item.id().clone();
    let purpose = match item {
        Entity::Theme(_) => Purpose::Theme(Some(id), Vec::new()),
        Entity::Conclusion(_) => Purpose::Conclusion(Some(id)),
        Entity::Gap(_) => Purpose::Gap(Some(id)),
        Entity::Image(_) => Purpose::Image(Some(id)),
        Entity::Partner(_) => Purpose::Partner(id),
        Entity::Tie(_) => Purpose::Tie(id),
        Entity::Participant(_) => Purpose::Participant(Some(id)),
        Entity::Statement(statement) => {
            let note = NotedLine::of(statement);
            let place = place_shown(open, statement);
            go_there(model, &id);
            return correct(model, place, note);
        }
        Entity::Memo(_) | Entity::Recording(_) | Entity::Check(_) | Entity::Remark(_) | Entity::Version(_) => return,
    };
    model.fill_in(purpose);
}

/// Takes a statement into the line of its card, unless something is half-typed there.
fn correct(model: &mut Model, place: Option<Place>, note: NotedLine) {
    let words = model.words;
    let (Some(open), Some(place)) = (&mut model.open, place) else {
        return;
    };
    if open.notes.get(&place).is_none_or(NotedLine::is_blank) {
        let note = note.instead_of(open.notes.get(&place));
        open.notes.insert(place, note);
    } else {
        model.tell(say!(words, "line-in-use"));
    }
}

/// Asks what else the conclusion, theme or gap with the cursor rests on.
pub(super) fn ask_found(model: &mut Model) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let has = listed(open);
    let Some(item) = subject(open).filter(|item| item.evidence().is_some()) else {
        return model.tell(say!(words, "found-only-own"));
    };
    // Nothing may rest on the words of somebody who refused to be quoted.
    let session = open.session.for_others(&open.deck).session;
    let mut ids: Vec<Id> = session.statements.iter().map(|s| s.id.clone()).collect();
    ids.extend(session.partners.iter().map(|p| p.id.clone()));
    if item.kind() == EntityKind::Conclusion {
        ids.extend(session.themes.iter().map(|t| t.id.clone()));
        ids.extend(session.gaps.iter().map(|g| g.id.clone()));
        ids.extend(session.images.iter().map(|i| i.id.clone()));
    }
    let row = |id: Id| {
        let thing = thing(open, words, &id);
        let on = has.contains(&id);
        PickerChoice {
            id: id.to_string(),
            label: text::shorten(&thing.text.replace('\n', " "), 120, "…"),
            detail: if on { "✓".into() } else { thing.sort },
            on: false,
        }
    };
    let rows = ids.into_iter().map(row).collect();
    let title = say!(words, "found-title");
    let pick = FindingsPick::Found(item.id().clone());
    ask::put(model, title, rows, Pick::Findings(pick));
}

/// Puts `id` under what `on` rests on, or takes it away.
pub(super) fn turn(model: &mut Model, on: &Id, id: &Id) {
    let Some(open) = &model.open else { return };
    let found = open.session.find(on);
    if let Some((_, mut item)) = found
        && let Some(evidence) = item.evidence_mut()
    {
        ask::toggle(evidence, id);
        model.act(vec![Intent::Change(item)]);
    }
}

/// Goes from the sentence to what it rests on.
pub(super) fn open_list(model: &mut Model) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    let Some(stop) = open.findings.stop() else { return };
    if stop.evidence.is_empty() {
        return model.tell(say!(words, "rests-on-nothing"));
    }
    open.findings.view = FindingsView::Evidence { at: 0 };
}

/// Returns the statement with the cursor: the line of what a sentence rests on, or the first one that the sentence rests on; of a theme
/// or a conclusion the first that has its place in the sound.
pub fn statement_here(open: &OpenSession) -> Option<Statement> {
    let ids = match open.findings.view {
        FindingsView::Evidence { at } => listed(open).into_iter().skip(at).take(1).collect(),
        _ => open
            .findings
            .stop()
            .map(|stop| stop.evidence.clone())
            .unwrap_or_default(),
    };
    let below = |id: &Id| match open.session.find(id) {
        Some((_, Entity::Theme(theme))) => theme.evidence,
        Some((_, Entity::Gap(gap))) => gap.evidence,
        Some((_, Entity::Conclusion(conclusion))) => conclusion.evidence,
        _ => vec![id.clone()],
    };
    let all: Vec<&Statement> = ids
        .iter()
        .flat_map(below)
        .filter_map(|id| open.session.statement(&id))
        .collect();
    let placed = all.iter().find(|statement| !statement.heard.is_empty());
    placed.or(all.first()).map(|statement| (*statement).clone())
}

/// Returns the cue with the cursor: the line of what a sentence rests on, or the first cue that the sentence rests on.
pub fn cue_here(open: &OpenSession) -> Option<Id> {
    let ids = listed(open);
    match open.findings.view {
        FindingsView::Evidence { at } => ids.get(at).filter(|id| is_cue(id)).cloned(),
        _ => ids.into_iter().find(is_cue),
    }
}
