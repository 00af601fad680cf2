//! The order in which remarks are kept and numbered: it follows from what they say, never from when they were noted.

use crate::session::Remark;
use crate::text::Id;

/// Puts remarks into an order that tells nothing of when each was noted: the same remarks come in the same order however they came.
pub fn shuffle(remarks: &mut [Remark]) {
    remarks.sort_by_cached_key(key);
}

/// Returns by what a remark is put in order.
pub(super) fn key(remark: &Remark) -> (u64, String) {
    let said = content(remark);
    (mixed(&said), said)
}

/// Shuffles remarks and gives them ids in that order, from `f` and `first` on.
pub fn numbered(mut remarks: Vec<Remark>, first: u32) -> Vec<Remark> {
    shuffle(&mut remarks);
    for (n, remark) in (first..).zip(&mut remarks) {
        remark.id = Id::new(&format!("f{n}"));
    }
    remarks
}

/// Returns what a remark says, without its id and without what was done with it.
fn content(remark: &Remark) -> String {
    let mut said = remark.clone();
    (said.id, said.answer, said.read_back) = (Id::default(), None, false);
    serde_json::to_string(&said).unwrap_or_default()
}

/// Returns a number in which no letter of the text can be seen: FNV-1a, then the end of MurmurHash3.
fn mixed(text: &str) -> u64 {
    let mut sum = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    sum = (sum ^ (sum >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    sum = (sum ^ (sum >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    sum ^ (sum >> 33)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn remark(id: &str, text: &str) -> Remark {
        Remark {
            id: id.into(),
            text: text.into(),
            ..Remark::default()
        }
    }

    #[test]
    fn the_order_of_noting_leaves_no_trace() {
        let texts: Vec<String> = (0..12).map(|n| format!("opmerking {n}")).collect();
        let noted: Vec<Remark> = texts
            .iter()
            .enumerate()
            .map(|(n, text)| remark(&format!("f{}", n + 1), text))
            .collect();
        let mut backwards = noted.clone();
        backwards.reverse();
        let kept = numbered(noted.clone(), 1);
        assert_eq!(kept, numbered(backwards, 1));
        assert_ne!(
            kept.iter().map(|r| &r.text).collect::<Vec<_>>(),
            noted.iter().map(|r| &r.text).collect::<Vec<_>>()
        );
        assert_eq!(
            kept.iter().map(|r| r.id.to_string()).collect::<Vec<_>>(),
            (1..=12).map(|n| format!("f{n}")).collect::<Vec<_>>()
        );
    }
}
