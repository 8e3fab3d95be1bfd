import type { ReactNode } from 'react';
import { monthIndexOf } from '../../../base/units.ts';
import { fill, say } from '../../../base/words.ts';
import type { ContentReport, Damage } from '../../../columns/file-report.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import { formatOf } from '../../format.ts';
import { Fold } from '../../parts/fold.tsx';
import { damageText } from './damage-words.ts';
import type { PartProps } from './part-props.ts';
import styles from './report.module.css';
import { counted } from './report-text.ts';
import { sectionWords } from './section-words.ts';

const mostGaps = 60;

/** Months inside the period that have nothing; not there for a table without months. */
export function GapSection({ set, language }: PartProps): ReactNode {
  const texts = sectionWords[language];
  const { gaps } = set.report.content;
  if (set.months === 0) return null;
  const { whole } = formatOf(language);
  const gone = gaps.reduce((sum, { from, to }) => sum + to - from, 0);
  const rest = gaps.length - mostGaps;
  return (
    <Fold control="report-gaps" title={texts.months} aside={whole(gone)} rank="inner" isOpenAtFirst={false}>
      {gaps.length === 0 ? (
        <p>{texts.noGaps}</p>
      ) : (
        <>
          <ul className={styles.gaps}>
            {gaps.slice(0, mostGaps).map((gap) => (
              <li key={gap.from}>{gapText(gap, language)}</li>
            ))}
            {rest > 0 ? <li>{say(sectionWords, language, 'moreGaps', { count: whole(rest) })}</li> : null}
          </ul>
          <p className="field-help">{texts.gapsHint}</p>
        </>
      )}
    </Fold>
  );
}

/** "March 2020 to May 2020 (3 months)". */
function gapText({ from, to }: ContentReport['gaps'][number], language: PartProps['language']): string {
  const { month, whole } = formatOf(language);
  if (to - from === 1) return month(from);
  const last = monthIndexOf(to - 1);
  return say(sectionWords, language, 'gapRun', { from: month(from), to: month(last), count: whole(to - from) });
}

/** Rows that repeat an earlier one: kept, and why. */
export function DuplicateSection({ set, language }: PartProps): ReactNode {
  const texts = sectionWords[language];
  const { whole } = formatOf(language);
  const { read, content } = set.report;
  const count = whole(content.duplicates);
  return (
    <Fold control="report-duplicates" title={texts.duplicates} aside={count} rank="inner" isOpenAtFirst={false}>
      <p>
        {content.duplicates === 0
          ? texts.noDuplicates
          : say(sectionWords, language, set.kind === 'incidents' ? 'duplicatesText' : 'duplicatesRows', {
              count,
              all: whole(read),
            })}
      </p>
    </Fold>
  );
}

/** What a spreadsheet did to the file, what that means and what helps; not there where it did nothing. */
export function DamageSection({ set, language }: PartProps): ReactNode {
  const { damage } = set.report.content;
  if (damage.length === 0) return null;
  const aside = formatOf(language).whole(damage.length);
  return (
    <Fold
      control="report-damage"
      title={sectionWords[language].damage}
      aside={aside}
      rank="inner"
      isOpenAtFirst={false}
    >
      <ul className="bullets">
        {damage.map((one) => (
          <li key={`${one.kind} ${one.column}`}>
            <strong>{damageHead(one, language)}</strong>{' '}
            {[damageText(one.kind, 'means', language), damageText(one.kind, 'do', language)].join(' ')}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function damageHead({ kind, column, rows }: Damage, language: PartProps['language']): string {
  const what = damageText(kind, 'is', language);
  const place = { column, rows: counted('row', rows, language) };
  const where = say(sectionWords, language, column === '' ? 'inFile' : 'inColumn', place);
  const head = say(sectionWords, language, 'damageIn', { what, where });
  return `${head.charAt(0).toLocaleUpperCase(language)}${head.slice(1)}.`;
}

/** What the source put right or left out by itself; not there where nothing needed it. */
export function QuirkSection({ set, language }: PartProps): ReactNode {
  const { notices } = set.report;
  if (set.quirks === null && notices.length === 0) return null;
  const { whole } = formatOf(language);
  return (
    <Fold control="report-quirks" title={sectionWords[language].quirks} rank="inner" isOpenAtFirst={false}>
      {set.quirks === null ? null : <p>{set.quirks[language]}</p>}
      {notices.length === 0 ? null : (
        <ul className="bullets">
          {notices.map(({ key, count }) => (
            <li key={key}>{fill(sourceText(set.source, language, key), { count: whole(count) })}</li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
