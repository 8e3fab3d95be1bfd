import type { ReactNode } from 'react';
import { cards } from '../../../analyse/catalog.ts';
import { say } from '../../../base/words.ts';
import { type RunEntry, useCockpit } from '../../cockpit.ts';
import { type FamilyMember, familyOf } from '../../findings/family.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { paramLines } from '../../scene-text/param-text.ts';
import { words } from './words.ts';

/** Every run of a method in this browser: what it was, what it gave, and what is left of its p among those shown. */
export function RunList(): ReactNode {
  const { document: study, results, runs, saveRuns } = useCockpit();
  const texts = words[study.language];
  const family = familyOf(study, results);
  if (runs.length === 0) return <p className="field-help">{texts.none}</p>;
  return (
    <div className="panel-stack">
      <p className="field-help">{texts.note}</p>
      <ol className="runs" data-runs={runs.length}>
        {[...runs].reverse().map((run) => (
          <Run key={run.key} run={run} family={family} />
        ))}
      </ol>
      <Button control="save-runs" onClick={saveRuns}>
        {texts.save}
      </Button>
    </div>
  );
}

function Run({ run, family }: { readonly run: RunEntry; readonly family: readonly FamilyMember[] }): ReactNode {
  const { document: study, repeatRun } = useCockpit();
  const { language } = study;
  const texts = words[language];
  const format = formatOf(language);
  const { stamp } = run;
  const card = cards.find(({ id }) => id === stamp.method);
  const shown = study.analyses.find(({ id, method }) => id === run.analysis && method === stamp.method);
  const member = family.find(({ id }) => id === shown?.id);
  const p = (value: number | null | undefined): string => (value == null ? texts.noP : format.p(value));
  const data = run.data.map(({ file, sha256 }) => `${file} (${sha256.slice(0, 8)})`).join(', ');
  const facts = [say(words, language, 'facts', { seed: stamp.seed, version: stamp.version, data })];
  return (
    <li className="run" data-run={run.number}>
      <div className="run-head">
        <strong>{`${format.whole(run.number)} · ${card?.words[language].name ?? stamp.method}`}</strong>
        <Button
          control={`repeat-${run.number}`}
          look="link"
          label={say(words, language, 'repeat', { number: run.number })}
          onClick={() => repeatRun(run.number)}
        >
          {texts.again}
        </Button>
      </div>
      <span>
        {`n ${format.whole(run.n)} · p ${p(run.p)} · ${texts.holm}: ${member === undefined ? texts.notShown : p(member.holm)}`}
      </span>
      <span className="field-help">
        {`${say(words, language, 'seconds', { seconds: format.figure(run.ms / 1000) })} · ${texts[run.chosen]}`}
      </span>
      <details>
        <summary data-control={`run-facts-${run.number}`}>{facts}</summary>
        {card === undefined ? null : (
          <ul className="bullets small">
            {paramLines(card, stamp.params, language, run.study).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}
