import { type ReactNode, useMemo } from 'react';
import { say } from '../../../base/words.ts';
import type { PickResult } from '../../../disclose/disclosed.ts';
import { useBox } from '../../charts/use-box.ts';
import { useCockpit } from '../../cockpit.ts';
import { DrawingCanvas } from '../../drawing/drawing-canvas.tsx';
import type { ShownFinding } from '../../findings/shown-finding.ts';
import { Button } from '../../parts/button.tsx';
import { Caveats, FigureList } from './figure-list.tsx';
import { JobState } from './job-state.tsx';
import { pickMonths } from './pick-months.ts';
import { countsText, pickFigures } from './pick-text.ts';
import { pickWords } from './pick-words.ts';

const height = 92;

interface ProfileProps {
  readonly shown: ShownFinding;
  /** Name of what is picked. */
  readonly title: string;
}

/** What is picked: its months, kinds and precision. */
export function PickProfile({ shown, title }: ProfileProps): ReactNode {
  const { results, dispatch } = useCockpit();
  const { context } = shown;
  const { language } = context;
  return (
    <section className="pick" aria-live="polite">
      <div className="finding-head">
        <h4>{say(pickWords, language, 'title', { title })}</h4>
        <Button control="map-pick-none" look="link" onClick={() => dispatch('setPick', { pick: null })}>
          {pickWords[language].clear}
        </Button>
      </div>
      {results.pick === null ? (
        <p className="field-help">{pickWords[language].nowhere}</p>
      ) : (
        <JobState job="pick" status={results.pick} language={language}>
          {(result) => <Profile result={result} shown={shown} />}
        </JobState>
      )}
    </section>
  );
}

function Profile({ result, shown }: { readonly result: PickResult; readonly shown: ShownFinding }): ReactNode {
  const { box, size } = useBox();
  const { language, theme } = shown.context;
  const width = size?.width ?? 0;
  const drawing = useMemo(
    () => (width < 60 ? null : pickMonths(result, { width, height }, language, theme)),
    [result, width, language, theme],
  );
  return (
    <div className="panel-stack">
      <p>{countsText(result, language)}</p>
      <div
        ref={box}
        className="finding-chart"
        style={{ '--chart-height': `${height}px` }}
        role="img"
        aria-label={drawing?.description}
      >
        {drawing === null ? null : <DrawingCanvas drawing={drawing} className="finding-chart-canvas" />}
      </div>
      <FigureList figures={pickFigures(result, shown.context)} />
      <Caveats texts={result.basis === 'disclosed' ? [pickWords[language].own] : []} />
    </div>
  );
}
