//! The lists of a deposit: one row for each session, and one for each file.

use csv::WriterBuilder;

use super::parts::{Deposit, DepositFile, DepositSession};
use super::sums::md5;
use crate::deck::Lang;
use crate::locale::Words;

fn table(head: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut out = WriterBuilder::new().from_writer(Vec::new());
    // Into memory: nothing refuses.
    let _ = out.write_record(head);
    for row in rows {
        let _ = out.write_record(row);
    }
    out.into_inner().unwrap_or_default()
}

/// Returns the listing of the data: what each session is, when, with whom, how long.
pub(super) fn data_listing(deposit: &Deposit<'_>) -> DepositFile {
    let head = [
        "session",
        "case",
        "date",
        "school",
        "level",
        "type",
        "network",
        "location",
        "group",
        "participants",
        "functions",
        "minutes",
        "partners",
        "statements",
        "recordings",
        "deck",
        "deck_version",
        "language",
        "access",
        "left_out",
        "withheld",
        "folder",
    ];
    let bytes = table(&head, deposit.members.iter().map(row));
    Deposit::open("datalist.csv", "datalist", bytes)
}

fn row(member: &DepositSession<'_>) -> Vec<String> {
    let session = member.session;
    let school = &session.school;
    let text = |line: &Option<crate::text::Line>| line.as_ref().map(ToString::to_string).unwrap_or_default();
    let minutes = session.progress.seconds / 60;
    vec![
        member.name.clone(),
        session.id.to_string(),
        session.date.to_string(),
        school.code.to_string(),
        text(&school.level),
        text(&school.kind),
        text(&school.network),
        text(&school.location),
        text(&session.group),
        session.participants.len().to_string(),
        functions(member),
        minutes.to_string(),
        session.partners.len().to_string(),
        session.statements.len().to_string(),
        session
            .recordings
            .iter()
            .filter(|recording| recording.started.is_some())
            .count()
            .to_string(),
        session.deck.id.to_string(),
        session.deck.version.to_string(),
        crate::text::word_of(&session.deck.language),
        member.access().word().to_owned(),
        member.left_out.0.to_string(),
        member.left_out.1.to_string(),
        format!("sessions/{}", member.name),
    ]
}

/// Returns the functions of the participants with how many bear each, in the order of the alphabet.
pub(super) fn functions(member: &DepositSession<'_>) -> String {
    let mut counts: std::collections::BTreeMap<String, usize> = std::collections::BTreeMap::new();
    for participant in &member.session.participants {
        *counts.entry(participant.function.to_string()).or_default() += 1;
    }
    let one = |(function, n): (String, usize)| if n > 1 { format!("{n} × {function}") } else { function };
    counts.into_iter().map(one).collect::<Vec<_>>().join("; ")
}

/// Returns the list of files: what each is, who may read it, and its size and checksum.
pub(super) fn file_list(parts: &[DepositFile]) -> DepositFile {
    let head = ["path", "what_nl", "what_en", "access", "bytes", "md5"];
    let row = |part: &DepositFile| {
        let what = |lang| Words::of(lang).get(&format!("deposit-file-{}", part.what));
        vec![
            part.path.clone(),
            what(Lang::Nl),
            what(Lang::En),
            part.access.word().to_owned(),
            part.bytes.len().to_string(),
            md5(&part.bytes),
        ]
    };
    Deposit::open("files.csv", "files", table(&head, parts.iter().map(row)))
}
