//! Writes what a member check gives out: the guide and the form for notes, the short survey, and the report for the school.

use super::super::report::PDF;
use super::super::{Answer, Context, Failure, guard, map, open};
use super::{Args, Followed, chosen, followed};
use crate::findings::check::{self, Part};
use crate::map::{Options, Scene, View, layout};
use crate::render::formats::{self, Form};
use crate::render::pair::{self, Page};
use crate::render::picture::Picture;
use crate::render::{cells, png, survey, svg};
use crate::say;
use crate::session::Session;
use crate::text::Line;

/// Prints the guide and the form, or the survey.
pub(super) fn paper(context: &Context, args: &Args, record: &open::Record) -> Answer {
    let words = context.words;
    guard::names(context, record, &args.names)?;
    let (session, deck) = (&record.session, &record.deck);
    if args.survey.as_deref() == Some("html") {
        let asked =
            check::questionnaire(session, deck, words.lang()).ok_or_else(|| Failure(say!(words, "check-none")))?;
        let drawing =
            (!session.partners.is_empty()).then(|| map::picture(context, session, deck, record.anchors.as_ref()));
        let page = survey::html(&asked, &labels(context), drawing.as_deref());
        return args.output.deliver_of(context, &record.names(), page.into_bytes());
    }
    let is_survey = args.survey.is_some();
    let format = match args.survey.as_deref().or(args.form.as_deref()).unwrap_or_default() {
        "print" if !is_survey => "html",
        format => format,
    };
    let known = ["docx, html, md, txt, print", "html, docx"][usize::from(is_survey)];
    if is_survey && format != "docx" {
        return Err(context.unknown_format(format, known));
    }
    let report =
        check::form(session, deck, words.lang(), is_survey).ok_or_else(|| Failure(say!(words, "check-none")))?;
    let scene = map::scene(context, session, deck, record.anchors.as_ref());
    let bytes = written(context, &report, &Drawn::only(scene), format, known, &session.date)?;
    args.output.deliver_of(context, &record.names(), bytes)
}

/// Prints the report for the school.
pub(super) fn report(context: &Context, args: &Args, record: &open::Record) -> Answer {
    let words = context.words;
    let (session, deck) = (&record.session, &record.deck);
    let check = chosen(context, args, session)?;
    if !check.closed {
        return Err(Failure(say!(words, "check-still-open")));
    }
    let part = Part::ALL
        .iter()
        .find(|(name, _)| *name == args.part)
        .map(|(_, part)| *part);
    let part = part.ok_or_else(|| Failure(say!(words, "check-bad-part", given = Line::new(&args.part).to_string())))?;
    guard::names(context, record, &args.names)?;
    let followed = followed(context, record, check)?;
    let report = check::report(session, deck, check, &followed.changes, words.lang(), part);
    let drawn = Drawn::of(context, record, &followed);
    let format = args.report.as_deref().unwrap_or("txt");
    let known = format!("{}, {PDF}", formats::known(&formats::REPORTS));
    let write = |format: &str| written(context, &report, &drawn, format, &known, &check.date);
    let bytes = match format {
        PDF => super::super::report::pdf(context, write)?,
        format => write(format)?,
    };
    args.output.deliver_of(context, &record.names(), bytes)
}

/// The map of a report: as it is, and as one picture in which the map before stands beside it.
struct Drawn {
    scene: Scene,
    picture: String,
}

impl Drawn {
    /// Returns the maps before and after a check, only what changed standing out.
    fn of(context: &Context, record: &open::Record, followed: &Followed) -> Self {
        let words = context.words;
        let changes = followed.changes.iter();
        let ids: Vec<_> = changes.flat_map(|change| change.at.iter().cloned()).collect();
        let (columns, rows) = formats::PICTURE;
        let draw = |session: &Session| {
            let options = Options {
                view: View::Changed(ids.clone()),
                anchors: record.anchors.clone(),
                ..Options::picture(columns, rows, words)
            };
            layout(session, &record.deck.map, &options)
        };
        let scene = draw(&followed.new);
        let page = |title: String, scene: &Scene| Page {
            title,
            map: svg::write(scene),
        };
        let pair = |old: &Session| {
            let before = page(say!(words, "check-map-before"), &draw(old));
            let after = page(say!(words, "check-map-after"), &scene);
            pair::svg(&[before, after], &[])
        };
        let old = followed.old.as_ref().filter(|_| !followed.changes.is_empty());
        let picture = old.map_or_else(|| svg::write(&scene), pair);
        Self { scene, picture }
    }

    /// Returns a map alone.
    fn only(scene: Scene) -> Self {
        let picture = svg::write(&scene);
        Self { scene, picture }
    }
}

/// Returns a report in a format, with the map as the format needs it.
fn written(
    context: &Context,
    report: &crate::findings::Report,
    drawn: &Drawn,
    format: &str,
    known: &str,
    day: &str,
) -> Result<Vec<u8>, Failure> {
    let format = formats::find(&formats::REPORTS, format).ok_or_else(|| context.unknown_format(format, known))?;
    let write = |picture| (format.write)(report, picture, day).map_err(Failure);
    let none = Picture::default();
    match format.needs {
        Form::None => write(none),
        Form::Characters => write(Picture {
            grid: Some(&cells::draw(&drawn.scene).text()),
            ..none
        }),
        Form::Scene => write(Picture {
            scene: Some(&drawn.scene),
            ..none
        }),
        Form::Vectors => write(Picture {
            svg: Some(&drawn.picture),
            ..none
        }),
        Form::Dots => {
            let dots = formats::dots(&drawn.picture, png::PAGE).map_err(Failure)?;
            write(Picture {
                png: Some(&dots),
                ..none
            })
        }
    }
}

/// Returns the words of the survey page.
fn labels(context: &Context) -> survey::Labels {
    let words = context.words;
    survey::Labels {
        function: say!(words, "check-page-function"),
        function_why: say!(words, "check-page-function-why"),
        optional: say!(words, "check-page-optional"),
        map: say!(words, "check-form-map"),
        findings: say!(words, "check-form-findings"),
        question: say!(words, "check-page-question"),
        save: say!(words, "check-page-save"),
        text: say!(words, "check-page-text"),
        copy: say!(words, "check-page-copy"),
        then: say!(words, "check-page-then"),
        empty: say!(words, "check-page-empty"),
        print: say!(words, "check-page-print"),
    }
}
