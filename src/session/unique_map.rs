//! Reads a mapping of which every key may stand there once.
//!
//! The reader of YAML leaves a second key to whoever receives it: a struct refuses it by itself, a standard map would keep the last
//! value and lose the first without a word. Never decides what a key or a value may be.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

/// Returns the mapping.
///
/// # Errors
/// Where a key stands there twice, as serde words it for a field.
pub(super) fn read<'de, D, K, V>(from: D) -> Result<BTreeMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Ord + fmt::Display,
    V: Deserialize<'de>,
{
    from.deserialize_map(Unique(PhantomData))
}

struct Unique<K, V>(PhantomData<(K, V)>);

impl<'de, K, V> Visitor<'de> for Unique<K, V>
where
    K: Deserialize<'de> + Ord + fmt::Display,
    V: Deserialize<'de>,
{
    type Value = BTreeMap<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut all = BTreeMap::new();
        while let Some(key) = entries.next_key::<K>()? {
            if all.contains_key(&key) {
                return Err(Error::custom(format_args!("duplicate field `{key}`")));
            }
            all.insert(key, entries.next_value()?);
        }
        Ok(all)
    }
}
