//! The network map outside the screen: in characters, as a picture, or as data for other programs.

mod pair;
mod versions;

use std::path::PathBuf;
use std::rc::Rc;

use super::output::Output;
use super::{CliContext, CommandFailure, ToPrint, data, guard, hint, open};
use crate::deck::{Deck, Lang};
use crate::findings::anonymity::ExportContent;
use crate::findings::tables;
use crate::locale::Words;
use crate::map::{self, MapOptions, Scene, View};
use crate::member_check::MapChange;
use crate::render::formats::{self, MapForm, MapWriter};
use crate::render::{ansi, cells, csv, png as dots, svg};
use crate::say;
use crate::session::{Anchors, Session, Viewer};
use crate::text::{Id, signs};

#[derive(clap::Args, Debug)]
pub(super) struct MapArgs {
    /// The session: its name, a part of it, the path of its folder or file, or `demo`.
    session: String,
    /// Columns of the map in characters.
    #[arg(long, default_value_t = formats::CHARACTERS.0)]
    width: u16,
    /// Rows of the map in characters; a legend that does not fit in a third of them makes it higher.
    #[arg(long, default_value_t = formats::CHARACTERS.1)]
    height: u16,
    /// The question it answers: all, domain:ID, important, important:ROLE, disagree, distance:ROLE, moved, ties or gaps.
    #[arg(long, default_value = "all")]
    view: String,
    #[arg(long, default_value = "text", help = formats::help(&formats::MAPS))]
    format: String,
    /// The map of a version: 1, 2, …
    #[arg(long = "version", value_name = "N")]
    of_version: Option<u32>,
    /// Only what changed since a version; the list of changes goes with it.
    #[arg(long, value_name = "N", conflicts_with = "view")]
    since: Option<u32>,
    /// Two versions beside each other, only what changed standing out: the older one.
    #[arg(long, value_name = "N", conflicts_with_all = ["view", "since", "of_version"])]
    before: Option<u32>,
    /// The newer of the two; the map as it is now where it is not said.
    #[arg(long, value_name = "N", requires = "before")]
    after: Option<u32>,
    /// From the one to the other, a change at a time: one map after another as text, or an svg that plays by itself.
    #[arg(long, requires = "before")]
    play: bool,
    /// Without colour, also on a terminal.
    #[arg(long)]
    no_color: bool,
    /// Where it goes; for csv, three files: FILE-nodes.csv, FILE-ties.csv and FILE-school-ties.csv.
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    names: guard::Names,
}

pub(super) fn run(context: &CliContext, args: &MapArgs) -> ToPrint {
    let words = context.words;
    if args.width == 0 || args.height == 0 {
        return Err(CommandFailure(say!(words, "cli-size")));
    }
    if let Some(before) = args.before {
        return pair::run(context, args, before);
    }
    let mut record = open::record(context, &args.session)?;
    let changes = versions::select(context, &mut record, args.of_version, args.since)?;
    let (session, deck) = (&record.session, &record.deck);
    let view = asked(context, args, session, deck, changes.as_deref())?;
    let format = formats::find(&formats::MAPS, &args.format)
        .ok_or_else(|| context.unknown_format(&args.format, &formats::known(&formats::MAPS)))?;
    let options = MapOptions {
        view,
        ascii: context.look.marks.is_ascii(),
        heads: format.needs.is_picture(),
        anchors: record.anchors.clone(),
        ..MapOptions::new(
            args.width.min(1000),
            args.height.min(1000),
            Words::about(deck, words.lang()),
        )
    };
    let draw = || map::layout(session, &deck.map, &options);
    let in_characters = format.needs == MapForm::Characters;
    if !in_characters || args.output.file().is_some() {
        guard::names_in(context, &record, &args.names, content(format.write))?;
    }
    if format.needs == MapForm::Dots {
        boxes(context, session);
    }
    let bytes = match format.write {
        MapWriter::Scene(_) if in_characters => {
            let list = changes
                .as_deref()
                .map(|changes| versions::list(context, &record, changes));
            format!("{}{}", characters(context, args, &draw()), list.unwrap_or_default()).into_bytes()
        }
        MapWriter::Scene(write) => write(&draw()).map_err(CommandFailure)?,
        MapWriter::Graph(write) => write(&tables::graph(&data::case(&record, None))).map_err(CommandFailure)?,
        MapWriter::Tables => return csv(context, args, &record),
    };
    args.output.deliver_of(context, &record.names(), bytes)
}

/// Returns the view that is asked for: what changed between versions, or by its name.
fn asked(
    context: &CliContext,
    args: &MapArgs,
    session: &Session,
    deck: &Deck,
    changes: Option<&[MapChange]>,
) -> Result<View, CommandFailure> {
    match changes {
        Some(changes) => Ok(View::Changed(
            changes.iter().flat_map(|change| change.at.iter().cloned()).collect(),
        )),
        None => view(&args.view, session, deck)
            .ok_or_else(|| CommandFailure(say!(context.words, "cli-view", view = args.view.clone()))),
    }
}

/// Returns what a file of this writer holds of the session.
fn content(writer: MapWriter) -> ExportContent {
    match writer {
        MapWriter::Scene(_) => ExportContent::Map,
        MapWriter::Graph(_) | MapWriter::Tables => ExportContent::Network,
    }
}

