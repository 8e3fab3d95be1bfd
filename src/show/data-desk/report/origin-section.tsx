import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { citationOf } from '../../citation-text.ts';
import { Fold } from '../../parts/fold.tsx';
import type { PartProps } from './part-props.ts';
import { sectionWords } from './section-words.ts';
import { sheetText } from './summary.tsx';

/** Where the file came from, and how to cite it. */
export function OriginSection({ set, language }: PartProps): ReactNode {
  const texts = sectionWords[language];
  const { file, sha256 } = set;
  const { publisher, title, licence } = citationOf(set, language);
  const by = [publisher, title].filter((text) => text !== '').join('. ');
  const cited = { publisher, title, file, sha256 };
  const rows = [
    [texts.publisher, by],
    [texts.file, file],
    [texts.sheet, sheetText(set, language) ?? ''],
    ['SHA-256', sha256],
    [texts.licence, licence],
    [texts.retrieved, set.retrieved ?? ''],
    [texts.citation, publisher === '' ? '' : say(sectionWords, language, 'citationText', cited)],
  ].filter(([, value]) => value !== '');
  return (
    <Fold control="report-origin" title={texts.origin} rank="inner" isOpenAtFirst={false}>
      <dl className="origin">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
