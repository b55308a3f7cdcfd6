//! From a vendor's name to a Rust variant, by one rule.

use crate::visible::is_invisible;

/// The variant of a name.
///
/// The name is cut into words: at each `_`, between a lower-case letter or a
/// digit and the upper-case letter after it, and before the last of several
/// upper-case letters if a lower-case one follows. Each word's first letter
/// becomes upper case, the others lower case.
///
/// ```
/// use rtc_codes_catalog::variant_of;
///
/// assert_eq!(variant_of("LOGIN_TIMEOUT"), "LoginTimeout");
/// assert_eq!(variant_of("CommonModuleInvalidAppID"), "CommonModuleInvalidAppId");
/// assert_eq!(variant_of("TriggerSDKFrequencyLimit"), "TriggerSdkFrequencyLimit");
/// assert_eq!(variant_of("NOT_SUPPORTED_H264"), "NotSupportedH264");
/// ```
pub fn variant_of(name: &str) -> String {
    let mut variant = String::with_capacity(name.len());
    for (letter, word_begins) in letters(name).filter(|(letter, _)| *letter != '_') {
        variant.push(if word_begins {
            letter.to_ascii_uppercase()
        } else {
            letter.to_ascii_lowercase()
        });
    }
    variant
}

/// The words of a name in lower case, with a blank between them: `login timeout`.
pub(crate) fn words_of(name: &str) -> String {
    let mut words = String::with_capacity(name.len());
    for (letter, word_begins) in letters(name).filter(|(letter, _)| *letter != '_') {
        if word_begins && !words.is_empty() {
            words.push(' ');
        }
        words.push(letter.to_ascii_lowercase());
    }
    words
}

/// Each letter of a name, and whether a word begins with it.
pub(crate) fn letters(name: &str) -> impl Iterator<Item = (char, bool)> {
    let mut before = '_';
    let mut letters = name.chars().peekable();
    std::iter::from_fn(move || {
        let letter = letters.next()?;
        let lower_follows = letters.peek().is_some_and(char::is_ascii_lowercase);
        let word_begins = letter != '_'
            && (before == '_'
                || letter.is_ascii_uppercase()
                    && (before.is_ascii_lowercase()
                        || before.is_ascii_digit()
                        || before.is_ascii_uppercase() && lower_follows));
        before = letter;
        Some((letter, word_begins))
    })
}

/// Whether a name is an ASCII identifier with a letter first.
pub(crate) fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.chars().all(is_letter)
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The name that was likely meant by one that is none, if there is one.
pub(crate) fn mended(name: &str) -> Option<String> {
    let name = name.trim_matches(|c: char| !c.is_alphanumeric());
    let letter = |letter: char| if letter.is_ascii() && !is_letter(letter) { '_' } else { letter };
    let visible = name.chars().filter(|c| !is_invisible(*c));
    let mended: String = visible.map(letter).collect();
    is_name(&mended).then_some(mended)
}
