import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Finding } from './finding.ts';
import { type SizeException, sizeExceptions } from './size-exceptions.ts';
import { filesUnder, isSource, isTest } from './source-files.ts';

const folders: readonly (readonly [RegExp, number])[] = [
  [/^src\/analyse\/kernels\//, 150],
  [/^src\/(analyse\/methods|columns\/sources|show\/layers|show\/charts|read\/formats|export\/formats)\//, 250],
];

/** The most lines that a source file may have; undefined for files that have no limit. */
export function sizeLimit(file: string): number | undefined {
  if (/^src\/[^/]+\/README\.md$/.test(file)) return 40;
  if (!isSource(file)) return undefined;
  if (isTest(file)) return 400;
  if (file.endsWith('.tsx')) return 200;
  return folders.find(([pattern]) => pattern.test(file))?.[1] ?? 300;
}

export function oversized(
  lines: ReadonlyMap<string, number>,
  allowed: readonly SizeException[] = sizeExceptions,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [file, count] of lines) {
    const exception = allowed.find((entry) => entry.file === file);
    const limit = exception?.lines ?? sizeLimit(file);
    if (limit !== undefined && count > limit) findings.push({ file, message: `${count} lines, the limit is ${limit}` });
  }
  for (const { file, reason } of allowed) {
    if (!lines.has(file)) findings.push({ file, message: 'has a size exception, but does not exist' });
    if (reason.length < 20) findings.push({ file, message: 'its size exception gives no reason' });
  }
  return findings;
}

export const sizesCheck: Check = {
  name: 'sizes',
  find(root) {
    const lines = new Map<string, number>();
    for (const file of ['src', 'scripts', 'tests'].flatMap((folder) => filesUnder(root, folder))) {
      if (sizeLimit(file) === undefined) continue;
      lines.set(file, readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length);
    }
    return oversized(lines);
  },
};
