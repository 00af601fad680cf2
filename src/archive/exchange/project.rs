//! A project for NVivo, MAXQDA, ATLAS.ti and the like, from sessions: what is coded with what, whose words they are, which partners are
//! tied, where they stand on the map.
//!
//! Reads a session as others may read it: no memo, no word of anybody who refused. Neither reads nor writes a file.

use super::codes::{self, Book, Code};
use super::guid::guid;
use super::source::{Source, plain};
use crate::deck::Deck;
use crate::locale::Words;
use crate::map;
use crate::say;
use crate::session::{Conclusion, Direction, ParticipantId, Session, Speaker, Statement};
use crate::text::{Id, word_of};
use crate::transcript::Talk;
use crate::transcript::write::rows;

/// A session that goes into a project.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// What its ids are made from: the id of the case, or its name.
    pub key: &'a str,
    /// The session as others may read it.
    pub session: &'a Session,
    /// Its deck.
    pub deck: &'a Deck,
    /// Its transcripts of the sound.
    pub talks: &'a [(String, Talk)],
}

/// A case of a project: a participant or a school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its id.
    pub guid: String,
    /// Its name.
    pub name: String,
    /// Its variables: name and value.
    pub variables: Vec<(&'static str, String)>,
    /// The texts that are its own.
    pub sources: Vec<String>,
    /// The stretches that are its words.
    pub selections: Vec<String>,
}

/// A note of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Its id.
    pub guid: String,
    /// Its name.
    pub name: String,
    /// Its text.
    pub text: String,
    /// When it was made: QualCoder does not read a note without.
    pub made: String,
}

/// A tie between two codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its id.
    pub guid: String,
    /// What ties them.
    pub name: String,
    /// Where it begins, and where it ends.
    pub ends: (String, String),
    /// Its direction.
    pub direction: Direction,
}

/// A partner on a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vertex {
    /// Its id.
    pub guid: String,
    /// The id of what it shows.
    pub shows: String,
    /// Its name.
    pub name: String,
    /// Where it stands, in thousandths of the map.
    pub at: (i64, i64),
}

/// A map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map {
    /// Its id.
    pub guid: String,
    /// Its name.
    pub name: String,
    /// Its partners, and the school.
    pub vertices: Vec<Vertex>,
    /// Its ties.
    pub edges: Vec<Link>,
}

/// A project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Project {
    /// Its name.
    pub name: String,
    /// The codebook.
    pub codes: Vec<Code>,
    /// Participants and schools.
    pub units: Vec<Unit>,
    /// The texts.
    pub sources: Vec<Source>,
    /// Conclusions and images.
    pub notes: Vec<Remark>,
    /// Ties.
    pub links: Vec<Link>,
    /// The sets of texts, one for each school: name and the ids of its texts.
    pub sets: Vec<(String, String, Vec<String>)>,
    /// The maps.
    pub maps: Vec<Map>,
}

/// Returns the codebook of these decks, before any session.
pub fn codebook(decks: &[&Deck], words: &Words) -> Vec<Code> {
    let mut book = Book::default();
    decks.iter().for_each(|deck| book.deck(deck, words));
    book.codes
}

