//! The shipped catalogs beside the vendors' documents: nothing is missing, and
//! nothing that was once there is gone.
//!
//! `tests/expected` holds the codes of each document. `tests/golden/names.txt`
//! holds every name that was ever shipped; `UPDATE_GOLDEN=1 cargo test` adds the
//! new ones, and nothing takes a line out.

#![cfg(feature = "default")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use rtc_codes::{
    AnyCode, Entry, ErrorCode, Origin, Product, TencentTrtc, TencentTrtcMessage, ZegoExpress,
    ZegoZim, ZoomCobrowse, ZoomVideo, ZoomVideoActiveMedia,
};

fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(path)
}

fn documented(id: &str) -> Vec<String> {
    let text = fs::read_to_string(file(&format!("expected/{id}.txt"))).unwrap();
    text.lines().filter(|line| !line.starts_with('#')).map(ToOwned::to_owned).collect()
}

#[test]
fn every_documented_code_is_in_its_catalog() {
    fn check<E: ErrorCode>(count: usize) {
        let documented: Vec<i64> =
            documented(E::ID).iter().map(|line| line.parse().unwrap()).collect();
        assert_eq!(documented.len(), count, "{}", E::ID);
        for code in &documented {
            let origin = E::from_code(*code).map(E::origin);
            assert_eq!(origin, Some(Origin::Document), "{} {code}", E::ID);
        }
        let documented: BTreeSet<i64> = documented.into_iter().collect();
        for entry in E::ALL.iter().filter(|entry| !documented.contains(&entry.code())) {
            assert_eq!(entry.origin(), Origin::Sdk, "{entry:?} stands in no document");
        }
    }
    check::<TencentTrtc>(97);
    check::<ZegoExpress>(232);
    check::<ZegoZim>(145);
    check::<ZoomCobrowse>(15);
    check::<ZoomVideo>(143);
    check::<ZoomVideoActiveMedia>(15);
}

#[test]
fn every_documented_message_is_found_whole_and_inside_of_a_longer_one() {
    let documented = documented("tencent-trtc-message");
    assert_eq!(documented.len(), 14);
    let (of_document, of_sdk) = TencentTrtcMessage::ALL.split_at(documented.len());
    assert!(of_document.iter().all(|entry| entry.origin() == Origin::Document));
    assert!(of_sdk.iter().all(|entry| entry.origin() == Origin::Sdk));
    for (key, &entry) in documented.iter().zip(TencentTrtcMessage::ALL) {
        assert_eq!(entry.key(), key);
        assert_eq!(TencentTrtcMessage::try_from(key.as_str()), Ok(entry));
        assert_eq!(TencentTrtcMessage::find_in(&format!("Uncaught {key}: at <x>")), Some(entry));
    }
    assert_eq!(TencentTrtcMessage::find_in("all is well"), None);
}

/// A method is spelled as the package of the catalog declares it.
#[test]
fn every_method_is_one_of_the_package() {
    fn check<E: Entry>(package: &str) {
        let methods = documented(&format!("{package}-methods"));
        for entry in E::ALL {
            for method in entry.methods() {
                assert!(methods.iter().any(|name| name == method), "{entry:?}: {method}");
            }
        }
    }
    check::<TencentTrtc>("tencent-trtc");
    check::<TencentTrtcMessage>("tencent-trtc");
    check::<ZegoExpress>("zego-express");
    check::<ZegoZim>("zego-zim");
    check::<ZoomVideo>("zoom-video");
}

#[test]
fn the_list_of_products_is_whole() {
    let shipped: Vec<(&str, usize)> =
        Product::ALL.iter().map(|product| (product.id(), product.entries().count())).collect();
    assert_eq!(
        shipped,
        [
            (TencentTrtc::ID, TencentTrtc::COUNT),
            (TencentTrtcMessage::ID, TencentTrtcMessage::COUNT),
            (ZegoExpress::ID, ZegoExpress::COUNT),
            (ZegoZim::ID, ZegoZim::COUNT),
            (ZoomCobrowse::ID, ZoomCobrowse::COUNT),
            (ZoomVideo::ID, ZoomVideo::COUNT),
            (ZoomVideoActiveMedia::ID, ZoomVideoActiveMedia::COUNT),
        ]
    );
    for product in Product::ALL {
        assert_eq!(product.count(), product.entries().len());
        assert_eq!(product.id().parse(), Ok(*product));
        for code in product.entries() {
            let by_number = code.code().and_then(|code| AnyCode::from_code(*product, code));
            let by_key = code.key().and_then(|key| AnyCode::from_key(*product, key));
            assert_eq!([by_number, by_key].iter().flatten().collect::<Vec<_>>(), [&code]);
            assert_eq!(code.product(), *product);
        }
    }
}

