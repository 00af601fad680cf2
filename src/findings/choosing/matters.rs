//! In what order a shorter report takes the exchanges of a talk: what weighs most first, of each partner, domain and place one before a second.
//!
//! An exchange is what was said in a row about one partner and stands in one place of the report. It weighs as much as its weightiest words, and
//! more where it tells of a partner that matters to everyone or went, of people who disagree, of what changed, or of what is missing.

mod apart;
mod exchange;
mod first;

use std::cmp::Reverse;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::LazyLock;

use super::more::is_much_spoken_of;
use super::place::{Home, of_partner};
use super::weight::printed_words;
use crate::findings::SectionSource;
use crate::findings::language::clause::spaced;
use crate::findings::language::foremost::is_foremost;
use crate::findings::language::phrases::Phrases;
use crate::findings::sections::with::{for_everyone, subjects};
use crate::findings::statements::agreed::tells_an_agreement;
use crate::session::{Experience, Partner, Statement, Status, Theme, Topic, Voice};
use crate::text::Id;
use apart::sets_apart;
use exchange::{Differing, WeighedExchange};
use first::reserved;

/// What an exchange weighs more for each of these.
const EVERYONE: i64 = 6;
const WENT: i64 = 3;
const DISPUTED: i64 = 5;
/// One of its statements turns another down in so many words.
const IN_WORDS: i64 = 2;
const TOO_CLOSE: i64 = 3;
/// Several people speak of its partner right behind one another, and do not agree in so many words.
const SPOKEN_OF_BY_SEVERAL: i64 = 3;
/// People differ on a partner of which a sentence tells that it goes well.
const NOT_ONLY_WELL: i64 = 3;
/// Its partner stands nearer than it did, by more than one ring.
const CAME: i64 = 2;
/// More than one of its statements bears the theme it stands under.
const BEARING: i64 = 2;
const CHANGED: i64 = 2;
/// Somebody says that nothing weighs more.
const FOREMOST: i64 = 3;
/// Somebody tells what the group agreed on.
const AGREED: i64 = 6;
const MISSING: i64 = 2;
const MOST_SPOKEN_OF: i64 = 3;
/// The beginning names it beside that one.
const MUCH_SPOKEN_OF: i64 = 2;
/// What it weighs less on two pages where one side alone speaks of a partner with whom experiences are mixed.
const ONE_SIDED: i64 = 4;
/// What it weighs less for each heavier one about the same partner, of the same domain, and in the same place; and up to how many of these.
const SAME_PARTNER: i64 = 8;
const SAME_DOMAIN: i64 = 1;
const SAME_PLACE: i64 = 2;
const SAME: i64 = 3;
/// Statements and words up to which a row is one exchange, in the full report and on two pages.
const ROW: (usize, usize) = (6, 150);
const ROW_OF_TWO_PAGES: (usize, usize) = (4, 90);
/// Words for which an exchange weighs one less: on two pages a long one takes the place of two.
const WORDS: usize = 30;
const WORDS_OF_TWO_PAGES: usize = 15;

/// Words that tell that something is not as it was.
const CHANGES: &str = "veranderd, veranderde, aangepast, herschreven, herschreef, verlegd, sinds, sindsdien, vroeger, in het begin, eerst .. nu|toen, niet meer, ondertussen, tot iemand, toen heb ik, toen hebben we, nu is, nu zijn, nu leer, \
    changed, rewrote, rewritten, since, used to, at first, no longer, not any more, until somebody, until someone, then it was, now it is, now the, we moved, so i";
static CHANGING: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(CHANGES));

/// Returns the turn of each statement that comes before all others: 0 below a conclusion, then an exchange after the other.
pub(in crate::findings) fn turns(record: &SectionSource<'_>, may: &impl Fn(&&Statement) -> bool) -> HashMap<Id, usize> {
    let mut turns: HashMap<Id, usize> = HashMap::new();
    let mut places: HashMap<&Id, &Home> = HashMap::new();
    for (home, statements) in &record.homes {
        places.extend(statements.iter().map(|s| (&s.id, home)));
        if matches!(home, Home::Conclusion(_)) {
            turns.extend(statements.iter().map(|s| (s.id.clone(), 0)));
        }
    }
    let all = ordered(record, exchanges(record, &places, may));
    // What two pages hold stands in the full report too.
    let alone = if record.is_short() {
        alone(record, &places, may)
    } else {
        Vec::new()
    };
    let all = reserved(record, all, &alone);
    for (at, exchange) in all.into_iter().enumerate() {
        for id in exchange.ids {
            turns.entry(id).or_insert(at + 1);
        }
    }
    turns
}

