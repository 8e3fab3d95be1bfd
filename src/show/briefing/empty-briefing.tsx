import type { ReactNode } from 'react';
import { useCockpit } from '../cockpit.ts';
import styles from './briefing-workspace.module.css';
import type { NewSheet } from './new-sheet.ts';
import { TemplateCards } from './template-cards.tsx';
import { words } from './words.ts';

interface EmptyBriefingProps {
  readonly onAdded: (sheet: string, told: NewSheet['told']) => void;
}

/** A briefing without sheets: what a sheet is, and the ways to make the first. */
export function EmptyBriefing({ onAdded }: EmptyBriefingProps): ReactNode {
  const { language } = useCockpit().document;
  return (
    <main className={styles.empty} data-at-rest="true">
      <h2 className={styles.emptyTitle}>{words[language].emptyTitle}</h2>
      <p>{words[language].emptyText}</p>
      <TemplateCards after="" onAdded={onAdded} />
    </main>
  );
}
