//! From a vendor's name to a Rust variant, by one rule.

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
    let bytes = name.as_bytes();
    let mut variant = Vec::with_capacity(bytes.len());
    let mut word_begins = true;
    for (at, &letter) in bytes.iter().enumerate() {
        if letter == b'_' {
            word_begins = true;
            continue;
        }
        if letter.is_ascii_uppercase() && at > 0 {
            let before = bytes[at - 1];
            let lower_follows = bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
            word_begins |= before.is_ascii_lowercase()
                || before.is_ascii_digit()
                || (before.is_ascii_uppercase() && lower_follows);
        }
        variant.push(if word_begins {
            letter.to_ascii_uppercase()
        } else {
            letter.to_ascii_lowercase()
        });
        word_begins = false;
    }
    // Only ASCII was changed or left out: it is UTF-8 as the name is.
    String::from_utf8(variant).unwrap_or_default()
}

/// Whether a name is an ASCII identifier with a letter first.
pub(crate) fn is_name(name: &str) -> bool {
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    name.as_bytes().first().is_some_and(u8::is_ascii_alphabetic)
        && name.as_bytes().iter().all(is_letter)
}

/// Whether a variant would be a keyword (`Self` is the only one in upper camel
/// case) or hide a constant of the enum.
pub(crate) fn is_reserved(variant: &str) -> bool {
    ["Self", "ALL", "COUNT", "VENDOR", "PRODUCT", "ID"].contains(&variant)
}
