//! Where each statement goes: every statement has one home in the report, so that nothing is said twice.
//!
//! What answers another or contradicts it stands with that one. Else the first that holds: the conclusion it is the weightiest words for, the theme or gap it is evidence for, the closing question it answers,
//! the concept where its card asks for that, the one theme of its question whose words it shares, the gap whose words it shares where it says who
//! is missing, the partner whose experience, place or beginning it tells, the card it was noted at, the partner it is about. Never judges what a statement says.

mod near_sorted;

use std::cell::LazyCell;
use std::collections::{BTreeMap, HashMap, HashSet};

use near_sorted::NearSorted;

use super::weight::Weights;
use crate::deck::{AspectId, ClosingKindId, Deck, ReportPart};
use crate::findings::statements::confided::Waiting;
use crate::findings::statements::exchanges::Exchanges;
use crate::findings::statements::motive::is_bare_reason;
use crate::findings::statements::near::Near;
use crate::session::{Conclusion, Experience, Gap, Partner, Session, Statement, Status, Theme, Topic, Voice};
use crate::text::{Id, fold};

/// A place in the report where statements are printed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::findings) enum Home {
    /// Under a conclusion.
    Conclusion(Id),
    /// Under a theme.
    Theme(Id),
    /// Under a gap.
    Gap(Id),
    /// With the closing questions of a kind.
    Closing(ClosingKindId),
    /// With what was noted at a card.
    Card(Id),
    /// With a partner.
    Partner(Id),
    /// With the partners of a domain.
    Domain(Id),
    /// With the actors inside the school.
    Internal,
    /// With the partners that stand in no domain.
    Elsewhere,
    /// Where it is told what is missing, under no gap.
    Absent,
    /// Below the map as a whole.
    Map,
    /// At the end of the findings.
    General,
}

/// Every statement by its home, in the order noted.
pub(in crate::findings) type Homes<'a> = BTreeMap<Home, Vec<&'a Statement>>;

/// Gives every statement its home.
pub(in crate::findings) fn homes<'a>(
    session: &'a Session,
    deck: &Deck,
    weights: &Weights,
    exchanges: &Exchanges,
    near: &Near,
    waiting: &Waiting,
) -> Homes<'a> {
    let sorted = by_hand(session, deck, weights, exchanges, waiting);
    let words = NearSorted::of(session, near);
    let mut homes = Homes::new();
    let mut placed: HashMap<&Id, Home> = HashMap::new();
    let all = &session.statements;
    for (at, statement) in all.iter().enumerate() {
        let with = placed.get(exchanges.first_of(&statement.id)).cloned();
        let with = of_gap(statement, session, exchanges).or(with);
        let said = LazyCell::new(|| near.read(&statement.text));
        let in_theme = |id: &Id| Home::Theme(id.clone());
        let nearest_gap = || words.gap(statement, &said).map(|id| Home::Gap(id.clone()));
        let of_its_question = || words.theme(&aspect(statement, deck)?, statement, &said);
        let before = at.checked_sub(1).and_then(|before| all.get(before));
        let home = with
            .or_else(|| sorted.get(&statement.id).cloned())
            .or_else(|| beside(statement, [before, all.get(at + 1)], &sorted))
            .or_else(|| closing(statement, deck))
            .or_else(|| of_concept(statement, deck))
            .or_else(|| of_its_question().map(in_theme))
            .or_else(|| absent(statement, session, deck).and_then(|_| nearest_gap()))
            .or_else(|| lived(statement, session))
            .or_else(|| {
                card(statement, deck)
                    .filter(|_| needs_its_question(statement) || !left_unsorted(statement, session, deck))
            })
            .or_else(|| partner(statement, session))
            .or_else(nearest_gap)
            .or_else(|| absent(statement, session, deck))
            .or_else(|| words.any_theme(statement, &said).map(in_theme));
        let home = home.unwrap_or_else(|| {
            if at_map(statement, deck) {
                Home::Map
            } else {
                Home::General
            }
        });
        placed.insert(&statement.id, home.clone());
        homes.entry(home).or_default().push(statement);
    }
    homes
}

