import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { suppressedIn } from '../../page/checks/suppressed-in.ts';
import { useBriefing } from '../briefing-desk.ts';
import styles from './export.module.css';
import { words } from './words.ts';

interface SuppressedListProps {
  readonly ids: readonly string[];
  readonly language: Language;
}

/** What the sheets hold back, said before they are saved. */
export function SuppressedList({ ids, language }: SuppressedListProps): ReactNode {
  const { sheets } = useBriefing();
  const texts = words[language];
  const lines = ids.flatMap((id) => {
    const status = sheets[id];
    if (status?.status !== 'ready') return [];
    const { value } = status;
    return suppressedIn(value).flatMap((held) =>
      held.texts[language].map((text) => say(words, language, 'ofSheet', { number: value.number, text })),
    );
  });
  if (lines.length === 0) return <p className="field-help">{texts.nothingSuppressed}</p>;
  return (
    <details className={styles.suppressed}>
      <summary>{texts.suppressed}</summary>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
