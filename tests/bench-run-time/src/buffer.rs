//! A text of bounded length, so that printing allocates nothing.

use std::fmt;

/// Overwritten from its beginning by each text.
pub(crate) struct Buffer {
    bytes: [u8; 256],
    length: usize,
}

impl Buffer {
    pub(crate) const fn new() -> Self {
        Self { bytes: [0; 256], length: 0 }
    }

    pub(crate) fn clear(&mut self) {
        self.length = 0;
    }

    pub(crate) fn written(&self) -> &[u8] {
        &self.bytes[..self.length]
    }
}

impl fmt::Write for Buffer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let rest = &mut self.bytes[self.length..];
        let room = rest.get_mut(..text.len()).ok_or(fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.length += text.len();
        Ok(())
    }
}
