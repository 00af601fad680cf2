//! The findings outside the screen: in one of four lengths, as a draft or final, in the format that is asked for.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::output::Output;
use super::{CliContext, CommandFailure, ToPrint, guard, hint, map, open};
use crate::deck::Deck;
use crate::findings::{self, Length, Report, ReportOptions};
use crate::map::Scene;
use crate::render;
use crate::render::formats::{self, Format, MapForm, ReportWriter};
use crate::render::picture::Picture;
use crate::render::{png, text as plain};
use crate::runtime::pdf::Engine;
use crate::say;
use crate::session::{Anchors, Partner, Session};
use crate::store;
use crate::text::{Id, Line, fold};
use crate::transcript::SessionSound;

/// The one format that needs a program of the machine.
pub(super) const PDF: &str = "pdf";

#[derive(clap::Args, Debug)]
pub(super) struct ReportArgs {
    /// The session: its name, a part of it, the path of its folder or file, or `demo`.
    session: String,
    #[arg(long, default_value = "txt", help = formats::help(&formats::REPORTS))]
    format: String,
    #[command(flatten)]
    output: Output,
    /// How long: wall (one page for the staff room), meeting (two pages), full, or evidence (everything, with what it rests on).
    #[arg(long, default_value = "full", value_name = "LENGTH")]
    length: String,
    /// The page of one partner, by its id.
    #[arg(long, value_name = "ID")]
    partner: Option<String>,
    /// The same as --length evidence.
    #[arg(long, conflicts_with = "summary")]
    evidence: bool,
    /// The same as --length wall.
    #[arg(long)]
    summary: bool,
    /// Marked as a draft, with what is still open at its end; so it is unless you say --final.
    #[arg(long)]
    draft: bool,
    /// Without the mark of a draft; refused while something is open that the school must not see.
    #[arg(long = "final", conflicts_with = "draft")]
    is_final: bool,
    #[command(flatten)]
    names: guard::Names,
}

pub(super) fn run(context: &CliContext, args: &ReportArgs) -> ToPrint {
    let record = open::tellable(context, open::record(context, &args.session)?)?;
    let format = formats::find(&formats::REPORTS, &args.format);
    if format.is_none() && args.format != PDF {
        let known = format!("{}, {PDF}", formats::known(&formats::REPORTS));
        return Err(context.unknown_format(&args.format, &known));
    }
    let reader = context.read_by(record.session.deck.language);
    let options = ReportOptions {
        lang: reader.words.lang(),
        ..options(context, args, &record)?
    };
    match &options.partner {
        Some(id) => guard::names_of(
            context,
            &record,
            &args.names,
            &findings::Contained::of(&record.session, id),
        )?,
        None => guard::names(context, &record, &args.names)?,
    }
    if args.is_final {
        closed(context, &record, options.partner.as_ref())?;
    }
    let deck = spoken(&reader, &record.deck);
    let sound = match options.length {
        Length::Evidence => open::sound(context, &record)?,
        _ => SessionSound::default(),
    };
    // The map of a short report names few partners, whose places are their own.
    let few = findings::weightiest(&record.session, &deck, options.length);
    let map = ReportMap {
        context: &reader,
        session: few.as_ref().unwrap_or(&record.session),
        anchors: record.anchors.as_ref().filter(|_| few.is_none()),
        few: few.is_some(),
        deck: &deck,
        length: options.length,
    };
    let (report, drawn) = render::together(
        || findings::report_with(&record.session, &deck, &options, &sound),
        || format.map(|format| map.drawn(format.needs)),
    );
    fits(context, &report)?;
    let case = WrittenReport {
        map: &map,
        report: &report,
        output: &args.output,
        names: &record.names(),
    };
    let bytes = match format.zip(drawn) {
        Some((format, drawn)) => case.write(format, drawn?)?,
        None => case.pdf()?,
    };
    args.output.deliver_of(context, &record.names(), bytes)
}

/// Returns the length that is asked for.
fn length(context: &CliContext, args: &ReportArgs) -> Result<Length, CommandFailure> {
    let length = match (args.summary, args.evidence) {
        (true, _) => Some(Length::Wall),
        (_, true) => Some(Length::Evidence),
        _ => Length::parse(&args.length),
    };
    length.ok_or_else(|| {
        let known = Length::ALL.map(Length::name).join(", ");
        CommandFailure(say!(
            context.words,
            "cli-length",
            length = args.length.clone(),
            known = known
        ))
    })
}

