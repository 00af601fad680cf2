//! The published pictures: a document every viewer reads, with everyone in it, and no memo.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test may stop at what must not be

mod support;

use kring::deck::Lang;
use kring::locale::Words;
use kring::map::{MapOptions, NameForm, NodePlace, Scene, View, layout};
use kring::render::{png, svg};
use kring::session::{Direction, Memo, Session};
use quick_xml::events::{BytesStart, Event};
use resvg::usvg;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider as _};
use support::chance::Chance;
use support::crowd::crowd;
use support::wall::flat;
use support::{example, stage};

fn scene(session: &Session) -> Scene {
    layout(
        session,
        &example::template(),
        &MapOptions::new(160, 50, Words::of(Lang::Nl)),
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
            Event::GeneralRef(name) => out.push_str(entity(name.as_ref())),
            _ => {}
        }
    }
}

/// What a name with `&` before it stands for.
fn entity(name: &str) -> &'static str {
    match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "apos" => "'",
        _ => "\"",
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
    let drawn = |session: &Session, options: &MapOptions| {
        let scene = layout(session, &example::template(), options);
        let explained = scene.legend.iter().any(|entry| entry.text.contains("richting"));
        (scene.ties.iter().any(|path| path.heads), explained)
    };
    let words = Words::of(Lang::Nl);
    let (wall, paper) = (MapOptions::new(120, 40, words), MapOptions::picture(120, 40, words));
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

/// A text or a mark of a picture, and the box it fills.
#[derive(Debug)]
struct Drawn {
    text: String,
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
}

/// A text as it is read, letter by letter.
#[derive(Default)]
struct Reading {
    text: String,
    x: f32,
    y: f32,
    anchor: String,
    size: f32,
    bold: bool,
    width: f32,
}

/// What stands for a mark among the texts.
const MARK: &str = "●";

/// A picture: its width and height, and what is drawn.
#[derive(Default)]
struct Page {
    width: f32,
    height: f32,
    drawn: Vec<Drawn>,
    /// Borders and ties, from point to point, but for where a tie goes on faintly behind words.
    strokes: Vec<((f32, f32), (f32, f32))>,
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.try_get_attribute(name).expect("an attribute");
    found.map(|a| a.value.to_string())
}

fn number(tag: &BytesStart<'_>, name: &str) -> Option<f32> {
    attribute(tag, name).map(|n| n.parse().expect("a number"))
}

/// How wide a letter is in the fonts that the picture is drawn with, in the size of the letters; for one that they lack
/// stands a box, unless a font of the viewer has it.
fn advance(c: char, bold: bool) -> f32 {
    thread_local! {
        static FONTS: [FontRef<'static>; 2] = [
            &include_bytes!("../assets/fonts/DejaVuSans.ttf")[..],
            &include_bytes!("../assets/fonts/DejaVuSans-Bold.ttf")[..],
        ].map(|data| FontRef::new(data).expect("a font"));
    }
    let cells = kring::text::cells(&c.to_string());
    FONTS.with(|fonts| {
        let font = &fonts[usize::from(bold)];
        let widths = font.glyph_metrics(Size::new(1.0), LocationRef::default());
        let known = font.charmap().map(c).and_then(|glyph| widths.advance_width(glyph));
        match (known, cells) {
            (Some(_), 0) => 0.0,
            (Some(width), _) => width,
            (None, _) => (cells as f32 / 2.0).max(0.6),
        }
    })
}

impl Reading {
    fn begin(tag: &BytesStart<'_>, (left, top): (f32, f32)) -> Self {
        assert_eq!(attribute(tag, "textLength"), None, "a text forced into a width");
        Self {
            x: number(tag, "x").expect("x") + left,
            y: number(tag, "y").expect("y") + top,
            anchor: attribute(tag, "text-anchor").unwrap_or_default(),
            size: number(tag, "font-size").unwrap_or(15.0),
            bold: attribute(tag, "font-weight").as_deref() == Some("bold"),
            ..Self::default()
        }
    }

    fn add(&mut self, text: &str, bold: bool) {
        let wide: f32 = text.chars().map(|c| advance(c, bold || self.bold)).sum();
        self.width += wide * self.size;
        self.text.push_str(text);
    }

    fn end(self) -> Drawn {
        let left = match self.anchor.as_str() {
            "end" => self.x - self.width,
            "middle" => self.x - self.width / 2.0,
            _ => self.x,
        };
        Drawn {
            left,
            right: left + self.width,
            // From the top of a d to the foot of a p.
            top: self.y - 0.76 * self.size,
            bottom: self.y + 0.24 * self.size,
            text: self.text,
        }
    }
}

