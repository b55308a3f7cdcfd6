//! Lines as consoles and logs have them, and what is recognized in them.
//!
//! A file of tests/golden/recognize has texts of one or more lines, and below each what is
//! recognized in it. To rewrite them:
//!
//! ```text
//! UPDATE_GOLDEN=1 cargo test --test recognize
//! ```
#![cfg(feature = "default")]

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

use rtc_codes::{
    AnyCode, Found, Product, Reason, Recognizer, TencentTrtc, ZegoExpress, ZoomVideo, recognize,
    recognize_bytes,
};

/// A line for what is recognized.
fn told(text: &str, found: &Found) -> String {
    let code = found.code();
    let number =
        code.code().map_or_else(|| code.key().unwrap_or_default().into(), |n| n.to_string());
    let mut line = format!("  => {} {number} `{}`", code.product(), &text[found.range()]);
    if let Some(reason) = found.reason() {
        write!(line, " {}", reason.name()).expect("a string takes it");
    }
    if found.is_cause() {
        line.push_str(" (cause)");
    }
    line
}

#[test]
fn lines_tell_what_the_golden_files_say() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/recognize");
    let is_update = env::var_os("UPDATE_GOLDEN").is_some();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        // git may check it out with `\r\n`.
        let golden = fs::read_to_string(&path)?.replace("\r\n", "\n");
        let mut now = Vec::new();
        for example in golden.trim_end().split("\n\n") {
            let lines: Vec<_> = example.lines().filter(|line| !line.starts_with("  => ")).collect();
            let text = lines.join("\n");
            let told = recognize(&text).map(|found| told(&text, &found));
            let lines = lines.iter().map(|line| (*line).to_owned());
            let found = lines.chain(told).collect::<Vec<_>>().join("\n");
            if !is_update {
                assert_eq!(found, example, "{}: UPDATE_GOLDEN=1 rewrites it", path.display());
            }
            now.push(found);
        }
        if is_update {
            fs::write(path, now.join("\n\n") + "\n")?;
        }
    }
    Ok(())
}

/// The entries that are recognized.
fn codes(found: impl Iterator<Item = Found>) -> Vec<AnyCode> {
    found.map(|found| found.code()).collect()
}

fn entries() -> impl Iterator<Item = AnyCode> {
    Product::ALL.iter().flat_map(|product| product.entries())
}

#[test]
fn every_number_is_recognized_behind_its_key() {
    for entry in entries() {
        let Some(number) = entry.code() else { continue };
        let product = entry.product();
        let line = format!("[{product}] failed, {{\"errorCode\":\"{number}\"}}");
        assert_eq!(codes(recognize(&line)), [entry], "{line}");

        let line = format!("join: errorCode={number}");
        let expected: &[_] = if number.unsigned_abs() < 2_000 { &[] } else { &[entry] };
        assert_eq!(codes(recognize(&line)), expected, "{line}");

        let named = Recognizer::new().product(product);
        assert_eq!(codes(named.recognize(&line)), [entry], "{line} of {product}");
        let bare = named.bare_numbers();
        assert_eq!(codes(bare.recognize(&number.to_string())), [entry], "{number} of {product}");
    }
}

#[test]
fn every_name_is_recognized_but_for_ordinary_words() {
    for entry in entries() {
        for name in [&[entry.name()][..], entry.aliases()].concat() {
            let found = codes(recognize(name));
            let is_ordinary = !name.contains('_')
                && (name.chars().skip(1).all(|c| c.is_ascii_lowercase())
                    || name.chars().all(|c| c.is_ascii_uppercase()));
            let is_numbered = |code: &AnyCode| code.code().is_some();
            if is_ordinary {
                assert_eq!(found, [], "{name}");
            } else if entry.key().is_none() || !found.iter().any(is_numbered) {
                assert!(found.contains(&entry), "{name}: {found:?}");
            }
        }
    }
}

#[test]
fn every_text_is_recognized_on_a_line_that_names_its_product() {
    for entry in entries() {
        for text in [entry.texts(), entry.key().as_slice()].concat() {
            let line = format!("{}: {text}", entry.product());
            let found = codes(recognize(&line));
            // A constant inside of the text stands above it.
            let is_told_by_name =
                |code: &AnyCode| code.name() == entry.name() || text.contains(code.name());
            assert!(
                found.contains(&entry) || found.iter().any(is_told_by_name),
                "{line}: {found:?}"
            );
        }
    }
}

#[test]
fn every_event_that_names_a_product_is_its_own() {
    for (event, product) in [
        ("session_error", Product::ZoomCobrowse),
        ("active-media-failed", Product::ZoomVideoActiveMedia),
        ("publisherStateUpdate", Product::ZegoExpress),
        ("playerStateUpdate", Product::ZegoExpress),
        ("beautyEffectError", Product::ZegoExpress),
        ("backgroundEffectError", Product::ZegoExpress),
    ] {
        let of = |entry: AnyCode| entry.events().contains(&event).then(|| entry.product());
        let mut products: Vec<_> = entries().filter_map(of).collect();
        products.dedup();
        assert_eq!(products, [product], "{event}");
        let smallest = product.entries().find_map(AnyCode::code).unwrap();
        let line = format!("{event} code: {smallest}");
        assert!(recognize(&line).all(|found| found.code().product() == product), "{line}");
    }
}

