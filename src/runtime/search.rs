//! The search of the library for the screen: a thread that answers what was asked last.
//!
//! The loop never waits for it. What was asked meanwhile is passed over: only the last word that is typed counts. While somebody types,
//! only the files are looked at that are known to be there; once nobody does, every folder is, and what then is new is answered too.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use crate::app::archive::{FoundRow, LibrarySearch, SearchOutcome, WINDOW};
use crate::archive::search::{self, Depth, FoundTexts, Query, SearchHit, SessionAnswer, Watched};
use crate::locale::Words;
use crate::store::Paths;

/// How long nothing is asked before every folder is looked at.
const PAUSE: Duration = Duration::from_millis(300);

/// What is asked, and the language of the answer.
type SearchQuestion = (LibrarySearch, &'static Words);

/// The thread that searches.
#[derive(Debug)]
pub(super) struct Finder {
    ask: Sender<SearchQuestion>,
}

impl Finder {
    /// Starts the thread; `send` takes every answer, until it answers `false` or the finder is dropped.
    pub(super) fn start(paths: Paths, send: impl Fn(SearchOutcome) -> bool + Send + 'static) -> Self {
        let (ask, asked) = channel();
        std::thread::spawn(move || serve(&paths, &asked, &send));
        Self { ask }
    }

    /// Asks for something; whatever was asked before may stay without an answer.
    pub(super) fn ask(&self, asked: LibrarySearch, words: &'static Words) {
        // Only a thread that panicked does not listen: then no answer comes, and the screen says that it waits.
        let _ = self.ask.send((asked, words));
    }
}

/// Answers until nobody asks or listens any more.
fn serve(paths: &Paths, asked: &Receiver<SearchQuestion>, send: &dyn Fn(SearchOutcome) -> bool) {
    let mut desk = SearchDesk {
        paths,
        library: Watched::new(paths),
        known: None,
    };
    // What was answered after a look at the known files alone.
    let mut behind: Option<SearchQuestion> = None;
    loop {
        let next = match &behind {
            Some(_) => asked.recv_timeout(PAUSE),
            None => asked.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        let found = match (next, behind.take()) {
            (Ok(first), _) => {
                let (last, words) = asked.try_iter().last().unwrap_or(first);
                let found = desk.answer(&last, words);
                behind = Some((last, words));
                Some(found)
            }
            (Err(RecvTimeoutError::Timeout), Some((last, words))) => desk.answer_anew(&last, words),
            (Err(_), _) => return,
        };
        if found.is_some_and(|found| !send(found)) {
            return;
        }
    }
}

/// What answers: the library, and what was found last, by what was asked.
struct SearchDesk<'a> {
    paths: &'a Paths,
    library: Watched<'a>,
    known: Option<(String, search::SearchResult)>,
}

impl SearchDesk<'_> {
    /// Looks at every folder, and answers once more where anything had changed.
    fn answer_anew(&mut self, asked: &LibrarySearch, words: &Words) -> Option<SearchOutcome> {
        let changed = matches!(self.library.renew(Depth::Whole), Ok(true));
        changed.then(|| {
            self.known = None;
            self.answer(asked, words)
        })
    }

    fn answer(&mut self, asked: &LibrarySearch, words: &Words) -> SearchOutcome {
        let query = asked.query.clone();
        let fault = |fault: String| SearchOutcome {
            query: query.clone(),
            fault: Some(fault),
            ..SearchOutcome::default()
        };
        let parsed = match Query::parse(&asked.query) {
            Ok(parsed) => parsed,
            Err(unclear) => return fault(unclear.say(words)),
        };
        // Who turns the pages of what was found does not search anew.
        let is_known = asked.from > 0 && self.known.as_ref().is_some_and(|(query, _)| *query == asked.query);
        if !is_known {
            match self.library.search(&parsed, Depth::Known) {
                Ok(found) => self.known = Some((asked.query.clone(), found)),
                Err(error) => return fault(error.say(words)),
            }
        }
        let Some((_, found)) = &self.known else {
            return SearchOutcome::default();
        };
        let window = FoundTexts::new(self.paths, &parsed).window(found, asked.from, WINDOW);
        SearchOutcome {
            query,
            hits: found.hits(),
            sessions: found.sessions.len(),
            from: asked.from,
            rows: window.iter().flat_map(|answer| rows(answer, words)).collect(),
            unread: found.unread.len(),
            fault: None,
        }
    }
}

