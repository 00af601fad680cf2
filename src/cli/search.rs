//! Searching the library: every place where words stand, printed with what, who, where and when.
//!
//! Prints, and writes no file: what is found is told as it was said, also by whoever refused to be quoted, who is marked.

use serde_json::json;

use super::output::{Output, Stream};
use super::{CliContext, CommandFailure, ToPrint, hint, remote};
use crate::archive::remote::at;
use crate::archive::search::{self, FoundTexts, Query, SearchHit, SessionAnswer as Found, Unread, When};
use crate::locale::Words;
use crate::render::csv::row as csv_row;
use crate::say;
use crate::store::Paths;
use crate::text::scrub;

const EXAMPLES: &str = "\
Examples:
  kring search begeleiding                 every text with these letters in it, also inside longer words
  kring search CLB zorg                    texts with both
  kring search 'het CLB denkt mee'         these words in a row
  kring search CLB -geld                   texts with the one and not the other
  kring search steun school:bos7 kaart:leren rol:zorg partner:clb sinds:2026-02
  kring search CLB net:go niveau:basis stand:klaar   in closed sessions of primary schools of one network
  kring search --csv kaart:leren           everything said at a card, as CSV

Capitals and accents make no difference. Filters are school:, network: (net:), level: (niveau:), state: (stand:), card: (kaart:),
role: (rol:), partner: and since: (sinds:). A minus before a word, a phrase or a filter leaves out what it names: -school:bos7.
A state is named by its name in either language, or by the beginning of a word of it.
Options stand before the words or behind them.";

#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct SearchArgs {
    /// What to look for: words, 'a few words', -word, and filters.
    #[arg(required = true, allow_hyphen_values = true)]
    words: Vec<String>,
    /// As JSON.
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// As CSV.
    #[arg(long)]
    csv: bool,
    /// Search a shared folder, or a store as with `kring push`, instead of the library.
    #[arg(long, value_name = "REMOTE")]
    at: Option<std::path::PathBuf>,
    /// Search your private memos instead, for you alone.
    #[arg(long)]
    memos: bool,
}

/// The columns of what is found, as CSV.
const COLUMNS: [&str; 14] = [
    "session", "school", "date", "sort", "id", "who", "roles", "card", "theme", "partners", "offset", "clock",
    "withheld", "text",
];

pub(super) fn run(context: &CliContext, args: &SearchArgs) -> ToPrint {
    let words = context.words;
    if let Some(option) = args.words.iter().find(|word| word.starts_with("--")) {
        let option = scrub(option).into_owned();
        return Err(CommandFailure(say!(words, "search-options", option = option)));
    }
    let query = Query::of_arguments(&args.words).map_err(|unclear| CommandFailure(unclear.say(words)))?;
    let shared = args
        .at
        .as_deref()
        .map(|at| remote::remote_there(context, at))
        .transpose()?;
    match shared {
        None => found(context, args, &query, &context.paths),
        Some(remote::Remote::Folder(shared)) => found(context, args, &query, &at(&context.paths, &shared)),
        #[cfg(feature = "remote")]
        Some(remote::Remote::Store(store)) => {
            let staged = store.texts(&context.paths);
            let staged = staged.map_err(|trouble| remote::troubled(context, &store, &trouble))?;
            found(context, args, &query, &staged.paths)
        }
    }
}

/// Prints what is found in a library.
fn found(context: &CliContext, args: &SearchArgs, query: &Query, paths: &Paths) -> ToPrint {
    let words = context.words;
    let mut printed = Printed {
        context,
        look: args.look(),
        out: Output::default().stream(),
        sessions: 0,
        hits: 0,
    };
    let unread = match args.memos {
        true => {
            let (found, unread) = search::memos(paths, query).map_err(|error| context.failure(&error))?;
            printed.all(found.into_iter());
            unread
        }
        false => {
            let found = search::search(paths, query).map_err(|error| context.failure(&error))?;
            let mut texts = FoundTexts::new(paths, query);
            printed.all(found.sessions.iter().filter_map(|tally| texts.of(tally)));
            found.unread
        }
    };
    if printed.hits == 0
        && let Some((word, filter)) = query.mistyped()
    {
        hint(&say!(words, "search-no-filter", word = word, filter = filter));
    }
    let out = printed.out;
    say_unread(words, &unread);
    Output::default().end(context, out)
}

/// How many sessions that could not be read are told one by one.
const TOLD: usize = 20;

/// Says which sessions could not be read: the first of them, and how many more.
fn say_unread(words: &Words, unread: &[Unread]) {
    for Unread { name, error } in unread.iter().take(TOLD) {
        let why = error.say(words);
        let why = why.lines().next().unwrap_or_default();
        hint(&say!(words, "search-unread", name = name.as_str(), why = why));
    }
    if let Some(n) = unread.len().checked_sub(TOLD).filter(|n| *n > 0) {
        hint(&say!(words, "search-unread-more", n = n));
    }
}

