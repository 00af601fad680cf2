//! The commands; each calls one function.
//!
//! Reads arguments, opens what they name, prints or writes what was asked. Never decides what a session says.

mod check;
mod close;
mod context;
mod data;
mod deck;
mod deposit;
mod exchange;
mod forget;
mod guard;
mod language;
mod list;
mod map;
mod marks;
mod mirror;
mod new;
mod open;
mod options;
mod output;
mod pack;
mod paths;
mod print;
mod reminders;
mod remote;
mod report;
mod search;
mod several;
mod show;
mod slips;
mod study;
mod transcript;
mod verify;
mod wall;

use std::io::Write;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand, ValueEnum};

use crate::app::ScreenTheme;
use crate::deck::Lang;
use crate::locale::Words;
use crate::runtime::{self, Ending, Start, WallLook};
use crate::store::{self, Paths};
use crate::text::scrub;
use context::{CliContext, CommandFailure, ToPrint, hint};
use language::Language;
use output::Output;

/// Lead a group through conversation cards, record what it says, draw its network, write its findings.
#[derive(Parser, Debug)]
#[command(name = "kring", version, about, after_help = EXAMPLES, disable_help_subcommand = true)]
struct CommandLine {
    /// Language of the screen and of what is printed: nl or en.
    #[arg(long, global = true, value_enum)]
    lang: Option<Language>,
    /// Look of the screen.
    #[arg(long, global = true, value_enum, default_value = "dark")]
    theme: Looks,
    /// Signs the terminal has: all of Unicode, those of console fonts (WGL4), or ASCII; chosen by itself where nothing is given.
    // A text, because `kring transcript` has marks of its own under this name.
    #[arg(long, global = true, value_name = "MARKS", value_parser = marks::NAMES)]
    marks: Option<String>,
    /// Draw with ASCII characters only; letters of names stay. The same as `--marks ascii`.
    #[arg(long, global = true, conflicts_with = "marks")]
    ascii: bool,
    /// Leave the mouse to the terminal, to select text with; everything has a key.
    #[arg(long, global = true)]
    no_mouse: bool,
    /// Print the licences of the libraries, fonts and word lists that kring holds.
    #[arg(long, alias = "licenses", exclusive = true)]
    licences: bool,
    #[command(subcommand)]
    command: Option<CliCommand>,
}

/// The licences of what the binary holds; `tests/licences.rs` gathers them.
const LICENCES: &str = include_str!("../../assets/licences.txt");

const EXAMPLES: &str = "\
Examples:
  kring demo                          walk through a fictional school; nothing is kept
  kring                               your sessions, newest first
  kring list --sort school --csv -o sessions.csv
  kring search begeleiding -geld school:bos   every place where it was said
  kring new                           begin a session
  kring new --from BOS7               a second session with the same school, from the last version of its map
  kring open BOS7                     go on with a session, by its school's code
  kring open BOS7 --mirror /media/usb  with a second copy on another disk, kept while it is open
  kring open BOS7 --plain             the same in plain lines, for a screen reader or a pipe
  kring wall BOS7                     what the group may see of it, in a second window on the projector
  kring show BOS7 | less              a session as plain text
  kring show BOS7 -o bos7.txt         the same in a file, in UTF-8 whatever the shell
  kring map demo --width 120          the network map, in characters
  kring map BOS7 --format svg -o map.svg
  kring report BOS7 --format html -o findings.html
  kring data --all -o tables           every school as CSV, for R or Python; see `kring data --help`
  kring transcript BOS7 talk.vtt --list   who speaks in a transcript of the sound
  kring deposit demo -o demo.zip       a deposit as an archive takes it
  kring pack BOS7 --for director -o check   a clean copy for the laptop of the school
  kring slips BOS7 --format docx -o slips.docx   a consent slip for each participant
  kring print BOS7 -o paper.html      the whole method on paper, for a room without a screen
  kring deck check my-deck.yaml       what is wrong with a deck, line by line

A session is named by its name, a part of it such as the school's code (the newest of several is
taken, `open` lets you choose), the path of its folder or file (./NAME where it stands here), or `demo`.
Exit code: 0 done, 1 could not, 2 wrong usage.";

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Looks {
    Dark,
    Light,
    Plain,
}

