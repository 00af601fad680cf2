//! Two versions of a map side by side, and the way from the one to the other.

use super::super::{CliContext, CommandFailure, ToPrint, check, guard, open};
use super::{MapArgs, versions};
use crate::findings::anonymity::ExportContent;
use crate::findings::check::change_text;
use crate::locale::Words;
use crate::map::{self, MapOptions, Scene, View};
use crate::member_check::{self, MapChange, Steps};
use crate::render::formats::{self, MapForm};
use crate::render::pair::{self, PairedMap};
use crate::render::{ansi, cells, png as dots, svg};
use crate::say;
use crate::session::Session;
use crate::text::signs;

/// Two versions, and what sets them apart.
struct Pair {
    old: Session,
    new: Session,
    titles: (String, String),
    changes: Vec<MapChange>,
}

pub(super) fn run(context: &CliContext, args: &MapArgs, before: u32) -> ToPrint {
    let mut record = open::record(context, &args.session)?;
    let format = formats::find(&formats::MAPS, &args.format)
        .ok_or_else(|| context.unknown_format(&args.format, &formats::known(&formats::MAPS)))?;
    let fits = matches!(format.needs, MapForm::Characters | MapForm::Vectors | MapForm::Dots);
    if !fits || (args.play && format.needs == MapForm::Dots) {
        let known = if args.play { "text, svg" } else { "text, svg, png" };
        return Err(context.unknown_format(&args.format, known));
    }
    let pair = pair(context, &record, before, args.after)?;
    for state in [&pair.old, &pair.new] {
        record.session = state.clone();
        if format.needs != MapForm::Characters || args.output.file().is_some() {
            guard::names_in(context, &record, &args.names, ExportContent::Map)?;
        }
    }
    let draw = Drawing {
        context,
        args,
        record: &record,
        pair: &pair,
        pictured: format.needs.is_picture(),
    };
    let bytes = match format.needs {
        MapForm::Characters => draw.text().into_bytes(),
        MapForm::Dots => formats::dots(&draw.svg(), dots::SCREEN).map_err(CommandFailure)?,
        _ => draw.svg().into_bytes(),
    };
    if format.needs == MapForm::Dots {
        super::boxes(context, &pair.new);
    }
    args.output.deliver_of(context, &record.names(), bytes)
}

/// Returns two versions, the newer one as the record is now where none is said.
fn pair(
    context: &CliContext,
    record: &open::OpenedRecord,
    before: u32,
    after: Option<u32>,
) -> Result<Pair, CommandFailure> {
    let words = context.words;
    let past = check::past(context, record)?.ok_or_else(|| CommandFailure(say!(words, "version-demo")))?;
    let known = record.session.known_versions(past.entries());
    let (from, old) = versions::at(context, &past, &known, before)?;
    let newer = after.map(|n| versions::at(context, &past, &known, n)).transpose()?;
    let until = newer.as_ref().map_or(u32::MAX, |(nr, _)| *nr);
    if until < from {
        return Err(CommandFailure(say!(words, "version-order")));
    }
    let title = |n: u32| say!(words, "version-title", number = n.to_string());
    let titles = (title(before), after.map_or_else(|| say!(words, "version-now"), title));
    let old = old.seen_from(&record.session);
    let new = newer.map_or_else(|| record.session.clone(), |(_, new)| new.seen_from(&record.session));
    let entries = past.entries().iter().filter(|entry| entry.n <= until).cloned();
    let causes = member_check::causes(&entries.collect::<Vec<_>>(), from);
    let changes = member_check::changes(&old, &new, &record.deck.map, &causes);
    Ok(Pair {
        old,
        new,
        titles,
        changes,
    })
}

/// How two versions are drawn.
struct Drawing<'a> {
    context: &'a CliContext,
    args: &'a MapArgs,
    record: &'a open::OpenedRecord,
    pair: &'a Pair,
    pictured: bool,
}

