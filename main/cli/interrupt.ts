/** Ctrl+C ends the waiting of a command, and a second one the command itself. */
export function interrupted(source: NodeJS.Process): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) source.once(signal, () => stop.abort());
  return stop.signal;
}
