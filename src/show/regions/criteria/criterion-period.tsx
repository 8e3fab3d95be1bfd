import type { ReactNode } from 'react';
import type { CriterionCard } from '../../../analyse/criteria/catalog.ts';
import { fiscalYear, fiscalYearStart, monthIndex } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { MonthField } from '../../panels/filters/month-field.tsx';
import { type Months, withFirst, withLast } from '../../panels/filters/window.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { Select } from '../../parts/select.tsx';
import { detailWords as words } from './detail-words.ts';
import { wholeMonths } from './whole-of-tables.ts';

interface CriterionPeriodProps {
  readonly id: string;
  readonly periods: CriterionCard['periods'];
  /** What the person chose; null: the criterion's own. */
  readonly chosen: Months | null;
  /** What its figures are of, as the result says. */
  readonly made: Months | null;
  readonly onChange: (period: Months | null) => void;
}

const beforeAnyTable: Months = { from: monthIndex(1999, 10), to: monthIndex(2025, 10) };

/** The months of a criterion: its own, or those that a person chooses; what they come to is said. */
export function CriterionPeriod({ id, periods, chosen, made, onChange }: CriterionPeriodProps): ReactNode {
  const { document: study, dataSets } = useCockpit();
  const { language } = study;
  const texts = words[language];
  if (periods === 'none') return <p className="field-help">{texts.noPeriod}</p>;
  const whole = wholeMonths(dataSets) ?? beforeAnyTable;
  const { month } = formatOf(language);
  const told = (key: 'ownMeans' | 'cutMeans', { from, to }: Months): string =>
    say(words, language, key, { from: month(from), to: month(monthIndexOf(to - 1)) });
  const isCut = chosen !== null && made !== null && (made.from !== chosen.from || made.to !== chosen.to);
  const Field = periods === 'months' ? ChosenMonths : ChosenYears;
  return (
    <div className="panel-stack">
      <RadioGroup
        control={`criterion-period-${id}`}
        label={texts.period}
        value={chosen === null ? 'own' : 'chosen'}
        choices={(['own', 'chosen'] as const).map((value) => ({ value, label: texts[`period.${value}`] }))}
        onChange={(value) => onChange(value === 'own' ? null : (made ?? whole))}
      />
      {chosen === null ? null : <Field id={id} chosen={chosen} whole={whole} onChange={onChange} />}
      {periods === 'fiscal-years' ? <p className="field-help">{texts.fiscal}</p> : null}
      {chosen === null && made !== null ? <p className="field-help">{told('ownMeans', made)}</p> : null}
      {isCut && made !== null ? <p className="field-help">{told('cutMeans', made)}</p> : null}
    </div>
  );
}

interface ChosenProps {
  readonly id: string;
  readonly chosen: Months;
  readonly whole: Months;
  readonly onChange: (period: Months) => void;
}

function ChosenMonths({ id, chosen, whole, onChange }: ChosenProps): ReactNode {
  const { language } = useCockpit().document;
  return (
    <div className="two-columns">
      <MonthField
        control={`criterion-from-${id}`}
        label={words[language].first}
        value={chosen.from}
        whole={whole}
        language={language}
        onChange={(month) => onChange(withFirst(chosen, month, whole))}
      />
      <MonthField
        control={`criterion-to-${id}`}
        label={words[language].last}
        value={monthIndexOf(chosen.to - 1)}
        whole={whole}
        language={language}
        onChange={(month) => onChange(withLast(chosen, month, whole))}
      />
    </div>
  );
}

/** Fiscal years are chosen whole. */
function ChosenYears({ id, chosen, whole, onChange }: ChosenProps): ReactNode {
  const { language } = useCockpit().document;
  const first = fiscalYear(whole.from);
  const years = Array.from({ length: fiscalYear(monthIndexOf(whole.to - 1)) - first + 1 }, (_, i) => first + i);
  const now = { from: fiscalYear(chosen.from), to: fiscalYear(monthIndexOf(chosen.to - 1)) };
  const keep = (from: number, to: number): void =>
    onChange({ from: fiscalYearStart(from), to: fiscalYearStart(to + 1) });
  const options = years.map((year) => ({ value: String(year), label: String(year) }));
  return (
    <div className="two-columns">
      <Select
        control={`criterion-from-${id}`}
        label={words[language].first}
        value={String(now.from)}
        options={options}
        onChange={(year) => keep(Number(year), Math.max(now.to, Number(year)))}
      />
      <Select
        control={`criterion-to-${id}`}
        label={words[language].last}
        value={String(now.to)}
        options={options}
        onChange={(year) => keep(Math.min(now.from, Number(year)), Number(year))}
      />
    </div>
  );
}