/// Returns the partner that is meant: by its id, by an id that was merged into it, or by its name.
fn partner(context: &CliContext, session: &Session, raw: &str) -> Result<Id, CommandFailure> {
    let wanted = fold(raw.trim());
    let named = |partner: &&Partner| {
        let mut names = std::iter::once(&partner.name).chain(&partner.also);
        names.any(|name| fold(name) == wanted)
    };
    let found = session
        .resolve(&Id::new(raw))
        .or_else(|| session.partners.iter().find(named));
    let found = found.or_else(|| session.resolve(&Id::new(&wanted)));
    let unknown = || CommandFailure(say!(context.words, "cli-partner", id = Line::new(raw).to_string()));
    found.map(|partner| partner.id.clone()).ok_or_else(unknown)
}

fn options(
    context: &CliContext,
    args: &ReportArgs,
    record: &open::OpenedRecord,
) -> Result<ReportOptions, CommandFailure> {
    let length = length(context, args)?;
    let partner = args
        .partner
        .as_deref()
        .map(|raw| partner(context, &record.session, raw));
    let partner = partner.transpose()?;
    Ok(ReportOptions {
        lang: context.words.lang(),
        length,
        partner,
        draft: !args.is_final,
        bare: false,
        not_names: findings::anonymity::known(&record.deck, &record.masks),
    })
}

/// Refuses a final report while something is open that the school must not see.
fn closed(context: &CliContext, record: &open::OpenedRecord, partner: Option<&Id>) -> Result<(), CommandFailure> {
    let known = findings::anonymity::known(&record.deck, &record.masks);
    let open = match partner {
        Some(id) => findings::readiness_of(&record.session, &record.deck, &known, id),
        None => findings::readiness(&record.session, &record.deck, &known),
    };
    let grave: Vec<String> = open
        .iter()
        .filter(|o| o.kind.keeps_draft())
        .map(|o| o.text(context.words))
        .collect();
    if grave.is_empty() {
        return Ok(());
    }
    Err(CommandFailure(say!(
        context.words,
        "cli-not-final",
        open = grave.join(" ")
    )))
}

/// Returns the deck in the language of the report where it exists in it, else the deck itself.
fn spoken(context: &CliContext, deck: &Deck) -> Deck {
    let other = || store::deck(&context.paths, &deck.id, context.words.lang()).ok();
    let same = |other: &Deck| other.version == deck.version && other.map.domains.len() == deck.map.domains.len();
    if deck.language == context.words.lang() {
        return deck.clone();
    }
    other().filter(same).unwrap_or_else(|| deck.clone())
}

/// Refuses a page for the wall that holds more words, or more lines, than it has room for.
fn fits(context: &CliContext, report: &Report) -> Result<(), CommandFailure> {
    let most = Length::Wall.most().unwrap_or(usize::MAX);
    let lines = report.lines_over();
    if report.length != Length::Wall || (report.words() <= most && lines == 0) {
        return Ok(());
    }
    let long = report.longest().unwrap_or_default();
    if report.words() <= most {
        return Err(CommandFailure(say!(
            context.words,
            "cli-wall-lines",
            n = lines,
            long = long
        )));
    }
    Err(CommandFailure(say!(
        context.words,
        "cli-wall-full",
        words = report.words(),
        most = most,
        long = long
    )))
}

/// What the map of a report is drawn from.
struct ReportMap<'a> {
    context: &'a CliContext,
    session: &'a Session,
    deck: &'a Deck,
    anchors: Option<&'a Rc<Anchors>>,
    /// Whether the session holds only the weightiest partners.
    few: bool,
    /// The length of the report.
    length: Length,
}

/// A map as the format of a report needs it.
enum DrawnMap {
    None,
    Characters(String),
    Vectors(String),
    Dots(Vec<u8>),
    Scene(Box<Scene>),
}

