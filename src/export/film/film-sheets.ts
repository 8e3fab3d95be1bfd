import type { Scene } from '../../show/scene.ts';
import { legendsOf } from '../sheet/legends-of.ts';
import { planFrame } from '../sheet/plan-sheet.ts';
import type { SheetContent, SheetPlan, SheetTaken } from '../sheet/sheet-plan.ts';
import type { Measure } from '../sheet/text-block.ts';

/** What is printed on each frame beside its scene. */
export type FilmPrint = Pick<SheetContent, 'what' | 'version' | 'date'>;

const most = (plans: readonly SheetPlan[]): SheetTaken => ({
  bodyTop: Math.max(...plans.map(({ taken }) => taken.bodyTop)),
  footLines: Math.max(...plans.map(({ taken }) => taken.footLines)),
  legendHeight: Math.max(...plans.map(({ taken }) => taken.legendHeight)),
});

const isTaken = ({ taken }: SheetPlan, { bodyTop, footLines, legendHeight }: SheetTaken): boolean =>
  taken.bodyTop === bodyTop && taken.footLines === footLines && taken.legendHeight === legendHeight;

/** What one sheet gives up can ask for more of another: a few rounds end that. */
const mostRounds = 8;

/**
 * Sheets of all frames with the map in the same place: heading, legends and foot take in each what they take in any, and
 * each carries the notes of all, so that no line jumps while the film goes on.
 */
export function planFilmSheets(scenes: readonly Scene[], print: FilmPrint, measure: Measure): readonly SheetPlan[] {
  const notes = [...new Set(scenes.flatMap((scene) => scene.notes))];
  const contents = scenes.map((scene): SheetContent => {
    const legends = legendsOf(scene, print.what);
    return { ...print, scene: { ...scene, notes }, legends };
  });
  let plans = contents.map((content) => planFrame(content, measure));
  for (let round = 0; round < mostRounds; round++) {
    const taken = most(plans);
    if (plans.every((plan) => isTaken(plan, taken))) break;
    plans = contents.map((content) => planFrame(content, measure, taken));
  }
  return plans;
}
