#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| find_tests::what_is_recognized_is_lawful(text));
