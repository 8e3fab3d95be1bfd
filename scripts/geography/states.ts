import type { LineIndex } from '../../src/corridors/line-index.ts';
import { mapBox } from './land.ts';
import { cutToBox, endAtBorder, joinEdges } from './lines.ts';
import { type AreaFeature, type GeographyPackages, polygonsOf, type Ring } from './packages.ts';
import { perDegree, stepsOf } from './steps.ts';

/** Names that stand where the corridors are seen, not in the middle of a state that is mostly far away; degrees. */
const moved: Readonly<Record<string, readonly [number, number]>> = {
  'US-TX': [-100.6, 31.3],
  'US-CA': [-116.2, 34.4],
  'MX-BCN': [-115.3, 31.2],
  'MX-COA': [-102.3, 27.7],
  'MX-NLE': [-99.9, 26.1],
  'MX-TAM': [-98.7, 24.9],
};

/** Coahuila de Zaragoza and others carry the name that people use. */
const plain = (name: string): string => name.replace(/ de Zaragoza$| de Ignacio de la Llave$| de Ocampo$/, '');

function labelsOf(states: readonly AreaFeature[]) {
  return states.flatMap(({ properties }) => {
    const code = String(properties.iso_3166_2);
    const [lon, lat] = moved[code] ?? [Number(properties.longitude), Number(properties.latitude)];
    if (lon < mapBox[0] || lon > mapBox[2] || lat < mapBox[1] || lat > mapBox[3] || !properties.name) return [];
    const en = plain(String(properties.name));
    return [{ code, en, es: plain(String(properties.name_es ?? en)), lon, lat }];
  });
}

/** Lines that two Mexican states share: their edges are the same vertices in both. */
function mexicanLines(states: readonly AreaFeature[]): readonly Ring[] {
  const seen = new Map<string, { edge: readonly [string, string]; states: Set<number> }>();
  states.forEach((state, s) => {
    for (const ring of polygonsOf(state).flat()) {
      for (let i = 1; i < ring.length; i++) {
        const edge = [ring[i - 1].join(), ring[i].join()].sort() as [string, string];
        const key = edge.join(' ');
        const known = seen.get(key) ?? { edge, states: new Set() };
        seen.set(key, known);
        known.states.add(s);
      }
    }
  });
  const shared = [...seen.values()].filter((entry) => entry.states.size > 1).map((entry) => entry.edge);
  return joinEdges(shared).map((path) => path.map((place) => place.split(',').map(Number)));
}

/** `states.json`: lines between the states of either country, without coasts and without the border, and their names. */
export function makeStates(packages: GeographyPackages, index: LineIndex): string {
  const { counties, admin1 } = packages;
  const ofCountry = (code: string) =>
    admin1.features.filter(({ properties }) => String(properties.iso_3166_2).startsWith(code));
  const american = packages.meshOf(counties, counties.objects.states, (left, right) => left !== right);
  const lines = [
    ...american.flatMap(cutToBox).map((path) => endAtBorder(path, index, 1)),
    ...mexicanLines(ofCountry('MX-'))
      .flatMap(cutToBox)
      .map((path) => endAtBorder(path, index, -1)),
  ];
  const labels = [...labelsOf(ofCountry('US-')), ...labelsOf(ofCountry('MX-'))];
  return `${JSON.stringify({ perDegree, lines: lines.map((path) => stepsOf(path, false)), labels })}\n`;
}
