import { latLngToCell } from 'h3-js';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { monthOfDay } from '../../src/base/month.ts';
import { dayIndexOf } from '../../src/base/units.ts';
import { type CubeFacts, cubeColumns, cubeKey } from '../../src/columns/cube/cube-facts.ts';
import { type IncidentTable, pointStates, precisions } from '../../src/columns/table.ts';

/** One row of a made-up cube; what is not given is a group of exact points. */
export interface MadeGroup {
  readonly month: number;
  /** H3 id, or "0". */
  readonly cell: string;
  readonly km: number;
  readonly side: number;
  readonly precision?: string;
  readonly state?: string;
  readonly records: number;
  readonly people: number;
  readonly classes?: Readonly<Record<string, string>>;
}

export const madeFacts: CubeFacts = {
  version: 1,
  resolution: 6,
  depthKm: 150,
  audience: 'working',
  threshold: null,
  madeFor: { from: null, to: null, fromKm: 0, toKm: 3182.624, filtered: false },
  classes: [],
  publisher: 'A made-up office',
  title: 'Made-up records',
  licence: 'none',
  synthetic: true,
  rounding: 1,
  records: 0,
  files: [{ name: 'records-2020.csv', sha256: 'ab'.repeat(32), accepted: 10 }],
  filledTo: null,
};

const indexOf = (cell: string): bigint => (cell === '0' ? 0n : BigInt(/^[0-9a-f]+$/.test(cell) ? `0x${cell}` : cell));

/** A cube's file. @param said its metadata; left out: `facts` under the cube's key */
export function cubeFile(
  groups: readonly MadeGroup[],
  facts: Partial<CubeFacts> = {},
  said?: { key: string; value: string }[],
): Uint8Array<ArrayBuffer> {
  const whole = { ...madeFacts, records: groups.reduce((sum, { records }) => sum + records, 0), ...facts };
  const { month, cell, km, side, precision, state, records, people } = cubeColumns;
  const int = (of: (group: MadeGroup) => number) => Int32Array.from(groups, of);
  const isBriefing = whole.audience === 'briefing';
  const kinds = whole.classes.map((name) => ({
    name,
    data: groups.map((group) => group.classes?.[name] ?? ''),
    type: 'STRING' as const,
  }));
  const columnData = [
    { name: month, data: int((group) => group.month), type: 'INT32' as const },
    { name: cell, data: BigInt64Array.from(groups, (group) => indexOf(group.cell)), type: 'INT64' as const },
    ...(isBriefing
      ? []
      : [
          { name: km, data: int((group) => group.km), type: 'INT32' as const },
          { name: side, data: int((group) => group.side), type: 'INT32' as const },
          { name: precision, data: groups.map((group) => group.precision ?? 'exact'), type: 'STRING' as const },
          { name: state, data: groups.map((group) => group.state ?? 'point'), type: 'STRING' as const },
        ]),
    { name: records, data: BigInt64Array.from(groups, (group) => BigInt(group.records)), type: 'INT64' as const },
    { name: people, data: Float64Array.from(groups, (group) => group.people), type: 'DOUBLE' as const },
    ...(isBriefing ? [] : kinds),
  ];
  const kvMetadata = said ?? [{ key: cubeKey, value: JSON.stringify(whole) }];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}

function sideIn({ borderKm, acrossKm }: IncidentTable, row: number, depthKm: number): number {
  const across = acrossKm[row]!;
  if (Number.isNaN(borderKm[row])) return 0;
  if (Math.abs(across) > depthKm) return across > 0 ? 3 : 4;
  return across < 0 ? 2 : 1;
}

/** The groups of a located table of records: what an engine makes of them where they are. */
export function groupsOf(table: IncidentTable, resolution = 6, depthKm = 150): readonly MadeGroup[] {
  const groups = new Map<string, MadeGroup & { records: number; people: number }>();
  for (let row = 0; row < table.rows; row++) {
    const isPlaced = !Number.isNaN(table.borderKm[row]);
    const named = {
      month: monthOfDay(dayIndexOf(table.day[row]!)),
      cell: isPlaced ? latLngToCell(table.lat[row]!, table.lon[row]!, resolution) : '0',
      km: isPlaced ? Math.floor(table.borderKm[row]!) : -1,
      side: sideIn(table, row, depthKm),
      precision: precisions[table.precision[row]!]!,
      state: pointStates[table.pointState[row]!]!,
      classes: Object.fromEntries(
        Object.entries(table.categories).map(([column, { codes, labels }]) => [column, labels[codes[row]!]!]),
      ),
    };
    const key = JSON.stringify(named);
    const group = groups.get(key) ?? { ...named, records: 0, people: 0 };
    groups.set(key, group);
    group.records += 1;
    group.people += table.weight[row]!;
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
