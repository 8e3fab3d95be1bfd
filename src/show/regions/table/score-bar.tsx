import type { ReactNode } from 'react';
import { middleScore, type RankedRegion } from '../../findings/region-ranking/ranked.ts';
import styles from './table.module.css';

const [width, height] = [56, 14];

interface ScoreBarProps {
  readonly region: RankedRegion;
  /** Scores at the ends of the bar. */
  readonly domain: readonly [number, number];
}

/** A score as a bar; where a figure is missing a line from its least to its most. Its number stands beside it. */
export function ScoreBar({ region, domain: [from, to] }: ScoreBarProps): ReactNode {
  const at = (score: number): number => ((score - from) / (to - from || 1)) * width;
  const { low, high } = region;
  const [zero, end] = [at(0), at(middleScore(region))];
  const isOpen = high > low;
  return (
    <svg className={styles.bar} width={width + 2} height={height} aria-hidden="true">
      <rect className={styles.barGround} x="1" y="2" width={width} height={height - 4} />
      <rect
        className={styles.barFill}
        data-open={isOpen}
        x={1 + Math.min(zero, end)}
        y="2"
        width={Math.abs(end - zero)}
        height={height - 4}
      />
      {isOpen ? (
        <path
          className={styles.whisker}
          d={`M${1 + at(low)} 7H${1 + at(high)}M${1 + at(low)} 3v8M${1 + at(high)} 3v8`}
        />
      ) : null}
    </svg>
  );
}
