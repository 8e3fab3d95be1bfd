import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import figures from '../figures.module.css';
import type { ChainStage } from './chain.ts';
import { words } from './words.ts';

interface ChainTableProps {
  readonly stages: readonly ChainStage[];
  readonly threshold: number | null;
  readonly language: Language;
}

/** A sum with what is held back beside it, and in no number. */
function figureText(shown: number, held: number, { threshold, language }: Omit<ChainTableProps, 'stages'>): string {
  const cases = formatOf(language).whole(shown);
  if (held === 0) return cases;
  if (shown === 0 && held === 1) return say(words, language, 'under', { threshold: threshold ?? '' });
  return say(words, language, 'andHeld', { cases, held: formatOf(language).whole(held) });
}

/** The same figures as the chart's, as a table. */
export function ChainTable({ stages, threshold, language }: ChainTableProps): ReactNode {
  const texts = words[language];
  const text = (shown: number, held: number): string => figureText(shown, held, { threshold, language });
  const years = stages[0]?.years ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than its place is scrolled by keys
    <section className={figures.scroll} tabIndex={0} aria-label={texts.table}>
      <table className={figures.table}>
        <caption className="spoken-only">{texts.table}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.sideColumn}</th>
            <th scope="col">{texts.stageColumn}</th>
            {years.map(({ fiscalYear, isWhole }) => (
              <th key={fiscalYear} scope="col" className={figures.number}>
                {fiscalYear}
                {isWhole ? '' : '*'}
              </th>
            ))}
            <th scope="col" className={figures.number}>
              {texts.totalColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {stages.map(({ side, stage, name, years: own, total, held }) => (
            <tr key={`${side} ${stage}`}>
              <td>{texts[side]}</td>
              <th scope="row">{name}</th>
              {own.map((year) => (
                <td key={year.fiscalYear} className={figures.number}>
                  {text(year.shown, year.held)}
                </td>
              ))}
              <td className={figures.number}>{text(total, held)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
