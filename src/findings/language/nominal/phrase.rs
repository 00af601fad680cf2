//! What a note without a verb is, whatever its language. Knows no word.

/// What the noun of a note says of a partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::findings) enum NounKind {
    /// What anybody and anything can be: *bron*, *sounding board*.
    Role,
    /// Who somebody is: *buurman*, *volunteer*.
    Person,
    /// What a body of people, a place or a paper is: *netwerk*, *shop*.
    Body,
    /// What there is between it and the school: *overleg*, *contact*.
    Between,
    /// When both meet: *twee halve dagen*, *three conversations*.
    Moment,
    /// What it is about: *nascholing*, *training*.
    Matter,
}

/// A note without a verb, as a sentence holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::findings) struct NounPhrase {
    pub kind: NounKind,
    pub many: bool,
    /// With its article.
    pub text: String,
    /// Whether several can be it together without an article: *zijn aanbieder van vorming*.
    pub shared: bool,
}

/// Returns a word without the marks around it, in small letters.
pub(super) fn plain(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}
