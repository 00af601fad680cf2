//! One theme in sentences: its note or its title where that is a sentence, else what it is about.
//!
//! Announces no label: that stands only before a note that says less without it.

use super::named::{WHY, about_forms, asks_for_convictions, label, name};
use super::titled::{has_subject, noted_forms, titled};
use crate::deck::Lang;
use crate::findings::language::clause::{is_clause, is_infinitive, spaced};
use crate::findings::language::noted::{cited, quoted};
use crate::findings::language::ours::speaks_of_us;
use crate::findings::language::prose;
use crate::findings::language::vary::{SentenceForm, say_as, varied};
use crate::findings::language::verbs::{has_plural_subject, holds_verb, may_hold_verb, verb_first};
use crate::findings::statements::bearers::Bearer;
use crate::findings::{SectionSource, Sentence};
use crate::session::{Partner, Theme};
use crate::text::Id;

/// Words up to which the title of a theme is a name; a longer one is a sentence. A note says what the theme means, so that a title beside
/// it may be longer and still be a name.
const NAME: usize = 5;
const NAME_WITH_NOTE: usize = 8;
/// Words from which on a title can be a sentence.
const SHORTEST: usize = 3;

/// Returns whether the title of a theme is a sentence that claims something: *living close helps*, not *both made to look daft* or *what we miss*.
pub(super) fn claims(record: &SectionSource<'_>, theme: &Theme) -> bool {
    let title = prose::bare(&theme.title).to_lowercase();
    let words: Vec<&str> = title.split_whitespace().collect();
    let asks = words.first().is_some_and(|first| {
        matches!(
            *first,
            "what" | "how" | "where" | "why" | "wat" | "hoe" | "waar" | "waarom"
        )
    });
    let now = match record.own {
        // A verb in the plural may be an infinitive: *het dorp leren kennen*.
        Lang::Nl => {
            holds_verb(&title) && (is_whole(record, &title) || subject_first(&words)) || has_plural_subject(&words)
        }
        Lang::En => {
            let present = |word: &&str| {
                let s = word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("'s");
                s || matches!(*word, "are" | "can" | "must" | "should" | "will" | "may")
            };
            let plain: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            let verb = words.iter().skip(1).any(present) || may_hold_verb(Lang::En, &plain);
            verb && is_clause(&title, record.own)
        }
    };
    words.len() >= SHORTEST && if asks { names_what(record.own, &title) } else { now }
}

/// Returns whether what begins as a question is the subject of a verb behind its comma: *what one brings, is passed on by the others*.
fn names_what(lang: Lang, title: &str) -> bool {
    let behind = title.split_once(", ").map(|(_, behind)| behind);
    behind.is_some_and(|behind| [false, true].iter().any(|many| verb_first(lang, behind, *many)))
}

fn subject_first(words: &[&str]) -> bool {
    matches!(words.first(), Some(&("de" | "het")))
}

/// Returns whether a text is a sentence that somebody or something is the subject of.
fn is_whole(record: &SectionSource<'_>, text: &str) -> bool {
    let dutch = record.own == Lang::Nl;
    // *Niet blijven hangen* has no subject.
    let denied = text.trim_start().to_lowercase().starts_with("niet ");
    is_clause(text, record.own) && !(dutch && (denied || is_infinitive(text))) || dutch && turned(text)
}

/// Returns whether a text begins with what a sentence does that is turned: *als kleine school hangt …*.
fn turned(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default().to_lowercase();
    matches!(
        first.as_str(),
        "als" | "in" | "op" | "met" | "door" | "na" | "zonder" | "tijdens" | "volgens" | "ook"
    ) && holds_verb(text)
}

/// Returns a theme as sentences; `too` where another of its question stands before it.
pub(super) fn telling(record: &SectionSource<'_>, theme: &Theme, too: bool) -> Vec<Sentence> {
    let told = meant(record, theme, too);
    if told.is_empty() {
        return vec![about(record, theme, &label(&theme.title), too, evidence(theme))];
    }
    told
}

/// Returns what the group meant by a theme: its note, and its title where that says more than a name; nothing where there is only a name.
pub(super) fn meant(record: &SectionSource<'_>, theme: &Theme, too: bool) -> Vec<Sentence> {
    let key = (theme.id.clone(), too, record.is_quoted(theme));
    record.meant.get(key, || means(record, theme, too))
}

