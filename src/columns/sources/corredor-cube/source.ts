import { assembleCube } from '../../cube/assemble-cube.ts';
import { cubeColumns } from '../../cube/cube-facts.ts';
import { hasHeaders } from '../../has-headers.ts';
import { plainHeader } from '../../plain-header.ts';
import type { ColumnRule, Source } from '../../source.ts';
import { card } from './card.ts';

const { month, cell, km, side, precision, state, records, people } = cubeColumns;

const column = (id: string, kind: 'number' | 'category', required: boolean): ColumnRule => ({
  id,
  headers: [id],
  kind,
  required,
});

/** A cube for a briefing has these alone. */
const always = [month, cell, records, people];

/** Cells are texts: their numbers are too long for a number to hold them exactly. */
const own: readonly ColumnRule[] = [
  column(month, 'number', true),
  column(cell, 'category', true),
  column(records, 'number', true),
  column(people, 'number', true),
  column(km, 'number', false),
  column(side, 'number', false),
  column(precision, 'category', false),
  column(state, 'category', false),
];

const known = new Set(own.map(({ id }) => plainHeader(id)));

/** Figures by cell and month that were counted where the records are. */
export const corredorCube: Source = {
  ...card,
  recognise: (headers) =>
    hasHeaders(
      headers,
      always.map((header) => [header]),
    )
      ? 1
      : 0,
  columns: (headers) => [
    ...own,
    ...headers.filter((header) => !known.has(plainHeader(header))).map((header) => column(header, 'category', false)),
  ],
  assemble: assembleCube,
};
