//! A PDF through a program that is on the machine: a browser that prints a page, or LibreOffice that converts a Word file.
//!
//! The one place that starts a process, because kring draws no PDF itself. Works in a folder of its own, which is gone afterwards, and waits
//! at most `PATIENCE`. Never opens a window and never reaches the network: the page fetches nothing.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::store::{self, Scratch};

/// How long a program may take.
const PATIENCE: Duration = Duration::from_secs(120);

/// A program that makes PDFs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Edge, Chrome or Chromium: prints HTML.
    Browser(PathBuf),
    /// LibreOffice: converts a Word file.
    Office(PathBuf),
}

/// The names of the programs on a path, those that print HTML first.
const BROWSERS: [&str; 7] = [
    "msedge",
    "microsoft-edge",
    "microsoft-edge-stable",
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
];
const OFFICES: [&str; 2] = ["soffice", "libreoffice"];

/// Where the programs are put that stand on no path: Windows, below the folders for programs, then macOS.
const WINDOWS: [&str; 4] = [
    r"Microsoft\Edge\Application\msedge.exe",
    r"Google\Chrome\Application\chrome.exe",
    r"Chromium\Application\chrome.exe",
    r"LibreOffice\program\soffice.exe",
];
const MACOS: [&str; 4] = [
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

impl Engine {
    /// Returns the programs found, browsers before LibreOffice. `KRING_PDF` names the only one, or none where it is empty.
    pub fn all() -> Vec<Self> {
        match store::variable("KRING_PDF") {
            Some(named) if named.is_empty() => Vec::new(),
            Some(named) => vec![Self::at(PathBuf::from(named))],
            None => candidates()
                .into_iter()
                .filter(|path| store::is_file(path))
                .map(Self::at)
                .collect(),
        }
    }

    fn at(path: PathBuf) -> Self {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
        if name.contains("office") {
            Self::Office(path)
        } else {
            Self::Browser(path)
        }
    }

    /// Returns its path.
    pub fn path(&self) -> &Path {
        match self {
            Self::Browser(path) | Self::Office(path) => path,
        }
    }

    /// Makes a PDF of a page (for a browser) or a Word file (for LibreOffice).
    ///
    /// # Errors
    /// The program and why it made none: it could not be started, took too long, or left no PDF.
    pub fn print(&self, source: &[u8]) -> Result<Vec<u8>, String> {
        let failed = |why: String| format!("{}: {why}", self.path().display());
        let scratch = Scratch::new().map_err(|error| failed(error.to_string()))?;
        let (from, to) = match self {
            Self::Browser(_) => (scratch.path().join("report.html"), scratch.path().join("report.pdf")),
            Self::Office(_) => (scratch.path().join("report.docx"), scratch.path().join("report.pdf")),
        };
        scratch
            .write(&from, source)
            .map_err(|error| failed(error.to_string()))?;
        let mut command = Command::new(self.path());
        command.args(self.arguments(&scratch, &from, &to));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        run(command).map_err(failed)?;
        scratch.read(&to).map_err(|error| failed(error.to_string()))
    }

    fn arguments(&self, scratch: &Scratch, from: &Path, to: &Path) -> Vec<OsString> {
        let folder = scratch.path();
        let with = |option: &str, path: &Path| {
            let mut text = OsString::from(option);
            text.push(path);
            text
        };
        match self {
            Self::Browser(_) => {
                // Chromium refuses its sandbox to root, as in containers; it opens only the page that kring wrote.
                let unboxed = scratch.belongs_to_root().then(|| "--no-sandbox".into());
                let options = [
                    "--headless=new".into(),
                    "--disable-gpu".into(),
                    "--no-first-run".into(),
                    "--no-pdf-header-footer".into(),
                    "--generate-pdf-document-outline".into(),
                    with("--user-data-dir=", &folder.join("profile")),
                    with("--print-to-pdf=", to),
                    from.into(),
                ];
                unboxed.into_iter().chain(options).collect()
            }
            Self::Office(_) => vec![
                "--headless".into(),
                "--norestore".into(),
                profile(folder),
                "--convert-to".into(),
                r#"pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}"#.into(),
                "--outdir".into(),
                folder.into(),
                from.into(),
            ],
        }
    }
}

/// Returns the option that gives LibreOffice a profile of its own, as a file address with forward slashes on every system.
fn profile(folder: &Path) -> OsString {
    let path = folder
        .join("profile")
        .to_string_lossy()
        .replace('\\', "/")
        .replace(' ', "%20");
    let slash = if path.starts_with('/') { "" } else { "/" };
    format!("-env:UserInstallation=file://{slash}{path}").into()
}

/// Runs a program to its end; kills it where it takes too long.
fn run(mut command: Command) -> Result<(), String> {
    let mut child = command.spawn().map_err(|error| error.to_string())?;
    let started = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) => return Err(status.to_string()),
            Ok(None) if started.elapsed() < PATIENCE => std::thread::sleep(Duration::from_millis(50)),
            Ok(None) => {
                // It may have ended between the two calls: then there is nothing to kill.
                let _ = child.kill();
                let _ = child.wait();
                return Err(format!("> {} s", PATIENCE.as_secs()));
            }
            Err(error) => return Err(error.to_string()),
        }
    }
}

/// Returns where a program may be, browsers first.
fn candidates() -> Vec<PathBuf> {
    let folders = store::search_path();
    let end = if cfg!(windows) { ".exe" } else { "" };
    let on_path = |names: &[&str]| -> Vec<PathBuf> {
        let in_folder = |folder: &PathBuf| {
            names
                .iter()
                .map(|name| folder.join(format!("{name}{end}")))
                .collect::<Vec<_>>()
        };
        folders.iter().flat_map(in_folder).collect()
    };
    let programs = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
        .into_iter()
        .filter_map(store::variable);
    let windows = programs.flat_map(|root| WINDOWS.map(|inside| PathBuf::from(&root).join(inside)));
    let mut all = on_path(&BROWSERS);
    all.extend(windows);
    all.extend(MACOS.map(PathBuf::from));
    // LibreOffice last, wherever it stands.
    let office = |path: &PathBuf| path.to_string_lossy().to_lowercase().contains("office");
    let (offices, browsers): (Vec<PathBuf>, Vec<PathBuf>) = all.into_iter().partition(office);
    browsers.into_iter().chain(on_path(&OFFICES)).chain(offices).collect()
}
