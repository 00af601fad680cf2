//! The forms of a transcript that is taken in: what each asks, filled in with what is known.

use std::collections::BTreeMap;

use super::state::IntakeState;
use crate::app::dialog::form::{DialogForm, FormField};
use crate::app::dialog::purpose::IntakeStep;
use crate::app::open_session::OpenSession;
use crate::findings::intake::speakers::{FileSpeaker, Missing, UNVOICED, minutes, speakers};
use crate::findings::intake::summary::{mended, odd, summary};
use crate::findings::intake::when::shown_shift;
use crate::findings::intake::{IntakeFile, TakenTranscript};
use crate::locale::Words;
use crate::say;
use crate::session::Session;
use crate::text::{Line, fold, shorten};
use crate::transcript::names::NameQuestion;
use crate::transcript::{TurnVoice, is_pause};

/// The answer that a word is a name.
pub(super) const NAME: &str = "name";
/// The answer that a word is none.
pub(super) const NO_NAME: &str = "none";
/// The field for all words that are not answered one by one.
pub(super) const REST: &str = "rest";
/// The answer that a speaker is nobody in particular.
const NOBODY: &str = "-";
/// What the field of a speaker or a word is called before its name.
const OF: &str = "of ";
/// How many lines that did not fit are shown.
const ODD: usize = 40;

/// Returns the form of a step; `None` where what it asks about is not known yet.
pub(in crate::app) fn form(words: &Words, open: &OpenSession, step: IntakeStep) -> Option<DialogForm> {
    let state = &open.intake;
    let form = match step {
        IntakeStep::File => file(words),
        IntakeStep::Speakers => of_speakers(words, state, state.source.as_ref()?, &open.session),
        IntakeStep::Names => names(words, &state.questions),
        IntakeStep::Time => time(words, state, state.taken.as_ref()?),
    };
    Some(DialogForm { private: true, ..form })
}

fn file(words: &Words) -> DialogForm {
    let field = FormField::line("file", say!(words, "intake-file"), "").hint(say!(words, "intake-file-hint"));
    DialogForm::new(say!(words, "intake-file-title"), vec![field])
}

/// Returns which of several files this is; nothing of a single one.
fn nth(words: &Words, state: &IntakeState) -> Vec<String> {
    let (n, all) = (state.before + 1, state.before + 1 + state.after.len());
    let said = || say!(words, "intake-nth", n = n.to_string(), all = all.to_string());
    (all > 1).then(said).into_iter().collect()
}

/// Asks who each speaker is, the one who talks longest first.
fn of_speakers(words: &Words, state: &IntakeState, source: &IntakeFile, session: &Session) -> DialogForm {
    let reading = &source.reading;
    let choices = voices(words, session);
    let present = |name: &str| {
        let voice = state.given.voice(name, session);
        voice.map(|voice| voice.map_or_else(|| NOBODY.to_owned(), |voice| voice.word()))
    };
    let mut all = speakers(&reading.cues);
    all.sort_by_key(|speaker| std::cmp::Reverse(speaker.ms));
    let field = |speaker: &FileSpeaker| {
        let (id, label) = (format!("{OF}{}", speaker.name), speaker.name.to_string());
        let field = FormField::one(&id, label, choices.clone(), present(&speaker.name).as_deref());
        field.under(said_by(words, speaker))
    };
    let mut fields: Vec<FormField> = all.iter().map(field).collect();
    let unvoiced = reading
        .cues
        .iter()
        .filter(|cue| cue.voice.is_none() && !is_pause(&cue.text));
    let unvoiced: Vec<&Line> = unvoiced.map(|cue| &cue.text).collect();
    if !unvoiced.is_empty() {
        let open = state.given.missing(&[reading], session);
        let may_stay = !matches!(open, Some(Missing::Voices | Missing::Refused)) && !all.is_empty();
        let present = present(UNVOICED).or_else(|| may_stay.then(|| NOBODY.to_owned()));
        let field = FormField::one(
            &format!("{OF}{UNVOICED}"),
            say!(words, "transcript-unvoiced"),
            choices,
            present.as_deref(),
        );
        let first = unvoiced.iter().take(2).map(|text| quoted(words, text));
        let count = say!(words, "intake-unvoiced", count = unvoiced.len());
        fields.push(field.under(std::iter::once(count).chain(first).collect()));
    }
    if let Some((said, rows)) = odd(words, reading, ODD) {
        let out = vec![("out".to_owned(), say!(words, "intake-odd-out"))];
        fields.push(
            FormField::one("odd", say!(words, "intake-odd"), out, Some("out")).under([vec![said], rows].concat()),
        );
    }
    let mut about = nth(words, state);
    about.push(summary(words, source));
    about.extend(mended(words, reading));
    DialogForm::new(say!(words, "intake-speakers-title"), fields)
        .about(about)
        .stepwise()
}

