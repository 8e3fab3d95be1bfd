import type { Scene } from '../../show/scene.ts';
import { legendsOf } from '../sheet/legends-of.ts';
import { planSheet } from '../sheet/plan-sheet.ts';
import type { SheetContent, SheetPlan, SheetTaken } from '../sheet/sheet-plan.ts';
import type { Measure } from '../sheet/text-block.ts';

/** What is printed on each frame beside its scene. */
export type FilmPrint = Pick<SheetContent, 'what' | 'version' | 'date'>;

const most = (plans: readonly SheetPlan[]): SheetTaken => ({
  bodyTop: Math.max(...plans.map(({ taken }) => taken.bodyTop)),
  footLines: Math.max(...plans.map(({ taken }) => taken.footLines)),
});

/** A foot that grows takes room from the notes beside the legends, which go to the foot: a few rounds end that. */
const mostRounds = 8;

/** Sheets of all frames with the map in the same place: heading and foot take in each what they take in any. */
export function planFilmSheets(scenes: readonly Scene[], print: FilmPrint, measure: Measure): readonly SheetPlan[] {
  const contents = scenes.map((scene): SheetContent => ({ ...print, scene, legends: legendsOf(scene, print.what) }));
  let plans = contents.map((content) => planSheet(content, measure));
  for (let round = 0; round < mostRounds; round++) {
    const taken = most(plans);
    if (plans.every((plan) => plan.taken.bodyTop === taken.bodyTop && plan.taken.footLines === taken.footLines)) break;
    plans = contents.map((content) => planSheet(content, measure, taken));
  }
  return plans;
}
