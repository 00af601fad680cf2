//! Every text kring itself says, in Dutch and in English.
//!
//! Texts live in `assets/messages/<language>/kring.ftl` (Fluent); [`say!`](crate::say) fetches one by its id, which is checked while
//! compiling. The language of the screen and that of a deck are separate: whoever speaks says in which language.
//! Never holds a text of the method (see `cards/`) and never reads a file at run time.

mod centre;

use std::cmp::Ordering;
use std::sync::OnceLock;

pub use fluent_bundle::FluentArgs;
use fluent_bundle::FluentResource;
use fluent_bundle::FluentValue;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::{Entry, Pattern};
use unic_langid::LanguageIdentifier;

use crate::deck::Lang;

/// The texts of one language.
pub struct Words {
    lang: Lang,
    /// Every message, in the order of their ids.
    messages: Vec<LocalMessage>,
    /// Holds no message: it knows how the language counts.
    bundle: FluentBundle<FluentResource>,
}

/// One message, read when it is first said: a command that prints says thirty of more than a thousand.
struct LocalMessage {
    source: &'static str,
    pattern: OnceLock<Option<Box<Pattern<&'static str>>>>,
}

impl Words {
    /// Returns the texts of a language.
    pub fn of(lang: Lang) -> &'static Self {
        static NL: OnceLock<Words> = OnceLock::new();
        static EN: OnceLock<Words> = OnceLock::new();
        let made = match lang {
            Lang::Nl => &NL,
            Lang::En => &EN,
        };
        made.get_or_init(|| {
            let (tag, file) = file_of(lang);
            Self::new(lang, tag, file)
        })
    }

    fn new(lang: Lang, tag: &str, file: &'static str) -> Self {
        let tag: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        Self {
            lang,
            messages: messages(file),
            bundle,
        }
    }

    /// Returns a number with decimals as people of the language write it: `0,2` in Dutch, `0.2` in English.
    pub fn point(&self, number: &str) -> String {
        match self.lang {
            Lang::Nl => number.replace('.', ","),
            Lang::En => number.to_owned(),
        }
    }

    /// Returns the language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Returns the text of an id, which may be known only at run time, such as a command's name; the id itself where there is none.
    pub fn get(&self, id: &str) -> String {
        self.say(id, None)
    }

    /// Returns the text of an id that may not exist.
    pub fn find(&self, id: &str) -> Option<String> {
        let there = self.messages.binary_search_by(|message| message.place(id)).is_ok();
        there.then(|| self.get(id))
    }

    /// Returns what [`say!`] asks with variables.
    #[doc(hidden)]
    pub fn get_with(&self, id: &str, args: &FluentArgs<'_>) -> String {
        one_stop(self.say(id, Some(args)), args)
    }

    fn say(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let at = self.messages.binary_search_by(|message| message.place(id));
        let message = at.ok().and_then(|at| self.messages.get(at));
        match message.and_then(LocalMessage::pattern) {
            // What is missing in a text shows as its variable's name; tests hold that nothing is.
            Some(pattern) => self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned(),
            None => id.to_owned(),
        }
    }
}

/// Returns a text in which a name that ends in a full stop (*vzw.*, *C.L.B.*) and ends its sentence has one stop, not two.
fn one_stop(text: String, args: &FluentArgs<'_>) -> String {
    let ends = |value: &FluentValue<'_>| match value {
        FluentValue::String(name) if name.ends_with('.') && !name.ends_with("..") => Some(name.to_string()),
        _ => None,
    };
    let names = args.iter().filter_map(|(_, value)| ends(value));
    names.fold(text, |text, name| text.replace(&format!("{name}."), &name))
}

/// Returns the tag of a language and its messages.
fn file_of(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::Nl => ("nl", include_str!(concat!(env!("OUT_DIR"), "/messages.nl.ftl"))),
        Lang::En => ("en", include_str!(concat!(env!("OUT_DIR"), "/messages.en.ftl"))),
    }
}