fn means(record: &SectionSource<'_>, theme: &Theme, too: bool) -> Vec<Sentence> {
    let evidence = evidence(theme);
    let note = theme.note.as_ref().map(prose::one_line);
    let says = is_sentence(theme) || claims(record, theme);
    match note {
        Some(note) if record.foreign().is_some() => {
            let lead = about(record, theme, &format!("{}:", name(theme)), too, evidence.clone());
            vec![lead, record.own_words(&note, evidence)]
        }
        Some(note) if says => with_title(record, theme, &note, evidence),
        Some(note) if is_whole(record, &note) => vec![titled(record, theme, &note, too, evidence)],
        Some(note) => {
            let what = format!("{}: {}", label(&theme.title), noted_small(record, &note));
            vec![about(record, theme, &what, too, evidence)]
        }
        None if !says => Vec::new(),
        None if parted(record, theme).is_some() => {
            let what = parted(record, theme).unwrap_or_default();
            vec![about(record, theme, &what, too, evidence)]
        }
        // A conviction of one person is no fact.
        None if record.foreign().is_none() && is_conviction(record, theme) => {
            vec![about(record, theme, &name(theme), too, evidence)]
        }
        None if record.foreign().is_some() || stands(record, theme) => {
            vec![of_few(record, theme).unwrap_or_else(|| itself(record, theme, too, evidence))]
        }
        None => vec![about(record, theme, &name(theme), too, evidence)],
    }
}

/// Returns a title that a colon parts and that has no verb before it, as what a question is about: *going out: visits and guests*.
fn parted(record: &SectionSource<'_>, theme: &Theme) -> Option<String> {
    let title = prose::bare(&theme.title);
    let (what, more) = title.split_once(": ").filter(|_| record.foreign().is_none())?;
    let words = what.split_whitespace().count();
    let named = if words > NAME { prose::lower(what) } else { label(what) };
    (!is_clause(what, record.own) && !holds_verb(&what.to_lowercase())).then(|| format!("{named}: {more}"))
}

/// Returns the note of a theme whose name stands right before.
pub(super) fn only_noted(record: &SectionSource<'_>, theme: &Theme) -> Vec<Sentence> {
    let Some(note) = theme.note.as_ref().map(prose::one_line) else {
        return Vec::new();
    };
    let foreign = record.foreign().is_some();
    if foreign || is_whole(record, &note) && !speaks_of_us(&note) {
        return vec![record.own_words(&note, evidence(theme))];
    }
    // *The group speaks of a third changes every year* is no sentence.
    if speaks_of_us(&note) || may_be_sentence(record, &note) {
        let note = cited(&note, record.own);
        let form = |id: &str| SentenceForm::new(id, say_as!(record.words, id, note = note.as_str()));
        let forms = ["remark-noted-one", "remark-noted-one-2"].map(form);
        return vec![varied("noted-one", forms.into(), evidence(theme))];
    }
    vec![about(record, theme, &quoted(&note), false, evidence(theme))]
}

/// Returns a note that is no whole sentence as it goes on behind a colon.
fn noted_small(record: &SectionSource<'_>, note: &str) -> String {
    match speaks_of_us(note) {
        true => cited(note, record.own),
        false => quoted(note),
    }
}

/// Returns whether a word of a note may be its verb.
fn may_be_sentence(record: &SectionSource<'_>, note: &str) -> bool {
    let words: Vec<String> = spaced(note).split_whitespace().map(str::to_owned).collect();
    match record.own {
        Lang::Nl => holds_verb(&note.to_lowercase()),
        Lang::En => may_hold_verb(Lang::En, &words) || words.windows(3).any(may_be_english_verb),
    }
}

/// Words behind which an English word in *s* is a plural.
const BEFORE_MANY: &str =
    "of the and or with for in on at by to from all more other our their his her its few many some no two three";

/// Returns whether the second of three words may be a verb in the singular: *roll changes every*.
fn may_be_english_verb(words: &[String]) -> bool {
    let [before, word, _] = words else { return false };
    let is_noun = BEFORE_MANY.split_whitespace().any(|known| known == before);
    word.ends_with('s') && !word.ends_with("ss") && !is_noun
}

/// Returns what is noted of a theme, with its name where it needs one.
pub(in crate::findings) fn noted(record: &SectionSource<'_>, theme: &Theme) -> Vec<Sentence> {
    if theme.note.is_some() {
        meant(record, theme, false)
    } else {
        Vec::new()
    }
}

fn evidence(theme: &Theme) -> Vec<Id> {
    let mut evidence = vec![theme.id.clone()];
    evidence.extend(theme.evidence.iter().cloned());
    evidence
}

