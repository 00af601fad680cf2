//! The arguments of `kring deposit`.

use std::path::PathBuf;

use clap::ValueEnum;

use crate::archive::deposit::ArchiveTarget;
use crate::cli::guard;

const EXAMPLES: &str = "\
Examples:
  kring deposit demo -o demo.zip           the demo school as a deposit
  kring deposit BOS7 SOS3 -o study.zip     two schools in one bag
  kring deposit --all -o study --for sodha a folder instead of a zip file, for SODHA
  kring deposit --check study.zip          whether a bag is whole, whoever made it
  kring open study.zip                     read its sessions along

What a deposit needs first: `kring study`, `kring close NAME`, and an answer of every participant about archiving.";

#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct DepositArgs {
    /// The sessions: each by its name, a part of it, the path of its folder, or `demo`.
    #[arg(required_unless_present_any = ["all", "check"], conflicts_with_all = ["all", "check"])]
    pub(super) sessions: Vec<String>,
    /// Every session of the library.
    #[arg(long, conflicts_with = "check")]
    pub(super) all: bool,
    /// The zip file, or the folder, to write.
    #[arg(short, long, value_name = "FILE.zip|DIR", required_unless_present = "check")]
    pub(super) output: Option<PathBuf>,
    /// Overwrite a zip file that is there.
    #[arg(long)]
    pub(super) force: bool,
    /// The archive it is for: sodha, dans or zenodo; metadata for all three where nobody says.
    #[arg(long = "for", value_name = "ARCHIVE", value_enum)]
    pub(super) target: Option<Archive>,
    /// The day it bears, such as 2026-11-21; that of the latest talk where nobody says.
    #[arg(long, value_name = "DAY")]
    pub(super) date: Option<String>,
    /// Check a bag: a zip file or a folder, made by anybody.
    #[arg(long, value_name = "FILE.zip|DIR")]
    pub(super) check: Option<PathBuf>,
    #[command(flatten)]
    pub(super) names: guard::Names,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Archive {
    /// SODHA, of the State Archives of Belgium.
    Sodha,
    /// A Data Station of DANS.
    Dans,
    /// Zenodo.
    Zenodo,
}

impl From<Archive> for ArchiveTarget {
    fn from(archive: Archive) -> Self {
        match archive {
            Archive::Sodha => Self::Sodha,
            Archive::Dans => Self::Dans,
            Archive::Zenodo => Self::Zenodo,
        }
    }
}
