import { cards } from '../../analyse/catalog.ts';
import type { Document } from '../../document/document.ts';
import { elementStudy } from '../../document/element-study.ts';
import type { FinalMark } from '../../document/sheet.ts';

interface Held {
  readonly table: string;
  readonly file: string;
  readonly sha256: string;
}

/** What a final briefing no longer agrees with. */
export interface Changed {
  /** Data that are another file now. */
  readonly data: readonly string[];
  /** Data that are not open here. */
  readonly missing: readonly string[];
  /** Ids of methods that count in another way now. */
  readonly methods: readonly string[];
}

const versionNow = (method: string): number | undefined => cards.find(({ id }) => id === method)?.version;

/** The studies of all maps, charts and tables of the briefing. */
const studiesOf = (study: Document): readonly Document[] =>
  study.sheets.flatMap(({ elements }) => elements.map((element) => elementStudy(study, element)));

/** The data and the methods that a briefing stands on now. */
export function finalMark(study: Document, dataSets: readonly Held[], on: string): FinalMark {
  const studies = studiesOf(study);
  const tables = new Set(studies.flatMap(({ grid }) => [grid.areas, grid.national, grid.incidents]));
  const methods = new Set(studies.flatMap(({ analyses }) => analyses.map(({ method }) => method)));
  return {
    on,
    data: dataSets.filter(({ table }) => tables.has(table)).map(({ table, file, sha256 }) => ({ table, file, sha256 })),
    methods: [...methods].flatMap((id) => {
      const version = versionNow(id);
      return version === undefined ? [] : [{ id, version }];
    }),
  };
}

/** What of the data and the methods is another than when the briefing was marked final. */
export function changedSince(final: FinalMark, dataSets: readonly Held[]): Changed {
  const now = (table: string): Held | undefined => dataSets.find((set) => set.table === table);
  return {
    data: final.data
      .filter(({ table, sha256 }) => now(table) !== undefined && now(table)?.sha256 !== sha256)
      .map(({ file }) => file),
    missing: final.data.filter(({ table }) => now(table) === undefined).map(({ file }) => file),
    methods: final.methods.filter(({ id, version }) => versionNow(id) !== version).map(({ id }) => id),
  };
}

export const isChanged = ({ data, missing, methods }: Changed): boolean =>
  data.length + missing.length + methods.length > 0;
