import { type ReactNode, useState } from 'react';
import { cards } from '../../../analyse/catalog.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Select } from '../../parts/select.tsx';
import { Finding } from './finding.tsx';
import { ParamForm } from './param-form.tsx';
import { words } from './words.ts';

/** Comparisons have a panel of their own. */
const offered = cards.filter(({ shape }) => shape !== 'shift');
const firstSeed = 1;

export function FindingsPanel(): ReactNode {
  const { document: study } = useCockpit();
  const texts = words[study.language];
  const count = study.analyses.length;
  return (
    <Fold control="fold-findings" title={texts.title} {...(count === 0 ? {} : { aside: String(count) })}>
      <div className="panel-stack">
        <QuickRun />
        {count === 0 ? <p className="field-help">{texts.none}</p> : null}
        {[...study.analyses].reverse().map((analysis) => (
          <Finding key={analysis.id} analysis={analysis} />
        ))}
        <RunForm />
      </div>
    </Fold>
  );
}

/** The first method as it comes: one press from a map to its hot spots. */
function QuickRun(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const [card] = offered;
  if (card === undefined) return null;
  const params = Object.fromEntries(card.params.map(({ id, initial }) => [id, initial]));
  const analysis = { method: card.id, version: card.version, params, seed: firstSeed, chosen: 'not-said' } as const;
  return (
    <div>
      <Button control="run-hot-spots" look="main" onClick={() => dispatch('addAnalysis', { analysis })}>
        {words[study.language].run}
      </Button>
      <p className="field-help">{words[study.language].runNote}</p>
    </div>
  );
}

function RunForm(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const [method, setMethod] = useState(offered[0]?.id ?? '');
  const { language } = study;
  const texts = words[language];
  const card = offered.find(({ id }) => id === method);
  if (card === undefined) return null;
  return (
    <Fold control="fold-run" title={texts.change} rank="inner" isOpenAtFirst={false}>
      <div className="panel-stack">
        {offered.length < 2 ? null : (
          <Select
            control="run-method"
            label={texts.method}
            value={method}
            options={offered.map(({ id, words: named }) => ({ value: id, label: named[language].name }))}
            onChange={setMethod}
          />
        )}
        <ParamForm
          key={card.id}
          card={card}
          form="run"
          params={{}}
          seed={firstSeed}
          language={language}
          runLabel={texts.runMethod}
          onRun={(params, seed) =>
            dispatch('addAnalysis', {
              analysis: { method: card.id, version: card.version, params, seed, chosen: 'not-said' },
            })
          }
        />
      </div>
    </Fold>
  );
}