/// A viewer that reads a picture: every text with its letters measured, every mark with its circle.
#[derive(Default)]
struct Viewer {
    page: Page,
    /// How far the groups around what is read move it.
    moved: Vec<(f32, f32)>,
    text: Option<Reading>,
    bold: bool,
}

impl Viewer {
    fn open(&mut self, tag: &BytesStart<'_>) {
        let (x, y) = self.moved.last().copied().unwrap_or_default();
        match tag.name().as_ref() {
            "svg" => {
                let size = attribute(tag, "viewBox").expect("a view box");
                let size: Vec<f32> = size.split(' ').map(|n| n.parse().expect("a number")).collect();
                (self.page.width, self.page.height) = (size[2], size[3]);
                assert_eq!(number(tag, "width"), Some(size[2]));
                assert_eq!(number(tag, "height"), Some(size[3]));
            }
            "g" => {
                let by = attribute(tag, "transform").map_or((0.0, 0.0), |by| moved(&by));
                self.moved.push((x + by.0, y + by.1));
            }
            "circle" => {
                let (cx, cy) = (number(tag, "cx").expect("x"), number(tag, "cy").expect("y"));
                let r = number(tag, "r").expect("a radius");
                self.page.drawn.push(Drawn {
                    text: MARK.into(),
                    left: x + cx - r,
                    right: x + cx + r,
                    top: y + cy - r,
                    bottom: y + cy + r,
                });
            }
            "path" => {
                let plain = attribute(tag, "fill").is_none_or(|fill| fill == "none");
                if plain && attribute(tag, "stroke-opacity").is_none() {
                    let way = attribute(tag, "d").expect("a way");
                    self.page.strokes.extend(strokes(&way, (x, y)));
                }
            }
            "text" => self.text = Some(Reading::begin(tag, (x, y))),
            "tspan" => {
                self.bold = attribute(tag, "font-weight").as_deref() == Some("bold");
                self.text.as_mut().expect("a text around it").width += number(tag, "dx").unwrap_or(0.0);
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "g" => drop(self.moved.pop()),
            "text" => self.page.drawn.extend(self.text.take().map(Reading::end)),
            "tspan" => self.bold = false,
            _ => {}
        }
    }

    fn read(&mut self, part: &str) {
        if let Some(text) = &mut self.text {
            text.add(part, self.bold);
        }
    }
}

/// The straight lines of a path, moved.
fn strokes(way: &str, (left, top): (f32, f32)) -> Vec<((f32, f32), (f32, f32))> {
    let mut lines = Vec::new();
    for part in way.split('M').filter(|part| part.contains('L')) {
        let point = |text: &str| {
            let (x, y) = text.split_once(' ').expect("two numbers");
            (left + x.parse::<f32>().expect("x"), top + y.parse::<f32>().expect("y"))
        };
        let points: Vec<(f32, f32)> = part.split('L').map(point).collect();
        lines.extend(points.windows(2).map(|pair| (pair[0], pair[1])));
    }
    lines
}

/// How far `translate(x y)` moves what is in a group.
fn moved(by: &str) -> (f32, f32) {
    let inside = by.strip_prefix("translate(").and_then(|t| t.strip_suffix(')'));
    let (x, y) = inside.and_then(|t| t.split_once(' ')).expect("a way to move");
    (x.parse().expect("x"), y.parse().expect("y"))
}

/// Reads a picture.
fn page(document: &str) -> Page {
    let mut reader = quick_xml::Reader::from_str(document);
    let mut viewer = Viewer::default();
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Eof => return viewer.page,
            Event::Start(tag) | Event::Empty(tag) => viewer.open(&tag),
            Event::End(tag) => viewer.close(tag.name().as_ref()),
            Event::Text(part) => viewer.read(&part.xml10_content()),
            Event::GeneralRef(name) => viewer.read(entity(name.as_ref())),
            _ => {}
        }
    }
}

/// Left and right of every text as the renderer sets it, pairs that stand closer and all.
fn rendered(document: &str) -> Vec<(f32, f32)> {
    fn walk(group: &usvg::Group, all: &mut Vec<(f32, f32)>) {
        for node in group.children() {
            match node {
                usvg::Node::Group(group) => walk(group, all),
                usvg::Node::Text(text) => {
                    let bounds = text.abs_bounding_box();
                    all.push((bounds.left(), bounds.right()));
                }
                _ => {}
            }
        }
    }
    let mut options = usvg::Options::default();
    let fonts = options.fontdb_mut();
    fonts.load_font_data(include_bytes!("../assets/fonts/DejaVuSans.ttf").to_vec());
    fonts.load_font_data(include_bytes!("../assets/fonts/DejaVuSans-Bold.ttf").to_vec());
    let tree = usvg::Tree::from_str(document, &options).expect("an SVG");
    let mut all = Vec::new();
    walk(tree.root(), &mut all);
    all
}

