//! What can be said of a line that may not be TOML.

/// The key of a line `key = …`.
pub(super) fn key_of(line: &str) -> Option<&str> {
    let key = line.split_once('=')?.0.trim();
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    (!key.is_empty() && key.chars().all(is_word)).then_some(key)
}

/// Whether a line `key = [` does not close its list.
pub(super) fn begins_list(line: &str) -> bool {
    let value = line.split_once('=').map_or("", |(_, value)| value.trim());
    let mut open = 0_usize;
    let mut quote = None;
    let mut escaped = false;
    for c in value.chars() {
        match (quote, c) {
            (None, '#') => break,
            (None, '[') => open += 1,
            (None, ']') => open = open.saturating_sub(1),
            (None, '"' | '\'') => quote = Some(c),
            (Some(_), _) if escaped => escaped = false,
            (Some('"'), '\\') => escaped = true,
            (Some(begin), end) if begin == end => quote = None,
            _ => {}
        }
    }
    value.starts_with('[') && open > 0
}

/// The quote that is open at the end of a line.
pub(super) fn open_quote(line: &str) -> Option<(usize, char)> {
    let mut open = None;
    let mut escaped = false;
    for (at, c) in line.char_indices() {
        match open {
            None if c == '#' => return None,
            None if matches!(c, '"' | '\'') => open = Some((at, c)),
            Some(_) if escaped => escaped = false,
            Some((_, '"')) if c == '\\' => escaped = true,
            Some((_, quote)) if c == quote => open = None,
            _ => {}
        }
    }
    open
}
