import { useEffect } from 'react';

type Ref = { readonly current: HTMLElement | null };

/** The whole screen or back, where the browser allows it: of the window that an element stands in. */
export function toggleFullScreen(element: HTMLElement): void {
  const { ownerDocument: owner } = element;
  const asked = owner.fullscreenElement === null ? element.requestFullscreen?.() : owner.exitFullscreen();
  asked?.catch(() => undefined);
}

/**
 * Asks for the whole screen; where the browser refuses, the page itself is the screen. The browser keeps Escape for
 * itself there: leaving the whole screen ends the presentation, but for a second window, which takes it away too.
 */
export function useFullScreen(frame: Ref, hasAudience: boolean, onLeave: () => void): void {
  useEffect(() => {
    frame.current?.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
    };
  }, [frame]);
  useEffect(() => {
    const changed = (): void => {
      if (document.fullscreenElement === null && !hasAudience) onLeave();
    };
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, [hasAudience, onLeave]);
}
