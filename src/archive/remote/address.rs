//! What the user names as a shared library: a folder, or the address of an object store or of WebDAV.
//!
//! Knows no password: an address that holds one is refused, because it would stand in the history of the shell.

use std::path::{Path, PathBuf};

/// Where a shared library is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Where {
    /// In a folder, by its whole path.
    Folder(PathBuf),
    /// In a store.
    Store(Address),
}

/// What a store speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreKind {
    /// S3: Garage, Ceph, MinIO and the clouds.
    S3,
    /// WebDAV: Nextcloud and universities.
    WebDav,
}

/// The address of a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// What it speaks.
    pub kind: StoreKind,
    /// The bucket, or the server with what it speaks in front: `https://cloud.example.org`.
    pub server: String,
    /// The folder in it.
    pub root: String,
    /// The address as it is shown and remembered, without a slash at its end.
    pub shown: String,
}

/// Why an address is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadAddress {
    /// It begins with something else than kring knows.
    Unknown,
    /// It holds a name or a password.
    Secret,
    /// It would send everything unencrypted over a network.
    Open,
}

/// Returns where a shared library is that the user names.
///
/// # Errors
/// Where an address cannot be used.
pub fn place(raw: &Path) -> Result<Where, BadAddress> {
    let text = raw.to_string_lossy();
    let Some((scheme, rest)) = text.split_once("://") else {
        return Ok(Where::Folder(
            std::path::absolute(raw).unwrap_or_else(|_| raw.to_owned()),
        ));
    };
    let rest = rest.trim_end_matches('/');
    let (host, root) = rest.split_once('/').unwrap_or((rest, ""));
    if host.contains('@') {
        return Err(BadAddress::Secret);
    }
    if host.is_empty() || rest.contains(['?', '#']) || root.split('/').any(|part| part == "..") {
        return Err(BadAddress::Unknown);
    }
    let (kind, server) = match scheme.to_ascii_lowercase().as_str() {
        "s3" => (StoreKind::S3, host.to_owned()),
        "webdav" if is_own(host) => (StoreKind::WebDav, format!("http://{host}")),
        "webdav" | "webdavs" | "https" => (StoreKind::WebDav, format!("https://{host}")),
        "http" if is_own(host) => (StoreKind::WebDav, format!("http://{host}")),
        "http" => return Err(BadAddress::Open),
        _ => return Err(BadAddress::Unknown),
    };
    Ok(Where::Store(Address {
        kind,
        server,
        root: format!("/{root}"),
        shown: format!("{scheme}://{rest}"),
    }))
}

/// Returns whether a server is this computer, so that nothing crosses a network.
fn is_own(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    matches!(name, "localhost" | "127.0.0.1" | "[::1]")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use super::*;

    fn store(raw: &str) -> Address {
        match place(Path::new(raw)).unwrap() {
            Where::Store(address) => address,
            Where::Folder(folder) => panic!("{folder:?}"),
        }
    }

    #[test]
    fn a_path_is_a_folder() {
        assert!(matches!(place(Path::new("team")), Ok(Where::Folder(path)) if path.is_absolute()));
    }

    #[test]
    fn addresses_say_bucket_or_server_and_folder() {
        let s3 = store("s3://reflection/team/");
        assert_eq!(
            (s3.kind, &*s3.server, &*s3.root),
            (StoreKind::S3, "reflection", "/team")
        );
        assert_eq!(s3.shown, "s3://reflection/team");
        for raw in [
            "webdav://cloud.example.org/dav",
            "webdavs://cloud.example.org/dav",
            "https://cloud.example.org/dav",
        ] {
            let dav = store(raw);
            assert_eq!(
                (dav.kind, &*dav.server, &*dav.root),
                (StoreKind::WebDav, "https://cloud.example.org", "/dav")
            );
        }
        assert_eq!(store("webdav://127.0.0.1:8080/dav").server, "http://127.0.0.1:8080");
    }

    #[test]
    fn what_holds_a_password_or_sends_it_openly_is_refused() {
        assert_eq!(
            place(Path::new("webdav://an:geheim@cloud.example.org/dav")),
            Err(BadAddress::Secret)
        );
        assert_eq!(place(Path::new("http://cloud.example.org/dav")), Err(BadAddress::Open));
        assert_eq!(
            place(Path::new("ftp://cloud.example.org/dav")),
            Err(BadAddress::Unknown)
        );
        assert_eq!(place(Path::new("s3://")), Err(BadAddress::Unknown));
        assert_eq!(place(Path::new("s3://bucket/../other")), Err(BadAddress::Unknown));
    }
}
