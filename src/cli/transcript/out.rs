//! Writes a kept transcript for other programs.

use super::super::{CliContext, CommandFailure, ToPrint, hint, open};
use super::{TranscriptArgs, chosen, opened, questions};
use crate::render::talk;
use crate::say;
use crate::store::Mode;
use crate::transcript::write::{self, TextMarks};

pub(super) fn run(context: &CliContext, args: &TranscriptArgs) -> ToPrint {
    let words = context.words;
    let record = open::record(context, &args.session)?;
    let case = opened(context, args, Mode::Read)?;
    let (_, talk) = chosen(context, args, &case)?;
    let marks = match args.marks.as_str() {
        "f4" => TextMarks::F4,
        "nvivo" => TextMarks::Nvivo,
        // The signs of the terminal, asked for before the command, say nothing of times.
        name if name == "plain" || crate::cli::marks::NAMES.contains(&name) => TextMarks::Plain,
        other => {
            return Err(CommandFailure(say!(
                words,
                "transcript-marks",
                marks = other.to_owned()
            )));
        }
    };
    if !args.names.despite() {
        questions::guard(context, &record, &talk.turns)?;
    }
    let (rows, held) = write::rows(&talk, &record.session, words);
    let (school, date) = (record.session.school.code.to_string(), record.session.date.to_string());
    let title = say!(words, "transcript-title", school = school, date = date);
    let bytes = match args.format.as_deref().unwrap_or_default() {
        "vtt" => write::vtt(&rows).into_bytes(),
        "srt" => write::srt(&rows).into_bytes(),
        "txt" => write::text(&rows, marks).into_bytes(),
        "csv" => write::csv(&rows).into_bytes(),
        "html" => talk::html(&title, words.lang(), &rows).into_bytes(),
        "docx" => talk::docx(&title, &rows).map_err(|error| CommandFailure(error.to_string()))?,
        other => {
            let (format, known) = (other.to_owned(), "vtt, srt, txt, docx, csv, html");
            return Err(CommandFailure(say!(
                words,
                "cli-format",
                format = format,
                known = known
            )));
        }
    };
    if held > 0 {
        hint(&say!(words, "transcript-held", count = held));
    }
    args.output.deliver_of(context, &record.names(), bytes)
}
