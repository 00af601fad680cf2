//! The forms that a sentence of a kind that recurs may have. Which one it takes, `vary` decides.

/// The forms of a sentence of a kind that recurs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct SentenceForms {
    pub(super) kind: &'static str,
    pub(super) forms: Vec<SentenceForm>,
    /// Whether the first form stands until it was used often; else the forms take turns.
    pub(super) best_first: bool,
}

/// One form: the words by which it is known, its text, and its text behind another of the same form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct SentenceForm {
    pub(super) begins: String,
    pub(super) text: String,
    pub(super) more: Option<String>,
}