/// Returns a project of these sessions.
pub fn project(cases: &[Case<'_>], words: &'static Words) -> Project {
    let mut book = Book::default();
    cases.iter().for_each(|case| book.deck(case.deck, words));
    let mut project = Project::default();
    let mut schools = Vec::new();
    for case in cases {
        book.session(case.key, case.session, case.deck, words);
        let label = label(case, &mut schools);
        Writer {
            case,
            words,
            label,
            project: &mut project,
        }
        .write();
    }
    project.codes = book.codes;
    project.name = match schools.as_slice() {
        [one] => one.clone(),
        _ => say!(words, "exchange-title", n = schools.len()),
    };
    project
}

/// Returns what a session is called in a project: the code of its school, told apart where it is there already.
fn label(case: &Case<'_>, taken: &mut Vec<String>) -> String {
    let code = plain(&case.session.school.code);
    let day = format!("{code} {}", case.session.date);
    let more = (2..).map(|n| format!("{code} {n}"));
    let free = |name: &String| !name.trim().is_empty() && !taken.contains(name);
    let found = [code.clone(), day]
        .into_iter()
        .chain(more)
        .find(free)
        .unwrap_or(code.clone());
    taken.push(found.clone());
    found
}

/// Writes one session into a project.
struct Writer<'a, 'b> {
    case: &'a Case<'a>,
    words: &'static Words,
    label: String,
    project: &'b mut Project,
}

impl Writer<'_, '_> {
    fn write(mut self) {
        let mut said: Vec<(ParticipantId, String)> = Vec::new();
        let mut sources = vec![self.statements(&mut said)];
        for (number, (name, talk)) in self.case.talks.iter().enumerate() {
            sources.push(self.talk(number, name, talk, &mut said));
        }
        sources.retain(|source| !source.text.is_empty());
        let ids: Vec<String> = sources.iter().map(|source| source.guid.clone()).collect();
        self.units(&said, &ids);
        let set = guid(self.case.key, "set");
        if !ids.is_empty() {
            self.project.sets.push((set, self.label.clone(), ids));
        }
        self.project.sources.extend(sources);
        self.notes();
        self.map();
    }

    fn school(&self) -> Vec<(&'static str, String)> {
        let session = self.case.session;
        let school = &session.school;
        let text = |line: &Option<crate::text::Line>| line.as_ref().map(|line| plain(line)).unwrap_or_default();
        let all = [
            ("exchange-var-school", plain(&school.code)),
            ("exchange-var-date", plain(&session.date)),
            ("exchange-var-level", text(&school.level)),
            ("exchange-var-type", text(&school.kind)),
            ("exchange-var-network", text(&school.network)),
            ("exchange-var-location", text(&school.location)),
        ];
        all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    fn statements(&self, said: &mut Vec<(ParticipantId, String)>) -> Source {
        let (case, session) = (self.case.key, self.case.session);
        let name = say!(self.words, "exchange-statements", school = self.label.as_str());
        let mut source = Source::new(case, name, "statements");
        source.variables = self.school();
        source.made = self.made();
        for statement in &session.statements {
            let time = statement
                .at
                .and_then(|at| session.recorded(at))
                .map(|(_, seconds)| seconds);
            let who: Vec<String> = statement.speakers.iter().map(|speaker| self.who(speaker)).collect();
            let before = before(&who.join(", "), time.map(u64::from));
            let codes = self.codes(statement);
            let selection = source.line(case, &statement.id, &before, &statement.text, codes);
            for speaker in &statement.speakers {
                if let Speaker::Participant(id) = speaker {
                    said.push((id.clone(), selection.clone()));
                }
            }
        }
        source
    }

    /// Returns the day of the talk as a moment: a project says nothing of when it was written, so that it stays the same.
    fn made(&self) -> String {
        let day: Option<jiff::civil::Date> = self.case.session.date.parse().ok();
        let day = day.map_or_else(|| "1970-01-01".to_owned(), |day| day.to_string());
        format!("{day}T12:00:00Z")
    }

    fn who(&self, speaker: &Speaker) -> String {
        let function = self.case.session.function_of(speaker);
        match (speaker, function) {
            (Speaker::Participant(id), Some(function)) => format!("{} ({function})", id.to_uppercase()),
            (Speaker::Participant(id), None) => id.to_uppercase(),
            (Speaker::Function(function), _) => function.to_string(),
            (Speaker::Group, _) => say!(self.words, "search-group"),
        }
    }

    /// Returns the codes of a statement: card, question, partners, topic, voice, and the themes and conclusions that rest on it.
    fn codes(&self, statement: &Statement) -> Vec<String> {
        let (case, session) = (self.case.key, self.case.session);
        let deck = codes::of_deck(self.case.deck);
        let known = |id: &Id| self.case.deck.card(id).is_some();
        let mut all = Vec::new();
        let card = statement.card.as_ref().filter(|id| known(id));
        all.extend(card.map(|id| codes::code(&deck, &format!("card {id}"))));
        let asked = |id: &&Id| {
            self.case
                .deck
                .cards()
                .any(|(_, card)| card.questions().any(|q| q.id == **id))
        };
        let question = statement.question.as_ref().filter(asked);
        all.extend(question.map(|id| codes::code(&deck, &format!("question {id}"))));
        let partners = statement.about.iter().filter(|id| session.partner(id).is_some());
        all.extend(partners.map(|id| codes::code(case, id)));
        all.extend(statement.of.map(|topic| codes::code("kring", &word_of(&topic))));
        all.push(codes::code("kring", &word_of(&statement.voice)));
        all.extend(self.resting_on(&statement.id));
        all
    }

    /// Returns the codes of the themes and conclusions that rest on a statement or a cue.
    fn resting_on(&self, id: &Id) -> Vec<String> {
        let (case, session) = (self.case.key, self.case.session);
        let themes = session.themes.iter().filter(|theme| theme.evidence.contains(id));
        let rests = |c: &&Conclusion| !c.dropped && c.evidence.contains(id);
        let conclusions = session.conclusions.iter().filter(rests);
        let found = themes.map(|theme| &theme.id).chain(conclusions.map(|c| &c.id));
        found.map(|id| codes::code(case, id)).collect()
    }

    fn talk(&self, number: usize, name: &str, talk: &Talk, said: &mut Vec<(ParticipantId, String)>) -> Source {
        let case = self.case.key;
        let title = say!(
            self.words,
            "exchange-transcript",
            school = self.label.as_str(),
            name = name.trim_end_matches(".vtt")
        );
        let mut source = Source::new(case, title, &format!("talk {number}"));
        source.variables = self.school();
        source.made = self.made();
        for row in rows(talk, self.case.session, self.words).0 {
            let who = match (row.code.as_str(), row.function.as_str()) {
                ("", function) => function.to_owned(),
                (code, function) => format!("{} ({function})", code.to_uppercase()),
            };
            let before = before(&who, Some(row.start / 1000));
            let selection = source.line(case, &row.id, &before, &row.text, self.resting_on(&row.id));
            if !row.code.is_empty() {
                said.push((Id::new(&row.code), selection));
            }
        }
        source
    }

    /// Adds the school and its participants as cases.
    fn units(&mut self, said: &[(ParticipantId, String)], sources: &[String]) {
        let case = self.case.key;
        let school = Unit {
            guid: guid(case, "school"),
            name: self.label.clone(),
            variables: self.school(),
            sources: sources.to_vec(),
            selections: Vec::new(),
        };
        self.project.units.push(school);
        for participant in &self.case.session.participants {
            let theirs = said.iter().filter(|(who, _)| *who == participant.id);
            let role = participant.role.as_ref().and_then(|id| self.case.deck.map.role(id));
            let mut variables = vec![("exchange-var-function", plain(&participant.function))];
            variables.extend(role.map(|role| ("exchange-var-role", plain(&role.title))));
            variables.push(("exchange-var-school", plain(&self.case.session.school.code)));
            self.project.units.push(Unit {
                guid: guid(case, &participant.id),
                name: plain(&format!(
                    "{} {} ({})",
                    self.label,
                    participant.id.to_uppercase(),
                    participant.function
                )),
                variables,
                sources: Vec::new(),
                selections: theirs.map(|(_, selection)| selection.clone()).collect(),
            });
        }
    }

    fn notes(&mut self) {
        let (case, session) = (self.case.key, self.case.session);
        let conclusions = session.conclusions.iter().filter(|conclusion| !conclusion.dropped);
        let said = conclusions.map(|c| (&c.id, c.text.to_string()));
        let images = session.images.iter().map(|image| {
            let why = image.why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
            (&image.id, format!("{}{why}", image.image))
        });
        for (id, text) in said.chain(images) {
            self.project.notes.push(Remark {
                guid: guid(case, &format!("note {id}")),
                name: format!("{} {id}", self.label),
                text: plain(&text),
                made: self.made(),
            });
        }
    }

    /// Adds the ties and the map.
    fn map(&mut self) {
        let (case, session) = (self.case.key, self.case.session);
        let places = map::places(session, &self.case.deck.map, self.words);
        let thousandths = |value: f64| (value * 1000.0).round() as i64;
        let school = Vertex {
            guid: guid(case, "vertex school"),
            shows: guid(case, "school"),
            name: self.label.clone(),
            at: (0, 0),
        };
        let mut vertices = vec![school];
        for (partner, place) in session.partners.iter().zip(&places) {
            // A partner without a place stands on no map, and is guessed onto none.
            let Some(place) = place else { continue };
            vertices.push(Vertex {
                guid: guid(case, &format!("vertex {}", partner.id)),
                shows: codes::code(case, &partner.id),
                name: plain(&partner.name),
                at: (thousandths(place.x), thousandths(place.y)),
            });
        }
        let shows = |id: &Id| match id.as_str() {
            crate::session::SCHOOL => guid(case, "school"),
            id => codes::code(case, id),
        };
        let (mut links, mut edges) = (Vec::new(), Vec::new());
        for tie in &session.ties {
            let link = Link {
                guid: guid(case, &tie.id),
                name: tie.label.as_ref().map(|label| plain(label)).unwrap_or_default(),
                ends: (shows(&tie.from), shows(&tie.to)),
                direction: tie.direction,
            };
            let stands = |id: &Id| guid(case, &format!("vertex {id}"));
            let ends = (stands(&tie.from), stands(&tie.to));
            let is_there = |end: &String| vertices.iter().any(|vertex| vertex.guid == *end);
            if is_there(&ends.0) && is_there(&ends.1) {
                let guid = guid(case, &format!("edge {}", tie.id));
                edges.push(Link {
                    guid,
                    ends,
                    ..link.clone()
                });
            }
            links.push(link);
        }
        self.project.links.extend(links);
        let name = say!(self.words, "exchange-map", school = self.label.as_str());
        let guid = guid(case, "map");
        self.project.maps.push(Map {
            guid,
            name,
            vertices,
            edges,
        });
    }
}

/// Returns what stands before the words of a line: who speaks and when, as other programs find it.
fn before(who: &str, seconds: Option<u64>) -> String {
    let time = seconds.map(|s| format!("[{:02}:{:02}:{:02}] ", s / 3600, s / 60 % 60, s % 60));
    let who = if who.is_empty() {
        String::new()
    } else {
        format!("{who}: ")
    };
    format!("{who}{}", time.unwrap_or_default())
}
