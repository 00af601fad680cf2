//! Writes what a member check gives out: the guide and the form for notes, the short survey, and the report for the school.

use super::super::report::PDF;
use super::super::{CliContext, CommandFailure, ToPrint, guard, map, open};
use super::{CheckArgs, Followed, chosen, followed};
use crate::findings::check::{self, CheckPart};
use crate::locale::Words;
use crate::map::{MapOptions, Scene, View, layout};
use crate::render::formats::{self, MapForm};
use crate::render::picture::Picture;
use crate::render::{cells, png, survey, svg};
use crate::say;
use crate::session::Session;
use crate::text::{Line, SignSet};

/// Prints the guide and the form, or the survey.
pub(super) fn paper(context: &CliContext, args: &CheckArgs, record: &open::OpenedRecord) -> ToPrint {
    let words = context.words;
    guard::names(context, record, &args.names)?;
    let (session, deck) = (&record.session, &record.deck);
    if args.survey.as_deref() == Some("html") {
        let asked = check::questionnaire(session, deck, words.lang())
            .ok_or_else(|| CommandFailure(say!(words, "check-none")))?;
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
        check::form(session, deck, words.lang(), is_survey).ok_or_else(|| CommandFailure(say!(words, "check-none")))?;
    let bytes = written(
        context,
        &report,
        &MapSources::only(context, record),
        format,
        known,
        &session.date,
    )?;
    args.output.deliver_of(context, &record.names(), bytes)
}

/// Prints the report for the school.
pub(super) fn report(context: &CliContext, args: &CheckArgs, record: &open::OpenedRecord) -> ToPrint {
    let words = context.words;
    let (session, deck) = (&record.session, &record.deck);
    let check = chosen(context, args, session)?;
    if !check.closed {
        return Err(CommandFailure(say!(words, "check-still-open")));
    }
    let part = CheckPart::ALL
        .iter()
        .find(|(name, _)| *name == args.part)
        .map(|(_, part)| *part);
    let part =
        part.ok_or_else(|| CommandFailure(say!(words, "check-bad-part", given = Line::new(&args.part).to_string())))?;
    guard::names(context, record, &args.names)?;
    let followed = followed(context, record, check)?;
    let report = check::report(session, deck, check, &followed.changes, words.lang(), part);
    let drawn = MapSources::of(context, record, &followed);
    let format = args.report.as_deref().unwrap_or("txt");
    let known = format!("{}, {PDF}", formats::known(&formats::REPORTS));
    let write = |format: &str| written(context, &report, &drawn, format, &known, &check.date);
    let bytes = match format {
        PDF => super::super::report::pdf(context, write)?,
        format => write(format)?,
    };
    args.output.deliver_of(context, &record.names(), bytes)
}

/// What the maps of a report are drawn from.
struct MapSources<'a> {
    context: &'a CliContext,
    record: &'a open::OpenedRecord,
    /// The map before, where one is shown beside it, and as it is now.
    sessions: (Option<&'a Session>, &'a Session),
    /// The partners that changed: only they stand out.
    changed: Option<Vec<crate::text::Id>>,
}

impl<'a> MapSources<'a> {
    /// Returns the maps before and after a check, only what changed standing out.
    fn of(context: &'a CliContext, record: &'a open::OpenedRecord, followed: &'a Followed) -> Self {
        let changes = followed.changes.iter();
        let old = followed.old.as_ref().filter(|_| !followed.changes.is_empty());
        Self {
            context,
            record,
            sessions: (old, &followed.new),
            changed: Some(changes.flat_map(|change| change.at.iter().cloned()).collect()),
        }
    }

    /// Returns the map of a session alone.
    fn only(context: &'a CliContext, record: &'a open::OpenedRecord) -> Self {
        Self {
            context,
            record,
            sessions: (None, &record.session),
            changed: None,
        }
    }

