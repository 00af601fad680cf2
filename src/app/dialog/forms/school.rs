//! The forms of the set-up: a new session, the school and the circumstances, who takes part.

use crate::app::dialog::form::{DialogForm, FormField};
use crate::app::dialog::forms::fields::{line, vocabulary, yes_no};
use crate::app::dialog::forms::people::{MOST, People};
use crate::app::dialog::purpose::Purpose;
use crate::deck::{Deck, Lang};
use crate::locale::Words;
use crate::say;
use crate::session::{
    Answer, Archiving, Consent, Held, Intent, Moment, Participant, Recording, Refusal, School, Session, Setting,
    read_day, some_line,
};
use crate::text::{Id, Line, is_school_name, shorten, value_of, word_of};

/// Returns the form for a new session: school, circumstances, participants. One that goes on from an `earlier` session is of its school,
/// and can be held with a deck that knows everything on its map.
pub(crate) fn new_session(words: &Words, decks: &[Deck], date: &str, earlier: Option<&Session>) -> DialogForm {
    let school = earlier.map(|earlier| earlier.school.clone()).unwrap_or_default();
    let fits = |deck: &&Deck| {
        earlier.is_none_or(|earlier| deck.id == earlier.deck.id && earlier.problems(Some(deck)).is_empty())
    };
    let decks: Vec<&Deck> = decks.iter().filter(fits).collect();
    let mut fields = school_fields(words, &school);
    fields.push(line(words, "participants", None).hint(say!(words, "hint-participants")));
    fields.push(yes_no(words, "consent", false).hint(say!(words, "hint-consent")));
    fields.push(yes_no(words, "recording", true));
    fields.push(line(words, "date", Some(date)));
    fields.push(line(words, "place", None));
    fields.push(vocabulary(words, "held", &["live", "paper"], Some("live")).hint(say!(words, "hint-held")));
    fields.push(line(words, "from", None).hint(say!(words, "hint-time")));
    fields.push(line(words, "until", None).hint(say!(words, "hint-time")));
    let choices: Vec<_> = decks
        .iter()
        .map(|d| (deck_key(d), format!("{} ({})", d.title, word_of(&d.language))))
        .collect();
    let lang = earlier.map_or(words.lang(), |earlier| earlier.deck.language);
    let own = decks.iter().find(|deck| deck.language == lang).or(decks.first());
    let own = own.map(|deck| deck_key(deck));
    fields.push(FormField::one(
        "deck",
        say!(words, "field-deck"),
        choices,
        own.as_deref(),
    ));
    let title = match earlier {
        Some(_) => say!(words, "form-second", school = school.code.as_str()),
        None => say!(words, "form-new"),
    };
    let mut form = DialogForm::new(title, fields).stepwise();
    // The code of the earlier session was decided there.
    form.asked
        .extend(earlier.map(|earlier| earlier.school.code.to_string()));
    form
}

fn deck_key(deck: &Deck) -> String {
    format!("{} {}", deck.id, word_of(&deck.language))
}

/// Returns the session and the participants that the form describes.
///
/// # Errors
/// [`Refusal::Empty`] where the school has no code, or there is no deck.
/// [`Refusal::PaperTimes`] where it was held on paper and the form does not say from when to when.
pub(crate) fn read_new(form: &DialogForm, decks: &[Deck], now: Moment) -> Result<(Session, Vec<Participant>), Refusal> {
    let deck = decks
        .iter()
        .find(|deck| deck_key(deck) == form.get("deck"))
        .or(decks.first())
        .ok_or(Refusal::Empty)?;
    let school = read_school(form)?;
    let mut session = Session::new(deck, school, day_of(form));
    session.place = some_line(form.get("place"));
    if form.get("recording") == "yes" {
        session.recordings = vec![Recording {
            id: "r1".into(),
            ..Recording::default()
        }];
    }
    if form.get("held") == "paper" {
        let (from, until) = paper_times(form, now).ok_or(Refusal::PaperTimes)?;
        session.held = Held::Paper;
        session.progress.began = Some(from);
        session.progress.ended = Some(until);
        session.progress.seconds = until.since(from);
    }
    let consent = match (form.get("consent") == "yes", session.recordings.is_empty()) {
        (false, _) => Consent::default(),
        (true, false) => Consent::GIVEN,
        // What is not recorded was not asked about.
        (true, true) => Consent {
            sound: Answer::Unasked,
            ..Consent::GIVEN
        },
    };
    let people = People::read(form.get("participants"));
    Ok((session, people.participants(deck, consent)))
}

/// Returns when a talk on paper began and ended: both on its date, the end after the beginning.
fn paper_times(form: &DialogForm, now: Moment) -> Option<(Moment, Moment)> {
    let day = now.on_day(form.get("date"))?;
    let (from, until) = (day.at_time(form.get("from"))?, day.at_time(form.get("until"))?);
    (from < until).then_some((from, until))
}

/// Returns the field in which a form names people, where it does.
fn people_field(purpose: &Purpose) -> Option<&'static str> {
    match purpose {
        Purpose::New => Some("participants"),
        Purpose::Participant(_) => Some("function"),
        _ => None,
    }
}

