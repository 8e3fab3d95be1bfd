import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import type { Reconciled } from '../../../disclose/disclosed.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { words } from './words.ts';

/** Who says it, of which release, and which of them the study draws. */
export function PublisherTable({ table }: { readonly table: Reconciled }): ReactNode {
  const { document: study, dataSets, dispatch } = useCockpit();
  const { language, grid, briefing } = study;
  const texts = words[language];
  return (
    <>
      <div className="scrolling-table">
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
                  <td>{publisher}</td>
                  <td>{file}</td>
                  <td>{briefing.releases[id] ?? set?.retrieved ?? texts.notStated}</td>
                  <td>{to ?? texts.missing}</td>
                  <td>{rounding > 1 ? rounding : texts.exact}</td>
                  <td>
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
