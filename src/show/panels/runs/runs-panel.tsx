import type { ReactNode } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Fold } from '../../parts/fold.tsx';
import { late } from '../../parts/late.tsx';
import { panelWords } from '../panel-words.ts';

const List = late('runs', async () => (await import('./run-list.tsx')).RunList);

/** The log of runs. */
export function RunsPanel(): ReactNode {
  const { document: study, runs } = useCockpit();
  const { language } = study;
  return (
    <Fold
      control="fold-runs"
      topic="run-log"
      title={panelWords[language].runs}
      isOpenAtFirst={false}
      {...(runs.length === 0 ? {} : { aside: formatOf(language).whole(runs.length) })}
    >
      <List />
    </Fold>
  );
}