#[test]
fn texts_are_measured_as_the_renderer_sets_them() {
    let scene = layout(
        &stage::demo(Lang::Nl),
        &example::template(),
        &picture(120, 40, Lang::Nl),
    );
    let document = svg::write(&scene);
    let texts: Vec<Drawn> = page(&document).drawn.into_iter().filter(|d| d.text != MARK).collect();
    let theirs = rendered(&document);
    assert_eq!(texts.len(), theirs.len());
    for (ours, (left, right)) in texts.iter().zip(theirs) {
        let same = (ours.left - left).abs() < 3.0 && (ours.right - right).abs() < 3.0;
        assert!(same, "{ours:?} is set from {left} to {right}");
        assert!(right - left <= ours.right - ours.left + 0.1, "{ours:?} comes out wider");
    }
}

/// That everything stands on the page, and nothing on something else; half a unit may be lost in rounding.
fn clear(page: &mut Page, what: &str) {
    const SLACK: f32 = 0.5;
    for drawn in &page.drawn {
        let inside = drawn.left >= 0.0 && drawn.right <= page.width && drawn.top >= 0.0 && drawn.bottom <= page.height;
        assert!(
            inside,
            "{what}: {drawn:?} leaves the page of {}×{}",
            page.width, page.height
        );
        assert!(!drawn.text.is_empty(), "{what}: an empty text at {drawn:?}");
    }
    page.drawn.sort_by(|a, b| a.top.total_cmp(&b.top));
    for (at, one) in page.drawn.iter().enumerate() {
        let below = page.drawn.iter().skip(at + 1);
        for other in below.take_while(|other| other.top < one.bottom - SLACK) {
            let apart = other.left > one.right - SLACK || one.left > other.right - SLACK;
            assert!(apart, "{what}: {one:?} and {other:?} overlap");
        }
    }
}

/// That no border and no tie runs through words.
fn unstruck(page: &Page, what: &str) {
    for ((x1, y1), (x2, y2)) in &page.strokes {
        let steps = ((x2 - x1).hypot(y2 - y1) / 4.0).ceil().max(1.0);
        for step in 0..=steps as usize {
            let share = step as f32 / steps;
            let (x, y) = (x1 + (x2 - x1) * share, y1 + (y2 - y1) * share);
            let mut texts = page.drawn.iter().filter(|drawn| drawn.text != MARK);
            let struck = texts.find(|d| d.left < x && x < d.right && d.top + 1.0 < y && y < d.bottom - 1.0);
            assert!(struck.is_none(), "{what}: a line runs through {struck:?} at {x},{y}");
        }
    }
}

/// That a picture is clear, and its words name everyone whose name is drawn in full or explained.
fn readable(session: &Session, options: &MapOptions) {
    let scene = layout(session, &example::template(), options);
    let what = format!(
        "{} partners at {}×{}, {:?}",
        session.partners.len(),
        options.width,
        options.height,
        options.view
    );
    let mut page = page(&svg::write(&scene));
    let all: Vec<&str> = page
        .drawn
        .iter()
        .filter(|d| d.text != MARK)
        .map(|d| d.text.as_str())
        .collect();
    let all = flat(&all.concat());
    assert!(all.starts_with(&flat(&scene.title)), "{what}: {all}");
    for item in scene
        .items
        .iter()
        .filter(|item| !matches!(item.form, NameForm::Short | NameForm::Missing))
    {
        assert!(all.contains(&flat(&item.name)), "{what}: {} is cut in {all}", item.name);
    }
    for entry in &scene.legend {
        assert!(
            all.contains(&flat(&entry.text)),
            "{what}: {} is cut in {all}",
            entry.text
        );
    }
    clear(&mut page, &what);
    if session.partners.len() < 100 {
        unstruck(&page, &what);
    }
}

fn picture(width: u16, height: u16, lang: Lang) -> MapOptions {
    MapOptions::picture(width, height, Words::of(lang))
}

const VIEWS: [View; 6] = [
    View::All,
    View::Important(None),
    View::Disagree,
    View::Moved,
    View::Ties,
    View::Gaps,
];

