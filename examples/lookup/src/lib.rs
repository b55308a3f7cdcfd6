//! The module behind the look-up page: text in, JSON out.
//!
//! `exports` is what the page calls, `answer` asks the library, `json` writes.
#![cfg_attr(target_arch = "wasm32", no_std)]

mod answer;
mod entry;
mod exports;
mod json;

/// Nothing here is known to panic. If it does, the call fails, and the page says so.
#[cfg(target_arch = "wasm32")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
