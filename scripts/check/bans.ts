import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Finding } from './finding.ts';
import { roomTable } from './room-table.ts';
import { filesUnder, isSource, isTest } from './source-files.ts';

interface Ban {
  readonly name: string;
  readonly pattern: RegExp;
  applies(file: string): boolean;
  /** Suppressions are comments, so that they are looked for in the whole text. */
  readonly inComments?: boolean;
}

const inQuietRooms = (file: string): boolean =>
  !isTest(file) && roomTable.withoutDom.some((room) => file.startsWith(`src/${room}/`));
const everywhere = (): boolean => true;

const bans: readonly Ban[] = [
  { name: 'Date.now', pattern: /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/, applies: inQuietRooms },
  { name: 'Math.random', pattern: /\bMath\.random\b/, applies: (file) => !isTest(file) },
  { name: 'console', pattern: /\bconsole\s*\./, applies: (file) => inQuietRooms(file) || file.startsWith('src/') },
  {
    name: 'an excused any',
    pattern: /biome-ignore\S* lint\/suspicious\/noExplicitAny/,
    applies: (file) => file !== 'scripts/check/bans.ts',
    inComments: true,
  },
  {
    name: 'a type suppression',
    pattern: /@ts-(ignore|expect-error|nocheck)/,
    applies: (file) => file !== 'scripts/check/bans.ts',
    inComments: true,
  },
  {
    name: 'a lint suppression without a reason',
    pattern: /biome-ignore(?!\S* [^\n:]+: \S.{9,})/,
    applies: (file) => file !== 'scripts/check/bans.ts',
    inComments: true,
  },
  { name: 'an enum or namespace', pattern: /^\s*(export )?(const )?(enum|namespace) \w/m, applies: everywhere },
  {
    name: 'a file name that says nothing',
    pattern: /^/,
    applies: (file) => /(^|\/)(utils?|helpers?|common|misc|types)\.tsx?$/.test(file),
  },
  {
    name: 'a file name that is not kebab-case',
    pattern: /^/,
    applies: (file) => /[A-Z_]/.test(file.split('/').at(-1) ?? ''),
  },
];

/** The text without comments and without what stands in quotes, lines kept: what is left is code. */
export function codeOf(text: string): string {
  const pattern = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
  return text.replace(pattern, (match) => (match.startsWith('/') ? match.replace(/[^\n]/g, ' ') : "''"));
}

export function banned(file: string, text: string): readonly Finding[] {
  const code = codeOf(text);
  return bans
    .filter((ban) => ban.applies(file) && ban.pattern.test(ban.inComments === true ? text : code))
    .map((ban) => ({ file, message: `has ${ban.name}` }));
}

export const bansCheck: Check = {
  name: 'bans',
  find(root) {
    const files = ['src', 'scripts', 'tests'].flatMap((folder) => filesUnder(root, folder)).filter(isSource);
    return files.flatMap((file) => banned(file, readFileSync(join(root, file), 'utf8')));
  },
};
