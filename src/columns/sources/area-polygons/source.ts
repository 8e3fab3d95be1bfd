import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { areaId, codingOf } from '../../area-ids.ts';
import { optionalColumn, requiredColumn } from '../../column-of.ts';
import { hasHeaders } from '../../has-headers.ts';
import { plainHeader } from '../../plain-header.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import type { ZoneTable } from '../../table.ts';
import { card } from './card.ts';

const idHeaders = ['CVEGEO', 'GEOID', 'GEOID20', 'GEOID10', 'FIPS', 'CVE', 'id', 'code', 'clave'];

const columns: readonly ColumnRule[] = [
  { id: 'geometry', headers: ['geometry'], kind: 'geometry', required: true },
  { id: 'id', headers: idHeaders, kind: 'category', required: false },
  { id: 'state', headers: ['CVE_ENT'], kind: 'category', required: false },
  { id: 'municipality', headers: ['CVE_MUN'], kind: 'category', required: false },
  {
    id: 'name',
    headers: ['NOMGEO', 'NOM_MUN', 'NOM_ENT', 'NAMELSAD', 'NAME', 'nombre', 'municipio'],
    kind: 'category',
    required: false,
    namesPlaces: true,
  },
];

type TextOf = (row: number) => string;

function textsOf(decoded: DecodedTable, id: string): TextOf | null {
  const column = optionalColumn(decoded, id, 'category');
  return column === undefined ? null : (row) => (column.labels[column.codes[row] ?? -1] ?? '').trim();
}

/** Ids from one code; from those of state and municipality; from the name; from the number of the area. */
function idsOf(decoded: DecodedTable): { readonly coding: ZoneTable['coding']; readonly idAt: TextOf } {
  const [id, state, municipality] = [
    textsOf(decoded, 'id'),
    textsOf(decoded, 'state'),
    textsOf(decoded, 'municipality'),
  ];
  const plain = decoded.headers.map(plainHeader);
  const header = idHeaders.map(plainHeader).find((spelling) => plain.includes(spelling)) ?? '';
  const coding = codingOf(header);
  if (id !== null && (coding !== 'own' || state === null)) return { coding, idAt: (row) => areaId(id(row), coding) };
  if (state !== null) {
    const idAt: TextOf = (row) => {
      const [first, second] = [state(row).padStart(2, '0'), municipality?.(row).padStart(3, '0') ?? ''];
      return /^\d{2}$/.test(first) && (municipality === null || /^\d{3}$/.test(second)) ? first + second : '';
    };
    return { coding: 'mexico', idAt };
  }
  return { coding: 'own', idAt: textsOf(decoded, 'name') ?? ((row) => String(row + 1)) };
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, k) => value === b[k]);

/** Areas of a file; those of one id are parts of one area. */
function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const { shapes } = requiredColumn(decoded, 'geometry', 'geometry');
  const { coding, idAt } = idsOf(decoded);
  const nameAt = textsOf(decoded, 'name');
  const areas = new Map<string, { readonly name: string; readonly rings: (readonly number[])[] }>();
  const put = { unclosed: 0, 'axes-swapped': 0, crossed: 0, 'parts-joined': 0 };
  for (let row = 0; row < decoded.rows; row++) {
    if (row % 256 === 0) yield { done: row, total: decoded.rows };
    const shape = shapes[row];
    const id = idAt(row);
    const known = areas.get(id);
    if (shape.fault !== null) rejecter.reject(row, shape.fault, '');
    else if (id === '') rejecter.reject(row, 'missing-value', 'id');
    else if (known !== undefined && shape.rings.every((ring) => known.rings.some((other) => isSame(ring, other)))) {
      rejecter.reject(row, 'repeated-area', 'id');
    } else {
      if (known === undefined) areas.set(id, { name: nameAt?.(row) || id, rings: [...shape.rings] });
      else known.rings.push(...shape.rings);
      put['parts-joined'] += known === undefined ? 0 : 1;
      put.unclosed += shape.unclosed ? 1 : 0;
      put['axes-swapped'] += shape.swapped ? 1 : 0;
      put.crossed += shape.crossed ? 1 : 0;
    }
  }
  for (const [key, count] of Object.entries(put)) if (count > 0) rejecter.notice(`notice.${key}`, count);
  const sorted = [...areas].map(([id, area]) => ({ id, ...area })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return ok({ table: { kind: 'zones', coding, areas: sorted }, from: null, to: null });
}

/** Outlines of areas: INEGI's municipalities, Census counties, a person's own. */
export const areaPolygons: Source = {
  ...card,
  // Lines of barrier have the same first column.
  recognise: (headers) => (headers[0] === 'geometry' && !hasHeaders(headers, [['gen_type']]) ? 1 : 0),
  columns,
  assemble,
};
