// For a child process of a test: what is due in about a minute, as the next look after an offer, is due in two seconds.
const { setTimeout } = globalThis;
globalThis.setTimeout = Object.assign(
  (run, delayMs = 0, ...args) =>
    setTimeout(run, delayMs > 20_000 && delayMs <= 60_000 ? Math.min(delayMs, 2_000) : delayMs, ...args),
  setTimeout,
);
