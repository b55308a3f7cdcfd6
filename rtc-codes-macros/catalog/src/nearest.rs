//! Did you mean: the word of a list that a misspelled one is closest to.

/// The way out of a misspelled word: the one that was meant, or all there are.
pub(crate) fn meant(misspelled: &str, words: &[&str]) -> String {
    if let Some(nearest) = nearest(misspelled, words) {
        return format!("did you mean `{nearest}`?");
    }
    choice(words)
}

/// All words that there are.
pub(crate) fn choice(words: &[&str]) -> String {
    let mut sorted = words.to_vec();
    sorted.sort_unstable();
    format!("write one of {}", listed(sorted))
}

/// Words in backticks, with commas between them.
pub(crate) fn listed<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    let quoted: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}

/// The closest of the words, if it is close enough to be meant.
pub(crate) fn nearest<'w>(misspelled: &str, words: &[&'w str]) -> Option<&'w str> {
    // The distance takes the product of both lengths: no long text is a slip.
    if misspelled.len() > 40 {
        return None;
    }
    let wanted = misspelled.to_lowercase().replace(['_', ' '], "-");
    words
        .iter()
        .filter(|word| word.len().abs_diff(wanted.len()) <= word.len().max(3) / 3)
        .map(|word| (distance(&wanted, &word.replace('_', "-")), *word))
        .filter(|&(distance, word)| distance <= word.len().max(3) / 3)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, word)| word)
}

/// The number of letters to insert, remove, replace or swap with the next
/// (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(before_last[j - 2] + 1);
            }
            row.push(best);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_finds_its_word_and_another_word_finds_none() {
        let words = ["backoff", "program", "user", "not-found"];
        for (misspelled, meant) in [
            ("bakcoff", Some("backoff")),
            ("Backoff", Some("backoff")),
            ("backof", Some("backoff")),
            ("not_found", Some("not-found")),
            ("notfound", Some("not-found")),
            ("users", Some("user")),
            ("sometimes", None),
            ("", None),
        ] {
            assert_eq!(nearest(misspelled, &words), meant, "{misspelled}");
        }
    }
}
