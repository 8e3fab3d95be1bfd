import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { defineWords } from '../../../base/words.ts';
import { optionalColumn, requiredColumn } from '../../column-of.ts';
import { hasHeaders } from '../../has-headers.ts';
import { lengthKm } from '../../map-features/length-km.ts';
import { linesOf } from '../../map-features/lines-of.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import type { MapFeature } from '../../table.ts';
import { card } from './card.ts';

const classes = ['pedestrian', 'vehicle', 'not-stated'] as const;
type BarrierClass = (typeof classes)[number];

const classOf = (text: string): BarrierClass => (text === 'pedestrian' || text === 'vehicle' ? text : 'not-stated');

const columns: readonly ColumnRule[] = [
  { id: 'geometry', headers: ['geometry'], kind: 'category', required: true },
  { id: 'class', headers: ['gen_type'], kind: 'category', required: true, classify: classOf },
  { id: 'name', headers: ['seg_name'], kind: 'category', required: false, namesPlaces: true },
];

const quirks = defineWords({
  en: {
    text: 'Ids are empty or repeated in the file and are not used: each line stands for itself. Lines of two fences, and a line that is drawn twice, all stay.',
  },
  es: {
    text: 'Los identificadores vienen vacíos o repetidos y no se usan: cada línea vale por sí misma. Las líneas de dos cercas, y una línea dibujada dos veces, se quedan todas.',
  },
});

/** Lines of barrier, each with its class, and the length of each class in the report. */
function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const geometry = requiredColumn(decoded, 'geometry', 'category');
  const classAt = requiredColumn(decoded, 'class', 'category');
  const name = optionalColumn(decoded, 'name', 'category');
  const features: MapFeature[] = [];
  const km = { pedestrian: 0, vehicle: 0, 'not-stated': 0 };
  const drawn = new Set<number>();
  let again = 0;
  for (let row = 0; row < decoded.rows; row++) {
    if (row % 256 === 0) yield { done: row, total: decoded.rows };
    const code = geometry.codes[row] ?? 0;
    const { fault, lines } = linesOf(geometry.labels[code] ?? '');
    if (fault !== null) {
      rejecter.reject(row, fault, 'geometry');
      continue;
    }
    again += drawn.has(code) ? 1 : 0;
    drawn.add(code);
    const group = classOf(classAt.labels[classAt.codes[row] ?? -1] ?? '');
    for (const lonLat of lines) {
      km[group] += lengthKm(lonLat);
      features.push({ kind: 'barrier', name: name?.labels[name.codes[row] ?? -1] ?? '', group, lonLat });
    }
  }
  for (const id of classes) if (km[id] > 0) rejecter.notice(`notice.km-${id}`, Math.round(km[id]));
  if (again > 0) rejecter.notice('notice.same-line', again);
  return ok({ table: { kind: 'map-features', features }, from: null, to: null });
}

/** Fences and walls on the border: lines for the map, counted by nothing. */
export const barrierLines: Source = {
  ...card,
  quirks,
  recognise: (headers) => (headers[0] === 'geometry' && hasHeaders(headers, [['gen_type']]) ? 1 : 0),
  columns,
  assemble,
};
