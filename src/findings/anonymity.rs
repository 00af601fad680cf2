//! Names that should not be there: words that look like a person's name, e-mail addresses and phone numbers.
//!
//! A suspicion is a proposal, never a change: people mask a word or say that it may stay. What stands between square brackets
//! is masked already. Memos are not searched: they never leave the record. Word lists only raise or settle doubt; the signs
//! that count most are the ones that need no list: a title, initials, a capital within a sentence.

mod function;
mod is;
mod words;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::Serialize;

use crate::deck::{Deck, Lang};
use crate::session::{Item, Mask, Partner, PartnerKind, Session, Speaker};
use crate::text::Id;
pub use function::name_in_function;
use words::{names_in, tokens};

/// A word that may tell who somebody is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Suspect {
    /// The word or words, as they stand.
    pub word: String,
    /// The things it stands in; `school` for the profile and the place of the talk.
    pub ids: Vec<Id>,
    /// What gives it away.
    pub why: Why,
}

/// What gives a suspect away; the surest comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// A title stands before it: *meneer*, *juf*, *Mrs*.
    Title,
    /// Initials, such as `J. P.` or `An D.`
    Initials,
    /// A known first name or family name.
    KnownName,
    /// A capital within a sentence, with nothing that explains it.
    Capital,
    /// It begins a sentence as somebody who says, does or is something.
    Speaks,
}

/// Every suspect of a session that is not among `known`: words that people said may stay. In the order of the alphabet.
pub fn suspects(session: &Session, known: &[impl AsRef<str>]) -> Vec<Suspect> {
    let texts = texts(session);
    let mut context = Context::new(session, &texts);
    context
        .allowed
        .extend(known.iter().map(|word| word.as_ref().to_lowercase()));
    let mut found: BTreeMap<String, (BTreeSet<Why>, Vec<Id>)> = BTreeMap::new();
    for (id, text, person) in &texts {
        for (word, why) in names_in(text, *person, &context) {
            let (whys, ids) = found.entry(word).or_default();
            whys.insert(why);
            if !ids.contains(id) {
                ids.push(id.clone());
            }
        }
    }
    let allowed = |word: &str| context.allowed.contains(&word.to_lowercase());
    let suspect = |(word, (whys, ids)): (String, (BTreeSet<Why>, Vec<Id>))| {
        let why = whys.first().copied()?;
        (!allowed(&word)).then_some(Suspect { word, ids, why })
    };
    found.into_iter().filter_map(suspect).collect()
}

/// Words that may stay although they look like names: those of the deck's own titles, which a proposed conclusion repeats, and those
/// that people said are none.
pub fn known(deck: &Deck, masks: &[Mask]) -> Vec<String> {
    let map = &deck.map;
    let domains = map.domains.iter().flat_map(|d| [&d.title, &d.short]);
    let titles = domains
        .chain(map.rings.iter().map(|ring| &ring.title))
        .chain(map.roles.iter().map(|role| &role.title))
        .chain(deck.cards().map(|(_, card)| &card.theme));
    let mut known: Vec<String> = titles
        .flat_map(|title| tokens(title))
        .map(|t| t.word.to_owned())
        .collect();
    known.extend(
        masks
            .iter()
            .filter(|mask| mask.to.is_none())
            .map(|mask| mask.from.to_string()),
    );
    known
}

/// What to write instead of a name, in the study's manner: `[naam, leerkracht]`, or `[naam]` where no function is given.
pub fn mask_form(lang: Lang, function: Option<&str>) -> String {
    let name = match lang {
        Lang::Nl => "naam",
        Lang::En => "name",
    };
    match function.map(str::trim).filter(|function| !function.is_empty()) {
        Some(function) => format!("[{name}, {function}]"),
        None => format!("[{name}]"),
    }
}

/// What explains a capital: words that people may use, and words that the session also writes without one.
struct Context {
    allowed: HashSet<String>,
    plain: HashSet<String>,
}

