import type { ReactNode } from 'react';
import type { MethodCard } from '../../../analyse/catalog.ts';
import { say } from '../../../base/words.ts';
import type { AnalysisSpec } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { words } from './words.ts';

interface SweepButtonsProps {
  readonly analysis: AnalysisSpec;
  readonly card: MethodCard;
}

const ofCellsAlone: readonly string[] = ['resolution', 'rings', 'depthKm'];

/** One press for each parameter that a careful reader would vary. */
export function SweepButtons({ analysis, card }: SweepButtonsProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language } = study;
  // Areas have no cells to make larger and no depth.
  const isAreas = (analysis.params.unit ?? 'cells') !== 'cells';
  const offered = card.sweeps.filter(({ param }) => !(isAreas && ofCellsAlone.includes(param)));
  if (offered.length === 0) return null;
  return (
    <div className="panel-stack">
      <p className="field-help">{words[language].help}</p>
      <div className="sweep-buttons">
        {offered.map(({ param }) => {
          const name = card.params.find(({ id }) => id === param)?.words[language].name ?? param;
          return (
            <Button
              key={param}
              control={`sweep-${analysis.id}-${param}`}
              onClick={() => dispatch('setSweep', { sweep: { analysis: analysis.id, param } })}
            >
              {say(words, language, 'open', { param: name.toLowerCase() })}
            </Button>
          );
        })}
      </div>
    </div>
  );
}
