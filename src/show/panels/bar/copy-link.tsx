import { type ReactNode, useState } from 'react';
import type { Language } from '../../../base/words.ts';
import { longestHash, toHash } from '../../../document/url.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { words } from './words.ts';

type Said = 'copied' | 'notCopied' | 'linkTooLong';

const saidForMs = 6000;
/** A button in it must be reached by keyboard too. */
const offeredForMs = 30_000;

/** Copies the address of the study, or says why it cannot be a link. */
export function CopyLink({ language }: { readonly language: Language }): ReactNode {
  const { document: study, saveStudy } = useCockpit();
  const [said, setSaid] = useState<Said | null>(null);
  const tell = (what: Said): void => {
    setSaid(what);
    setTimeout(() => setSaid(null), what === 'linkTooLong' ? offeredForMs : saidForMs);
  };
  const copy = async (): Promise<void> => {
    const hash = toHash(study);
    if (hash.length > longestHash) return tell('linkTooLong');
    try {
      await navigator.clipboard.writeText(`${location.href.split('#', 1)[0]}${hash === '' ? '#start' : hash}`);
      tell('copied');
    } catch {
      tell('notCopied');
    }
  };
  return (
    <span className="copy-link">
      <Button control="copy-link" onClick={() => void copy()}>
        {words[language].copyLink}
      </Button>
      <span role="status" className={said === null ? 'spoken-only' : 'said'}>
        {said === null ? '' : words[language][said]}
        {said === 'linkTooLong' ? (
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
