//! Searching the library: every place where words stand, printed with what, who, where and when.
//!
//! Prints, and writes no file: what is found is told as it was said, also by whoever refused to be quoted, who is marked.

use serde_json::json;

use super::{Answer, Context, Failure, hint, remote};
use crate::archive::remote::at;
use crate::archive::search::{self, Answer as Found, Hit, Query, Unread, When};
use crate::render::csv::row as csv_row;
use crate::say;
use crate::text::scrub;

const EXAMPLES: &str = "\
Examples:
  kring search begeleiding                 every text with these letters in it, also inside longer words
  kring search CLB zorg                    texts with both
  kring search 'het CLB denkt mee'         these words in a row
  kring search CLB -geld                   texts with the one and not the other
  kring search steun school:bos7 kaart:leren rol:zorg partner:clb sinds:2026-02
  kring search --csv kaart:leren           everything said at a card, as CSV

Capitals and accents make no difference. Filters are school:, card: (kaart:), role: (rol:), partner: and since: (sinds:).
Options stand before the words.";

#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// What to look for: words, 'a few words', -word, and filters.
    #[arg(required = true, allow_hyphen_values = true)]
    words: Vec<String>,
    /// As JSON.
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// As CSV.
    #[arg(long)]
    csv: bool,
    /// Search a shared folder instead of the library.
    #[arg(long, value_name = "FOLDER")]
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

/// How many signs are shown before and behind what was found.
const AROUND: (usize, usize) = (50, 90);

pub fn run(context: &Context, args: &Args) -> Answer {
    let words = context.words;
    if let Some(option) = args.words.iter().find(|word| word.starts_with("--")) {
        let option = scrub(option).into_owned();
        return Err(Failure(say!(words, "search-options", option = option)));
    }
    let query = Query::of_arguments(&args.words).map_err(|unclear| Failure(unclear.say(words)))?;
    let shared = args.at.as_deref().map(|at| remote::folder(context, at)).transpose()?;
    let paths = shared.map_or_else(|| context.paths.clone(), |shared| at(&context.paths, &shared));
    let found = match args.memos {
        true => search::memos(&paths, &query),
        false => search::search(&paths, &query),
    };
    let (found, unread) = found.map_err(|error| context.failure(&error))?;
    for Unread { name, error } in unread {
        hint(&say!(words, "search-unread", name = name, why = error.say(words)));
    }
    Ok(match () {
        () if args.json => as_json(&found),
        () if args.csv => as_csv(&found),
        () => as_text(context, &found),
    }
    .into_bytes())
}

fn as_text(context: &Context, found: &[Found]) -> String {
    let words = context.words;
    if found.is_empty() {
        return format!("{}\n", say!(words, "search-none"));
    }
    let mut out = String::new();
    for session in found {
        out.push_str(&format!("{}\n", scrub(&session.name)));
        for hit in &session.hits {
            out.push_str(&format!("  {}\n      {}\n", place(context, hit), around(hit)));
        }
        out.push('\n');
    }
    let hits: usize = found.iter().map(|session| session.hits.len()).sum();
    out + &format!("{}\n", say!(words, "search-count", hits = hits, sessions = found.len()))
}

/// Returns what was found, where, by whom and when, on one line.
fn place(context: &Context, hit: &Hit) -> String {
    let (words, note) = (context.words, &hit.note);
    let who = match note.who.as_str() {
        crate::session::ALL => say!(words, "search-group"),
        who => who.to_owned(),
    };
    let (card, theme) = &note.card;
    let when = match &note.when {
        When::Unknown => String::new(),
        When::Offset(seconds) => {
            let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
            format!("{hours:02}:{minutes:02}:{:02}", seconds % 60)
        }
        When::Clock(time) => time.clone(),
    };
    let withheld = note.withheld.then(|| say!(words, "search-withheld"));
    let parts = [
        note.id.clone(),
        words.get(&format!("search-sort-{}", crate::text::word_of(&note.sort))),
        who,
        if theme.is_empty() { card.clone() } else { theme.clone() },
        when,
        withheld.unwrap_or_default(),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// Returns the words around what was found.
fn around(hit: &Hit) -> String {
    let (before, behind) = hit.text.split_at_checked(hit.at).unwrap_or((&hit.text, ""));
    let start = before.char_indices().rev().nth(AROUND.0).map_or(0, |(at, _)| at);
    let start = match start {
        0 => 0,
        at => before
            .get(at..)
            .and_then(|cut| cut.find(' '))
            .map_or(at, |space| at + space + 1),
    };
    let end = behind.char_indices().nth(AROUND.1).map_or(behind.len(), |(at, _)| at);
    let end = match behind.get(..end).and_then(|cut| cut.rfind(' ')) {
        Some(space) if end < behind.len() => space,
        _ => end,
    };
    let (open, close) = (
        if start > 0 { "… " } else { "" },
        if end < behind.len() { " …" } else { "" },
    );
    let (before, behind) = (
        before.get(start..).unwrap_or_default(),
        behind.get(..end).unwrap_or_default(),
    );
    format!("{open}{before}{behind}{close}")
}

fn as_json(found: &[Found]) -> String {
    let mut all = Vec::new();
    for session in found {
        for Hit { note, text, .. } in &session.hits {
            let (offset, time) = times(&note.when);
            all.push(json!({
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
            }));
        }
    }
    format!("{:#}\n", serde_json::Value::Array(all))
}

fn times(when: &When) -> (Option<u32>, Option<&str>) {
    match when {
        When::Unknown => (None, None),
        When::Offset(seconds) => (Some(*seconds), None),
        When::Clock(time) => (None, Some(time)),
    }
}

fn as_csv(found: &[Found]) -> String {
    let mut out = csv_row(COLUMNS.map(str::to_owned).into_iter());
    for session in found {
        for Hit { note, text, .. } in &session.hits {
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
    }
    out
}
