import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import type { DataSet } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { dataSetPeriod } from '../../panels/data/data-set-period.ts';
import { dateMeaningText } from '../../problems/date-meaning.ts';
import { cubeRecords, cubeText } from '../../scene-text/cube-text.ts';
import type { PartProps } from './part-props.ts';
import styles from './report.module.css';
import { worthChecking } from './report-text.ts';
import { words } from './words.ts';

/** Rows, what is counted, what the figures mean, and what is worth checking. */
export function Summary({ set, language }: PartProps): ReactNode {
  const texts = words[language];
  const { whole } = formatOf(language);
  const { report } = set;
  const figures = [
    ['read', report.read],
    ['accepted', report.accepted],
    ['rejected', report.read - report.accepted],
  ] as const;
  return (
    <>
      <dl className={styles.figures}>
        {figures.map(([key, value]) => (
          <div key={key} data-figure={key}>
            <dt>{texts[key]}</dt>
            <dd>{whole(value)}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles.facts}>
        {factsOf(set, language).map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <WorthChecking set={set} language={language} />
    </>
  );
}

function factsOf(set: DataSet, language: PartProps['language']): readonly (readonly [string, string])[] {
  const texts = words[language];
  const { whole } = formatOf(language);
  const rounding = set.rounding > 1 ? say(words, language, 'rounded', { rounding: whole(set.rounding) }) : texts.exact;
  const caution = [sourceText(set.source, language, 'counted'), sourceText(set.source, language, 'caution')];
  const facts: (readonly [string, string])[] = [[texts.counted, caution.join(' ')]];
  facts.push([texts.period, dataSetPeriod(set, language) || texts.noPeriod]);
  if (set.months > 0) facts.push([texts.dates, dateMeaningText(set.dateMeans, language)]);
  facts.push([texts.rounding, rounding]);
  if (set.cube !== undefined)
    facts.push([texts.cube, [cubeText(set, language), ...cubeRecords(set, language)].join(' ')]);
  const sheet = sheetText(set, language);
  return sheet === null ? facts : [...facts, [texts.sheet, sheet]];
}

/** Which of several parts was read; null where a file is one table. */
export function sheetText({ part, parts }: DataSet, language: PartProps['language']): string | null {
  if (parts.length < 2) return null;
  const count = formatOf(language).whole(parts.length);
  return part === '*'
    ? say(words, language, 'allSheets', { count })
    : say(words, language, 'sheetText', { part, count });
}

function WorthChecking({ set, language }: PartProps): ReactNode {
  const lines = worthChecking(set, language);
  const texts = words[language];
  if (lines.length === 0) return <p>{texts.nothingToCheck}</p>;
  return (
    <section className={styles.checks}>
      <h3>{texts.worthChecking}</h3>
      <ul className="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
