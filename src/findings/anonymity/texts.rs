//! Every text of a session that can reach a reader.

use super::shape;
use super::tokens::{PlacedToken, tokens};
use crate::session::{Entity, Partner, PartnerKind, Session, Speaker};
use crate::text::{Id, Line, Text};

/// What an export contains of a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ExportContent {
    /// Everything but memos.
    #[default]
    All,
    /// The drawn map: names of partners, labels of ties.
    Map,
    /// The map as data: partners and ties with every field.
    Network,
}

/// A text of a session with its words.
pub(super) struct TextTokens<'a> {
    /// The thing it stands in.
    pub(super) id: &'a Id,
    pub(super) text: &'a str,
    /// Whether it is the name of one person.
    pub(super) person: bool,
    pub(super) tokens: Vec<PlacedToken<'a>>,
}

/// Returns each of some texts with its words.
pub(super) fn with_tokens(texts: &[(Id, String, bool)]) -> Vec<TextTokens<'_>> {
    let mut all = Vec::with_capacity(texts.len());
    for (id, text, person) in texts {
        all.push(TextTokens {
            id,
            text,
            person: *person,
            tokens: tokens(text),
        });
    }
    all
}

/// Returns whether a partner is one person, so that a capital in its name is a sign: by its kind, or by a form of address or a
/// function before a capital, as in *Mrs Doornbos* and *huisarts Doornbos*.
pub(super) fn tells_a_person(partner: &Partner) -> bool {
    partner.kind == Some(PartnerKind::Person) || is_addressed(&partner.name)
}

fn is_addressed(name: &str) -> bool {
    let tokens = tokens(name);
    let capital = |t: &PlacedToken<'_>| t.joined && shape::capitalised(&t.word) && !shape::one_capital(&t.word);
    let titled = |t: &PlacedToken<'_>| t.is("title") || t.is("person");
    let body = |t: &PlacedToken<'_>| shape::is_body(t.lower()) || shape::is_institution(t.lower());
    let Some(at) = tokens
        .windows(2)
        .position(|pair| matches!(pair, [title, name] if titled(title) && capital(name)))
    else {
        return false;
    };
    // *Dokter Haeck Instituut* and *school Meester Haeck* are named after somebody; *juf Haeck van de bib* is somebody.
    let behind = tokens.iter().skip(at + 1).find(|t| !capital(t) || body(t));
    !tokens.iter().take(at).any(body) && !behind.is_some_and(|t| t.joined && body(t))
}

/// Returns every text of a content, with the thing it stands in and whether it names one person.
pub(super) fn texts(session: &Session, content: ExportContent) -> Vec<(Id, String, bool)> {
    let mut all = Vec::new();
    for item in session.entities() {
        let person = matches!(&item, Entity::Partner(p) if tells_a_person(p));
        let id = item.id().clone();
        // Only the name of such a partner names a person; its note is a text like others.
        let named = |at: usize| person && at == 0;
        let of = texts_of(&item, content).into_iter().enumerate();
        all.extend(of.map(|(at, text)| (id.clone(), text, named(at))));
    }
    if content == ExportContent::All {
        let school: Id = crate::session::SCHOOL.into();
        let own = [
            &session.place,
            &session.group,
            &session.absent,
            &session.school.location,
        ];
        all.extend(
            own.into_iter()
                .flatten()
                .map(|line| (school.clone(), line.to_string(), false)),
        );
    }
    all
}

fn texts_of(item: &Entity, content: ExportContent) -> Vec<String> {
    let map = matches!(item, Entity::Partner(_) | Entity::Tie(_));
    if content != ExportContent::All && !map {
        return Vec::new();
    }
    let mut texts: Vec<String> = Vec::new();
    let mut add = |text: &str| texts.push(text.to_owned());
    match item {
        Entity::Participant(p) => add(&p.function),
        Entity::Statement(s) => {
            add(&s.text);
            s.excerpt.iter().for_each(|text| add(text));
            functions(&s.speakers).for_each(add);
        }
        Entity::Partner(p) => {
            add(&p.name);
            p.also.iter().for_each(|line| add(line));
            if content != ExportContent::Map {
                fields(p).for_each(add);
            }
        }
        Entity::Tie(t) => t.label.iter().for_each(|line| add(line)),
        Entity::Theme(t) => {
            add(&t.title);
            t.note.iter().for_each(|text| add(text));
        }
        Entity::Gap(g) => add(&g.text),
        Entity::Image(i) => {
            add(&i.image);
            i.why.iter().for_each(|text| add(text));
            functions(&i.speakers).for_each(add);
        }
        Entity::Conclusion(c) => add(&c.text),
        Entity::Recording(r) => r.name.iter().for_each(|line| add(line)),
        Entity::Check(c) => c.present.keys().for_each(|function| add(function)),
        Entity::Remark(r) => {
            add(&r.text);
            r.proposed.iter().chain(&r.who).for_each(|line| add(line));
            r.because.iter().for_each(|text| add(text));
            r.answer.iter().flat_map(|reply| &reply.why).for_each(|text| add(text));
        }
        Entity::Memo(_) | Entity::Version(_) => {}
    }
    texts
}

/// Returns what a partner's fields say beside its name.
fn fields(p: &Partner) -> impl Iterator<Item = &str> {
    let texts = p.note.iter().chain(&p.why).chain(&p.distance.why).map(Text::as_str);
    let begun = p.initiative.iter().filter_map(|initiative| initiative.note.as_ref());
    let lines = p
        .frequency
        .iter()
        .chain(&p.location)
        .chain(&p.distance.nearer_for)
        .chain(begun);
    let viewers = p.importance.by.keys().chain(p.distance.views.keys());
    texts
        .chain(lines.map(Line::as_str))
        .chain(viewers.filter_map(|who| who.function()))
}

fn functions(speakers: &[Speaker]) -> impl Iterator<Item = &str> {
    speakers.iter().filter_map(|speaker| match speaker {
        Speaker::Function(function) => Some(function.as_str()),
        Speaker::Participant(_) | Speaker::Group => None,
    })
}
