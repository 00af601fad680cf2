//! The forms that a sentence of a kind that recurs may have. Which one it takes, `vary` decides.

/// The forms of a sentence of a kind that recurs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::findings) struct SentenceForms {
    pub(in crate::findings) kind: &'static str,
    pub(in crate::findings) forms: Vec<SentenceForm>,
    /// Whether the first form stands until it was used often; else the forms take turns.
    pub(in crate::findings) best_first: bool,
}

/// One form: the words by which it is known, its text, and its text behind another of the same form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::findings) struct SentenceForm {
    pub(in crate::findings) begins: String,
    pub(in crate::findings) text: String,
    pub(in crate::findings) more: Option<String>,
}