/// Returns the exchanges that may be printed whole.
fn exchanges<'a>(
    record: &SectionSource<'a>,
    places: &HashMap<&Id, &Home>,
    may: &impl Fn(&&Statement) -> bool,
) -> Vec<WeighedExchange<'a>> {
    let said: HashMap<&Id, &Statement> = record.session.statements.iter().map(|s| (&s.id, s)).collect();
    let place = |s: &Statement| places.get(&s.id).copied();
    let goes_on = |one: &Statement, other: &Statement| {
        let about = !one.about.is_empty() && one.about.first() == other.about.first();
        let together = about || record.exchanges.first_of(&one.id) == record.exchanges.first_of(&other.id);
        // What was noted without its question goes on with the one before.
        let asked = one.question == other.question || other.question.is_none();
        together && one.card == other.card && asked && place(one) == place(other)
    };
    let rows = record.session.statements.chunk_by(goes_on);
    let allowed = rows.flat_map(|row| row.chunk_by(|one, other| may(&one) == may(&other)));
    let mut all = Vec::new();
    for part in allowed.flat_map(|row| parts(record, row)) {
        let whole = whole(record, part, &said).filter(|all| all.iter().all(may));
        let Some((whole, home)) = whole.zip(part.first().and_then(place)) else {
            continue;
        };
        // Two pages take words of people; the full report also what was noted of them.
        if !record.is_short() || whole.iter().any(|s| s.voice == Voice::Verbatim) {
            all.push(weighed(record, &whole, home.clone()));
        }
    }
    all
}

/// Returns the first statement of each row about a partner with which the talk dealt, with what it needs, as an exchange of its own: two pages have
/// room for one where a whole row is too long.
fn alone<'a>(
    record: &SectionSource<'a>,
    places: &HashMap<&Id, &Home>,
    may: &impl Fn(&&Statement) -> bool,
) -> Vec<WeighedExchange<'a>> {
    let said: HashMap<&Id, &Statement> = record.session.statements.iter().map(|s| (&s.id, s)).collect();
    let same = |one: &Statement, other: &Statement| one.card == other.card && one.about.first() == other.about.first();
    let one = |row: &[Statement]| {
        let first = row.first().filter(|s| s.about.len() == 1)?;
        let partner = record.session.partner(first.about.first()?)?;
        let home = places
            .get(&first.id)
            .copied()
            .filter(|_| is_much_spoken_of(record.session, partner))?;
        let whole = whole(record, row.get(..1)?, &said)?;
        let fits = whole.iter().all(may) && whole.iter().any(|s| s.voice == Voice::Verbatim);
        fits.then(|| weighed(record, &whole, home.clone()))
    };
    record.session.statements.chunk_by(same).filter_map(one).collect()
}

/// Returns a part of a row with all that it needs; none where the beginning told some of it, or where it hangs on what was not noted.
fn whole<'s>(
    record: &SectionSource<'_>,
    part: &[Statement],
    said: &HashMap<&Id, &'s Statement>,
) -> Option<Vec<&'s Statement>> {
    let mut ids: Vec<Id> = Vec::new();
    for id in part.iter().flat_map(|s| record.exchanges.needed(&s.id)) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let told = record.told_first.borrow();
    let stands = |s: &Statement| record.exchanges.stands_among(&s.id, |id| ids.contains(id));
    let all: Option<Vec<&Statement>> = ids.iter().map(|id| said.get(id).copied()).collect();
    let new = |s: &&Statement| !told.contains(record.exchanges.first_of(&s.id));
    all.filter(|all| part.iter().all(stands) && all.iter().all(new))
}

/// Returns a row in parts that are short enough to be printed whole, each cut where nobody replies to what was said last, if it can be.
fn parts<'s>(record: &SectionSource<'_>, row: &'s [Statement]) -> Vec<&'s [Statement]> {
    let (statements, words) = if record.is_short() { ROW_OF_TWO_PAGES } else { ROW };
    let mut parts = Vec::new();
    let mut rest = row;
    while !rest.is_empty() {
        let mut sum = 0;
        let fits = |s: &&Statement| {
            sum += printed_words(s);
            sum <= words
        };
        let longest = rest.iter().take(statements).take_while(fits).count().max(1);
        let replied = |n: &usize| rest.get(*n).is_some_and(|next| record.exchanges.replies(&next.id));
        let end = (1..=longest).rev().find(|n| !replied(n)).unwrap_or(longest);
        let (part, more) = rest.split_at(end);
        parts.push(part);
        rest = more;
    }
    parts
}