/// Returns whether a title stands by itself: a sentence, or one that a colon tells: *to the outside: visits and guests*.
fn stands(record: &SectionSource<'_>, theme: &Theme) -> bool {
    claims(record, theme) || theme.title.contains(": ")
}

/// Returns the title of a theme that is a sentence, with its note behind a colon where neither holds one.
fn with_title(record: &SectionSource<'_>, theme: &Theme, note: &str, evidence: Vec<Id>) -> Vec<Sentence> {
    let title = prose::bare(&theme.title);
    if speaks_of_us(&title) || speaks_of_us(note) {
        let what = cited(note, record.own);
        return vec![varied("theme-noted", noted_forms(record, theme, &what), evidence)];
    }
    let one = [title.as_str(), prose::bare(note).as_str()]
        .iter()
        .all(|text| !text.contains([':', '.', '!', '?']));
    if one {
        return vec![record.own_words(&format!("{title}: {}", prose::lower(note)), evidence)];
    }
    vec![
        record.own_words(&title, evidence.clone()),
        record.own_words(note, evidence),
    ]
}

/// Returns a title that claims something as it stands; a short one that says of nobody whom it means as what the question is about.
fn itself(record: &SectionSource<'_>, theme: &Theme, too: bool, evidence: Vec<Id>) -> Sentence {
    let bare = is_sentence(theme) || has_subject(&theme.title);
    if record.foreign().is_some() || bare && !speaks_of_us(&theme.title) {
        return record.own_words(&theme.title, evidence);
    }
    about(record, theme, &name(theme), too, evidence)
}

/// Returns whether a theme is what one person says learning together is, or why.
fn is_conviction(record: &SectionSource<'_>, theme: &Theme) -> bool {
    asks_for_convictions(record, theme) && matches!(record.bearer_of(theme), Bearer::One(_))
}

/// Returns that a question is about something, or about that as well.
fn about(record: &SectionSource<'_>, theme: &Theme, what: &str, too: bool, evidence: Vec<Id>) -> Sentence {
    varied("theme-about", about_forms(record, theme, what, too), evidence)
}

/// Partners up to which a title that claims something is told of them.
const FEW: usize = 2;
/// Returns a title that claims something as what the group called what was said of one or two partners, where the title names neither: *everything
/// hangs on one person* is not so of all.
fn of_few(record: &SectionSource<'_>, theme: &Theme) -> Option<Sentence> {
    if record.foreign().is_some() || !claims(record, theme) || theme.aspect.as_str() == WHY {
        return None;
    }
    let mut each: Vec<Vec<&Partner>> = Vec::new();
    for id in &theme.evidence {
        let said = record.session.statements.iter().find(|s| s.id == *id);
        let ids = said.map_or(std::slice::from_ref(id), |said| said.about.as_slice());
        // What is said of nobody is said of all.
        (!ids.is_empty()).then_some(())?;
        each.push(ids.iter().filter_map(|id| record.session.partner(id)).collect());
    }
    // Whom one of the words only names beside the one they are all about is not meant.
    let in_all = |p: &&Partner| each.iter().all(|here| here.iter().any(|other| other.id == p.id));
    let mut about: Vec<&Partner> = each.concat();
    if about.iter().any(in_all) {
        about.retain(in_all);
    }
    about.sort_by(|one, other| one.id.cmp(&other.id));
    about.dedup_by(|one, other| one.id == other.id);
    let title = spaced(&theme.title);
    let named = about.iter().any(|p| title.contains(&spaced(&p.name)));
    if about.is_empty() || about.len() > FEW || named {
        return None;
    }
    let names: Vec<String> = about.iter().map(|p| record.name(p)).collect();
    let (names, what) = (prose::row(record.words, &names), name(theme));
    let form = |id: &str| {
        let text = say_as!(record.words, id, names = names.as_str(), what = what.as_str());
        SentenceForm::new(id, text)
    };
    Some(varied(
        "theme-of",
        vec![form("theme-of"), form("theme-of-2")],
        evidence(theme),
    ))
}

/// Returns whether the title of a theme is longer than a name.
pub(super) fn is_sentence(theme: &Theme) -> bool {
    let words = theme.title.split_whitespace().count();
    let named = theme.note.is_some() && !theme.title.ends_with('.');
    words > if named { NAME_WITH_NOTE } else { NAME }
}

/// Returns what is noted of a theme, else its title, in one line.
pub(in crate::findings) fn text_of(theme: &Theme) -> String {
    let title = || theme.title.to_string();
    theme.note.as_ref().map_or_else(title, prose::one_line)
}
