import type { MappedField, Mapping } from '../../document/reading.ts';
import type { ColumnRule } from '../source.ts';
import { fieldOf, fieldsOf } from './field-of.ts';
import { numberOf } from './number-text.ts';
import { angleOf, placeOf } from './place-text.ts';

export const figureId = (at: number): string => `figure-${at}`;
export const categoryId = (at: number): string => `category-${at}`;
export const isCategoryId = (id: string): boolean => /^category-\d+$/.test(id);
export const wideId = (at: number): string => `wide-${at}`;

/** The columns that a mapping has kept, as a source has them: everything else is dropped before a value is parsed. */
export function mappedColumns(mapping: Mapping): readonly ColumnRule[] {
  const isPoints = mapping.kind === 'points';
  const number = spelledNumber(mapping);
  const one = (
    role: MappedField['role'],
    make: (headers: readonly string[]) => readonly ColumnRule[],
  ): readonly ColumnRule[] => {
    const field = fieldOf(mapping, role);
    return field === undefined ? [] : make([field.column]);
  };
  const text = (role: 'year' | 'fiscal-year' | 'month' | 'measure') =>
    one(role, (headers) => [{ id: role, headers, kind: 'category', required: true }]);
  return [
    ...one('date', (headers) => dateRules(headers, isPoints)),
    ...text('year'),
    ...text('fiscal-year'),
    ...text('month'),
    ...(isPoints ? placeRules(mapping) : []),
    ...(isPoints ? [] : one('area', (headers) => [areaRule(headers, mapping)])),
    ...(isPoints ? [] : text('measure')),
    ...fieldsOf(mapping, 'figure').map(
      ({ column }, at): ColumnRule => ({ id: figureId(at), headers: [column], required: at === 0, ...number }),
    ),
    ...fieldsOf(mapping, 'category').map(
      ({ column }, at): ColumnRule => ({ id: categoryId(at), headers: [column], kind: 'category', required: false }),
    ),
    ...(isPoints ? [] : (mapping.wide?.columns ?? [])).map(
      (column, at): ColumnRule => ({ id: wideId(at), headers: [column], required: true, ...number }),
    ),
  ];
}

/** A record's day; where a cell has a month alone, that. */
function dateRules(headers: readonly string[], isPoints: boolean): readonly ColumnRule[] {
  const month: ColumnRule = { id: 'date', headers, kind: 'month', required: true };
  return isPoints ? [{ id: 'day', headers, kind: 'day', required: true }, month] : [month];
}

/** Names that join known areas are not kept as they stand: the area's own name is. */
const areaRule = (headers: readonly string[], { level }: Mapping): ColumnRule => ({
  id: 'area',
  headers,
  kind: 'category',
  required: true,
  ...(level !== 'own' && { namesPlaces: true as const }),
});

function placeRules(mapping: Mapping): readonly ColumnRule[] {
  const position = fieldOf(mapping, 'position');
  if (position !== undefined) {
    return [
      {
        id: 'position',
        headers: [position.column],
        kind: 'position',
        required: true,
        place: placeOf,
        namesPlaces: true,
      },
    ];
  }
  return (['lon', 'lat'] as const).flatMap((role) => {
    const field = fieldOf(mapping, role);
    const rule: ColumnRule = {
      id: role,
      headers: [field?.column ?? ''],
      kind: 'number',
      required: true,
      spelled: { read: (text) => angleOf(text)?.degrees ?? Number.NaN, first: mapping.decimal === 'comma' },
    };
    return field === undefined ? [] : [rule];
  });
}

const spelledNumber = ({ decimal }: Mapping): Pick<ColumnRule, 'kind' | 'spelled'> => ({
  kind: 'number',
  spelled: { read: (text) => numberOf(text, decimal), first: decimal === 'comma' },
});
