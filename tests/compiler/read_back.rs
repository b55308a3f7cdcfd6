//! What the compiler reads in a catalog is what its enum says at run time.

use std::fmt::Debug;
use std::path::Path;

use rtc_codes::{Entry, ErrorCode, Retryability, TencentTrtcMessage};
use rtc_codes_catalog::{Catalog, Code, Report, Word, compile, load};

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// Compares values, and gives the names of the columns that they are of.
macro_rules! compare {
    ($($column:ident: $said:expr, $read:expr;)*) => {{
        $(same(stringify!($column), &$said, &$read);)*
        [$(stringify!($column)),*]
    }};
}

#[track_caller]
fn same<A: Debug + PartialEq<B>, B: Debug>(column: &str, said: &A, read: &B) {
    assert_eq!(said, read, "{column}");
}

/// The names in the library's list of columns.
macro_rules! names {
    ([] $($(#[$doc:meta])* $method:ident: $($of:ident)+ $(= $TABLE:ident)?;)*) => {
        [$(stringify!($method)),*]
    };
}

fn says_what_was_read<E: Entry>(path: &str, code: impl Fn(E) -> String) {
    let mut report = Report::default();
    let source = load(root(), path, &mut report);
    let catalog = compile(&source, &mut report);
    assert!(report.is_empty(), "{report:?}");
    assert_eq!(E::ID, catalog.id);
    assert_eq!(E::VENDOR, catalog.vendor);
    assert_eq!(E::PRODUCT, catalog.product);
    assert_eq!(E::COUNT, catalog.entries.len());
    assert_eq!(E::ALL.len(), E::COUNT);
    for at in 0..E::COUNT {
        is_what_was_read(E::ALL[at], &catalog, at, &code);
    }
}

fn is_what_was_read<E: Entry>(
    entry: E,
    catalog: &Catalog<'_>,
    at: usize,
    code: impl Fn(E) -> String,
) {
    let read = &catalog.entries[at];
    assert_eq!(
        code(entry),
        match &read.code {
            Code::Number(number, _) => number.to_string(),
            Code::Key(key) => key.to_string(),
        }
    );
    assert_eq!(format!("{entry:?}"), read.variant);
    let compared = compare! {
        name: entry.name(), read.name;
        name_basis: entry.name_basis().as_str(), read.name_basis.as_str();
        aliases: entry.aliases(), read.aliases;
        description: entry.description(), read.description;
        causes: entry.causes(), read.causes;
        suggestions: entry.suggestions(), read.suggestions;
        methods: entry.methods(), read.methods;
        events: entry.events(), read.events;
        platforms: entry.platforms(), read.platforms;
        texts: entry.texts(), read.texts;
        links: entry.links().len(), read.links.len();
        group: entry.group(), catalog.groups[read.group].title;
        docs_url: entry.docs_url(), catalog.groups[read.group].url;
        category: entry.category().as_str(), read.category.as_str();
        retryability: entry.retryability().as_str(), read.retryability.as_str();
        escalate: entry.escalate().map(Retryability::as_str), read.escalate.map(Word::as_str);
        retry_after: entry.retry_after(), read.retry_after;
        classification_basis:
            entry.classification_basis().as_str(), read.classification_basis.as_str();
        reasons: entry.reasons().len(), read.reasons.len();
        erratum: entry.erratum(), read.erratum.as_deref();
        since: entry.since(), read.since.as_deref();
        retired: entry.retired(), read.retired.as_deref();
        origin: entry.origin().as_str(), read.origin.as_str();
        is_retryable: entry.is_retryable(), (read.retryability.as_str() == "backoff");
        is_success: entry.is_success(), (read.category.as_str() == "success");
    };
    assert_eq!(compared, rtc_codes::__columns! { [names] });
    for (link, of) in entry.links().iter().zip(&read.links) {
        assert_eq!(link.title(), of.title);
        assert_eq!(link.url(), of.url);
    }
    for (reason, of) in entry.reasons().iter().zip(&read.reasons) {
        assert_eq!(reason.number(), of.number);
        assert_eq!(reason.name(), of.name);
        assert_eq!(reason.name_basis().as_str(), of.name_basis.as_str());
        assert_eq!(reason.description(), of.description);
        assert_eq!(reason.category().as_str(), of.category.as_str());
        assert_eq!(reason.retryability().as_str(), of.retryability.as_str());
        assert_eq!(reason.texts(), of.texts);
    }
}

fn numeric<E: ErrorCode>(path: &str) {
    says_what_was_read(path, |entry: E| entry.code().to_string());
}

#[test]
fn enums_say_what_was_read() {
    numeric::<stranger::HostileText>("tests/stranger/catalogs/hostile-text.toml");
    numeric::<stranger::AcmeVoice>("tests/stranger/catalogs/acme-voice.toml");
    numeric::<rtc_codes::TencentTrtc>("catalogs/tencent-trtc.toml");
    numeric::<rtc_codes::ZegoExpress>("catalogs/zego-express.toml");
    numeric::<rtc_codes::ZegoZim>("catalogs/zego-zim.toml");
    numeric::<rtc_codes::ZoomCobrowse>("catalogs/zoom-cobrowse.toml");
    numeric::<rtc_codes::ZoomVideo>("catalogs/zoom-video.toml");
    numeric::<rtc_codes::ZoomVideoActiveMedia>("catalogs/zoom-video-active-media.toml");
    let key = |entry: TencentTrtcMessage| entry.key().to_owned();
    says_what_was_read("catalogs/tencent-trtc-message.toml", key);
    let key = |entry: stranger::AcmeMessageForTests| entry.key().to_owned();
    says_what_was_read("tests/stranger/catalogs/acme-message.toml", key);
}
