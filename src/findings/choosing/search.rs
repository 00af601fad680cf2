//! Finds how many of a row of things fit, with as few trials as it can. Knows nothing of reports.

/// How full something may be: a thousand thousandths.
pub(in crate::findings) const FULL: usize = 1000;

/// After so many trials in a row that left more than half of what was open the middle is tried, so that a row whose costs mislead is searched as
/// fast as any.
const SLOW: usize = 3;

/// Returns how many of a row fit at most, where the first `from.0` are taken anyhow. `from.1` is how full those make it, in thousandths.
///
/// `costs` holds for each count what so many cost together, for 0 first: the trials go where the costs expect the edge to be, each corrected by
/// the one before (false position, as in Press and others, Numerical Recipes, 2007, section 9.2). `each` is how many thousandths a cost of 1
/// takes before anything was tried. `fullness` makes a trial and returns how full it is; what is at most [`FULL`] fits. More must be fuller.
pub(in crate::findings) fn largest_that_fits(
    costs: &[usize],
    from: (usize, usize),
    each: f64,
    mut fullness: impl FnMut(usize) -> usize,
) -> usize {
    let cost = |count: usize| costs.get(count).copied().unwrap_or_default();
    let mut each = each;
    let mut fits = from;
    let mut cut = costs.len();
    let mut slow = 0;
    while cut - fits.0 > 1 {
        let open = cut - fits.0;
        let room = FULL.saturating_sub(fits.1) as f64;
        let expected = (fits.0..cut)
            .rev()
            .find(|n| (cost(*n) - cost(fits.0)) as f64 * each <= room);
        let middle = fits.0 + open / 2;
        let count = expected.filter(|_| slow < SLOW).unwrap_or(middle);
        let count = count.clamp(fits.0 + 1, cut - 1);
        let full = fullness(count);
        let (further, fuller) = (cost(count) - cost(fits.0), full.saturating_sub(fits.1));
        if further > 0 && fuller > 0 {
            each = fuller as f64 / further as f64;
        }
        if full <= FULL {
            fits = (count, full);
        } else {
            cut = count;
        }
        slow = if 2 * (cut - fits.0) > open { slow + 1 } else { 0 };
    }
    fits.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Searches a row by its costs; returns what fits and how many trials it took.
    fn searched(each: &[usize], scale: usize, already: usize) -> (usize, usize) {
        let mut costs = vec![0];
        for cost in each {
            costs.push(costs.last().copied().unwrap_or_default() + cost);
        }
        let mut trials = 0;
        let full = |n: usize| already + costs[n] * scale;
        let found = largest_that_fits(&costs, (0, already), 1.0, |n| {
            trials += 1;
            full(n)
        });
        (found, trials)
    }

    #[test]
    fn a_row_of_like_costs_takes_three_trials() {
        assert_eq!(searched(&[10; 40], 3, 300), (23, 3));
    }

    #[test]
    fn what_is_full_already_takes_nothing_more_and_what_all_fits_is_taken_at_once() {
        assert_eq!(searched(&[5; 9], 1, 1400).0, 0);
        assert_eq!(searched(&[5; 9], 1, 100), (9, 1));
        assert_eq!(searched(&[], 1, 100), (0, 0));
    }

    proptest! {
        #[test]
        fn it_finds_what_trying_all_of_them_finds(each in prop::collection::vec(0_usize..90, 0..60), scale in 1_usize..9, already in 0_usize..1300) {
            let (found, trials) = searched(&each, scale, already);
            let mut sum = already;
            let all = each.iter().take_while(|cost| { sum += **cost * scale; sum <= FULL }).count();
            prop_assert_eq!(found, all);
            prop_assert!(trials <= 18, "{} trials", trials);
        }
    }
}
