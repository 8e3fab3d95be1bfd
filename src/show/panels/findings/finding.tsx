import type { ReactNode } from 'react';
import { cards, type MethodCard } from '../../../analyse/catalog.ts';
import { type Problem, problem } from '../../../base/problem.ts';
import type { AnalysisSpec } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Select } from '../../parts/select.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { HotSpotFinding } from './hot-spot-finding.tsx';
import { JobState } from './job-state.tsx';
import { ParamForm } from './param-form.tsx';
import { words } from './words.ts';

const sayings = ['not-said', 'beforehand', 'found'] as const;
const isSaying = (value: string): value is (typeof sayings)[number] => sayings.some((one) => one === value);

/** One run of a method: how far it is, what it found, with what. */
export function Finding({ analysis }: { readonly analysis: AnalysisSpec }): ReactNode {
  const { document: study, results, dispatch } = useCockpit();
  const { language } = study;
  const texts = words[language];
  const { id } = analysis;
  const card = cards.find((candidate) => candidate.id === analysis.method);
  const unknown: Problem = problem('method-unknown', { method: analysis.method });
  return (
    <article className="finding" data-finding={id}>
      <div className="finding-head">
        <h3>{card?.words[language].name ?? analysis.method}</h3>
        <Button control={`remove-${id}`} look="link" onClick={() => dispatch('removeAnalysis', { id })}>
          {texts.remove}
        </Button>
      </div>
      {card === undefined ? (
        <ProblemNote problem={unknown} language={language} />
      ) : (
        <JobState job={id} status={results.analyses[id] ?? { status: 'waiting' }} language={language}>
          {(result) => <HotSpotFinding result={result} card={card} language={language} />}
        </JobState>
      )}
      <Select
        control={`chosen-${id}`}
        label={texts.chosen}
        layout="row"
        value={analysis.chosen}
        options={sayings.map((value) => ({ value, label: texts[value] }))}
        onChange={(chosen) => isSaying(chosen) && dispatch('changeAnalysis', { id, change: { chosen } })}
      />
      {card === undefined ? null : <FindingForm analysis={analysis} card={card} />}
    </article>
  );
}

function FindingForm({ analysis, card }: { readonly analysis: AnalysisSpec; readonly card: MethodCard }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language } = study;
  const { id, params, seed } = analysis;
  return (
    <Fold control={`fold-form-${id}`} title={words[language].parameters} rank="inner" isOpenAtFirst={false}>
      <ParamForm
        key={JSON.stringify([params, seed])}
        card={card}
        form={id}
        params={params}
        seed={seed}
        language={language}
        runLabel={words[language].runMethod}
        onRun={(changed, changedSeed) =>
          dispatch('changeAnalysis', { id, change: { params: changed, seed: changedSeed } })
        }
      />
    </Fold>
  );
}
