//! What the compiler reads of a catalog is what its enum says at run time.

use std::path::Path;

use rtc_codes::{Entry, Retryability};
use rtc_codes_catalog::{Source, Word, compile};

rtc_codes::catalog! {
    pub enum HostileText = "tests/catalogs/hostile-text.toml";
}

rtc_codes::catalog! {
    pub enum AcmeVoice = "tests/catalogs/acme-voice.toml";
}

rtc_codes::catalog! {
    pub enum AcmeMessage = "tests/catalogs/acme-message.toml";
}

fn says_what_was_read<E: Entry>(path: &str) {
    let source = Source::load(Path::new(env!("CARGO_MANIFEST_DIR")), path).expect("it is there");
    let catalog = compile(&source).expect("it is valid");
    assert_eq!((E::ID, E::VENDOR), (&*catalog.id, &*catalog.vendor));
    assert_eq!(
        (E::PRODUCT, E::COUNT),
        (&*catalog.product, catalog.entries.len())
    );
    for (read, &entry) in catalog.entries.iter().zip(E::ALL) {
        assert_eq!(entry.name(), read.name);
        assert_eq!(format!("{entry:?}"), read.variant);
        assert_eq!(entry.aliases(), read.aliases);
        assert_eq!(entry.description(), read.description);
        assert_eq!(entry.causes(), read.causes);
        assert_eq!(entry.suggestions(), read.suggestions);
        assert_eq!(entry.methods(), read.methods);
        assert_eq!(entry.category().as_str(), read.category.as_str());
        assert_eq!(entry.retryability().as_str(), read.retryability.as_str());
        let escalate = entry.escalate().map(Retryability::as_str);
        assert_eq!(escalate, read.escalate.map(Word::as_str));
        assert_eq!(entry.retry_after(), read.retry_after);
        assert_eq!(entry.since(), read.since.as_deref());
        assert_eq!(entry.retired(), read.retired.as_deref());
        assert_eq!(entry.erratum(), read.erratum.as_deref());
        assert_eq!(entry.origin().as_str(), read.origin.as_str());
        assert_eq!(entry.name_basis().as_str(), read.name_basis.as_str());
        let basis = entry.classification_basis().as_str();
        assert_eq!(basis, read.classification_basis.as_str());
        assert_eq!(entry.group(), catalog.groups[read.group].title);
        assert_eq!(entry.docs_url(), catalog.groups[read.group].url);
        assert_eq!(entry.reasons().len(), read.reasons.len());
        for (of, reason) in read.reasons.iter().zip(entry.reasons()) {
            assert_eq!((reason.number(), reason.name()), (of.number, &*of.name));
            assert_eq!(reason.description(), of.description);
            assert_eq!(reason.category().as_str(), of.category.as_str());
            assert_eq!(reason.retryability().as_str(), of.retryability.as_str());
        }
    }
}

#[test]
fn enums_say_what_was_read() {
    says_what_was_read::<HostileText>("tests/catalogs/hostile-text.toml");
    says_what_was_read::<AcmeVoice>("tests/catalogs/acme-voice.toml");
    says_what_was_read::<AcmeMessage>("tests/catalogs/acme-message.toml");
    says_what_was_read::<rtc_codes::TencentTrtc>("catalogs/tencent-trtc.toml");
    says_what_was_read::<rtc_codes::TencentTrtcMessage>("catalogs/tencent-trtc-message.toml");
    says_what_was_read::<rtc_codes::ZegoExpress>("catalogs/zego-express.toml");
    says_what_was_read::<rtc_codes::ZegoZim>("catalogs/zego-zim.toml");
    says_what_was_read::<rtc_codes::ZoomCobrowse>("catalogs/zoom-cobrowse.toml");
    says_what_was_read::<rtc_codes::ZoomVideo>("catalogs/zoom-video.toml");
}
