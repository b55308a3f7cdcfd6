//! What is added to a program: stripped release programs, and the enums' sizes.

use std::fmt::Write as _;
use std::mem::size_of;
use std::{fs, io};

use contenders::peers::{self, Peer};
use contenders::{Corpus, Table};

use crate::projects::{Project, Projects, REPOSITORY};

/// Begins every program: the empty one too has the code that reads arguments and
/// prints.
const BEGIN: &str = "
fn main() {
    let mut arguments = std::env::args().skip(1);
    let product = arguments.next().unwrap_or_default();
    let code: i64 = arguments.next().and_then(|code| code.parse().ok()).unwrap_or_default();
";

const CLASSIFY: &str = "
    let product: rtc_codes::Product = product.parse().unwrap();
    if let Some(code) = rtc_codes::AnyCode::from_code(product, code) {
        println!(\"{} {}\", code.category().as_str(), code.retryability().as_str());
    }
}
";

/// What a program that tells everything asks of each code.
const EVERYTHING: &str = "
    println!(
        \"{code} {code:?} {} {} {} {} {} {} {:?} {:?} {:?}\",
        code.category() as u8,
        code.retryability() as u8,
        code.name(),
        code.description(),
        code.group(),
        code.docs_url(),
        code.causes(),
        code.suggestions(),
        code.methods(),
    );
";

/// Prints the tables.
pub(crate) fn measure() -> io::Result<()> {
    let library = format!("rtc-codes = {{ path = {REPOSITORY:?} }}\n");
    let program = |name: &str, source: &str| Project::new(name).file("src/main.rs", source);
    let empty = format!("{BEGIN}    println!(\"{{product}} {{code}}\");\n}}\n");
    let classify = format!("{BEGIN}{CLASSIFY}");
    let projects = [
        program("empty", &empty),
        program("classify", &classify).dependencies(&library),
        program("everything", &everything(false)).dependencies(&library),
        program("everything-by-match", &everything(true)),
    ];
    let written = Projects::write("size", &projects)?;
    let mut sizes = Vec::new();
    for project in &projects {
        written.build(&["build", "--profile", "stripped", "-p", &project.name])?;
        let program = written.target().join("stripped").join(&project.name);
        sizes.push(fs::metadata(program)?.len());
    }

    let mut programs = Table::new(
        "Stripped release programs with all shipped codes",
        ["program", "bytes", "more than the empty one"],
    );
    let labels = [
        "empty",
        "rtc-codes: category and retryability",
        "rtc-codes: everything",
        "plain match: everything",
    ];
    for (label, size) in labels.into_iter().zip(&sizes) {
        let more = size.saturating_sub(sizes[0]);
        programs.row(label, [size.to_string(), more.to_string()]);
    }
    println!("{programs}");

    let mut enums = Table::new("Size of a value", ["enum", "bytes"]);
    for (label, size) in [
        ("TencentTrtc", size_of::<rtc_codes::TencentTrtc>()),
        ("TencentTrtcMessage", size_of::<rtc_codes::TencentTrtcMessage>()),
        ("ZegoExpress", size_of::<rtc_codes::ZegoExpress>()),
        ("ZegoZim", size_of::<rtc_codes::ZegoZim>()),
        ("ZoomCobrowse", size_of::<rtc_codes::ZoomCobrowse>()),
        ("ZoomVideo", size_of::<rtc_codes::ZoomVideo>()),
    ] {
        enums.row(label, [size.to_string()]);
    }
    println!("{enums}");
    Ok(())
}

/// A program that prints all there is to a code or a name of any product, with
/// our enums or with matches.
fn everything(by_match: bool) -> String {
    let corpora = [
        Corpus::shipped::<rtc_codes::TencentTrtc>(),
        Corpus::shipped::<rtc_codes::ZegoExpress>(),
        Corpus::shipped::<rtc_codes::ZegoZim>(),
        Corpus::shipped::<rtc_codes::ZoomCobrowse>(),
        Corpus::shipped::<rtc_codes::ZoomVideo>(),
    ];
    let mut source = String::new();
    let mut main = format!("{BEGIN}    let name = arguments.next().unwrap_or_default();\n");
    for corpus in corpora {
        let name = corpus.enum_name();
        let mut path = format!("rtc_codes::{name}");
        if by_match {
            let module = corpus.id.replace('-', "_");
            path = format!("{module}::{name}");
            let parts = [Peer::Match.source(&corpus), peers::prose(&corpus)];
            let _ = writeln!(source, "mod {module} {{\n{}}}", parts.concat());
        }
        let _ = writeln!(
            main,
            "    if product == {:?} {{
    if let Some(code) = {path}::try_from(code).ok().or_else(|| name.parse().ok()) {{{EVERYTHING}    }}
    }}",
            corpus.id
        );
    }
    source + &main + "}\n"
}