#[test]
fn an_object_that_is_spread_over_lines_is_one_message() {
    let object = "Zoom Video {\n  errorCode: 1,\n  subCode: 2\n}\n{\n  code: 200\n}";
    assert_eq!(recognize(object).count(), 0, "lines stand by themselves");
    let message = Recognizer::new().one_message();
    assert_eq!(message.recognize(object).count(), 2);
    let reason =
        message.recognize("{\n  errorCode: 6010,\n  subCode: 2\n}").next().unwrap().reason();
    assert_eq!(reason.map(Reason::name), Some("SYSTEM_DENIED"));
}

#[test]
fn bytes_that_are_not_utf_8_stop_nothing() {
    let line = b"\xff\xfe errorCode: \xff6105\xff \xff<JOIN_ROOM_FAILED 0x4004> ESTABLISH";
    let found: Vec<_> = recognize_bytes(line).map(|found| found.range()).collect();
    assert_eq!(found.len(), 1, "the byte before 6105 is no separator");
    assert_eq!(&line[found[0].clone()], b"0x4004");
}

#[test]
fn bare_numbers_count_where_nothing_else_is_told() {
    let anything = Recognizer::new().bare_numbers();
    let object = r#"{"errorCode":1103064,"retries":0,"streamCount":200}"#;
    assert_eq!(codes(anything.recognize(object)), [ZegoExpress::PublisherDeviceNoAllowed.into()]);

    for line in ["subscribe video counts greater than 3", "kickout reason: 1, 1 user left"] {
        let expected = codes(recognize(line));
        assert_eq!(expected.len(), 1, "{line}");
        assert_eq!(codes(anything.recognize(line)), expected, "{line}: a text is no less certain");
    }

    let list: Vec<_> = anything.recognize("1103065, 1103064 1002031").collect();
    assert_eq!(list.len(), 3);
    assert!(!list.iter().any(Found::is_cause), "a list has no causes");
}

#[test]
fn a_line_of_all_codes_tells_each_once_in_its_order() {
    let numbered = |entry: &AnyCode| entry.code().is_some_and(|code| code.unsigned_abs() >= 2_000);
    let all: Vec<_> = entries().filter(numbered).collect();
    let number = |entry: &AnyCode| format!("errorCode: {};", entry.code().unwrap_or_default());
    let line: String = all.iter().chain(&all).map(number).collect();
    assert_eq!(codes(recognize(&line)), all);
}

#[test]
fn a_reason_s_number_belongs_to_the_code_before_it_however_many_there_are() {
    let object = r#"{"errorCode":6010,"subCode":2},"#;
    let others = r#"{"errorCode":6105},{"errorCode":6104},"#;
    for before in 0..20 {
        let line = format!("{}{object}{others}", others.repeat(before));
        let told =
            recognize(&line).find(|found| found.code() == ZoomVideo::AudioCaptureFailed.into());
        let reason = told.and_then(|found| found.reason()).map(Reason::name);
        assert_eq!(reason, Some("SYSTEM_DENIED"), "{before} objects before");
        let has_reason = |found: &Found| found.reason().is_some();
        assert_eq!(recognize(&line).filter(has_reason).count(), 1, "{before} objects before");
    }
}

#[test]
fn a_text_is_told_behind_any_number_of_words() {
    // Words of texts, of which none stands here as a whole; no constants.
    let texts = entries().flat_map(AnyCode::texts).flat_map(|text| text.split(' '));
    let words: Vec<_> = texts
        .filter(|word| word.len() > 4 && word.chars().all(|c| c.is_ascii_lowercase()))
        .collect();
    for count in [0, 1, 15, 16, 17, 400] {
        let before: Vec<_> =
            words.iter().copied().take(count).map(|word| format!("{word}, |")).collect();
        let line =
            format!("{} \u{1b}[31muser was banned because of\u{1b}[0m [kick]", before.join(" "));
        assert!(codes(recognize(&line)).contains(&TencentTrtc::ClientBanned.into()), "{line}");
    }
}

#[test]
fn a_reason_s_number_is_no_other_code_s() {
    let told = r#"{"errorCode":6105,"subCode":6114},{"errorCode":6104}"#;
    for before in 0..20 {
        let line = format!("{}{told}", r#"{"errorCode":6101},"#.repeat(before));
        assert!(recognize(&line).all(|found| found.reason().is_none()), "{before} objects before");
    }
}

#[test]
fn numbers_of_other_kinds_are_none_of_a_named_product() {
    let video = Recognizer::new().product(Product::ZoomVideo);
    for line in [
        "port 6105",
        "status code: 6105",
        "exit code 6105",
        "HTTP 6105",
        "uid=6105",
        "width 6105",
        "timestamp=6105",
        "user 6105 joined",
    ] {
        assert_eq!(codes(video.recognize(line)), [], "{line}");
    }
    assert_eq!(codes(video.recognize("gave 6105")).len(), 1);
}
