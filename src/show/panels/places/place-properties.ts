import { monthIso, parseMonthIso } from '../../../base/month.ts';
import { type FeatureKind, featureKinds, type OwnText } from '../../../document/document.ts';
import { longestName, longestSource } from './check-draft.ts';

export type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names that publishers give to the properties that are read, lower case, the best first. */
const names = {
  en: ['name_en', 'name', 'fullname', 'title', 'label'],
  es: ['name_es', 'nombre', 'titulo', 'título', 'etiqueta'],
  from: ['valid_from', 'validfrom', 'start_date', 'desde'],
  to: ['valid_to', 'validto', 'end_date', 'hasta'],
  source: ['source', 'fuente'],
  kind: ['kind'],
} as const;

/** Read besides, of a corridor, or given anew. */
const otherNames = ['id', 'from_km', 'to_km', 'depth_km', 'sectors', 'states'];
const readNames: readonly string[] = [...Object.values(names).flat()];

const written = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** The first property under one of these names that says something. */
function firstOf(row: Row, keys: readonly string[]): string {
  const lower = new Map(Object.entries(row).map(([key, value]) => [key.toLowerCase(), value]));
  return keys.map((key) => written(lower.get(key))).find((text) => text !== '') ?? '';
}

/** What the properties of a feature say, and what of it could not be taken as it stands. */
export interface ReadProperties {
  readonly kind: FeatureKind | 'corridor' | null;
  readonly name: OwnText;
  readonly from: string | null;
  readonly to: string | null;
  /** Null where the file has no such property; empty where it says nothing there. */
  readonly source: string | null;
  readonly isCut: boolean;
  readonly isMonthUnread: boolean;
  /** Names of properties that are not kept. */
  readonly dropped: readonly string[];
}

/** A year, a month or a day as a month; of a year, its first or last. Undefined where it is none. */
function monthOf(text: string, yearsMonth: '01' | '12'): string | undefined {
  const [, year = '', month = yearsMonth] = /^(\d{4})(?:-(\d{2}))?(?:-\d{2}(?:T.*)?)?$/.exec(text) ?? [];
  const read = parseMonthIso(`${year}-${month}`);
  return read === undefined ? undefined : monthIso(read);
}

const kindOf = (text: string): ReadProperties['kind'] =>
  text === 'corridor' ? text : (featureKinds.find((kind) => kind === text) ?? null);

export function readProperties(row: Row): ReadProperties {
  const [en, es] = [firstOf(row, names.en), firstOf(row, names.es)];
  const hasSource = Object.keys(row).some((key) => names.source.some((name) => name === key.toLowerCase()));
  const source = firstOf(row, names.source);
  const [fromText, toText] = [firstOf(row, names.from), firstOf(row, names.to)];
  const kind = kindOf(firstOf(row, names.kind));
  const from = fromText === '' ? null : monthOf(fromText, '01');
  const to = toText === '' ? null : monthOf(toText, '12');
  const isBackward = typeof from === 'string' && typeof to === 'string' && to < from;
  const isRead = (key: string): boolean => readNames.includes(key) || (kind !== null && otherNames.includes(key));
  return {
    kind,
    name: { en: en.slice(0, longestName), es: es.slice(0, longestName) },
    from: isBackward ? null : (from ?? null),
    to: isBackward ? null : (to ?? null),
    source: hasSource ? source.slice(0, longestSource) : null,
    isCut: Math.max(en.length, es.length) > longestName || source.length > longestSource,
    isMonthUnread: from === undefined || to === undefined || isBackward,
    dropped: Object.keys(row).filter((key) => !isRead(key.toLowerCase())),
  };
}
