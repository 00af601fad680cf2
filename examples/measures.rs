//! Reads a session and prints measures of its network: `cargo run --example measures -- session.yaml deck.yaml`

use std::error::Error;

use kring::{format, network};

fn main() -> Result<(), Box<dyn Error>> {
    let mut files = std::env::args().skip(1);
    let (record, cards) = (
        files.next().ok_or("name a session.yaml")?,
        files.next().ok_or("and its deck")?,
    );
    let session = format::session::read(std::fs::read(&record)?, &record)?;
    let deck = format::deck::read(std::fs::read(&cards)?, &cards)?;
    let measures = network::measure(&session, &deck.map);
    println!("{measures:#?}");
    Ok(())
}