impl SearchArgs {
    fn look(&self) -> SearchPrint {
        match () {
            () if self.json => SearchPrint::Json,
            () if self.csv => SearchPrint::Csv,
            () => SearchPrint::Text,
        }
    }
}

/// How what is found is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SearchPrint {
    Text,
    Json,
    Csv,
}

/// What was found, printed session by session: however much it is, one session at a time is in memory.
struct Printed<'a> {
    context: &'a CliContext,
    look: SearchPrint,
    out: Stream,
    sessions: usize,
    hits: usize,
}

impl Printed<'_> {
    fn all(&mut self, mut found: impl Iterator<Item = Found>) {
        if self.look == SearchPrint::Csv {
            self.out.put(&csv_row(COLUMNS.map(str::to_owned).into_iter()));
        }
        // Whoever reads may have stopped reading.
        if found.all(|session| self.session(&session)) {
            self.end();
        }
    }

    fn session(&mut self, session: &Found) -> bool {
        let text = match self.look {
            SearchPrint::Text => as_text(self.context, session),
            SearchPrint::Json => as_json(session, self.hits > 0),
            SearchPrint::Csv => as_csv(session),
        };
        self.sessions += 1;
        self.hits += session.hits.len();
        self.out.put(&text)
    }

    fn end(&mut self) {
        let (words, hits, sessions) = (self.context.words, self.hits, self.sessions);
        let text = match self.look {
            SearchPrint::Csv => return,
            SearchPrint::Json if hits == 0 => "[]\n".to_owned(),
            SearchPrint::Json => "\n]\n".to_owned(),
            SearchPrint::Text if hits == 0 => format!("{}\n", say!(words, "search-none")),
            SearchPrint::Text => format!("{}\n", say!(words, "search-count", hits = hits, sessions = sessions)),
        };
        self.out.put(&text);
    }
}

fn as_text(context: &CliContext, session: &Found) -> String {
    let mut out = format!("{}\n", scrub(&session.name));
    for hit in &session.hits {
        out.push_str(&format!("  {}\n      {}\n", place(context, hit), hit.around()));
    }
    out + "\n"
}

/// Returns what was found, where, by whom and when, on one line.
fn place(context: &CliContext, hit: &SearchHit) -> String {
    let (words, note) = (context.words, &hit.note);
    let who = match note.who.as_str() {
        crate::session::ALL => say!(words, "search-group"),
        who => who.to_owned(),
    };
    let (card, theme) = &note.card;
    let withheld = note.withheld.then(|| say!(words, "search-withheld"));
    let parts = [
        note.id.clone(),
        words.get(&format!("search-sort-{}", crate::text::word_of(&note.sort))),
        who,
        if theme.is_empty() { card.clone() } else { theme.clone() },
        note.when.shown(),
        withheld.unwrap_or_default(),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// Returns the texts of a session as objects of a list that ends later; `goes_on` where others stand before them.
fn as_json(session: &Found, goes_on: bool) -> String {
    let mut out = String::new();
    for (at, SearchHit { note, text, .. }) in session.hits.iter().enumerate() {
        let (offset, time) = times(&note.when);
        let hit = json!({
            "session": session.name,
            "path": session.path,
            "school": session.school,
            "date": session.date,
            "sort": note.sort,
            "id": note.id,
            "who": note.who,
            "roles": note.roles,
            "card": note.card.0,
            "theme": note.card.1,
            "partners": note.partners,
            "offset": offset,
            "clock": time,
            "withheld": note.withheld,
            "text": text,
        });
        out.push_str(if goes_on || at > 0 { ",\n  " } else { "[\n  " });
        out.push_str(&hit.to_string());
    }
    out
}

fn times(when: &When) -> (Option<u32>, Option<&str>) {
    match when {
        When::Unknown => (None, None),
        When::Offset(seconds) => (Some(*seconds), None),
        When::Clock(time) => (None, Some(time)),
    }
}

fn as_csv(session: &Found) -> String {
    let mut out = String::new();
    for SearchHit { note, text, .. } in &session.hits {
        let (offset, time) = times(&note.when);
        let cells = [
            session.name.clone(),
            session.school.clone(),
            session.date.clone(),
            crate::text::word_of(&note.sort),
            note.id.clone(),
            note.who.clone(),
            note.roles.clone(),
            note.card.0.clone(),
            note.card.1.clone(),
            note.partners.clone(),
            offset.map(|seconds| seconds.to_string()).unwrap_or_default(),
            time.unwrap_or_default().to_owned(),
            note.withheld.to_string(),
            text.clone(),
        ];
        out.push_str(&csv_row(cells.into_iter()));
    }
    out
}
