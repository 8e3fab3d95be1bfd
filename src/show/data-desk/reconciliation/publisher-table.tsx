import type { ReactNode } from 'react';
import { parseMonthIso } from '../../../base/month.ts';
import { say } from '../../../base/words.ts';
import type { Reconciled } from '../../../disclose/disclosed.ts';
import { citationOf } from '../../citation-text.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { nameOf } from '../../panels/data/set-name.ts';
import { Button } from '../../parts/button.tsx';
import styles from './reconciliation.module.css';
import { words } from './words.ts';

/** Who says it, of which release, and which of them the study draws. */
export function PublisherTable({ table }: { readonly table: Reconciled }): ReactNode {
  const { document: study, dataSets, dispatch } = useCockpit();
  const { language, grid, briefing } = study;
  const texts = words[language];
  const monthText = (iso: string | null): string => {
    const month = iso === null ? undefined : parseMonthIso(iso.slice(0, 7));
    return month === undefined ? texts.missing : formatOf(language).shortMonth(month);
  };
  return (
    <>
      <div className={`scrolling-table ${styles.publishers}`}>
        <table>
          <thead>
            <tr>
              {(['publisher', 'file', 'release', 'to', 'rounding'] as const).map((name) => (
                <th key={name} scope="col">
                  {texts[name]}
                </th>
              ))}
              <th scope="col">{texts.study}</th>
            </tr>
          </thead>
          <tbody>
            {table.publishers.map(({ table: id, publisher, file, to, rounding }) => {
              const set = dataSets.find((one) => one.table === id);
              const draws = set?.kind === 'areas' || set?.kind === 'national' ? set.kind : null;
              const isUsed = draws !== null && grid[draws] === id;
              return (
                <tr key={id}>
                  <td>{set === undefined ? publisher : citationOf(set, language).publisher}</td>
                  <td>{set === undefined ? file : nameOf(set, language)}</td>
                  <td>{briefing.releases[id] ?? set?.retrieved ?? texts.notStated}</td>
                  <td className={styles.short}>{monthText(to)}</td>
                  <td>{rounding > 1 ? rounding : texts.exact}</td>
                  <td className={styles.short}>
                    {isUsed ? texts.used : null}
                    {draws === null || isUsed ? null : (
                      <Button
                        control={`use-${id}`}
                        look="link"
                        label={say(words, language, 'useLabel', { file })}
                        onClick={() => dispatch('setGrid', { grid: { [draws]: id } })}
                      >
                        {texts.use}
                      </Button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="field-help">{texts.chosen}</p>
    </>
  );
}
