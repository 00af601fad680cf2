//! The network map outside the screen.

use super::{Answer, Context, open};
use crate::deck::Deck;
use crate::network::{self, Options};
use crate::render::cells;
use crate::session::Session;

#[derive(clap::Args, Debug)]
pub struct Args {
    /// The session: its name, a part of it, the path of its folder or file, or `demo`.
    session: String,
    /// Columns.
    #[arg(long, default_value_t = 120, value_parser = clap::value_parser!(u16).range(1..=1000))]
    width: u16,
    /// Rows.
    #[arg(long, default_value_t = 40, value_parser = clap::value_parser!(u16).range(1..=1000))]
    height: u16,
}

pub fn run(context: &Context, args: &Args) -> Answer {
    let (session, deck) = open::record(context, &args.session)?;
    Ok(grid(context, &session, &deck, (args.width, args.height)).into_bytes())
}

/// The map in characters, for a page of text.
pub fn text(context: &Context, session: &Session, deck: &Deck) -> String {
    grid(context, session, deck, (120, 40))
}

fn grid(context: &Context, session: &Session, deck: &Deck, (width, height): (u16, u16)) -> String {
    let options = Options {
        ascii: context.look.ascii,
        ..Options::new(width, height, context.words)
    };
    cells::draw(&network::layout(session, &deck.map, &options)).text()
}
