import type { Problem } from '../base/problem.ts';
import { problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { PanelSplit, PanelTable } from './table.ts';

type Panel = PanelTable & { readonly split: PanelSplit | null };

/**
 * Lays the joint split of one panel under the figures of another, for the months that both have. Every total of the
 * split must be the figure that it splits: where one is not, the files do not belong together, and nothing is joined.
 */
export function joinSplit(figures: Panel, splitPanel: Panel): Result<Panel, Problem> {
  const { split } = splitPanel;
  const offset = splitPanel.firstMonth - figures.firstMonth;
  const isInside = offset >= 0 && offset + splitPanel.months <= figures.months;
  const isSameAreas = splitPanel.areas.join() === figures.areas.join();
  if (split === null || !isInside || !isSameAreas || !agrees(figures, splitPanel, offset)) {
    return err(problem('corridor-data-broken'));
  }
  const month = Uint16Array.from(split.month, (value) => value + offset);
  return ok({ ...figures, groups: splitPanel.groups, split: { ...split, month } });
}

function agrees(figures: PanelTable, splitPanel: PanelTable, offset: number): boolean {
  return figures.areas.every((_, area) => {
    for (let month = 0; month < splitPanel.months; month++) {
      const part = splitPanel.total[area * splitPanel.months + month];
      const figure = figures.total[area * figures.months + offset + month];
      // An area without any row in the split has nothing to split.
      if (part !== figure && !(Number.isNaN(part) && !(figure > 0))) return false;
    }
    return true;
  });
}