#[test]
fn pictures_of_schools_and_demos_are_clear_in_every_view() {
    let mut sessions = example::schools();
    sessions.extend([stage::demo(Lang::Nl), stage::demo(Lang::En)]);
    for session in sessions {
        for (view, lang) in VIEWS.into_iter().zip([Lang::Nl, Lang::En].into_iter().cycle()) {
            for (width, height) in [(80, 24), (120, 44), (160, 50)] {
                let view = view.clone();
                readable(
                    &session,
                    &MapOptions {
                        view,
                        ..picture(width, height, lang)
                    },
                );
            }
        }
    }
}

#[test]
fn pictures_of_any_crowd_are_clear_at_any_size() {
    let mut chance = Chance::new(11);
    for round in 0..150_usize {
        let (width, height) = match round % 3 {
            0 => (1 + chance.below(60), 1 + chance.below(30)),
            1 => (60 + chance.below(120), 16 + chance.below(50)),
            _ => (24 + chance.below(276), 8 + chance.below(92)),
        };
        let most = *chance.one(&[6, 40, 160]);
        let partners = chance.below(most);
        let lang = *chance.one(&[Lang::Nl, Lang::En]);
        let view = chance.one(&VIEWS).clone();
        readable(
            &crowd(partners, &mut chance),
            &MapOptions {
                view,
                ..picture(u16::try_from(width).unwrap(), u16::try_from(height).unwrap(), lang)
            },
        );
    }
}

#[test]
fn pictures_of_a_thousand_partners_are_clear() {
    let mut chance = Chance::new(12);
    for (partners, width, height) in [
        (1000, 120, 40),
        (1000, 40, 30),
        (2000, 120, 44),
        (2000, 8, 4),
        (300, 1000, 20),
        (40, 20, 400),
    ] {
        readable(&crowd(partners, &mut chance), &picture(width, height, Lang::Nl));
    }
}

#[test]
fn a_title_and_a_legend_find_room_on_the_smallest_page() {
    let session = example::school("BOS1");
    for (width, height) in [(1, 1), (1, 200), (500, 1), (23, 7), (24, 8)] {
        readable(&session, &picture(width, height, Lang::Nl));
    }
}

/// How near a point comes to the border of a ring, in units of the picture.
fn near(scene: &Scene, radius: f32, (x, y): (f32, f32)) -> f32 {
    let border = (0..1600_u16).map(|step| scene.point(radius, f32::from(step) / 200.0));
    border
        .map(|(u, v)| (u * 10.0 - x).hypot(v * 20.0 - y))
        .fold(f32::INFINITY, f32::min)
}

#[test]
fn marks_stand_in_their_rings_and_off_their_borders() {
    for session in example::schools() {
        let (mut marks, mut touching) = (0, 0);
        for (width, height) in [(120, 40), (120, 44), (160, 50)] {
            let scene = layout(&session, &example::template(), &picture(width, height, Lang::Nl));
            let document = svg::write(&scene);
            let page = page(&document);
            let top: f32 = document
                .rsplit_once("translate(16 ")
                .unwrap()
                .1
                .split_once(')')
                .unwrap()
                .0
                .parse()
                .unwrap();
            let circles = page.drawn.iter().filter(|drawn| drawn.text == MARK);
            for (item, circle) in scene.items.iter().zip(circles) {
                let at = (
                    (circle.left + circle.right) / 2.0 - 16.0,
                    (circle.top + circle.bottom) / 2.0 - top,
                );
                let (u, v) = (
                    (at.0 / 10.0 - scene.centre.at.0) / scene.centre.half.0,
                    (at.1 / 20.0 - scene.centre.at.1) / scene.centre.half.1,
                );
                let radius = (u.powi(4) + v.powi(4)).sqrt().sqrt();
                let ring = scene.rings.iter().filter(|line| radius >= line.radius).count();
                match item.place {
                    NodePlace::School => assert_eq!(ring, 0, "{}", item.name),
                    NodePlace::Field { ring: own, .. } => assert_eq!(ring, own + 1, "{}", item.name),
                    NodePlace::Tray => continue,
                }
                let nearest = scene.rings.iter().map(|line| near(&scene, line.radius, at));
                marks += 1;
                touching += usize::from(nearest.fold(f32::INFINITY, f32::min) < 5.0);
            }
        }
        assert!(
            touching * 20 <= marks,
            "{}: {touching} of {marks} touch a border",
            session.school.code
        );
    }
}