/// Returns how much a speaker says, and what first.
fn said_by(words: &Words, speaker: &FileSpeaker) -> Vec<String> {
    let minutes = minutes(words, speaker.ms);
    let much = say!(words, "intake-much", turns = speaker.turns, minutes = minutes);
    let first = speaker.first.iter().map(|text| quoted(words, text));
    std::iter::once(much).chain(first).collect()
}

fn quoted(words: &Words, text: &str) -> String {
    say!(words, "transcript-speaker-first", text = shorten(text, 50, "…"))
}

/// Returns everybody whom a speaker can be.
fn voices(words: &Words, session: &Session) -> Vec<(String, String)> {
    let people = session.participants.iter();
    let mut all: Vec<(String, String)> = people
        .map(|person| (person.id.to_string(), format!("{} · {}", person.id, person.function)))
        .collect();
    all.push((TurnVoice::Facilitator.word(), say!(words, "transcript-facilitator")));
    let mut functions: BTreeMap<String, &Line> = BTreeMap::new();
    for person in &session.participants {
        functions.entry(fold(&person.function)).or_insert(&person.function);
    }
    all.extend(functions.values().map(|function| {
        let label = say!(words, "intake-somebody", function = function.to_string());
        (TurnVoice::Function((*function).clone()).word(), label)
    }));
    all.push((NOBODY.to_owned(), say!(words, "intake-nobody")));
    all
}

/// Asks of each word whether it is a name.
fn names(words: &Words, questions: &[NameQuestion]) -> DialogForm {
    let choices = || {
        vec![
            (NAME.to_owned(), say!(words, "intake-is-name")),
            (NO_NAME.to_owned(), say!(words, "intake-no-name")),
        ]
    };
    let field = |question: &NameQuestion| {
        let around = question.around.first().map(Line::to_string).unwrap_or_default();
        let row = say!(words, "intake-around", count = question.count, around = around);
        FormField::one(
            &format!("{OF}{}", question.word),
            question.word.clone(),
            choices(),
            None,
        )
        .under(vec![row])
    };
    let mut fields: Vec<FormField> = questions.iter().map(field).collect();
    if fields.len() > 3 {
        fields.push(FormField::one(REST, say!(words, "intake-rest"), choices(), None));
    }
    let about = vec![say!(words, "intake-names-about")];
    DialogForm::new(say!(words, "intake-names-title", n = questions.len()), fields)
        .about(about)
        .stepwise()
}

/// Asks for the shift, and shows what will be masked.
fn time(words: &Words, state: &IntakeState, taken: &TakenTranscript) -> DialogForm {
    let replaced: u64 = taken.talk.from.replaced.values().sum();
    let mut about = nth(words, state);
    about.push(say!(
        words,
        "intake-ready",
        turns = taken.talk.turns.len(),
        replaced = replaced,
        withheld = taken.talk.from.withheld
    ));
    about.push(match (&state.why, taken.placed.found) {
        (Some(why), _) => why.clone(),
        (None, Some(found)) => say!(
            words,
            "intake-shift-found",
            shift = shown_shift(words, Some(found.ms)),
            agree = found.agree,
            apart = ((found.apart + 500) / 1000).to_string()
        ),
        (None, None) => say!(words, "intake-shift-none"),
    });
    let shown = match state.why {
        Some(_) => String::new(),
        None => shown_shift(words, taken.placed.shift),
    };
    let field = FormField::line("shift", say!(words, "intake-shift"), &shown)
        .hint(say!(words, "intake-shift-hint"))
        .under(masked(words, taken));
    DialogForm::new(say!(words, "intake-time-title"), vec![field]).about(about)
}

/// Returns what stands instead of which names, a row for each mask.
fn masked(words: &Words, taken: &TakenTranscript) -> Vec<String> {
    let mut all: BTreeMap<&Line, Vec<&str>> = BTreeMap::new();
    for mask in &taken.masks {
        if let Some(to) = &mask.to {
            all.entry(to).or_default().push(mask.from.as_str());
        }
    }
    let row = |(to, names): (&Line, Vec<&str>)| {
        let (names, to) = (names.join(", "), to.to_string());
        say!(words, "intake-masked", names = names, to = to)
    };
    let rows: Vec<String> = all.into_iter().map(row).collect();
    match rows.is_empty() {
        true => rows,
        false => std::iter::once(say!(words, "intake-masked-title"))
            .chain(rows)
            .collect(),
    }
}

/// Returns the speaker or the word that a field is about.
pub(super) fn about(field: &FormField) -> Option<&str> {
    field.id.strip_prefix(OF)
}

/// Returns whose a speaker is by the answer of a field: a voice, or `None` for nobody; nothing where it was not answered.
pub(super) fn voice(answer: &str) -> Option<Option<TurnVoice>> {
    match answer {
        "" => None,
        NOBODY => Some(None),
        word => TurnVoice::parse(word).map(Some),
    }
}
