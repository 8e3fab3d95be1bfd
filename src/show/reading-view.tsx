import type { ReactElement } from 'react';
import { type Reading, readingLines } from './pointed.ts';
import styles from './reading-view.module.css';

/** What a place says, the same wherever it is pointed at or pinned; a class with its colour in the legend. */
export function ReadingView({ reading }: { readonly reading: Reading }): ReactElement {
  const { class: drawn } = reading;
  return (
    <div className={styles.reading}>
      {readingLines(reading).map(({ part, text }) => (
        <p key={`${part} ${text}`} data-part={part}>
          {part === 'class' && drawn !== null && drawn.colour !== null && (
            <span className={styles.swatch} style={{ '--swatch': drawn.colour }} />
          )}
          {text}
        </p>
      ))}
    </div>
  );
}
