//! The cost of the crate that has the enum, without its dependencies.

use anyhow::Context as _;
use bench_contenders::source::format;
use bench_contenders::{Catalog, Contender, median, print_head, print_row};

use crate::rustc::Cost;
use crate::workspace::Workspace;

const SHAPES: [&str; 4] = ["300", "1000", "10000", "8000/7"];
/// From here on, some peers take a minute and gigabytes.
const LARGE: usize = 5_000;

const COMMANDS: [(&str, &[&str]); 3] = [
    ("`cargo check`", &["check"]),
    ("`cargo build`", &["build"]),
    ("`cargo build --release`", &["build", "--release"]),
];
/// A crate whose time is subtracted from all others.
const EMPTY: &str = "empty";

/// Prints a table per command. Peers that are slow with large catalogs are measured
/// once, or not at all in a single round.
pub(crate) fn measure(shapes: &[String], rounds: usize) -> anyhow::Result<()> {
    let default = SHAPES.map(str::to_owned);
    let shapes = if shapes.is_empty() { &default } else { shapes };
    let catalogs = shapes.iter().map(|shape| Catalog::generated(shape));
    let catalogs: Result<Vec<Catalog>, _> = catalogs.collect();
    let catalogs = catalogs.context("a catalog is given as 700 or 3000/7")?;
    let workspace = Workspace::new("crate-alone")?;
    workspace.add(EMPTY, "", &[("src/lib.rs", "")])?;
    for contender in Contender::ALL {
        for catalog in &catalogs {
            let file = format!("{}.toml", catalog.id);
            let source = format(&contender.source(catalog, &file));
            let files: [(&str, &str); 2] = [("src/lib.rs", &source), (&file, &catalog.toml())];
            workspace.add(&name(contender, catalog), contender.dependencies(), &files)?;
        }
    }
    workspace.fetch()?;
    for (title, command) in COMMANDS {
        let columns = catalogs.iter().map(|catalog| column(&workspace, command, catalog, rounds));
        let columns: Vec<Column> = columns.collect::<anyhow::Result<_>>()?;
        print(title, &catalogs, &columns);
    }
    Ok(())
}

fn name(contender: Contender, catalog: &Catalog) -> String {
    format!("{contender:?}-{}", catalog.id).to_lowercase()
}

/// The costs of one catalog, in the order of `Contender::ALL`.
type Column = Vec<Option<Cost>>;

fn column(
    workspace: &Workspace,
    command: &[&str],
    catalog: &Catalog,
    rounds: usize,
) -> anyhow::Result<Column> {
    let mut empty = Vec::new();
    let mut costs = vec![Vec::new(); Contender::ALL.len()];
    for round in 0..rounds {
        empty.push(build(workspace, command, EMPTY)?.seconds);
        for (contender, costs) in Contender::ALL.into_iter().zip(&mut costs) {
            let is_fast = matches!(contender, Contender::Ours | Contender::Plain);
            let is_slow = catalog.entries.len() >= LARGE && !is_fast;
            if !is_slow || (rounds > 1 && round == 0) {
                costs.push(build(workspace, command, &name(contender, catalog))?);
            }
        }
    }
    let empty = median(empty);
    let median_of = |costs: Vec<Cost>| {
        (!costs.is_empty()).then(|| Cost {
            seconds: median(costs.iter().map(|cost| cost.seconds).collect()) - empty,
            megabytes: median(costs.iter().map(|cost| cost.megabytes).collect()),
        })
    };
    Ok(costs.into_iter().map(median_of).collect())
}

/// Rebuilds a crate. The first time, cargo builds its dependencies before it.
fn build(workspace: &Workspace, command: &[&str], name: &str) -> anyhow::Result<Cost> {
    workspace.touch(name)?;
    let costs = workspace.build(command, name)?;
    let own = costs.iter().find(|(package, _)| package == name);
    Ok(own.context("cargo did not build the crate")?.1)
}

fn print(title: &str, catalogs: &[Catalog], columns: &[Column]) {
    let title = format!("{title}: CPU s, peak MB, rtc-codes ÷ these CPU s");
    print_head(&title, catalogs.iter().map(|catalog| &*catalog.id));
    for (row, contender) in Contender::ALL.into_iter().enumerate() {
        let cell = |column: &Column| {
            let (ours, Cost { seconds, megabytes }) = (column[0]?.seconds, column[row]?);
            let to_ours = ours / seconds;
            Some(format!("{seconds:.2}, {megabytes:.0}, {to_ours:.3}"))
        };
        let cells = columns.iter().map(|it| cell(it).unwrap_or("–".to_owned()));
        print_row(contender.label(), cells);
    }
}