/// Returns the homes that people gave statements by naming them as evidence. A conclusion takes the weightiest words it rests on, with what they
/// answer.
fn by_hand<'a>(
    session: &'a Session,
    deck: &Deck,
    weights: &Weights,
    exchanges: &Exchanges,
    waiting: &Waiting,
) -> HashMap<&'a Id, Home> {
    let said: HashMap<&Id, &Statement> = session.statements.iter().map(|s| (&s.id, s)).collect();
    let mut sorted: HashMap<&Id, Home> = HashMap::new();
    for conclusion in session.conclusions.iter().filter(|c| !c.dropped) {
        for id in below(conclusion, &sorted, weights, (&said, waiting)) {
            for needed in exchanges.needed(id) {
                let Some(statement) = said.get(&needed) else { continue };
                sorted
                    .entry(&statement.id)
                    .or_insert_with(|| Home::Conclusion(conclusion.id.clone()));
            }
        }
    }
    let own = of_themes_and_gaps(session, deck, exchanges, &said);
    for (id, home) in &own {
        sorted.entry(id).or_insert_with(|| home.clone());
    }
    // An exchange of which somebody sorted one statement stands whole where its first stands, else where that one does.
    for (id, home) in own {
        if let Some(first) = said.get(exchanges.first_of(id)) {
            sorted.entry(&first.id).or_insert(home);
        }
    }
    sorted
}

/// Returns the statements that stand below a conclusion, of those that stand nowhere yet: what a rule told comes in its own words, and of a
/// conclusion that somebody wrote the nearest words do.
fn below<'a>(
    conclusion: &'a Conclusion,
    sorted: &HashMap<&'a Id, Home>,
    weights: &Weights,
    (said, waiting): (&HashMap<&'a Id, &'a Statement>, &Waiting),
) -> Vec<&'a Id> {
    // Words that share something with the claim come before heavier ones that do not.
    let claim: HashSet<String> = begins(&conclusion.text).collect();
    let near = |s: &Statement| {
        begins(&s.text)
            .collect::<HashSet<String>>()
            .intersection(&claim)
            .count()
            .min(2)
    };
    let quoted = conclusion.evidence.iter().filter_map(|id| said.get(id));
    let free = quoted.filter(|s| s.voice == Voice::Verbatim && waiting.may_print(s) && !sorted.contains_key(&s.id));
    let best = free.max_by_key(|s| {
        (
            near(s),
            weights.statement(&s.id),
            std::cmp::Reverse((s.text.len(), &s.id)),
        )
    });
    // Words that stand in the conclusion itself stand below it.
    let repeated = |id: &&Id| said.get(id).is_some_and(|s| repeats(&conclusion.text, s));
    let repeated = conclusion.evidence.iter().filter(repeated);
    let told = conclusion.rule.iter().flat_map(|_| carrying(conclusion, said, waiting));
    let told = told
        .filter(|id| !sorted.contains_key(id))
        .chain(best.map(|best| &best.id));
    let many = if conclusion.rule.is_some() { CARRYING } else { 1 };
    // What was noted in other words is the shortest that a conclusion can be told with.
    let noted = conclusion.evidence.iter().filter(|id| {
        let noted = |s: &&Statement| s.voice == Voice::Paraphrase && waiting.may_print(s);
        !sorted.contains_key(id) && said.get(id).is_some_and(noted)
    });
    told.take(many).chain(repeated).chain(noted).collect()
}

/// Returns the places of what themes and gaps rest on. Of several themes that rest on a statement, it stands under that of the question it was
/// said at.
fn of_themes_and_gaps<'a>(
    session: &'a Session,
    deck: &Deck,
    exchanges: &Exchanges,
    said: &HashMap<&Id, &Statement>,
) -> Vec<(&'a Id, Home)> {
    let by_people: HashSet<&Id> = session.themes.iter().flat_map(|theme| &theme.evidence).collect();
    let asked = |id: &Id, theme: &Theme| said.get(id).and_then(|s| aspect(s, deck)).as_ref() == Some(&theme.aspect);
    let mut own: Vec<(&Id, Home)> = Vec::new();
    for at_its_question in [true, false] {
        for theme in &session.themes {
            let home = |id| {
                mostly_elsewhere(id, session, exchanges, &by_people, said).unwrap_or(Home::Theme(theme.id.clone()))
            };
            let here = theme.evidence.iter().filter(|id| asked(id, theme) == at_its_question);
            own.extend(here.map(|id| (id, home(id))));
        }
    }
    for gap in &session.gaps {
        let here = |id: &&Id| !said.get(id).is_some_and(|s| is_lived_with_one_of(s, gap, session));
        let home = Home::Gap(gap.id.clone());
        own.extend(gap.evidence.iter().filter(here).map(|id| (id, home.clone())));
    }
    own
}

