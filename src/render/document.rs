//! The shell of every HTML file: doctype, language, title, styles. Fetches nothing.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::deck::Lang;

/// What stands in the head of a file.
pub(super) struct DocumentHead<'a> {
    /// The language of its text.
    pub lang: Lang,
    /// Its title.
    pub title: &'a str,
    /// Style sheets of ours, let in as they are.
    pub styles: &'a [&'a str],
    /// What only this kind of file has in its head.
    pub more: Markup,
}

/// Returns a whole HTML file with this body.
pub(super) fn document(head: DocumentHead<'_>, body: &Markup) -> String {
    let lang = match head.lang {
        Lang::Nl => "nl",
        Lang::En => "en",
    };
    let page = html! {
        (DOCTYPE)
        html lang=(lang) {
            head {
                meta charset="utf-8";
                (head.more)
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content={ "kring " (env!("CARGO_PKG_VERSION")) };
                title { (head.title) }
                @for style in head.styles { style { (PreEscaped(*style)) } }
            }
            body { (body) }
        }
    };
    page.into_string()
}
