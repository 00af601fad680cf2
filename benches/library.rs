//! How fast a library of many sessions is listed. `KRING_SESSIONS=10000 cargo bench --bench library`; with `KRING_MANY=FOLDER` the
//! library is made there and kept, to try kring on it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::path::PathBuf;
use std::sync::OnceLock;

use divan::Bencher;
use kring::store::{Library, Paths};
use support::many::Many;

fn main() {
    divan::main();
}

/// The library, made once.
fn paths() -> &'static Paths {
    static HOME: OnceLock<(Option<tempfile::TempDir>, Paths)> = OnceLock::new();
    let (_, paths) = HOME.get_or_init(|| {
        let count = std::env::var("KRING_SESSIONS")
            .ok()
            .and_then(|n| n.parse().ok())
            .unwrap_or(1_000);
        match std::env::var_os("KRING_MANY").map(PathBuf::from) {
            Some(home) if home.join("library").exists() => (None, Paths::under(&home)),
            Some(home) => (None, support::many::library(&home, count, 80)),
            None => {
                let home = tempfile::tempdir().unwrap();
                let paths = support::many::library(home.path(), count, 80);
                (Some(home), paths)
            }
        }
    });
    paths
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn list_cold(bencher: Bencher) {
    let library = Library::new(paths());
    bencher
        .with_inputs(|| std::fs::remove_dir_all(&paths().cache))
        .bench_local_values(|_| library.list().unwrap().len());
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn list_warm(bencher: Bencher) {
    let library = Library::new(paths());
    library.list().unwrap();
    bencher.bench_local(|| library.list().unwrap().len());
}

/// Lists once more after one record has changed: beside `list_warm` it tells what bringing the cache up to date takes.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn list_after_one_change(bencher: Bencher) {
    let (library, mut many) = (Library::new(paths()), Many::new(11));
    let folder = library.list().unwrap().pop().unwrap().path;
    let mut n = 0;
    bencher
        .with_inputs(|| {
            n += 1;
            let session = many.session(n, 80);
            support::many::put(&folder, kring::format::session::write(&session).as_bytes());
        })
        .bench_local_values(|()| library.list().unwrap().len());
}
