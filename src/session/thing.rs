//! Any one thing of a session, whatever its sort: owned in an event, borrowed where it stands.
//!
//! Knows of a thing only its id and its sort; what it holds is said in `item`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Conclusion, Gap, Image, Memo, Participant, Partner, Recording, Statement, Theme, Tie};
use crate::text::Id;

macro_rules! items {
    ($($sort:ident),*) => {
        /// Any one thing of a session; what events add, change and remove.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "kebab-case")]
        #[allow(missing_docs)] // each variant holds what it is called after
        pub enum Item {
            $($sort($sort)),*
        }
        /// Which sort of [`Item`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        pub enum Sort {
            $($sort),*
        }
        /// One thing where it stands in a session: to look at, without a copy.
        #[derive(Clone, Copy, Debug)]
        pub(super) enum Thing<'a> {
            $($sort(&'a $sort)),*
        }
        impl<'a> Thing<'a> {
            /// Returns its id.
            pub fn id(self) -> &'a Id {
                match self { $(Self::$sort(thing) => &thing.id),* }
            }
            /// Returns which sort it is.
            pub fn sort(self) -> Sort {
                match self { $(Self::$sort(_) => Sort::$sort),* }
            }
            /// Returns a copy of it.
            pub fn item(self) -> Item {
                match self { $(Self::$sort(thing) => Item::$sort(thing.clone())),* }
            }
        }
        $(impl<'a> From<&'a $sort> for Thing<'a> {
            fn from(thing: &'a $sort) -> Self { Self::$sort(thing) }
        })*
        impl Item {
            /// Returns itself, borrowed.
            pub(super) fn view(&self) -> Thing<'_> {
                match self { $(Self::$sort(thing) => Thing::$sort(thing)),* }
            }
            /// Returns its id.
            pub fn id(&self) -> &Id {
                self.view().id()
            }
            /// Gives it an id.
            pub(super) fn set_id(&mut self, id: Id) {
                match self { $(Self::$sort(thing) => thing.id = id),* }
            }
            /// Returns which sort it is.
            pub fn sort(&self) -> Sort {
                self.view().sort()
            }
        }
        $(impl From<$sort> for Item {
            fn from(thing: $sort) -> Self { Self::$sort(thing) }
        })*
    };
}
items!(
    Participant,
    Statement,
    Partner,
    Tie,
    Theme,
    Gap,
    Image,
    Conclusion,
    Memo,
    Recording
);

impl Sort {
    /// Returns the letter its ids begin with; partners are called after their name instead.
    pub fn letter(self) -> Option<char> {
        Some(match self {
            Self::Participant => 'p',
            Self::Statement => 's',
            Self::Partner => return None,
            Self::Tie => 't',
            Self::Theme => 'h',
            Self::Gap => 'g',
            Self::Image => 'i',
            Self::Conclusion => 'c',
            Self::Memo => 'n',
            Self::Recording => 'r',
        })
    }
}
