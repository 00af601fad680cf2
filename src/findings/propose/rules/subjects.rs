//! Rules that read what themes, gaps and statements are about: a subject that comes back, with its sense, in the words of the record.
//!
//! A subject is known by its words in Dutch and English. A theme or a gap belongs to one subject, by its title first and then by its
//! note. Of what can be short (time, money, room, people) the sense is read too: *te weinig tijd* is a shortage, *genoeg geld* is none,
//! *niet te weinig* is none either; a subject without a sense is only said to count.

mod sides;
mod told;

use std::collections::BTreeSet;

use sides::SidesOfScarcity;
use told::ToldSubject;

use crate::deck::ReportPart;
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, number, one_line, row};
use crate::findings::propose::wording::held::{SentenceStance, stance};
use crate::findings::propose::wording::learning::learns_inside;
use crate::findings::propose::wording::phrases::all_sentences;
use crate::findings::propose::wording::scarce::{is_condition, is_pressed, of_condition, weighs, without_idle};
use crate::findings::propose::wording::shortage::{Sense, sense};
use crate::findings::propose::wording::subject_words::{
    BODY, PERSONS, REACH, SUBJECTS, SubjectWords, TIME, places, words_of,
};
use crate::findings::propose::wording::ways::{is_a_way, is_placed};
use crate::findings::propose::{Proposal, proposal};
use crate::findings::statements::exchanges::ExchangeSubject;
use crate::say;
use crate::session::{Gap, GapKind, Partner, Statement, Theme, Voice};
use crate::text::{Id, fold};

/// The most that a subject of every talk weighs: less than what people marked themselves.
const MOST_COMMON: usize = 7;

/// The one subject that can be short and of which a school may also want more.
const TRAINING: &str = "training";

/// The subject of learning inside the school.
pub(super) const INNER: &str = "inner";

/// Returns the subject that a text belongs to: the one whose word stands first in its title, else in its note.
///
/// A note that only mentions time, money, room or people in passing, *with those who have much time*, tells of no condition.
fn of<'a>(title: &str, note: Option<&str>) -> Option<&'a SubjectWords> {
    let told = |text: &str| {
        let placed = SUBJECTS.iter().zip(places(text));
        let placed = placed.filter_map(|(subject, at)| Some((at?, subject)));
        placed
            .min_by_key(|(at, subject)| (subject.key != PERSONS, *at))
            .map(|(_, subject)| subject)
    };
    let says = |note: &str| told(note).filter(|subject| !subject.scarce || sense(note) != Sense::None);
    let whole = format!("{title}. {}", note.unwrap_or_default());
    told(title)
        .or_else(|| note.and_then(says))
        .filter(|subject| is_of(subject, &whole))
}

/// Returns whether a text with a word of a subject is about it: a distance that is no way is a place on the map, or a feeling.
fn is_of(subject: &SubjectWords, text: &str) -> bool {
    subject.key != REACH || is_a_way(text) || !is_placed(text)
}

/// Returns the subject of a gap; whom the group misses is a finding of its own, whatever its words say of time or money.
fn subject_of<'a>(gap: &Gap) -> Option<&'a SubjectWords> {
    let of_its_own = matches!(gap.kind, GapKind::Partner | GapKind::Role);
    // What stands behind a comma only goes with what is missing: *een week in een bedrijf, met een vervanger*.
    let head = gap.text.split([',', ';', ':', '(']).next().unwrap_or_default();
    let lacks = sense(&gap.text) != Sense::None
        || words_of(&fold(&gap.text)).any(|word| ["geen", "zonder", "no", "without"].contains(&word));
    let names = |subject: &&SubjectWords| !subject.scarce || lacks || subject.told_in(head);
    of(&gap.text, None).filter(|_| !of_its_own).filter(names)
}

/// Returns whether a statement is about the subject: by its words, which were `told`; of learning inside the school also by whom it is
/// about.
fn speaks(record: &SectionSource<'_>, subject: &SubjectWords, told: bool, statement: &Statement) -> bool {
    let inside = |id: &Id| record.session.partner(id).is_some_and(Partner::is_internal);
    match subject.key {
        INNER => told || statement.about.iter().any(inside) && learns_inside(&statement.text, false),
        TIME => told || of_condition(record, statement) && is_pressed(&statement.text),
        REACH => told && is_a_way(&statement.text),
        _ => told,
    }
}

