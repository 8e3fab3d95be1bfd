import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { filledText } from '../../../corridors/corridor.ts';
import { latestOf, useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { problemText } from '../../problems/problem-text.ts';
import { useRegionsHand } from '../at-hand.ts';
import { type AgreedRow, type Agreement, agreementOf } from './agreement.ts';
import { agreementLines, rankText } from './agreement-text.ts';
import { agreementWords as words } from './agreement-words.ts';
import styles from './scenarios.module.css';
import { words as panelWords } from './words.ts';

/** The rankings under the sets that are compared: where they agree, in words and in a table. */
export function Comparison(): ReactNode {
  const { document: study, results } = useCockpit();
  const { language, regions } = study;
  const texts = panelWords[language];
  const { whole } = formatOf(language);
  const compared = regions.sets
    .filter(({ id }) => regions.compared.includes(id))
    .map((set) => ({ set, status: results.regions.sets[set.id] ?? null }));
  if (regions.sets.length === 0) return null;
  if (compared.length < 2) return <p className="field-help">{texts.few}</p>;
  const made = compared.flatMap(({ set, status }) => {
    const ranking = status === null ? null : latestOf(status);
    return ranking === null ? [] : [{ set, ranking }];
  });
  const failed = compared.flatMap(({ set, status }) =>
    status?.status === 'failed' ? [{ set, text: problemText(status.problem, language).happened }] : [],
  );
  const agreement = agreementOf(made.map(({ ranking }) => ranking));
  const regionNames = new Map(
    made.flatMap(({ ranking }) => ranking.regions.map(({ id, name }) => [id, filledText(name)[language]] as const)),
  );
  const nameOf = (region: string): string => regionNames.get(region) ?? region;
  const setNames = made.map(({ set }) => set.name);
  const isWorking = made.length + failed.length < compared.length;
  return (
    <section aria-label={texts.compared} className="panel-stack">
      <h3 className="field-label">{texts.compared}</h3>
      {failed.map(({ set, text }) => (
        <p key={set.id} className="caveat">
          {say(panelWords, language, 'failed', { name: set.name, text })}
        </p>
      ))}
      {isWorking ? (
        <p className="field-help">
          {say(panelWords, language, 'working', { done: whole(made.length), all: whole(compared.length) })}
        </p>
      ) : null}
      {made.length < 2 ? null : (
        <>
          <div role="status">
            {agreementLines(agreement, setNames, nameOf, language).map((line, at) => (
              <p key={line} className={at === 0 ? styles.first : 'field-help'}>
                {line}
              </p>
            ))}
          </div>
          <RanksTable agreement={agreement} setNames={setNames} nameOf={nameOf} />
        </>
      )}
    </section>
  );
}

/** Columns of sets; ranks are in other figures. */
const numerals = ['I', 'II', 'III', 'IV'] as const;

interface RanksTableProps {
  readonly agreement: Agreement;
  readonly setNames: readonly string[];
  readonly nameOf: (region: string) => string;
}

function RanksTable({ agreement, setNames, nameOf }: RanksTableProps): ReactNode {
  const { language } = useCockpit().document;
  const { hovered, hover } = useRegionsHand();
  const texts = words[language];
  const first = formatOf(language).whole(agreement.first);
  const rows = agreement.rows;
  const signed = rows.some(({ isSame }) => isSame);
  const ever = rows.some(({ isSame, isAlwaysFirst }) => isAlwaysFirst && !isSame);
  return (
    <>
      {/* Names are too long for the heads of narrow columns, which are read out by them all the same. */}
      <ul className="field-help" aria-hidden="true">
        {setNames.map((name, at) => (
          <li key={name}>
            <strong>{numerals[at]}</strong> {name}
          </li>
        ))}
      </ul>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="spoken-only">{texts.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.candidate}</th>
              {setNames.map((name, at) => (
                <th key={name} scope="col" className={styles.rank} title={name}>
                  <span aria-hidden="true">{numerals[at]}</span>
                  <span className="spoken-only">{name}</span>
                </th>
              ))}
              <th scope="col">
                <span className="spoken-only">{texts.agree}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.region}
                data-region={row.region}
                data-hovered={hovered === row.region}
                onMouseEnter={() => hover(row.region)}
                onMouseLeave={() => hover(null)}
              >
                <th scope="row">{nameOf(row.region)}</th>
                {row.ranks.map((span, at) => (
                  <td key={setNames[at]} className={styles.rank}>
                    {rankText(span, language)}
                  </td>
                ))}
                <td>
                  <Agreed row={row} first={first} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {signed ? <Key sign="=" text={texts.sameKey} /> : null}
      {ever ? <Key sign="↑" text={say(words, language, 'alwaysKey', { first })} /> : null}
    </>
  );
}

/** The sign of a row on which all sets agree, in words for a screen reader. */
function Agreed({ row, first }: { readonly row: AgreedRow; readonly first: string }): ReactNode {
  const { language } = useCockpit().document;
  if (!row.isSame && !row.isAlwaysFirst) return null;
  const told = row.isSame ? words[language].same : say(words, language, 'alwaysFirst', { first });
  return (
    <span title={told}>
      <strong aria-hidden="true">{row.isSame ? '=' : '↑'}</strong>
      <span className="spoken-only">{told}</span>
    </span>
  );
}

const Key = ({ sign, text }: { readonly sign: string; readonly text: string }): ReactNode => (
  <p className="field-help" aria-hidden="true">
    <strong>{sign}</strong> {text}
  </p>
);
