import type { ReactNode } from 'react';
import { type Language, say } from '../../base/words.ts';
import type { CoverageState } from '../../document/regions.ts';
import styles from './coverage-mark.module.css';
import { coverageText } from './coverage-text.ts';
import { coverageWords as words } from './coverage-words.ts';

/** Told apart by what stands in the ring, not by its ink: a tick, two bars, a question mark, nothing. */
const paths: Readonly<Record<CoverageState, string>> = {
  active: 'M4.8 8.3l2.2 2.2 4.2-4.8',
  suspended: 'M6.3 5.4v5.2M9.7 5.4v5.2',
  'not-verified': 'M6 6.4c0-2.7 4-2.7 4-.2 0 1.7-2 1.6-2 3.2M8 11.2v.6',
  none: '',
};

interface CoverageMarkProps {
  readonly state: CoverageState;
  readonly language: Language;
  /** ISO date or month; empty: not known. */
  readonly date?: string;
  /** Where the room is short: the sign alone, its word for a screen reader and on a pointer. */
  readonly isShort?: boolean;
}

/** A state of coverage as a sign and a word. */
export function CoverageMark({ state, language, date = '', isShort = false }: CoverageMarkProps): ReactNode {
  const text = coverageText(state, date, language);
  const told = `${say(words, language, 'coverage')}: ${text}`;
  return (
    <span className={styles.mark} title={told}>
      <svg className={styles.sign} data-state={state} viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" />
        <path d={paths[state]} />
      </svg>
      <span className={isShort ? 'spoken-only' : undefined}>{isShort ? told : text}</span>
    </span>
  );
}
