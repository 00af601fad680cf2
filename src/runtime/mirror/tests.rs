//! The thread that decides, with a disk that the test plays.

#![allow(clippy::unwrap_used, clippy::panic)]

use super::*;
use crate::store::Doing;

const QUICK: Times = Times {
    beat: Duration::from_millis(5),
    slow: Duration::from_millis(60),
    longest: Duration::from_millis(40),
};

/// A copy whose disk the test plays.
struct Played {
    second: OpenMirror,
    asked: Receiver<bool>,
    answers: Sender<MirrorOrder>,
    news: Receiver<MirrorNews>,
}

impl Played {
    fn start(only_owed: bool) -> Self {
        let (ask, asked) = channel();
        let (send, news) = channel();
        let mut answers = None;
        let take = |inbox| {
            answers = Some(inbox);
            ask
        };
        let tell = move |news| drop(send.send(news));
        let second = OpenMirror::start("/usb/BOS7".into(), only_owed, QUICK, take, tell);
        let answers = answers.unwrap();
        Self {
            second,
            asked,
            answers,
            news,
        }
    }

    fn asked(&self) -> bool {
        self.asked.recv_timeout(Duration::from_secs(20)).unwrap()
    }

    fn answer(&self, done: Result<(), Error>) {
        self.answers.send(MirrorOrder::Answer(done)).unwrap();
    }

    fn news(&self) -> MirrorNews {
        self.news.recv_timeout(Duration::from_secs(20)).unwrap()
    }
}

fn gone() -> Error {
    Error::disk(Doing::Writing, Path::new("/usb"), &std::io::ErrorKind::NotFound.into())
}

#[test]
fn trouble_is_said_once_tried_again_and_its_end_is_said() {
    let copy = Played::start(false);
    for _ in 0..5 {
        copy.asked();
        copy.answer(Err(gone()));
    }
    assert!(matches!(copy.news(), MirrorNews::Behind(_, _, MirrorLag::Refused(_))));
    assert!(copy.asked(), "after trouble everything is compared");
    copy.answer(Ok(()));
    assert!(matches!(copy.news(), MirrorNews::Again(_)));
    assert!(!copy.asked());
    assert!(copy.news.try_recv().is_err(), "nothing was said twice");
}

#[test]
fn a_disk_that_does_not_answer_is_said_and_holds_up_nobody() {
    let copy = Played::start(false);
    copy.asked();
    assert!(matches!(copy.news(), MirrorNews::Behind(_, _, MirrorLag::Slow)));
    assert!(copy.news.recv_timeout(QUICK.slow * 3).is_err());
    let before = Instant::now();
    assert!(copy.second.end().is_some());
    assert!(before.elapsed() < PARTING);
}

#[test]
fn what_is_erased_is_followed_at_once_also_behind_what_is_under_way() {
    let copy = Played::start(false);
    copy.asked();
    copy.second.erased();
    std::thread::sleep(Duration::from_millis(20));
    copy.answer(Ok(()));
    assert!(copy.asked(), "asked again at once, file by file");
    copy.answer(Err(gone()));
    let mut said = [copy.news(), copy.news()];
    said.sort_by_key(|news| matches!(news, MirrorNews::Owes(_)));
    assert!(
        matches!(said, [MirrorNews::Behind(..), MirrorNews::Owes(_)]),
        "{said:?}"
    );
}

#[test]
fn a_remembered_copy_is_named_only_for_what_it_owes() {
    let copy = Played::start(true);
    copy.asked();
    copy.answer(Err(gone()));
    assert!(matches!(copy.news(), MirrorNews::Owes(_)));
    copy.asked();
    copy.answer(Ok(()));
    assert!(matches!(copy.news(), MirrorNews::Again(_)));
    copy.asked();
    copy.answer(Ok(()));
    assert!(copy.news.try_recv().is_err());
}

#[test]
fn leaving_waits_for_the_last_of_it() {
    let copy = Played::start(false);
    let (asked, answers) = (copy.asked, copy.answers);
    std::thread::spawn(move || {
        while asked.recv().is_ok() {
            let _ = answers.send(MirrorOrder::Answer(Ok(())));
        }
    });
    assert_eq!(copy.second.end(), None);
}
