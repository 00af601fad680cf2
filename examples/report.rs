//! Writes the findings of a session as Markdown: `cargo run --example report -- session.yaml deck.yaml > findings.md`

use std::error::Error;

use kring::findings::{self, ReportOptions};
use kring::render::picture::Picture;
use kring::{format, render};

fn main() -> Result<(), Box<dyn Error>> {
    let mut files = std::env::args().skip(1);
    let (record, cards) = (
        files.next().ok_or("name a session.yaml")?,
        files.next().ok_or("and its deck")?,
    );
    let session = format::session::read(std::fs::read(&record)?, &record)?;
    let deck = format::deck::read(std::fs::read(&cards)?, &cards)?;
    let options = ReportOptions {
        lang: deck.language,
        ..ReportOptions::default()
    };
    let report = findings::report(&session, &deck, &options);
    print!("{}", render::markdown::write(&report, Picture::default()));
    Ok(())
}