/// Returns the gap that rests on words of somebody who only goes on from his own: they bear it, and answer nobody.
fn of_gap(statement: &Statement, session: &Session, exchanges: &Exchanges) -> Option<Home> {
    let on = session.statement(exchanges.leans_on(&statement.id)?)?;
    let gap = session.gaps.iter().find(|gap| gap.evidence.contains(&statement.id))?;
    let own = on.speakers == statement.speakers && !gap.evidence.contains(&on.id);
    own.then(|| Home::Gap(gap.id.clone()))
}

/// Returns whether words tell how it goes with a partner of a gap that is there now: they stand with that partner, as others about it do.
fn is_lived_with_one_of(statement: &Statement, gap: &Gap, session: &Session) -> bool {
    let partner = statement.about.first().filter(|id| gap.about.contains(id));
    let now = partner
        .and_then(|id| session.partner(id))
        .is_some_and(|p| p.status == Status::Now);
    now && matches!(statement.of, Some(Topic::Experience | Topic::Distance))
}

/// Returns the partner of an exchange of which somebody sorted less than half under a theme, or one of two where views on that partner differ: the
/// others do not bear what the theme says.
fn mostly_elsewhere(
    id: &Id,
    session: &Session,
    exchanges: &Exchanges,
    sorted: &HashSet<&Id>,
    said: &HashMap<&Id, &Statement>,
) -> Option<Home> {
    let all = exchanges.with(id);
    let here = all.iter().filter(|id| sorted.contains(id)).count();
    let partner = session.partner(said.get(exchanges.first_of(id))?.about.first()?)?;
    let divided = matches!(partner.experience, Some(Experience::Mixed | Experience::Negative));
    let few = here * 2 < all.len() || divided && (here, all.len()) == (1, 2);
    few.then(|| Home::Partner(partner.id.clone()))
}

/// How many statements carry a conclusion that a rule proposed.
const CARRYING: usize = 2;

/// Returns the statements with which a rule told its conclusion, the first of its evidence before others, but those that nobody wants printed.
fn carrying<'a>(
    conclusion: &'a Conclusion,
    said: &HashMap<&'a Id, &'a Statement>,
    waiting: &Waiting,
) -> impl Iterator<Item = &'a Id> + use<'a> {
    let printed = |id: &&Id| said.get(id).is_some_and(|s| waiting.may_print(s));
    let first: Vec<&Id> = conclusion.evidence.iter().filter(printed).collect();
    first.into_iter()
}

/// How many words of a statement tell that a conclusion repeats it.
const REPEATED: usize = 6;

/// Returns whether a conclusion repeats what was said: it holds its first words.
fn repeats(conclusion: &str, statement: &Statement) -> bool {
    let said = crate::findings::language::clause::spaced(statement.printed());
    let first: Vec<&str> = said.split_whitespace().take(REPEATED).collect();
    first.len() > 2 && crate::findings::language::clause::spaced(conclusion).contains(&format!(" {} ", first.join(" ")))
}

/// Returns the home of what another said right before or after to the same question about the same partners, where somebody sorted that.
fn beside(statement: &Statement, near: [Option<&Statement>; 2], sorted: &HashMap<&Id, Home>) -> Option<Home> {
    let asked = statement.question.is_some() && !statement.about.is_empty();
    let same = |other: &&Statement| {
        asked
            && other.card == statement.card
            && other.question == statement.question
            && other.about == statement.about
            && other.speakers != statement.speakers
    };
    let mut near = near.into_iter().flatten().filter(same);
    near.find_map(|other| sorted.get(&other.id).cloned())
}

/// Returns the place of words that say how it goes with a partner, how it began or how near it stands: with that partner, whatever the card asks.
fn lived(statement: &Statement, session: &Session) -> Option<Home> {
    let of_partner = matches!(
        statement.of,
        Some(Topic::Experience | Topic::Distance | Topic::Importance | Topic::Initiative)
    );
    partner(statement, session).filter(|_| of_partner)
}

fn closing(statement: &Statement, deck: &Deck) -> Option<Home> {
    let question = statement.question.as_ref()?;
    let asked = deck.closing.iter().find(|closing| closing.id == *question)?;
    Some(Home::Closing(asked.asks.clone()))
}

/// Returns the question that the card of a statement feeds.
fn aspect(statement: &Statement, deck: &Deck) -> Option<AspectId> {
    Some(deck.card(statement.card.as_ref()?)?.feeds.clone())
}

fn of_concept(statement: &Statement, deck: &Deck) -> Option<Home> {
    let card = deck.card(statement.card.as_ref()?)?;
    let concept = deck
        .aspect(&card.feeds)
        .is_some_and(|aspect| aspect.part == ReportPart::Concept);
    concept.then(|| Home::Card(card.id.clone()))
}

