import { type ReactNode, useState } from 'react';
import type { MethodCard } from '../../../analyse/catalog.ts';
import { type Language, say } from '../../../base/words.ts';
import type { AnalysisResult } from '../../../disclose/disclosed.ts';
import type { AnalysisSpec } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import type { Figure } from '../../findings/finding-view.ts';
import { isRefused, metaOf, problemsOf } from '../../findings/run-facts.ts';
import type { ShownFinding } from '../../findings/shown-finding.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { Fold } from '../../parts/fold.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { SweepButtons } from '../sweep/sweep-buttons.tsx';
import { FamilyLine } from './family-line.tsx';
import { Caveats, FigureList } from './figure-list.tsx';
import { FindingActions } from './finding-actions.tsx';
import { FindingChart } from './finding-chart.tsx';
import { FindingItems } from './finding-items.tsx';
import { PartialLine } from './partial-line.tsx';
import { PickProfile } from './pick-profile.tsx';
import { StampLines } from './stamp-lines.tsx';
import { words } from './words.ts';

interface CardProps {
  readonly shown: ShownFinding;
  readonly card: MethodCard;
  readonly analysis: AnalysisSpec;
}

/** What a run found, in words, figures and a chart; what stands in its way instead where there is no answer. */
export function FindingCard({ shown, card, analysis }: CardProps): ReactNode {
  const { result, context } = shown;
  const { language } = context;
  return (
    <div className="panel-stack" aria-live="polite">
      {context.synthetic ? <p className="synthetic">{words[language].synthetic}</p> : null}
      <RunProblems result={result} language={language} />
      {isRefused(result) ? null : <Answer shown={shown} />}
      {isRefused(result) ? null : <FindingActions shown={shown} />}
      <PartialLine analysis={analysis} />
      <FamilyLine analysis={analysis} />
      <ExactToggle card={card} analysis={analysis} language={language} />
      <MethodWords result={result} card={card} analysis={analysis} language={language} />
    </div>
  );
}

function Answer({ shown }: { readonly shown: ShownFinding }): ReactNode {
  const { view, result, context } = shown;
  const text = view.text(result, context);
  const picked = text.items.find(({ id }) => id === context.pick);
  return (
    <>
      <p className="finding-headline">{text.headline}</p>
      <Figures figures={text.figures} analysis={shown.id} language={context.language} />
      <FindingChart shown={shown} />
      <Caveats texts={text.caveats} />
      <FindingItems shown={shown} items={text.items} />
      {context.pick === null ? null : <PickProfile shown={shown} title={picked?.title ?? context.pick} />}
    </>
  );
}

/** As many as are read at a glance; a run over many years or sectors has more. */
const figuresAtFirst = 6;

interface FiguresProps {
  readonly figures: readonly Figure[];
  readonly analysis: string;
  readonly language: Language;
}

function Figures({ figures, analysis, language }: FiguresProps): ReactNode {
  const [areAll, setAll] = useState(false);
  const hasMore = !areAll && figures.length > figuresAtFirst + 1;
  const count = formatOf(language).whole(figures.length);
  return (
    <>
      <FigureList figures={hasMore ? figures.slice(0, figuresAtFirst) : figures} />
      {hasMore ? (
        <Button control={`fold-figures-${analysis}`} look="link" onClick={() => setAll(true)}>
          {say(words, language, 'allItems', { count })}
        </Button>
      ) : null}
    </>
  );
}

interface ProblemsProps {
  readonly result: AnalysisResult;
  readonly language: Language;
}

function RunProblems({ result, language }: ProblemsProps): ReactNode {
  return problemsOf(result).map(({ side, problem }) => (
    <div key={`${side} ${problem.code}`}>
      {side === null ? null : <strong>{words[language][`side.${side}`]}</strong>}
      <ProblemNote problem={problem} language={language} />
    </div>
  ));
}

interface ToggleProps {
  readonly card: MethodCard;
  readonly analysis: AnalysisSpec;
  readonly language: Language;
}

/** The same run on records whose place is known exactly, one press away. */
function ExactToggle({ card, analysis, language }: ToggleProps): ReactNode {
  const { dispatch } = useCockpit();
  const spec = card.params.find(({ id }) => id === 'exactOnly');
  if (spec === undefined) return null;
  const { id, params } = analysis;
  return (
    <CheckBox
      control={`exact-${id}`}
      label={words[language].exactOnly}
      isChecked={(params.exactOnly ?? spec.initial) === true}
      onChange={(exactOnly) => dispatch('changeAnalysis', { id, change: { params: { ...params, exactOnly } } })}
    />
  );
}

/** What the result means, why another tool may give another one, and how it was made. */
function MethodWords({ result, card, analysis, language }: ToggleProps & ProblemsProps): ReactNode {
  const stamp = metaOf(result)?.stamp;
  const texts = words[language];
  return (
    <>
      {card.sweeps.length === 0 ? null : (
        <Fold control={`fold-sweeps-${analysis.id}`} title={texts.sensitivity} rank="inner">
          <SweepButtons analysis={analysis} card={card} />
        </Fold>
      )}
      {stamp === undefined ? null : <StampLines of={analysis.id} card={card} stamp={stamp} language={language} />}
      <Fold control={`fold-differs-${analysis.id}`} title={texts.differs} rank="inner" isOpenAtFirst={false}>
        <p className="small">{card.words[language].differs}</p>
      </Fold>
    </>
  );
}
