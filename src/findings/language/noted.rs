//! What the note-taker wrote of a theme, a gap or an image: a sentence stands as it is, a fragment gets the words that make one of it.
//!
//! A fragment has no verb of its own: *Korte lijnen*, *More than a visit*. In doubt a text is a fragment, because *noted was: …* is right
//! for a sentence as well. Never changes what was written.

use super::clause::{is_clause, may_be_clause, spaced};
use super::headword::{contrasts, named};
use super::prose::{self, sentence};
use super::vary::{SentenceForm, varied};
use crate::deck::Lang;
use crate::findings::statements::bearers::Bearer;
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::{GapKind, Theme};
use crate::text::{Id, capital, fold};

impl SectionSource<'_> {
    /// Returns what was noted of nobody in particular: a fragment behind words that say that it was noted.
    pub(in crate::findings) fn noted_point(&self, text: &str, evidence: Vec<Id>) -> Sentence {
        if self.foreign().is_some() || is_clause(text, self.own) {
            return self.own_words(text, evidence);
        }
        if lacks_yet(text) {
            return sentence(say!(self.words, "noted-had", what = prose::lower(text)), evidence);
        }
        if may_be_clause(text, self.own) {
            return self.own_words(text, evidence);
        }
        let forms = self.lead_ins(&["theme-told", "theme-told-2", "theme-told-3"]);
        let text = quoted(text);
        let form = |lead: NoteLead| SentenceForm::new(lead.id, format!("{}: {text}", lead.text));
        varied("theme-told", forms.into_iter().map(form).collect(), evidence)
    }

    fn lead_ins(&self, ids: &[&'static str]) -> Vec<NoteLead> {
        ids.iter().map(|id| lead(id, self.words.get(id))).collect()
    }

    /// Returns what learning together means to the group, or to the one whose words it rests on, by the words of a theme: its own sentence, else one that says so. A note that does not
    /// speak of learning comes behind the name of its theme.
    pub(in crate::findings) fn meaning(&self, text: &str, theme: &Theme) -> Sentence {
        let evidence = vec![theme.id.clone()];
        let says = is_clause(text, self.own) && speaks_of_learning(text);
        if self.foreign().is_some() {
            return self.own_words(text, evidence);
        }
        let bearer = self.bearer_of(theme);
        if theme.note.is_some() && is_clause(text, self.own) && !says {
            let name = format!("‘{}’", prose::lower(&prose::bare(&theme.title)));
            let (name, what) = (name.as_str(), quoted(text));
            let named = |who: String| {
                say!(
                    self.words,
                    "wall-meaning-named",
                    who = who,
                    name = name,
                    what = what.as_str()
                )
            };
            let text = match bearer {
                Bearer::Group => named(self.words.get("the-group")),
                Bearer::One(who) => named(who),
                Bearer::Several => {
                    say!(
                        self.words,
                        "wall-meaning-named-noted",
                        name = name,
                        what = what.as_str()
                    )
                }
            };
            return sentence(text, evidence);
        }
        let what = if says && self.is_short() {
            cited(text, self.own)
        } else {
            quoted(text)
        };
        let text = match bearer {
            Bearer::Group => say!(self.words, "wall-meaning", what = what),
            Bearer::Several => say!(self.words, "wall-meaning-noted", what = what),
            Bearer::One(who) => say!(self.words, "wall-meaning-one", who = who, what = what),
        };
        sentence(text, evidence)
    }

    /// Returns a gap as sentences: what the group lacks, by its kind, where it is a fragment; `too` where others were told before it.
    pub(in crate::findings) fn noted_gap(
        &self,
        kind: GapKind,
        text: &str,
        evidence: &[Id],
        too: bool,
    ) -> Vec<Sentence> {
        let text = without_measure(text);
        let asks = text.trim_end().ends_with('?');
        // *Een smid, want de wachtlijst is lang* names somebody: it is no sentence.
        let whole = is_clause(text, self.own) && is_clause(named(text), self.own) && !asks;
        // On the map of the report they do stand.
        if whole && !denies_the_map(text) {
            return vec![self.own_words(text, evidence.to_vec())];
        }
        let ids: [&'static str; 3] = match kind {
            _ if asks => ["lacking-asks", "lacking-asks-2", "lacking-asks-3"],
            _ if whole || may_be_clause(named(text), self.own) => {
                ["lacking-noted", "lacking-noted-2", "lacking-noted-3"]
            }
            // *News of the pupils* is nobody, nor are *placements of a fortnight*.
            GapKind::Partner if names_a_thing(text) || is_bare_plural(text, self.own) => {
                ["lacking-other", "lacking-other-2", "lacking-other-3"]
            }
            GapKind::Partner => ["lacking-partner", "lacking-partner-2", "lacking-partner-3"],
            // Somebody is no means.
            GapKind::Means if is_somebody(text) => ["lacking-other", "lacking-other-2", "lacking-other-3"],
            GapKind::Role => ["lacking-role", "lacking-role-2", "lacking-role-3"],
            GapKind::Means => ["lacking-means", "lacking-means-2", "lacking-means-3"],
            GapKind::Other => ["lacking-other", "lacking-other-2", "lacking-other-3"],
        };
        let marked = match whole {
            true => Some(cited(text, self.own)),
            false => contrasts(text).then(|| in_marks(&prose::lower(text))),
        };
        let leads = self.lead_ins(ids.get(usize::from(too)..).unwrap_or_default());
        if self.foreign().is_some() {
            let form = |lead: NoteLead| SentenceForm::new(lead.id, format!("{}:", lead.text));
            let lead = varied(ids[0], leads.into_iter().map(form).collect(), evidence.to_vec());
            return vec![lead, self.own_words(text, evidence.to_vec())];
        }
        let text = marked.unwrap_or_else(|| quoted(text));
        let form = |lead: NoteLead| SentenceForm::new(lead.id, format!("{}: {text}", lead.text));
        vec![varied(ids[0], leads.into_iter().map(form).collect(), evidence.to_vec())]
    }
}