/// Shows below the field for people what was understood of it.
pub(crate) fn echo(form: &mut DialogForm, words: &Words, purpose: &Purpose) {
    if *purpose != Purpose::New && *purpose != Purpose::Participant(None) {
        return;
    }
    let people = people_field(purpose).map(|id| (id, People::read(form.get(id))));
    let Some((id, people)) = people else { return };
    if let Some(field) = form.fields.iter_mut().find(|field| field.id == id) {
        field.hint = Some(match people.count() {
            0 => say!(words, "hint-participants"),
            _ => say!(words, "hint-understood", people = people.shown()),
        });
    }
}

/// Returns what has to be asked once before a form is taken in: the field it is about, and the question. What was asked is remembered in
/// the form; too many people are refused every time.
pub(crate) fn question(
    form: &mut DialogForm,
    purpose: &Purpose,
    deck: Option<&Deck>,
    words: &Words,
    key: &str,
) -> Option<(usize, String)> {
    const NOBODY: &str = "nobody at all";
    if let Some(asked) = question_of_school(form, words, key) {
        return Some(asked);
    }
    let id = people_field(purpose)?;
    let at = form.fields.iter().position(|field| field.id == id)?;
    let people = People::read(form.get(id));
    if people.count() > MOST {
        let shown = shorten(&people.shown(), 60, "…");
        return Some((at, say!(words, "fault-too-many", most = MOST, people = shown)));
    }
    if let Some(name) = people.name(deck, &form.asked) {
        form.asked.push(name.clone());
        return Some((at, say!(words, "fault-name", name = name, key = key)));
    }
    let nobody = *purpose == Purpose::New && people.count() == 0 && !form.get("code").trim().is_empty();
    if nobody && !form.asked.iter().any(|asked| asked == NOBODY) {
        form.asked.push(NOBODY.to_owned());
        return Some((at, say!(words, "fault-nobody", key = key)));
    }
    None
}

/// Asks once about a code that reads like the name of a school.
fn question_of_school(form: &mut DialogForm, words: &Words, key: &str) -> Option<(usize, String)> {
    let at = form.fields.iter().position(|field| field.id == "code")?;
    let code = form.get("code").trim().to_owned();
    if form.asked.contains(&code) || !is_school_name(&code) {
        return None;
    }
    form.asked.push(code.clone());
    let shown = shorten(&code, 40, "…");
    Some((at, say!(words, "fault-school-name", code = shown, key = key)))
}

/// Returns why the day of a form cannot be read, with its field; `None` where it can, or stood there before.
pub(crate) fn fault_of_day(form: &DialogForm, words: &Words) -> Option<(usize, String)> {
    let at = form.fields.iter().position(|field| field.id == "date")?;
    let typed = form.get("date").trim();
    if typed.is_empty() || form.asked.iter().any(|known| known == typed) || read_day(typed).is_some() {
        return None;
    }
    Some((at, say!(words, "fault-day", typed = shorten(typed, 20, "…"))))
}

/// Returns the day of a form as records write it; what is no day stays as it stands.
fn day_of(form: &DialogForm) -> Line {
    let typed = form.get("date");
    read_day(typed).map_or_else(|| Line::new(typed), |day| Line::new(&day.to_string()))
}

fn school_fields(words: &Words, school: &School) -> Vec<FormField> {
    vec![
        line(words, "code", Some(&school.code)).hint(say!(words, "hint-code")),
        line(words, "level", school.level.as_deref()).hint(say!(words, "hint-level")),
        line(words, "type", school.kind.as_deref()).hint(say!(words, "hint-type")),
        line(words, "network", school.network.as_deref()).hint(say!(words, "hint-network")),
        line(words, "location", school.location.as_deref()).hint(say!(words, "hint-location")),
    ]
}

fn read_school(form: &DialogForm) -> Result<School, Refusal> {
    let code = some_line(form.get("code")).ok_or(Refusal::Empty)?;
    let field = |id| some_line(form.get(id));
    Ok(School {
        code,
        level: field("level"),
        kind: field("type"),
        network: field("network"),
        location: field("location"),
    })
}

/// Returns the form for school and circumstances.
///
/// The language of the cards is asked where this session can be held in more than one of `decks`.
pub(crate) fn school(words: &Words, session: &Session, decks: &[Deck]) -> DialogForm {
    let mut fields = school_fields(words, &session.school);
    fields.push(line(words, "date", Some(&session.date)));
    fields.push(line(words, "place", session.place.as_deref()));
    fields.push(line(words, "group", session.group.as_deref()).hint(say!(words, "hint-group")));
    fields.push(line(words, "absent", session.absent.as_deref()).hint(say!(words, "hint-absent")));
    fields.push(yes_no(words, "recording", !session.recordings.is_empty()));
    let languages = languages(session, decks);
    if languages.len() > 1 {
        let ids: Vec<&str> = languages.iter().map(String::as_str).collect();
        fields.push(vocabulary(
            words,
            "language",
            &ids,
            Some(&word_of(&session.deck.language)),
        ));
    }
    let mut form = DialogForm::new(say!(words, "form-school"), fields);
    form.asked = vec![session.school.code.to_string(), session.date.to_string()];
    form
}