impl LocalMessage {
    /// Returns whether its id, behind which a blank stands, comes before another, is that one or comes behind it: no id is cut out to see that.
    fn place(&self, id: &str) -> Ordering {
        let own = self.source.bytes().take(id.len() + 1);
        own.cmp(id.bytes().chain(std::iter::once(b' ')))
    }

    fn pattern(&self) -> Option<&Pattern<&'static str>> {
        let read = || {
            let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse_runtime(self.source);
            resource.body.into_iter().find_map(|entry| match entry {
                Entry::Message(message) => message.value.map(Box::new),
                _ => None,
            })
        };
        self.pattern.get_or_init(read).as_deref()
    }
}

/// Returns every message of a file that `build.rs` sorted: each begins a line with its id and ends where the next begins.
fn messages(file: &'static str) -> Vec<LocalMessage> {
    let lines = std::iter::once(0).chain(memchr::memchr_iter(b'\n', file.as_bytes()).map(|at| at + 1));
    let mut starts = lines
        .filter(|at| file.as_bytes().get(*at).is_some_and(u8::is_ascii_lowercase))
        .peekable();
    let mut all = Vec::new();
    while let Some(at) = starts.next() {
        let end = starts.peek().copied().unwrap_or(file.len());
        all.push(LocalMessage {
            source: file.get(at..end).unwrap_or_default(),
            pattern: OnceLock::new(),
        });
    }
    all
}

/// Returns parts as a list in words: `a, b en c` / `a, b and c`.
pub fn list(words: &Words, parts: &[impl AsRef<str>]) -> String {
    let and = match words.lang {
        Lang::Nl => " en ",
        Lang::En => " and ",
    };
    match parts {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [head @ .., last] => {
            let head: Vec<&str> = head.iter().map(AsRef::as_ref).collect();
            format!("{}{and}{}", head.join(", "), last.as_ref())
        }
    }
}

/// Every message with the variables it names, in the order of their ids.
const MESSAGES: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// Returns whether a message exists and names only variables of `given`. Runs while compiling.
#[doc(hidden)]
pub const fn says(id: &str, given: &[&str]) -> bool {
    let (mut low, mut high) = (0, MESSAGES.len());
    while low < high {
        let middle = (low + high) / 2;
        match order(MESSAGES[middle].0.as_bytes(), id.as_bytes()) {
            0 => return all_of(MESSAGES[middle].1, given),
            1.. => high = middle,
            _ => low = middle + 1,
        }
    }
    false
}

const fn all_of(needed: &[&str], given: &[&str]) -> bool {
    let mut at = 0;
    while at < needed.len() {
        let mut found = false;
        let mut other = 0;
        while other < given.len() {
            found |= order(needed[at].as_bytes(), given[other].as_bytes()) == 0;
            other += 1;
        }
        if !found {
            return false;
        }
        at += 1;
    }
    true
}

/// Returns how two names compare: below 0, 0, or above 0. `Ord` cannot run while compiling.
const fn order(a: &[u8], b: &[u8]) -> i32 {
    let mut at = 0;
    while at < a.len() && at < b.len() {
        if a[at] != b[at] {
            return a[at] as i32 - b[at] as i32;
        }
        at += 1;
    }
    a.len() as i32 - b.len() as i32
}

/// Fetches a text: `say!(words, "participants", count = 3)`. A misspelt id, or a variable that is missing, does not compile.
#[macro_export]
macro_rules! say {
    ($words:expr, $id:literal $(,)?) => {{
        const { assert!($crate::locale::says($id, &[]), concat!("no message ", $id, ", or it wants variables")) };
        $words.get($id)
    }};
    ($words:expr, $id:literal, $($name:ident = $value:expr),+ $(,)?) => {{
        const {
            assert!(
                $crate::locale::says($id, &[$(stringify!($name)),+]),
                concat!("no message ", $id, ", or it wants other variables")
            )
        };
        let mut args = $crate::locale::FluentArgs::new();
        $(args.set(stringify!($name), $value);)+
        $words.get_with($id, &args)
    }};
}
