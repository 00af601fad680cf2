//! The published pictures: a document every viewer reads, with everyone in it, and no memo.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test may stop at what must not be

mod support;

use kring::deck::Lang;
use kring::locale::Words;
use kring::network::{Options, Scene, layout};
use kring::render::{png, svg};
use kring::session::{Direction, Memo, Session};
use quick_xml::events::Event;
use support::example;

fn scene(session: &Session) -> Scene {
    layout(
        session,
        &example::template(),
        &Options::new(160, 50, Words::of(Lang::Nl)),
    )
}

/// All text of a document, or where it breaks off.
fn words(document: &str) -> String {
    let mut reader = quick_xml::Reader::from_str(document);
    let mut out = String::new();
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Eof => return out,
            Event::Text(text) => out.push_str(&text.xml10_content()),
            Event::GeneralRef(name) => out.push_str(match name.as_ref() as &str {
                "amp" => "&",
                "lt" => "<",
                "gt" => ">",
                "apos" => "'",
                _ => "\"",
            }),
            _ => {}
        }
    }
}

#[test]
fn an_svg_names_everyone_and_keeps_memos() {
    let mut session = example::school("BOS1");
    session.memos.push(Memo {
        id: "n1".into(),
        text: "GEHEIM".into(),
        ..Memo::default()
    });
    session.partners[0].name = "<b>Jan & \"co\"</b>".into();
    let document = svg::write(&scene(&session));
    let words = words(&document);
    for partner in &session.partners {
        assert!(
            words.contains(partner.name.as_str()),
            "{} is not in the picture",
            partner.name
        );
    }
    assert!(!document.contains("GEHEIM"));
    assert!(document.contains("<title id=\"kring-title\">BOS1"));
    assert!(words.contains("Dichtbij:"), "the description goes ring by ring");
}

#[test]
fn the_heads_of_arrows_are_drawn_where_the_legend_explains_them() {
    let mut session = example::school("SOS3");
    let drawn = |session: &Session, options: &Options| {
        let scene = layout(session, &example::template(), options);
        let explained = scene.legend.iter().any(|entry| entry.text.contains("richting"));
        (scene.ties.iter().any(|path| path.heads), explained)
    };
    let words = Words::of(Lang::Nl);
    let (wall, paper) = (Options::new(120, 40, words), Options::picture(120, 40, words));
    session.ties.iter_mut().for_each(|tie| tie.direction = Direction::None);
    assert_eq!(drawn(&session, &paper), (false, false));
    session.ties[0].direction = Direction::Forward;
    assert_eq!(drawn(&session, &paper), (true, true));
    assert_eq!(drawn(&session, &wall), (false, false));
}

#[test]
fn a_png_is_the_svg_twice_as_large() {
    let document = svg::write(&scene(&example::school("SOS3")));
    let picture = png::write(&document, png::SCREEN).expect("a picture");
    assert_eq!(picture.get(..8), Some(&b"\x89PNG\r\n\x1a\n"[..]));
    let width = u32::from_be_bytes([picture[16], picture[17], picture[18], picture[19]]);
    assert_eq!(width, 2 * (160 * 10 + 32));
    assert!(png::write("no picture", png::SCREEN).is_err());
}
