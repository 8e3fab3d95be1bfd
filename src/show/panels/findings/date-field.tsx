import type { ReactNode } from 'react';
import { monthIso, parseMonthIso } from '../../../base/month.ts';
import type { MonthIndex } from '../../../base/units.ts';
import { useCockpit } from '../../cockpit.ts';
import { Select } from '../../parts/select.tsx';
import { MonthField } from '../filters/month-field.tsx';
import { useWhole } from '../filters/use-whole.ts';
import { byMonth, dateOptions, firstMonth } from './date-options.ts';
import type { OwnFieldProps } from './place-field.tsx';
import { words } from './words.ts';

/** A date of a method: an event, or a month. */
export function DateField({ control, label, help, value, onChange }: OwnFieldProps): ReactNode {
  const { document: study } = useCockpit();
  const whole = useWhole();
  const month = parseMonthIso(value);
  const take = (chosen: MonthIndex): void => onChange(monthIso(chosen));
  return (
    <>
      <Select
        control={control}
        label={label}
        help={help}
        value={month === undefined ? value : byMonth}
        options={dateOptions(study, value)}
        onChange={(chosen) => (chosen === byMonth ? take(firstMonth(study, value, whole)) : onChange(chosen))}
      />
      {month === undefined ? null : (
        <MonthField
          control={control}
          label={words[study.language].dateOwn}
          value={month}
          whole={{ from: month < whole.from ? month : whole.from, to: month > whole.to ? month : whole.to }}
          language={study.language}
          onChange={take}
        />
      )}
    </>
  );
}
