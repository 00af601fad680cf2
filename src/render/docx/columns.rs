//! How wide the columns of a table are, and how large its letters.
//!
//! Words are measured in the widest letters that a machine without ours falls back to (DejaVu Sans), so that none is cut in others. Never lays
//! out a page.

use super::super::font::advance;

/// Width of the text on the page, in twentieths of a point: A4 with margins of 1.8 cm.
pub(super) const TEXT_WIDTH: usize = 9866;
/// The margins left and right of a cell, each, in twentieths of a point.
pub(super) const MARGIN: usize = 50;
/// What the lines beside a cell take of it, in twentieths of a point.
const LINE: usize = 16;
/// Programs round the widths of letters, each in its own way.
const SLACK: f32 = 1.015;
/// Sizes of the letters of a table, in half points, and what is taken where even the smallest is too large for the words.
const SIZES: [usize; 5] = [17, 16, 15, 14, 13];

/// Returns the size of letters and the widths of columns that together fill the text: the largest letters with which each column has room
/// for its longest word. What is left goes by the longest text; where words are too wide for the page in any size, each column gets its
/// share.
pub(super) fn fitted(head: &[String], rows: &[Vec<String>]) -> (usize, Vec<usize>) {
    let texts = |at: usize| rows.iter().filter_map(move |row| row.get(at).map(|text| (text, false)));
    let texts = |at: usize| texts(at).chain(head.get(at).map(|text| (text, true)));
    // A line may end at a space, and behind a hyphen.
    let word = |at: usize| {
        let words = texts(at).flat_map(|(text, bold)| {
            let words = text.split([' ', '\n']).flat_map(|word| word.split_inclusive('-'));
            words.map(move |word| advance(word, bold))
        });
        words.fold(0.0, f32::max)
    };
    let words: Vec<f32> = (0..head.len()).map(word).collect();
    let least = |size: usize| -> Vec<usize> { words.iter().map(|word| wide(*word, size)).collect() };
    let fits = |size: &usize| least(*size).iter().sum::<usize>() <= TEXT_WIDTH;
    let size = SIZES.into_iter().find(fits).unwrap_or(13);
    // Of several domains in one cell each has a line of its own.
    let part = |at: usize| {
        let parts =
            texts(at).flat_map(|(text, bold)| text.split_inclusive(", ").map(move |part| (part.trim_end(), bold)));
        parts.fold((0, 0.0), |(cells, width): (usize, f32), (part, bold)| {
            (cells.max(crate::text::cells(part)), width.max(advance(part, bold)))
        })
    };
    let widths = roomy(&least(size), size, part);
    let needs: Vec<usize> = (0..head.len())
        .map(|at| need(texts(at), widths.get(at).copied(), size))
        .collect();
    (size, shared(&widths, &needs))
}

/// Returns what a column asks of the width that is left: its longest text in letters, nothing where each stands on one line already.
fn need<'t>(texts: impl Iterator<Item = (&'t String, bool)>, width: Option<usize>, size: usize) -> usize {
    let (longest, widest) = texts.fold((0, 0.0), |(longest, widest): (usize, f32), (text, bold)| {
        (longest.max(crate::text::cells(text)), widest.max(advance(text, bold)))
    });
    if width.is_some_and(|width| width >= wide(widest, size)) {
        return 0;
    }
    longest.clamp(4, 60)
}

/// Returns the width of a column for words of a width, in letters of a size in half points.
fn wide(words: f32, size: usize) -> usize {
    // Words of a table are some hundreds of letters long at most.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss
    )]
    let words = (words * SLACK * 10.0 * size as f32).ceil() as usize;
    2 * MARGIN + LINE + words
}

/// Letters up to which every text of a column stands on one line where there is room.
const ONE_LINE: usize = 20;

/// Returns the least widths of columns, those of short texts made so wide that no text of theirs is wrapped: as many as fit, those that take
/// least first. The first column, whose texts are longest, keeps three tenths of the page.
fn roomy(least: &[usize], size: usize, longest: impl Fn(usize) -> (usize, f32)) -> Vec<usize> {
    let mut widths = least.to_vec();
    let whole = |at: usize| wide(longest(at).1, size);
    let mut short: Vec<usize> = (0..least.len()).filter(|at| longest(*at).0 <= ONE_LINE).collect();
    short.sort_by_key(|at| whole(*at).saturating_sub(least.get(*at).copied().unwrap_or(0)));
    let first = least
        .first()
        .map_or(0, |least| (TEXT_WIDTH * 3 / 10).saturating_sub(*least));
    let kept = if short.contains(&0) { 0 } else { first };
    for at in short {
        let others: usize = widths
            .iter()
            .enumerate()
            .filter(|(i, _)| *i != at)
            .map(|(_, w)| w)
            .sum();
        if let Some(width) = widths.get_mut(at)
            && others + whole(at) + kept <= TEXT_WIDTH
        {
            *width = whole(at).max(*width);
        }
    }
    widths
}

/// Returns the width of the text over columns that need at least so much, the rest by their needs.
fn shared(least: &[usize], needs: &[usize]) -> Vec<usize> {
    // Where no column asks for more, all are widened alike.
    let alike = vec![1; least.len()];
    let needs = if needs.iter().all(|need| *need == 0) {
        &alike
    } else {
        needs
    };
    let (least_all, needs_all) = (least.iter().sum::<usize>().max(1), needs.iter().sum::<usize>().max(1));
    let width = |(least, need): (&usize, &usize)| match TEXT_WIDTH.checked_sub(least_all) {
        Some(spare) => least + spare * need / needs_all,
        None => TEXT_WIDTH * least / least_all,
    };
    least.iter().zip(needs).map(width).collect()
}
