//! Numbers as people and logs write them.

/// Reads a decimal or hexadecimal (`0x`, `0X`) number with an optional sign.
///
/// `None` for anything else, for a number outside of `i64`, and for spaces.
pub(crate) fn parse(text: &str) -> Option<i64> {
    let (negative, unsigned) = match text.as_bytes() {
        [b'-', ..] => (true, &text[1..]),
        [b'+', ..] => (false, &text[1..]),
        _ => (false, text),
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
    if negative {
        0_i64.checked_sub_unsigned(size)
    } else {
        i64::try_from(size).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn every_written_form_gives_the_number() {
        for number in [0, 1, 9, 10, 4096, 65_535, -1, -10_013, i64::MAX, i64::MIN] {
            let sign = if number < 0 { "-" } else { "" };
            let size = number.unsigned_abs();
            assert_eq!(parse(&std::format!("{number}")), Some(number));
            assert_eq!(parse(&std::format!("{sign}0x{size:x}")), Some(number));
            assert_eq!(parse(&std::format!("{sign}0X{size:X}")), Some(number));
        }
        assert_eq!(parse("+7"), Some(7));
        assert_eq!(parse("+0x7f"), Some(127));
        assert_eq!(parse("007"), Some(7));
    }

    #[test]
    fn anything_else_gives_none() {
        for text in [
            "",
            "+",
            "-",
            "0x",
            "-0x",
            "--1",
            "+-1",
            "0x+1",
            "0x-1",
            "x1",
            " 1",
            "1 ",
            "1_0",
            "1.0",
            "9223372036854775808",
            "-9223372036854775809",
            "0x10000000000000000",
            "NaN",
            "٣",
        ] {
            assert_eq!(parse(text), None, "{text:?}");
        }
    }
}
