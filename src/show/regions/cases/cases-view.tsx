import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { type DataSet, useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { JobState } from '../../panels/findings/job-state.tsx';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { CaseForm } from './case-form.tsx';
import styles from './cases.module.css';
import { ChainView } from './chain-view.tsx';
import { words } from './words.ts';

/** The chain of cases from the programme's own case file; without one, that nothing is measured, and how to add it. */
export function CasesView(): ReactNode {
  const { document: study, dataSets } = useCockpit();
  const texts = words[study.language];
  const set = dataSets.findLast(({ kind }) => kind === 'cases') ?? null;
  return set === null ? (
    <div className={styles.view}>
      <p className={styles.first}>{texts.nothing}</p>
      <p>{texts.how}</p>
      <h2 className={styles.title}>{texts.formTitle}</h2>
      <CaseForm set={null} />
    </div>
  ) : (
    <div className={styles.view}>
      <h2 className={styles.title}>{texts.title}</h2>
      <RowsLine set={set} />
      <Chain set={set} />
      <Fold control="case-form" title={texts.formTitle} rank="inner" isOpenAtFirst={false}>
        <CaseForm set={set} />
      </Fold>
    </div>
  );
}

function Chain({ set }: { readonly set: DataSet }): ReactNode {
  const { document: study, results } = useCockpit();
  const { cases } = results.regions;
  if (cases === null) return <p>{words[study.language].waiting}</p>;
  return (
    <JobState job="regions:cases" status={cases} language={study.language}>
      {(result) => <ChainView result={result} set={set} />}
    </JobState>
  );
}

/** How many rows of the file are used, and what became of the others. */
function RowsLine({ set }: { readonly set: DataSet }): ReactNode {
  const { document: study, openFileTask } = useCockpit();
  const { language } = study;
  const { whole } = formatOf(language);
  const { read, accepted } = set.report;
  const rows = { accepted: whole(accepted), read: whole(read) };
  return (
    <div className={styles.quiet}>
      {`${set.file}: ${say(words, language, accepted === read ? 'allRows' : 'rows', rows)} `}
      <Button control="report-cases" look="link" onClick={() => openFileTask({ kind: 'report', table: set.table })}>
        {words[language].report}
      </Button>
    </div>
  );
}