#[derive(Subcommand, Debug)]
enum CliCommand {
    /// Walk through a fictional but complete session; nothing is kept.
    Demo {
        #[command(flatten)]
        mirror: mirror::MirrorArgs,
        #[command(flatten)]
        plain: OpeningWay,
    },
    /// Begin a new session; with --from, a second one with the same school.
    New(new::NewArgs),
    /// Open a session, by its name, part of it, or the path of its folder or file.
    Open {
        /// The session.
        session: String,
        #[command(flatten)]
        mirror: mirror::MirrorArgs,
        #[command(flatten)]
        plain: OpeningWay,
    },
    /// Show a session as the group may see it, in a second window; it follows the one where the session is open.
    Wall(wall::WallArgs),
    /// Try a session: a copy of it is opened, and thrown away when you leave.
    Rehearse {
        /// The session.
        session: String,
    },
    /// Take over into a session what another copy of it holds and it lacks.
    Take {
        /// The session.
        session: String,
        /// The copy: a folder, a record or a transcript; every copy that kring knows of where there is none.
        copy: Option<std::path::PathBuf>,
    },
    /// List the sessions, newest first.
    List(list::ListArgs),
    /// Search every word of every session: statements, partners, themes, conclusions, the sound.
    Search(search::SearchArgs),
    /// Say what is still open in a session, and close it: from then on it is only read.
    Close(close::CloseArgs),
    /// Remove what must not be kept of a session: masks, attachments, or all of it.
    Forget(forget::ForgetArgs),
    /// Look over the whole library: records, seals, what was withdrawn, stray copies, second copies, files that are out of date.
    Verify(verify::VerifyArgs),
    /// Say what `study.yaml` of the library lacks, or make one.
    Study(study::StudyArgs),
    /// Put closed sessions into a bag that an archive takes; or check a bag that anybody made.
    Deposit(deposit::DepositArgs),
    /// Write a clean copy of a session to give away: to a colleague, or to the school for its member check.
    Pack(pack::PackArgs),
    /// Write sessions for NVivo, MAXQDA, ATLAS.ti and the like.
    Exchange(exchange::ExchangeArgs),
    /// Copy sessions to a shared folder, whole, and never over what says something else.
    Push(remote::Push),
    /// Copy sessions from a shared folder into the library.
    Pull(remote::Pull),
    /// Print a session as plain text.
    Show(show::ShowArgs),
    /// Print or write the network map.
    Map(map::MapArgs),
    /// Print or write the findings.
    Report(report::ReportArgs),
    /// The member check: held on the screen; its forms, what came back from a school, answers, and the report for the school.
    Check(check::CheckArgs),
    /// Write tables for analysis: one session, several, or all.
    Data(data::DataArgs),
    /// Take in a transcript of the sound recording, without a name in it; or write a kept one out.
    Transcript(transcript::TranscriptArgs),
    /// Print a consent slip for each participant: case, code, what consent covers, how to withdraw.
    Slips(slips::SlipsArgs),
    /// Print the whole method on paper: plan, cards, notes for partners, the sheet of the map, consent slips.
    Print(print::PrintArgs),
    /// List, print and check decks of cards.
    Deck {
        #[command(subcommand)]
        command: deck::DeckCommand,
    },
    /// Print the JSON Schema of session and deck files.
    Schema(Output),
    /// Print where kring keeps its files.
    Paths(Output),
    /// Print the man page, for `man -l`.
    Man(Output),
    /// Print a completion script for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
        #[command(flatten)]
        output: Output,
    },
}

/// How a session is opened.
#[derive(clap::Args, Clone, Copy, Debug)]
struct OpeningWay {
    /// In plain lines on standard input and output, for screen readers and pipes: `?` explains, `:` lists the commands.
    #[arg(long)]
    plain: bool,
}

impl OpeningWay {
    /// Runs the program on the screen, or in plain lines.
    fn screen(self, context: &CliContext, start: &Start) -> ToPrint {
        if self.plain {
            return ended(context, runtime::plain(context.paths.clone(), start, context.look));
        }
        screen(context, start)
    }
}

/// Runs kring with the arguments of the process.
pub fn run() -> ExitCode {
    let args = CommandLine::parse_from(options::first(CommandLine::command(), std::env::args_os()));
    if args.licences {
        return finish(Ok(LICENCES.into()));
    }
    let asked = args.lang.map(Lang::from);
    let spoken = asked.unwrap_or_else(language::spoken);
    let theme = match args.theme {
        _ if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) => ScreenTheme::Plain,
        Looks::Dark => ScreenTheme::Dark,
        Looks::Light => ScreenTheme::Light,
        Looks::Plain => ScreenTheme::Plain,
    };
    let mut paths = match Paths::find() {
        Ok(paths) => paths,
        Err(error) => return finish(Err(CommandFailure(error.say(Words::of(spoken))))),
    };
    let lang = asked.unwrap_or_else(|| language::set(&paths, spoken));
    let words = Words::of(lang);
    let settings = store::settings(&paths).unwrap_or_default();
    paths.mirror = settings
        .mirror
        .map(|folder| paths.decks.with_file_name("").join(folder));
    let context = CliContext {
        paths,
        words,
        asked,
        look: WallLook {
            lang,
            theme,
            marks: marks::choose(args.marks.as_deref(), args.ascii),
            mouse: !args.no_mouse,
            clock: settings.clock,
        },
    };
    let answer = carry_out(&context, args.command);
    finish(answer.map(|bytes| marks::printed(bytes, context.look.marks)))
}

