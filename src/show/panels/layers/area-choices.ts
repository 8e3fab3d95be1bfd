import { type Language, say } from '../../../base/words.ts';
import type { LayerSpec } from '../../../document/layers.ts';
import type { DataSet } from '../../cockpit.ts';
import { layerName, ownName } from '../../layers/layer-name.ts';
import type { Option } from '../../parts/select.tsx';
import { words } from './words.ts';

const known = ['sectors', 'counties', 'states', 'drawn'] as const;

/** What an "areas" layer may count in; a table that is not there any more keeps its id. */
export function areaChoices(areas: string, dataSets: readonly DataSet[], language: Language): readonly Option[] {
  const choices: readonly Option[] = [
    ...known.map((value) => ({ value, label: words[language][value] })),
    ...dataSets.flatMap(({ kind, table, file }) =>
      kind === 'zones' ? [{ value: `table:${table}`, label: file }] : [],
    ),
  ];
  return choices.some(({ value }) => value === areas) ? choices : [...choices, { value: areas, label: areas }];
}

/** What the list calls a layer: one of areas says which, where the person gave it no name. */
export function listName(spec: LayerSpec, language: Language, dataSets: readonly DataSet[]): string {
  const name = layerName(spec, language);
  if (spec.layer !== 'areas' || ownName(spec, language) !== '') return name;
  const areas = areaChoices(spec.areas, dataSets, language).find(({ value }) => value === spec.areas)?.label ?? '';
  return say(words, language, 'areasOf', { name, areas });
}