fn rows<'a>(answer: &'a SessionAnswer, words: &'a Words) -> impl Iterator<Item = FoundRow> + 'a {
    answer.hits.iter().map(move |hit| {
        let SearchHit { note, .. } = hit;
        let (card, theme) = &note.card;
        FoundRow {
            path: answer.path.display().to_string(),
            session: answer.name.clone(),
            school: answer.school.clone(),
            date: answer.date.clone(),
            sort: crate::text::word_of(&note.sort),
            id: note.id.as_str().into(),
            who: functions(&note.who, words),
            card: if theme.is_empty() { card.clone() } else { theme.clone() },
            when: note.when.shown(),
            text: (!note.withheld).then(|| hit.around()),
        }
    })
}

/// Returns the functions of those who said it, without the codes of persons.
fn functions(who: &str, words: &Words) -> String {
    let one = |who: &str| match who.split_once(' ') {
        _ if who == crate::session::ALL => crate::say!(words, "search-group"),
        Some((code, function)) if is_code(code) => function.to_owned(),
        None if is_code(who) => String::new(),
        _ => who.to_owned(),
    };
    let mut all: Vec<String> = who.split(", ").map(one).filter(|who| !who.is_empty()).collect();
    all.dedup();
    all.join(", ")
}

fn is_code(word: &str) -> bool {
    word.strip_prefix('p')
        .is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::deck::Lang;

    #[test]
    fn codes_of_persons_are_left_out() {
        let words = Words::of(Lang::Nl);
        assert_eq!(
            functions("p1 zorgcoördinator, p2 leraar", words),
            "zorgcoördinator, leraar"
        );
        assert_eq!(functions("p1 , p12", words), "");
        assert_eq!(functions("ouder", words), "ouder");
    }

    /// Returns the record of the demo, its first statement in other words.
    fn record(text: &str) -> String {
        let mut session = crate::store::demo_session(Lang::Nl).unwrap();
        session.statements.first_mut().unwrap().text = text.into();
        crate::format::session::write(&session)
    }

    /// Returns a transcript of the sound with one turn.
    fn talk(text: &str) -> String {
        use crate::transcript::kept::{Provenance, Talk, write};
        use crate::transcript::turns::{Turn, TurnPiece};
        let piece = TurnPiece {
            start: 0,
            text: text.into(),
            doubt: None,
        };
        let turn = Turn {
            id: "u0001".into(),
            start: 0,
            end: 4_000,
            voice: None,
            pieces: vec![piece],
        };
        let from = Provenance {
            source: "webvtt".into(),
            read: "2026-11-27T14:03:05+01:00".parse().unwrap(),
            recording: Some("r1".into()),
            shift: Some(0),
            sha256: "".into(),
            replaced: Default::default(),
            withheld: 0,
        };
        write(&Talk {
            from,
            turns: vec![turn],
        })
    }

    #[test]
    fn a_changed_record_is_in_the_answer_and_a_new_file_in_the_one_behind_it() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::under(home.path());
        let folder = paths.library.join("2026-11-21-BOS7");
        std::fs::create_dir_all(&folder).unwrap();
        let put = |name: &str, text: &str| {
            let path = folder.join(name);
            std::fs::write(&path, text).unwrap();
            let hour_ago = std::time::SystemTime::now() - Duration::from_secs(3600);
            std::fs::File::open(&path).unwrap().set_modified(hour_ago).unwrap();
        };
        put("session.yaml", &record("een vuurtoren"));
        std::fs::File::open(&folder)
            .unwrap()
            .set_modified(std::time::SystemTime::now() - Duration::from_secs(1800))
            .unwrap();
        let (send, answers) = channel();
        let finder = Finder::start(paths.clone(), move |found| send.send(found).is_ok());
        let ask = |query: &str| {
            let asked = LibrarySearch {
                query: query.into(),
                from: 0,
            };
            finder.ask(asked, Words::of(Lang::Nl));
        };
        let next = |query: &str| loop {
            let found = answers.recv_timeout(Duration::from_secs(20)).unwrap();
            if found.query == query {
                return found.hits;
            }
        };
        ask("vuurtoren");
        assert_eq!(next("vuurtoren"), 1);
        put("session.yaml", &record("een baken, geen toren"));
        ask("baken");
        assert_eq!(next("baken"), 1, "a record that was edited is seen at once");
        put("talk.vtt", &talk("luchtballon"));
        ask("luchtballon");
        while next("luchtballon") == 0 {}
    }

    #[test]
    fn what_cannot_be_understood_is_answered_too() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::under(home.path());
        let (send, answers) = channel();
        let finder = Finder::start(paths, move |found| send.send(found).is_ok());
        let ask = |query: &str| {
            let asked = LibrarySearch {
                query: query.into(),
                from: 0,
            };
            finder.ask(asked, Words::of(Lang::Nl));
            answers.recv_timeout(Duration::from_secs(20)).unwrap()
        };
        assert!(ask("\"half").fault.is_some());
        let none = ask("niets");
        assert_eq!((none.hits, none.fault, none.query.as_str()), (0, None, "niets"));
    }
}
