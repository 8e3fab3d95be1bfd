import type { ReactNode } from 'react';
import type { Language } from '../../../base/words.ts';
import type { Inspection } from '../../../columns/inspection.ts';
import type { Reading } from '../../../document/reading.ts';
import { NumberField } from '../../parts/number-field.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { ColumnChoice } from './column-choice.tsx';
import { estimateText } from './estimate-text.ts';
import styles from './reading.module.css';
import { withYears } from './reading-draft.ts';
import { words } from './words.ts';

interface AmountProps {
  readonly inspection: Inspection;
  readonly reading: Reading;
  readonly language: Language;
  readonly onChange: (reading: Reading) => void;
}

/** What reading will take, with a plain warning where that is too much; which years and columns are read. */
export function AmountChoice(props: AmountProps): ReactNode {
  const { inspection, reading, language } = props;
  const { estimate } = inspection;
  const texts = words[language];
  // Nothing could be looked at: a problem says why.
  if (estimate.rows === 0 && inspection.columns.length === 0) return null;
  return (
    <section className={styles.section}>
      <p>{estimateText(estimate, language)}</p>
      {estimate.isTooMuch ? (
        <p className={styles.warning}>
          <strong>{texts.tooMuch}</strong> {texts.tooMuchRemedy}
        </p>
      ) : null}
      <YearChoice {...props} />
      {reading.mapping === undefined && inspection.columns.length > 0 ? <ColumnChoice {...props} /> : null}
    </section>
  );
}

const [earliest, latest] = [1000, 3000];

function YearChoice({ inspection, reading, language, onChange }: AmountProps): ReactNode {
  const texts = words[language];
  const { years } = reading;
  if (inspection.years === null && years === undefined) return null;
  const first = inspection.years ?? years ?? { from: earliest, to: latest };
  return (
    <div className={styles.years}>
      <RadioGroup
        control="reading-years"
        label={texts.years}
        look="segments"
        value={years === undefined ? 'all' : 'some'}
        choices={[
          { value: 'all', label: texts.allYears },
          { value: 'some', label: texts.someYears },
        ]}
        onChange={(kind) => onChange(withYears(reading, kind === 'all' ? null : first))}
      />
      {years === undefined ? null : (
        <>
          <NumberField
            control="reading-year-from"
            label={texts.from}
            value={years.from}
            min={earliest}
            max={latest}
            step={1}
            onChange={(from) => onChange(withYears(reading, { from: Math.round(from), to: years.to }))}
          />
          <NumberField
            control="reading-year-to"
            label={texts.to}
            value={years.to}
            min={earliest}
            max={latest}
            step={1}
            onChange={(to) => onChange(withYears(reading, { from: years.from, to: Math.round(to) }))}
          />
          <p className="field-help">{texts.yearsHelp}</p>
        </>
      )}
    </div>
  );
}
