import type { ReactNode } from 'react';
import type { Language } from '../../../base/words.ts';
import type { CoverageResult, CoverCandidate } from '../../../disclose/disclosed.ts';
import { useRegionsHand } from '../at-hand.ts';
import { CoverageMark } from '../coverage-mark.tsx';
import figures from '../figures.module.css';
import { addsText, amountText, shownMeasures } from './cover-text.ts';
import styles from './coverage.module.css';
import { words } from './words.ts';

interface CoverTableProps {
  readonly result: CoverageResult;
  readonly language: Language;
}

/** What each candidate adds; those of which the state is not verified stand apart. */
export function CoverTable({ result, language }: CoverTableProps): ReactNode {
  const texts = words[language];
  const sure = result.candidates.filter(({ state }) => state !== 'not-verified');
  const open = result.candidates.filter(({ state }) => state === 'not-verified');
  const columns = shownMeasures.length + 3;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than its place is scrolled by keys
    <section className={figures.scroll} tabIndex={0} aria-label={texts.table}>
      <table className={figures.table}>
        <caption className="spoken-only">{texts.table}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {texts.region}
            </th>
            <th scope="col" rowSpan={2}>
              {texts.state}
            </th>
            <th scope="colgroup" colSpan={shownMeasures.length} className={styles.group}>
              {texts.adds}
            </th>
            <th scope="col" rowSpan={2} className={figures.number}>
              {texts.overlap}
            </th>
          </tr>
          <tr>
            {shownMeasures.map((measure) => (
              <th key={measure} scope="col" className={figures.number}>
                {texts[measure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sure.map((candidate) => (
            <Row key={candidate.id} candidate={candidate} result={result} language={language} />
          ))}
        </tbody>
        {open.length === 0 ? null : (
          <tbody data-open>
            <tr>
              <th scope="rowgroup" colSpan={columns} className={styles.apart}>
                {texts.unverified}
                <span className={styles.quiet}>{texts.unverifiedHelp}</span>
              </th>
            </tr>
            {open.map((candidate) => (
              <Row key={candidate.id} candidate={candidate} result={result} language={language} />
            ))}
          </tbody>
        )}
      </table>
    </section>
  );
}

interface RowProps extends CoverTableProps {
  readonly candidate: CoverCandidate;
}

function Row({ candidate, result, language }: RowProps): ReactNode {
  const { hovered, hover } = useRegionsHand();
  const { id, name, state, date, overlapKm } = candidate;
  const texts = words[language];
  const place = result.greedy.regions.indexOf(id);
  return (
    <tr
      className={styles.row}
      data-region={id}
      data-hovered={hovered === id}
      onPointerEnter={() => hover(id)}
      onPointerLeave={() => hover(null)}
    >
      <th scope="row">
        {name[language]}
        {place < 0 ? null : (
          <span className={styles.order}>
            <span className="spoken-only">{texts.keyChosen} </span>
            {place + 1}
          </span>
        )}
      </th>
      <td>
        <CoverageMark state={state} date={date} language={language} />
      </td>
      {shownMeasures.map((measure) => (
        <td key={measure} className={figures.number}>
          {addsText(candidate, measure, language)}
        </td>
      ))}
      <td className={figures.number}>{amountText(overlapKm, 'kilometres', language)}</td>
    </tr>
  );
}
