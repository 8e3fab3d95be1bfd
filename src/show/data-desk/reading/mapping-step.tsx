import { type ReactNode, useId } from 'react';
import type { Language } from '../../../base/words.ts';
import type { InspectedColumn } from '../../../columns/inspection.ts';
import { areaLevels, type MappedKind, type Mapping } from '../../../document/reading.ts';
import { NumberField } from '../../parts/number-field.tsx';
import { Select } from '../../parts/select.tsx';
import { CommittedField } from './committed-field.tsx';
import { isWithheld, MappedColumns } from './mapped-columns.tsx';
import { mappingWords } from './mapping-words.ts';
import styles from './reading.module.css';
import { WideFields } from './wide-fields.tsx';

interface MappingStepProps {
  readonly columns: readonly InspectedColumn[];
  readonly mapping: Mapping;
  readonly language: Language;
  readonly onChange: (mapping: Mapping) => void;
}

/** What each column of a file is, and what the table is as a whole. */
export function MappingStep({ columns, mapping, language, onChange }: MappingStepProps): ReactNode {
  const id = useId();
  const texts = mappingWords[language];
  const open = columns.filter((column) => !isWithheld(column)).map(({ column }) => column);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{texts.title}</h3>
      <TableFields mapping={mapping} language={language} onChange={onChange} />
      <MappedColumns columns={columns} mapping={mapping} language={language} onChange={onChange} />
      {mapping.wide === null ? null : (
        <WideFields mapping={mapping} wide={mapping.wide} columns={open} language={language} onChange={onChange} />
      )}
      <PrintFields mapping={mapping} language={language} onChange={onChange} />
    </section>
  );
}

type FieldsProps = Omit<MappingStepProps, 'columns'>;

const kinds: readonly MappedKind[] = ['points', 'area-months', 'area-figures'];
const decimals: readonly Mapping['decimal'][] = ['point', 'comma'];
const eaches: readonly Mapping['each'][] = ['record', 'figure'];
const mostSkipped = 1000;

/** One of a few values; what a list gives back is text. */
const among = <Value extends string>(values: readonly Value[], text: string, otherwise: Value): Value =>
  values.find((value) => value === text) ?? otherwise;

function TableFields({ mapping, language, onChange }: FieldsProps): ReactNode {
  const texts = mappingWords[language];
  const { kind, level, decimal, each, skip, fields, wide } = mapping;
  const hasAreas = kind !== 'points' || wide?.are === 'areas' || fields.some(({ role }) => role === 'area');
  return (
    <div className={styles.fields}>
      <Select
        control="reading-kind"
        label={texts.kind}
        value={kind}
        options={kinds.map((value) => ({ value, label: texts[value] }))}
        onChange={(value) => onChange({ ...mapping, kind: among(kinds, value, kind) })}
      />
      {hasAreas ? (
        <Select
          control="reading-level"
          label={texts.level}
          value={level}
          options={areaLevels.map((value) => ({ value, label: texts[`level-${value}`] }))}
          onChange={(value) => onChange({ ...mapping, level: among(areaLevels, value, level) })}
        />
      ) : null}
      <Select
        control="reading-each"
        label={texts.each}
        value={each}
        options={eaches.map((value) => ({ value, label: texts[value] }))}
        onChange={(value) => onChange({ ...mapping, each: among(eaches, value, each) })}
      />
      <Select
        control="reading-decimal"
        label={texts.decimal}
        value={decimal}
        options={decimals.map((value) => ({ value, label: texts[value] }))}
        onChange={(value) => onChange({ ...mapping, decimal: among(decimals, value, decimal) })}
      />
      <NumberField
        control="reading-skip"
        label={texts.skip}
        value={skip}
        min={0}
        max={mostSkipped}
        step={1}
        help={texts.skipHelp}
        onChange={(lines) => onChange({ ...mapping, skip: Math.round(lines) })}
      />
    </div>
  );
}

/** Publisher and title as pictures and sheets print them. */
function PrintFields({ mapping, language, onChange }: FieldsProps): ReactNode {
  const texts = mappingWords[language];
  return (
    <div className={styles.print}>
      <CommittedField
        control="reading-publisher"
        label={texts.publisher}
        value={mapping.publisher}
        onCommit={(publisher) => onChange({ ...mapping, publisher })}
      />
      <CommittedField
        control="reading-title"
        label={texts.docTitle}
        value={mapping.title}
        onCommit={(title) => onChange({ ...mapping, title })}
      />
      <p className="field-help">{texts.sources}</p>
    </div>
  );
}
