import type { GeographyPackages } from './packages.ts';

/** Names of all counties of the United States by state, each after the three digits of its code: `{"48": "001Anderson|003Andrews"}`. */
export function makeCountyNames({ counties }: GeographyPackages): string {
  const byState = new Map<string, string[]>();
  for (const { id = '', properties } of counties.objects.counties.geometries) {
    const state = byState.get(id.slice(0, 2)) ?? [];
    byState.set(id.slice(0, 2), state);
    state.push(`${id.slice(2)}${properties?.name ?? ''}`);
  }
  const states = [...byState.keys()].sort().map((state) => [state, byState.get(state)?.sort().join('|')]);
  return `{\n${states.map(([state, names]) => `  ${JSON.stringify(state)}: ${JSON.stringify(names)}`).join(',\n')}\n}\n`;
}