/// Returns whether whoever speaks holds what is said of a subject: what is supposed, said by others or over tells nothing of it.
fn is_held_of(subject: &SubjectWords, statement: &Statement) -> bool {
    let mut told = all_sentences(&statement.text)
        .filter(|one| subject.told_in(one))
        .peekable();
    told.peek().is_none() || told.any(|one| matches!(stance(one), SentenceStance::Held | SentenceStance::Asked))
}

/// Returns whether a statement is about a partner whose name tells a subject.
fn about_one_named(record: &SectionSource<'_>, subject: &SubjectWords, statement: &Statement) -> bool {
    let mut about = statement.about.iter().filter_map(|id| record.session.partner(id));
    about.any(|partner| subject.told_in(&partner.name))
}

/// What the subjects that have a proposal tell of.
#[derive(Debug, Default)]
pub(in crate::findings::propose) struct ToldOf {
    subjects: Vec<&'static str>,
    themes: Vec<Id>,
    gaps: Vec<Id>,
}

impl ToldOf {
    fn of(record: &SectionSource<'_>) -> Self {
        let mut of = Self::default();
        let all = all(record);
        for told in all.iter().filter(|told| told.holds() && about(record, told).is_some()) {
            of.subjects.push(told.subject.key);
            of.themes.extend(told.themes.iter().map(|t| t.id.clone()));
            of.gaps.extend(told.gaps.iter().map(|g| g.id.clone()));
        }
        of
    }
}

fn told_of<'r>(record: &'r SectionSource<'_>) -> &'r ToldOf {
    record.read.told.get_or_init(|| ToldOf::of(record))
}

/// Returns whether a theme says enough for a proposal of its own: a note, and more than one statement that it rests on.
pub(super) fn speaks_for_itself(theme: &Theme) -> bool {
    theme.note.is_some() && theme.evidence.len() > 1
}

/// Returns whether a statement was made in the talk itself, not about the method when it closed.
pub(in crate::findings::propose) fn is_talk(record: &SectionSource<'_>, statement: &Statement) -> bool {
    let closing = |id: &Id| record.deck.closing.iter().any(|asked| asked.id == *id);
    !statement.question.as_ref().is_some_and(closing)
}

/// Returns whether a statement says what learning together is, not how it goes here.
pub(super) fn defines(record: &SectionSource<'_>, statement: &Statement) -> bool {
    let card = statement.card.as_ref().and_then(|id| record.deck.card(id));
    let aspect = card.and_then(|card| record.deck.aspect(&card.feeds));
    aspect.is_some_and(|aspect| aspect.part == ReportPart::Concept)
}

/// Returns the words of a statement without the names of those it is about: *gemeentebestuur* as a partner is not the subject of governing.
fn beside_names(record: &SectionSource<'_>, statement: &Statement) -> String {
    let about = statement.about.iter().filter_map(|id| record.session.partner(id));
    let names: BTreeSet<String> = about.flat_map(|p| words_of(&p.name)).map(fold).collect();
    let kept = words_of(&statement.text).filter(|word| !names.contains(&fold(word)));
    kept.collect::<Vec<_>>().join(" ")
}

