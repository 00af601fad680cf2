//! Checksums, in hexadecimal.

use std::fmt::Write;

use md5::Md5;
use sha2::{Digest, Sha512};

/// Returns the digits of a checksum.
pub(super) fn hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let _ = write!(out, "{byte:02x}");
    }
    out
}

/// Returns the SHA-512 of bytes, in hexadecimal.
pub(super) fn sha512(bytes: &[u8]) -> String {
    hex(&Sha512::digest(bytes))
}

/// Returns the MD5 of bytes, in hexadecimal: what a Dataverse shows beside a file.
pub(super) fn md5(bytes: &[u8]) -> String {
    hex(&Md5::digest(bytes))
}
