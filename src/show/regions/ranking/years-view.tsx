import { type ReactNode, useCallback } from 'react';
import type { Size } from '../../findings/finding-view.ts';
import type { Judged } from '../judged.ts';
import { LinkedChart } from '../pictures/linked-chart.tsx';
import { useSources } from '../pictures/use-sources.ts';
import { words } from './words.ts';
import { yearsHeight, yearsOf } from './years.ts';
import { yearsTexts } from './years-text.ts';

/** Ranks by fiscal year under the same weights, and which criteria each year lacks. */
export function YearsView({ judged }: { readonly judged: Judged }): ReactNode {
  const { language, theme, ranking, ranked, criteria } = judged;
  const draw = useCallback(
    (size: Size, marked: string | null) =>
      ranking === null ? null : yearsOf({ ranking, ranked, language, theme }, size, marked),
    [ranking, ranked, language, theme],
  );
  const heightAt = useCallback(() => yearsHeight(ranked.length), [ranked.length]);
  const source = useSources(judged);
  const texts = words[language];
  if (ranking === null || ranking.years.fiscalYears.length === 0) return <p>{texts.yearsNone}</p>;
  return (
    <LinkedChart control="years" label={texts.years} heightAt={heightAt} draw={draw} source={source}>
      {yearsTexts(ranking, criteria, language).map((text) => (
        <span key={text}>{text}</span>
      ))}
      <span>{texts.breaks}</span>
    </LinkedChart>
  );
}