impl ReportMap<'_> {
    fn drawn(&self, needs: MapForm) -> Result<DrawnMap, CommandFailure> {
        let Self {
            context,
            session,
            deck,
            anchors,
            ..
        } = *self;
        Ok(match needs {
            MapForm::None => DrawnMap::None,
            MapForm::Characters => DrawnMap::Characters(map::text_in(
                context,
                session,
                deck,
                formats::IN_TEXT,
                anchors,
                self.few,
            )),
            MapForm::Vectors => DrawnMap::Vectors(self.vectors()),
            MapForm::Dots => {
                map::boxes(context, session);
                DrawnMap::Dots(formats::dots(&self.vectors(), png::PAGE).map_err(CommandFailure)?)
            }
            MapForm::Scene => DrawnMap::Scene(Box::new(map::scene(context, session, deck, anchors))),
        })
    }

    /// Returns the map as an SVG picture; that of a short report in large letters.
    fn vectors(&self) -> String {
        let small = |size| map::small(self.context, self.session, self.deck, size, self.few);
        match self.length {
            Length::Wall => small(formats::WALL),
            Length::Meeting => small(formats::MEETING),
            Length::Full | Length::Evidence => map::picture(self.context, self.session, self.deck, self.anchors),
        }
    }
}

/// A report that is written.
struct WrittenReport<'a> {
    map: &'a ReportMap<'a>,
    report: &'a Report,
    output: &'a Output,
    /// The names that no file outside the record is called by.
    names: &'a [&'a str],
}

impl WrittenReport<'_> {
    /// Returns the report in a format; Markdown that goes to a file has the picture of the map beside it.
    fn write(&self, format: &Format<ReportWriter>, drawn: DrawnMap) -> ToPrint {
        let link = match &drawn {
            DrawnMap::Scene(_) => self.beside()?,
            _ => None,
        };
        let none = Picture::default();
        let picture = match &drawn {
            DrawnMap::None => none,
            DrawnMap::Characters(grid) => Picture {
                grid: Some(grid),
                ..none
            },
            DrawnMap::Vectors(svg) => Picture { svg: Some(svg), ..none },
            DrawnMap::Dots(png) => Picture { png: Some(png), ..none },
            DrawnMap::Scene(scene) => Picture {
                scene: Some(scene),
                link: link.as_deref(),
                ..none
            },
        };
        (format.write)(self.report, picture, &self.map.session.date).map_err(CommandFailure)
    }

    /// Writes the picture of the map beside the file that is written; its name, none where nothing is written to a file.
    fn beside(&self) -> Result<Option<String>, CommandFailure> {
        let Some(file) = self.output.file() else {
            return Ok(None);
        };
        let context = self.map.context;
        let path = beside(file);
        self.output
            .may_write(context, self.names, &[file.to_owned(), path.clone()])?;
        self.output
            .write(context, self.names, self.map.vectors().as_bytes(), &path)?;
        Ok(path.file_name().map(|name| name.to_string_lossy().into_owned()))
    }

    /// Returns the report as a PDF.
    fn pdf(&self) -> ToPrint {
        let context = self.map.context;
        let source = |name: &str| {
            let format = formats::find(&formats::REPORTS, name);
            let format = format.ok_or_else(|| CommandFailure(say!(context.words, "cli-no-pdf")))?;
            self.write(format, self.map.drawn(format.needs)?)
        };
        pdf(context, source)
    }
}

/// Returns a PDF from the first program that makes one, and says which; `source` gives the page or the Word file that it is made of, by
/// the name of the format.
pub(super) fn pdf(context: &CliContext, source: impl Fn(&str) -> ToPrint) -> ToPrint {
    let words = context.words;
    let mut failure = CommandFailure(say!(words, "cli-no-pdf"));
    for engine in Engine::all() {
        let name = match engine {
            Engine::Browser(_) => "html",
            Engine::Office(_) => "docx",
        };
        match engine.print(&source(name)?) {
            Ok(made) => {
                hint(&say!(
                    words,
                    "cli-pdf-by",
                    program = engine.path().display().to_string()
                ));
                return Ok(made);
            }
            Err(why) => failure = CommandFailure(say!(words, "cli-pdf-failed", why = why)),
        }
    }
    Err(failure)
}

/// Returns the path of the picture beside a file: `report-map.svg` beside `report.md`.
fn beside(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}-map.svg"))
}

/// Returns the findings as plain text.
pub(super) fn text(context: &CliContext, session: &Session, deck: &Deck) -> String {
    let options = ReportOptions {
        lang: context.words.lang(),
        ..ReportOptions::default()
    };
    plain::write(
        &findings::report(session, deck, &options),
        formats::WIDTH,
        Picture::default(),
    )
}
