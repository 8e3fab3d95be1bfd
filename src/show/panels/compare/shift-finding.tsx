import type { ReactNode } from 'react';
import { cards } from '../../../analyse/catalog.ts';
import { type Language, say } from '../../../base/words.ts';
import { eventsOf } from '../../../corridors/events-of.ts';
import { eventsWithin24Months } from '../../../corridors/events-within-24-months.ts';
import type { Disclosed, ShiftResult } from '../../../disclose/disclosed.ts';
import { type Status, useCockpit } from '../../cockpit.ts';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { listedEvent } from '../events/event-text.ts';
import { Caveats, FigureList } from '../findings/figure-list.tsx';
import { JobState } from '../findings/job-state.tsx';
import { StampLines } from '../findings/stamp-lines.tsx';
import { monthRuns } from './month-runs.ts';
import { SaveShift } from './save-shift.tsx';
import { shiftNames } from './shift-names.ts';
import { shiftText } from './shift-text.ts';
import { shiftWords } from './shift-words.ts';
import { words } from './words.ts';

interface FindingProps {
  readonly status: Status<Disclosed<ShiftResult>>;
}

/** The comparison of two periods in words. */
export function ShiftFinding({ status }: FindingProps): ReactNode {
  const { language } = useCockpit().document;
  return (
    <JobState job="shift" status={status} language={language}>
      {(result) => <ShiftWords result={result} language={language} />}
    </JobState>
  );
}

interface ShiftProps {
  readonly result: Disclosed<ShiftResult>;
  readonly language: Language;
}

function ShiftWords({ result, language }: ShiftProps): ReactNode {
  const { document: study, dataSets } = useCockpit();
  const { compare, grid } = study;
  const set = dataSets.find(({ table }) => table === grid[result.figures]);
  const text = shiftText(result, language, shiftNames(study, set, language));
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
      <SaveShift result={result} set={set} language={language} />
      <OtherEvents result={result} language={language} besides={compare.kind === 'event' ? compare.event : undefined} />
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
