/*
 * A worker that is ended from outside, or that the browser ends for want of memory, says nothing. It holds a lock for as
 * long as it lives: who asks for the same lock gets it when the worker is gone. Pages that are not served securely have no
 * locks; there nobody watches.
 */

/** A name that no other worker has. */
export const newLifeline = (): string => `corredor-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;

const locks = (): LockManager | undefined => ('locks' in navigator ? navigator.locks : undefined);

/** Holds a lifeline until this worker ends. @param onHeld it is held now, or there is none */
export function holdLifeline(name: string, onHeld: () => void): void {
  const held = locks()?.request(name, () => {
    onHeld();
    return new Promise<never>(() => undefined);
  });
  if (held === undefined) onHeld();
  else held.catch(onHeld);
}

/** Calls back when the worker that holds a lifeline is gone. To be called once it is held. @returns ends that */
export function watchLifeline(name: string, onGone: () => void): () => void {
  const stop = new AbortController();
  const gone = locks()?.request(name, { signal: stop.signal }, onGone);
  // It was stopped.
  gone?.catch(() => undefined);
  return () => stop.abort();
}
