import type { ReactNode } from 'react';
import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import { eventsOf } from '../../../corridors/events-of.ts';
import type { Compare } from '../../../document/document.ts';
import { periodsMeant } from '../../../document/periods-meant.ts';
import { useCockpit } from '../../cockpit.ts';
import { eventName } from '../../event-name.ts';
import { Fold } from '../../parts/fold.tsx';
import { late } from '../../parts/late.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { Select } from '../../parts/select.tsx';
import { MonthField } from '../filters/month-field.tsx';
import { useWhole } from '../filters/use-whole.ts';
import { chosenMonths, withFirst, withLast } from '../filters/window.ts';
import { firstDates } from './first-dates.ts';
import { OnlyTotalsNote } from './only-totals-note.tsx';
import { spanText } from './shift-text.ts';
import { words } from './words.ts';

const ShiftFinding = late('shift', async () => (await import('./shift-finding.tsx')).ShiftFinding);

const kinds = ['none', 'previous', 'year-before', 'event', 'dates'] as const satisfies readonly Compare['kind'][];
const monthsAtFirst = 24;

export function ComparePanel(): ReactNode {
  const { document: study, periods, results, dispatch } = useCockpit();
  const whole = useWhole();
  const { language, compare, clauses } = study;
  const texts = words[language];
  const chosen = chosenMonths(clauses, whole);
  const events = eventsOf(study.events);
  const choiceOf = (kind: Compare['kind']): Compare => {
    if (compare.kind === kind) return compare;
    if (kind === 'event') return { kind, event: events[0]?.id ?? '', months: monthsAtFirst };
    return kind === 'dates' ? { kind, ...firstDates(chosen, whole) } : { kind };
  };
  const hintOf = (kind: Compare['kind']): string | undefined => {
    const meant = periodsMeant(choiceOf(kind), chosen, events);
    if (meant === null || (kind !== compare.kind && (kind === 'event' || kind === 'dates'))) return undefined;
    if (meant.before.to <= whole.from || meant.before.from >= whole.to) return texts.nothingThere;
    const before = spanText(meant.before, language);
    // The months as the series has them decide whether seasons differ: what is cut may leave a season out.
    const { before: compared, sameSeason } = periods[study.grid.figures];
    const isMade = kind === compare.kind && compared !== null;
    if (kind !== 'event') return isMade && !sameSeason ? `${before}${texts.seasonsDiffer}` : before;
    const season = isMade ? texts[sameSeason ? 'seasonsSame' : 'seasonsDiffer'] : '';
    return say(words, language, 'meansEvent', { before, now: spanText(meant.now, language), season });
  };
  return (
    <Fold control="fold-compare" topic="comparison" title={texts.title}>
      <div className="panel-stack">
        <RadioGroup
          control="compare"
          label={texts.withWhat}
          isLabelHidden
          value={compare.kind}
          choices={kinds.map((kind) => {
            const hint = hintOf(kind);
            return { value: kind, label: texts[kind], ...(hint === undefined ? {} : { hint }) };
          })}
          onChange={(kind) => dispatch('setCompare', { compare: choiceOf(kind) })}
        />
        {compare.kind === 'event' ? <EventFields compare={compare} /> : null}
        {compare.kind === 'dates' ? <DateFields compare={compare} /> : null}
        <OnlyTotalsNote />
        {results.shift === null ? null : <ShiftFinding status={results.shift} />}
      </div>
    </Fold>
  );
}

function EventFields({ compare }: { readonly compare: Extract<Compare, { kind: 'event' }> }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const texts = words[study.language];
  const change = (part: Partial<typeof compare>): void => dispatch('setCompare', { compare: { ...compare, ...part } });
  return (
    <div className="panel-stack inset">
      <Select
        control="compare-event"
        label={texts.chooseEvent}
        value={compare.event}
        options={eventsOf(study.events).map((event) => ({
          value: event.id,
          label: `${event.from.slice(0, 4)} ${eventName(event, study.language)}`,
        }))}
        onChange={(event) => change({ event })}
      />
      <NumberField
        control="compare-months"
        label={texts.months}
        value={compare.months}
        min={1}
        max={240}
        step={1}
        onChange={(months) => change({ months: Math.round(months) })}
      />
    </div>
  );
}

function DateFields({ compare }: { readonly compare: Extract<Compare, { kind: 'dates' }> }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const whole = useWhole();
  const { language } = study;
  const texts = words[language];
  const change = (period: { from: typeof compare.from; to: typeof compare.to }): void =>
    dispatch('setCompare', { compare: { kind: 'dates', ...period } });
  const ends = { whole, language };
  return (
    <div className="two-columns inset">
      <MonthField
        {...ends}
        control="compare-from"
        label={texts.from}
        value={compare.from}
        onChange={(month) => change(withFirst(compare, month, whole))}
      />
      <MonthField
        {...ends}
        control="compare-to"
        label={texts.to}
        value={monthIndexOf(compare.to - 1)}
        onChange={(month) => change(withLast(compare, month, whole))}
      />
    </div>
  );
}
