import type { Drawing, Mark } from '../drawing/drawing.ts';
import { textWidth } from '../drawing/text-width.ts';
import { kilometreMarks, sectorBands } from './axis-marks.ts';
import type { ChartInput } from './chart.ts';
import { heading, monthsTop, titleEnd, titleLeft } from './frame.ts';
import { sectorNames, townNames } from './names-on-border.ts';

/** Height of the bands of sectors, which end where the months begin. */
const bandHeight = 15;

/** Title and names of sectors over a picture whose kilometres run across; the rest of the border under it. */
export function borderFurniture(title: string, input: ChartInput, { x, y, width }: Omit<Drawing, 'marks'>): Mark[] {
  const { theme, language } = input;
  const bottom = y.range[1];
  // Names of narrow sectors may stand beside the title, between it and the link to the table.
  const titleRow = {
    baseline: monthsTop - 20,
    taken: [
      { from: 0, to: titleLeft + textWidth(title, 12) },
      { from: width - titleEnd, to: width },
    ],
  };
  return [
    heading(title, theme.ink),
    ...sectorBands(x, monthsTop - bandHeight - 2, bandHeight, theme),
    ...sectorNames(x, [{ baseline: monthsTop - 6, taken: [] }, titleRow], language, theme),
    ...kilometreMarks(x, bottom, language, theme),
    ...townNames(x, bottom, width, theme),
  ];
}
