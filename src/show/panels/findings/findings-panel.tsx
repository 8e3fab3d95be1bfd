import type { ReactNode } from 'react';
import { cards } from '../../../analyse/catalog.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Finding } from './finding.tsx';
import { firstSeed, groundOf, RunForm } from './run-form.tsx';
import { startParams } from './start-params.ts';
import { words } from './words.ts';

/** Comparisons have a panel of their own, and regions a workspace. */
const offered = cards.filter(({ shape, needs }) => shape !== 'shift' && needs !== 'regions');

export function FindingsPanel(): ReactNode {
  const { document: study } = useCockpit();
  const texts = words[study.language];
  const count = study.analyses.length;
  return (
    <Fold control="fold-findings" title={texts.title} {...(count === 0 ? {} : { aside: String(count) })}>
      <div className="panel-stack">
        <QuickRun />
        <RunForm cards={offered} />
        {count === 0 ? <p className="field-help">{texts.none}</p> : null}
        {[...study.analyses].reverse().map((analysis) => (
          <Finding key={analysis.id} analysis={analysis} />
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
        {words[study.language].run}
      </Button>
      <p className="field-help">{words[study.language].runNote}</p>
    </div>
  );
}
