import { type ReactNode, useEffect, useState } from 'react';
import type { MethodCard } from '../../../analyse/catalog.ts';
import { problem } from '../../../base/problem.ts';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { loadFindingViews } from '../../findings/load.ts';
import { Select } from '../../parts/select.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { ParamForm } from './param-form.tsx';
import { byQuestion } from './questions.ts';
import { firstSeed, groundOf, type RunGround } from './run-ground.ts';
import { startParams } from './start-params.ts';
import { words } from './words.ts';

interface GroundFieldsProps {
  readonly card: MethodCard;
  readonly form: string;
  readonly ground: RunGround;
  readonly onChange: (ground: RunGround) => void;
}

/** Where there is a choice: incidents or the figures of areas, these months or those they are compared with. */
export function GroundFields({ card, form, ground, onChange }: GroundFieldsProps): ReactNode {
  const { document: study } = useCockpit();
  const texts = words[study.language];
  const isCompared = study.compare.kind !== 'none';
  return (
    <>
      {card.needs === 'either' ? (
        <Select
          control={`${form}-data`}
          label={texts.data}
          value={ground.data}
          options={[
            { value: 'incidents', label: texts.incidents },
            { value: 'areas', label: texts.areas },
          ]}
          onChange={(data) => onChange({ ...ground, data: data === 'areas' ? 'areas' : 'incidents' })}
        />
      ) : null}
      {isCompared || ground.period === 'before' ? (
        <Select
          control={`${form}-period`}
          label={texts.period}
          value={ground.period}
          options={[
            { value: 'now', label: texts.now },
            { value: 'before', label: texts.before },
          ]}
          onChange={(period) => onChange({ ...ground, period: period === 'before' ? 'before' : 'now' })}
        />
      ) : null}
    </>
  );
}

/** What a method tells, in a line; the rest stands with its result. */
const firstSentence = (text: string): string => text.split(/(?<=\.)\s/)[0] ?? text;

/** Any method, with any parameters: methods stand under the question that they answer. */
export function MethodForm({ cards }: { readonly cards: readonly MethodCard[] }): ReactNode {
  const { document: study, dataSets, dispatch } = useCockpit();
  const { language } = study;
  const texts = words[language];
  const [method, setMethod] = useState(cards[0]?.id ?? '');
  const card = cards.find(({ id }) => id === method);
  const [ground, setGround] = useState<RunGround>({ data: 'incidents', period: 'now' });
  // By the time the run ends, what shows it is there. Where it cannot be loaded, the run says so.
  useEffect(() => void loadFindingViews().catch(() => undefined), []);
  if (card === undefined) return null;
  const isCube = dataSets.some(({ table, cube }) => table === study.grid.incidents && cube !== undefined);
  const lacksRecords = ({ needsRecords }: MethodCard, data: RunGround['data']): boolean =>
    isCube && data === 'incidents' && needsRecords === true;
  const choose = (id: string): void => {
    setMethod(id);
    const chosen = cards.find((candidate) => candidate.id === id);
    if (chosen !== undefined) setGround(groundOf(chosen));
  };
  const groups = byQuestion(cards).map(({ question, cards: offered }) => ({
    label: texts[`question.${question}`],
    options: offered.map((one) => {
      const { name } = one.words[language];
      const label = lacksRecords(one, ground.data) ? say(words, language, 'lacksRecords', { name }) : name;
      return { value: one.id, label };
    }),
  }));
  return (
    <div className="panel-stack">
      <Select control="run-method" label={texts.method} value={method} options={groups} onChange={choose} />
      <p className="field-help">
        {/* A list that is closed has no room for a long name. */}
        <strong>{card.words[language].name}.</strong> {firstSentence(card.words[language].meaning)}
      </p>
      <GroundFields card={card} form="run" ground={ground} onChange={setGround} />
      {lacksRecords(card, ground.data) ? (
        <ProblemNote problem={problem('cube-records-needed')} language={language} />
      ) : (
        <ParamForm
          key={`${card.id} ${study.corridor}`}
          card={card}
          form="run"
          params={startParams(card, study)}
          seed={firstSeed}
          language={language}
          runLabel={texts.runMethod}
          onRun={(params, seed) =>
            dispatch('addAnalysis', {
              analysis: { method: card.id, version: card.version, params, seed, ...ground, chosen: 'not-said' },
            })
          }
        />
      )}
    </div>
  );
}
