//! Every text kring itself says, in Dutch and in English.
//!
//! Texts live in `assets/messages/<language>/kring.ftl` (Fluent); [`say!`](crate::say) fetches one by its id, which is checked while
//! compiling. The language of the screen and that of a deck are separate: whoever speaks says in which language.
//! Never holds a text of the method (see `cards/`) and never reads a file at run time.

use std::sync::OnceLock;

use i18n_embed::LanguageLoader;
use i18n_embed::fluent::FluentLanguageLoader;
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use crate::deck::Lang;

/// The message files, carried in the binary.
#[derive(RustEmbed)]
#[folder = "assets/messages"]
struct Messages;

/// The texts of one language.
pub struct Words {
    lang: Lang,
    loader: FluentLanguageLoader,
}

impl Words {
    /// The texts of a language; parsed once a run.
    pub fn of(lang: Lang) -> &'static Self {
        static NL: OnceLock<Words> = OnceLock::new();
        static EN: OnceLock<Words> = OnceLock::new();
        let (cell, tag) = match lang {
            Lang::Nl => (&NL, "nl"),
            Lang::En => (&EN, "en"),
        };
        cell.get_or_init(|| {
            let tag: LanguageIdentifier = tag.parse().unwrap_or_default();
            // Its own fallback: both languages hold the same ids (a test says so), so the other need not be read as well.
            let loader = FluentLanguageLoader::new("kring", tag.clone());
            // The files are in the binary and a test loads both: failing here leaves every message showing its id, never a crash.
            let _ = loader.load_languages(&Messages, &[tag]);
            loader.set_use_isolating(false);
            Self { lang, loader }
        })
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// What [`say!`] asks.
    #[doc(hidden)]
    pub fn loader(&self) -> &FluentLanguageLoader {
        &self.loader
    }

    /// The text of an id known only at run time, such as a command's name; the id itself where there is none.
    pub fn get(&self, id: &str) -> String {
        if self.loader.has(id) {
            self.loader.get(id)
        } else {
            id.to_owned()
        }
    }
}

/// `a, b en c` / `a, b and c`.
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

/// Fetches a text: `say!(words, "participants", count = 3)`. A misspelt id does not compile.
#[macro_export]
macro_rules! say {
    ($words:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        i18n_embed_fl::fl!($words.loader(), $id $(, $name = $value)*)
    };
}