/// Returns whether a text says that somebody is not on the map.
fn denies_the_map(text: &str) -> bool {
    let said = spaced(text);
    [" niet op de kaart ", " not on the map "]
        .iter()
        .any(|words| said.contains(words))
}

/// Returns whether a fragment says what a school had not done or known yet: *nog geen kaart getekend*.
fn lacks_yet(text: &str) -> bool {
    let small = text.trim().to_lowercase();
    let english = small.starts_with("no ") && small.split_whitespace().any(|word| word.trim_end_matches('.') == "yet");
    ["nog geen ", "nog nooit "].iter().any(|begin| small.starts_with(begin)) || english
}

/// Words for what one has or gets: a gap that begins with one of them names no partner.
const THINGS: &str = "nieuws contact zicht tijd geld overleg informatie info uitwisseling samenwerking vervanging steun ruimte kennis feedback opvolging \
    news contact time money information insight exchange cooperation cover support space knowledge feedback follow-up word";

/// Returns whether a text begins with an English word in the plural and says of what it is: *placements of a fortnight*.
fn is_bare_plural(text: &str, own: Lang) -> bool {
    let small = text.trim().to_lowercase();
    let mut words = small.split_whitespace();
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    own == Lang::En && first.ends_with('s') && !first.ends_with("ss") && matches!(second, "of" | "for" | "in" | "at")
}

/// Words of a measure of time, and how many a bare measure has at most.
const TIMES: &str = "dagen weken maanden jaar jaren uur uren minuten days weeks months years hours minutes";
const MEASURE: usize = 3;

/// Returns a note without a bare measure of time behind its colon, which says of nothing how long it takes: *a speech therapist: nine weeks*.
fn without_measure(text: &str) -> &str {
    let is_measure = |how: &str| {
        let how = spaced(how);
        let last = how.split_whitespace().next_back().unwrap_or_default();
        how.split_whitespace().count() <= MEASURE && TIMES.split_whitespace().any(|time| time == last)
    };
    match text.split_once(": ") {
        Some((what, how)) if is_measure(how) => what,
        _ => text,
    }
}

/// Returns whether a text begins with somebody whom nobody named: *iemand die …*, *somebody who …*.
pub(in crate::findings) fn is_somebody(text: &str) -> bool {
    let small = text.trim().to_lowercase();
    ["iemand ", "somebody ", "someone "]
        .iter()
        .any(|who| small.starts_with(who))
}

fn names_a_thing(text: &str) -> bool {
    let small = text.trim().to_lowercase();
    let first = small
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .next()
        .unwrap_or_default();
    THINGS.split_whitespace().any(|thing| thing == first)
}

/// Words that lead to a note.
struct NoteLead {
    id: String,
    text: String,
}

fn lead(id: &str, text: String) -> NoteLead {
    NoteLead {
        id: id.to_owned(),
        text,
    }
}

/// Returns whether a text has a word for learning or working together, so that it says itself what it is about.
pub(in crate::findings) fn speaks_of_learning(text: &str) -> bool {
    let text = fold(text);
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.any(|word| {
        ["leer", "leren", "samenwerk", "learn", "cooperat"]
            .iter()
            .any(|stem| word.starts_with(stem))
    })
}

/// Returns a fragment as a sentence holds it: between quotation marks, its own inside them made double.
pub(in crate::findings) fn in_marks(text: &str) -> String {
    format!("‘{}’", within_marks(&prose::bare(text)))
}

/// Returns a note as the words that say that it was noted hold it: between quotation marks, with its capital where it is a sentence.
pub(in crate::findings) fn cited(note: &str, own: Lang) -> String {
    let note = prose::bare(&prose::marks(note.trim()));
    let whole = is_clause(&note, own) || note.contains(". ");
    let told = if whole { capital(&note) } else { prose::lower(&note) };
    in_marks(&told)
}

/// Returns a text as it stands inside single quotation marks: those that it holds are made double, an apostrophe stays.
fn within_marks(text: &str) -> String {
    let mut open = false;
    let mut letters = text.chars().peekable();
    let mut out = String::with_capacity(text.len());
    while let Some(c) = letters.next() {
        let closes = open && c == '’' && !letters.peek().is_some_and(|next| next.is_alphanumeric());
        out.push(match c {
            '‘' => '“',
            '’' if closes => '”',
            c => c,
        });
        open = c == '‘' || open && !closes;
    }
    out
}

/// Returns a text as it goes on behind a colon: small, or between quotation marks where it holds a colon itself.
pub(in crate::findings) fn quoted(text: &str) -> String {
    let bare = prose::bare(text);
    if let Some((what, how)) = bare.split_once(": ")
        && !bare.contains(['(', ';', '.', '?', '!'])
        && !how.contains(": ")
    {
        format!("{} ({how})", prose::lower(what))
    } else if bare.contains(": ") && !bare.contains(['‘', '’']) {
        format!("‘{bare}’")
    } else {
        prose::lower(text)
    }
}
