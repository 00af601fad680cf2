//! The entities of a session, in one table: what each is called, in which list it stands, and the letter of its ids.
//!
//! Knows of an entity only that; what it holds is said in `record`, `partner` and `participant`. A new one is a type, a list of
//! [`Session`], a row here, and an arm wherever the compiler then asks for one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Check, Conclusion, Gap, Image, Memo, Participant, Partner, Recording, Remark, Session, Statement, Theme, Tie,
    Version,
};
use crate::text::Id;

macro_rules! entities {
    ($($kind:ident in $list:ident, $word:literal $(, $letter:literal)?;)*) => {
        /// Any one entity of a session; what events add, change and remove.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "kebab-case")]
        pub enum Entity {
            $(#[doc = concat!("One of the `", stringify!($list), "`.")] $kind($kind)),*
        }

        /// Which kind of [`Entity`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum EntityKind {
            $(#[doc = concat!("The kind of the `", stringify!($list), "`.")] $kind),*
        }

        /// One entity where it stands in a session: to look at, without a copy.
        #[derive(Clone, Copy, Debug)]
        pub(super) enum EntityRef<'a> {
            $($kind(&'a $kind)),*
        }

        impl EntityKind {
            /// Every kind, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$kind),*];

            /// Returns its name, as files and tables write it.
            pub fn word(self) -> &'static str {
                match self { $(Self::$kind => $word),* }
            }

            /// Returns its name as a type, which is that of its definition in the schema.
            pub(crate) fn type_name(self) -> &'static str {
                match self { $(Self::$kind => stringify!($kind)),* }
            }

            /// Returns the letter its ids begin with; partners are called after their name instead.
            pub fn letter(self) -> Option<char> {
                match self { $(Self::$kind => [$($letter)?].first().copied()),* }
            }
        }

        impl<'a> EntityRef<'a> {
            /// Returns its id.
            pub(crate) fn id(self) -> &'a Id {
                match self { $(Self::$kind(entity) => &entity.id),* }
            }

            /// Returns which kind it is.
            pub(crate) fn kind(self) -> EntityKind {
                match self { $(Self::$kind(_) => EntityKind::$kind),* }
            }

            /// Returns a copy of it.
            pub(crate) fn entity(self) -> Entity {
                match self { $(Self::$kind(entity) => Entity::$kind(entity.clone())),* }
            }
        }

        impl Entity {
            /// Returns itself, borrowed.
            pub(super) fn view(&self) -> EntityRef<'_> {
                match self { $(Self::$kind(entity) => EntityRef::$kind(entity)),* }
            }

            /// Gives it an id.
            pub(super) fn set_id(&mut self, id: Id) {
                match self { $(Self::$kind(entity) => entity.id = id),* }
            }
        }

        $(
            impl<'a> From<&'a $kind> for EntityRef<'a> {
                fn from(entity: &'a $kind) -> Self { Self::$kind(entity) }
            }

            impl From<$kind> for Entity {
                fn from(entity: $kind) -> Self { Self::$kind(entity) }
            }
        )*

        impl Session {
            /// Returns every entity, kind by kind, with its list and its place in it.
            pub(super) fn listed(&self) -> Vec<(&'static str, usize, EntityRef<'_>)> {
                let mut all: Vec<(&'static str, usize, EntityRef<'_>)> = Vec::new();
                $(all.extend(self.$list.iter().enumerate().map(|(at, entity)| (stringify!($list), at, entity.into())));)*
                all
            }

            /// Returns the entity of this id, and its place in its list.
            pub(super) fn look(&self, id: &str) -> Option<(usize, EntityRef<'_>)> {
                $(if let Some(at) = self.$list.iter().position(|entity| entity.id == *id) {
                    return self.$list.get(at).map(|entity| (at, entity.into()));
                })*
                None
            }

            /// Returns the ids of a kind, in the order of its list.
            pub(super) fn ids(&self, kind: EntityKind) -> Vec<&Id> {
                match kind { $(EntityKind::$kind => self.$list.iter().map(|entity| &entity.id).collect()),* }
            }

            /// Puts an entity in the place of the one with its id; where there is none, at a place of its list, or at its end.
            pub(super) fn place(&mut self, entity: &Entity, at: Option<usize>) {
                match entity {
                    $(Entity::$kind(new) => match self.$list.iter_mut().find(|old| old.id == new.id) {
                        Some(old) => old.clone_from(new),
                        None => {
                            let end = self.$list.len();
                            self.$list.insert(at.unwrap_or(end).min(end), new.clone());
                        }
                    }),*
                }
            }

            /// Takes the entities of this id out of the list of a kind.
            pub(super) fn take_out(&mut self, kind: EntityKind, id: &Id) {
                match kind { $(EntityKind::$kind => self.$list.retain(|entity| entity.id != *id)),* }
            }
        }
    };
}

entities! {
    Participant in participants, "participant", 'p';
    Statement in statements, "statement", 's';
    Partner in partners, "partner";
    Tie in ties, "tie", 't';
    Theme in themes, "theme", 'h';
    Gap in gaps, "gap", 'g';
    Image in images, "image", 'i';
    Conclusion in conclusions, "conclusion", 'c';
    Memo in memos, "memo", 'n';
    Recording in recordings, "recording", 'r';
    Check in checks, "check", 'k';
    Remark in remarks, "remark", 'f';
    Version in versions, "version", 'v';
}

impl Entity {
    /// Returns its id.
    pub fn id(&self) -> &Id {
        self.view().id()
    }

    /// Returns which kind it is.
    pub fn kind(&self) -> EntityKind {
        self.view().kind()
    }
}

impl Session {
    /// Returns the entity of this id with its place in its list.
    pub fn find(&self, id: &str) -> Option<(usize, Entity)> {
        self.look(id).map(|(at, entity)| (at, entity.entity()))
    }

    /// Returns every entity of the session, kind by kind.
    pub(crate) fn entities(&self) -> Vec<Entity> {
        self.listed().into_iter().map(|(.., entity)| entity.entity()).collect()
    }
}
