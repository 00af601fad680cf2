//! What can go wrong between this computer and a store, and what to do about it. No password and no header reaches a message.

use crate::locale::Words;
use crate::say;
use crate::store::Error;
use crate::text::{Line, scrub};

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RemoteTrouble {
    /// On this computer.
    Here(Error),
    /// The store does not answer, or not in time.
    Away(String),
    /// The store refuses: credentials are missing, wrong, or reach not far enough.
    Denied,
    /// The store keeps earlier versions of what is replaced.
    Versioned,
    /// Others write to the same case all the time, or hold a claim on it.
    Busy,
    /// An object is missing or not as it was written.
    Damaged(String),
    /// No session of the store is called so.
    Unknown(String),
    /// Several are.
    Several(String, Vec<String>),
    /// The store answered something else than it should.
    Failed(String),
}

impl From<Error> for RemoteTrouble {
    fn from(error: Error) -> Self {
        Self::Here(error)
    }
}

impl RemoteTrouble {
    /// Returns it as a sentence; `address` is that of the store.
    pub fn say(&self, address: &str, words: &Words) -> String {
        let address = scrub(address).into_owned();
        let line = |text: &str| Line::new(text).to_string();
        match self {
            Self::Here(error) => error.say(words),
            Self::Away(why) => say!(words, "remote-away", address = address, why = line(why)),
            Self::Denied => say!(words, "remote-denied", address = address),
            Self::Versioned => say!(words, "remote-versioned", address = address),
            Self::Busy => say!(words, "remote-busy", address = address),
            Self::Damaged(object) => say!(words, "remote-damaged", address = address, object = line(object)),
            Self::Unknown(name) => say!(words, "remote-unknown", address = address, name = line(name)),
            Self::Several(name, all) => {
                let all = line(&all.join(", "));
                say!(words, "remote-several", name = line(name), all = all)
            }
            Self::Failed(why) => say!(words, "remote-failed", address = address, why = line(why)),
        }
    }
}