/// Returns the map in characters: with colour on a terminal, without in a pipe or a file.
fn characters(context: &CliContext, args: &MapArgs, scene: &Scene) -> String {
    let grid = cells::draw(scene);
    let drawn = if is_plain(context, args) {
        grid.text()
    } else {
        ansi::write(&grid)
    };
    signs::text(&drawn, context.look.marks)
}

/// Returns whether a map in characters goes without colour.
fn is_plain(context: &CliContext, args: &MapArgs) -> bool {
    args.no_color || context.look.theme == crate::app::ScreenTheme::Plain || !args.output.is_terminal()
}

/// Returns the tables of the map beside each other, as `kring data` writes them: partners, the ties between them, and those with the
/// school.
fn csv(context: &CliContext, args: &MapArgs, record: &open::OpenedRecord) -> ToPrint {
    let path = args
        .output
        .file()
        .ok_or_else(|| CommandFailure(say!(context.words, "cli-csv")))?;
    let stem = path.with_extension("");
    let all = tables::tables(&[data::case(record, None)]);
    let mut files: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    for (name, end) in [("partners", "nodes"), ("ties", "ties"), ("ego_ties", "school-ties")] {
        let Some(table) = all.iter().find(|table| table.name == name) else {
            continue;
        };
        let bytes = csv::csv(table).map_err(|error| CommandFailure(error.to_string()))?;
        let mut name = stem.clone().into_os_string();
        name.push(format!("-{end}.csv"));
        files.push((PathBuf::from(name), bytes));
    }
    let paths: Vec<PathBuf> = files.iter().map(|(path, _)| path.clone()).collect();
    args.output.may_write(context, &record.names(), &paths)?;
    for (path, bytes) in &files {
        args.output.write(context, &record.names(), bytes, path)?;
    }
    Ok(Vec::new())
}

/// Returns the map in characters, for a page of text.
pub(super) fn text(context: &CliContext, session: &Session, deck: &Deck, anchors: Option<&Rc<Anchors>>) -> String {
    text_in(context, session, deck, formats::CHARACTERS, anchors, false)
}

/// Returns the map in so many columns and rows as an SVG picture, in large letters; `few` where the session holds only the weightiest.
pub(super) fn small(context: &CliContext, session: &Session, deck: &Deck, size: (u16, u16), few: bool) -> String {
    let words = Words::about(deck, context.words.lang());
    let options = MapOptions {
        few,
        ..MapOptions::picture(size.0, size.1, words)
    };
    svg::write(&map::layout(session, &deck.map, &options))
}

/// Returns the map in characters of so many columns, without colour; `few` where the session holds only those who weigh most.
pub(super) fn text_in(
    context: &CliContext,
    session: &Session,
    deck: &Deck,
    size: (u16, u16),
    anchors: Option<&Rc<Anchors>>,
    few: bool,
) -> String {
    let words = Words::about(deck, context.words.lang());
    let options = MapOptions {
        anchors: anchors.cloned(),
        ascii: context.look.marks.is_ascii(),
        few,
        ..MapOptions::new(size.0, size.1, words)
    };
    let drawn = cells::draw(&map::layout(session, &deck.map, &options)).text();
    signs::text(&drawn, context.look.marks)
}

/// Returns the map as items at their places, for a page of Markdown.
pub(super) fn scene(context: &CliContext, session: &Session, deck: &Deck, anchors: Option<&Rc<Anchors>>) -> Scene {
    scene_in(session, deck, context.words.lang(), anchors)
}

/// Returns the same in a language.
pub(super) fn scene_in(session: &Session, deck: &Deck, lang: Lang, anchors: Option<&Rc<Anchors>>) -> Scene {
    let (columns, rows) = formats::PICTURE;
    let options = MapOptions {
        anchors: anchors.cloned(),
        ..MapOptions::picture(columns, rows, Words::about(deck, lang))
    };
    map::layout(session, &deck.map, &options)
}

/// Returns a view by its name; `None` where it names no view, or a domain or role that is not there.
fn view(name: &str, session: &Session, deck: &Deck) -> Option<View> {
    let (head, tail) = name.split_once(':').unwrap_or((name, ""));
    let id = Id::new(tail);
    let seen = Viewer::from(tail);
    let viewer = || seen.function().is_some() || deck.map.role(&id).is_some() || session.participant(&id).is_some();
    match (head, tail.is_empty()) {
        ("all", true) => Some(View::All),
        ("domain", false) => deck.map.domain(&id).map(|domain| View::Domain(domain.id.clone())),
        ("important", true) => Some(View::Important(None)),
        ("important", false) => deck.map.role(&id).map(|role| View::Important(Some(role.id.clone()))),
        ("disagree", true) => Some(View::Disagree),
        ("distance", false) => viewer().then(|| View::Distance(seen.clone())),
        ("moved", true) => Some(View::Moved),
        ("ties", true) => Some(View::Ties),
        ("gaps", true) => Some(View::Gaps),
        _ => None,
    }
}

/// Returns the map as a picture for a page.
pub(super) fn picture(context: &CliContext, session: &Session, deck: &Deck, anchors: Option<&Rc<Anchors>>) -> String {
    svg::write(&scene(context, session, deck, anchors))
}

/// Says which names a picture in dots cannot show letter by letter.
pub(super) fn boxes(context: &CliContext, session: &Session) {
    let names = dots::boxed(session.partners.iter().map(|partner| partner.name.as_str()));
    if !names.is_empty() {
        hint(&say!(context.words, "cli-boxes", names = names.join(", ")));
    }
}
