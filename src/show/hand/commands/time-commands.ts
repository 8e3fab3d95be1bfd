import { fiscalYear, fiscalYearStart, monthIndex, yearOf } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { eventsOf } from '../../../corridors/events-of.ts';
import type { Compare } from '../../../document/document.ts';
import type { Cockpit } from '../../cockpit.ts';
import { eventName } from '../../event-name.ts';
import { firstDates } from '../../panels/compare/first-dates.ts';
import { words as compareWords } from '../../panels/compare/words.ts';
import { wholeOf } from '../../panels/filters/use-whole.ts';
import { chosenMonths, type Months } from '../../panels/filters/window.ts';
import { monthsBefore } from '../../panels/time-band/months-before.ts';
import { type CommandSource, command, type HandCommand, inBoth } from './command.ts';
import { words } from './words.ts';

const monthsInYear = 12;
/** Months on each side of an event at first. */
const monthsAboutEvent = 24;
const isSame = (a: Months, b: Months): boolean => a.from === b.from && a.to === b.to;
const already = inBoth(words, 'why.already');

/** What of some months the series has; null where it has none of them. */
function inside(from: number, to: number, whole: Months): Months | null {
  const [first, last] = [Math.max(from, whole.from), Math.min(to, whole.to)];
  return first < last ? { from: monthIndexOf(first), to: monthIndexOf(last) } : null;
}

/** U.S. fiscal years that the series has a month of, the last first. */
function fiscalYears(whole: Months): readonly number[] {
  const [first, last] = [fiscalYear(whole.from), fiscalYear(monthIndexOf(whole.to - 1))];
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}

/** Periods by name: the whole, the last year, calendar and fiscal years; and a second map beside the first. */
export const timeCommands: CommandSource = ({ cockpit }) => {
  const { document: study, dispatch } = cockpit;
  const whole = wholeOf(cockpit);
  const chosen = chosenMonths(study.clauses, whole);
  const period = (id: string, name: HandCommand['name'], from: number, to: number): readonly HandCommand[] => {
    const months = inside(from, to, whole);
    if (months === null) return [];
    const choose = (): void => dispatch('setClause', { view: 'time', clause: { kind: 'months', ...months } });
    return [command('time', id, name, choose, { whyNot: isSame(chosen, months) ? already : null })];
  };
  const lastYear = yearOf(monthIndexOf(whole.to - 1));
  const { secondPeriod } = study;
  return [
    command('time', 'whole-period', inBoth(words, 'wholePeriod'), () => dispatch('clearClause', { view: 'time' }), {
      whyNot: study.clauses.time === undefined ? already : null,
    }),
    ...period('last-12', inBoth(words, 'last12'), whole.to - monthsInYear, whole.to),
    ...[lastYear, lastYear - 1].flatMap((year) =>
      period(
        `year:${year}`,
        inBoth(words, 'year', () => ({ year })),
        monthIndex(year, 1),
        monthIndex(year + 1, 1),
      ),
    ),
    ...fiscalYears(whole).flatMap((year) =>
      period(
        `fiscal-year:${year}`,
        inBoth(words, 'fiscalYear', () => ({ year, before: year - 1 })),
        fiscalYearStart(year),
        fiscalYearStart(year + 1),
      ),
    ),
    command('time', 'second-map', inBoth(words, secondPeriod === null ? 'secondMap' : 'oneMap'), () =>
      dispatch('setSecondPeriod', { period: secondPeriod === null ? monthsBefore(chosen, whole) : null }),
    ),
  ];
};

type SimpleKind = Extract<Compare['kind'], 'none' | 'previous' | 'year-before' | 'dates'>;
const simpleKinds: readonly SimpleKind[] = ['none', 'previous', 'year-before', 'dates'];

function compareOf(kind: SimpleKind, cockpit: Cockpit): Compare {
  if (kind !== 'dates') return { kind };
  const whole = wholeOf(cockpit);
  return { kind, ...firstDates(chosenMonths(cockpit.document.clauses, whole), whole) };
}

/** What the months are compared with. */
export const compareCommands: CommandSource = ({ cockpit }) => {
  const { document: study, dispatch } = cockpit;
  const { compare } = study;
  const simple = simpleKinds.map((kind) =>
    command(
      'compare',
      `compare:${kind}`,
      inBoth(words, 'compare', (language) => ({ name: compareWords[language][kind] })),
      () => dispatch('setCompare', { compare: compareOf(kind, cockpit) }),
      { whyNot: compare.kind === kind ? already : null },
    ),
  );
  const events = eventsOf(study.events).map((event) =>
    command(
      'compare',
      `compare:event:${event.id}`,
      inBoth(words, 'compareEvent', (language) => ({ name: eventName(event, language), year: event.from.slice(0, 4) })),
      () => dispatch('setCompare', { compare: { kind: 'event', event: event.id, months: monthsAboutEvent } }),
      { whyNot: compare.kind === 'event' && compare.event === event.id ? already : null },
    ),
  );
  return [...simple, ...events];
};
