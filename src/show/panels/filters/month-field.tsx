import type { ReactNode } from 'react';
import { monthIndex, monthOf, yearOf } from '../../../base/month.ts';
import type { MonthIndex } from '../../../base/units.ts';
import type { Language } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import { Select } from '../../parts/select.tsx';
import type { Months } from './window.ts';
import { words } from './words.ts';

interface MonthFieldProps {
  /** Start of the names of its two controls: "from" makes "from-month" and "from-year". */
  readonly control: string;
  readonly label: string;
  readonly value: MonthIndex;
  /** Years that can be chosen. */
  readonly whole: Months;
  readonly language: Language;
  readonly onChange: (month: MonthIndex) => void;
}

const monthNumbers = Array.from({ length: 12 }, (_, at) => at + 1);

/** A month as two lists, its name and its year. */
export function MonthField({ control, label, value, whole, language, onChange }: MonthFieldProps): ReactNode {
  const format = formatOf(language);
  const texts = words[language];
  const first = yearOf(whole.from);
  const years = Array.from({ length: Math.max(1, yearOf(whole.to) - first + 1) }, (_, at) => String(first + at));
  const nameOf = (month: number): string => format.shortMonth(monthIndex(2000, month)).replace(/ ?2000/, '');
  return (
    <fieldset className="month-field">
      <legend className="field-label">{label}</legend>
      <Select
        control={`${control}-month`}
        label={texts.month}
        isLabelHidden
        value={String(monthOf(value))}
        options={monthNumbers.map((month) => ({ value: String(month), label: nameOf(month) }))}
        onChange={(month) => onChange(monthIndex(yearOf(value), Number(month)))}
      />
      <Select
        control={`${control}-year`}
        label={texts.year}
        isLabelHidden
        value={String(yearOf(value))}
        options={years.map((year) => ({ value: year, label: year }))}
        onChange={(year) => onChange(monthIndex(Number(year), monthOf(value)))}
      />
    </fieldset>
  );
}
