/** Between two looks at the page, and how often in a row it must be at rest. */
const lookMs = 1500;
const quietLooks = 4;
/** Somebody who works on without a pause is not waited for longer, ms. */
const longestMs = 60_000;

/** Calls back once, when nothing has been read, worked out or drawn for some seconds. */
export function whenQuiet(act: () => void): void {
  const start = performance.now();
  let quiet = 0;
  const timer = setInterval(() => {
    quiet = document.documentElement.dataset.ready === 'true' ? quiet + 1 : 0;
    if (quiet < quietLooks && performance.now() - start < longestMs) return;
    clearInterval(timer);
    act();
  }, lookMs);
}

/** Whether this page can be kept in the browser: it comes from a server, is built, and the browser keeps pages. */
export const canBeKept = (): boolean =>
  import.meta.env.PROD && location.protocol.startsWith('http') && 'serviceWorker' in navigator;
