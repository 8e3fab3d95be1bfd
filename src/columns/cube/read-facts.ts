import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { shownFileNames } from '../shown-names.ts';
import { shownText } from '../tells-of-person.ts';
import type { CubeFacts } from './cube-facts.ts';

const version = 1;

type Said = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isNullOr =
  <T>(is: (value: unknown) => value is T) =>
  (value: unknown): value is T | null =>
    value === null || is(value);
const isListOf =
  <T>(is: (value: unknown) => value is T) =>
  (value: unknown): value is readonly T[] =>
    Array.isArray(value) && value.every(is);

const isFile = (value: unknown): value is CubeFacts['files'][number] =>
  isObject(value) && isText(value.name) && isText(value.sha256) && isWhole(value.accepted);

function isMadeFor(value: unknown): value is CubeFacts['madeFor'] {
  if (!isObject(value)) return false;
  const { from, to, fromKm, toKm, filtered } = value;
  const months = [from, to].every(isNullOr(isText));
  return months && typeof fromKm === 'number' && typeof toKm === 'number' && typeof filtered === 'boolean';
}

const isResolution = (value: unknown): value is number => isWhole(value) && value <= 15;
const isAudience = (value: unknown): value is CubeFacts['audience'] => value === 'working' || value === 'briefing';
const isRounding = (value: unknown): value is number => isWhole(value) && value >= 1;

/** What each thing that a cube says must be. */
const forms: { readonly [Key in keyof Omit<CubeFacts, 'version'>]: (value: unknown) => boolean } = {
  resolution: isResolution,
  depthKm: isWhole,
  audience: isAudience,
  threshold: isNullOr(isWhole),
  madeFor: isMadeFor,
  classes: isListOf(isText),
  publisher: isText,
  title: isText,
  licence: isText,
  synthetic: (value) => typeof value === 'boolean',
  rounding: isRounding,
  records: isWhole,
  files: isListOf(isFile),
  filledTo: isNullOr((value): value is string => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value)),
};

const isFacts = (said: Said): said is Said & CubeFacts =>
  said.version === version && Object.entries(forms).every(([key, holds]) => holds(said[key]));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What may be shown of it: texts that tell who somebody is go by their shape. */
const shownFacts = (facts: CubeFacts): CubeFacts => {
  const names = shownFileNames(facts.files.map(({ name }) => name));
  return {
    ...facts,
    publisher: shownText(facts.publisher),
    title: shownText(facts.title),
    licence: shownText(facts.licence),
    files: facts.files.map(({ sha256, accepted }, at) => ({ name: names[at] ?? '', sha256, accepted })),
  };
};

/** What a cube says of itself. Problems: "cube-without-facts", and "cube-newer" where a later version made it. */
export function readFacts(text: string | undefined): Result<CubeFacts, Problem> {
  const said = text === undefined ? null : parsed(text);
  if (!isObject(said)) return err(problem('cube-without-facts'));
  if (isWhole(said.version) && said.version > version) return err(problem('cube-newer', { version: said.version }));
  return isFacts(said) ? ok(shownFacts(said)) : err(problem('cube-without-facts'));
}
