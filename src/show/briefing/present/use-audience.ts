import { useCallback, useEffect, useState } from 'react';

/** A second window, to be put on the projector. */
export interface Audience {
  /** Null while there is none. */
  readonly audience: Window | null;
  readonly isBlocked: boolean;
  readonly open: () => void;
}

/** The second window has this page's looks and nothing of its own: it asks no place for anything. */
export function useAudience(title: string): Audience {
  const [audience, setAudience] = useState<Window | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  const open = useCallback(() => {
    const opened = window.open('', 'corredor-audience', 'popup,width=1280,height=720');
    setBlocked(opened === null);
    if (opened === null) return;
    opened.document.title = title;
    opened.document.documentElement.dataset.theme = document.documentElement.dataset.theme ?? 'light';
    for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) {
      opened.document.head.append(sheet.cloneNode(true));
    }
    opened.document.body.dataset.audience = 'true';
    opened.addEventListener('pagehide', () => setAudience(null));
    setAudience(opened);
  }, [title]);
  useEffect(() => () => audience?.close(), [audience]);
  return { audience, isBlocked, open };
}
