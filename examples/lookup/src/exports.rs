//! What the page calls. Text goes through two buffers, since a page and a module share
//! nothing but memory: the page writes at `input`, calls, and reads at `output` as many
//! bytes as the call returned.
#![expect(unsafe_code, reason = "exports by name, and the buffers that they share with the page")]

use core::cell::UnsafeCell;

use crate::answer;
use crate::json::Json;

/// How much text is read at once: pages ask `input_size`, and say it to their users.
const INPUT: usize = 64 * 1024;
/// Enough for the list of all entries in brief, and for hundreds as a whole.
const OUTPUT: usize = 1024 * 1024;

struct Buffer<const SIZE: usize>(UnsafeCell<[u8; SIZE]>);

// SAFETY: the module has one thread, for it is built without `atomics`.
unsafe impl<const SIZE: usize> Sync for Buffer<SIZE> {}

static INPUT_BUFFER: Buffer<INPUT> = Buffer(UnsafeCell::new([0; INPUT]));
static OUTPUT_BUFFER: Buffer<OUTPUT> = Buffer(UnsafeCell::new([0; OUTPUT]));

/// Where the page writes its text, as UTF-8.
// SAFETY: no other symbol of the module has this name; the same holds for those below.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn input() -> *mut u8 {
    INPUT_BUFFER.0.get().cast()
}

/// How many bytes fit there.
// SAFETY: see `input`.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn input_size() -> usize {
    INPUT
}

/// Where the page reads the answer.
// SAFETY: see `input`.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn output() -> *const u8 {
    OUTPUT_BUFFER.0.get().cast()
}

/// The codes in the text. Bit n of `products` asks for the product n of `about`; no bit
/// asks for all of them.
// SAFETY: see `input`.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn recognize(len: usize, products: u32) -> usize {
    answer(len, |text, json| answer::recognize(text, products, json))
}

/// The entry at the address in the text: `zego-express/1002031`.
// SAFETY: see `input`.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn entry(len: usize) -> usize {
    answer(len, answer::entry)
}

/// All entries in brief.
// SAFETY: see `input`.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn entries() -> usize {
    answer(0, |_, json| answer::entries(json))
}

/// The products, the categories and the parties that may have to act.
// SAFETY: see `input`.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn about() -> usize {
    answer(0, |_, json| answer::about(json))
}

/// Answers the first `len` bytes of the input, and tells the length of the answer.
fn answer(len: usize, write: impl FnOnce(&[u8], &mut Json<'_>)) -> usize {
    // SAFETY: the page writes between calls alone, and each call makes one reference.
    let input = unsafe { &*INPUT_BUFFER.0.get() };
    // SAFETY: as above; the two buffers are apart.
    let output = unsafe { &mut *OUTPUT_BUFFER.0.get() };
    let mut json = Json::new(output);
    write(input.get(..len).unwrap_or(input), &mut json);
    json.len()
}
