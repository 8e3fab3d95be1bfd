import type { Document } from '../document/document.ts';
import { tablesOfRegions } from '../document/judges-regions.ts';
import type { DataSet } from './cockpit.ts';

/** "s1" of "table:s1" and "table:s1:population". */
function tableIn(value: unknown): readonly string[] {
  const [kind, id] = String(value).split(':');
  return kind === 'table' && id !== undefined ? [id] : [];
}

/**
 * Loaded sets that findings and layers of areas on the map count in or divide by: "table:s1", "table:s2:population"; and
 * those that judged regions are made from.
 */
export function namedSets(
  { analyses, layers }: Pick<Document, 'analyses' | 'layers'>,
  dataSets: readonly DataSet[],
): readonly DataSet[] {
  const areas = layers.filter(({ layer, visible }) => layer === 'areas' && visible);
  const named = [
    ...analyses.flatMap(({ params }) => Object.values(params).flatMap(tableIn)),
    ...areas.flatMap((spec) => [...tableIn(spec.areas), ...tableIn(spec.style?.figure)]),
  ];
  const all = [...named, ...tablesOfRegions({ analyses }, dataSets)];
  return dataSets.filter(({ table }) => all.includes(table));
}