/// Returns the place of what was noted at a card, unless the card asks who: then it stands with the partners.
fn card(statement: &Statement, deck: &Deck) -> Option<Home> {
    let card = deck.card(statement.card.as_ref()?)?;
    (!deck.asks_for_partners(card)).then(|| Home::Card(card.id.clone()))
}

/// Returns whether words are a reason that nothing but the question of their card makes clear.
fn needs_its_question(statement: &Statement) -> bool {
    statement.question.is_none() && is_bare_reason(&statement.text)
}

/// Returns whether words about a partner were left unsorted at a question of which somebody sorted others: they do not answer it.
fn left_unsorted(statement: &Statement, session: &Session, deck: &Deck) -> bool {
    let Some(aspect) = aspect(statement, deck).filter(|_| partner(statement, session).is_some()) else {
        return false;
    };
    let here = session.themes.iter().filter(|theme| theme.aspect == aspect);
    let said = |id: &Id| session.statements.iter().any(|s| s.id == *id);
    here.flat_map(|theme| &theme.evidence).any(said)
}

/// Returns whether a statement answers who is missing: noted of what is absent, or at a question that asks for it. What is noted so of somebody who
/// is there, or was, and of whom no gap tells says what that one lacks, not who is missing.
fn absent(statement: &Statement, session: &Session, deck: &Deck) -> Option<Home> {
    let wished = |id: &Id| session.partner(id).is_none_or(|p| p.status == Status::Wished);
    let lacked = |id: &Id| wished(id) || session.gaps.iter().any(|gap| gap.about.contains(id));
    let of_it = statement.about.is_empty() || statement.about.iter().any(lacked);
    let missing = asked_who_is_missing(statement, deck) || statement.of == Some(Topic::Absence) && of_it;
    missing.then_some(Home::Absent)
}

/// Returns whether words tell who is missing: they were noted so, or said at a question that asks for it.
pub(in crate::findings) fn answers_who_is_missing(statement: &Statement, deck: &Deck) -> bool {
    statement.of == Some(Topic::Absence) || asked_who_is_missing(statement, deck)
}

fn asked_who_is_missing(statement: &Statement, deck: &Deck) -> bool {
    let asks = |text: &str| {
        let text = fold(text);
        text.split(|c: char| !c.is_alphanumeric())
            .any(|word| ["miss", "ontbre", "absent"].iter().any(|begin| word.starts_with(begin)))
    };
    let asked = statement.question.as_ref().and_then(|id| deck.question(id));
    asked.is_some_and(|text| asks(text))
}

fn at_map(statement: &Statement, deck: &Deck) -> bool {
    statement.card.as_ref().and_then(|id| deck.card(id)).is_some()
}

fn partner(statement: &Statement, session: &Session) -> Option<Home> {
    let partner = statement.about.iter().find_map(|id| session.partner(id))?;
    Some(Home::Partner(partner.id.clone()))
}

/// Returns the domain where a partner is described: the first that the record gives it and the deck knows.
pub(in crate::findings) fn of_partner(partner: &Partner, deck: &Deck) -> Home {
    let first = partner.domains.iter().find(|id| deck.map.domain(id).is_some());
    match first {
        _ if partner.is_internal() => Home::Internal,
        Some(domain) => Home::Domain(domain.clone()),
        None => Home::Elsewhere,
    }
}

/// Beginnings of words that every talk about partners is full of.
const COMMON: [&str; 39] = [
    "samenw", "school", "leraar", "leerkr", "kinder", "partne", "belang", "mensen", "andere", "eigenl", "teache",
    "childr", "houden", "hebben", "kunnen", "moeten", "worden", "zouden", "krijge", "blijve", "brenge", "zeggen",
    "denken", "kennen", "vinden", "werken", "wannee", "altijd", "iemand", "iedere", "leerli", "pupils", "people",
    "should", "always", "someth", "someon", "anothe", "becaus",
];

/// Returns how words of five letters and more begin.
fn begins(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).map(fold).collect::<Vec<_>>();
    let long = words.into_iter().filter(|word| word.chars().count() >= 5);
    let begins = long.map(|word| word.chars().take(4).collect::<String>());
    begins.filter(|begin| {
        !COMMON.iter().any(|common| common.starts_with(begin)) && !MEANINGLESS.contains(&begin.as_str())
    })
}

/// How words begin that a claim and any words may share.
const MEANINGLESS: [&str; 12] = [
    "waar", "word", "niet", "onze", "elke", "alti", "wher", "ther", "thei", "whic", "abou", "woul",
];
