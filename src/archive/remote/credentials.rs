//! The name and password for WebDAV: of the environment, or of the file `.netrc` that other programs read. Never writes them anywhere.

use std::path::PathBuf;

use crate::store::{Disk, variable};

/// A name and a password.
pub(super) type Login = (String, String);

/// Returns those for a server, where there are any.
pub(super) fn of(server: &str) -> Option<Login> {
    let text = |name: &str| variable(name)?.into_string().ok().filter(|value| !value.is_empty());
    if let Some(user) = text("KRING_WEBDAV_USER") {
        return Some((user, text("KRING_WEBDAV_PASSWORD").unwrap_or_default()));
    }
    let home = || directories::UserDirs::new().map(|dirs| dirs.home_dir().join(".netrc"));
    let path = text("NETRC").map(PathBuf::from).or_else(home)?;
    let bytes = Disk::default().read_if_there(&path).ok().flatten()?;
    let host = server.split_once("://").map_or(server, |(_, host)| host);
    let host = host.rsplit_once(':').map_or(host, |(name, _)| name);
    in_netrc(&String::from_utf8_lossy(&bytes), host)
}

/// Returns what a netrc says of a host: of the first entry that is about it, or of its last one for all.
fn in_netrc(text: &str, host: &str) -> Option<Login> {
    let mut words = text.split_whitespace();
    let (mut about, mut user, mut password) = (false, None, None);
    while let Some(word) = words.next() {
        match word {
            "machine" | "default" if about && user.is_some() => break,
            "machine" => (about, user, password) = (words.next() == Some(host), None, None),
            "default" => (about, user, password) = (true, None, None),
            "login" => user = words.next(),
            "password" => password = words.next(),
            _ => {}
        }
    }
    let user = user.filter(|_| about)?;
    Some((user.to_owned(), password.unwrap_or_default().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_netrc_says_it_of_one_host() {
        let text =
            "machine a.org\n  login an\n  password 1\nmachine b.org login bo password 2\ndefault login x password y\n";
        let login = |user: &str, password: &str| Some((user.to_owned(), password.to_owned()));
        assert_eq!(in_netrc(text, "a.org"), login("an", "1"));
        assert_eq!(in_netrc(text, "b.org"), login("bo", "2"));
        assert_eq!(in_netrc(text, "c.org"), login("x", "y"));
        assert_eq!(in_netrc("machine b.org login bo password 2", "c.org"), None);
    }
}
