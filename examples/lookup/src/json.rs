//! JSON in a buffer of fixed size.

use core::fmt::{self, Write};

/// Writes one value. What does not fit is left out, and `item` tells so.
pub(crate) struct Json<'b> {
    buffer: &'b mut [u8],
    len: usize,
    needs_comma: bool,
    is_full: bool,
}

/// What `item` leaves free, for all that may follow the last item.
const RESERVE: usize = 64;

impl<'b> Json<'b> {
    pub(crate) fn new(buffer: &'b mut [u8]) -> Self {
        Self { buffer, len: 0, needs_comma: false, is_full: false }
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    pub(crate) fn object(&mut self, write: impl FnOnce(&mut Self)) {
        self.begin();
        self.nested(b"{", write, b"}");
    }

    pub(crate) fn array(&mut self, write: impl FnOnce(&mut Self)) {
        self.begin();
        self.nested(b"[", write, b"]");
    }

    /// A value that is written as a whole or, if it does not fit, not at all.
    pub(crate) fn item(&mut self, write: impl FnOnce(&mut Self)) -> bool {
        let before = (self.len, self.needs_comma);
        write(self);
        let fits = !self.is_full && self.len + RESERVE <= self.buffer.len();
        if !fits {
            (self.len, self.needs_comma) = before;
            self.is_full = false;
        }
        fits
    }

    /// The key of the value that is written next.
    pub(crate) fn key(&mut self, key: &str) -> &mut Self {
        self.string(key);
        self.bytes(b":");
        self.needs_comma = false;
        self
    }

    pub(crate) fn string(&mut self, string: &str) {
        self.text(format_args!("{string}"));
    }

    /// A string, as it is formatted.
    pub(crate) fn text(&mut self, text: fmt::Arguments<'_>) {
        self.begin();
        self.bytes(b"\"");
        // Of the writers below none fails: what does not fit is noted.
        let _ = Escaped(self).write_fmt(text);
        self.bytes(b"\"");
    }

    pub(crate) fn strings(&mut self, strings: &[&str]) {
        self.array(|json| strings.iter().for_each(|string| json.string(string)));
    }

    pub(crate) fn optional(&mut self, string: Option<&str>) {
        match string {
            Some(string) => self.string(string),
            None => self.null(),
        }
    }

    pub(crate) fn number(&mut self, number: impl Into<i64>) {
        let number = number.into();
        self.begin();
        let _ = write!(Plain(self), "{number}");
    }

    pub(crate) fn size(&mut self, size: usize) {
        self.number(i64::try_from(size).unwrap_or(i64::MAX));
    }

    pub(crate) fn bool(&mut self, bool: bool) {
        self.begin();
        self.bytes(if bool { b"true" } else { b"false" });
    }

    pub(crate) fn null(&mut self) {
        self.begin();
        self.bytes(b"null");
    }

    fn begin(&mut self) {
        if self.needs_comma {
            self.bytes(b",");
        }
        self.needs_comma = true;
    }

    fn nested(&mut self, open: &[u8], write: impl FnOnce(&mut Self), close: &[u8]) {
        self.bytes(open);
        self.needs_comma = false;
        write(self);
        self.bytes(close);
        self.needs_comma = true;
    }

    fn bytes(&mut self, bytes: &[u8]) {
        match self.buffer.get_mut(self.len..self.len + bytes.len()) {
            Some(free) if !self.is_full => {
                free.copy_from_slice(bytes);
                self.len += bytes.len();
            }
            _ => self.is_full = true,
        }
    }
}

struct Plain<'j, 'b>(&'j mut Json<'b>);

impl Write for Plain<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.bytes(text.as_bytes());
        Ok(())
    }
}

struct Escaped<'j, 'b>(&'j mut Json<'b>);

impl Write for Escaped<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let json = &mut *self.0;
        let mut plain = 0;
        for (at, &byte) in text.as_bytes().iter().enumerate() {
            if byte >= b' ' && byte != b'"' && byte != b'\\' {
                continue;
            }
            json.bytes(&text.as_bytes()[plain..at]);
            if byte >= b' ' {
                json.bytes(&[b'\\', byte]);
            } else {
                let digit = |half: u8| b"0123456789abcdef"[usize::from(half)];
                json.bytes(&[b'\\', b'u', b'0', b'0', digit(byte >> 4), digit(byte & 15)]);
            }
            plain = at + 1;
        }
        json.bytes(&text.as_bytes()[plain..]);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Json;

    fn written(size: usize, write: impl FnOnce(&mut Json<'_>)) -> String {
        let mut buffer = vec![0; size];
        let mut json = Json::new(&mut buffer);
        write(&mut json);
        let len = json.len();
        String::from_utf8(buffer[..len].to_vec()).unwrap()
    }

    #[test]
    fn any_string_reads_back() {
        let all: String = ('\0'..='\u{2030}').chain(['\u{fffd}', '\u{1f600}']).collect();
        let read: String =
            serde_json::from_str(&written(1 << 16, |json| json.string(&all))).unwrap();
        assert_eq!(read, all);
    }

    #[test]
    fn values_are_told_apart() {
        let text = written(1 << 10, |json| {
            json.object(|json| {
                json.key("strings").strings(&["a", "b"]);
                json.key("empty").array(|_| {});
                json.key("number").number(i64::MIN);
                json.key("nested").object(|json| json.key("none").null());
                json.key("last").bool(true);
            });
        });
        let read: Value = serde_json::from_str(&text).unwrap();
        let meant = json!({
            "strings": ["a", "b"], "empty": [], "number": i64::MIN, "nested": {"none": null},
            "last": true,
        });
        assert_eq!(read, meant);
    }

    /// In a buffer of any size, what is written is JSON, and holds the items that fit.
    #[test]
    fn what_does_not_fit_is_left_out() {
        for size in 80..400 {
            let mut count = 0;
            let text = written(size, |json| {
                json.array(|json| {
                    while json.item(|json| json.strings(&["one", "two"])) {
                        count += 1;
                    }
                });
            });
            let read: Vec<Value> = serde_json::from_str(&text).unwrap();
            assert_eq!(read.len(), count);
        }
    }
}
