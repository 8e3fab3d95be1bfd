import type { ReactNode } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { onlyTotalsText } from './only-totals.ts';
import { words } from './words.ts';

/** Says where an event has totals of sectors only, and leads to them; nothing where the records reach it. */
export function OnlyTotalsNote(): ReactNode {
  const { document: study, dataSets, dispatch } = useCockpit();
  const text = onlyTotalsText(study, dataSets, study.language);
  if (text === '') return null;
  return (
    <div className="panel-stack">
      <p className="problem-note" data-note="only-totals">
        {text}
      </p>
      {study.grid.figures === 'areas' ? null : (
        <Button control="show-areas" onClick={() => dispatch('setGrid', { grid: { figures: 'areas' } })}>
          {words[study.language].showAreas}
        </Button>
      )}
    </div>
  );
}
