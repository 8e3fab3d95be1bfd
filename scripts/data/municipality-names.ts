import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const populationFile = 'conapo/poblacion-municipal-1990-2040.csv';

/**
 * Path below `data/`, and the names of all municipalities of Mexico by state as CONAPO writes them, each after the
 * three digits of its code: `{"05": "001Abasolo|002Acuña"}`.
 */
export function municipalityNames(folder: string): readonly [path: string, text: string] {
  const [, ...lines] = readFileSync(join(folder, populationFile), 'utf8').trim().split(/\r?\n/);
  const byState = new Map<string, string[]>();
  for (const line of lines) {
    const [, code = '', name = ''] = /^(\d{5}),[^,]*,("(?:[^"]|"")*"|[^,]*),/.exec(line) ?? [];
    if (code === '') throw new Error(`${populationFile}: no municipality in "${line.slice(0, 40)}"`);
    const state = byState.get(code.slice(0, 2)) ?? [];
    byState.set(code.slice(0, 2), state);
    state.push(`${code.slice(2)}${name.replaceAll('"', '')}`);
  }
  const states = [...byState].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = states.map(([state, names]) => `  ${JSON.stringify(state)}: ${JSON.stringify(names.sort().join('|'))}`);
  return ['areas/municipalities.json', `{\n${rows.join(',\n')}\n}\n`];
}
