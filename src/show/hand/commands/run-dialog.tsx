import { type ReactNode, useEffect, useState } from 'react';
import { cards, type MethodCard } from '../../../analyse/catalog.ts';
import { useCockpit } from '../../cockpit.ts';
import { loadFindingViews } from '../../findings/load.ts';
import { GroundFields } from '../../panels/findings/method-form.tsx';
import { ParamForm } from '../../panels/findings/param-form.tsx';
import { firstSeed, groundOf } from '../../panels/findings/run-ground.ts';
import { startParams } from '../../panels/findings/start-params.ts';
import { words as findingWords } from '../../panels/findings/words.ts';
import { Dialog } from '../../parts/dialog.tsx';
import type { HandProps } from '../hand-props.ts';
import { words } from './words.ts';

/** The form of one method, asked for by name; its finding is shown where findings are. */
export function RunDialog({ task, onClose }: HandProps<'run'>): ReactNode {
  const { language } = useCockpit().document;
  const card = cards.find(({ id }) => id === task.method);
  if (card === undefined) return null;
  const { name } = card.words[language];
  return (
    <Dialog control="run-dialog" title={name} closeLabel={words[language].close} onClose={onClose}>
      <RunForm card={card} onClose={onClose} />
    </Dialog>
  );
}

function RunForm({ card, onClose }: { readonly card: MethodCard; readonly onClose: () => void }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, workspace } = study;
  const [ground, setGround] = useState(() => groundOf(card));
  // By the time the run ends, what shows it is there. Where it cannot be loaded, the run says so.
  useEffect(() => void loadFindingViews().catch(() => undefined), []);
  return (
    <div className="panel-stack">
      <p className="field-help">{card.words[language].meaning}</p>
      <GroundFields card={card} form="run-dialog" ground={ground} onChange={setGround} />
      <ParamForm
        card={card}
        form="run-dialog"
        params={startParams(card, study)}
        seed={firstSeed}
        language={language}
        runLabel={findingWords[language].runMethod}
        onRun={(params, seed) => {
          onClose();
          if (workspace !== 'explore') dispatch('setWorkspace', { workspace: 'explore' });
          dispatch('addAnalysis', {
            analysis: { method: card.id, version: card.version, params, seed, ...ground, chosen: 'not-said' },
          });
        }}
      />
    </div>
  );
}
