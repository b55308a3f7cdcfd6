//! Which characters can be seen, and how strings of a file stand in messages.

/// Whether nothing can be seen of a character, or it changes how others look.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

/// A character as people look it up.
pub(crate) fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// A string of the file inside of a message: short, and with nothing invisible.
pub(crate) fn shown(string: &str) -> String {
    const MOST: usize = 60;
    let visible = |c| if is_invisible(c) { '\u{fffd}' } else { c };
    let mut shown: String = string.chars().take(MOST).map(visible).collect();
    if string.chars().nth(MOST).is_some() {
        shown.push('…');
    }
    shown
}
