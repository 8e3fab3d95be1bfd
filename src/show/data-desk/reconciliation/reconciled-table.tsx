import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import type { Reconciled } from '../../../disclose/disclosed.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { nameOf } from '../../panels/data/set-name.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { csvOf } from '../../table/csv.ts';
import { isDiffering, spreadOf } from './differing.ts';
import { areaText, reconciledFigures } from './reconciled-figures.ts';
import styles from './reconciliation.module.css';
import { words } from './words.ts';

const mostRows = 400;

/** Each area and year, every publisher's figure, and how far they are apart. */
export function ReconciledTable({ table }: { readonly table: Reconciled }): ReactNode {
  const { document: study, dataSets, saveText } = useCockpit();
  const { language } = study;
  const texts = words[language];
  const { whole, share } = formatOf(language);
  const differing = table.rows.filter((row) => isDiffering(row, table));
  const [isShort, setShort] = useState(differing.length > 0);
  const rows = (isShort ? differing : table.rows).slice(0, mostRows);
  const all = whole(table.rows.length);
  const shareOf = (row: Reconciled['rows'][number]): string => {
    const [spread, least] = [spreadOf(row), Math.min(...row.figures.flatMap((figure) => figure ?? []))];
    return spread === null || !(least > 0) ? texts.missing : share(spread / least);
  };
  const nameOfFile = (id: string, file: string): string => {
    const set = dataSets.find((one) => one.table === id);
    return set === undefined ? file : nameOf(set, language);
  };
  return (
    <section>
      <p role="status">
        {differing.length === 0
          ? say(words, language, 'equal', { count: all, all })
          : say(words, language, 'differing', { count: whole(differing.length), all })}
      </p>
      <CheckBox
        control="reconciliation-differing"
        label={texts.onlyDiffering}
        isChecked={isShort}
        onChange={setShort}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={`scrolling-table ${styles.table}`} tabIndex={0} aria-label={texts.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.area}</th>
              <th scope="col" className={styles.short}>
                {table.isFiscal ? texts.fiscalYear : texts.year}
              </th>
              {table.publishers.map(({ table: id, file }) => (
                <th key={id} scope="col" className="number">
                  {nameOfFile(id, file)}
                </th>
              ))}
              <th scope="col" className="number">
                {texts.least}
              </th>
              <th scope="col" className="number">
                {texts.shareOf}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.area} ${row.year}`}>
                <td>{areaText(row, language)}</td>
                <td className={styles.short}>{row.year}</td>
                {row.figures.map((figure, at) => (
                  <td key={table.publishers[at]?.table} className="number">
                    {figure === null ? texts.missing : whole(figure)}
                  </td>
                ))}
                <td className="number">{spreadOf(row) === null ? texts.missing : whole(spreadOf(row) ?? 0)}</td>
                <td className="number">{shareOf(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Button
        control="reconciliation-save"
        onClick={() =>
          saveText('corredor_reconciliation.csv', csvOf(reconciledFigures(table, language), language, 1), 'text/csv')
        }
      >
        {texts.save}
      </Button>
    </section>
  );
}
