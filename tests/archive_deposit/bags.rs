//! Checking bags that anybody made: hostile names, links and manifests are refused with the reason.

use super::*;

#[test]
fn what_is_no_bag_is_said_to_be_none() {
    let home = tempfile::tempdir().unwrap();
    let check = |path: &str| kring(home.path(), &["deposit", "--check", path]).err;
    let gone = check("nowhere.zip");
    assert!(gone.contains("no file or folder called nowhere.zip"), "{gone}");
    std::fs::create_dir(home.path().join("folder")).unwrap();
    std::fs::write(home.path().join("folder/a.txt"), "a").unwrap();
    let other = check("folder");
    assert!(other.contains("not a bag") && !other.contains("a.txt"), "{other}");
}

/// A bag of these files, with a manifest that fits; `options` for its last file.
fn bag(files: &[(&str, &[u8])], options: SimpleFileOptions) -> Vec<u8> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |path: &str, bytes: &[u8], options| {
        out.start_file(path, options).unwrap();
        out.write_all(bytes).unwrap();
    };
    let plain = SimpleFileOptions::default();
    put(
        "b/bagit.txt",
        b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        plain,
    );
    let mut manifest = String::new();
    for (at, (path, bytes)) in files.iter().enumerate() {
        let last = at + 1 == files.len();
        put(path, bytes, if last { options } else { plain });
        let sum = kring::transcript::fingerprint(bytes);
        manifest.push_str(&format!("{sum}  {}\n", path.trim_start_matches("b/")));
    }
    put("b/manifest-sha256.txt", manifest.as_bytes(), plain);
    out.finish().unwrap().into_inner()
}

/// What is wrong with a bag of these bytes, and that nothing was written.
fn wrong(bytes: &[u8]) -> Vec<Problem> {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("bag.zip");
    std::fs::write(&file, bytes).unwrap();
    let (_, problems) = deposit::check(&file, &|_| true).unwrap();
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 1);
    problems
}

#[test]
fn hostile_bags_are_refused_with_the_reason() {
    let plain = SimpleFileOptions::default();
    assert_eq!(wrong(&bag(&[("b/data/a.txt", b"a")], plain)), []);
    for path in [
        "b/../../out.txt",
        "/etc/passwd",
        "b/data/../../x",
        "b\\..\\x",
        "C:/x",
        "b/data/con.txt",
        "b/data/a\u{7}",
        "b/data/ ",
        "b/data/x.",
        "b/data/LPT9",
        "b/data/com5 .csv",
        &format!("b/data/{}", "a".repeat(256)),
    ] {
        let found = wrong(&bag(&[("b/data/a.txt", b"a"), (path, b"x")], plain));
        assert!(
            matches!(found.as_slice(), [Problem::Refused(deposit::BagRefusal::Name(_))]),
            "{path:?}: {found:?}"
        );
    }
    let link = plain.unix_permissions(0o120_777);
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    out.add_symlink("b/data/link", "/etc/passwd", link).unwrap();
    let found = wrong(&out.finish().unwrap().into_inner());
    assert!(
        matches!(found.as_slice(), [Problem::Refused(deposit::BagRefusal::Link(_))]),
        "{found:?}"
    );
    let zeros = vec![0; 64 * 1024 * 1024];
    let found = wrong(&bag(
        &[("b/data/a.bin", &zeros)],
        plain.compression_method(zip::CompressionMethod::Deflated),
    ));
    assert!(
        matches!(found.as_slice(), [Problem::Refused(deposit::BagRefusal::Bomb(_))]),
        "{found:?}"
    );
    for (one, other) in [
        ("b/data/Een.txt", "b/data/een.txt"),
        ("b/data/\u{e9}.txt", "b/data/e\u{301}.txt"),
        ("b/data/Map/een.txt", "b/data/map/twee.txt"),
        ("b/data/straße.txt", "b/data/STRASSE.txt"),
        ("b/data/ı.txt", "b/data/I.txt"),
        ("b/data/map", "b/data/map/een.txt"),
    ] {
        let found = wrong(&bag(&[(one, b"a"), (other, b"a")], plain));
        assert!(matches!(found.as_slice(), [Problem::Alike(..)]), "{found:?}");
    }
    let found = wrong(&bag(&[("b/data/a.txt", b"a"), ("elsewhere.txt", b"x")], plain));
    assert!(found.contains(&Problem::Outside("elsewhere.txt".into())), "{found:?}");
    assert!(matches!(
        wrong(b"no zip").as_slice(),
        [Problem::Refused(deposit::BagRefusal::NoZip(_))]
    ));
}

