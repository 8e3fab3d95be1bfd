import { type ReactNode, useState } from 'react';
import type { Problem } from '../../../base/problem.ts';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { rejectionText } from '../../problems/rejection-text.ts';
import { dayMade } from '../../table/day-made.ts';
import { useFileDesk } from '../file-desk.ts';
import type { PartProps } from './part-props.ts';
import { rejectionsFile } from './rejections-file.ts';
import { reasonsOf } from './report-text.ts';
import { ScrollTable } from './scroll-table.tsx';
import { sectionWords } from './section-words.ts';

const mostRows = 200;

/** Rows that were left out: by reason, the first ones by line, all of them as a file. */
export function RejectionSection({ set, language }: PartProps): ReactNode {
  const texts = sectionWords[language];
  const { whole } = formatOf(language);
  const { report } = set;
  const all = report.read - report.accepted;
  return (
    <Fold control="report-rejections" title={texts.rejections} aside={whole(all)} rank="inner" isOpenAtFirst={false}>
      {all === 0 ? (
        <p>{texts.noneRejected}</p>
      ) : (
        <>
          <ul className="bullets">
            {reasonsOf(report.counts).map(([reason, count]) => (
              <li key={reason}>{`${rejectionText(reason, language)}: ${whole(count)}`}</li>
            ))}
          </ul>
          <RejectedRows set={set} language={language} />
          <Download set={set} language={language} />
        </>
      )}
    </Fold>
  );
}

function RejectedRows({ set: { report }, language }: PartProps): ReactNode {
  const texts = sectionWords[language];
  const { whole } = formatOf(language);
  const shown = report.rejections.slice(0, mostRows);
  const all = report.read - report.accepted;
  const hasParts = shown.some(({ part }) => part !== undefined);
  const heads = [...(hasParts ? [texts.part] : []), texts.line, texts.reason, texts.column, texts.cell];
  return (
    <>
      <ScrollTable
        name={texts.rejections}
        heads={heads}
        numbers={[hasParts ? 1 : 0]}
        rows={shown.map(({ part = '', line, reason, column, shape }) => [
          ...(hasParts ? [part] : []),
          whole(line),
          rejectionText(reason, language),
          column,
          shape,
        ])}
      />
      {shown.length < all ? (
        <p className="field-help">
          {say(sectionWords, language, 'firstOf', { shown: whole(shown.length), all: whole(all) })}
        </p>
      ) : null}
    </>
  );
}

function Download({ set, language }: PartProps): ReactNode {
  const { saveText } = useCockpit();
  const desk = useFileDesk();
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly fault: Problem | null }>({
    isBusy: false,
    fault: null,
  });
  const texts = sectionWords[language];
  const save = async (): Promise<void> => {
    setState({ isBusy: true, fault: null });
    const told = await desk.rejections(set.table);
    if (told.status === 'ready') {
      saveText(rejectionsFile(set.file, dayMade()), `\uFEFF${told.value.csv}`, 'text/csv;charset=utf-8');
    }
    setState({ isBusy: false, fault: told.status === 'failed' ? told.problem : null });
  };
  return (
    <div>
      <Button
        control="save-rejections"
        describedBy="save-rejections-hint"
        isDisabled={state.isBusy}
        onClick={() => void save()}
      >
        {state.isBusy ? texts.downloading : texts.download}
      </Button>
      <p id="save-rejections-hint" className="field-help">
        {texts.downloadHint}
      </p>
      {state.fault === null ? null : <ProblemNote problem={state.fault} language={language} />}
    </div>
  );
}
