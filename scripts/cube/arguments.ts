import { parseArgs } from 'node:util';
import { areaColumns } from '../enrich/enriched-columns.ts';
import type { Cluster } from './engines/engine.ts';
import { Failure } from './failure.ts';
import { type By, isIdentifier } from './statement.ts';

/** What a command says of an engine. */
export interface Limits {
  readonly table: string;
  readonly memory: number;
  readonly seconds: number;
  readonly verify: boolean;
}

export interface CubeArguments extends Limits {
  readonly from: string | undefined;
  readonly study: string;
  readonly out: string;
  readonly by: By;
  readonly filtered: boolean;
  readonly audience: 'working' | 'briefing';
  readonly threshold: number | null;
  readonly cluster: Cluster | null;
  readonly manifest: string | null;
  readonly made: string;
}

export interface LoadArguments extends Limits {
  readonly from: string;
  readonly to: string | undefined;
  readonly distribute: boolean;
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const shared = { table: text, memory: text, timeout: text, verify: flag, language: text, help: flag } as const;
const cubeOptions = {
  ...shared,
  from: text,
  study: text,
  out: text,
  by: text,
  filtered: flag,
  audience: text,
  threshold: text,
  cluster: text,
  manifest: text,
  made: text,
} as const;
const loadOptions = { ...shared, from: text, to: text, distribute: flag } as const;

const wrong = (what: string): Failure => new Failure('wrong-usage', { what });

/** Texts that may hold a password are not said again. */
const sayableArgument = (argument: string): string => (argument.includes('://') ? '…' : argument.slice(0, 60));

type Options = Record<string, typeof text | typeof flag>;

function parsed(
  args: readonly string[],
  options: Options,
  most: number,
): { readonly values: Values; readonly positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length > most) throw wrong(sayableArgument(positionals[most] ?? ''));
    return { values, positionals };
  } catch (error) {
    if (error instanceof Failure) throw error;
    const named = /'([^']*)'/.exec(String(Object(error).message))?.[1] ?? '';
    throw wrong(sayableArgument(named));
  }
}

function given(values: Values, name: string): string {
  const value = values[name];
  if (typeof value !== 'string' || value === '') throw wrong(`--${name}`);
  return value;
}

const optional = (values: Values, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

const units: Readonly<Record<string, number>> = { K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 };
const leastMemory = 2 ** 20;

function memoryOf(written: string): number {
  const [, number, unit = ''] = /^(\d+)([KMGT])?$/i.exec(written) ?? [];
  const bytes = Number(number) * (units[unit.toUpperCase()] ?? 1);
  if (!Number.isSafeInteger(bytes) || bytes < leastMemory) throw wrong('--memory');
  return bytes;
}

function wholeOf(written: string, name: string, least: number, most: number): number {
  const number = /^\d+$/.test(written) ? Number(written) : Number.NaN;
  if (!(number >= least && number <= most)) throw wrong(`--${name}`);
  return number;
}

function nameOf(written: string): string {
  if (!isIdentifier(written)) throw new Failure('name-not-plain', { name: written.slice(0, 60) });
  return written;
}

/** NAME, or NAME/all-replicas. */
function clusterOf(written: string): Cluster {
  const [name = '', replicas, ...rest] = written.split('/');
  if (rest.length > 0 || (replicas !== undefined && replicas !== 'all-replicas')) throw wrong('--cluster');
  return { name: nameOf(name), replicas: replicas === undefined ? 'one' : 'all' };
}

const limitsFrom = (values: Values): Limits => ({
  table: nameOf(optional(values, 'table') ?? 'corredor'),
  memory: memoryOf(optional(values, 'memory') ?? '4G'),
  seconds: wholeOf(optional(values, 'timeout') ?? '600', 'timeout', 1, 10 ** 6),
  verify: values.verify === true,
});

function byOf(written: string, level: string | undefined): By {
  if (written === 'areas') {
    const area = areaColumns.find((known) => known === level);
    if (area === undefined) throw wrong('--by areas');
    return area;
  }
  if (level !== undefined) throw wrong(sayableArgument(level));
  if (written === 'cells-kilometres' || written === 'cells' || written === 'kilometres') return written;
  throw wrong('--by');
}

/** A day that has come: one ahead would show months that are too new. */
function dayOf(written: string, today: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(Date.parse(written));
  if (!isDay || written > today) throw wrong('--made');
  return written;
}

/** A command of `cube`; null asks for help. @param today ISO day. Fails with "wrong-usage", "name-not-plain". */
export function cubeArguments(args: readonly string[], today: string): CubeArguments | null {
  const { values, positionals } = parsed(args, cubeOptions, 1);
  if (values.help === true) return null;
  const audience = optional(values, 'audience') ?? 'working';
  if (audience !== 'working' && audience !== 'briefing') throw wrong('--audience');
  const by = byOf(optional(values, 'by') ?? 'cells-kilometres', positionals[0]);
  if (audience === 'briefing' && by !== 'cells' && values.by !== undefined) throw new Failure('briefing-by');
  const threshold = optional(values, 'threshold');
  const cluster = optional(values, 'cluster');
  return {
    ...limitsFrom(values),
    from: optional(values, 'from'),
    study: given(values, 'study'),
    out: given(values, 'out'),
    by: audience === 'briefing' ? 'cells' : by,
    filtered: values.filtered === true,
    audience,
    threshold: threshold === undefined ? null : wholeOf(threshold, 'threshold', 1, 1000),
    cluster: cluster === undefined ? null : clusterOf(cluster),
    manifest: optional(values, 'manifest') ?? null,
    made: dayOf(optional(values, 'made') ?? today, today),
  };
}

/** A command of `load`; null asks for help. Fails as `cubeArguments`. */
export function loadArguments(args: readonly string[]): LoadArguments | null {
  const { values } = parsed(args, loadOptions, 0);
  if (values.help === true) return null;
  return {
    ...limitsFrom(values),
    from: given(values, 'from'),
    to: optional(values, 'to'),
    distribute: values.distribute === true,
  };
}
