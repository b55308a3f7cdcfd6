//! Replays on stable what the fuzzer has found worth keeping, the golden cases
//! and the shipped catalogs.

use std::fs;
use std::path::Path;

use rtc_codes_fuzz::front_door;

#[test]
fn every_known_file_goes_through_the_front_door() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    for directory in [
        "corpus/front_door",
        "../../catalogs",
        "../../tests/catalogs",
        "../../rtc-codes-macros/catalog/tests/golden",
    ] {
        let mut files = 0;
        for file in fs::read_dir(here.join(directory)).expect(directory) {
            let path = file.expect("the directory can be read").path();
            if path.is_file() {
                println!("{}", path.display());
                front_door(&fs::read(&path).expect("the file can be read"));
                files += 1;
            }
        }
        assert!(files > 0, "{directory} is empty");
    }
}
