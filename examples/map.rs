//! Draws the map of a session as SVG: `cargo run --example map -- session.yaml deck.yaml > map.svg`

use std::error::Error;

use kring::locale::Words;
use kring::{format, map, render};

fn main() -> Result<(), Box<dyn Error>> {
    let mut files = std::env::args().skip(1);
    let (record, cards) = (
        files.next().ok_or("name a session.yaml")?,
        files.next().ok_or("and its deck")?,
    );
    let session = format::session::read(std::fs::read(&record)?, &record)?;
    let deck = format::deck::read(std::fs::read(&cards)?, &cards)?;
    // The size is in cells of a terminal: what has room there has room on paper.
    let options = map::MapOptions::picture(120, 44, Words::of(deck.language));
    print!("{}", render::svg::write(&map::layout(&session, &deck.map, &options)));
    Ok(())
}
