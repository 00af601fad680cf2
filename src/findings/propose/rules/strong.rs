//! What single statements say strongly: that something hangs on one person, that what somebody learns stays with one. Subjects count them.

use std::collections::HashSet;

use super::subjects;
use crate::findings::SectionSource;
use crate::findings::propose::wording::held::is_over;
use crate::findings::propose::wording::one_person;
use crate::findings::propose::wording::passing_on::stays_with_one;
use crate::findings::propose::wording::reported::{is_hearsay, is_reported};
use crate::session::Statement;
use crate::text::Id;

/// The statements that say that something hangs on one person, and those that it stays with one: read once for all subjects.
#[derive(Default)]
pub(in crate::findings::propose) struct Strong {
    hangs: HashSet<Id>,
    stays: HashSet<Id>,
}

impl SectionSource<'_> {
    fn strong(&self) -> &Strong {
        self.read.strong.get_or_init(|| {
            let such = |read: fn(&str) -> Option<&str>| {
                let said = self.session.statements.iter().filter(|s| !subjects::defines(self, s));
                let found = said.filter(|s| {
                    read(&s.text).is_some_and(|one| !is_hearsay(one)) && !is_reported(&s.text) && !is_over(&s.text)
                });
                found.map(|s| s.id.clone()).collect()
            };
            Strong {
                hangs: such(one_person::hangs),
                stays: such(stays_with_one),
            }
        })
    }

    /// Returns whether a statement says that something hangs on one person.
    pub(super) fn hangs(&self, statement: &Statement) -> bool {
        self.strong().hangs.contains(&statement.id)
    }

    /// Returns whether a statement says that what somebody learns stays with one.
    pub(super) fn stays(&self, statement: &Statement) -> bool {
        self.strong().stays.contains(&statement.id)
    }
}
