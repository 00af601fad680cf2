//! The writer: in order, and again where the disk refused.

use super::*;

#[test]
fn the_writer_does_everything_in_order() {
    let (_home, paths) = home();
    let (writer, reports, folder, mut session) = writer(&paths);
    for n in 0..50 {
        writer.send(Job::Append(perform(&mut session, statement(&format!("Zin {n}.")))));
        writer.send(Job::Save(Box::new(session.clone())));
    }
    assert!(writer.close(SOON).is_some());
    let reports: Vec<WriterReport> = reports.into_iter().collect();
    let noted: Vec<&WriterReport> = reports
        .iter()
        .filter(|report| matches!(report, WriterReport::Noted(_)))
        .collect();
    assert_eq!(noted.len(), 50);
    assert_eq!(noted.last(), Some(&&WriterReport::Noted(50)));
    let (_, opened) = Case::open(&folder, Mode::Write).unwrap();
    assert_eq!((opened.session, opened.notices), (session, vec![]));
}

#[test]
fn a_folder_that_goes_and_comes_back_costs_nothing() {
    let (home, paths) = home();
    let (writer, reports, folder, mut session) = writer(&paths);
    writer.send(Job::Append(perform(&mut session, statement("Voor."))));
    assert!(writer.flush(SOON));
    let away = home.path().join("away");
    fs::rename(&folder, &away).unwrap();
    for n in 0..5 {
        writer.send(Job::Append(perform(&mut session, statement(&format!("Tijdens {n}.")))));
        writer.send(Job::Save(Box::new(session.clone())));
    }
    let is_trouble = |report: &WriterReport| matches!(report, WriterReport::Trouble(error) if error.may_pass());
    assert!(reports.iter().any(|report| is_trouble(&report)));
    assert!(!writer.flush(std::time::Duration::from_millis(50)));
    fs::rename(&away, &folder).unwrap();
    assert!(writer.flush(SOON));
    assert!(reports.iter().any(|report| report == WriterReport::Recovered));
    drop(writer.close(SOON));
    let (_, opened) = Case::open(&folder, Mode::Write).unwrap();
    assert_eq!((opened.session, opened.notices), (session, vec![]));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_keeps_what_was_noted_until_there_is_room() {
    let (_home, paths) = home();
    let (writer, reports, folder, mut session) = writer(&paths);
    let transcript = folder.join("transcript.yaml");
    fs::remove_file(&transcript).unwrap();
    std::os::unix::fs::symlink("/dev/full", &transcript).unwrap();
    writer.send(Job::Append(perform(&mut session, statement("Vol."))));
    let trouble = reports.iter().find_map(|report| match report {
        WriterReport::Trouble(error) => Some(error),
        _ => None,
    });
    // The writer tries again; a command that was given once does not.
    let trouble = trouble.unwrap();
    for (lang, full, again) in [
        (Lang::En, "the disk is full", "tries again"),
        (Lang::Nl, "de schijf is vol", "probeert opnieuw"),
    ] {
        let words = Words::of(lang);
        let (once, waiting) = (trouble.say(words), trouble.say_waiting(words));
        assert!(once.contains(full) && !once.contains(again), "{once}");
        assert!(waiting.contains(full) && waiting.contains(again), "{waiting}");
    }
    fs::remove_file(&transcript).unwrap();
    assert!(writer.close(SOON).is_some());
    let (_, opened) = Case::open(&folder, Mode::Write).unwrap();
    assert_eq!(opened.session, session);
}
