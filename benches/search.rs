//! How fast a library of many sessions is searched. `KRING_SESSIONS=10000 cargo bench --bench search`; with `KRING_MANY=FOLDER` the
//! library is made there and kept, to try kring on it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::path::PathBuf;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use divan::Bencher;
use kring::archive::search::{self, Depth, FoundTexts, Query, Watched};
use kring::store::Paths;
use support::many::Many;

fn main() {
    divan::main();
}

/// The library, made once, and its cache warm.
fn paths() -> &'static Paths {
    static HOME: OnceLock<(Option<tempfile::TempDir>, Paths)> = OnceLock::new();
    let (_, paths) = HOME.get_or_init(|| {
        let count = std::env::var("KRING_SESSIONS")
            .ok()
            .and_then(|n| n.parse().ok())
            .unwrap_or(1_000);
        let made = match std::env::var_os("KRING_MANY").map(PathBuf::from) {
            Some(home) if home.join("library").exists() => (None, Paths::under(&home)),
            Some(home) => (None, support::many::library(&home, count, 80)),
            None => {
                let home = tempfile::tempdir().unwrap();
                let paths = support::many::library(home.path(), count, 80);
                (Some(home), paths)
            }
        };
        search::refresh(&made.1).unwrap();
        made
    });
    paths
}

/// A word that stands in hundreds of texts, one that stands nearly everywhere, two in one text, one that stands nowhere, and a filter.
const QUERIES: [&str; 5] = [
    "samenleerkracht",
    "zorg",
    "samenleerkracht overleg",
    "nergenstevinden",
    "school:bos12 zorg",
];

#[divan::bench(args = QUERIES, sample_count = 20, sample_size = 1)]
fn search_warm(bencher: Bencher, query: &str) {
    let query = Query::parse(query).unwrap();
    let mut library = Watched::new(paths());
    library.renew(Depth::Whole).unwrap();
    bencher.bench_local(|| {
        let found = library.search(&query, Depth::Known).unwrap();
        // What a screen shows of it.
        FoundTexts::new(paths(), &query).window(&found, 0, 40).len() + found.hits()
    });
}

/// Looks at every file that is known, or at every folder too, and finds that nothing has changed.
#[divan::bench(args = [Depth::Known, Depth::Whole], sample_count = 20, sample_size = 1)]
fn refresh_without_change(bencher: Bencher, depth: Depth) {
    let mut library = Watched::new(paths());
    library.renew(Depth::Whole).unwrap();
    bencher.bench_local(|| library.renew(depth).unwrap());
}

/// Brings the cache up to date after one session has changed.
#[divan::bench(args = [Depth::Known, Depth::Whole], sample_count = 20, sample_size = 1)]
fn refresh_after_one_change(bencher: Bencher, depth: Depth) {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let (mut many, mut library) = (Many::new(11), Watched::new(paths()));
    library.renew(Depth::Whole).unwrap();
    let folder = std::fs::read_dir(&paths().library)
        .unwrap()
        .flatten()
        .next()
        .unwrap()
        .path();
    bencher
        .with_inputs(|| {
            let session = many.session(NEXT.fetch_add(1, Ordering::Relaxed), 80);
            support::many::put(&folder, kring::format::session::write(&session).as_bytes());
        })
        .bench_local_values(|()| assert!(library.renew(depth).unwrap()));
}
