//! The forms of kring: what each asks, and what its answers mean.
//!
//! Every field of the record that has no key of its own is set here. Never changes a session: a form answers with wishes.

use super::form::{Field, Form};
use crate::deck::Deck;
use crate::locale::Words;
use crate::say;
use crate::session::{
    ALL, Basis, Conclusion, Consent, Gap, Image, Intent, Item, Moment, Participant, Partner, Recording, Refusal,
    School, Session, Setting, Speaker, Theme, Tie, some_line, some_text,
};
use crate::text::{Id, Line, Text, value_of, word_of};

/// What a form is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A new session.
    New,
    /// The school and the circumstances of this session.
    School,
    /// A new participant, or this one.
    Participant(Option<Id>),
    /// This partner.
    Partner(Id),
    /// This tie.
    Tie(Id),
    /// A new tie between these two.
    Connect(Id, Id),
    /// A new image, or this one.
    Image(Option<Id>),
    /// A new gap, or this one.
    Gap(Option<Id>),
    /// A new theme, or this one; made from these statements.
    Theme(Option<Id>, Vec<Id>),
    /// A new conclusion, or this one.
    Conclusion(Option<Id>),
    /// A proposed conclusion, in words of one's own.
    Proposal(Box<Conclusion>),
    /// The words of a statement as they are printed.
    Excerpt(Id),
    /// A name to be masked.
    Mask,
}

/// A choice among the words of one field of the record; their labels are the messages `choice-<field>-<word>`.
fn vocabulary(words: &Words, field: &str, ids: &[&str], chosen: Option<&str>) -> Field {
    let choices = ids
        .iter()
        .map(|id| ((*id).to_owned(), words.get(&format!("choice-{field}-{id}"))))
        .collect();
    Field::one(field, words.get(&format!("field-{field}")), choices, chosen)
}

/// The choice `yes` or `no`.
fn yes_no(words: &Words, field: &str, yes: bool) -> Field {
    let choices = vec![
        ("no".to_owned(), say!(words, "no")),
        ("yes".to_owned(), say!(words, "yes")),
    ];
    Field::one(
        field,
        words.get(&format!("field-{field}")),
        choices,
        Some(if yes { "yes" } else { "no" }),
    )
}

fn line(words: &Words, field: &str, text: Option<&str>) -> Field {
    Field::line(field, words.get(&format!("field-{field}")), text.unwrap_or_default())
}

fn lines(words: &Words, field: &str, text: Option<&str>) -> Field {
    Field::text(field, words.get(&format!("field-{field}")), text.unwrap_or_default())
}

/// The form for a new session: school, circumstances, participants.
pub fn new_session(words: &Words, decks: &[Deck], date: &str) -> Form {
    let mut fields = school_fields(words, &School::default());
    fields.push(line(words, "participants", None).hint(say!(words, "hint-participants")));
    fields.push(yes_no(words, "consent", false).hint(say!(words, "hint-consent")));
    fields.push(yes_no(words, "recording", true));
    fields.push(line(words, "date", Some(date)));
    fields.push(line(words, "place", None));
    let choices: Vec<_> = decks
        .iter()
        .map(|d| (deck_key(d), format!("{} ({})", d.title, word_of(&d.language))))
        .collect();
    let own = decks
        .iter()
        .find(|deck| deck.language == words.lang())
        .or(decks.first())
        .map(deck_key);
    fields.push(Field::one("deck", say!(words, "field-deck"), choices, own.as_deref()));
    Form::new(say!(words, "form-new"), fields)
}

fn deck_key(deck: &Deck) -> String {
    format!("{} {}", deck.id, word_of(&deck.language))
}

/// The session and the participants that the form describes.
///
/// # Errors
/// [`Refusal::Empty`] where the school has no code, or there is no deck.
pub fn read_new(form: &Form, decks: &[Deck]) -> Result<(Session, Vec<Participant>), Refusal> {
    let deck = decks
        .iter()
        .find(|deck| deck_key(deck) == form.get("deck"))
        .or(decks.first())
        .ok_or(Refusal::Empty)?;
    let school = read_school(form)?;
    let mut session = Session::new(deck, school, Line::new(form.get("date")));
    session.place = some_line(form.get("place"));
    session.recording = Recording {
        planned: form.get("recording") == "yes",
        started: None,
    };
    let consent = (form.get("consent") == "yes").then_some(Consent::Given);
    Ok((session, people(form.get("participants"), deck, consent)))
}

