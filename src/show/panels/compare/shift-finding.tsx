import type { ReactNode } from 'react';
import { cards } from '../../../analyse/catalog.ts';
import { type Language, say } from '../../../base/words.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import { eventsOf } from '../../../corridors/events-of.ts';
import { eventsWithin24Months } from '../../../corridors/events-within-24-months.ts';
import { placeStem } from '../../../corridors/place-stem.ts';
import type { Disclosed, ShiftResult } from '../../../disclose/disclosed.ts';
import { ruleOfSet } from '../../../disclose/rule-of-set.ts';
import { type DataSet, useCockpit } from '../../cockpit.ts';
import { eventName } from '../../event-name.ts';
import { measureName } from '../../measure-name.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { fileStemOf } from '../../scene-text/file-stem.ts';
import { shortSource } from '../../scene-text/short-source.ts';
import { dayMade } from '../../table/day-made.ts';
import { listedEvent } from '../events/event-text.ts';
import { Caveats, FigureList } from '../findings/figure-list.tsx';
import { JobState } from '../findings/job-state.tsx';
import { StampLines } from '../findings/stamp-lines.tsx';
import { centresJson } from './centres-json.ts';
import { monthRuns } from './month-runs.ts';
import { shiftText } from './shift-text.ts';
import { shiftWords } from './shift-words.ts';
import { words } from './words.ts';

/** The comparison of two periods in words; nothing while nothing is compared. */
export function ShiftFinding(): ReactNode {
  const { document: study, results } = useCockpit();
  const { shift } = results;
  if (shift === null) return null;
  return (
    <JobState job="shift" status={shift} language={study.language}>
      {(result) => <ShiftWords result={result} language={study.language} />}
    </JobState>
  );
}

interface ShiftProps {
  readonly result: Disclosed<ShiftResult>;
  readonly language: Language;
}

interface SaveProps extends ShiftProps {
  readonly set: DataSet | undefined;
}

/** The centres, their drift and the ellipse as a file; nothing where there are none. */
function SaveCentres({ result, set, language }: SaveProps): ReactNode {
  const { document: study, saveText } = useCockpit();
  const about = {
    measure: measureName(set, language),
    source: shortSource(set, language),
    synthetic: set?.synthetic === true,
  };
  const text = centresJson(result, about);
  if (text === null) return null;
  const stem = `${fileStemOf(placeStem(study), set, result.now, language)}_${result.stamp.method}_${dayMade()}`;
  return (
    <div className="row">
      <Button
        control="save-centres"
        look="link"
        label={words[language].geoJsonLabel}
        onClick={() => saveText(`${stem}.geojson`, text, 'application/geo+json')}
      >
        {words[language].geoJson}
      </Button>
    </div>
  );
}

function ShiftWords({ result, language }: ShiftProps): ReactNode {
  const { document: study, dataSets } = useCockpit();
  const { compare, grid } = study;
  const set = dataSets.find(({ table }) => table === grid[result.figures]);
  const event = compare.kind === 'event' ? eventsOf(study.events).find(({ id }) => id === compare.event) : undefined;
  const text = shiftText(result, language, {
    breakText: (key) => sourceText(set?.source ?? '', language, key),
    event: event === undefined ? null : eventName(event, language),
    isHeldBack: set !== undefined && ruleOfSet(set, study).threshold !== null,
  });
  const card = cards.find(({ id }) => id === result.stamp.method);
  const cut = monthRuns(result.cut, language);
  return (
    <article className="finding" aria-live="polite">
      {text.headline === null ? null : <p className="finding-headline">{text.headline}</p>}
      {result.problems.map((problem) => (
        <ProblemNote key={`${problem.code} ${JSON.stringify(problem.params)}`} problem={problem} language={language} />
      ))}
      <FigureList figures={text.figures} />
      <Caveats texts={[...text.caveats, ...(cut === '' ? [] : [say(words, language, 'cut', { months: cut })])]} />
      <SaveCentres result={result} set={set} language={language} />
      <OtherEvents result={result} language={language} besides={event?.id} />
      {card === undefined ? null : <StampLines of="shift" card={card} stamp={result.stamp} language={language} />}
    </article>
  );
}

function OtherEvents({ result, language, besides }: ShiftProps & { readonly besides: string | undefined }): ReactNode {
  const { events } = useCockpit().document;
  const others = eventsWithin24Months(result.now, result.before, eventsOf(events), besides);
  if (others.length === 0) return null;
  return (
    <section>
      <h4>{shiftWords[language].others}</h4>
      <ul className="bullets">
        {others.map((event) => (
          <li key={event.id}>{listedEvent(event, language)}</li>
        ))}
      </ul>
    </section>
  );
}
