import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import type { Drawing } from '../../drawing/drawing.ts';
import { place } from '../../drawing/drawing.ts';
import { formatOf } from '../../format.ts';
import { timeMarks } from '../axis-marks.ts';
import { borderFurniture } from '../border-furniture.ts';
import type { Chart, ChartInput, Size } from '../chart.ts';
import { eventLines, spanBars } from '../event-lines.ts';
import { corridorRules, kilometreAxis, monthAxis, pickedMarks, sectorEdges, verticalRules } from '../frame.ts';
import { cells } from './cells.ts';
import { legend, titleOf } from './legend.ts';
import { windowMarks } from './window-marks.ts';
import { words } from './words.ts';

function describe(input: ChartInput, { x, y }: Pick<Drawing, 'x' | 'y'>): string {
  const { language, picture } = input;
  const format = formatOf(language);
  const text = say(words, language, 'description', {
    fromKm: format.whole(x.domain[0]),
    toKm: format.whole(x.domain[1]),
    from: format.month(monthIndexOf(y.domain[0])),
    to: format.month(monthIndexOf(y.domain[1] - 1)),
    measure: input.measure,
  });
  return picture.figure === 'shares' ? `${text} ${words[language].describeShares}` : text;
}

function build(input: ChartInput, size: Size): Drawing | null {
  const { result, theme, picture } = input;
  if (result === null || result.segments.length === 0) return null;
  const x = kilometreAxis(result, size.width, picture);
  const y = monthAxis(result, size.height, picture);
  const frame = { ...size, x, y, description: describe(input, { x, y }) };
  const edges = sectorEdges(x).map((km) => place(x, km));
  // Where the pictures stand under one another, no lane of names stands beside this one.
  const areNamed = size.height > size.width;
  return {
    ...frame,
    marks: [
      ...cells(result, input, x, y),
      ...verticalRules(edges, y.range, theme.quiet),
      ...corridorRules(input.corridor, x, y.range, theme),
      ...pickedMarks(input.pickedKm, x, y.range, theme),
      ...windowMarks(result, input.periodBefore, x, y, theme),
      ...eventLines(input.events, x, y, { ink: theme.ink, paper: theme.paper, areNamed }),
      ...spanBars(input.events, x.range[0] + 1, y, theme, 1),
      ...borderFurniture(titleOf(input), input, frame),
      ...timeMarks(y, input.language, theme),
    ],
  };
}

/** Border kilometre across, months down: a route that moves is a slanted ridge. */
export const hovmoller: Chart = {
  id: 'hovmoller',
  words,
  shows: ['segments'],
  across: 'kilometres',
  down: 'months',
  build,
  legend,
  source: (input) => input.source,
};
