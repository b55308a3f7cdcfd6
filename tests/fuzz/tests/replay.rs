//! Replays on stable what the fuzzer has found worth keeping, the golden cases
//! and the shipped catalogs.

use std::fs;
use std::path::Path;

use find_tests::{what_is_found_is_what_stands_there, what_is_recognized_is_lawful};
use rtc_codes_fuzz::front_door;

#[test]
fn every_known_file_goes_through_the_front_door() {
    for directory in [
        "corpus/front_door",
        "../../catalogs",
        "../../tests/catalogs",
        "../../rtc-codes-macros/catalog/tests/golden",
    ] {
        replay(directory, front_door);
    }
}

#[test]
fn every_known_line_is_searched() {
    replay("corpus/find", |line| {
        if let Ok(line) = str::from_utf8(line) {
            what_is_found_is_what_stands_there(line);
        }
    });
}

#[test]
fn every_known_text_is_recognized_by_the_laws() {
    replay("corpus/recognize", what_is_recognized_is_lawful);
}

fn replay(directory: &str, law: impl Fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(directory);
    let mut files = 0;
    for file in fs::read_dir(folder).expect(directory) {
        let path = file.expect("the directory can be read").path();
        if path.is_file() {
            println!("{}", path.display());
            law(&fs::read(&path).expect("the file can be read"));
            files += 1;
        }
    }
    assert!(files > 0, "{directory} is empty");
}