/// `3 leraar, directeur` as participants without ids.
pub fn people(raw: &str, deck: &Deck, consent: Option<Consent>) -> Vec<Participant> {
    let mut all = Vec::new();
    for part in raw
        .split([',', ';', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let digits = part.chars().take_while(char::is_ascii_digit).count();
        let (number, rest) = part.split_at(digits);
        let function = Line::new(rest.trim_start_matches(['x', '×']).trim());
        let function = if function.is_empty() { Line::new(part) } else { function };
        let role = deck.map.role_of(&function).map(|role| role.id.clone());
        let one = Participant {
            function,
            role,
            consent,
            ..Participant::default()
        };
        all.extend(std::iter::repeat_n(one, number.parse().unwrap_or(1).clamp(1, 60)));
    }
    all
}

fn school_fields(words: &Words, school: &School) -> Vec<Field> {
    vec![
        line(words, "code", Some(&school.code)).hint(say!(words, "hint-code")),
        line(words, "level", school.level.as_deref()).hint(say!(words, "hint-level")),
        line(words, "type", school.kind.as_deref()).hint(say!(words, "hint-type")),
        line(words, "network", school.network.as_deref()).hint(say!(words, "hint-network")),
        line(words, "location", school.location.as_deref()).hint(say!(words, "hint-location")),
    ]
}

fn read_school(form: &Form) -> Result<School, Refusal> {
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

/// The form for school and circumstances.
pub fn school(words: &Words, session: &Session) -> Form {
    let mut fields = school_fields(words, &session.school);
    fields.push(line(words, "date", Some(&session.date)));
    fields.push(line(words, "place", session.place.as_deref()));
    fields.push(yes_no(words, "recording", session.recording.planned));
    Form::new(say!(words, "form-school"), fields)
}

/// The form for a participant.
pub fn participant(words: &Words, deck: &Deck, old: Option<&Participant>) -> Form {
    let roles = deck
        .map
        .roles
        .iter()
        .map(|role| (role.id.to_string(), role.title.to_string()))
        .collect();
    let role = old.and_then(|p| p.role.as_deref());
    let consent = old.and_then(|p| p.consent).map(|c| word_of(&c));
    let function = line(words, "function", old.map(|p| p.function.as_str()));
    let function = if old.is_none() {
        function.hint(say!(words, "hint-participants"))
    } else {
        function
    };
    let fields = vec![
        function,
        Field::one("role", say!(words, "field-role"), roles, role),
        vocabulary(words, "consent", &["given", "refused"], consent.as_deref()),
    ];
    Form::new(say!(words, "form-participant"), fields)
}

/// Everyone whose view can be told apart: the group, the roles, the participants.
pub(super) fn viewers(words: &Words, session: &Session, deck: &Deck, with_all: bool) -> Vec<(String, String)> {
    let mut all = Vec::new();
    if with_all {
        all.push((ALL.to_owned(), say!(words, "viewer-all")));
    }
    all.extend(
        deck.map
            .roles
            .iter()
            .map(|role| (role.id.to_string(), role.title.to_string())),
    );
    all.extend(
        session
            .participants
            .iter()
            .map(|p| (p.id.to_string(), format!("{} {}", p.id, p.function))),
    );
    all
}

/// The form for a partner: every field of the record.
pub fn partner(words: &Words, session: &Session, deck: &Deck, p: &Partner) -> Form {
    let rings: Vec<(String, String)> = deck
        .map
        .rings
        .iter()
        .map(|r| (r.id.to_string(), r.title.to_string()))
        .collect();
    let domains = deck
        .map
        .domains
        .iter()
        .map(|d| (d.id.to_string(), d.title.to_string()))
        .collect();
    let others = session
        .partners
        .iter()
        .filter(|o| o.id != p.id)
        .map(|o| (o.id.to_string(), o.name.to_string()))
        .collect();
    let ring =
        |field: &str, ring: Option<&str>| Field::one(field, words.get(&format!("field-{field}")), rings.clone(), ring);
    let number = |field, n: u16| line(words, field, (n > 0).then(|| n.to_string()).as_deref());
    let stated = |id: &str| p.importance.by.get(id) == Some(&Basis::Stated);
    let inferred = |id: &str| p.importance.by.get(id) == Some(&Basis::Inferred);
    let who = viewers(words, session, deck, true);
    let people = session
        .participants
        .iter()
        .map(|p| (p.id.to_string(), format!("{} {}", p.id, p.function)))
        .collect();
    let mut fields = vec![
        line(words, "name", Some(&p.name)),
        Field::many("domains", say!(words, "field-domains"), domains, |id| {
            p.domains.iter().any(|d| *d == *id)
        }),
        ring("ring", p.distance.ring.as_deref()),
        vocabulary(
            words,
            "kind",
            &["organisation", "person", "group", "source"],
            p.kind.map(|k| word_of(&k)).as_deref(),
        ),
        vocabulary(
            words,
            "side",
            &["external", "internal", "both"],
            Some(&word_of(&p.side)),
        ),
        vocabulary(
            words,
            "formality",
            &["formal", "informal"],
            p.formality.map(|f| word_of(&f)).as_deref(),
        ),
        vocabulary(
            words,
            "status",
            &["now", "past", "wished", "explored", "ended"],
            Some(&word_of(&p.status)),
        ),
        Field::many("important", say!(words, "field-important"), who.clone(), stated),
        Field::many("inferred", say!(words, "field-inferred"), who, inferred),
        number("others", p.importance.others),
        vocabulary(
            words,
            "learning",
            &["to-school", "from-school", "both", "none"],
            p.learning.map(|l| word_of(&l)).as_deref(),
        ),
        vocabulary(
            words,
            "experience",
            &["positive", "mixed", "negative"],
            p.experience.map(|e| word_of(&e)).as_deref(),
        ),
        ring("was", p.distance.was.as_deref()),
        yes_no(words, "too-close", p.distance.too_close),
        yes_no(words, "collective", p.collective),
        number("count", p.count),
        Field::one("part-of", say!(words, "field-part-of"), others, p.part_of.as_deref()),
        line(words, "frequency", p.frequency.as_deref()),
        line(words, "where", p.location.as_deref()),
        lines(words, "note", p.note.as_deref()),
        vocabulary(
            words,
            "round",
            &["alone", "together", "after"],
            p.round.map(|r| word_of(&r)).as_deref(),
        ),
        Field::one("by", say!(words, "field-by"), people, p.by.as_deref()),
    ];
    for (id, label) in viewers(words, session, deck, false) {
        let label = say!(words, "field-view", who = label);
        fields.push(Field::one(
            &format!("view {id}"),
            label,
            rings.clone(),
            p.distance.views.get(id.as_str()).map(Id::as_str),
        ));
    }
    Form::new(say!(words, "form-partner", name = p.name.to_string()), fields)
}

fn read_partner(form: &Form, old: &Partner) -> Partner {
    let mut p = old.clone();
    p.name = Line::new(form.get("name"));
    // The first domain of a partner is its main one: those it keeps stay in their order.
    let chosen = form.chosen("domains");
    p.domains.retain(|id| chosen.iter().any(|other| **id == **other));
    let new = chosen
        .iter()
        .map(|id| Id::new(id))
        .filter(|id| !old.domains.contains(id));
    p.domains.extend(new);
    let id = |field: &str| Some(form.get(field)).filter(|id| !id.is_empty()).map(Id::new);
    let number = |field: &str| form.get(field).trim().parse().unwrap_or(0);
    p.distance.ring = id("ring");
    p.distance.was = id("was");
    p.distance.too_close = form.get("too-close") == "yes";
    p.distance.views = form
        .fields
        .iter()
        .filter_map(|field| field.id.strip_prefix("view "))
        .filter_map(|who| Some((Id::new(who), id(&format!("view {who}"))?)))
        .collect();
    p.kind = value_of(form.get("kind"));
    p.side = value_of(form.get("side")).unwrap_or_default();
    p.formality = value_of(form.get("formality"));
    p.status = value_of(form.get("status")).unwrap_or_default();
    p.importance.by = form
        .chosen("inferred")
        .iter()
        .map(|who| (Id::new(who), Basis::Inferred))
        .collect();
    p.importance
        .by
        .extend(form.chosen("important").iter().map(|who| (Id::new(who), Basis::Stated)));
    p.importance.others = number("others");
    p.learning = value_of(form.get("learning"));
    p.experience = value_of(form.get("experience"));
    p.collective = form.get("collective") == "yes" || number("count") > 0;
    p.count = number("count");
    p.part_of = id("part-of");
    p.frequency = some_line(form.get("frequency"));
    p.location = some_line(form.get("where"));
    p.note = some_text(form.get("note"));
    p.round = value_of(form.get("round"));
    p.by = id("by");
    p
}

/// The form for a tie.
pub fn tie(words: &Words, session: &Session, tie: &Tie) -> Form {
    let name = |id: &str| {
        session
            .partner(id)
            .map_or_else(|| session.school.code.to_string(), |p| p.name.to_string())
    };
    let strength = tie.strength.map(|s| s.to_string());
    let short = |id: &str| crate::text::shorten(&name(id), 24, "…");
    let (from, to) = (short(&tie.from), short(&tie.to));
    let directions = vec![
        ("none".to_owned(), say!(words, "choice-direction-none")),
        ("forward".to_owned(), format!("{from} → {to}")),
        ("back".to_owned(), format!("{to} → {from}")),
        ("both".to_owned(), format!("{from} ↔ {to}")),
    ];
    let fields = vec![
        line(words, "label", tie.label.as_deref()),
        Field::one(
            "direction",
            say!(words, "field-direction"),
            directions,
            Some(&word_of(&tie.direction)),
        ),
        vocabulary(words, "strength", &["1", "2", "3"], strength.as_deref()),
    ];
    Form::new(
        say!(words, "form-tie", from = name(&tie.from), to = name(&tie.to)),
        fields,
    )
}

/// A tie as the form says it; one that runs back changes its ends.
fn read_tie(form: &Form, old: Tie) -> Tie {
    let (from, to, direction) = match form.get("direction") {
        "back" => (old.to, old.from, crate::session::Direction::Forward),
        word => (old.from, old.to, value_of(word).unwrap_or_default()),
    };
    Tie {
        id: old.id,
        from,
        to,
        label: some_line(form.get("label")),
        direction,
        strength: form.get("strength").parse().ok(),
    }
}

fn speaker_field(words: &Words, session: &Session, speakers: &[Speaker]) -> Field {
    let mut choices: Vec<(String, String)> = session
        .participants
        .iter()
        .map(|p| (p.id.to_string(), format!("{} {}", p.id, p.function)))
        .collect();
    for speaker in speakers {
        if let Speaker::Function(function) = speaker {
            choices.push((function.to_string(), function.to_string()));
        }
    }
    Field::many("speakers", say!(words, "field-speakers"), choices, |id| {
        speakers.iter().any(|s| Line::from(s.clone()) == *id)
    })
}

/// The form for an image of the map.
pub fn image(words: &Words, session: &Session, old: &Image) -> Form {
    let fields = vec![
        line(words, "image", Some(&old.image)),
        lines(words, "why", old.why.as_deref()),
        speaker_field(words, session, &old.speakers),
    ];
    Form::new(say!(words, "form-image"), fields)
}

/// The form for something absent.
pub fn gap(words: &Words, session: &Session, old: &Gap) -> Form {
    let partners = session
        .partners
        .iter()
        .map(|p| (p.id.to_string(), p.name.to_string()))
        .collect();
    let fields = vec![
        lines(words, "text", Some(&old.text)),
        vocabulary(
            words,
            "gap",
            &["partner", "means", "role", "other"],
            Some(&word_of(&old.kind)),
        ),
        Field::many("about", say!(words, "field-about"), partners, |id| {
            old.about.iter().any(|p| *p == *id)
        }),
    ];
    Form::new(say!(words, "form-gap"), fields)
}

/// The form for a theme.
pub fn theme(words: &Words, old: Option<&Theme>, aspect: crate::deck::Aspect) -> Form {
    let aspect = old.map_or(aspect, |theme| theme.aspect);
    let fields = vec![
        line(words, "title", old.map(|t| t.title.as_str())),
        vocabulary(
            words,
            "aspect",
            &["what", "who", "why", "how", "what-for"],
            Some(&word_of(&aspect)),
        ),
        lines(words, "note", old.and_then(|t| t.note.as_deref())),
    ];
    Form::new(say!(words, "form-theme"), fields)
}

/// The form for a conclusion.
pub fn conclusion(words: &Words, old: Option<&Conclusion>) -> Form {
    Form::new(
        say!(words, "form-conclusion"),
        vec![lines(words, "text", old.map(|c| c.text.as_str()))],
    )
}

/// The form for a name to be masked; `functions` may help to say what it stands for.
pub fn mask(words: &Words, name: &str, functions: &[&str]) -> Form {
    let hint = say!(words, "hint-mask-function", examples = functions.join(", "));
    let mut form = Form::new(
        say!(words, "form-mask"),
        vec![
            line(words, "masked", Some(name)).hint(say!(words, "hint-masked")),
            line(words, "mask-function", None).hint(hint),
        ],
    );
    form.at = usize::from(!name.is_empty());
    form
}

/// The form for the words of a statement as they are printed.
pub fn excerpt(words: &Words, text: &str, printed: Option<bool>) -> Form {
    let print = printed.map(|yes| if yes { "yes" } else { "no" });
    let choices = vec![
        ("yes".to_owned(), say!(words, "yes")),
        ("no".to_owned(), say!(words, "no")),
    ];
    let fields = vec![
        lines(words, "excerpt", Some(text)).hint(say!(words, "hint-excerpt")),
        Field::one("print", say!(words, "field-print"), choices, print),
    ];
    Form::new(say!(words, "form-excerpt"), fields)
}

/// What a form handed in asks of the session.
///
/// # Errors
/// [`Refusal::Unknown`] where the thing is gone by now, [`Refusal::Empty`] where a school has no code.
pub fn read(
    form: &Form,
    purpose: &Purpose,
    session: &Session,
    deck: &Deck,
    now: Moment,
) -> Result<Vec<Intent>, Refusal> {
    let find = |id: &Id| {
        session
            .find(id)
            .map(|(_, item)| item)
            .ok_or_else(|| Refusal::Unknown(id.clone()))
    };
    let put = |id: &Option<Id>, item: Item| {
        if id.is_some() {
            Intent::Change(item)
        } else {
            Intent::Add(item)
        }
    };
    let old = |id: &Option<Id>| id.as_ref().map(find).transpose();
    Ok(match purpose {
        Purpose::New | Purpose::Mask => Vec::new(),
        Purpose::School => read_circumstances(form, session)?,
        Purpose::Participant(None) => {
            let mut all = people(form.get("function"), deck, value_of(form.get("consent")));
            for p in &mut all {
                p.role = some_line(form.get("role")).map(|role| Id::new(&role)).or(p.role.take());
                p.joined = session.progress.began.map(|_| now);
            }
            if all.is_empty() {
                return Err(Refusal::Empty);
            }
            all.into_iter().map(|p| Intent::Add(p.into())).collect()
        }
        Purpose::Participant(Some(id)) => {
            let Item::Participant(old) = find(id)? else {
                return Err(Refusal::Unknown(id.clone()));
            };
            let role = some_line(form.get("role")).map(|role| Id::new(&role));
            let consent = value_of(form.get("consent"));
            vec![Intent::Change(
                Participant {
                    function: Line::new(form.get("function")),
                    role,
                    consent,
                    ..old
                }
                .into(),
            )]
        }
        Purpose::Partner(id) => {
            let Item::Partner(old) = find(id)? else {
                return Err(Refusal::Unknown(id.clone()));
            };
            vec![Intent::Change(read_partner(form, &old).into())]
        }
        Purpose::Tie(id) => {
            let Item::Tie(old) = find(id)? else {
                return Err(Refusal::Unknown(id.clone()));
            };
            vec![Intent::Change(read_tie(form, old).into())]
        }
        Purpose::Connect(from, to) => {
            let tie = Tie {
                from: from.clone(),
                to: to.clone(),
                ..Tie::default()
            };
            vec![Intent::Add(read_tie(form, tie).into())]
        }
        Purpose::Image(id) => {
            let old = match old(id)? {
                Some(Item::Image(old)) => old,
                _ => Image {
                    at: Some(now),
                    ..Image::default()
                },
            };
            let speakers = form
                .chosen("speakers")
                .into_iter()
                .map(|s| Speaker::from(Line::new(&s)))
                .collect();
            vec![put(
                id,
                Image {
                    image: Line::new(form.get("image")),
                    why: some_text(form.get("why")),
                    speakers,
                    ..old
                }
                .into(),
            )]
        }
        Purpose::Gap(id) => {
            let old = match old(id)? {
                Some(Item::Gap(old)) => old,
                _ => Gap::default(),
            };
            let about = form.chosen("about").iter().map(|id| Id::new(id)).collect();
            let kind = value_of(form.get("gap")).unwrap_or_default();
            vec![put(
                id,
                Gap {
                    text: Text::new(form.get("text")),
                    kind,
                    about,
                    ..old
                }
                .into(),
            )]
        }
        Purpose::Theme(id, evidence) => {
            let (mut wishes, evidence) = match old(id)? {
                Some(Item::Theme(old)) => (Vec::new(), old.evidence),
                _ => (super::findings::unsorted(session, evidence, None), evidence.clone()),
            };
            let aspect = value_of(form.get("aspect")).unwrap_or(crate::deck::Aspect::Why);
            let (title, note) = (Line::new(form.get("title")), some_text(form.get("note")));
            wishes.push(put(
                id,
                Theme {
                    id: id.clone().unwrap_or_default(),
                    aspect,
                    title,
                    note,
                    evidence,
                }
                .into(),
            ));
            wishes
        }
        Purpose::Proposal(proposed) => vec![Intent::Add(
            Conclusion {
                text: Text::new(form.get("text")),
                ..(**proposed).clone()
            }
            .into(),
        )],
        Purpose::Conclusion(id) => {
            let old = match old(id)? {
                Some(Item::Conclusion(old)) => old,
                _ => Conclusion::default(),
            };
            vec![put(
                id,
                Conclusion {
                    text: Text::new(form.get("text")),
                    ..old
                }
                .into(),
            )]
        }
        Purpose::Excerpt(id) => {
            let Item::Statement(old) = find(id)? else {
                return Err(Refusal::Unknown(id.clone()));
            };
            let excerpt = some_text(form.get("excerpt")).filter(|text| *text != old.text);
            let print = match form.get("print") {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            };
            vec![Intent::Change(
                crate::session::Statement { excerpt, print, ..old }.into(),
            )]
        }
    })
}

/// Only what differs is set, so that undo takes back what was changed and no more.
fn read_circumstances(form: &Form, session: &Session) -> Result<Vec<Intent>, Refusal> {
    let planned = form.get("recording") == "yes";
    let settings = [
        Setting::School(read_school(form)?),
        Setting::Date(Line::new(form.get("date"))),
        Setting::Place(some_line(form.get("place"))),
        Setting::Recording(Recording {
            planned,
            started: session.recording.started.filter(|_| planned),
        }),
    ];
    let wishes = settings.into_iter().map(Intent::Set);
    let wishes: Vec<_> = wishes
        .filter(|wish| session.decide(wish.clone()) != Err(Refusal::Nothing))
        .collect();
    if wishes.is_empty() {
        Err(Refusal::Nothing)
    } else {
        Ok(wishes)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::session::{Direction, Distance, Importance};

    fn deck() -> Deck {
        serde_yaml::from_str(include_str!("../../cards/collectief-leren.nl.yaml")).unwrap()
    }

    fn session() -> Session {
        let person = |id: &str| Participant {
            id: id.into(),
            function: "leraar".into(),
            ..Participant::default()
        };
        let partner = |id: &str| Partner {
            id: id.into(),
            name: id.into(),
            ..Partner::default()
        };
        Session {
            participants: vec![person("p1"), person("p2")],
            partners: vec![partner("clb"), partner("ocmw"), partner("bib")],
            ..Session::default()
        }
    }

    fn ids(list: Vec<Id>) -> impl Strategy<Value = Option<Id>> {
        proptest::option::of(proptest::sample::select(list))
    }

    /// One of a field's own words, or none.
    fn word<T: serde::de::DeserializeOwned + Clone + std::fmt::Debug + 'static>(
        words: &'static [&'static str],
    ) -> impl Strategy<Value = Option<T>> {
        proptest::option::of(proptest::sample::select(words).prop_map(|word| value_of::<T>(word).unwrap()))
    }

    fn some(text: impl Strategy<Value = String>) -> impl Strategy<Value = Option<Line>> {
        proptest::option::of(text).prop_map(|raw| raw.as_deref().and_then(some_line))
    }

    prop_compose! {
        fn distance()(
            ring in ids(rings()),
            was in ids(rings()),
            too_close: bool,
            views in proptest::collection::btree_map(
                proptest::sample::select(people_and_roles()), proptest::sample::select(rings()), 0..4),
        ) -> Distance {
            Distance { ring, was, too_close, views }
        }
    }

    prop_compose! {
        fn importance()(
            by in proptest::collection::btree_map(
                proptest::sample::select([people_and_roles(), vec![Id::new(ALL)]].concat()),
                proptest::sample::select(vec![Basis::Stated, Basis::Inferred]), 0..5),
            others in 0_u16..5,
        ) -> Importance {
            Importance { by, others }
        }
    }

    fn rings() -> Vec<Id> {
        deck().map.rings.iter().map(|ring| ring.id.clone()).collect()
    }

    fn people_and_roles() -> Vec<Id> {
        let mut all: Vec<Id> = deck().map.roles.iter().map(|role| role.id.clone()).collect();
        all.extend(["p1".into(), "p2".into()]);
        all
    }

    prop_compose! {
        fn nature()(
            kind in word(&["organisation", "person", "group", "source"]),
            side in word(&["external", "internal", "both"]),
            formality in word(&["formal", "informal"]),
            status in word(&["now", "past", "wished", "explored", "ended"]),
            learning in word(&["to-school", "from-school", "both", "none"]),
            experience in word(&["positive", "mixed", "negative"]),
            round in word(&["alone", "together", "after"]),
        ) -> Partner {
            Partner {
                kind, formality, learning, experience, round,
                side: side.unwrap_or_default(),
                status: status.unwrap_or_default(),
                ..Partner::default()
            }
        }
    }

    prop_compose! {
        fn arbitrary()(
            nature in nature(),
            name in "[a-zé]{1,12}( [a-z(),]{1,30}){0,3}",
            domains in proptest::sample::subsequence(deck().map.domains, 0..=6).prop_shuffle(),
            distance in distance(),
            importance in importance(),
            count in 0_u16..50,
            collective: bool,
            part_of in ids(vec!["ocmw".into(), "bib".into()]),
            by in ids(vec!["p1".into(), "p2".into()]),
            frequency in some(".{0,20}"),
            location in some("[a-z ]{0,20}"),
            note in proptest::option::of("[a-z\n]{0,40}"),
        ) -> Partner {
            Partner {
                id: "clb".into(),
                name: Line::new(&name),
                domains: domains.into_iter().map(|domain| domain.id).collect(),
                distance,
                importance,
                count,
                collective: collective || count > 0,
                part_of,
                by,
                frequency,
                location,
                note: note.as_deref().and_then(some_text),
                ..nature
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        #[test]
        fn the_form_of_a_partner_forgets_nothing(partner in arbitrary()) {
            let (session, deck) = (session(), deck());
            let words = Words::of(crate::deck::Lang::Nl);
            let form = super::partner(words, &session, &deck, &partner);
            prop_assert_eq!(read_partner(&form, &Partner { id: "clb".into(), ..Partner::default() }), partner.clone().sorted(&deck));
            prop_assert_eq!(read_partner(&form, &partner), partner);
        }
    }

    impl Partner {
        /// Read into an empty partner, domains come in the order of the deck.
        fn sorted(mut self, deck: &Deck) -> Self {
            self.domains
                .sort_by_key(|id| deck.map.domains.iter().position(|d| d.id == *id));
            self
        }
    }

    #[test]
    fn the_form_of_a_tie_forgets_nothing_and_can_turn_it() {
        let words = Words::of(crate::deck::Lang::Nl);
        for direction in [Direction::None, Direction::Forward, Direction::Both] {
            for strength in [None, Some(1), Some(3)] {
                let tie = Tie {
                    id: "t1".into(),
                    from: "clb".into(),
                    to: "ocmw".into(),
                    label: some_line("overleg"),
                    direction,
                    strength,
                };
                let form = super::tie(words, &session(), &tie);
                assert_eq!(read_tie(&form, tie.clone()), tie);
            }
        }
    }
}
