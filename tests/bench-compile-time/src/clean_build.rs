//! What a dependency adds to a clean build: of a tree that is empty without it, and of
//! one that already has serde with derive, as most have.

use bench_contenders::{Contender, median, print_head, print_row};

use crate::rustc;
use crate::workspace::Workspace;

const SERDE: &str = "serde = { version = \"1\", features = [\"derive\"] }\n";
/// Rows of the table; row 0 is the tree without any of them.
const OURS: usize = 1;
const DERIVES: usize = 2;

/// Prints the tables.
pub(crate) fn measure(rounds: usize) -> anyhow::Result<()> {
    let ours = Contender::Ours.dependencies();
    let bare = format!("{ours}rtc-codes.default-features = false\n");
    let with_serde = format!("{ours}rtc-codes.features = [\"serde\"]\n");
    let added = [
        ("nothing", ""),
        (Contender::Ours.label(), ours),
        (Contender::Derives.label(), Contender::Derives.dependencies()),
        ("rtc-codes without features", &bare),
        ("rtc-codes with `serde`", &with_serde),
    ];
    let trees = [("empty tree", ""), ("tree with serde's derive", SERDE)];

    let workspace = Workspace::new("clean-build")?;
    let name = |row: usize, column: usize| format!("tree-{row}-{column}");
    for (row, (_, lines)) in added.iter().enumerate() {
        for (column, (_, others)) in trees.iter().enumerate() {
            let dependencies = [*lines, others].concat();
            workspace.add(&name(row, column), &dependencies, &[("src/lib.rs", "")])?;
        }
    }
    workspace.fetch()?;
    let mut seconds = vec![[const { Vec::new() }; 2]; added.len()];
    let mut crates = Vec::new();
    for _ in 0..rounds {
        for (row, cells) in seconds.iter_mut().enumerate() {
            for (column, cell) in cells.iter_mut().enumerate() {
                workspace.clean()?;
                let before = rustc::cost_of_children()?.seconds;
                let built = workspace.build(&["build"], &name(row, column))?;
                // Includes cargo and build scripts, unlike the costs of the crates.
                cell.push(rustc::cost_of_children()?.seconds - before);
                if (row, column) == (OURS, 0) {
                    crates = built;
                }
            }
        }
    }

    let medians: Vec<[f64; 2]> = seconds.into_iter().map(|cells| cells.map(median)).collect();
    let adds = |row: usize, column: usize| medians[row][column] - medians[0][column];
    print_head(
        "What a dependency adds to a clean debug build: CPU s, ÷ A",
        trees.iter().map(|(title, _)| *title),
    );
    for (row, (label, _)) in added.iter().enumerate().skip(OURS) {
        let cell = |column| {
            let seconds = adds(row, column);
            format!("{seconds:.2}, {:.2}", seconds / adds(DERIVES, column))
        };
        print_row(label, [cell(0), cell(1)]);
    }
    print_head("Crates of rtc-codes in an empty tree", ["CPU s"]);
    for (package, cost) in crates {
        print_row(&package, [format!("{:.2}", cost.seconds)]);
    }
    Ok(())
}
