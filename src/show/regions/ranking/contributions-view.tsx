import { type ReactNode, useCallback } from 'react';
import { say } from '../../../base/words.ts';
import type { Size } from '../../findings/finding-view.ts';
import { barsHeight, barsOf, regionAtRow } from '../../findings/region-ranking/chart.ts';
import { regionLines } from '../../findings/region-ranking/layer.ts';
import { formatOf } from '../../format.ts';
import type { Judged } from '../judged.ts';
import { LinkedChart, type LinkedDrawing } from '../pictures/linked-chart.tsx';
import { useSources } from '../pictures/use-sources.ts';
import { words } from './words.ts';

/** Scores as stacked bars, and who is not outdone. */
export function ContributionsView({ judged }: { readonly judged: Judged }): ReactNode {
  const { language, theme, ranking, firmness, ranked, criteria } = judged;
  const draw = useCallback(
    (size: Size, marked: string | null): LinkedDrawing | null => {
      if (ranking === null) return null;
      const bars = barsOf({ ranking, firmness, criteria, language, theme, marked }, size);
      if (bars === null) return null;
      return {
        drawing: bars.drawing,
        spots: bars.rows.map(({ id, y, height }) => ({
          id,
          x: 4,
          y,
          width: size.width - 8,
          height,
          said: ranked
            .flatMap((region) => (region.id === id ? regionLines(region, ranked.length, language) : []))
            .join('. '),
        })),
        regionAt: (_, y) => regionAtRow(bars.rows, y),
      };
    },
    [ranking, firmness, ranked, criteria, language, theme],
  );
  const heightAt = useCallback(
    (width: number) => barsHeight(ranked.length, criteria.length, width),
    [ranked.length, criteria.length],
  );
  const source = useSources(judged);
  const front = ranked.filter(({ isPareto }) => isPareto).map(({ name }) => name);
  const texts = words[language];
  return (
    <LinkedChart control="contributions" label={texts.contributions} heightAt={heightAt} draw={draw} source={source}>
      <span>{ranking?.method === 'topsis' ? texts.topsisParts : texts.sumParts}</span>
      <span>
        {front.length === 0
          ? texts.frontNone
          : say(words, language, 'front', { names: formatOf(language).list(front) })}
      </span>
    </LinkedChart>
  );
}
