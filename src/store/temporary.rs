//! Names of files that are being written: each bears one of kring's own before it takes its place.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::{Path, PathBuf};

/// How many bytes of a name stand in the one under which it is written: nearly every disk takes 255, and kring adds 19.
const MOST: usize = 236;

/// Returns the name under which a file or folder is written before it takes its place. Every sync client allows it; none of it is anybody
/// else's. No disk refuses it that takes the name itself.
pub(super) fn temporary(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{}.kring-{}.tmp", short(&name), token()))
}

/// Returns the name to which a folder is put aside while another takes its place.
pub(super) fn aside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{} ({})", short(&name), token()))
}

/// Returns as much of a name as leaves room for what kring adds.
fn short(name: &str) -> &str {
    let end = name.floor_char_boundary(MOST);
    name.get(..end).unwrap_or(name)
}

/// Returns whether a name is one under which kring writes what is to become a file of this name. What version 0.1 wrote bears a name as
/// other programs write them too (`.session.yaml.a1B2c3`): that is no longer taken for kring's.
pub(super) fn is_temporary(name: &str, of: &str) -> bool {
    let ours = name
        .strip_prefix(short(of))
        .and_then(|rest| rest.strip_prefix(".kring-")?.strip_suffix(".tmp"));
    ours.is_some_and(|token| token.len() == 8 && token.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Returns whether a path is one under which kring writes what is to become this file.
pub(super) fn is_half_of(half: &Path, path: &Path) -> bool {
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    half.parent() == path.parent() && is_temporary(&name(half), &name(path))
}

/// Returns whether a name is one under which kring writes what is to become a file of any name.
pub(super) fn is_half_written(name: &str) -> bool {
    let stem = name.split(".kring-").next().unwrap_or_default();
    is_temporary(name, stem)
}

/// Returns eight random characters, small letters and digits.
pub(super) fn token() -> String {
    const SIGNS: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";
    // Each hasher of the standard library begins with keys that the operating system made at random.
    let mut left = RandomState::new().build_hasher().finish();
    let mut sign = || {
        let at = usize::try_from(left % 36).unwrap_or(0);
        left /= 36;
        SIGNS.get(at).map_or('x', |sign| char::from(*sign))
    };
    (0..8).map(|_| sign()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_temporary_names_are_ours() {
        let half = temporary(Path::new("a/session.yaml"));
        let name = half.file_name().expect("a name").to_string_lossy().into_owned();
        assert!(is_temporary(&name, "session.yaml"), "{name}");
        for other in [
            ".session.yaml.swp",
            ".session.yaml.backup",
            "session.yaml~",
            "session.yaml.kring-1.tmp",
            "draft.yaml.kring-abcdefgh.tmp",
            ".session.yaml.12345",
            ".session.yaml.a1B2c3",
            "session.yaml.kring-ABC def1.tmp",
        ] {
            assert!(!is_temporary(other, "session.yaml"), "{other}");
        }
        assert_ne!(token(), token());
        for long in ["b".repeat(250), "é".repeat(127)] {
            let half = temporary(&Path::new("a").join(&long));
            let name = half.file_name().expect("a name").to_string_lossy().into_owned();
            assert!(name.len() <= 255, "{}", name.len());
            assert!(is_half_of(&half, &Path::new("a").join(&long)) && is_half_written(&name));
        }
    }
}
