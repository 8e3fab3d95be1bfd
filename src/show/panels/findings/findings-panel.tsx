import type { ReactNode } from 'react';
import { cards } from '../../../analyse/catalog.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { late } from '../../parts/late.tsx';
import { panelWords } from '../panel-words.ts';
import { LateFinding } from './late-finding.ts';
import { firstSeed, groundOf } from './run-ground.ts';
import { startParams } from './start-params.ts';

const MethodForm = late('run', async () => (await import('./method-form.tsx')).MethodForm);

/** Comparisons have a panel of their own, and regions a workspace. */
const offered = cards.filter(({ shape, needs }) => shape !== 'shift' && needs !== 'regions');

export function FindingsPanel(): ReactNode {
  const { document: study } = useCockpit();
  const texts = panelWords[study.language];
  const count = study.analyses.length;
  return (
    <Fold
      control="fold-findings"
      topic="seeds"
      title={texts.findings}
      {...(count === 0 ? {} : { aside: String(count) })}
    >
      <div className="panel-stack">
        <QuickRun />
        <Fold control="fold-run" title={texts.change} rank="inner" isOpenAtFirst={false}>
          <MethodForm cards={offered} />
        </Fold>
        {count === 0 ? <p className="field-help">{texts.noFindings}</p> : null}
        {[...study.analyses].reverse().map((analysis) => (
          <LateFinding key={analysis.id} analysis={analysis} />
        ))}
      </div>
    </Fold>
  );
}

/** Gi* as it comes: one press from a map to its hot spots. */
function QuickRun(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const card = offered.find(({ id }) => id === 'getis-ord-star');
  if (card === undefined) return null;
  const initial = Object.fromEntries(card.params.map((spec) => [spec.id, spec.initial]));
  const params = { ...initial, ...startParams(card, study) };
  const run = { method: card.id, version: card.version, params, seed: firstSeed, ...groundOf(card) } as const;
  return (
    <div>
      <Button
        control="run-hot-spots"
        look="main"
        onClick={() => dispatch('addAnalysis', { analysis: { ...run, chosen: 'not-said' } })}
      >
        {panelWords[study.language].runHotSpots}
      </Button>
      <p className="field-help">{panelWords[study.language].runNote}</p>
    </div>
  );
}
