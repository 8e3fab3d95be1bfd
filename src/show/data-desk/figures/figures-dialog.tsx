import { type ReactNode, useEffect, useState } from 'react';
import { say } from '../../../base/words.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import type { AreaMonthsResult, Disclosed } from '../../../disclose/disclosed.ts';
import { type DataSet, useCockpit } from '../../cockpit.ts';
import { nameOf } from '../../panels/data/set-name.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { Select } from '../../parts/select.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { type Told, useFileDesk } from '../file-desk.ts';
import { AreaFigures } from './area-figures.tsx';
import { words } from './words.ts';

interface FiguresDialogProps {
  readonly set: DataSet;
  readonly onClose: () => void;
}

/** Series of a table of areas by month: a measure, areas of the person's choice, as lines and as a table. */
export function FiguresDialog({ set, onClose }: FiguresDialogProps): ReactNode {
  const { language } = useCockpit().document;
  const [measure, setMeasure] = useState(set.figures[0] ?? '');
  const texts = words[language];
  const nameOfMeasure = (id: string): string => sourceText(set.source, language, `measure.${id}`);
  return (
    <Dialog
      control="figures"
      title={say(words, language, 'title', { name: nameOf(set, language) })}
      closeLabel={texts.close}
      onClose={onClose}
      width={960}
    >
      {set.figures.length < 2 ? null : (
        <Select
          control="figures-measure"
          label={texts.measure}
          layout="row"
          value={measure}
          options={set.figures.map((id) => ({ value: id, label: nameOfMeasure(id) }))}
          onChange={setMeasure}
        />
      )}
      <Measured key={measure} set={set} measure={measure} name={nameOfMeasure(measure)} />
    </Dialog>
  );
}

interface MeasuredProps {
  readonly set: DataSet;
  readonly measure: string;
  readonly name: string;
}

/** Asks the desk for one measure. */
function Measured({ set, measure, name }: MeasuredProps): ReactNode {
  const { language } = useCockpit().document;
  const desk = useFileDesk();
  const [told, setTold] = useState<Told<Disclosed<AreaMonthsResult>> | null>(null);
  const { table } = set;
  useEffect(() => {
    let isLast = true;
    void desk.areaMonths(table, measure).then((answer) => {
      if (isLast) setTold(answer);
    });
    return () => {
      isLast = false;
    };
  }, [desk, table, measure]);
  if (told === null) return <ProgressBar text={words[language].reading} share={null} />;
  if (told.status === 'failed') return <ProblemNote problem={told.problem} language={language} />;
  return told.status === 'ready' ? <AreaFigures set={set} result={told.value} name={name} /> : null;
}
