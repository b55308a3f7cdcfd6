//! Writes what the contenders are made of: the generated catalogs into
//! `generated/`, as `catalog!` reads files of its own package alone, and the
//! peers' Rust source for every corpus into the build directory.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use contenders::peers::{self, Peer};
use contenders::{Corpus, catalog};

const SIZES: &[usize] = if cfg!(feature = "large") { &[300, 1_000, 10_000] } else { &[300, 1_000] };

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    for &size in SIZES {
        let corpus = Corpus::generated(size);
        fs::create_dir_all("generated")?;
        write(
            &Path::new("generated").join(format!("{}.toml", corpus.id)),
            &catalog::toml(&corpus),
        )?;
        write_peers(&out, &corpus)?;
    }
    for corpus in [
        Corpus::shipped::<rtc_codes::TencentTrtc>(),
        Corpus::shipped::<rtc_codes::ZegoExpress>(),
        Corpus::shipped::<rtc_codes::ZegoZim>(),
        Corpus::shipped::<rtc_codes::ZoomCobrowse>(),
        Corpus::shipped::<rtc_codes::ZoomVideo>(),
    ] {
        write_peers(&out, &corpus)?;
    }
    Ok(())
}

fn write_peers(out: &Path, corpus: &Corpus) -> io::Result<()> {
    let id = &corpus.id;
    write(&out.join(format!("{id}-derives.rs")), &Peer::Derives.source(corpus))?;
    // The maps share the enum that matches everywhere: compiling ten thousand
    // variants takes a while.
    let plain = [Peer::Match.source(corpus), peers::phf_maps(corpus), peers::rows(corpus)];
    write(&out.join(format!("{id}-plain.rs")), &plain.concat())
}

/// Leaves a file that is as it should be untouched: cargo would build again.
fn write(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return Ok(());
    }
    fs::write(path, text)
}
