import { err, ok, type Result } from '../../../base/result.ts';
import type { Delimiter } from './delimited-rows.ts';
import { isWeight, type ReadSet, type SetsFault } from './read-set.ts';

/** What columns go by in either language. */
const headings = {
  criterion: ['criterion', 'criteria', 'criterio', 'criterios', 'name', 'nombre'],
  weight: ['weight', 'weights', 'peso', 'pesos'],
  set: ['set', 'conjunto', 'scenario', 'escenario'],
  by: ['by', 'whose', 'de', 'de quién', 'planner', 'planificador'],
} as const;

const columnOf = (header: readonly string[], key: keyof typeof headings): number =>
  header.findIndex((cell) => (headings[key] as readonly string[]).includes(cell.toLowerCase()));

/** A number as its file writes it: "0,2" where commas do not part the columns; "20 %" as 20. */
export function numberIn(cell: string, delimiter: Delimiter): number {
  const bare = cell.replace(/\s*%$/, '');
  const pointed = delimiter === ',' || bare.includes('.') ? bare : bare.replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(pointed) ? Number(pointed) : Number.NaN;
}

interface Cell {
  readonly set: string;
  readonly by: string;
  readonly criterion: string;
  readonly weight: string;
}

/** One row for each weight: criterion and weight, and whose set it is in where the table says. */
function longCells(header: readonly string[], body: readonly (readonly string[])[], file: string): readonly Cell[] {
  const [criterion, weight] = [columnOf(header, 'criterion'), columnOf(header, 'weight')];
  const [set, by] = [columnOf(header, 'set'), columnOf(header, 'by')];
  return body.map((row) => {
    const whose = row[by] ?? '';
    return { set: row[set] || whose || file, by: whose, criterion: row[criterion] ?? '', weight: row[weight] ?? '' };
  });
}

/** One column for each set, under its name; an empty cell gives its criterion no weight there. */
function wideCells(header: readonly string[], body: readonly (readonly string[])[], file: string): readonly Cell[] {
  const criterion = columnOf(header, 'criterion');
  return header.flatMap((name, at) =>
    at === criterion
      ? []
      : body.flatMap((row) => {
          const [set, weight] = [name === '' ? `${file} ${at}` : name, row[at] ?? ''];
          return weight === '' ? [] : [{ set, by: set, criterion: row[criterion] ?? '', weight }];
        }),
  );
}

/** Sets of a table: its first row has a column of criteria, and one of weights or one for each set. */
export function readTable(
  { rows, delimiter }: { readonly rows: readonly (readonly string[])[]; readonly delimiter: Delimiter },
  file: string,
): Result<readonly ReadSet[], SetsFault> {
  const [header = [], ...body] = rows;
  if (columnOf(header, 'criterion') < 0 || header.length < 2) return err('noColumns');
  const cells = (columnOf(header, 'weight') < 0 ? wideCells : longCells)(header, body, file);
  const bySet = new Map<string, readonly Cell[]>();
  for (const cell of cells) bySet.set(cell.set, [...(bySet.get(cell.set) ?? []), cell]);
  return ok(
    [...bySet].map(([name, own]) => {
      const read = own.map(({ criterion, weight }) => ({
        criterion,
        written: weight,
        weight: numberIn(weight, delimiter),
      }));
      const isGood = (entry: (typeof read)[number]): boolean => entry.criterion !== '' && isWeight(entry.weight);
      return {
        name,
        by: own[0]?.by ?? '',
        weights: read.filter(isGood).map(({ criterion, weight }) => ({ named: criterion, keys: [criterion], weight })),
        unread: read
          .filter((entry) => !isGood(entry))
          .map(({ criterion, written }) => `${criterion} ${written}`.trim()),
      };
    }),
  );
}
