import { type ReactNode, useMemo } from 'react';
import { cards, type MethodCard } from '../../../analyse/catalog.ts';
import { say } from '../../../base/words.ts';
import type { AnalysisResult, Disclosed } from '../../../disclose/disclosed.ts';
import type { AnalysisSpec, Sweep } from '../../../document/document.ts';
import { type Results, useCockpit } from '../../cockpit.ts';
import { DrawingCanvas } from '../../drawing/drawing-canvas.tsx';
import { contextOf } from '../../findings/context-of.ts';
import { metaOf } from '../../findings/run-facts.ts';
import { useFindingViews } from '../../findings/use-finding-views.ts';
import { formatOf } from '../../format.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { valueText } from '../../scene-text/param-text.ts';
import { themes } from '../../theme/colours.ts';
import { useScene } from '../../use-scene.ts';
import { JobState } from '../findings/job-state.tsx';
import { smallPicture } from './small-picture.ts';
import './sweep.css';
import { words } from './words.ts';

interface Varied {
  readonly sweep: Sweep;
  readonly analysis: AnalysisSpec;
  readonly card: MethodCard;
}

/** The parameter that the study varies, with its run; null when none is, or its method is not known. */
function useVaried(): Varied | null {
  const { sweep, analyses } = useCockpit().document;
  const analysis = analyses.find(({ id }) => id === sweep?.analysis);
  const card = cards.find(({ id }) => id === analysis?.method);
  return sweep === null || analysis === undefined || card === undefined ? null : { sweep, analysis, card };
}

/** The sensitivity strip: the same statistic over several values of one parameter, as small pictures. */
export function SweepDialog(): ReactNode {
  const { document: study, results, dispatch } = useCockpit();
  const varied = useVaried();
  if (varied === null) return null;
  const { language } = study;
  const { sweep, card } = varied;
  const param = card.params.find(({ id }) => id === sweep.param)?.words[language].name ?? sweep.param;
  return (
    <Dialog
      control="sweep"
      title={say(words, language, 'title', { param })}
      closeLabel={words[language].close}
      onClose={() => dispatch('setSweep', { sweep: null })}
      width={1120}
    >
      <p className="field-help">{words[language].intro}</p>
      <ol className="sweep">
        {results.sweep.map((run) => (
          <SweepRun key={String(run.value)} varied={varied} run={run} />
        ))}
      </ol>
    </Dialog>
  );
}

function SweepRun({ varied, run }: { readonly varied: Varied; readonly run: Results['sweep'][number] }): ReactNode {
  const { document: study } = useCockpit();
  const { language } = study;
  const { card, analysis, sweep } = varied;
  const spec = card.params.find(({ id }) => id === sweep.param);
  const value = spec === undefined ? String(run.value) : valueText(spec, run.value, language, study);
  const own = analysis.params[sweep.param] ?? spec?.initial;
  const isChosen = String(own) === String(run.value);
  return (
    <li className="sweep-run" data-sweep={run.value} data-chosen={isChosen}>
      <h3>{isChosen ? `${value} (${words[language].asChosen})` : value}</h3>
      <JobState job={`sweep:${run.value}`} status={run.status} language={language}>
        {(result) => <SweepPicture result={result} varied={varied} value={value} />}
      </JobState>
    </li>
  );
}

interface SweepPictureProps {
  readonly result: Disclosed<AnalysisResult>;
  readonly varied: Varied;
  readonly value: string;
}

function SweepPicture({ result, varied, value }: SweepPictureProps): ReactNode {
  const { document: study, dataSets } = useCockpit();
  const scene = useScene();
  const views = useFindingViews();
  const { language } = study;
  const { analysis, card, sweep } = varied;
  const view = views.find(({ id }) => id === analysis.method);
  const context = contextOf(analysis, { ...study, pick: null }, dataSets, themes[study.theme]);
  const param = card.params.find(({ id }) => id === sweep.param)?.words[language].name ?? sweep.param;
  const description = say(words, language, 'map', { name: card.words[language].name, param, value });
  const drawing = useMemo(
    () => (view === undefined ? null : smallPicture({ view, result, context, scene, description })),
    [view, result, context, scene, description],
  );
  const p = metaOf(result)?.headlineP ?? null;
  return (
    <>
      {drawing === null ? null : <DrawingCanvas drawing={drawing} className="sweep-picture" />}
      {view === undefined ? null : <p>{view.text(result, context).headline}</p>}
      <p className="field-help">
        {p === null ? words[language].noP : say(words, language, 'p', { p: formatOf(language).p(p) })}
      </p>
    </>
  );
}