    fn scene(&self, session: &Session, form: MapForm) -> Scene {
        let words = Words::about(&self.record.deck, self.context.words.lang());
        let options = match form {
            MapForm::Characters => MapOptions {
                ascii: self.context.look.marks.is_ascii(),
                ..MapOptions::new(formats::IN_TEXT.0, formats::IN_TEXT.1, words)
            },
            _ => MapOptions::picture(formats::PAGE.0, formats::PAGE.1, words),
        };
        let options = MapOptions {
            view: self.changed.clone().map_or(View::All, View::Changed),
            anchors: self.record.anchors.clone(),
            ..options
        };
        layout(session, &self.record.deck.map, &options)
    }

    /// Returns the map of a session in the form that a format needs.
    fn map(&self, session: &Session, form: MapForm) -> CheckMap {
        match form {
            MapForm::None => CheckMap::None,
            form => CheckMap::of(self.scene(session, form), form, self.context.look.marks),
        }
    }

    /// Returns the map as it is now, and the one before where there is one, in the form that a format needs.
    fn maps(&self, form: MapForm) -> Result<(CheckMap, Option<CheckMap>), CommandFailure> {
        let (earlier, now) = self.sessions;
        let maps = (self.map(now, form), earlier.map(|session| self.map(session, form)));
        if form != MapForm::Dots {
            return Ok(maps);
        }
        let vectors: Vec<&str> = [Some(&maps.0), maps.1.as_ref()]
            .into_iter()
            .flatten()
            .filter_map(CheckMap::svg)
            .collect();
        let dots = formats::all_dots(&vectors, png::PAGE).map_err(CommandFailure)?;
        let mut dots = dots.into_iter().map(CheckMap::Dots);
        Ok((dots.next().unwrap_or(CheckMap::None), dots.next()))
    }
}

/// A map in the form that a format needs.
enum CheckMap {
    None,
    Grid(String),
    Svg(String),
    Dots(Vec<u8>),
    Scene(Scene),
}

impl CheckMap {
    /// Returns a map in a form; what becomes dots is drawn from vectors.
    fn of(scene: Scene, form: MapForm, marks: SignSet) -> Self {
        match form {
            MapForm::None => Self::None,
            MapForm::Characters => Self::Grid(crate::text::signs::text(&cells::draw(&scene).text(), marks)),
            MapForm::Vectors | MapForm::Dots => Self::Svg(svg::write(&scene)),
            MapForm::Scene => Self::Scene(scene),
        }
    }

    fn svg(&self) -> Option<&str> {
        match self {
            Self::Svg(svg) => Some(svg),
            Self::None | Self::Grid(_) | Self::Dots(_) | Self::Scene(_) => None,
        }
    }

    fn picture(&self) -> Picture<'_> {
        let none = Picture::default();
        match self {
            Self::None => none,
            Self::Grid(grid) => Picture {
                grid: Some(grid),
                ..none
            },
            Self::Svg(svg) => Picture { svg: Some(svg), ..none },
            Self::Dots(dots) => Picture {
                png: Some(dots),
                ..none
            },
            Self::Scene(scene) => Picture {
                scene: Some(scene),
                ..none
            },
        }
    }
}

/// Returns a report in a format, with the map as the format needs it.
fn written(
    context: &CliContext,
    report: &crate::findings::Report,
    drawn: &MapSources<'_>,
    format: &str,
    known: &str,
    day: &str,
) -> Result<Vec<u8>, CommandFailure> {
    let format = formats::find(&formats::REPORTS, format).ok_or_else(|| context.unknown_format(format, known))?;
    let (now, earlier) = drawn.maps(format.needs)?;
    let earlier = earlier.as_ref().map(CheckMap::picture);
    let picture = Picture {
        earlier: earlier.as_ref(),
        ..now.picture()
    };
    (format.write)(report, picture, day).map_err(CommandFailure)
}

/// Returns the words of the survey page.
fn labels(context: &CliContext) -> survey::SurveyLabels {
    let words = context.words;
    survey::SurveyLabels {
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
