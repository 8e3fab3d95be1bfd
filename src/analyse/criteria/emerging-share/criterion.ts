import { ok } from '../../../base/result.ts';
import type { RegionFlag } from '../../region-shapes.ts';
import { cellsIn } from '../../regions/cells-in.ts';
import { isHeldIn } from '../../regions/region-ground.ts';
import { isTestedCell } from '../../regions/tested-cells.ts';
import { type EmergingFinding, emergingCategories } from '../../shapes.ts';
import type { Criterion } from '../criterion.ts';
import { figured, figuresOf, lacking, type MadeFigure } from '../made-figures.ts';
import { recordMarks } from '../region-marks.ts';
import { card } from './card.ts';

const parts = ['hot', 'cells'];
/**
 * Under these a share moves by 20 points or more with one cell. Nothing is then known of it: bounds of 0 and 100 would
 * put what nobody counted above all that was.
 */
const fewestCells = 5;
const counted = ['new', 'consecutive', 'intensifying', 'persistent', 'sporadic'] as const;
const codes: readonly number[] = counted.map((category) => emergingCategories.indexOf(category));

function shareOf(cells: readonly number[], { category }: EmergingFinding): MadeFigure {
  const hot = cells.filter((cell) => codes.includes(category[cell])).length;
  const n = cells.length;
  if (n < fewestCells) return lacking('too-few', { n, parts: { cells: n } });
  return figured((100 * hot) / n, { n, parts: { hot, cells: n } });
}

export const emergingShare: Criterion = {
  card,
  *figures(ground) {
    const { regions, emerging, incidentsName } = ground;
    const missing = (reason: 'no-table' | 'too-few') => regions.map(() => lacking(reason));
    const none = { unit: 'unit', period: null, tables: [incidentsName], parts };
    if (emerging === null) return ok(figuresOf(missing('no-table'), none));
    if (!emerging.ok) return ok(figuresOf(missing('too-few'), { ...none, problems: [emerging.error] }));
    const { value: cells } = emerging;
    const { finding } = cells;
    if (finding?.kind !== 'emerging') return ok(figuresOf(missing('no-table'), none));
    const inside = yield* cellsIn(cells, regions);
    const isCounted = isTestedCell(cells, finding);
    const marks = recordMarks(regions);
    const flags: readonly RegionFlag[] = [
      'not-comparable',
      ...(isHeldIn(ground, 'incidents') ? (['suppressed'] as const) : []),
    ];
    const figures = inside.map((own, r) => {
      const figure = shareOf([...own].filter(isCounted), finding);
      return { ...figure, flags: [...marks[r], ...flags] };
    });
    const problems = finding.families.flatMap((family) => family.problems);
    return ok(figuresOf(figures, { ...none, period: cells.period, problems }));
  },
};
