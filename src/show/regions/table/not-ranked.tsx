import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { whyText } from '../../findings/region-ranking/text.ts';
import { useRegionsHand } from '../at-hand.ts';
import type { Judged } from '../judged.ts';
import styles from './table.module.css';
import { words } from './words.ts';

/** Candidates that are not ranked, each with why; the planner's own reason where one was given. */
export function NotRanked({ judged: { language, ranking, study } }: { readonly judged: Judged }): ReactNode {
  const { hover } = useRegionsHand();
  const left = ranking?.notRanked ?? [];
  if (left.length === 0) return null;
  return (
    <section className={styles.notRanked}>
      <h3>{say(words, language, 'notRanked', { count: left.length })}</h3>
      <ul>
        {left.map(({ id, name, why }) => {
          const reason = study.out.find(({ region }) => region === id)?.reason ?? '';
          return (
            <li key={id} onPointerEnter={() => hover(id)} onPointerLeave={() => hover(null)}>
              {name[language]}: <span className={styles.quiet}>{whyText(why, language)}</span>
              {reason === '' ? null : ` (${reason})`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
