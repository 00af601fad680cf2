//! A note that is a sentence, with the title of its theme: bare it reads as a fact or as a riddle.
//!
//! Stands bare only where it names its subject itself. What one person says learning is, or why, is that person's where nobody's words stand below.

use super::named::{about_forms, asks_for_convictions, is_of_concept, label, name};
use crate::findings::language::clause::spaced;
use crate::findings::language::noted::cited;
use crate::findings::language::ours::speaks_of_us;
use crate::findings::language::prose;
use crate::findings::language::vary::{SentenceForm, say_as, varied};
use crate::findings::statements::bearers::Bearer;
use crate::findings::{SectionSource, Sentence};
use crate::session::Theme;
use crate::text::Id;
use crate::text::sentences::sentences;

/// Returns a note that is a sentence; `too` where another theme of its question stands before it.
pub(super) fn titled(record: &SectionSource<'_>, theme: &Theme, note: &str, too: bool, evidence: Vec<Id>) -> Sentence {
    let what = behind_colon(record, note);
    let names_itself = has_subject(note) && shares_a_word(&theme.title, note);
    let own = || varied("theme-noted", noted_forms(record, theme, &what), evidence.clone());
    match record.bearer_of(theme) {
        Bearer::One(who) if is_his_alone(record, theme, note, &who) => of_one(record, theme, (&who, &what), evidence),
        Bearer::One(_) if is_of_concept(record, theme) || !names_itself => own(),
        Bearer::Several if is_of_concept(record, theme) => own(),
        _ if names_itself && !speaks_of_us(note) => record.own_words(note, evidence),
        _ => {
            let mut forms = about_forms(record, theme, &format!("{}: {what}", label(&theme.title)), too);
            forms.extend(noted_forms(record, theme, &what));
            varied("theme-about", forms, evidence)
        }
    }
}

/// Returns whether a note is what one person is convinced of, and neither the words below it nor the note say whose it is.
fn is_his_alone(record: &SectionSource<'_>, theme: &Theme, note: &str, who: &str) -> bool {
    asks_for_convictions(record, theme) && !record.is_quoted(theme) && !names(note, who)
}

/// Returns a note as it goes on behind the colon of a sentence: in quotation marks where it has more than one sentence or a colon of its own, or
/// speaks of *us*.
fn behind_colon(record: &SectionSource<'_>, note: &str) -> String {
    let bare = prose::bare(note);
    match sentences(&bare).count() > 1 || bare.contains(": ") || speaks_of_us(&bare) {
        true => cited(note, record.own),
        false => prose::lower(note),
    }
}

/// Returns a note as that of the one whose words it rests on.
fn of_one(record: &SectionSource<'_>, theme: &Theme, (who, what): (&str, &str), evidence: Vec<Id>) -> Sentence {
    let name = name(theme);
    let form = |id: &str| {
        let text = say_as!(record.words, id, who = who, name = name.as_str(), what = what);
        SentenceForm::new(id, text)
    };
    let forms = ["theme-one", "theme-one-2"].map(form);
    varied("theme-one", forms.into(), evidence)
}

/// Returns the sentences that tell a note as what was noted at its theme.
pub(super) fn noted_forms(record: &SectionSource<'_>, theme: &Theme, what: &str) -> Vec<SentenceForm> {
    let name = name(theme);
    let form = |id: &str| SentenceForm::new(id, say_as!(record.words, id, name = name.as_str(), what = what));
    ["theme-noted", "theme-noted-2", "theme-noted-3"].map(form).into()
}

/// Returns whether a note names the one whose words it rests on.
fn names(note: &str, who: &str) -> bool {
    let who = spaced(who);
    let last = who.split_whitespace().next_back().unwrap_or_default();
    spaced(note).contains(&format!(" {last} "))
}

/// Words of a first subject that stand for something else, and those that begin what was told before.
const POINTING: &str = "anders dan daar daarna daarom daardoor het dit dat deze die zij ze hij dezelfde hetzelfde al allebei beide beiden \
    it this that these those they he she then there otherwise both either all where";

/// Returns whether a sentence begins with a subject of its own.
pub(super) fn has_subject(note: &str) -> bool {
    let note = spaced(note);
    let first = note.split_whitespace().next().unwrap_or_default();
    !POINTING.split_whitespace().any(|word| word == first)
}

/// Letters by which two words are of one stem, and words that long which carry no meaning.
const STEM: usize = 4;
const EVERYWHERE: &str = "voor over door naar niet maar want meer veel alle elke iets iemand niemand onze jouw hebben heeft wordt worden kunnen moet moeten gaat gaan komt \
    leren samen school with what that this from have they them their your when where does been being more much some into also about learning together somebody nobody";

/// Returns whether a note holds a word of a title that carries meaning, in whatever form.
pub(super) fn shares_a_word(title: &str, note: &str) -> bool {
    let stems = |text: &str| -> Vec<String> {
        let words = spaced(text);
        let long = words.split_whitespace().filter(|word| word.chars().count() >= STEM);
        let telling = long.filter(|word| !EVERYWHERE.split_whitespace().any(|known| known == *word));
        telling.map(|word| word.chars().take(STEM).collect()).collect()
    };
    let noted = stems(note);
    stems(title).iter().any(|stem| noted.contains(stem))
}
