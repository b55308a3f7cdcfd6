//! The crate of the enum alone, its dependencies being there: `cargo check`, and
//! a release build.

use std::io;

use contenders::Table;
use contenders::peers::Peer;
use contenders::table::{median, ratio};

use crate::contender::Contender;
use crate::projects::{Project, Projects};
use crate::rustc::Cost;

const SIZES: [usize; 3] = [300, 1_000, 10_000];
/// From here on, the peers take a minute and gigabytes.
const LARGE: usize = 5_000;
const ROUNDS: usize = 5;
const ROUNDS_OF_LARGE: usize = 3;

const EMPTY: &str = "empty";
const CHECK: &[&str] = &["check"];
const RELEASE: &[&str] = &["build", "--release"];

/// Prints the tables. `quick` leaves out the peers where they are slow.
pub(crate) fn measure(sizes: &[usize], quick: bool) -> io::Result<()> {
    let sizes = if sizes.is_empty() { &SIZES } else { sizes };
    let mut all = vec![Project::new(EMPTY).file("src/lib.rs", "")];
    // Too small to cost anything: builds the dependencies.
    let with_dependencies = sizes.iter().copied().chain([DEPENDENCIES]);
    for size in with_dependencies {
        all.extend(Contender::ALL.map(|contender| contender.project(size)));
    }
    let projects = Projects::write("check-and-release", &all)?;
    let mut summary = Table::new(
        "All in one: CPU time of the enum's crate, ÷ A, ÷ plain match",
        head("entries", sizes.iter().copied()),
    );
    for (title, command) in [("`cargo check`", CHECK), ("release build", RELEASE)] {
        for contender in Contender::ALL {
            let name = contender.project(DEPENDENCIES).name;
            projects.build(&[command, &["-p", &name]].concat())?;
        }
        let columns: io::Result<Vec<Column>> =
            sizes.iter().map(|&size| column(&projects, command, size, quick)).collect();
        let columns = columns?;
        print(title, &columns);
        summary.row(title, columns.iter().map(Column::summed_up));
    }
    println!("{summary}");
    Ok(())
}

fn head(corner: &str, sizes: impl Iterator<Item = usize>) -> Vec<String> {
    let sizes = sizes.map(|size| size.to_string());
    std::iter::once(corner.to_owned()).chain(sizes).collect()
}

/// The size of a crate that is built for the sake of its dependencies.
const DEPENDENCIES: usize = 1;

/// What everybody took at one size, in the order of `Contender::ALL`.
struct Column {
    size: usize,
    costs: Vec<Option<Cost>>,
}

impl Column {
    fn of(&self, contender: Contender) -> Option<&Cost> {
        let at = Contender::ALL.iter().position(|other| *other == contender)?;
        self.costs[at].as_ref()
    }

    /// How much CPU time we take for each second of a peer.
    fn ratio_to(&self, peer: Peer) -> String {
        let both = self.of(Contender::Ours).zip(self.of(Contender::Peer(peer)));
        both.map_or("–".to_owned(), |(ours, peer)| ratio(ours.seconds / peer.seconds))
    }

    fn summed_up(&self) -> String {
        let seconds = self.of(Contender::Ours).map_or(0.0, |ours| ours.seconds);
        let (derives, matches) = (self.ratio_to(Peer::Derives), self.ratio_to(Peer::Match));
        format!("{seconds:.2} s, {derives}, {matches}")
    }
}

/// Rounds in which each contender has its turn, and so has the empty crate, whose
/// time is taken off.
fn column(projects: &Projects, command: &[&str], size: usize, quick: bool) -> io::Result<Column> {
    let mut turns: Vec<Vec<Cost>> = vec![Vec::new(); Contender::ALL.len()];
    let mut empty = Vec::new();
    for round in 0..if size < LARGE { ROUNDS } else { ROUNDS_OF_LARGE } {
        empty.push(crate_alone(projects, command, EMPTY)?.seconds);
        for (contender, turns) in Contender::ALL.into_iter().zip(&mut turns) {
            let is_slow = size >= LARGE && contender != Contender::Ours;
            if !(is_slow && (quick || round > 0)) {
                let name = contender.project(size).name;
                turns.push(crate_alone(projects, command, &name)?);
            }
        }
    }
    let empty = median(empty);
    let cost = |turns: Vec<Cost>| {
        let package = turns.first()?.package.clone();
        Some(Cost {
            package,
            seconds: median(turns.iter().map(|cost| cost.seconds).collect()) - empty,
            megabytes: median(turns.iter().map(|cost| cost.megabytes).collect()),
        })
    };
    Ok(Column { size, costs: turns.into_iter().map(cost).collect() })
}

/// Builds a crate whose dependencies are there.
fn crate_alone(projects: &Projects, command: &[&str], name: &str) -> io::Result<Cost> {
    // Somebody may edit the library meanwhile.
    for _ in 0..5 {
        projects.touch(name)?;
        let costs = projects.build(&[command, &["-p", name]].concat())?;
        if let [alone] = costs.as_slice() {
            return Ok(alone.clone());
        }
    }
    Err(io::Error::other(format!("{name} is never built alone")))
}

fn print(title: &str, columns: &[Column]) {
    let sizes = || columns.iter().map(|column| column.size);
    let cells = |contender: Contender, cell: &dyn Fn(&Cost) -> String| -> Vec<String> {
        let shown = |column: &Column| column.of(contender).map_or("–".to_owned(), cell);
        columns.iter().map(shown).collect()
    };
    let mut seconds = Table::new(
        format!("CPU time of a {title} of the enum's crate, an empty crate's taken off"),
        head("CPU s, entries", sizes()),
    );
    let mut memory =
        Table::new(format!("Peak memory of its {title}"), head("MB, entries", sizes()));
    for contender in Contender::ALL {
        let in_seconds = cells(contender, &|cost| format!("{:.3}", cost.seconds));
        seconds.row(contender.label(), in_seconds);
        let in_megabytes = cells(contender, &|cost| format!("{:.0}", cost.megabytes));
        memory.row(contender.label(), in_megabytes);
    }
    for peer in [Peer::Derives, Peer::Match] {
        let ratios = columns.iter().map(|column| column.ratio_to(peer));
        seconds.row(format!("rtc-codes ÷ {}", peer.label()), ratios);
    }
    println!("{seconds}\n{memory}");
}
