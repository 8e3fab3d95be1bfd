import type { Legend } from '../drawing/legend.ts';
import { type Both, both } from './both.ts';
import { chartLegend } from './plan-elements.ts';
import type { OwnedLegend } from './plan-legend.ts';
import type { ElementContent, SheetContent } from './sheet-content.ts';

/** What two legends must share to be one. */
const keyOf = ({ title, entries }: Legend): string => JSON.stringify([title, entries]);

const withNotes = (legend: Legend, other: Legend): Legend => ({
  ...legend,
  notes: [...new Set([...legend.notes, ...other.notes])],
  fixed: [...new Set([...(legend.fixed ?? []), ...(other.fixed ?? [])])],
});

interface Found {
  readonly owner: ElementContent;
  readonly legend: Both<Legend>;
}

function legendsIn(owner: ElementContent): readonly Found[] {
  const { element, scenes } = owner;
  if (element.kind === 'chart') {
    const legend = { en: chartLegend(owner, 'en'), es: chartLegend(owner, 'es') };
    return legend.en === null || legend.es === null ? [] : [{ owner, legend: { en: legend.en, es: legend.es } }];
  }
  if (element.kind !== 'map') return [];
  return scenes.en.legends.flatMap((en, i) => {
    const es = scenes.es.legends[i];
    return es === undefined ? [] : [{ owner, legend: { en, es } }];
  });
}

/** Every legend of the maps and charts of a page once. One that differs between elements says whose it is. */
export function legendsOfPage({ elements, sheet }: SheetContent): readonly OwnedLegend[] {
  if (!sheet.furniture.includes('legend')) return [];
  const merged: Found[] = [];
  for (const found of elements.flatMap(legendsIn)) {
    const at = merged.findIndex(({ legend }) => keyOf(legend.en) === keyOf(found.legend.en));
    const known = merged[at];
    if (known === undefined) merged.push(found);
    else
      merged[at] = { ...known, legend: both((language) => withNotes(known.legend[language], found.legend[language])) };
  }
  return merged.map(({ owner, legend }) => {
    const isOne = merged.filter((other) => other.legend.en.title === legend.en.title).length === 1;
    const named = both((language): Legend => {
      const { period } = owner.scenes[language];
      const { title } = legend[language];
      return isOne || period === '' ? legend[language] : { ...legend[language], title: `${title}, ${period}` };
    });
    return { id: `${owner.element.id}-${legend.en.id}`, legend: named };
  });
}
