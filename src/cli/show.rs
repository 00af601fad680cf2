//! A session as plain text: its cards with what was said, its map, its findings.

use std::path::Path;

use super::output::Output;
use super::{CliContext, CommandFailure, ToPrint, guard, hint, map, open, report};
use crate::app::closing;
use crate::deck::{Card, CardKind, Deck};
use crate::locale::Words;
use crate::say;
use crate::session::{Continues, Image, Session, Speaker, Statement, Voice};
use crate::store::Library;
use crate::text::{cells, word_of, wrap};

#[derive(clap::Args, Debug)]
pub(super) struct ShowArgs {
    /// The session: its name, a part of it, the path of its folder or file, a deposit, or `demo`.
    session: String,
    /// Only the network map.
    #[arg(long)]
    map: bool,
    /// The record as YAML, without your memos and without a member check that is not closed.
    #[arg(long, conflicts_with = "map")]
    yaml: bool,
    /// Your private memos: the only way kring itself ever shows them. With --yaml the whole record, on the screen only.
    #[arg(long, conflicts_with = "map")]
    memos: bool,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    names: guard::Names,
}

pub(super) fn run(context: &CliContext, args: &ShowArgs) -> ToPrint {
    if args.output.file().is_none() && open::is_bag(context, &args.session) {
        return bag(context, args);
    }
    of(context, args, &args.session)
}

/// Returns the sessions of a deposit, one after the other.
fn bag(context: &CliContext, args: &ShowArgs) -> ToPrint {
    let (_along, home) = open::read_along(context, Path::new(&args.session))?;
    let all = Library::new(&home.paths).list();
    let mut out = Vec::new();
    for listing in all.map_err(|error| home.failure(&error))?.iter().rev() {
        if !out.is_empty() {
            out.extend(if args.yaml { "---\n" } else { "\n" }.bytes());
        }
        out.extend(of(&home, args, &open::absolute(&listing.path))?);
    }
    Ok(out)
}

fn of(context: &CliContext, args: &ShowArgs, name: &str) -> ToPrint {
    let words = context.words;
    let to_file = args.output.file().is_some();
    if args.memos && to_file {
        return Err(CommandFailure(say!(words, "cli-memos-file")));
    }
    let mut record = open::record(context, name)?;
    if to_file {
        guard::names(context, &record, &args.names)?;
    }
    if !args.memos {
        // Also what is printed may be redirected into a file, and given away.
        without_memos(context, &mut record.session, args.yaml);
    }
    let (session, deck) = (&record.session, &record.deck);
    let text = match () {
        () if args.yaml => crate::format::session::write(session),
        () if args.memos => memos(context, session, deck),
        () if args.map => map::text(context, session, deck, record.anchors.as_ref()),
        () => cards(context, session, deck),
    };
    args.output.deliver_of(context, &record.names(), text.into_bytes())
}

/// Takes the memos out of a record that may go into a file, and a member check that is not closed: they are in no export. Their ids stay given out.
fn without_memos(context: &CliContext, session: &mut Session, said: bool) {
    let memos = std::mem::take(&mut session.memos);
    if said && !memos.is_empty() {
        hint(&say!(context.words, "cli-without-memos", count = memos.len()));
    }
    session.retired.extend(memos.into_iter().map(|memo| memo.id));
    session.without_open_checks();
}

/// Returns the demo for who has no terminal: cards, map and findings as text.
pub(super) fn demo(context: &CliContext) -> ToPrint {
    let open::OpenedRecord { session, deck, .. } = open::record(context, "demo")?;
    let parts = [
        cards(context, &session, &deck),
        map::text(context, &session, &deck, None),
        report::text(context, &session, &deck),
    ];
    Ok(parts.join("\n\n").into_bytes())
}

/// Returns the private memos, for the researcher's own eyes.
fn memos(context: &CliContext, session: &Session, deck: &Deck) -> String {
    let mut out = String::new();
    for memo in &session.memos {
        let kind = context.words.get(&format!("memo-{}", word_of(&memo.kind)));
        let card = memo
            .card
            .as_deref()
            .and_then(|id| deck.card(id))
            .map(|card| format!(" · {}", card.theme))
            .unwrap_or_default();
        let at = memo.at.map(|at| at.hour_minute()).unwrap_or_default();
        out.push_str(&format!("{at} {kind}{card}\n"));
        out.push_str(&paragraph(&memo.text, 2));
    }
    if out.is_empty() {
        format!("{}\n", say!(context.words, "cli-no-memos"))
    } else {
        out
    }
}

