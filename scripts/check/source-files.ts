import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const skipped = new Set(['node_modules', 'dist', '.git', '.cache', 'look']);

/** Files under `folder` of `root`, as sorted paths relative to `root` with forward slashes. */
export function filesUnder(root: string, folder: string): readonly string[] {
  const found: string[] = [];
  const walk = (directory: string): void => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (skipped.has(entry.name)) continue;
      const path = join(directory, entry.name);
      if (entry.isDirectory()) walk(path);
      else found.push(relative(root, path).split(sep).join('/'));
    }
  };
  try {
    walk(join(root, folder));
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return found.sort();
}

export const isSource = (file: string): boolean => /\.tsx?$/.test(file) && !file.endsWith('.d.ts');
export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
