import type { ReactNode } from 'react';
import type { Language } from '../../../base/words.ts';
import type { Mapping, WideColumns } from '../../../document/reading.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { Select } from '../../parts/select.tsx';
import { TypedField } from '../../parts/typed-field.tsx';
import { withRange, withWide } from './mapping-draft.ts';
import { mappingWords } from './mapping-words.ts';
import styles from './reading.module.css';

const kinds: readonly WideColumns['are'][] = ['months', 'years', 'areas'];

interface WideFieldsProps {
  readonly mapping: Mapping;
  readonly wide: WideColumns;
  /** Columns that may be among them. */
  readonly columns: readonly string[];
  readonly language: Language;
  readonly onChange: (mapping: Mapping) => void;
}

/** Columns side by side that are cells of one long column: which they are, and what their headers say. */
export function WideFields({ mapping, wide, columns, language, onChange }: WideFieldsProps): ReactNode {
  const texts = mappingWords[language];
  const [first = '', last = first] = [wide.columns[0], wide.columns.at(-1)];
  const options = columns.map((column) => ({ value: column, label: column }));
  return (
    <section className={styles.section} aria-label={texts.side}>
      <h3>{texts.side}</h3>
      <p className="field-help">{texts.sideHelp}</p>
      <div className={styles.fields}>
        <Select
          control="reading-wide-from"
          label={texts.first}
          value={first}
          options={options}
          onChange={(from) => onChange(withRange(mapping, from, last, columns))}
        />
        <Select
          control="reading-wide-to"
          label={texts.last}
          value={last}
          options={options}
          onChange={(to) => onChange(withRange(mapping, first, to, columns))}
        />
        <RadioGroup
          control="reading-wide-are"
          label={texts.are}
          look="segments"
          value={wide.are}
          choices={kinds.map((value) => ({ value, label: texts[value] }))}
          onChange={(are) => onChange(withWide(mapping, { are }))}
        />
        {wide.are === 'months' ? <YearField mapping={mapping} wide={wide} onChange={onChange} texts={texts} /> : null}
      </div>
    </section>
  );
}

interface YearFieldProps extends Pick<WideFieldsProps, 'mapping' | 'wide' | 'onChange'> {
  readonly texts: (typeof mappingWords)[Language];
}

/** The year of columns that are months; empty where the file says it. */
function YearField({ mapping, wide, onChange, texts }: YearFieldProps): ReactNode {
  const commit = (text: string): void => {
    const year = /^\s*([12]\d{3})\s*$/.exec(text)?.[1];
    if (year !== undefined || text.trim() === '') {
      onChange(withWide(mapping, { year: year === undefined ? null : Number(year) }));
    }
  };
  return (
    <TypedField
      control="reading-wide-year"
      label={texts.ofYear}
      kind="number"
      min={1900}
      max={2100}
      step={1}
      value={wide.year === null ? '' : String(wide.year)}
      help={texts.ofYearHelp}
      onCommit={commit}
    />
  );
}
