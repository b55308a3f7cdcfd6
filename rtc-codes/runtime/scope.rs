//! What the blocks of an expansion import, all of it.

#![expect(missing_docs, reason = "the names say nothing")]

pub use crate::__private as __rtc_codes;

/// The names that patterns bind in the macros. A pattern cannot bind the name of a static
/// or a constant, and the user's crate may have one of any name; but it can bind the name
/// of a function, and an imported one hides what stands around the block.
macro_rules! names {
    ($($name:ident)*) => { $(pub const fn $name() {})* };
}
names! { code deserializer entry f key message number reason serializer string text }
