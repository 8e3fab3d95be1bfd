import type { ReactNode } from 'react';
import { formatOf } from '../../format.ts';
import { Fold } from '../../parts/fold.tsx';
import { mappingWords } from '../reading/mapping-words.ts';
import type { PartProps } from './part-props.ts';
import { ScrollTable } from './scroll-table.tsx';
import { sectionWords } from './section-words.ts';

/** Names and codes of areas that are not known here, with the names that come nearest; not there where all joined. */
export function UnjoinedSection({ set, language }: PartProps): ReactNode {
  const texts = sectionWords[language];
  const { whole, list } = formatOf(language);
  const { unjoined } = set.report.content;
  if (unjoined.length === 0) return null;
  return (
    <Fold
      control="report-unjoined"
      title={texts.unjoined}
      aside={whole(unjoined.length)}
      rank="inner"
      isOpenAtFirst={false}
    >
      <ScrollTable
        name={texts.unjoined}
        heads={[texts.area, texts.level, texts.rowsHead, texts.nearest]}
        numbers={[2]}
        rows={unjoined.map(({ level, text, rows, nearest }) => [
          text,
          mappingWords[language][`level-${level}`],
          whole(rows),
          nearest.length === 0 ? texts.noNearest : list(nearest),
        ])}
      />
    </Fold>
  );
}
