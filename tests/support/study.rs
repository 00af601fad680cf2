//! The study data that a deposit asks for.

use std::path::Path;

/// A study with everything that the archives ask; its description has two lines, and its person the ORCID that ORCID itself gives as an
/// example.
pub const STUDY: &str = "\
kring: study/1
title: { nl: Een studie, en: A study }
description: { nl: \"Twee\\nregels.\", en: \"Two\\nlines.\" }
people: [{ name: \"Carberry, Josiah\", orcid: 0000-0002-1825-0097, affiliation: Brown University }]
contact: { name: An, email: an@example.org }
publisher: Een hogeschool
licence: CC-BY-4.0
subject: Social Sciences
keywords: [leren]
funder: { name: Een fonds, grant: G-1 }
";

/// Lays the study in a library.
pub fn put(library: &Path) {
    std::fs::write(library.join("study.yaml"), STUDY).unwrap();
}
