import { type ReactNode, useMemo, useState } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { figuresOfFinding } from '../../findings/figures-of-finding.ts';
import { rankingTableOf } from '../../findings/region-ranking/table.ts';
import { methodText } from '../../findings/region-ranking/text.ts';
import { Button } from '../../parts/button.tsx';
import { csvOf } from '../../table/csv.ts';
import { dayMade } from '../../table/day-made.ts';
import { type Judged, useJudged } from '../judged.ts';
import { NotRanked } from './not-ranked.tsx';
import { RankingRowView } from './ranking-row.tsx';
import {
  firstOrder,
  type RankingColumn,
  type RankingOrder,
  rankingColumns,
  rankingRows,
  sortRanking,
} from './ranking-rows.ts';
import styles from './table.module.css';
import { words } from './words.ts';

const numbers: readonly RankingColumn[] = ['rank', 'first', 'missing'];

/** The ranking with its bounds: sorted by its headings, linked with the map, saved as CSV. */
export function RankingTable(): ReactNode {
  const judged = useJudged();
  const { language, ranking, ranked } = judged;
  const [order, setOrder] = useState<RankingOrder>(firstOrder);
  const rows = useMemo(() => sortRanking(rankingRows(judged), order), [judged, order]);
  const texts = words[language];
  if (ranking === null) return <p className={styles.head}>{judged.hasFailed ? texts.none : texts.waiting}</p>;
  const ends = ranked.flatMap(({ low, high, score }) => [low, high, score].filter(Number.isFinite));
  const domain = [Math.min(0, ...ends), Math.max(0, ...ends)] as const;
  return (
    <div className={styles.panel}>
      <TableHead judged={judged} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className={styles.scroll} tabIndex={0} aria-label={texts.scroll}>
        <table className={styles.table}>
          <HeadRow judged={judged} order={order} onOrder={setOrder} />
          <tbody>
            {rows.map((row) => (
              <RankingRowView key={row.region.id} row={row} judged={judged} domain={domain} />
            ))}
          </tbody>
        </table>
        <NotRanked judged={judged} />
      </section>
    </div>
  );
}

/** How it is ranked, and the file of it. */
function TableHead({ judged }: { readonly judged: Judged }): ReactNode {
  const { saveText } = useCockpit();
  const { language, ranking, firmness, table, criteria } = judged;
  if (ranking === null) return null;
  const save = (): void => {
    const figures = figuresOfFinding(rankingTableOf(ranking, firmness, table, criteria, language));
    const name = `corredor_regions_ranking_${dayMade()}_${language}.csv`;
    saveText(name, csvOf(figures, language, 0), 'text/csv;charset=utf-8');
  };
  return (
    <div className={styles.head}>
      <p className={styles.how}>{say(words, language, 'how', { how: methodText(ranking, criteria, language) })}</p>
      <Button control="save-csv-ranking" look="link" onClick={save}>
        {words[language].save}
      </Button>
    </div>
  );
}

interface HeadProps {
  readonly judged: Judged;
  readonly order: RankingOrder;
  readonly onOrder: (order: RankingOrder) => void;
}

function HeadRow({ judged: { language }, order, onOrder }: HeadProps): ReactNode {
  return (
    <thead>
      <tr>
        {rankingColumns.map((by) => {
          const sorted = order.by === by ? order.direction : 'none';
          const direction = sorted === 'ascending' ? 'descending' : 'ascending';
          return (
            <th key={by} scope="col" aria-sort={sorted} data-number={numbers.includes(by) ? '' : undefined}>
              <button
                type="button"
                className={styles.sort}
                data-control={`sort-ranking-${by}`}
                onClick={() => onOrder({ by, direction })}
              >
                {words[language][`column.${by}`]}
                <span aria-hidden="true">{sorted === 'none' ? '' : sorted === 'ascending' ? ' ↑' : ' ↓'}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
