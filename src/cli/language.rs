//! The language of what is said: the one that is asked for, else the one that is set, else that of the system. Dutch where none of them says.

use clap::ValueEnum;

use super::context::hint;
use crate::deck::Lang;
use crate::locale::Words;
use crate::store::{self, Paths};

/// A language that can be asked for.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Language {
    Nl,
    En,
}

impl From<Language> for Lang {
    fn from(asked: Language) -> Self {
        match asked {
            Language::Nl => Self::Nl,
            Language::En => Self::En,
        }
    }
}

/// Returns the language that the user set; where none is set, or the settings cannot be read, that of the system.
pub(super) fn set(paths: &Paths, spoken: Lang) -> Lang {
    match store::settings(paths) {
        Ok(settings) => settings.lang.unwrap_or(spoken),
        Err(error) => {
            hint(&error.say(Words::of(spoken)));
            spoken
        }
    }
}

/// Returns the language of the system: of its variables, where a shell has them, else as Windows and macOS know it.
pub(super) fn spoken() -> Lang {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    language(said.or_else(sys_locale::get_locale).as_deref())
}

/// Returns the language of a locale such as `en_GB.UTF-8` or `nl-BE`; Dutch where it is none that kring speaks.
fn language(locale: Option<&str>) -> Lang {
    match locale {
        Some(locale) if locale.to_ascii_lowercase().starts_with("en") => Lang::En,
        _ => Lang::Nl,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_is_a_language_on_every_system() {
        for locale in ["en", "en_GB.UTF-8", "en-US", "EN-us"] {
            assert_eq!(language(Some(locale)), Lang::En, "{locale}");
        }
        for locale in ["nl_BE.UTF-8", "nl-BE", "fr-BE", "C", ""] {
            assert_eq!(language(Some(locale)), Lang::Nl, "{locale}");
        }
        assert_eq!(language(None), Lang::Nl);
    }
}