fn all<'a>(record: &SectionSource<'a>) -> Vec<ToldSubject<'a>> {
    let session = record.session;
    // Each text is read once, whatever the number of subjects.
    let themes = session.themes.iter().map(|t| (of(&t.title, t.note.as_deref()), t));
    let themes: Vec<(Option<&SubjectWords>, &Theme)> = themes.collect();
    let gaps: Vec<(Option<&SubjectWords>, &Gap)> = session.gaps.iter().map(|g| (subject_of(g), g)).collect();
    let said = session.statements.iter().filter(|s| is_talk(record, s));
    let said: Vec<_> = said
        .map(|s| (places(&without_idle(&beside_names(record, s))), s))
        .collect();
    let one = |(at, subject): (usize, &'static SubjectWords)| {
        let mine = |found: Option<&SubjectWords>| found.is_some_and(|found| found.key == subject.key);
        let told = |places: &[Option<usize>]| places.get(at).is_some_and(Option::is_some);
        let bears = |theme: &Theme| !subject.scarce || is_condition(record, theme);
        let themes = themes.iter().filter(|(of, t)| mine(*of) && bears(t));
        let themes: Vec<&Theme> = themes.map(|(_, t)| *t).collect();
        let gaps: Vec<&Gap> = gaps.iter().filter(|(of, _)| mine(*of)).map(|(_, g)| *g).collect();
        // Once somebody sorted it, what was said of a partner of that name is about it: of the board, where the theme is the board.
        let sorted = subject.key == BODY && !(themes.is_empty() && gaps.is_empty());
        let of_it = |s: &Statement| sorted && about_one_named(record, subject, s);
        let speaking = said
            .iter()
            .filter(|(at, s)| speaks(record, subject, told(at), s) || of_it(s))
            .filter(|(_, s)| !subject.scarce || of_condition(record, s) || weighs(subject, s))
            .filter(|(_, s)| is_held_of(subject, s));
        ToldSubject {
            subject,
            themes,
            gaps,
            statements: speaking.map(|(_, s)| *s).collect(),
        }
    };
    SUBJECTS.iter().enumerate().map(one).collect()
}

/// Returns a proposal for each subject that enough themes, gaps and statements are about.
pub(super) fn recurs(record: &SectionSource<'_>) -> Vec<Proposal> {
    all(record)
        .iter()
        .filter(|told| told.holds())
        .filter_map(|told| about(record, told))
        .collect()
}

