//! How a theme is named, and the sentences that say that a question is about it.

use crate::deck::{Lang, ReportPart};
use crate::findings::SectionSource;
use crate::findings::language::prose;
use crate::findings::language::vary::{SentenceForm, say_as};
use crate::findings::language::verbs::may_hold_verb;
use crate::findings::statements::bearers::Bearer;
use crate::session::Theme;

/// The question why: what moves a school is not noted of the partner that it is said about.
pub(super) const WHY: &str = "why";

/// Returns whether the question of a theme asks what learning together is.
pub(super) fn is_of_concept(record: &SectionSource<'_>, theme: &Theme) -> bool {
    let aspect = record.deck.aspect(&theme.aspect);
    aspect.is_some_and(|aspect| aspect.part == ReportPart::Concept)
}

/// Returns whether the question of a theme asks what learning together is, or why.
pub(super) fn asks_for_convictions(record: &SectionSource<'_>, theme: &Theme) -> bool {
    is_of_concept(record, theme) || theme.aspect.as_str() == WHY
}

/// Returns the sentences that say what a question is about; not that the group speaks of what one person said, or of what learning is to some.
pub(super) fn about_forms(record: &SectionSource<'_>, theme: &Theme, what: &str, too: bool) -> Vec<SentenceForm> {
    let of_some = match record.bearer_of(theme) {
        Bearer::One(_) => true,
        Bearer::Several => is_of_concept(record, theme),
        Bearer::Group => false,
    };
    let ids: &[&str] = match (too, of_some) {
        (true, false) => &["theme-about-too", "theme-about-too-2", "theme-about-too-3"],
        (true, true) => &["theme-about-too-2", "theme-about-too-3"],
        (false, false) => &["theme-about"],
        (false, true) => &["theme-about-one"],
    };
    let form = |id: &&str| SentenceForm::new(*id, say_as!(record.words, id, what = what));
    ids.iter().map(form).collect()
}

/// Returns the name of a theme as a sentence holds it.
pub(super) fn name(theme: &Theme) -> String {
    format!("‘{}’", prose::lower(&theme.title))
}

/// Words up to which a title that begins with an article is sure to be a name: *a teacher ages fast* is a sentence.
const SHORT_NAME: usize = 3;
/// Words behind a noun that say which one it is.
const WHICH: &str = "van die dat voor met om te in op aan bij of for with that who at to";
/// Ends of words that need no article, and such words.
const ABSTRACT: &str = "ing heid teit atie isme schap ment tion ness ity ship";
const BARE: &str = "tijd geld vertrouwen relatie visie expertise steun respect taal plaats kennis ruimte rust zorg nabijheid time money trust language respect \
    support space knowledge care";

/// Returns whether a word is said without an article: *transparantie*, not *rooster*.
fn is_bare(word: &str) -> bool {
    BARE.split_whitespace().any(|known| known == word) || ABSTRACT.split(' ').any(|end| word.ends_with(end))
}

/// Returns the title of a theme as a sentence says it: between quotation marks where it may lack an article.
pub(super) fn label(title: &str) -> String {
    let small = prose::lower(title);
    let words: Vec<&str> = small.split_whitespace().collect();
    let determined = words
        .first()
        .is_some_and(|first| matches!(*first, "een" | "de" | "het" | "a" | "an" | "the"));
    let joined = words.contains(&"en") || words.contains(&"and");
    let plain: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    // *The two paths meet* is no name, whatever it begins with.
    let described = words.len() <= SHORT_NAME || words.get(2).is_some_and(|word| WHICH.split(' ').any(|w| w == *word));
    let names = determined && described && ![Lang::Nl, Lang::En].iter().any(|lang| may_hold_verb(*lang, &plain));
    let alone = words.len() == 1 && is_bare(&small);
    if alone || names || joined && words.len() == 3 {
        return small;
    }
    format!("‘{small}’")
}
