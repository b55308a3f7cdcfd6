//! Names and sentences of the length that real entries have.

use crate::random::Random;

const PLACES: [&str; 32] = [
    "ROOM",
    "STREAM",
    "AUDIO",
    "VIDEO",
    "SHARE",
    "SCREEN",
    "PUBLISHER",
    "PLAYER",
    "MIXER",
    "RECORDER",
    "CAMERA",
    "MICROPHONE",
    "SPEAKER",
    "CHAT",
    "COMMAND",
    "GROUP",
    "CONVERSATION",
    "MESSAGE",
    "CALL",
    "USER",
    "SESSION",
    "SIGNAL",
    "MEDIA",
    "TRACK",
    "DEVICE",
    "TOKEN",
    "LIVE",
    "SUBSESSION",
    "TRANSCODE",
    "BEAUTY",
    "CLOUD_PROXY",
    "VIRTUAL_BACKGROUND",
];
const ACTIONS: [&str; 25] = [
    "LOGIN",
    "LOGOUT",
    "JOIN",
    "LEAVE",
    "START",
    "STOP",
    "UPDATE",
    "QUERY",
    "SEND",
    "RECEIVE",
    "CREATE",
    "DESTROY",
    "CONNECT",
    "RECONNECT",
    "SUBSCRIBE",
    "UNSUBSCRIBE",
    "SWITCH",
    "DECODE",
    "ENCODE",
    "CAPTURE",
    "UPLOAD",
    "DOWNLOAD",
    "RENEW",
    "INVITE",
    "MODIFY_ATTRIBUTES",
];
const OUTCOMES: [&str; 25] = [
    "TIMEOUT",
    "FAILED",
    "DENIED",
    "REJECTED",
    "NOT_FOUND",
    "EXPIRED",
    "TOO_LONG",
    "TOO_OFTEN",
    "EMPTY",
    "INVALID",
    "UNSUPPORTED",
    "CONFLICT",
    "LIMIT",
    "BUSY",
    "ABORTED",
    "NOT_READY",
    "DUPLICATE",
    "CLOSED",
    "OFFLINE",
    "OVERLOADED",
    "NO_PERMISSION",
    "WRONG_STATE",
    "PARAMETER_ERROR",
    "SERVER_ERROR",
    "FREQUENCY_LIMIT",
];
const CAUSES: [&str; 6] = [
    "The SDK was called before the room was entered, or after it was left.",
    "The network had a fault, or the service took more than ten seconds to answer.",
    "A value has at most 256 bytes: digits, English letters, `-` and `_` alone.",
    "The account's plan does not cover it.",
    "The browser denies it, or the page has no secure context.",
    "Too many calls came from one client within a second, the limit being 10.",
];
const SUGGESTIONS: [&str; 5] = [
    "The developer checks the value that is passed, and its type.",
    "The app waits, then tries again with a growing pause between the attempts.",
    "The user allows the page to use the device, in the browser's settings.",
    "The app gets a new token from its own server before it calls again.",
    "The operator asks the vendor's support, with the session's ID and the time.",
];

/// The name of the entry at a position: another one for each, and neighbours
/// unlike each other.
pub(crate) fn name(position: usize) -> String {
    // Coprime to the number of names.
    const STRIDE: usize = 7_919;
    let pick = position * STRIDE % (PLACES.len() * ACTIONS.len() * OUTCOMES.len());
    let (rest, outcome) = (pick / OUTCOMES.len(), OUTCOMES[pick % OUTCOMES.len()]);
    let (place, action) = (rest / ACTIONS.len(), ACTIONS[rest % ACTIONS.len()]);
    format!("{}_{action}_{outcome}", PLACES[place])
}

/// What the name says, in words.
pub(crate) fn description(name: &str, random: &mut Random) -> String {
    let words = name.to_lowercase().replace('_', " ");
    let ending = random.one_of(&["", "", " while the room is entered", " on the vendor's side"]);
    words + ending
}

/// Most entries have a cause.
pub(crate) fn causes(random: &mut Random) -> Vec<String> {
    some_of(random, &CAUSES)
}

/// Most entries have a suggestion.
pub(crate) fn suggestions(random: &mut Random) -> Vec<String> {
    some_of(random, &SUGGESTIONS)
}

fn some_of(random: &mut Random, texts: &[&'static str]) -> Vec<String> {
    let count = random.one_of(&[0, 1, 1, 1, 2]);
    (0..count).map(|_| random.one_of(texts).to_owned()).collect()
}
