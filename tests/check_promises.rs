//! What a member check and a second session promise, for any of them: nobody reads which of few people spoke, every change cites a remark
//! that is there, versions agree with what was said and with what was erased, and what is erased goes from second sessions too.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

#[path = "check_promises/account.rs"]
mod account;
#[path = "check_promises/anonymous.rs"]
mod anonymous;
#[path = "check_promises/bad_input.rs"]
mod bad_input;
#[path = "check_promises/paste.rs"]
mod paste;
#[path = "check_promises/second.rs"]
mod second;
#[path = "check_promises/versions.rs"]
mod versions;
#[path = "check_promises/walking.rs"]
mod walking;

/// Returns how many cases a test tries; `KRING_CASES` asks for more.
fn cases(short: u32) -> u32 {
    let asked = std::env::var("KRING_CASES").ok().and_then(|n| n.parse().ok());
    asked.unwrap_or(short)
}
