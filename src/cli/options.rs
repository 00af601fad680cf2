//! Options that stand behind words which may begin with `-`, such as those of a search: they are put before the words, so that they count
//! wherever they stand.
//!
//! Knows no option by name: asks the commands themselves. Behind `--` everything is a word.

use std::ffi::{OsStr, OsString};

use clap::Command;

/// Returns the arguments of the process, the options of a command that takes such words before its words.
pub(super) fn first(mut command: Command, arguments: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    command.build();
    let mut arguments: Vec<OsString> = arguments.into_iter().collect();
    let Some(at) = subcommand(&command, &arguments) else {
        return arguments;
    };
    let name = arguments.get(at).and_then(|name| name.to_str()).unwrap_or_default();
    let Some(meant) = command.find_subcommand(name).filter(|meant| takes_dashes(meant)) else {
        return arguments;
    };
    let (mut options, mut words) = (Vec::new(), Vec::new());
    let mut rest = arguments.split_off(at + 1).into_iter();
    while let Some(argument) = rest.next() {
        if argument == "--" {
            words.push(argument);
            words.extend(rest.by_ref());
            break;
        }
        match value_of(meant, &argument) {
            None => words.push(argument),
            Some(has_value) => {
                options.push(argument);
                options.extend(if has_value { rest.next() } else { None });
            }
        }
    }
    arguments.into_iter().chain(options).chain(words).collect()
}

/// Returns where the name of a command stands: the first argument that is no option and no value of one.
fn subcommand(command: &Command, arguments: &[OsString]) -> Option<usize> {
    let mut at = 1;
    while let Some(argument) = arguments.get(at) {
        match value_of(command, argument) {
            Some(has_value) => at += 1 + usize::from(has_value),
            None => return Some(at),
        }
    }
    None
}

/// Returns whether a command takes words that may begin with `-`.
fn takes_dashes(command: &Command) -> bool {
    let mut positionals = command.get_positionals();
    positionals.any(clap::Arg::is_allow_hyphen_values_set)
}

/// Returns, of a long option that a command knows, whether its value is the next argument; `None` of anything else.
fn value_of(command: &Command, argument: &OsStr) -> Option<bool> {
    let text = argument.to_str()?.strip_prefix("--")?;
    let name = text.split('=').next().unwrap_or_default();
    let is_it = |arg: &&clap::Arg| {
        let others = arg.get_all_aliases().unwrap_or_default();
        arg.get_long() == Some(name) || others.contains(&name)
    };
    let known = command.get_arguments().find(is_it)?;
    Some(known.get_action().takes_values() && !text.contains('='))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::CommandLine;

    fn read(line: &str) -> String {
        let arguments = line.split(' ').map(OsString::from);
        let all = first(CommandLine::command(), arguments);
        let texts: Vec<String> = all.iter().map(|text| text.to_string_lossy().into_owned()).collect();
        texts.join(" ")
    }

    #[test]
    fn options_count_wherever_they_stand() {
        for (typed, meant) in [
            ("kring search CLB --lang en", "kring search --lang en CLB"),
            ("kring search CLB --lang=en -geld", "kring search --lang=en CLB -geld"),
            (
                "kring --lang nl search CLB --csv zorg",
                "kring --lang nl search --csv CLB zorg",
            ),
            (
                "kring search CLB --at /mnt/team --memos",
                "kring search --at /mnt/team --memos CLB",
            ),
            (
                "kring list BOS --sort school -level:primary",
                "kring list --sort school BOS -level:primary",
            ),
            // No option, and what stands behind `--`, are words.
            ("kring search --zorg CLB", "kring search --zorg CLB"),
            ("kring search CLB -- --lang en", "kring search CLB -- --lang en"),
            ("kring show BOS7 --map", "kring show BOS7 --map"),
            ("kring --lang search", "kring --lang search"),
            ("kring", "kring"),
        ] {
            assert_eq!(read(typed), meant);
        }
    }
}
