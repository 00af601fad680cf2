//! The bag: payload, manifests and tag files as RFC 8493 wants them, in a folder or a zip file that is the same for the same input.

use std::io::{Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

use super::parts::{ArchiveTarget, Deposit, DepositFile};
use super::sums::{md5, sha512};
use super::{crates, datacite, dataverse, lists, pages, zenodo};

/// Returns names for folders, each of letters, digits and hyphens and no two alike but for their capitals.
pub fn folder_names(names: &[String]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for name in names {
        let safe = crate::store::safe_name(name);
        let safe = if safe.is_empty() { "session".to_owned() } else { safe };
        let taken = |name: &str| all.iter().any(|other| other.eq_ignore_ascii_case(name));
        let numbered = (2..).map(|n| format!("{safe}-{n}"));
        let free = std::iter::once(safe.clone()).chain(numbered).find(|name| !taken(name));
        all.extend(free);
    }
    all
}

/// Returns every file of the payload, in the order of their paths.
fn payload(deposit: &Deposit<'_>) -> Vec<DepositFile> {
    let mut parts: Vec<DepositFile> = deposit.common.clone();
    parts.extend(deposit.members.iter().flat_map(|member| member.parts.clone()));
    parts.push(lists::data_listing(deposit));
    parts.push(Deposit::open("consent.md", "consent", pages::consent(deposit)));
    parts.push(Deposit::open(
        "anonymisation.md",
        "anonymisation",
        pages::anonymisation(deposit),
    ));
    parts.push(Deposit::open("README.md", "readme", pages::readme(deposit)));
    parts.push(Deposit::open("datacite.json", "datacite", datacite::json(deposit)));
    if deposit.target != Some(ArchiveTarget::Zenodo) {
        parts.push(Deposit::open("dataverse.json", "dataverse", dataverse::json(deposit)));
    }
    if matches!(deposit.target, None | Some(ArchiveTarget::Zenodo)) {
        parts.push(Deposit::open("zenodo.json", "zenodo", zenodo::json(deposit)));
    }
    parts.sort_by(|a, b| a.path.cmp(&b.path));
    let files = lists::file_list(&parts);
    parts.push(files);
    let described = crates::json(deposit, &parts);
    parts.push(Deposit::open("ro-crate-metadata.json", "crate", described));
    parts.sort_by(|a, b| a.path.cmp(&b.path));
    parts
}

/// Returns every file of the bag with its path, in the order in which they are written.
pub fn bag(deposit: &Deposit<'_>) -> Vec<(String, Vec<u8>)> {
    let parts = payload(deposit);
    let line = |path: &str, sum: String| format!("{sum}  {path}\n");
    let (mut sha, mut md) = (String::new(), String::new());
    for part in &parts {
        let path = format!("data/{}", part.path);
        sha.push_str(&line(&path, sha512(&part.bytes)));
        md.push_str(&line(&path, md5(&part.bytes)));
    }
    let octets: usize = parts.iter().map(|part| part.bytes.len()).sum();
    let info = info(deposit, octets, parts.len());
    let mut tags = vec![
        (
            "bagit.txt".to_owned(),
            "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".to_owned(),
        ),
        ("bag-info.txt".to_owned(), info),
        ("manifest-md5.txt".to_owned(), md),
        ("manifest-sha512.txt".to_owned(), sha),
    ];
    let mut of_tags = String::new();
    for (path, text) in &tags {
        of_tags.push_str(&line(path, sha512(text.as_bytes())));
    }
    tags.push(("tagmanifest-sha512.txt".to_owned(), of_tags));
    let tags = tags.into_iter().map(|(path, text)| (path, text.into_bytes()));
    let data = parts
        .into_iter()
        .map(|part| (format!("data/{}", part.path), part.bytes));
    tags.chain(data).collect()
}

fn info(deposit: &Deposit<'_>, octets: usize, files: usize) -> String {
    let study = deposit.study;
    let lines = [
        ("Source-Organization", study.publisher.to_string()),
        ("Contact-Name", study.contact.name.to_string()),
        ("Contact-Email", study.contact.email.to_string()),
        (
            "External-Description",
            study.title.get(crate::deck::Lang::En).replace('\n', " "),
        ),
        ("External-Identifier", deposit.name()),
        ("Bagging-Date", deposit.date.to_string()),
        ("Payload-Oxum", format!("{octets}.{files}")),
        ("Bag-Software-Agent", format!("kring {}", env!("CARGO_PKG_VERSION"))),
    ];
    lines
        .iter()
        .map(|(label, value)| format!("{label}: {value}\n"))
        .collect()
}

/// Packs files into a zip file below one folder, the same bytes for the same files.
///
/// # Errors
/// Where they are too many or too large for a zip file.
pub fn zip(name: &str, files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, zip::result::ZipError> {
    let options = SimpleFileOptions::default()
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        let large = u64::try_from(bytes.len()).unwrap_or(u64::MAX) > u64::from(u32::MAX);
        out.start_file(format!("{name}/{path}"), options.large_file(large))?;
        out.write_all(bytes)?;
    }
    Ok(out.finish()?.into_inner())
}
