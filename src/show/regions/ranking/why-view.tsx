import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import type { RankedRegion } from '../../findings/region-ranking/ranked.ts';
import { scoreText } from '../../findings/region-ranking/share-text.ts';
import { Select } from '../../parts/select.tsx';
import type { Judged } from '../judged.ts';
import styles from './ranking.module.css';
import { leastTurnText, percentText, type WhyRow, whyRows, whySentence } from './why-text.ts';
import { words } from './words.ts';

/** Why one region is above another: the difference split by criterion, and what would turn it. */
export function WhyView({ judged }: { readonly judged: Judged }): ReactNode {
  const { language, ranking, ranked, criteria } = judged;
  const texts = words[language];
  const why = ranking?.why ?? null;
  const a = ranked.find(({ id }) => id === why?.a);
  const b = ranked.find(({ id }) => id === why?.b);
  const rows = why === null ? [] : whyRows(why, criteria, language);
  return (
    <section className={styles.why} aria-label={texts.why}>
      <h3 className={styles.title}>{texts.why}</h3>
      <PairChoice judged={judged} />
      {a === undefined || b === undefined ? (
        <p>{texts.whyNone}</p>
      ) : (
        <>
          <p>{whySentence(a, b, language)}</p>
          <WhyTable rows={rows} a={a} b={b} judged={judged} />
          <p>{leastTurnText(rows, language)}</p>
        </>
      )}
    </section>
  );
}

/** The two that are compared; the first two of the ranking until a person chooses. */
function PairChoice({ judged: { language, study, ranked, ranking } }: { readonly judged: Judged }): ReactNode {
  const { dispatch } = useCockpit();
  const texts = words[language];
  const a = study.pair?.a ?? ranking?.why?.a ?? ranked[0]?.id ?? '';
  const b = study.pair?.b ?? ranking?.why?.b ?? ranked[1]?.id ?? '';
  const options = ranked.map(({ id, name }) => ({ value: id, label: name }));
  // One that is no candidate any more has to be chosen anew.
  const open = (id: string) =>
    options.some(({ value }) => value === id) ? options : [{ value: id, label: '' }, ...options];
  const choose = (pair: { readonly a: string; readonly b: string }): void =>
    dispatch('setRegions', { regions: { pair: pair.a === pair.b ? { a: b, b: a } : pair } });
  return (
    <div className={styles.pair}>
      <Select control="why-a" label={texts.whyA} value={a} options={open(a)} onChange={(id) => choose({ a: id, b })} />
      <Select control="why-b" label={texts.whyB} value={b} options={open(b)} onChange={(id) => choose({ a, b: id })} />
    </div>
  );
}

interface TableProps {
  readonly rows: readonly WhyRow[];
  readonly a: RankedRegion;
  readonly b: RankedRegion;
  readonly judged: Judged;
}

function WhyTable({ rows, a, b, judged: { language } }: TableProps): ReactNode {
  const texts = words[language];
  const most = Math.max(1e-9, ...rows.map(({ difference }) => Math.abs(difference)).filter(Number.isFinite));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{texts['column.criterion']}</th>
          <th scope="col">
            <span className={styles.ends}>
              <span>← {b.name}</span>
              <span>{a.name} →</span>
            </span>
          </th>
          <th scope="col" data-number>
            {texts['column.difference']}
          </th>
          <th scope="col" data-number>
            {texts['column.share']}
          </th>
          <th scope="col">{texts['column.turns']}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, difference, share, turns }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              <DifferenceBar difference={difference} most={most} />
              <span className="spoken-only">{sideText(difference, a, b, language)}</span>
            </td>
            <td data-number>{Number.isNaN(difference) ? texts.noPart : signedScore(difference, language)}</td>
            <td data-number>{percentText(share, language)}%</td>
            <td>{turns}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const signedScore = (value: number, language: Judged['language']): string =>
  value > 0 ? `+${scoreText(value, language)}` : scoreText(value, language);

function sideText(difference: number, a: RankedRegion, b: RankedRegion, language: Judged['language']): string {
  if (Number.isNaN(difference) || difference === 0) return words[language].neither;
  return say(words, language, 'favours', { name: difference > 0 ? a.name : b.name });
}

const [barWidth, barHeight] = [200, 14];

/** To the right for the first region, to the left for the second. */
function DifferenceBar({ difference, most }: { readonly difference: number; readonly most: number }): ReactNode {
  const middle = barWidth / 2;
  const wide = Number.isNaN(difference) ? 0 : (Math.abs(difference) / most) * (middle - 2);
  return (
    <svg className={styles.bar} viewBox={`0 0 ${barWidth} ${barHeight}`} preserveAspectRatio="none" aria-hidden="true">
      <rect
        className={styles.barFill}
        data-side={difference < 0 ? 'b' : 'a'}
        x={difference < 0 ? middle - wide : middle}
        y="2"
        width={wide}
        height={barHeight - 4}
      />
      <path className={styles.barZero} d={`M${middle} 0V${barHeight}`} />
    </svg>
  );
}
