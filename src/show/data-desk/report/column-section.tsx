import type { ReactNode } from 'react';
import { formatOf } from '../../format.ts';
import { Fold } from '../../parts/fold.tsx';
import { droppedLines } from '../../problems/rejection-text.ts';
import type { PartProps } from './part-props.ts';
import { sectionWords } from './section-words.ts';

/** Columns that were not kept, and why. */
export function ColumnSection({ set, language }: PartProps): ReactNode {
  const texts = sectionWords[language];
  const { dropped } = set.report;
  return (
    <Fold
      control="report-columns"
      title={texts.columns}
      aside={formatOf(language).whole(dropped.length)}
      rank="inner"
      isOpenAtFirst={false}
    >
      {dropped.length === 0 ? (
        <p>{texts.noneDropped}</p>
      ) : (
        <ul className="bullets">
          {droppedLines(dropped, language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
