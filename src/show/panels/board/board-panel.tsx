import type { ReactNode } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { Fold } from '../../parts/fold.tsx';
import { late } from '../../parts/late.tsx';
import { panelWords } from '../panel-words.ts';

const Body = late('board', async () => (await import('./board-body.tsx')).BoardBody);

/** Two findings on the board: side by side with one camera, or their difference, and how far they agree. */
export function BoardPanel(): ReactNode {
  const { language } = useCockpit().document;
  return (
    <Fold control="fold-board" topic="agreement" title={panelWords[language].board} isOpenAtFirst={false}>
      <Body />
    </Fold>
  );
}
