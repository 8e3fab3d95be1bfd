import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { rankText } from '../../findings/region-ranking/ranked.ts';
import { ofHundred, scoreText, shortShare } from '../../findings/region-ranking/share-text.ts';
import { looking, useRegionsHand } from '../at-hand.ts';
import { CoverageMark } from '../coverage-mark.tsx';
import type { Judged } from '../judged.ts';
import type { RankingRow } from './ranking-rows.ts';
import { ScoreBar } from './score-bar.tsx';
import styles from './table.module.css';
import { words } from './words.ts';

interface RowProps {
  readonly row: RankingRow;
  readonly judged: Judged;
  readonly domain: readonly [number, number];
}

/** A candidate: its rank, its score with its bounds, how often it is first, its coverage, and what is missing. */
export function RankingRowView({ row, judged, domain }: RowProps): ReactNode {
  const { dispatch } = useCockpit();
  const { hovered, hover } = useRegionsHand();
  const { language, study, ranked } = judged;
  const { region, first, missing, isPinned, coverage } = row;
  const { id, name, best, worst } = region;
  const texts = words[language];
  const count = ranked.length;
  const rankSaid =
    best === worst
      ? say(words, language, 'rankSaid', { rank: best, count })
      : say(words, language, 'rangeSaid', { best, worst, count });
  return (
    <tr
      data-region={id}
      data-hovered={hovered === id}
      data-pinned={isPinned}
      data-chosen={study.region === id}
      onPointerEnter={() => hover(id)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(id)}
      onBlur={() => hover(null)}
    >
      <td className={styles.rank} data-number title={rankSaid}>
        <span aria-hidden="true">{rankText(region)}</span>
        <span className="spoken-only">{rankSaid}</span>
      </td>
      <td>
        <button
          type="button"
          className={styles.region}
          data-control={`ranking-region-${id}`}
          title={say(words, language, 'choose', { name })}
          onClick={() => dispatch('setRegions', { regions: { region: id } }, looking)}
        >
          {name}
          {region.isPareto ? (
            <span className={styles.pin} title={texts.front}>
              {'\u00a0◆'}
              <span className="spoken-only">{texts.front}</span>
            </span>
          ) : null}
          {isPinned ? <span className={styles.pin}> {texts.pinned}</span> : null}
        </button>
      </td>
      <td>
        <span className={styles.score}>
          <ScoreBar region={region} domain={domain} />
          {Number.isNaN(region.score)
            ? say(words, language, 'scoreRange', {
                low: scoreText(region.low, language),
                high: scoreText(region.high, language),
              })
            : scoreText(region.score, language)}
        </span>
      </td>
      <td data-number title={firstTitle(first, judged)}>
        {Number.isNaN(first) ? (judged.firmness === null ? '…' : '–') : shortShare(first)}
      </td>
      <td>
        <CoverageMark state={coverage.state} date={coverage.date} language={language} isShort />
      </td>
      <td data-number>{missing}</td>
    </tr>
  );
}

function firstTitle(share: number, { language, firmness }: Judged): string | undefined {
  if (!Number.isNaN(share)) return say(words, language, 'firstSaid', { share: ofHundred(share, language) });
  return firmness?.criteria.length === 1 ? words[language].oneCriterion : undefined;
}