/// Returns the form for a participant.
pub(crate) fn participant(words: &Words, deck: &Deck, old: Option<&Participant>) -> DialogForm {
    let roles = deck
        .map
        .roles
        .iter()
        .map(|role| (role.id.to_string(), role.title.to_string()))
        .collect();
    let role = old.and_then(|p| p.role.as_deref());
    let consent = old.map(|p| p.consent).unwrap_or_default();
    let function = line(words, "function", old.map(|p| p.function.as_str()));
    let function = if old.is_none() {
        function.hint(say!(words, "hint-participants"))
    } else {
        function
    };
    let fields = vec![
        function,
        FormField::one("role", say!(words, "field-role"), roles, role),
        answer(words, "consent-talk", consent.talk),
        answer(words, "consent-sound", consent.sound),
        answer(words, "consent-quote", consent.quote),
        vocabulary(
            words,
            "consent-archive",
            &["unasked", "open", "restricted", "no"],
            Some(&word_of(&consent.archive)),
        ),
    ];
    DialogForm::new(say!(words, "form-participant"), fields)
}

/// Returns the field of one level of consent.
fn answer(words: &Words, field: &str, answer: Answer) -> FormField {
    let choices = ["unasked", "given", "refused"]
        .iter()
        .map(|id| ((*id).to_owned(), words.get(&format!("choice-consent-{id}"))))
        .collect();
    FormField::one(
        field,
        words.get(&format!("field-{field}")),
        choices,
        Some(&word_of(&answer)),
    )
}

/// Reads the levels of consent from the form of a participant.
fn read_consent(form: &DialogForm) -> Consent {
    let answer = |field| value_of::<Answer>(form.get(field)).unwrap_or_default();
    Consent {
        talk: answer("consent-talk"),
        sound: answer("consent-sound"),
        quote: answer("consent-quote"),
        archive: value_of::<Archiving>(form.get("consent-archive")).unwrap_or_default(),
    }
}

/// Returns the languages in which the cards of this session lie ready: there is a deck that knows every id that was used.
fn languages(session: &Session, decks: &[Deck]) -> Vec<String> {
    decks
        .iter()
        .filter(|deck| deck.id == session.deck.id && session.problems(Some(deck)).is_empty())
        .map(|deck| word_of(&deck.language))
        .collect()
}

/// Returns the participants that a form for new ones describes: `3 leraar` makes three. Who comes while the talk runs came late.
///
/// # Errors
/// [`Refusal::Empty`] where it describes nobody. A participant who was there before the talk began is not late.
pub(crate) fn read_participants(
    form: &DialogForm,
    session: &Session,
    deck: &Deck,
    now: Moment,
) -> Result<Vec<Intent>, Refusal> {
    let people = People::read(form.get("function"));
    let mut all = people.participants(deck, read_consent(form));
    for p in &mut all {
        p.role = some_line(form.get("role")).map(|role| Id::new(&role)).or(p.role.take());
        p.joined = session.is_on().then_some(now);
    }
    if all.is_empty() {
        return Err(Refusal::Empty);
    }
    Ok(all.into_iter().map(|p| Intent::Add(p.into())).collect())
}

/// Returns a participant as the form says it.
pub(crate) fn read_participant(form: &DialogForm, old: Participant) -> Participant {
    Participant {
        function: Line::new(form.get("function")),
        role: some_line(form.get("role")).map(|role| Id::new(&role)),
        consent: read_consent(form),
        ..old
    }
}

/// Returns the intents that set only what differs, so that undo takes back what was changed and no more.
pub(crate) fn read_circumstances(form: &DialogForm, session: &Session) -> Result<Vec<Intent>, Refusal> {
    let planned = form.get("recording") == "yes";
    let language: Option<Lang> = value_of(form.get("language"));
    let settings = [
        Setting::School(read_school(form)?),
        Setting::Date(day_of(form)),
        Setting::Place(some_line(form.get("place"))),
        Setting::Group(some_line(form.get("group"))),
        Setting::Absent(some_line(form.get("absent"))),
        Setting::Language(language.unwrap_or(session.deck.language)),
    ];
    let intents = settings.into_iter().map(Intent::Set);
    let mut intents: Vec<_> = intents
        .filter(|intent| session.decide(intent.clone()) != Err(Refusal::Nothing))
        .collect();
    // A recording that has started is a fact; only the plan of one can be dropped.
    if planned && session.recordings.is_empty() {
        intents.push(Intent::Add(Recording::default().into()));
    }
    if !planned {
        let unstarted = session
            .recordings
            .iter()
            .filter(|recording| recording.started.is_none());
        intents.extend(unstarted.map(|recording| Intent::Remove(recording.id.clone())));
    }
    if intents.is_empty() {
        Err(Refusal::Nothing)
    } else {
        Ok(intents)
    }
}
