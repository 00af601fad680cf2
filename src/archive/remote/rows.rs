//! What a list shows of the cases of a store, remembered here and in the store by the tag of each head, so that only heads that changed are
//! read. Both can be thrown away; a case that was forgotten loses its line.

use std::collections::BTreeMap;
use std::path::Path;

use super::head::{CaseHead, HeadRow, folders};
use super::objects::{ObjectEntry, Objects};
use super::trouble::RemoteTrouble;
use crate::store::Paths;

/// The object of the store that remembers the rows.
const INDEX: &str = "index.json";
/// How many heads are read before the store is asked for what it remembers.
const FEW: usize = 32;
/// How many heads are read at a time.
const AT_ONCE: usize = 256;

/// The rows by the names of their heads, each with the tag of its head.
type RowsByHead = BTreeMap<String, (String, HeadRow)>;

/// Returns a row for each head of the store.
pub(super) fn rows(objects: &impl Objects, paths: &Paths, cache: &Path) -> Result<Vec<HeadRow>, RemoteTrouble> {
    let heads = objects.list(&folders())?;
    let heads: Vec<ObjectEntry> = heads.into_iter().filter(|entry| entry.key.ends_with(".json")).collect();
    let mut known = parsed(paths.disk.read_if_there(cache).unwrap_or_default());
    let before = known.len();
    let mut missing = lacking(&heads, &known);
    let mut stale = 0;
    if missing.len() > FEW {
        let index = parsed(objects.read(&[INDEX.to_owned()], 1 << 22)?.pop().flatten());
        let lines = index.len();
        known.extend(index);
        missing = lacking(&heads, &known);
        stale = missing.len().max(lines.saturating_sub(heads.len()));
    }
    for some in missing.chunks(AT_ONCE) {
        let keys: Vec<String> = some.iter().map(|entry| entry.key.clone()).collect();
        for (entry, bytes) in some.iter().zip(objects.read(&keys, 1 << 12)?) {
            // Removed since it was listed, or written by somebody who does not know how.
            let Some(head) = bytes.and_then(|bytes| CaseHead::read(&entry.key, &bytes).ok()) else {
                continue;
            };
            known.insert(entry.key.clone(), (entry.tag.clone(), head.row));
        }
    }
    let listed: std::collections::HashMap<&str, &str> = heads.iter().map(|head| (&*head.key, &*head.tag)).collect();
    known.retain(|key, (tag, row)| listed.get(&**key) == Some(&&**tag) && !row.gone);
    if !missing.is_empty() || known.len() != before {
        keep(paths, cache, &known);
    }
    if stale > FEW {
        // Derived: where it cannot be written, the next list reads the heads again.
        let _ = serde_json::to_vec(&known).map(|bytes| objects.put(INDEX, &bytes));
    }
    Ok(known.into_values().map(|(_, row)| row).collect())
}

/// Removes what the store remembers, after a case was forgotten.
pub(super) fn forget(objects: &impl Objects, paths: &Paths, cache: &Path) -> Result<(), RemoteTrouble> {
    paths.disk.remove(cache)?;
    objects.delete(&[INDEX.to_owned()])
}

fn parsed(bytes: Option<Vec<u8>>) -> RowsByHead {
    bytes
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}

/// Returns the heads that are not remembered as they are.
fn lacking(heads: &[ObjectEntry], known: &RowsByHead) -> Vec<ObjectEntry> {
    let is_new = |head: &&ObjectEntry| known.get(&head.key).is_none_or(|(tag, _)| *tag != head.tag);
    heads.iter().filter(is_new).cloned().collect()
}

fn keep(paths: &Paths, cache: &Path, rows: &RowsByHead) {
    let Some(folder) = cache.parent() else { return };
    let Ok(bytes) = serde_json::to_vec(rows) else { return };
    if paths.disk.folder(folder).is_ok() {
        // Made again at the next list where it cannot be written.
        let _ = paths.disk.replace_all(&[(cache.to_owned(), &bytes)]);
    }
}
