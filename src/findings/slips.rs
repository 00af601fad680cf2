//! Consent slips: one for each participant, to take home. It tells which case and which code are theirs, what each level of consent
//! covers, and how to withdraw.
//!
//! Never holds a name: whoever keeps the slip is the only one who knows whose code it is.

use super::language::prose;
use crate::locale::Words;
use crate::say;
use crate::session::{Answer, Archiving, Consent, Participant, Session};

/// The slips of a session, ready for any writer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slips {
    /// The language they are written in.
    pub lang: crate::deck::Lang,
    /// The title of the document and of each slip.
    pub title: String,
    /// One for each participant, in the order of the table.
    pub slips: Vec<Slip>,
}

/// The slip of one participant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// Facts to quote when one withdraws: a name and a value.
    pub facts: Vec<(String, String)>,
    /// What the slip is for.
    pub about: String,
    /// What is asked.
    pub levels: Vec<Level>,
    /// The heading above the text on withdrawing.
    pub withdraw: String,
    /// What withdrawing does, and how it is done.
    pub how: String,
    /// What is filled in by hand.
    pub lines: Vec<String>,
}

/// One level of consent on a slip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// What it is called.
    pub name: String,
    /// What it covers.
    pub covers: String,
    /// The answers, each with whether it was given.
    pub answers: Vec<(String, bool)>,
}

/// Makes the slips of a session in the language of `words`.
pub fn slips(session: &Session, words: &'static Words) -> Slips {
    Slips {
        lang: words.lang(),
        title: say!(words, "slip-title"),
        slips: session.participants.iter().map(|p| slip(session, words, p)).collect(),
    }
}

/// How many blank slips there are: one sheet of A4, to be copied.
const BLANK: usize = 2;

/// Makes slips to be filled in by hand, where nobody is noted yet.
pub fn blank(words: &'static Words) -> Slips {
    let dots = "…".repeat(8);
    let facts = || [dots.clone(), dots.clone(), dots.clone(), dots.clone()];
    let slip = || form(words, facts(), &dots, Consent::default());
    Slips {
        lang: words.lang(),
        title: say!(words, "slip-title"),
        slips: std::iter::repeat_with(slip).take(BLANK).collect(),
    }
}

fn slip(session: &Session, words: &Words, who: &Participant) -> Slip {
    let date = prose::date(words, &session.date);
    let talk = format!("{} · {date}", session.school.code);
    let facts = [
        case(session),
        talk.trim_end_matches(" · ").to_owned(),
        who.id.to_string(),
        who.function.to_string(),
    ];
    form(words, facts, who.id.as_str(), who.consent)
}

/// Returns a slip: the values of case, talk, code and function, the code as the text names it, and what was agreed to.
fn form(words: &Words, [case, talk, code, function]: [String; 4], named: &str, consent: Consent) -> Slip {
    Slip {
        facts: vec![
            (say!(words, "slip-case"), case),
            (say!(words, "slip-talk"), talk),
            (say!(words, "slip-code"), code),
            (say!(words, "slip-function"), function),
        ],
        about: say!(words, "slip-about", code = named),
        levels: levels(words, consent),
        withdraw: say!(words, "slip-withdraw"),
        how: say!(words, "slip-how", code = named),
        lines: vec![say!(words, "slip-researcher"), say!(words, "slip-address")],
    }
}

/// Returns what names the case for whoever looks it up: its id, or while it has none yet, its day and school.
fn case(session: &Session) -> String {
    if !session.id.is_empty() {
        return session.id.to_string();
    }
    let parts = [session.date.as_str(), session.school.code.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("-")
}

fn levels(words: &Words, consent: Consent) -> Vec<Level> {
    let (yes, no) = (say!(words, "yes"), say!(words, "no"));
    let answers = |answer: Answer| {
        vec![
            (yes.clone(), answer == Answer::Given),
            (no.clone(), answer == Answer::Refused),
        ]
    };
    let kept = |archiving: Archiving| consent.archive == archiving;
    vec![
        Level {
            name: say!(words, "slip-level-talk"),
            covers: say!(words, "slip-covers-talk"),
            answers: answers(consent.talk),
        },
        Level {
            name: say!(words, "slip-level-sound"),
            covers: say!(words, "slip-covers-sound"),
            answers: answers(consent.sound),
        },
        Level {
            name: say!(words, "slip-level-quote"),
            covers: say!(words, "slip-covers-quote"),
            answers: answers(consent.quote),
        },
        Level {
            name: say!(words, "slip-level-archive"),
            covers: say!(words, "slip-covers-archive"),
            answers: vec![
                (say!(words, "slip-archive-open"), kept(Archiving::Open)),
                (say!(words, "slip-archive-restricted"), kept(Archiving::Restricted)),
                (say!(words, "slip-archive-no"), kept(Archiving::No)),
            ],
        },
    ]
}
