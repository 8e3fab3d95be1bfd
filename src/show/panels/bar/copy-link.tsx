import { type ReactNode, useEffect, useState } from 'react';
import type { Language } from '../../../base/words.ts';
import { longestHash, toHash } from '../../../document/url.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { copied } from '../../parts/copied.ts';
import { words } from './words.ts';

type Said = 'copied' | 'notCopied' | 'linkTooLong';

const saidForMs = 6000;
/** A button in it must be reached by keyboard too. */
const offeredForMs = 30_000;

/** Copies the address of the study, or says why it cannot be a link. */
export function CopyLink({ language }: { readonly language: Language }): ReactNode {
  const { document: study, saveStudy } = useCockpit();
  // Another object each time: what is said again is shown as long again.
  const [said, setSaid] = useState<{ readonly what: Said } | null>(null);
  const tell = (what: Said): void => setSaid({ what });
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), said.what === 'linkTooLong' ? offeredForMs : saidForMs);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async (): Promise<void> => {
    const hash = toHash(study);
    if (hash.length > longestHash) return tell('linkTooLong');
    const link = `${location.href.split('#', 1)[0]}${hash === '' ? '#start' : hash}`;
    tell((await copied(link)) ? 'copied' : 'notCopied');
  };
  return (
    <span className="copy-link">
      <Button control="copy-link" onClick={() => void copy()}>
        {words[language].copyLink}
      </Button>
      <span role="status" className={said === null ? 'spoken-only' : 'said'}>
        {said === null ? '' : words[language][said.what]}
        {said?.what === 'linkTooLong' ? (
          <Button
            control="link-study-file"
            onClick={() => {
              setSaid(null);
              saveStudy();
            }}
          >
            {words[language].studyFile}
          </Button>
        ) : null}
      </span>
    </span>
  );
}
