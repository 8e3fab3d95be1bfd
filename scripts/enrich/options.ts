import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type Resolution, resolutions } from './enriched-columns.ts';
import { Failure } from './failure.ts';

/** What the command is asked to do. */
export interface Options {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly resolutions: readonly number[] | null;
  readonly study: string | null;
  readonly readings: readonly string[];
  readonly decimals: number;
  readonly threads: number;
  readonly partRows: number;
  readonly takesSameNames: boolean;
  readonly follows: boolean;
  readonly language: string | undefined;
}

const mostDecimals = 7;
const mostThreads = 64;
/** About half a million rows take some 100 MB in a thread while they are read and located. */
const partRows = { least: 1000, usual: 2 ** 19, most: 2 ** 21 };

function wholeIn(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) throw new Failure('option-wrong', { option, value: text });
  return value;
}

function resolutionsIn(text: string): readonly number[] {
  const chosen = text.split(',').map(Number);
  const isKnown = (value: number): value is Resolution => resolutions.some((one) => one === value);
  if (!chosen.every(isKnown)) throw new Failure('option-wrong', { option: '--resolutions', value: text });
  return chosen;
}

const form = {
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    resolutions: { type: 'string' },
    study: { type: 'string' },
    reading: { type: 'string', multiple: true },
    decimals: { type: 'string', default: '5' },
    threads: { type: 'string' },
    'part-rows': { type: 'string', default: String(partRows.usual) },
    'same-name': { type: 'boolean', default: false },
    follow: { type: 'boolean', default: false },
    language: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ ...form, args: [...args] });
  } catch (error) {
    // What the parser says is in English; what it names stands in quotes.
    const option = /'([^' ]*)/.exec(String(Object(error).message))?.[1] ?? '';
    throw new Failure('option-unknown', { option });
  }
}

/** Null where help is asked for, or needed. Fails with "option-unknown" and "option-wrong". */
export function optionsOf(args: readonly string[]): Options | null {
  const { values, positionals } = parsed(args);
  if (values.help || values.out === undefined || positionals.length === 0) return null;
  return {
    inputs: positionals,
    out: values.out,
    resolutions: values.resolutions === undefined ? null : resolutionsIn(values.resolutions),
    study: values.study ?? null,
    readings: values.reading ?? [],
    decimals: wholeIn('--decimals', values.decimals, 0, mostDecimals),
    threads:
      values.threads === undefined ? availableParallelism() : wholeIn('--threads', values.threads, 1, mostThreads),
    partRows: wholeIn('--part-rows', values['part-rows'], partRows.least, partRows.most),
    takesSameNames: values['same-name'],
    follows: values.follow,
    language: values.language,
  };
}