/// Weighs what was said in a row.
fn weighed<'a>(record: &SectionSource<'a>, said: &[&Statement], home: Home) -> WeighedExchange<'a> {
    let partner = said.iter().find_map(|s| s.about.first());
    let partner = partner.and_then(|id| record.session.partner(id));
    let words: usize = said.iter().map(|s| printed_words(s)).sum();
    let voices = voices(said);
    // What two say of whom nobody noted that it goes well may be as long as the words of two.
    let well = partner.is_some_and(|p| p.experience == Some(Experience::Positive));
    let sides = if well && !said.iter().any(|s| contradicts(record, s)) {
        1
    } else {
        voices.min(2)
    };
    let per = if record.is_short() { WORDS_OF_TWO_PAGES } else { WORDS } * sides;
    let heaviest = said.iter().map(|s| record.weights.statement(&s.id)).max().unwrap_or(0);
    let about = partner.map_or(0, |partner| of_partner_itself(record, partner));
    let more = about + of_words(record, said, partner, &home);
    WeighedExchange {
        differs: differs(record, said, partner),
        ids: said.iter().map(|s| s.id.clone()).collect(),
        partner,
        home,
        words,
        agrees: said.iter().any(|s| tells_an_agreement(s)),
        of_one: said.first().is_some_and(|s| s.about.len() == 1),
        voices,
        weight: i64::from(heaviest) + more - i64::try_from(words / per).unwrap_or(i64::MAX),
    }
}

/// Returns how many speak, after one another.
fn voices(said: &[&Statement]) -> usize {
    let pairs = said.windows(2);
    1 + pairs
        .filter(|pair| matches!(pair, [one, other] if one.speakers != other.speakers))
        .count()
}

/// Returns the points that hold.
fn sum(points: &[(bool, i64)]) -> i64 {
    points
        .iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, points)| points)
        .sum()
}

/// Returns what an exchange weighs more for the partner that it is about.
fn of_partner_itself(record: &SectionSource<'_>, partner: &Partner) -> i64 {
    let subject = subjects(record).iter().position(|id| *id == partner.id);
    sum(&[
        (for_everyone(record.session, partner), EVERYONE),
        (went(record, partner), WENT),
        (moved(record, partner) < -1, CAME),
        (partner.distance.too_close, TOO_CLOSE),
        (subject == Some(0), MOST_SPOKEN_OF),
        (subject > Some(0), MUCH_SPOKEN_OF),
    ])
}

/// Returns what an exchange weighs more or less for what it tells.
fn of_words(record: &SectionSource<'_>, said: &[&Statement], partner: Option<&Partner>, home: &Home) -> i64 {
    // An aside is no other side.
    let sides: Vec<&Statement> = said
        .iter()
        .copied()
        .filter(|s| !record.asides.contains(&s.id))
        .collect();
    let several = sides
        .windows(2)
        .any(|pair| matches!(pair, [one, other] if one.speakers != other.speakers));
    let in_words = said.iter().any(|s| contradicts(record, s));
    let differs = partner.is_some_and(is_divided) || comes_back(said) || in_words;
    let together = several && of_open(record, said, partner);
    let missing = |s: &&Statement| {
        s.of == Some(Topic::Absence) || matches!(home, Home::Gap(_) | Home::Absent) && !closes(record, s)
    };
    let changes = |s: &&Statement| {
        let words: Vec<String> = spaced(&s.text).split_whitespace().map(str::to_owned).collect();
        CHANGING.are_in(&words)
    };
    let lived = |how| partner.is_some_and(|p| p.experience == Some(how));
    let bears = |theme: &Theme| said.iter().filter(|s| theme.evidence.contains(&s.id)).count() > 1;
    let bears = matches!(home, Home::Theme(id) if record.session.themes.iter().any(|t| t.id == *id && bears(t)));
    let went = partner.is_some_and(|p| went(record, p));
    sum(&[
        (several && differs, DISPUTED),
        (several && in_words, IN_WORDS),
        (together && !differs, SPOKEN_OF_BY_SEVERAL),
        (several && differs && lived(Experience::Positive), NOT_ONLY_WELL),
        (said.iter().any(changes), CHANGED),
        (said.iter().any(|s| is_foremost(&s.text)), FOREMOST),
        (said.iter().any(|s| tells_an_agreement(s)), AGREED),
        (bears, BEARING),
        (!went && said.iter().any(missing), MISSING),
        (record.is_short() && !several && lived(Experience::Mixed), -ONE_SIDED),
    ])
}

