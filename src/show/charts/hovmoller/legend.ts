import { fill, say } from '../../../base/words.ts';
import type { SegmentResult } from '../../../disclose/disclosed.ts';
import type { Legend, LegendEntry } from '../../drawing/legend.ts';
import { isUnderLeast } from '../../held-figures.ts';
import { classLabel } from '../../scale.ts';
import type { ChartInput } from '../chart.ts';
import { leastForShares } from '../month-shares.ts';
import { chartWords } from '../words.ts';
import { shownOf } from '../zoom.ts';
import { offFill } from './cells.ts';
import { type Look, looksOf, scaleOf } from './looks.ts';
import { words } from './words.ts';

/** What the diagram draws, and per what. */
export function titleOf({ figures, language, count, picture }: ChartInput): string {
  const isShares = picture.figure === 'shares';
  if (figures === 'areas') return words[language][isShares ? 'sharesAreas' : 'legendAreas'];
  return say(words, language, isShares ? 'sharesBins' : 'legendBins', { unit: chartWords[language][count] });
}

/** Whether "fewer than 5" is true of every month that is held back. */
const areAllUnderLeast = ({ suppressed, segments, months }: SegmentResult, input: ChartInput): boolean =>
  suppressed.every((at) => {
    const segment = segments[Math.floor(at / months)];
    return segment !== undefined && isUnderLeast(segment, input);
  });

/** Every look that is in view. */
function looksInView(result: SegmentResult, input: ChartInput): ReadonlySet<Look> {
  const look = looksOf(result, input);
  const view = shownOf(result, input.picture);
  const first = result.segments.findIndex(({ id }) => id === view.segments[0]?.id);
  const from = view.firstMonth - result.firstMonth;
  const looks = new Set<Look>();
  for (let s = first; s < first + view.segments.length; s++) {
    for (let m = from; m < from + view.months; m++) looks.add(look(s, m));
  }
  return looks;
}

export function legend(input: ChartInput): Legend | null {
  const { result, language, theme } = input;
  if (result === null) return null;
  const scale = scaleOf(input);
  const texts = chartWords[language];
  const looks = looksInView(result, input);
  const isShares = input.picture.figure === 'shares';
  const cell = { shape: 'cell', fill: null, pattern: null, ink: theme.quiet, edge: 'none' } as const;
  const entries: LegendEntry[] = scale.colours.flatMap((colour, index): LegendEntry[] =>
    looks.has(index)
      ? [
          {
            id: `class-${index}`,
            swatch: { ...cell, fill: colour },
            label: classLabel(scale, index, language, {
              under: (to) => say(chartWords, language, 'under', { to }),
              between: (from, to) => say(chartWords, language, 'between', { from, to }),
              more: (from) => say(chartWords, language, 'more', { from }),
            }),
          },
        ]
      : [],
  );
  if (looks.has(-1))
    entries.push({ id: 'zero', swatch: { ...cell, edge: 'solid', ink: theme.line }, label: texts.zero });
  if (looks.has('few')) {
    const label = fill(words[language].few, { least: leastForShares });
    entries.push({ id: 'few', swatch: { ...cell, fill: theme.neutral }, label });
  }
  if (looks.has('off'))
    entries.push({ id: 'off', swatch: { ...cell, fill: offFill(theme) }, label: words[language].off });
  if (looks.has('missing')) entries.push({ id: 'missing', swatch: { ...cell, pattern: 'dots' }, label: texts.missing });
  if (looks.has('suppressed')) {
    entries.push({
      id: 'suppressed',
      swatch: { ...cell, pattern: 'hatch' },
      label: fill(texts[areAllUnderLeast(result, input) ? 'fewer' : 'suppressed'], { least: input.leastShown }),
    });
  }
  const scaleNote = texts[input.scaleOf === 'study' ? 'scaleStudy' : 'scaleView'];
  const notes = isShares ? [texts.fixed] : [texts[scale.method === 'fixed' ? 'fixed' : 'quantile'], scaleNote];
  if (isShares && result.suppressed.length > 0) notes.unshift(words[language].disclosed);
  if (input.figures === 'areas') notes.unshift(words[language][isShares ? 'drawnOver' : 'spread']);
  return { id: 'hovmoller', title: titleOf(input), entries, notes };
}
