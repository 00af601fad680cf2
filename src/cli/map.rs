//! The network map outside the screen: in characters, as a picture, or as data for other programs.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use super::{Answer, Context, Failure, deliver, guard, hint, open, write};
use crate::deck::Deck;
use crate::findings::anonymity::Content;
use crate::network::{self, Options, Scene, View};
use crate::render::{ansi, cells, graph, png as dots, svg};
use crate::say;
use crate::session::{Session, Viewer};
use crate::text::Id;

#[derive(clap::Args, Debug)]
pub struct Args {
    /// The session: its name, a part of it, the path of its folder or file, or `demo`.
    session: String,
    /// Columns of the map in characters.
    #[arg(long, default_value_t = 120)]
    width: u16,
    /// Rows of the map in characters; a legend that does not fit in a third of them makes it higher.
    #[arg(long, default_value_t = 40)]
    height: u16,
    /// The question it answers: all, domain:ID, important, important:ROLE, disagree, distance:ROLE, moved, ties or gaps.
    #[arg(long, default_value = "all")]
    view: String,
    /// The format: text, svg, png, graphml, gexf, csv, dot or json.
    #[arg(long, default_value = "text")]
    format: String,
    /// Without colour, also on a terminal.
    #[arg(long)]
    no_color: bool,
    /// The file to write; printed where there is none. For csv, two files: FILE-nodes.csv and FILE-ties.csv.
    #[arg(short, long)]
    output: Option<PathBuf>,
    /// Overwrite a file that is there.
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    names: guard::Names,
}

pub fn run(context: &Context, args: &Args) -> Answer {
    let words = context.words;
    if args.width == 0 || args.height == 0 {
        return Err(Failure(say!(words, "cli-size")));
    }
    let record = open::record(context, &args.session)?;
    let (session, deck) = (&record.session, &record.deck);
    let view =
        view(&args.view, session, deck).ok_or_else(|| Failure(say!(words, "cli-view", view = args.view.clone())))?;
    let options = Options {
        view,
        ascii: context.look.ascii,
        heads: matches!(args.format.as_str(), "svg" | "png"),
        ..Options::new(args.width.min(1000), args.height.min(1000), words)
    };
    let draw = || network::layout(session, &deck.map, &options);
    let data = || network::table(session, &deck.map);
    let written = |result: std::io::Result<Vec<u8>>| result.map_err(|error| Failure(error.to_string()));
    if args.format != "text" || args.output.is_some() {
        let content = match args.format.as_str() {
            "text" | "svg" | "png" => Content::Map,
            _ => Content::Network,
        };
        guard::names_in(context, &record, &args.names, content)?;
    }
    let bytes = match args.format.as_str() {
        "text" => {
            return deliver(
                context,
                &record,
                characters(context, args, &draw()).into_bytes(),
                args.output.as_deref(),
                args.force,
            );
        }
        "svg" => svg::write(&draw()).into_bytes(),
        "png" => {
            boxes(context, session);
            png(&svg::write(&draw()), dots::SCREEN)?
        }
        "graphml" => written(graph::graphml(&data()))?,
        "gexf" => written(graph::gexf(&data()))?,
        "dot" => graph::dot(&data()).into_bytes(),
        "json" => graph::json(&data()).into_bytes(),
        "csv" => return csv(context, args, &record, &data()),
        other => {
            return Err(Failure(say!(
                words,
                "cli-format",
                format = other.to_owned(),
                known = "text, svg, png, graphml, gexf, csv, dot, json"
            )));
        }
    };
    deliver(context, &record, bytes, args.output.as_deref(), args.force)
}

/// The map in characters: with colour on a terminal, without in a pipe or a file.
fn characters(context: &Context, args: &Args, scene: &Scene) -> String {
    let grid = cells::draw(scene);
    let plain = args.no_color
        || args.output.is_some()
        || context.look.theme == crate::app::Theme::Plain
        || !std::io::stdout().is_terminal();
    if plain { grid.text() } else { ansi::write(&grid) }
}

/// Two files beside each other, `FILE-nodes.csv` and `FILE-ties.csv`.
fn csv(context: &Context, args: &Args, record: &open::Record, table: &network::Table) -> Answer {
    let path = args
        .output
        .as_deref()
        .ok_or_else(|| Failure(say!(context.words, "cli-csv")))?;
    let stem = path.with_extension("");
    let (nodes, ties) = graph::csv(table);
    for (end, text) in [("nodes", nodes), ("ties", ties)] {
        let mut name = stem.clone().into_os_string();
        name.push(format!("-{end}.csv"));
        write(context, record, text.as_bytes(), Path::new(&name), args.force)?;
    }
    Ok(Vec::new())
}

/// The map in characters, for a page of text.
pub fn text(context: &Context, session: &Session, deck: &Deck) -> String {
    let options = Options {
        ascii: context.look.ascii,
        ..Options::new(120, 40, context.words)
    };
    cells::draw(&network::layout(session, &deck.map, &options)).text()
}

/// A view by its name; `None` where it names no view, or a domain or role that is not there.
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

/// The map as a picture for a page.
pub fn picture(context: &Context, session: &Session, deck: &Deck) -> String {
    svg::write(&network::layout(
        session,
        &deck.map,
        &Options::picture(120, 44, context.words),
    ))
}

/// Says which names a picture in dots cannot show letter by letter.
pub fn boxes(context: &Context, session: &Session) {
    let names = dots::boxed(session.partners.iter().map(|partner| partner.name.as_str()));
    if !names.is_empty() {
        hint(&say!(context.words, "cli-boxes", names = names.join(", ")));
    }
}

/// A picture in dots, `scale` to the unit of the SVG.
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>, Failure> {
    dots::write(svg, scale).map_err(|error| Failure(error.to_string()))
}
