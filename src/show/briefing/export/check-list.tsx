import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { type CheckGroup, checkGroups, groupText } from './check-groups.ts';
import styles from './export.module.css';
import type { ChecksState } from './use-checks.ts';
import type { Mender } from './use-fix.ts';
import { words } from './words.ts';

interface CheckListProps {
  readonly state: ChecksState;
  readonly language: Language;
  readonly mender: Mender;
  /** The dialog is left for what is mended elsewhere. */
  readonly onLeave: () => void;
}

const marks = { fail: '✕', warn: '!', ok: '✓' } as const;

/** What is to be mended before an export, the worst first, each with a way to do it; and what is as it should be. */
export function CheckList({ state, language, mender, onLeave }: CheckListProps): ReactNode {
  const texts = words[language];
  const groups = checkGroups(state.sheets);
  const open = groups.filter(({ check }) => check.state !== 'ok');
  const passed = groups.filter(({ check }) => check.state === 'ok');
  const isDone = state.done === state.total;
  const lines = (some: readonly CheckGroup[]) =>
    some.map((group, at) => (
      <li key={groupText(group, state.total, language)} data-check={group.check.id} data-state={group.check.state}>
        <span className={styles.mark} aria-hidden="true">
          {marks[group.check.state]}
        </span>
        <span>{groupText(group, state.total, language)}</span>
        <Mend group={group} at={at} language={language} mender={mender} onLeave={onLeave} />
      </li>
    ));
  return (
    <section className={styles.checks} aria-label={texts.checks} data-checks={isDone}>
      <h3>{texts.checks}</h3>
      {isDone ? null : (
        <ProgressBar
          text={say(words, language, 'checking', { done: state.done, total: state.total })}
          share={state.total === 0 ? null : state.done / state.total}
        />
      )}
      {open.length > 0 ? <ul className={styles.list}>{lines(open)}</ul> : null}
      {open.length === 0 && isDone ? <p>{texts.allFine}</p> : null}
      {passed.length > 0 ? (
        <details className={styles.folded}>
          <summary data-control="checks-passed">
            {say(words, language, 'passed', { count: formatOf(language).whole(passed.length) })}
          </summary>
          <ul className={styles.list}>{lines(passed)}</ul>
        </details>
      ) : null}
    </section>
  );
}

interface MendProps {
  readonly group: CheckGroup;
  readonly at: number;
  readonly language: Language;
  readonly mender: Mender;
  readonly onLeave: () => void;
}

function Mend({ group, at, language, mender, onLeave }: MendProps): ReactNode {
  const texts = words[language];
  const { id, fix } = group.check;
  if (fix === null) return null;
  if (fix.kind === 'say-chosen') {
    return (
      <span className={styles.answers}>
        {(['beforehand', 'found'] as const).map((chosen) => (
          <Button
            key={chosen}
            control={`fix-${id}-${at}-${chosen}`}
            look="link"
            onClick={() => mender.sayChosen(group, chosen)}
          >
            {texts[chosen]}
          </Button>
        ))}
      </span>
    );
  }
  return (
    <Button
      control={`fix-${id}-${at}`}
      look="link"
      onClick={() => {
        if (mender.mend(group)) onLeave();
      }}
    >
      {fix.kind === 'see-as' ? texts.see : texts.fix}
    </Button>
  );
}
