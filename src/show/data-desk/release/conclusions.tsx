import { type ReactNode, useState } from 'react';
import type { Progress } from '../../../base/steps.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { type ChangedConclusion, useFileDesk } from '../file-desk.ts';
import styles from './release.module.css';
import { words } from './words.ts';

type Run =
  | { readonly status: 'not-asked' | 'failed' }
  | { readonly status: 'running'; readonly progress: Progress }
  | { readonly status: 'ready'; readonly conclusions: readonly ChangedConclusion[] };

/** Runs every analysis and sheet on both releases when asked, and says which sentences change. */
export function Conclusions({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  const { language } = useCockpit().document;
  const desk = useFileDesk();
  const texts = words[language];
  const [run, setRun] = useState<Run>({ status: 'not-asked' });
  const start = async (): Promise<void> => {
    const onProgress = (progress: Progress): void => setRun({ status: 'running', progress });
    const conclusions = await desk.conclusions(before, after, onProgress).catch(() => null);
    setRun(conclusions === null ? { status: 'failed' } : { status: 'ready', conclusions });
  };
  return (
    <section>
      <h3>{texts.conclusions}</h3>
      {run.status === 'running' ? (
        <ProgressBar text={texts.running} share={run.progress.done / Math.max(1, run.progress.total)} />
      ) : null}
      {run.status === 'failed' ? <p role="alert">{texts.failed}</p> : null}
      {run.status === 'not-asked' || run.status === 'failed' ? (
        <Button control="release-run" onClick={() => void start()}>
          {texts.run}
        </Button>
      ) : null}
      {run.status === 'ready' ? <Told conclusions={run.conclusions} /> : null}
    </section>
  );
}

function Told({ conclusions }: { readonly conclusions: readonly ChangedConclusion[] }): ReactNode {
  const { language } = useCockpit().document;
  const texts = words[language];
  if (conclusions.length === 0) return <p role="status">{texts.noneRun}</p>;
  return (
    <ul className={styles.conclusions} aria-live="polite">
      {conclusions.map(({ name, before, after, isSame }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two runs of one method have one name
        <li key={at} data-same={isSame}>
          <strong>{name[language]}</strong>
          {before[language] === '' && after[language] === '' ? (
            <p>{isSame ? texts.unchanged : texts.onlyFigures}</p>
          ) : isSame ? (
            <p>{`${texts.unchanged} ${after[language]}`}</p>
          ) : (
            <dl className="origin">
              <div>
                <dt>{texts.before}</dt>
                <dd>{before[language] || texts.nothingSaid}</dd>
              </div>
              <div>
                <dt>{texts.after}</dt>
                <dd>{after[language] || texts.nothingSaid}</dd>
              </div>
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}
