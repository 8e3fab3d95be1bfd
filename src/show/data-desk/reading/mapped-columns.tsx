import { type ReactNode, useState } from 'react';
import { type Language, say } from '../../../base/words.ts';
import type { InspectedColumn } from '../../../columns/inspection.ts';
import { fieldRoles, type Mapping } from '../../../document/reading.ts';
import { Select } from '../../parts/select.tsx';
import { CommittedField } from './committed-field.tsx';
import { type ColumnRole, holderOf, labelOf, roleOf, withLabel, withRole } from './mapping-draft.ts';
import { mappingWords } from './mapping-words.ts';
import styles from './reading.module.css';
import { words } from './words.ts';

interface MappedColumnsProps {
  readonly columns: readonly InspectedColumn[];
  readonly mapping: Mapping;
  readonly language: Language;
  readonly onChange: (mapping: Mapping) => void;
}

const roles: readonly ColumnRole[] = ['none', ...fieldRoles, 'wide'];

/** Columns whose values are never read; a person has no way to keep them. */
export const isWithheld = ({ dropped }: InspectedColumn): boolean =>
  dropped === 'personal' || dropped === 'personal-values' || dropped === 'free-text';

/** The columns of the file: what each looks like, what it is, and how it is called here. */
export function MappedColumns({ columns, mapping, language, onChange }: MappedColumnsProps): ReactNode {
  const [moved, setMoved] = useState<string | null>(null);
  const texts = mappingWords[language];
  const give = (column: string, role: ColumnRole): void => {
    setMoved(holderOf(mapping, role, column));
    onChange(withRole(mapping, column, role));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than its place is scrolled by keys */}
      <section className={`${styles.scroll} ${styles.tall}`} tabIndex={0} aria-label={texts.title}>
        <table className={styles.table} data-table="reading-columns">
          <thead>
            <tr>
              {[texts.column, texts.looks, texts.role, texts.label].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map((one, at) =>
              isWithheld(one) ? (
                <WithheldRow key={one.column} column={one} language={language} />
              ) : (
                <ColumnRow
                  key={one.column}
                  at={at}
                  column={one}
                  mapping={mapping}
                  language={language}
                  onRole={give}
                  onChange={onChange}
                />
              ),
            )}
          </tbody>
        </table>
      </section>
      <p className="field-help" role="status">
        {moved === null ? '' : say(mappingWords, language, 'moved', { column: moved })}
      </p>
    </>
  );
}

interface WithheldRowProps {
  readonly column: InspectedColumn;
  readonly language: Language;
}

const WithheldRow = ({ column, language }: WithheldRowProps): ReactNode => (
  <tr data-withheld>
    <th scope="row">{column.column}</th>
    <td colSpan={3}>{words[language][column.dropped ?? 'not-used']}</td>
  </tr>
);

interface ColumnRowProps {
  readonly at: number;
  readonly column: InspectedColumn;
  readonly mapping: Mapping;
  readonly language: Language;
  readonly onRole: (column: string, role: ColumnRole) => void;
  readonly onChange: (mapping: Mapping) => void;
}

function ColumnRow({
  at,
  column: { column, looksLike },
  mapping,
  language,
  onRole,
  onChange,
}: ColumnRowProps): ReactNode {
  const texts = mappingWords[language];
  const role = roleOf(mapping, column);
  const isNamed = role === 'figure' || role === 'category';
  return (
    <tr>
      <th scope="row">{column}</th>
      <td>{texts[looksLike]}</td>
      <td>
        <Select
          control={`reading-role-${at}`}
          label={say(mappingWords, language, 'roleOf', { column })}
          isLabelHidden
          value={role}
          options={roles.map((one) => ({ value: one, label: roleName(one, language) }))}
          onChange={(value) => onRole(column, roles.find((one) => one === value) ?? 'none')}
        />
      </td>
      <td>
        {isNamed ? (
          <CommittedField
            control={`reading-label-${at}`}
            label={say(mappingWords, language, 'labelOf', { column })}
            isLabelHidden
            placeholder={column}
            value={labelOf(mapping, column)}
            onCommit={(label) => onChange(withLabel(mapping, column, label))}
          />
        ) : null}
      </td>
    </tr>
  );
}

const roleName = (role: ColumnRole, language: Language): string =>
  role === 'none' || role === 'wide' ? mappingWords[language][role] : mappingWords[language][`role-${role}`];
