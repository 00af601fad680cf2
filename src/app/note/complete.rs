//! What could complete the word being typed: a speaker at the start of a line, a partner behind `#`.

use crate::app::note::{NotedLine, speaker};
use crate::session::{Partner, Session, Speaker, fitting, is_tag, rivals};
use crate::text::{Id, fold};

/// Something that completes what is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoteCompletion {
    /// A speaker, with the text to show.
    Speaker(Speaker, String),
    /// A partner.
    Partner {
        /// Its id.
        id: Id,
        /// Its name.
        name: String,
        /// The text to show: the name, and what tells it from another of that name.
        label: String,
    },
}

/// How many completions are shown at most.
const MOST: usize = 6;

impl NotedLine {
    /// Returns what could complete the word at the cursor, best first. `@` alone shows every participant with letter and code.
    pub fn completions(&self, session: &Session) -> Vec<NoteCompletion> {
        let head = self.editor.before();
        if let Some(token) = partner_token(head) {
            return partners(session, token);
        }
        // While a question waits, who speaks in the line typed meanwhile is read when its turn comes.
        if self.asking.is_some()
            || head.is_empty()
            || head.len() > 24
            || head.contains([' ', '\n'])
            || head.len() < self.editor.text().len()
        {
            return Vec::new();
        }
        if head == "@" {
            return session.participants.iter().map(shown).collect();
        }
        let wanted = fold(head);
        let named = match speaker::one(session, head) {
            Some(Speaker::Participant(id)) => Some(id),
            _ => None,
        };
        let fits = |p: &&crate::session::Participant| {
            Some(&p.id) == named.as_ref() || p.id.starts_with(&wanted) || fold(&p.function).starts_with(&wanted)
        };
        let mut people: Vec<_> = session.participants.iter().filter(fits).collect();
        // One letter is somebody's letter before it is the beginning of anything.
        people.sort_by_key(|p| Some(&p.id) != named.as_ref());
        people.into_iter().take(MOST).map(shown).collect()
    }

    /// Takes a completion over; false where there is none to take.
    pub fn complete(&mut self, session: &Session) -> bool {
        match self.completions(session).into_iter().next() {
            None => false,
            Some(NoteCompletion::Speaker(speaker, _)) => {
                self.editor.take();
                (self.speakers, self.named) = (vec![speaker], true);
                true
            }
            Some(NoteCompletion::Partner { id, name, .. }) => {
                let head = self.editor.before();
                let bytes = partner_token(head).map_or(0, |token| token.len() + 1);
                let before = head.get(..head.len() - bytes).unwrap_or_default();
                // Of several rows each may be a statement of its own: there the id stays, so that it goes with its row.
                let tag = is_tag(before) || before.contains('\n') || self.asking.is_some();
                self.editor.remove_before(bytes);
                if tag {
                    // Where others bear the same name, the choice is kept beside the words.
                    let doubtful = self.asking.is_none() && rivals(session, &id).len() > 1;
                    if doubtful && !self.about.contains(&id) {
                        self.about.push(id.clone());
                    }
                    self.editor.insert(&format!("#{id} "));
                    return true;
                }
                self.editor.insert(&name);
                if !self.about.contains(&id) {
                    self.about.push(id);
                }
                true
            }
        }
    }
}

fn shown(p: &crate::session::Participant) -> NoteCompletion {
    let letter = speaker::letter(&p.id)
        .map(|letter| format!("{letter} "))
        .unwrap_or_default();
    NoteCompletion::Speaker(Speaker::Participant(p.id.clone()), format!("{letter}{}", p.label()))
}

/// Returns the letters behind a `#` at the cursor.
fn partner_token(head: &str) -> Option<&str> {
    let (before, token) = head.rsplit_once('#')?;
    let starts_word = before.is_empty() || before.ends_with([' ', '\n', '(']);
    (starts_word && !token.is_empty() && !token.contains([' ', '\n'])).then_some(token)
}

fn partners(session: &Session, token: &str) -> Vec<NoteCompletion> {
    let hits = fitting(session, token);
    let offer = |partner: &&Partner| NoteCompletion::Partner {
        id: partner.id.clone(),
        name: partner.name.to_string(),
        label: label(session, partner),
    };
    hits.iter().take(MOST).map(offer).collect()
}

/// Returns the name of a partner; where another bears it too, also its domains, what it is a part of, and the token that means only it.
fn label(session: &Session, partner: &Partner) -> String {
    let same = |other: &&Partner| other.id != partner.id && fold(&other.name) == fold(&partner.name);
    if !session.partners.iter().any(|other| same(&other)) {
        return partner.name.to_string();
    }
    let whole = partner.part_of.as_ref().and_then(|id| session.partner(id));
    let mut parts: Vec<&str> = partner.domains.iter().map(Id::as_str).collect();
    parts.extend(whole.map(|whole| whole.name.as_str()));
    let token = format!("#{}", partner.id);
    parts.push(&token);
    format!("{} ({})", partner.name, parts.join(", "))
}