/// Returns whether a command may wait for the disk of the library while nothing else is on the screen.
fn asks_the_library(command: &CliCommand) -> bool {
    use CliCommand::{Close, Deposit, Exchange, Forget, List, Pack, Pull, Push, Search, Verify};
    matches!(
        command,
        List(_) | Search(_) | Verify(_) | Close(_) | Forget(_) | Deposit(_) | Pack(_) | Exchange(_) | Push(_) | Pull(_)
    )
}

fn carry_out(context: &CliContext, command: Option<CliCommand>) -> ToPrint {
    if command.as_ref().is_some_and(asks_the_library) {
        let words = context.words;
        runtime::watch_disk(|| hint(&words.get("cli-disk-silent")));
    }
    match command {
        None => screen(context, &Start::Home),
        Some(CliCommand::New(args)) => new::run(context, &args),
        Some(CliCommand::Demo { plain, .. }) if !plain.plain && !runtime::has_terminal() => show::demo(context),
        Some(CliCommand::Demo { mirror, plain }) => plain.screen(&mirror.demo(context)?, &Start::Open("demo".into())),
        Some(CliCommand::Open { session, mirror, plain }) => open::run(context, &session, &mirror, plain),
        Some(CliCommand::Rehearse { session }) => screen(context, &Start::Rehearse(session)),
        Some(CliCommand::Take { session, copy }) => open::take(context, &session, copy.as_deref()),
        Some(CliCommand::List(args)) => list::run(context, &args),
        Some(CliCommand::Search(args)) => search::run(context, &args),
        Some(CliCommand::Close(args)) => close::run(context, &args),
        Some(CliCommand::Forget(args)) => forget::run(context, &args),
        Some(CliCommand::Verify(args)) => verify::run(context, &args),
        Some(CliCommand::Study(args)) => study::run(context, &args),
        Some(CliCommand::Deposit(args)) => deposit::run(context, &args),
        Some(CliCommand::Pack(args)) => pack::run(context, &args),
        Some(CliCommand::Exchange(args)) => exchange::run(context, &args),
        Some(CliCommand::Push(args)) => remote::push(context, &args),
        Some(CliCommand::Pull(args)) => remote::pull(context, &args),
        Some(CliCommand::Show(args)) => show::run(context, &args),
        Some(CliCommand::Map(args)) => map::run(context, &args),
        Some(CliCommand::Wall(args)) => wall::run(context, &args),
        Some(CliCommand::Report(args)) => report::run(context, &args),
        Some(CliCommand::Check(args)) => check::run(context, &args),
        Some(CliCommand::Data(args)) => data::run(context, &args),
        Some(CliCommand::Transcript(args)) => transcript::run(context, &args),
        Some(CliCommand::Slips(args)) => slips::run(context, &args),
        Some(CliCommand::Print(args)) => print::run(context, &args),
        Some(CliCommand::Deck { command }) => deck::run(context, &command),
        Some(CliCommand::Schema(output)) => output.deliver(context, crate::format::schema().into_bytes()),
        Some(CliCommand::Paths(output)) => output.deliver(context, paths::run(context)),
        Some(CliCommand::Man(output)) => {
            let mut page = Vec::new();
            // Writing to memory does not fail.
            let _ = clap_mangen::Man::new(CommandLine::command()).render(&mut page);
            output.deliver(context, page)
        }
        Some(CliCommand::Completions { shell, output }) => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut CommandLine::command(), "kring", &mut script);
            output.deliver(context, script)
        }
    }
}

/// Shows the screen; without a terminal, says what to do instead.
fn screen(context: &CliContext, start: &Start) -> ToPrint {
    if !runtime::has_terminal() {
        return Err(CommandFailure(crate::say!(context.words, "cli-no-terminal")));
    }
    ended(context, runtime::run(context.paths.clone(), start, context.look))
}

/// Says what is left to say once the program was left.
fn ended(context: &CliContext, ending: std::io::Result<Ending>) -> ToPrint {
    match ending {
        Ok(ending) => {
            // Where nothing could be written, the record itself is the last thing kring says.
            let _ = std::io::stdout().write_all(ending.texts.join("\n").as_bytes());
            ending.remarks.iter().for_each(|remark| hint(remark));
            if ending.said.is_empty() {
                Ok(Vec::new())
            } else {
                Err(CommandFailure(ending.said.join("\n")))
            }
        }
        Err(error) => Err(no_terminal(context, &error)),
    }
}

/// Returns why the terminal could not be used, as a sentence.
fn no_terminal(context: &CliContext, error: &std::io::Error) -> CommandFailure {
    let detail = scrub(&error.to_string()).into_owned();
    CommandFailure(crate::say!(context.words, "cli-terminal", detail = detail))
}

/// Prints an answer, or why there is none.
fn finish(answer: ToPrint) -> ExitCode {
    match answer {
        // Whoever reads may stop reading: `kring show demo | head` is no failure.
        Ok(bytes) => match std::io::stdout()
            .write_all(&bytes)
            .and_then(|()| std::io::stdout().flush())
        {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
            _ => ExitCode::SUCCESS,
        },
        Err(CommandFailure(why)) => {
            hint(&why);
            ExitCode::FAILURE
        }
    }
}