impl Context {
    fn new(session: &Session, texts: &[(Id, String, bool)]) -> Self {
        let mut context = Self {
            allowed: HashSet::new(),
            plain: HashSet::new(),
        };
        for (_, text, _) in texts {
            let lower = tokens(text)
                .into_iter()
                .filter(|t| t.word.chars().all(|c| !c.is_uppercase()));
            context.plain.extend(lower.map(|t| t.word.to_owned()));
        }
        session
            .partners
            .iter()
            .filter(|p| !tells_a_person(p))
            .for_each(|p| context.name_of(p));
        let school = &session.school;
        let profile = [
            Some(&school.code),
            school.level.as_ref(),
            school.kind.as_ref(),
            school.network.as_ref(),
            school.location.as_ref(),
        ];
        for line in profile.into_iter().flatten() {
            context
                .allowed
                .extend(tokens(line).into_iter().map(|t| t.word.to_lowercase()));
        }
        context
    }

    /// The words of an organisation's name may be used, except those that are names of people.
    fn name_of(&mut self, partner: &Partner) {
        for token in tokens(&partner.name) {
            if !is::first_name(token.word) && !is::family_name(token.word) {
                self.allowed.insert(token.word.to_lowercase());
            }
        }
    }

    /// Whether something explains the capital of this word.
    fn explains(&self, word: &str) -> bool {
        let lower = word.to_lowercase();
        self.allowed.contains(&lower) || self.plain.contains(&lower) || is::no_name(&lower)
    }
}

/// Whether a partner is one person, so that a capital in its name is a sign.
fn tells_a_person(partner: &Partner) -> bool {
    partner.kind == Some(PartnerKind::Person)
}

/// Every text that can reach a reader, with the thing it stands in and whether it names one person.
fn texts(session: &Session) -> Vec<(Id, String, bool)> {
    let mut all = Vec::new();
    for item in session.things() {
        let person = matches!(&item, Item::Partner(p) if tells_a_person(p));
        let id = item.id().clone();
        all.extend(texts_of(&item).into_iter().map(|text| (id.clone(), text, person)));
    }
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
    all
}

fn texts_of(item: &Item) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    let mut add = |text: &str| texts.push(text.to_owned());
    let functions = |speakers: &[Speaker], add: &mut dyn FnMut(&str)| {
        for speaker in speakers {
            if let Speaker::Function(function) = speaker {
                add(function);
            }
        }
    };
    match item {
        Item::Participant(p) => add(&p.function),
        Item::Statement(s) => {
            add(&s.text);
            s.excerpt.iter().for_each(|text| add(text));
            functions(&s.speakers, &mut add);
        }
        Item::Partner(p) => {
            add(&p.name);
            p.also.iter().for_each(|line| add(line));
            p.note
                .iter()
                .chain(&p.why)
                .chain(&p.distance.why)
                .for_each(|text| add(text));
            let begun = p.initiative.iter().filter_map(|initiative| initiative.note.as_ref());
            let lines = p
                .frequency
                .iter()
                .chain(&p.location)
                .chain(&p.distance.nearer_for)
                .chain(begun);
            lines.for_each(|line| add(line));
            p.importance
                .by
                .keys()
                .chain(p.distance.views.keys())
                .filter_map(|who| who.function())
                .for_each(add);
        }
        Item::Tie(t) => t.label.iter().for_each(|line| add(line)),
        Item::Theme(t) => {
            add(&t.title);
            t.note.iter().for_each(|text| add(text));
        }
        Item::Gap(g) => add(&g.text),
        Item::Image(i) => {
            add(&i.image);
            i.why.iter().for_each(|text| add(text));
            functions(&i.speakers, &mut add);
        }
        Item::Conclusion(c) => add(&c.text),
        Item::Recording(r) => r.name.iter().for_each(|line| add(line)),
        Item::Memo(_) => {}
    }
    texts
}
