import { memo, type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import type { Scene } from '../../scene.ts';
import { words as statusWords } from '../status/words.ts';
import { CubeNote } from './cube-note.tsx';
import { words } from './words.ts';

/** What is shown, in one sentence; how many that is; and what has to be known to read it. */
export const Heading = memo(function Heading({ scene }: { readonly scene: Scene }): ReactNode {
  const { language, title, counts, compared, frame, notes, sources, synthetic, syntheticLabel } = scene;
  const [isOpen, setOpen] = useState(false);
  const texts = words[language];
  return (
    <section className="heading">
      {synthetic ? <p className="synthetic-band">{syntheticLabel}</p> : null}
      {/* While time is played the map says its date instead, no more often than a voice can. */}
      <div aria-live={frame === null ? 'polite' : 'off'}>
        <h2 className="sentence">{title === '' ? texts.loading : title}</h2>
        <p className="counts">
          {counts}
          {compared === '' ? ' ' : ` ${say(words, language, 'compared', { period: compared })} `}
          <Button control="notes" look="link" onClick={() => setOpen(true)}>
            {texts.notes}
          </Button>
        </p>
        <CubeNote />
      </div>
      {isOpen ? (
        <Dialog
          control="notes-panel"
          title={texts.notes}
          closeLabel={statusWords[language].close}
          onClose={() => setOpen(false)}
          width={720}
        >
          <ul className="bullets">
            {[...notes, ...sources].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Dialog>
      ) : null}
    </section>
  );
});
