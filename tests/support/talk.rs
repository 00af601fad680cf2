//! A talk of the demo school: about 25 minutes and 300 turns around the quotes of its record, the same every time it is made.

use kring::deck::Lang;
use kring::session::{Session, Speaker, Voice};
use kring::store;

use super::chance::Chance;

/// Who speaks: the code in the session and the name in the files that hold the sound. Some are everyday words too.
pub const PEOPLE: [(&str, &str); 9] = [
    ("facilitator", "Joke Peeters"),
    ("p1", "Hilde Verstraeten"),
    ("p2", "Koen Maes"),
    ("p3", "Roos van den Berg"),
    ("p4", "Els Lemmens"),
    ("p5", "Luc Janssens"),
    ("p6", "Bart Dewitte"),
    ("p7", "Rita D'Hondt"),
    ("p8", "Fatima El Amrani"),
];

/// Every form of those names that may stand nowhere once the talk is kept.
pub const TOLD: [&str; 22] = [
    "joke",
    "peeters",
    "hilde",
    "verstraeten",
    "koen",
    "maes",
    "van den berg",
    "Roos",
    "lemmens",
    "luc ",
    "lucs",
    "janssens",
    "bart",
    "dewitte",
    "rita",
    "hondt",
    "fatima",
    "amrani",
    "Els ",
    "Els'",
    "Els?",
    "Els.",
];

/// A cue of the talk: whole seconds, so that every dialect can say them; each ends where the next begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// When it starts, in milliseconds.
    pub start: u64,
    /// When it ends.
    pub end: u64,
    /// Who speaks: a place in [`PEOPLE`].
    pub who: usize,
    /// The words.
    pub text: String,
}

impl Said {
    /// The name in the files.
    pub fn name(&self) -> &'static str {
        PEOPLE[self.who].1
    }
}

/// The talk, and how many seconds after the start of the recording its sound begins.
pub struct Talk {
    /// What is said.
    pub cues: Vec<Said>,
    /// The session it belongs to.
    pub session: Session,
    /// The shift of the sound, in seconds.
    pub shift: i64,
}

/// The first and the last statement that the sound holds.
const QUOTES: std::ops::RangeInclusive<u32> = 16..=36;
/// Seconds from the start of the sound to the first quote.
const LEAD: i64 = 40;

/// The talk in a language.
pub fn talk(lang: Lang) -> Talk {
    let session = store::demo_session(lang).unwrap();
    let home = tempfile::tempdir().unwrap();
    let shelf = store::decks(&store::Paths::under(home.path()));
    let deck = shelf.deck(&session.deck.id, lang).unwrap().clone();
    let started = session.recordings[0].started.unwrap();
    let inside = |s: &&kring::session::Statement| s.id.numbered().is_some_and(|(_, n)| QUOTES.contains(&n));
    let quotes: Vec<_> = session.statements.iter().filter(inside).cloned().collect();
    let first = i64::from(quotes[0].at.unwrap().since(started));
    let shift = first - LEAD - length(&quotes[0].text);
    let mut maker = Maker::new(lang, &session);
    for quote in &quotes {
        // What is noted has just been said.
        let end = i64::from(quote.at.unwrap().since(started)) - shift;
        let mut from = end - length(&quote.text);
        if quote.voice == Voice::Paraphrase {
            from = end;
        }
        let ask = deck
            .cards()
            .flat_map(|(_, card)| card.questions())
            .find(|question| Some(&question.id) == quote.question.as_ref());
        maker.fill(from, ask.map(|question| question.text.to_string()));
        if quote.voice == Voice::Verbatim {
            let who = quote.speakers.iter().find_map(|speaker| match speaker {
                Speaker::Participant(id) => PEOPLE.iter().position(|(code, _)| *code == id.as_str()),
                Speaker::Function(_) | Speaker::Group => Some(3),
            });
            maker.say(who.unwrap(), &quote.text, end);
        }
    }
    maker.fill(maker.now + 30, None);
    let mut cues = maker.cues;
    // Files without ends make the last one as long as its words take.
    let last = cues.last_mut().unwrap();
    last.end = last.start + u64::try_from(last.text.split(' ').count()).unwrap() * 400;
    Talk { cues, session, shift }
}

/// Seconds that words take.
fn length(text: &str) -> i64 {
    i64::try_from(text.split_whitespace().count()).unwrap() * 3 / 10 + 1
}

struct Maker {
    chance: Chance,
    lines: Vec<(char, String)>,
    partners: Vec<String>,
    cues: Vec<Said>,
    now: i64,
    last: usize,
}

impl Maker {
    fn new(lang: Lang, session: &Session) -> Self {
        let file = match lang {
            Lang::Nl => include_str!("../fixtures/talk/nl.txt"),
            Lang::En => include_str!("../fixtures/talk/en.txt"),
        };
        let lines = file.lines().filter(|line| !line.starts_with('#'));
        let partners = session
            .partners
            .iter()
            .filter(|p| p.name.len() < 24 && !p.name.contains('\''));
        Self {
            chance: Chance::new(7),
            lines: lines
                .map(|line| (line.chars().next().unwrap(), line[2..].to_owned()))
                .collect(),
            partners: partners.map(|p| p.name.to_string()).collect(),
            cues: Vec::new(),
            now: 0,
            last: 0,
        }
    }

    /// Talk until `until`: about five seconds a turn, the question of the facilitator first.
    fn fill(&mut self, until: i64, ask: Option<String>) {
        let turns = (until - self.now) / 4;
        if turns < 1 {
            return;
        }
        let from = self.now;
        for turn in 1..=turns {
            let end = from + (until - from) * turn / turns;
            match (&ask, turn) {
                (Some(ask), 1) => self.say(0, &ask.clone(), end),
                _ => self.react(end),
            }
        }
    }

    fn react(&mut self, end: i64) {
        let (kind, line) = self.chance.one(&self.lines).clone();
        let mut who = if kind == 'f' {
            0
        } else {
            1 + self.chance.below(PEOPLE.len() - 1)
        };
        if who == self.last {
            who = (who + 1) % PEOPLE.len();
        }
        let partner = self.chance.one(&self.partners).clone();
        let named = (who + 1 + self.chance.below(PEOPLE.len() - 1)) % PEOPLE.len();
        let (first, _) = PEOPLE[named].1.split_once(' ').unwrap();
        // A name that ends in s takes an apostrophe alone.
        let line = if first.ends_with('s') {
            line.replace("{n}'s", "{n}'")
        } else {
            line
        };
        self.say(who, &line.replace("{p}", &partner).replace("{n}", first), end);
    }

    /// Says words until `end`, in pieces of at most twenty words.
    fn say(&mut self, who: usize, text: &str, end: i64) {
        let words: Vec<&str> = text.split_whitespace().collect();
        let pieces: Vec<&[&str]> = words.chunks(20).collect();
        let (from, all) = (self.now, i64::try_from(words.len()).unwrap());
        let mut said = 0;
        for piece in pieces {
            said += i64::try_from(piece.len()).unwrap();
            let until = if said == all {
                end
            } else {
                from + (end - from) * said / all
            };
            assert!(until > self.now, "there is time for {text}");
            self.cues.push(Said {
                start: u64::try_from(self.now * 1000).unwrap(),
                end: u64::try_from(until * 1000).unwrap(),
                who,
                text: piece.join(" "),
            });
            self.now = until;
        }
        self.last = who;
    }
}
