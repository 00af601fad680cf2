//! The line being noted: words, who says them, which question they answer, which partners they are about.
//!
//! While typing, three short forms at the very start turn into marks: `p3:`, `dir:` or `@inspecteur:` (who), `2)` (which sub-question),
//! `"` (word for word). `#clb` in a sentence writes the partner's name; behind the last sentence it only says whom the words are
//! about, so that a quote stays word for word. Never adds anything to the session itself.

mod named;

use super::editor::Editor;
use crate::session::{ALL, Session, Speaker, Statement, Voice, some_line};
use crate::text::{Id, Text, fold};
use named::{find_partners, is_tag, name_partners, partner_token, split_tags};

/// A line being noted.
#[derive(Clone, Debug, Default)]
pub struct Note {
    /// The words.
    pub editor: Editor,
    /// Who says them; kept for the next line.
    pub speakers: Vec<Speaker>,
    /// Whether they are word for word.
    pub verbatim: bool,
    /// The sub-question or closing question they answer.
    pub question: Option<Id>,
    /// The partners they are about.
    pub about: Vec<Id>,
    /// The statement being corrected, if this is no new one.
    pub editing: Option<Id>,
}

/// Something that completes what is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Completion {
    /// A speaker, with the text to show.
    Speaker(Speaker, String),
    /// A partner, with its name.
    Partner(Id, String),
}

/// How many completions are shown at most.
const MOST: usize = 6;

impl Note {
    /// Whether nothing of it would be lost.
    pub fn is_blank(&self) -> bool {
        self.editor.is_blank()
    }

    /// Turns short forms at the start into marks; to be called after each character typed.
    pub fn absorb(&mut self, session: &Session, questions: &[Id]) {
        let head = self.editor.before();
        if head.len() < self.editor.text().len() && !head.ends_with([':', ')', '"', '“']) {
            return;
        }
        if let Some(prefix) = head.strip_suffix(':').filter(|p| p.len() <= 60) {
            if let Some(speakers) = resolve(session, prefix) {
                self.speakers = speakers;
                self.editor.remove_before(prefix.len() + 1);
            }
        } else if let Some(n) = head.strip_suffix(')').and_then(|n| n.parse::<usize>().ok()) {
            if let Some(question) = n.checked_sub(1).and_then(|n| questions.get(n)) {
                let bytes = head.len();
                self.question = Some(question.clone());
                self.editor.remove_before(bytes);
            }
        } else if head == "\"" || head == "“" {
            let bytes = head.len();
            self.verbatim = true;
            self.editor.remove_before(bytes);
        } else if head == " " {
            self.editor.remove_before(1);
        }
    }

    /// What could complete the word at the cursor, best first.
    pub fn completions(&self, session: &Session) -> Vec<Completion> {
        let head = self.editor.before();
        if let Some(token) = partner_token(head) {
            return find_partners(session, token)
                .into_iter()
                .map(|(id, name)| Completion::Partner(id, name))
                .collect();
        }
        if head.is_empty() || head.len() > 24 || head.contains([' ', '\n']) || head.len() < self.editor.text().len() {
            return Vec::new();
        }
        let wanted = fold(head);
        let fits =
            |p: &&crate::session::Participant| p.id.starts_with(&wanted) || fold(&p.function).starts_with(&wanted);
        let show = |p: &crate::session::Participant| {
            Completion::Speaker(Speaker::Participant(p.id.clone()), format!("{} {}", p.id, p.function))
        };
        session.participants.iter().filter(fits).take(MOST).map(show).collect()
    }

