//! Ids for the files of other programs: made from the ids of the record, so that the same session gives the same ones for ever.

use sha2::{Digest, Sha256};

/// Returns the id of a thing of a case: a UUID of version 8 (RFC 9562) from a fingerprint of both.
pub(super) fn guid(case: &str, thing: &str) -> String {
    let mut hash = Sha256::new();
    for part in ["kring", case, thing] {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    let digest = hash.finalize();
    let mut bytes = [0_u8; 16];
    for (to, from) in bytes.iter_mut().zip(digest.iter()) {
        *to = *from;
    }
    let mut number = u128::from_be_bytes(bytes);
    number = number & !(0xf << 76) | (8 << 76);
    number = number & !(0b11 << 62) | (0b10 << 62);
    let digits = format!("{number:032x}");
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_uuid_of_version_8_and_always_the_same() {
        let one = guid("case", "s1");
        assert_eq!(one, guid("case", "s1"));
        assert_ne!(one, guid("case", "s2"));
        assert_ne!(guid("a", "bc"), guid("ab", "c"));
        let bytes = one.as_bytes();
        assert_eq!((one.len(), bytes.get(14), bytes.get(8)), (36, Some(&b'8'), Some(&b'-')));
        assert!(matches!(bytes.get(19), Some(b'8' | b'9' | b'a' | b'b')), "{one}");
    }
}
