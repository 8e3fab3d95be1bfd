import type { ReactNode } from 'react';
import type { Language } from '../../../base/words.ts';
import type { DecisionFacts } from './decision-facts.ts';
import { decisionText } from './decision-text.ts';
import styles from './record.module.css';
import { viewWords as words } from './view-words.ts';

interface RecordTextProps {
  readonly facts: DecisionFacts;
  readonly language: Language;
}

/** The record as a sheet has it, part by part. */
export function RecordText({ facts, language }: RecordTextProps): ReactNode {
  return (
    <article className={styles.text} aria-label={words[language].preview}>
      {decisionText(facts, language).map(({ key, heading, lines }) => (
        <section key={key} className={styles.part} data-record={key}>
          <h3>{heading}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </article>
  );
}