/// Returns which session this one goes on from.
fn continued(words: &Words, earlier: &Continues) -> String {
    let date = earlier.date.to_string();
    match earlier.version.as_ref().and_then(|id| id.numbered()) {
        Some((_, number)) => say!(words, "second-of", date = date, number = number.to_string()),
        None => say!(words, "second-of-map", date = date),
    }
}

/// Returns the cards with what was said.
fn cards(context: &CliContext, session: &Session, deck: &Deck) -> String {
    let words = context.words;
    let mut out = title(&format!("{} · {}", session.school.code, session.date), '=');
    let people: Vec<String> = session.participants.iter().map(|p| p.label()).collect();
    out.push_str(&paragraph(&people.join(", "), 0));
    if let Some(earlier) = &session.continues {
        out.push_str(&paragraph(&continued(words, earlier), 0));
    }
    for phase in &deck.phases {
        out.push_str(&format!("\n{}", title(&phase.title, '-')));
        phase
            .cards
            .iter()
            .for_each(|at| out.push_str(&card(words, session, at)));
    }
    out.push_str(&format!("\n{}", title(&say!(words, "place-closing"), '-')));
    out.push_str(&closing_answers(words, session, deck));
    out
}

/// Returns one card with what was said at it.
fn card(words: &Words, session: &Session, card: &Card) -> String {
    let state = words.get(&format!("card-{}", session.card_state(card).word()));
    let mut out = format!("\n{} ({state})\n", card.theme);
    out.push_str(&paragraph(&card.question, 2));
    if card.kind == CardKind::Map {
        let partners = say!(words, "review-partners", count = session.partners.len());
        out.push_str(&paragraph(&partners, 2));
    }
    let said = session.at_card(&card.id);
    out.extend(said.map(|statement| line(words, session, statement)));
    out
}

/// Returns the closing questions with what was answered, and what was said there to none of them.
fn closing_answers(words: &Words, session: &Session, deck: &Deck) -> String {
    let mut out = String::new();
    for question in &deck.closing {
        out.push_str(&format!("\n{}", paragraph(&question.text, 0)));
        let answers = closing::answers(session, deck, &question.id);
        out.extend(answers.said.iter().map(|statement| line(words, session, statement)));
        out.extend(answers.images.iter().map(|i| image(words, session, i)));
    }
    if deck.closing.is_empty() {
        out.extend(session.images.iter().map(|i| image(words, session, i)));
    }
    let loose = session.statements.iter().filter(|s| closing::is_loose(s, deck));
    let loose: Vec<String> = loose.map(|s| line(words, session, s)).collect();
    if !loose.is_empty() {
        out.push_str(&format!("\n{}\n", say!(words, "closing-loose")));
        out.extend(loose);
    }
    out
}

/// Returns an image and why, each behind its name.
fn image(words: &Words, session: &Session, image: &Image) -> String {
    let why = image
        .why
        .as_ref()
        .map(|why| format!(" · {}: {why}", say!(words, "field-why")));
    let why = why.unwrap_or_default();
    let mark = kept_out(words, session, &image.speakers);
    item(&format!("{}: {}{why}{mark}", say!(words, "field-image"), image.image))
}

fn line(words: &Words, session: &Session, statement: &Statement) -> String {
    let who: Vec<&str> = statement
        .speakers
        .iter()
        .filter_map(|s| session.function_of(s))
        .map(|f| f.as_str())
        .collect();
    let who = if who.is_empty() {
        String::new()
    } else {
        format!(" ({})", who.join(", "))
    };
    let text = match statement.voice {
        Voice::Verbatim => format!("“{}”{who}", statement.text),
        Voice::Paraphrase => format!("{}{who}", statement.text),
    };
    item(&format!("{text}{}", kept_out(words, session, &statement.speakers)))
}

/// Returns what stands behind words that leave for nobody: this print is the researcher's own.
fn kept_out(words: &Words, session: &Session, speakers: &[Speaker]) -> String {
    if session.keeps_out(speakers) {
        format!(" [{}]", say!(words, "mark-kept-out"))
    } else {
        String::new()
    }
}

fn item(text: &str) -> String {
    format!("    - {}\n", wrap(text, 74).join("\n      "))
}

fn paragraph(text: &str, indent: usize) -> String {
    wrap(text, 80 - indent)
        .iter()
        .map(|line| format!("{}{line}\n", " ".repeat(indent)))
        .collect()
}

fn title(text: &str, mark: char) -> String {
    format!("{text}\n{}\n", mark.to_string().repeat(cells(text)))
}
