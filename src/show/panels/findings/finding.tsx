import { type ReactNode, useState } from 'react';
import { cards, type MethodCard } from '../../../analyse/catalog.ts';
import { type Problem, problem } from '../../../base/problem.ts';
import type { AnalysisResult, Disclosed } from '../../../disclose/disclosed.ts';
import type { AnalysisSpec } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { contextOf } from '../../findings/context-of.ts';
import { shownOf } from '../../findings/shown-finding.ts';
import { useFindingViews } from '../../findings/use-finding-views.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Select } from '../../parts/select.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { themes } from '../../theme/colours.ts';
import { FindingCard } from './finding-card.tsx';
import { JobState } from './job-state.tsx';
import { GroundFields } from './method-form.tsx';
import { ParamForm } from './param-form.tsx';
import type { RunGround } from './run-ground.ts';
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
  const status = results.analyses[id] ?? { status: 'waiting' };
  const isBroken = status.status === 'failed' && status.problem.code === 'break-crossed';
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
        <JobState job={id} status={status} language={language}>
          {(result) => <Found result={result} card={card} analysis={analysis} />}
        </JobState>
      )}
      {isBroken && analysis.data === 'areas' ? <TitleEightOffer /> : null}
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

/** A series that changed its definition is whole under one authority. */
function TitleEightOffer(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const clause = { kind: 'categories', column: 'authority', values: ['title-8'] } as const;
  return (
    <Button control="title-8-only" onClick={() => dispatch('setClause', { view: 'panel:authority', clause })}>
      {words[study.language].titleEight}
    </Button>
  );
}

interface FoundProps {
  readonly result: Disclosed<AnalysisResult>;
  readonly card: MethodCard;
  readonly analysis: AnalysisSpec;
}

function Found({ result, card, analysis }: FoundProps): ReactNode {
  const { document: study, dataSets } = useCockpit();
  const view = useFindingViews().find(({ id }) => id === analysis.method);
  if (view === undefined || !view.accepts(result)) return null;
  const context = contextOf(analysis, study, dataSets, themes[study.theme]);
  return <FindingCard shown={shownOf(analysis, view, result, context)} card={card} analysis={analysis} />;
}

function FindingForm({ analysis, card }: { readonly analysis: AnalysisSpec; readonly card: MethodCard }): ReactNode {
  const { language } = useCockpit().document;
  return (
    <Fold control={`fold-form-${analysis.id}`} title={words[language].parameters} rank="inner" isOpenAtFirst={false}>
      <ChangeForm key={JSON.stringify(analysis)} analysis={analysis} card={card} />
    </Fold>
  );
}

function ChangeForm({ analysis, card }: { readonly analysis: AnalysisSpec; readonly card: MethodCard }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { id, params, seed, data, period } = analysis;
  const [ground, setGround] = useState<RunGround>({ data, period });
  return (
    <div className="panel-stack">
      <GroundFields card={card} form={id} ground={ground} onChange={setGround} />
      <ParamForm
        card={card}
        form={id}
        params={params}
        seed={seed}
        language={study.language}
        runLabel={words[study.language].runMethod}
        onRun={(changed, changedSeed) =>
          dispatch('changeAnalysis', { id, change: { params: changed, seed: changedSeed, ...ground } })
        }
      />
    </div>
  );
}
