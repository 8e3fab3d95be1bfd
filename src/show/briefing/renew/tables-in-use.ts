import type { Document } from '../../../document/document.ts';
import { elementStudy } from '../../../document/element-study.ts';
import type { DataSet } from '../../cockpit.ts';

/** Tables that any sheet shows. */
export function tablesInUse(study: Document): ReadonlySet<string> {
  const grids = study.sheets.flatMap(({ elements }) => elements.map((element) => elementStudy(study, element).grid));
  return new Set(grids.flatMap(({ areas, national, incidents }) => [areas, national, incidents]));
}

/** Tables that may take the place of one: others of its kind. */
export const othersLike = (set: DataSet | undefined, dataSets: readonly DataSet[]): readonly DataSet[] =>
  dataSets.filter(({ table, kind }) => set !== undefined && table !== set.table && kind === set.kind);
