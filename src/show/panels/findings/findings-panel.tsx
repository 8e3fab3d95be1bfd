import type { ReactNode } from 'react';
import { facts } from '../../../analyse/facts.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { late } from '../../parts/late.tsx';
import { panelWords } from '../panel-words.ts';
import { LateFinding } from './late-finding.ts';
import { firstSeed, groundOf } from './run-ground.ts';
import { startParams } from './start-params.ts';

const OfferedMethods = late('run', async () => (await import('./offered-methods.tsx')).OfferedMethods);

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
          <OfferedMethods />
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
  const hotSpots = facts.find(({ id }) => id === 'getis-ord-star');
  if (hotSpots === undefined) return null;
  const initial = Object.fromEntries(hotSpots.params.map((spec) => [spec.id, spec.initial]));
  const params = { ...initial, ...startParams(hotSpots, study) };
  const run = {
    method: hotSpots.id,
    version: hotSpots.version,
    params,
    seed: firstSeed,
    ...groundOf(hotSpots),
  } as const;
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