impl Drawing<'_> {
    fn scene(&self, session: &Session, changed: &[&MapChange], width: u16) -> Scene {
        let ids = changed.iter().flat_map(|change| change.at.iter().cloned()).collect();
        let options = MapOptions {
            view: View::Changed(ids),
            ascii: self.context.look.marks.is_ascii(),
            heads: self.pictured,
            anchors: self.record.anchors.clone(),
            ..MapOptions::new(
                width.clamp(1, 1000),
                self.args.height.min(1000),
                Words::about(&self.record.deck, self.context.words.lang()),
            )
        };
        map::layout(session, &self.record.deck.map, &options)
    }

    /// Returns both versions, only what changed standing out.
    fn both(&self, width: u16) -> [(String, Scene); 2] {
        let all: Vec<&MapChange> = self.pair.changes.iter().collect();
        let (before, after) = self.pair.titles.clone();
        [
            (before, self.scene(&self.pair.old, &all, width)),
            (after, self.scene(&self.pair.new, &all, width)),
        ]
    }

    /// Returns every step from the one version to the other, its heading saying what changes.
    fn steps(&self) -> Vec<(String, Scene)> {
        let all = Steps::new(&self.pair.old, &self.pair.new, &self.pair.changes);
        let (lines, last) = (self.lines(), all.last());
        let step = |at: usize| {
            let places = all.changes(at);
            let here: Vec<&MapChange> = places.iter().filter_map(|at| self.pair.changes.get(*at)).collect();
            let said: Vec<&str> = places
                .iter()
                .filter_map(|at| lines.get(*at))
                .map(String::as_str)
                .collect();
            let title = match at {
                0 => self.pair.titles.0.clone(),
                at if at == last => format!("{} · {}", self.pair.titles.1, said.join("; ")),
                _ => said.join("; "),
            };
            (title, self.scene(&all.state(at), &here, self.args.width))
        };
        (0..=last).map(step).collect()
    }

    /// Returns the changes as lines, numbered, each with the remark that it follows.
    fn lines(&self) -> Vec<String> {
        let (words, record) = (self.context.words, self.record);
        let line = |(at, change): (usize, &MapChange)| {
            let what = change_text(words, &self.pair.new, &record.deck, change);
            let remark = change.because.as_ref().map(|id| format!(" ({id})")).unwrap_or_default();
            format!("{} {}: {what}{remark}", at + 1, change.name)
        };
        self.pair.changes.iter().enumerate().map(line).collect()
    }

    fn text(&self) -> String {
        let page = |(title, scene): &(String, Scene)| PairedMap {
            title: title.clone(),
            map: cells::draw(scene),
        };
        if self.args.play {
            let all: Vec<String> = self
                .steps()
                .iter()
                .map(|step| self.drawn(&pair::headed(&page(step))))
                .collect();
            return all.join("\n");
        }
        // Half the room each, where a map in half of it can still be read.
        let half = self.args.width.saturating_sub(3) / 2;
        let width = if half >= LEAST { half } else { self.args.width };
        let [before, after] = self.both(width);
        let both = pair::grid(&page(&before), &page(&after), self.args.width);
        format!(
            "{}{}",
            self.drawn(&both),
            versions::list(self.context, self.record, &self.pair.changes)
        )
    }

    fn drawn(&self, grid: &cells::Grid) -> String {
        let plain = super::is_plain(self.context, self.args);
        let drawn = if plain { grid.text() } else { ansi::write(grid) };
        signs::text(&drawn, self.context.look.marks)
    }

    fn svg(&self) -> String {
        let page = |(title, scene): &(String, Scene)| PairedMap {
            title: title.clone(),
            map: svg::write(scene),
        };
        if self.args.play {
            return pair::playing(&self.steps().iter().map(page).collect::<Vec<_>>());
        }
        pair::svg(&self.both(self.args.width).each_ref().map(page), &self.lines())
    }
}

/// The fewest columns in which a map can be read beside another.
const LEAST: u16 = 56;