/// Returns whether several people speak right behind one another of a partner of whom nobody noted how it goes. Of whom it goes well, two add to
/// each other more often than they differ.
fn of_open(record: &SectionSource<'_>, said: &[&Statement], partner: Option<&Partner>) -> bool {
    let open = partner.is_some_and(|p| p.experience.is_none());
    open && said.iter().any(|s| record.exchanges.is_among_several(&s.id))
}

/// Returns whether several people speak who differ.
fn differs(record: &SectionSource<'_>, said: &[&Statement], partner: Option<&Partner>) -> Differing {
    let in_words = || said.iter().any(|s| contradicts(record, s));
    match () {
        () if voices(said) < 2 => Differing::No,
        () if in_words() => Differing::InWords,
        () if partner.is_some_and(is_divided) => Differing::Surely,
        () if !of_open(record, said, partner) => Differing::No,
        () if said.windows(2).any(|two| sets_apart(record, two)) => Differing::Likely,
        () => Differing::Perhaps,
    }
}

/// Returns whether who spoke first speaks again behind another: who agree need not.
fn comes_back(said: &[&Statement]) -> bool {
    let after = said
        .iter()
        .skip_while(|s| said.first().is_some_and(|first| s.speakers == first.speakers));
    after
        .into_iter()
        .any(|s| said.first().is_some_and(|first| s.speakers == first.speakers))
}

/// Returns whether a statement answers a question about the map as a whole.
fn closes(record: &SectionSource<'_>, said: &Statement) -> bool {
    record
        .deck
        .closing
        .iter()
        .any(|asked| Some(&asked.id) == said.question.as_ref())
}

/// Returns whether a statement is one side of a contradiction, or turns down what another said.
fn contradicts(record: &SectionSource<'_>, said: &Statement) -> bool {
    record.exchanges.is_opposed(&said.id) || record.exchanges.turns_down(&said.id)
}

/// Returns whether the record says that a partner is seen in different ways, that it is hard with it, or that it stands too close.
fn is_divided(partner: &Partner) -> bool {
    let lived = matches!(partner.experience, Some(Experience::Mixed | Experience::Negative));
    lived || partner.distance.too_close || !partner.distance.views.is_empty()
}

/// Returns whether a partner is not there any more, or stands farther away than it did.
fn went(record: &SectionSource<'_>, partner: &Partner) -> bool {
    matches!(partner.status, Status::Past | Status::Ended) || moved(record, partner) > 0
}

/// Returns by how many rings a partner stands farther away than it did; less than 0 where it stands nearer.
fn moved(record: &SectionSource<'_>, partner: &Partner) -> i64 {
    let ring = |id: &Option<Id>| id.as_ref().and_then(|id| record.deck.map.ring(id)).map(|(at, _)| at);
    let at = |id| ring(id).and_then(|at| i64::try_from(at).ok());
    let moved = at(&partner.distance.was).zip(at(&partner.distance.ring));
    moved.map_or(0, |(was, is)| is - was)
}

/// Puts exchanges in order: each weighs less for every heavier one about the same partner, of the same domain, or in the same place.
fn ordered<'a>(record: &SectionSource<'a>, mut all: Vec<WeighedExchange<'a>>) -> Vec<WeighedExchange<'a>> {
    let by_weight = |e: &WeighedExchange<'_>| (Reverse(e.weight), e.words, e.ids.first().cloned());
    all.sort_by_cached_key(by_weight);
    let domain = |partner: &Partner| of_partner(partner, record.deck);
    let (mut partners, mut domains, mut places) = (HashMap::new(), HashMap::new(), HashMap::new());
    let told = record.told_first.borrow();
    let told = record.session.statements.iter().filter(|s| told.contains(&s.id));
    for partner in told.filter_map(|s| record.session.partner(s.about.first()?)) {
        next(&mut domains, domain(partner));
    }
    for exchange in &mut all {
        let mut less = SAME_PLACE * next(&mut places, exchange.home.clone());
        if let Some(partner) = exchange.partner {
            less += SAME_PARTNER * next(&mut partners, &partner.id);
            less += SAME_DOMAIN * next(&mut domains, domain(partner));
        }
        exchange.weight -= less;
    }
    all.sort_by_cached_key(by_weight);
    all
}

/// Counts one more of a kind; returns how many there were, of many only so many.
fn next<K: Eq + Hash>(counts: &mut HashMap<K, i64>, of: K) -> i64 {
    let count = counts.entry(of).or_default();
    *count += 1;
    (*count - 1).min(SAME)
}