    /// Takes a completion over; false where there is none to take.
    pub fn complete(&mut self, session: &Session) -> bool {
        match self.completions(session).into_iter().next() {
            None => false,
            Some(Completion::Speaker(speaker, _)) => {
                self.editor.take();
                self.speakers = vec![speaker];
                true
            }
            Some(Completion::Partner(id, name)) => {
                let head = self.editor.before();
                let bytes = partner_token(head).map_or(0, |token| token.len() + 1);
                let tag = is_tag(head.get(..head.len() - bytes).unwrap_or_default());
                self.editor.remove_before(bytes);
                if tag {
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

    /// Backspace in an empty line takes the last mark away; false where there is none.
    pub fn drop_mark(&mut self) -> bool {
        if !self.editor.text().is_empty() {
            return false;
        }
        if self.about.pop().is_some() {
        } else if self.verbatim {
            self.verbatim = false;
        } else if self.question.is_some() {
            self.question = None;
        } else if !self.speakers.is_empty() {
            self.speakers.clear();
        } else {
            return false;
        }
        true
    }

    /// The statement these words make, without card and time.
    pub fn statement(&self, session: &Session) -> Statement {
        let (said, tagged) = split_tags(session, self.editor.text());
        let (text, named) = name_partners(session, said);
        let text = if self.verbatim {
            text.trim().trim_end_matches(['”', '"'])
        } else {
            &text
        };
        let mut about = self.about.clone();
        about.extend(named.into_iter().chain(tagged));
        let mut seen = std::collections::BTreeSet::new();
        about.retain(|id| seen.insert(id.clone()));
        Statement {
            text: Text::new(text),
            speakers: self.speakers.clone(),
            question: self.question.clone(),
            voice: if self.verbatim {
                Voice::Verbatim
            } else {
                Voice::Paraphrase
            },
            about,
            ..Statement::default()
        }
    }

    /// A note that corrects a statement.
    pub fn of(statement: &Statement) -> Self {
        Self {
            editor: Editor::new(&statement.text),
            speakers: statement.speakers.clone(),
            verbatim: statement.voice == Voice::Verbatim,
            question: statement.question.clone(),
            about: statement.about.clone(),
            editing: Some(statement.id.clone()),
        }
    }

    /// The next line: empty, with the same speaker and question.
    pub fn next(&self) -> Self {
        Self {
            speakers: self.speakers.clone(),
            question: self.question.clone(),
            ..Self::default()
        }
    }

    /// The whole note as one text that [`Note::restore`] reads back, for the draft on disk.
    pub fn raw(&self, questions: &[Id]) -> String {
        let mut raw = String::new();
        if !self.speakers.is_empty() {
            let codes: Vec<String> = self
                .speakers
                .iter()
                .map(|speaker| match speaker {
                    Speaker::Participant(id) => id.to_string(),
                    Speaker::Function(function) => format!("@{function}"),
                    Speaker::Group => format!("@{ALL}"),
                })
                .collect();
            raw.push_str(&format!("{}:", codes.join(",")));
        }
        if let Some(n) = self
            .question
            .as_ref()
            .and_then(|q| questions.iter().position(|id| id == q))
        {
            raw.push_str(&format!("{})", n + 1));
        }
        if self.verbatim {
            raw.push('"');
        }
        raw.push_str(self.editor.text());
        for id in &self.about {
            raw.push_str(&format!(" ##{id}"));
        }
        raw
    }

    /// Reads back what [`Note::raw`] wrote.
    pub fn restore(raw: &str, session: &Session, questions: &[Id]) -> Self {
        let mut note = Self::default();
        let mut rest = raw;
        while let Some((head, token)) = rest.rsplit_once(" ##") {
            let Some(partner) = session.partner(token) else { break };
            note.about.insert(0, partner.id.clone());
            rest = head;
        }
        for (at, c) in rest.char_indices() {
            let before = note.editor.text().len();
            note.editor.insert(c.encode_utf8(&mut [0; 4]));
            note.absorb(session, questions);
            if note.editor.text().len() > 80 || (before > 0 && c == ' ') {
                note.editor.insert(rest.get(at + c.len_utf8()..).unwrap_or_default());
                break;
            }
        }
        note
    }
}

/// The speakers that `prefix` names: codes or beginnings of functions, with commas between; `-` names nobody. `None` where it names
/// none for sure.
fn resolve(session: &Session, prefix: &str) -> Option<Vec<Speaker>> {
    if prefix.trim() == "-" {
        return Some(Vec::new());
    }
    prefix
        .split([',', '+'])
        .map(|part| one_speaker(session, part.trim()))
        .collect()
}

fn one_speaker(session: &Session, part: &str) -> Option<Speaker> {
    // Somebody of whom only the function is known, also one that nobody at the table has.
    if let Some(function) = part.strip_prefix('@').and_then(some_line) {
        return Some(Speaker::from(function));
    }
    let wanted = fold(part);
    if wanted.is_empty() {
        return None;
    }
    if let Some(participant) = session.participant(&wanted) {
        return Some(Speaker::Participant(participant.id.clone()));
    }
    let starts = |p: &&crate::session::Participant| fold(&p.function).starts_with(&wanted);
    let mut hits: Vec<_> = session.participants.iter().filter(starts).collect();
    let exact: Vec<_> = hits.iter().copied().filter(|p| fold(&p.function) == wanted).collect();
    if !exact.is_empty() {
        hits = exact;
    }
    let first = hits.first()?;
    match hits.len() {
        1 => Some(Speaker::Participant(first.id.clone())),
        _ if hits.iter().all(|p| p.function == first.function) => Some(Speaker::Function(first.function.clone())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Participant, Partner};

    fn session() -> Session {
        let person = |id: &str, function: &str| Participant {
            id: id.into(),
            function: function.into(),
            ..Participant::default()
        };
        let partner = |id: &str, name: &str| Partner {
            id: id.into(),
            name: name.into(),
            ..Partner::default()
        };
        Session {
            participants: vec![
                person("p1", "leraar"),
                person("p2", "leraar"),
                person("p3", "directeur"),
                person("p4", "zorgcoördinator"),
            ],
            partners: vec![
                partner("clb", "Centrum voor leerlingenbegeleiding (CLB)"),
                partner("bib", "bibliotheek"),
            ],
            ..Session::default()
        }
    }

    fn typed(text: &str) -> Note {
        let mut note = Note::default();
        for c in text.chars() {
            note.editor.insert(&c.to_string());
            note.absorb(&session(), &["q1".into(), "q2".into()]);
        }
        note
    }

    #[test]
    fn short_forms_become_marks() {
        let note = typed("p3: 2) \"We doen dat samen met #clb.\"");
        let statement = note.statement(&session());
        assert_eq!(statement.speakers, [Speaker::Participant("p3".into())]);
        assert_eq!(statement.question.as_deref(), Some("q2"));
        assert_eq!(statement.voice, Voice::Verbatim);
        assert_eq!(
            statement.text,
            "We doen dat samen met Centrum voor leerlingenbegeleiding (CLB)."
        );
        assert_eq!(statement.about, ["clb"]);
    }

    #[test]
    fn a_function_of_several_people_names_the_function() {
        assert_eq!(typed("lera:x").speakers, [Speaker::Function("leraar".into())]);
        assert_eq!(
            typed("zo,p1:x").speakers,
            [Speaker::Participant("p4".into()), Speaker::Participant("p1".into())]
        );
        assert_eq!(typed("p1:-:x").speakers, []);
        assert_eq!(typed("een voorbeeld: x").statement(&session()).text, "een voorbeeld: x");
    }

    #[test]
    fn behind_the_last_sentence_a_partner_is_meant_and_not_named() {
        let said = |text: &str| {
            let statement = typed(text).statement(&session());
            (statement.text.to_string(), statement.about)
        };
        assert_eq!(
            said("p1:\"Dat helpt. #bib #clb"),
            ("Dat helpt.".into(), vec!["bib".into(), "clb".into()])
        );
        assert_eq!(said("\"Zo'n boek\" #bib"), ("Zo'n boek".into(), vec!["bib".into()]));
        assert_eq!(
            said("Dat helpt. #bib ook."),
            ("Dat helpt. bibliotheek ook.".into(), vec!["bib".into()])
        );
        assert_eq!(said("Nummer 1! #1"), ("Nummer 1! #1".into(), vec![]));
        let mut note = typed("Dat helpt. #bi");
        assert!(note.complete(&session()));
        assert_eq!(note.editor.text(), "Dat helpt. #bib ");
    }

    #[test]
    fn a_paraphrase_keeps_its_own_quotation_marks() {
        assert_eq!(
            typed("ze noemen dat \"klik\"").statement(&session()).text,
            "ze noemen dat \"klik\""
        );
    }

    #[test]
    fn a_function_that_nobody_at_the_table_has_can_speak() {
        let speakers = |text: &str| typed(text).statement(&session()).speakers;
        assert_eq!(
            speakers("@inspecteur: dat kan beter"),
            [Speaker::Function("inspecteur".into())]
        );
        assert_eq!(speakers("inspecteur: dat kan beter"), []);
        assert_eq!(typed("@: niets").statement(&session()).text, "@: niets");
    }

    #[test]
    fn a_draft_comes_back_as_it_was() {
        for text in [
            "p3: 1) \"half een zin",
            "lera: iets over #bib en",
            "zomaar",
            "@inspecteur:\"Dat kan beter",
            "p3,@leraar: samen",
            "x: 3) 4",
            "een lange zin: met van alles p3: erin",
            "zo zegt de #bib",
            "zo is dat. #bib",
        ] {
            let mut note = typed(text);
            note.about.push("bib".into());
            let raw = note.raw(&["q1".into(), "q2".into()]);
            let back = Note::restore(&raw, &session(), &["q1".into(), "q2".into()]);
            assert_eq!(back.raw(&["q1".into(), "q2".into()]), raw);
            assert_eq!(
                (back.editor.text(), &back.speakers),
                (note.editor.text(), &note.speakers)
            );
        }
    }

    #[test]
    fn tab_completes_a_partner() {
        let mut note = typed("met de #bibl");
        assert!(note.complete(&session()));
        assert_eq!(note.editor.text(), "met de bibliotheek");
        assert_eq!(note.about, ["bib"]);
    }
}
