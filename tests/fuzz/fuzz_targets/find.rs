#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| find_tests::what_is_found_is_what_stands_there(text));
