//! Numbers as they are written in logs.

/// Reads a decimal or hexadecimal (`0x`, `0X`) number with an optional sign.
///
/// `None` for anything else, such as a number outside of `i64` or one with spaces.
pub(super) fn parse(string: &str) -> Option<i64> {
    let (negative, unsigned) = match string.as_bytes() {
        [b'-', ..] => (true, &string[1..]),
        [b'+', ..] => (false, &string[1..]),
        _ => (false, string),
    };
    let (digits, radix) = match unsigned.as_bytes() {
        [b'0', b'x' | b'X', ..] => (&unsigned[2..], 16),
        _ => (unsigned, 10),
    };
    // `from_str_radix` would take a second sign.
    if !digits.starts_with(|first: char| first.is_digit(radix)) {
        return None;
    }
    let size = u64::from_str_radix(digits, radix).ok()?;
    if negative { 0_i64.checked_sub_unsigned(size) } else { i64::try_from(size).ok() }
}
