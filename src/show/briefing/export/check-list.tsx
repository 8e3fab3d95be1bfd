import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import type { Check } from '../../page/checks/check.ts';
import { Button } from '../../parts/button.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import styles from './export.module.css';
import type { ChecksState } from './use-checks.ts';
import { words } from './words.ts';

interface CheckListProps {
  readonly state: ChecksState;
  readonly language: Language;
  readonly onFix: (sheet: string, check: Check) => void;
}

const marks = { fail: '✕', warn: '!', ok: '✓' } as const;

/** What is to be mended before an export, the worst first, each with a way to do it. */
export function CheckList({ state, language, onFix }: CheckListProps): ReactNode {
  const texts = words[language];
  const all = state.sheets.flatMap(({ sheet, number, checks }) => checks.map((check) => ({ sheet, number, check })));
  const open = (['fail', 'warn'] as const).flatMap((wanted) => all.filter(({ check }) => check.state === wanted));
  const passed = all.length - open.length;
  return (
    <section className={styles.checks} aria-label={texts.checks} data-checks={state.done === state.total}>
      <h3>{texts.checks}</h3>
      {state.done < state.total ? (
        <ProgressBar
          text={say(words, language, 'checking', { done: state.done, total: state.total })}
          share={state.total === 0 ? null : state.done / state.total}
        />
      ) : null}
      <ul className={styles.list}>
        {open.map(({ sheet, number, check }) => (
          <li key={`${sheet}-${check.id}-${check.text.en}`} data-check={check.id} data-state={check.state}>
            <span className={styles.mark} aria-hidden="true">
              {marks[check.state]}
            </span>
            <span>{say(words, language, 'ofSheet', { number, text: check.text[language] })}</span>
            {check.fix === null ? null : (
              <Button control={`fix-${check.id}-${sheet}`} look="link" onClick={() => onFix(sheet, check)}>
                {texts.fix}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open.length === 0 && state.done === state.total ? <p>{texts.allFine}</p> : null}
      {passed > 0 ? (
        <p className="field-help">
          {marks.ok} {say(words, language, 'passed', { count: passed })}
        </p>
      ) : null}
    </section>
  );
}