fn about(record: &SectionSource<'_>, told: &ToldSubject<'_>) -> Option<Proposal> {
    let words = record.words;
    let key = told.subject.key;
    let taken = SidesOfScarcity::of(told);
    if taken.differ() && is_opposed(record, told) {
        return None;
    }
    let sense = if told.subject.scarce {
        taken.settled(told)
    } else {
        Sense::None
    };
    // That time is a condition says nothing: where no theme and no gap says how much there is, several people have to.
    let open = told.subject.scarce && sense == Sense::None && !taken.differ();
    let heard = if open { spoken(record, told, &taken) } else { Vec::new() };
    if open && key != TRAINING && heard.is_empty() {
        return None;
    }
    let claim = match sense {
        _ if taken.differ() || !heard.is_empty() => words.get(&format!("subject-{key}-split")),
        Sense::Short if key == TIME && !told.names_cover() => words.get("subject-hours-short"),
        Sense::Short => words.get(&format!("subject-{key}-short")),
        Sense::Enough => words.get(&format!("subject-{key}-enough")),
        Sense::None => words.get(&format!("subject-{key}")),
    };
    let mut notes = told.notes();
    if open && heard.is_empty() {
        notes.retain(|note| told.subject.told_in(note));
        if notes.is_empty() {
            return None;
        }
    }
    // What a word that comes back is about, somebody has to note.
    if !told.subject.scarce && key != INNER && notes.is_empty() {
        return None;
    }
    // That people learn inside the school says nothing without who says so.
    let inside = learning_inside(record, told);
    if key == INNER && notes.is_empty() && inside.is_empty() {
        return None;
    }
    let text = format!("{} {}", full(&claim), notes.join(" "));
    let (s, t, g) = (told.statements.len(), told.themes.len(), told.gaps.len());
    let parts = [
        (t > 0).then(|| say!(words, "part-themes", n = t, number = number(words, t))),
        (g > 0).then(|| say!(words, "part-gaps", n = g, number = number(words, g))),
        (s > 0).then(|| say!(words, "part-statements", n = s, number = number(words, s))),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let weight = weight(record, told, sense);
    Some(
        proposal(
            &format!("recurs:{key}"),
            text.trim(),
            taken.without_others(told, told.evidence()),
            &row(words, &parts),
        )
        .saying(taken.told(record))
        .saying(heard)
        .saying(if notes.is_empty() { inside } else { Vec::new() })
        .saying(pressed(record, told, sense))
        .weighing(weight),
    )
}

/// How many statements are repeated that say in other words that there is no time.
const PRESSED: usize = 3;

/// Returns what several people say of how much there is, one statement of each; none where only one does.
fn spoken(record: &SectionSource<'_>, told: &ToldSubject<'_>, taken: &SidesOfScarcity<'_>) -> Vec<String> {
    let pressed = |s: &Statement| told.subject.key == TIME && is_pressed(&s.text);
    let mut said: Vec<&Statement> = Vec::new();
    for statement in &told.statements {
        let fair = statement.print != Some(false) && !record.exchanges.is_opposed(&statement.id);
        let new = !said.iter().any(|s| s.speakers == statement.speakers);
        if fair && new && (taken.holds(&statement.id) || pressed(statement)) {
            said.push(statement);
        }
    }
    if said.len() < 2 {
        return Vec::new();
    }
    let words = said.iter().take(PRESSED);
    words
        .map(|s| crate::findings::propose::repeated::told(record, s, &one_line(&s.text)))
        .collect()
}

/// Returns what people said in other words of a shortage of time: of several people rather than of one.
fn pressed(record: &SectionSource<'_>, told: &ToldSubject<'_>, sense: Sense) -> Vec<String> {
    if told.subject.key != TIME || sense != Sense::Short {
        return Vec::new();
    }
    let mut said: Vec<&Statement> = Vec::new();
    let fair = |s: &&&Statement| {
        s.voice == Voice::Verbatim
            && s.print != Some(false)
            && is_pressed(&s.text)
            && !record.exchanges.is_opposed(&s.id)
    };
    for statement in told.statements.iter().filter(fair) {
        if !said.iter().any(|s| s.speakers == statement.speakers) {
            said.push(statement);
        }
    }
    let words = said.iter().take(PRESSED);
    words
        .map(|s| crate::findings::propose::repeated::told(record, s, &one_line(&s.text)))
        .collect()
}

/// Returns whether `opposed` tells that people differ on this.
fn is_opposed(record: &SectionSource<'_>, told: &ToldSubject<'_>) -> bool {
    let mine = |about: &ExchangeSubject| match about {
        ExchangeSubject::Theme(id) => told.themes.iter().any(|t| t.id == *id),
        ExchangeSubject::Thing(word) => told.subject.told_in(word),
        ExchangeSubject::Partner(_) | ExchangeSubject::Before => false,
    };
    record.exchanges.oppositions.iter().any(|o| mine(&o.about))
}

/// Words with which people say that they learn or help, at the beginning of a word.
const LEARNS: &str = "leer geleerd bijgeleerd steek help learn teach taught know";

/// Returns what was said of learning from those inside, and laments nothing.
fn learning_inside(record: &SectionSource<'_>, told: &ToldSubject<'_>) -> Vec<String> {
    if told.subject.key != INNER {
        return Vec::new();
    }
    let learns = |s: &&&Statement| {
        let folded = fold(&s.text);
        let begins = words_of(&folded).any(|word| LEARNS.split(' ').any(|stem| word.starts_with(stem)));
        let laments =
            words_of(&folded).any(|word| ["geen", "nooit", "niemand", "no", "never", "nobody"].contains(&word));
        begins && !laments && s.voice == Voice::Verbatim
    };
    let said = told.statements.iter().filter(learns).take(1);
    said.map(|s| crate::findings::propose::repeated::told(record, s, &one_line(&s.text)))
        .collect()
}

/// Returns how much a subject says: double where the record says how much of it there is, or the map shows learning inside; where only a word comes
/// back, less than what people marked themselves.
fn weight(record: &SectionSource<'_>, told: &ToldSubject<'_>, sense: Sense) -> usize {
    let unseen = told.subject.key == INNER && !super::map::is_nearer_inside(record);
    match told.points() {
        points if told.subject.common || sense == Sense::None && told.subject.key != INNER => points.min(MOST_COMMON),
        points if unseen => points,
        points => 2 * points + 2 * usize::from(sense != Sense::None),
    }
}

/// Returns the themes of the subjects that have a proposal.
pub(super) fn told_themes<'r>(record: &'r SectionSource<'_>) -> &'r [Id] {
    &told_of(record).themes
}

/// Returns the gaps that no subject takes.
pub(super) fn free_gaps<'a>(record: &SectionSource<'a>) -> Vec<&'a Gap> {
    let told = &told_of(record).gaps;
    record
        .session
        .gaps
        .iter()
        .filter(|gap| !told.contains(&gap.id))
        .collect()
}
