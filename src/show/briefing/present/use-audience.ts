import { useCallback, useEffect, useState } from 'react';

/** A second window, to be put on the projector. */
export interface Audience {
  /** Null while there is none. */
  readonly audience: Window | null;
  readonly isBlocked: boolean;
  readonly open: () => void;
}

/** Looks of this page, with whole addresses: the other window has none of its own to begin them with. */
function copyOf(sheet: Element): Node {
  const copy = sheet.cloneNode(true);
  if (sheet instanceof HTMLLinkElement && copy instanceof HTMLLinkElement) copy.href = sheet.href;
  return copy;
}

/** The second window has this page's looks and nothing of its own: it asks no place for anything. */
export function useAudience(title: string): Audience {
  const [audience, setAudience] = useState<Window | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  const open = useCallback(() => {
    const opened = window.open('', 'corredor-audience', 'popup,width=1280,height=720');
    setBlocked(opened === null);
    if (opened === null) return;
    const { head, body, documentElement } = opened.document;
    opened.document.title = title;
    documentElement.lang = document.documentElement.lang;
    documentElement.dataset.theme = document.documentElement.dataset.theme ?? 'light';
    for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) head.append(copyOf(sheet));
    body.dataset.audience = 'true';
    opened.addEventListener('pagehide', () => setAudience(null));
    setAudience(opened);
  }, [title]);
  useEffect(() => {
    if (audience === null) return;
    const close = (): void => audience.close();
    // A page that is left or loaded again draws nothing there any more.
    window.addEventListener('pagehide', close);
    return () => {
      window.removeEventListener('pagehide', close);
      close();
    };
  }, [audience]);
  return { audience, isBlocked, open };
}
