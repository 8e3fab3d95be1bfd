import { err, ok, type Result } from '../../../base/result.ts';
import type { OwnText } from '../../../document/own.ts';
import type { RegionStudy } from '../../../document/regions.ts';
import { parseDocument } from '../../../document/schema.ts';
import { delimitedRows } from './delimited-rows.ts';
import { isWeight, type ReadSet, type ReadWeight, type SetsFault } from './read-set.ts';
import { readTable } from './read-weight-table.ts';

type Row = Readonly<Record<string, unknown>>;
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const bothOf = (name: unknown): readonly string[] =>
  isRow(name) ? [textOf(name.en), textOf(name.es)].filter((text) => text !== '') : [textOf(name)].filter(Boolean);

/** One weight of a list: {"criterion": "level", "name": ..., "weight": 20}. */
function entryIn(entry: unknown): ReadWeight | string {
  if (!isRow(entry)) return JSON.stringify(entry) ?? '';
  const names = bothOf(entry.name);
  const keys = [...names, textOf(entry.criterion), textOf(entry.id)].filter((key) => key !== '');
  const named = names[0] ?? keys[0] ?? '';
  const weight = typeof entry.weight === 'number' ? entry.weight : Number.NaN;
  return named === '' || !isWeight(weight)
    ? `${named} ${JSON.stringify(entry.weight) ?? ''}`.trim()
    : { named, keys, weight };
}

/** Weights as a list, or as an object by the name of the criterion. */
function weightsIn(weights: unknown): Pick<ReadSet, 'weights' | 'unread'> {
  const entries = Array.isArray(weights)
    ? weights
    : isRow(weights)
      ? Object.entries(weights).map(([name, weight]) => ({ name, weight }))
      : [];
  const read = entries.map(entryIn);
  return {
    weights: read.filter((entry) => typeof entry !== 'string'),
    unread: read.filter((entry) => typeof entry === 'string'),
  };
}

function setIn(json: unknown, name: string): ReadSet {
  const row = isRow(json) ? json : {};
  const own = textOf(row.name) === '' ? name : textOf(row.name);
  return { name: own, by: textOf(row.by), ...weightsIn(row.weights) };
}

/** The sets of a study, and its weights on display as one more. */
function studySets({ criteria, weights, sets }: RegionStudy, file: string): readonly ReadSet[] {
  const namesOf = ({ en, es }: OwnText): readonly string[] => [en, es].filter((text) => text !== '');
  const read = (of: RegionStudy['weights']): readonly ReadWeight[] =>
    criteria.map(({ id, criterion, name }) => {
      const names = namesOf(name);
      return { named: names[0] ?? criterion, keys: [...names, criterion, id], weight: of[id] ?? 0 };
    });
  return [
    ...sets.map(({ name, by, weights: own }) => ({ name, by, weights: read(own), unread: [] })),
    { name: file, by: '', weights: read(weights), unread: [] },
  ];
}

function fromJson(text: string, file: string): Result<readonly ReadSet[], SetsFault> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err('notJson');
  }
  if (Array.isArray(json)) {
    const isList = json.some((entry) => isRow(entry) && 'weights' in entry);
    const sets = isList ? json.map((entry, i) => setIn(entry, `${file} ${i + 1}`)) : [setIn({ weights: json }, file)];
    return ok(sets);
  }
  if (!isRow(json)) return err('noSets');
  // A study as this app saves it, by itself or as the recipe of a picture.
  const study = isRow(json.document) ? json.document : json;
  if (isRow(study.regions) || study.schema !== undefined) {
    const parsed = parseDocument(study);
    return parsed.ok ? ok(studySets(parsed.value.regions, file)) : err('brokenStudy');
  }
  if (Array.isArray(json.sets)) return ok(json.sets.map((entry, i) => setIn(entry, `${file} ${i + 1}`)));
  return ok([setIn('weights' in json ? json : { weights: json }, file)]);
}

/**
 * Sets of weights in the text of a file: weights saved here, a study, plain JSON, or a table of criteria and weights.
 * @param file its name without the ending: a set without a name of its own goes by it
 */
export function readSets(text: string, file: string): Result<readonly ReadSet[], SetsFault> {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return err('empty');
  const read = /^[[{]/.test(bare) ? fromJson(bare, file) : readTable(delimitedRows(bare), file);
  if (!read.ok) return read;
  const sets = read.value.filter(({ weights, unread }) => weights.length + unread.length > 0);
  return sets.length === 0 ? err('noSets') : ok(sets);
}
