//! The whole method on paper, from a deck or for a session.

use super::output::Output;
use super::{CliContext, ToPrint, open};
use crate::deck::{Deck, Lang};
use crate::findings::paper::paper;
use crate::locale::Words;
use crate::render;
use crate::store;

#[derive(clap::Args, Debug)]
pub(super) struct PrintArgs {
    /// The id of a deck, or a session: its name, a part of it, the path of its folder or file, or `demo`.
    name: String,
    #[command(flatten)]
    output: Output,
}

pub(super) fn run(context: &CliContext, args: &PrintArgs) -> ToPrint {
    let lang = context.asked.unwrap_or(context.look.lang);
    if let Some(deck) = deck(context, &args.name, lang) {
        let page = render::paper::html(&paper(&deck, None, Words::about(&deck, deck.language)));
        return args.output.deliver(context, page.into_bytes());
    }
    let record = open::record(context, &args.name)?;
    let page = paper(
        &record.deck,
        Some(&record.session),
        Words::about(&record.deck, record.deck.language),
    );
    args.output
        .deliver_of(context, &record.names(), render::paper::html(&page).into_bytes())
}

/// Returns the deck of this id, in the language asked for where there is one in it.
fn deck(context: &CliContext, id: &str, lang: Lang) -> Option<Deck> {
    let shelf = store::decks(&context.paths);
    shelf.deck(id, lang).ok().cloned()
}