#[test]
fn hostile_manifests_are_refused_with_the_reason() {
    let home = tempfile::tempdir().unwrap();
    let root = home.path().join("bag");
    std::fs::create_dir_all(root.join("data")).unwrap();
    let put = |path: &str, text: &str| std::fs::write(root.join(path), text).unwrap();
    let sum = kring::transcript::fingerprint(b"a");
    let good = format!("{sum}  data/a.txt\n");
    put("data/a.txt", "a");
    let check = |declaration: &str, manifest: &str| {
        put("bagit.txt", declaration);
        put("manifest-sha256.txt", manifest);
        deposit::check(&root, &|_| false).unwrap().1
    };
    let declared = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    assert_eq!(check(declared, &good), []);
    for wrong in [
        "\u{feff}BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "BagIt-Version: 9\n",
        "",
    ] {
        assert_eq!(check(wrong, &good), [Problem::Declaration]);
    }
    let line = |n| Problem::Line("manifest-sha256.txt".to_owned(), n);
    let cases = [
        (format!("{good}{sum}  ../../etc/passwd\n"), line(2)),
        (format!("{good}{sum}  /etc/passwd\n"), line(2)),
        (format!("{good}no-sum  data/a.txt\n"), line(2)),
        (format!("{good}{good}"), line(2)),
        (
            format!("{good}{sum}  data/gone.txt\n"),
            Problem::Missing("data/gone.txt".into()),
        ),
        (
            good.replace(sum.as_str(), &sum.replace('a', "b")),
            Problem::Differs("data/a.txt".into()),
        ),
        (String::new(), Problem::Unlisted("data/a.txt".into())),
    ];
    for (manifest, problem) in cases {
        assert_eq!(check(declared, &manifest), [problem], "{manifest}");
    }
    put("fetch.txt", "https://example.org - data/b.txt\n");
    assert_eq!(check(declared, &good), [Problem::Fetch]);
    std::fs::remove_file(root.join("fetch.txt")).unwrap();
    put("bag-info.txt", "Payload-Oxum: 2.1\n");
    assert_eq!(check(declared, &good), [Problem::Oxum]);
    std::fs::remove_file(root.join("bag-info.txt")).unwrap();
    std::fs::remove_file(root.join("manifest-sha256.txt")).unwrap();
    put("manifest-crc.txt", "0  data/a.txt\n");
    assert_eq!(deposit::check(&root, &|_| false).unwrap().1, [Problem::NoManifest]);
    #[cfg(unix)]
    {
        let pipe = root.join("data/pipe");
        assert!(
            std::process::Command::new("mkfifo")
                .arg(&pipe)
                .status()
                .unwrap()
                .success()
        );
        for path in [&root, &pipe] {
            let found = deposit::check(path, &|_| false).unwrap().1;
            assert!(
                matches!(found.as_slice(), [Problem::Refused(deposit::BagRefusal::NoFile(_))]),
                "{found:?}"
            );
        }
        std::fs::remove_file(pipe).unwrap();
        std::os::unix::fs::symlink("/etc/passwd", root.join("data/link")).unwrap();
        let found = deposit::check(&root, &|_| false).unwrap().1;
        assert!(
            matches!(found.as_slice(), [Problem::Refused(deposit::BagRefusal::Link(_))]),
            "{found:?}"
        );
    }
}
