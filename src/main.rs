//! Arguments in, exit code out: 0 done, 1 could not, 2 wrong usage.

use std::process::ExitCode;

fn main() -> ExitCode {
    kring::cli::run()
}
