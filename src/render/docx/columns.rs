//! How wide the columns of a table are, and how large its letters.

/// Width of the text on the page, in twentieths of a point: A4 with margins of 1.8 cm.
pub(super) const TEXT_WIDTH: usize = 9866;
/// The margins left and right of a cell, each, in twentieths of a point.
pub(super) const MARGIN: usize = 60;
/// Sizes of the letters of a table, in half points, and what is taken where even the smallest is too large for the words.
const SIZES: [usize; 5] = [17, 16, 15, 14, 13];

/// Returns the size of letters and the widths of columns that together fill the text: the largest letters with which each column has room
/// for its longest word. What is left goes by the longest text; where words are too wide for the page in any size, each column gets its
/// share.
pub(super) fn fitted(head: &[String], rows: &[Vec<String>]) -> (usize, Vec<usize>) {
    let all = || rows.iter().map(Vec::as_slice).chain([head]);
    let texts = |at: usize| all().filter_map(move |row| row.get(at));
    // A line may end at a space, and behind a hyphen.
    let word = |at: usize| {
        let words = texts(at).flat_map(|text| text.split([' ', '\n', '-']));
        words.map(|word| crate::text::cells(word) + 1).max().unwrap_or(0)
    };
    let words: Vec<usize> = (0..head.len()).map(word).collect();
    // A letter is half as wide as it is high, in the mean.
    let least = |size: usize| -> Vec<usize> { words.iter().map(|word| 2 * MARGIN + 5 * size * word).collect() };
    let fits = |size: &usize| least(*size).iter().sum::<usize>() <= TEXT_WIDTH;
    let size = SIZES.into_iter().find(fits).unwrap_or(13);
    let longest = |at: usize| texts(at).map(|text| crate::text::cells(text)).max().unwrap_or(0);
    let needs: Vec<usize> = (0..head.len()).map(|at| longest(at).clamp(4, 60)).collect();
    // Of several domains in one cell each has a line of its own.
    let part = |at: usize| {
        let parts = texts(at).flat_map(|text| text.split_inclusive(", "));
        parts.map(|part| crate::text::cells(part.trim_end())).max().unwrap_or(0)
    };
    (size, shared(&roomy(&least(size), size, part), &needs))
}

/// Letters up to which every text of a column stands on one line where there is room.
const ONE_LINE: usize = 20;

/// Returns the least widths of columns, those of short texts made so wide that no text of theirs is wrapped: as many as fit, those that take
/// least first. The first column, whose texts are longest, keeps a third of the page.
fn roomy(least: &[usize], size: usize, longest: impl Fn(usize) -> usize) -> Vec<usize> {
    let mut widths = least.to_vec();
    let whole = |at: usize| 2 * MARGIN + 5 * size * (longest(at) + 1);
    let mut short: Vec<usize> = (0..least.len()).filter(|at| longest(*at) <= ONE_LINE).collect();
    short.sort_by_key(|at| whole(*at).saturating_sub(least.get(*at).copied().unwrap_or(0)));
    let first = least.first().map_or(0, |least| (TEXT_WIDTH / 3).saturating_sub(*least));
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
    let (least_all, needs_all) = (least.iter().sum::<usize>().max(1), needs.iter().sum::<usize>().max(1));
    let width = |(least, need): (&usize, &usize)| match TEXT_WIDTH.checked_sub(least_all) {
        Some(spare) => least + spare * need / needs_all,
        None => TEXT_WIDTH * least / least_all,
    };
    least.iter().zip(needs).map(width).collect()
}
