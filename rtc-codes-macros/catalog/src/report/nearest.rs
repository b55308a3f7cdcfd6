//! Did you mean: the word of a list that a misspelled one is closest to.

use strsim::osa_distance;

/// The way out of a misspelled word: the one that was meant, or all there are.
pub(crate) fn meant(misspelled: &str, words: &[&str]) -> String {
    match nearest(misspelled, words) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => choice(words),
    }
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
    // The distance takes the product of both lengths, and nobody misspells a novel.
    if misspelled.len() > 40 {
        return None;
    }
    let wanted = misspelled.to_lowercase().replace(['_', ' '], "-");
    words
        .iter()
        .map(|word| (osa_distance(&wanted, &word.replace('_', "-")), *word))
        .filter(|&(distance, word)| distance <= word.len().max(3) / 3)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, word)| word)
        .or_else(|| begun(&wanted, words))
}

/// The only word that begins so: `authentication` of `auth`.
fn begun<'w>(beginning: &str, words: &[&'w str]) -> Option<&'w str> {
    let mut begun = words.iter().filter(|word| beginning.len() > 2 && word.starts_with(beginning));
    begun.next().filter(|_| begun.next().is_none()).copied()
}

#[cfg(test)]
#[path = "../../tests/unit/nearest.rs"]
mod tests;