#[test]
fn the_readme_counts_the_codes() {
    fn check<E: Entry>(readme: &str, name: &str) {
        let row = readme.lines().find(|line| line.starts_with(&format!("| [`{name}`] |"))).unwrap();
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let of = |origin| E::ALL.iter().filter(|entry| entry.origin() == origin).count();
        let counts = [Origin::Document, Origin::Sdk].map(|origin| of(origin).to_string());
        assert_eq!(cells[3..5], counts, "{name}");
    }
    let readme = fs::read_to_string(file("../README.md")).unwrap();
    check::<TencentTrtc>(&readme, "TencentTrtc");
    check::<TencentTrtcMessage>(&readme, "TencentTrtcMessage");
    check::<ZegoExpress>(&readme, "ZegoExpress");
    check::<ZegoZim>(&readme, "ZegoZim");
    check::<ZoomCobrowse>(&readme, "ZoomCobrowse");
    check::<ZoomVideo>(&readme, "ZoomVideo");
    check::<ZoomVideoActiveMedia>(&readme, "ZoomVideoActiveMedia");
}

/// Codes of each group of each catalog, as the documents' sections have them.
#[test]
fn groups_have_the_codes_of_their_sections() {
    fn of<E: Entry>(lines: &mut String) {
        let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for entry in E::ALL {
            let (documented, sdk) = counts.entry(entry.group()).or_default();
            *(if entry.origin() == Origin::Document { documented } else { sdk }) += 1;
        }
        for (group, (documented, sdk)) in counts {
            writeln!(lines, "{} | {group} | {documented} + {sdk}", E::ID).unwrap();
        }
    }
    let mut lines = String::from("catalog | group | codes of the document + of the SDK alone\n");
    of::<TencentTrtc>(&mut lines);
    of::<TencentTrtcMessage>(&mut lines);
    of::<ZegoExpress>(&mut lines);
    of::<ZegoZim>(&mut lines);
    of::<ZoomCobrowse>(&mut lines);
    of::<ZoomVideo>(&mut lines);
    of::<ZoomVideoActiveMedia>(&mut lines);
    let path = file("golden/groups.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &lines).unwrap();
    }
    assert_eq!(lines, fs::read_to_string(&path).unwrap());
}

#[test]
fn no_entry_is_ever_removed_or_renumbered_and_no_name_forgotten() {
    fn check<E: Entry>(code: impl Fn(E) -> String, recorded: &mut BTreeSet<String>, update: bool) {
        let prefix = format!("{} ", E::ID);
        for line in recorded.iter().filter_map(|line| line.strip_prefix(&prefix)) {
            let (name, was) = line.split_once(' ').unwrap();
            let now = name.parse::<E>().map(&code);
            assert_eq!(now.as_deref(), Ok(was), "{} must keep {name}", E::ID);
        }
        for &entry in E::ALL {
            let line = format!("{prefix}{} {}", entry.name(), code(entry));
            assert!(
                update || recorded.contains(&line),
                "new: record it with UPDATE_GOLDEN=1: {line}"
            );
            recorded.insert(line);
        }
    }
    let path = file("golden/names.txt");
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let text = fs::read_to_string(&path).unwrap_or_default();
    let mut recorded: BTreeSet<String> = text.lines().map(ToOwned::to_owned).collect();
    check::<TencentTrtc>(|e| e.code().to_string(), &mut recorded, update);
    check::<TencentTrtcMessage>(|e| e.key().to_owned(), &mut recorded, update);
    check::<ZegoExpress>(|e| e.code().to_string(), &mut recorded, update);
    check::<ZegoZim>(|e| e.code().to_string(), &mut recorded, update);
    check::<ZoomCobrowse>(|e| e.code().to_string(), &mut recorded, update);
    check::<ZoomVideo>(|e| e.code().to_string(), &mut recorded, update);
    check::<ZoomVideoActiveMedia>(|e| e.code().to_string(), &mut recorded, update);
    if update {
        let lines: Vec<String> = recorded.into_iter().collect();
        fs::write(&path, lines.join("\n") + "\n").unwrap();
    }
}
