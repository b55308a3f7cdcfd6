//! How fast `rtc_codes::recognize` reads a log, beside the `regex` crate.
//!
//! ```sh
//! cargo run --release -p bench-run-time --bin recognize
//! ```
//!
//! The regex is an alternation of the same key words, constants, aliases and texts. It
//! only finds them: it judges nothing.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use bench_contenders::{median, print_head, print_row};
use criterion::{Criterion, Throughput};
use regex::bytes::{Regex, RegexBuilder};
use rtc_codes::{AnyCode, Product, recognize_bytes};

/// The words that the library knows besides those of the catalogs.
const KEY_WORDS: [&str; 24] = [
    "errorCode",
    "error_code",
    "errCode",
    "err_code",
    "extraCode",
    "subCode",
    "code",
    "error",
    "failed",
    "failure",
    "onError",
    "rejected",
    "错误码",
    "zoom",
    "cobrowse",
    "zego",
    "zim",
    "trtc",
    "RtcError",
    "session_error",
    "active-media-failed",
    "publisherStateUpdate",
    "websocket",
    "functionName",
];

/// Lines without a code, as services write them.
const LINES: [&str; 10] = [
    "2026-11-26T10:15:04.{n}Z INFO  http: GET /v1/rooms/{n}/members 200 in 12 ms, 4512 bytes",
    r#"{"ts":17641{n},"level":"debug","msg":"heartbeat","peer":"10.0.4.17:5004","rtt":{n}}"#,
    "2026-11-26T10:15:04.{n}Z DEBUG pool: connection 0x7f3a{n} returned, 14 of 64 idle",
    "I1126 10:15:04.{n} 4242 session.go:118] user u-{n} joined room r-77, 4 members",
    r#"{"level":"info","msg":"stats","bitrate":1843200,"fps":29.97,"loss":0.004,"seq":{n}}"#,
    "[{n}] worker 3: frame decoded, queue=2, jitter=14ms, resolution 1280x720",
    "2026-11-26 10:15:04,{n} WARN  cache - evicted 512 entries after 30s (limit 4096)",
    "Nov 26 10:15:04 host-{n} kernel: eth0: link up, 1000 Mbps, full duplex",
    r#"{"level":"info","msg":"upload finished","file":"rec-{n}.mp4","size":7340032,"ms":{n}}"#,
    "2026-11-26T10:15:04.{n}Z INFO  ice: candidate pair 192.168.1.{n}:40000 selected, nominated",
];

/// Lines with a code.
const ERRORS: [&str; 4] = [
    r#"{"level":"error","sdk":"{product}","errorCode":{code},"msg":"call failed","uid":"u-{n}"}"#,
    "2026-11-26T10:15:04.{n}Z ERROR {product}: join failed (error code: {code})",
    "E1126 10:15:04.{n} 4242 client.ts:77] {product} rejected with {code}, room r-{n}",
    "level=error sdk={product} error_code={code} attempt={n}",
];

/// A log of some megabytes with a code in one of so many lines.
fn log(lines_per_code: usize) -> Vec<u8> {
    let codes: Vec<AnyCode> = Product::ALL.iter().flat_map(|product| product.entries()).collect();
    let numbered = codes.iter().filter_map(|code| Some((code.product(), code.code()?)));
    // Smaller ones count behind a key alone.
    let mut codes = numbered.filter(|(_, code)| code.unsigned_abs() >= 2_000).cycle();
    let mut log = String::new();
    for n in 0..40_000 {
        let number = (n * 7_919 % 1_000).to_string();
        let line = if n % lines_per_code == 0 {
            let (product, code) = codes.next().expect("a cycle");
            ERRORS[n / lines_per_code % ERRORS.len()]
                .replace("{product}", product.id())
                .replace("{code}", &code.to_string())
        } else {
            LINES[n % LINES.len()].to_owned()
        };
        writeln!(log, "{}", line.replace("{n}", &number)).expect("a string takes it");
    }
    log.into_bytes()
}

fn regex() -> Regex {
    let entries = Product::ALL.iter().flat_map(|product| product.entries());
    let of_catalogs = entries.flat_map(|entry| {
        [&[entry.name()][..], entry.aliases(), entry.texts(), entry.key().as_slice()].concat()
    });
    let of_catalogs: BTreeSet<&str> = of_catalogs.collect();
    // Of two that begin alike, the longer one first; key words count in any case.
    let words = of_catalogs.into_iter().rev().map(regex::escape);
    let key_words = KEY_WORDS.map(|word| format!("(?i:{})", regex::escape(word)));
    let words: Vec<String> = words.chain(key_words).collect();
    RegexBuilder::new(&words.join("|")).size_limit(1 << 28).build().expect("an alternation")
}

fn main() {
    let regex = regex();
    let mut rows = Vec::new();
    for (title, lines_per_code) in [("a code in 50 lines", 50), ("a code in each line", 1)] {
        let log = log(lines_per_code);
        let expected = 40_000 / lines_per_code;
        let found = recognize_bytes(&log).count();
        assert_eq!(found, expected, "{title}: a code for each line that has one");
        let ours = time(title, "rtc-codes", log.len(), || recognize_bytes(&log).count());
        let theirs = time(title, "regex", log.len(), || regex.find_iter(&log).count());
        rows.push((title, log.len(), ours, theirs));
    }
    print_head("", ["rtc-codes, MB/s", "regex, MB/s", "rtc-codes ÷ regex, time"]);
    for (title, bytes, ours, theirs) in rows {
        #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
        let speed = |seconds: f64| format!("{:.0}", bytes as f64 / seconds / 1e6);
        print_row(title, [speed(ours), speed(theirs), format!("{:.2}", ours / theirs)]);
    }
}

/// The median time of a pass over a log, in seconds.
fn time(title: &str, label: &str, bytes: usize, pass: impl Fn() -> usize) -> f64 {
    let mut criterion = Criterion::default()
        .without_plots()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_secs(2));
    let mut samples = Vec::new();
    let mut group = criterion.benchmark_group(title);
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function(label, |bencher| {
        bencher.iter_custom(|count| {
            let begin = Instant::now();
            for _ in 0..count {
                black_box(pass());
            }
            let time = begin.elapsed();
            #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
            samples.push(time.as_secs_f64() / count as f64);
            time
        });
    });
    group.finish();
    median(samples)
}
