/** Aborts with Ctrl+C, so that what was begun is ended in order; the second time the process ends at once. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      stop.abort();
      process.once(name, () => process.exit(130));
    });
  }
  return stop.signal;
}
