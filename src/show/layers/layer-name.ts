import type { Language } from '../../base/words.ts';
import type { LayerSpec } from '../../document/layers.ts';
import { layers } from './index.ts';

/** A person's own name for a layer, in the other language where there is none in this one; empty: it has none. */
export const ownName = ({ name }: Pick<LayerSpec, 'name'>, language: Language): string =>
  name[language] || name[language === 'en' ? 'es' : 'en'];

/** What a layer is called. */
export const layerName = (spec: Pick<LayerSpec, 'name' | 'layer'>, language: Language): string =>
  ownName(spec, language) || (layers.find(({ id }) => id === spec.layer)?.words[language].name ?? spec.layer);

/** Names of a list of layers; of those with the same name all but the lowest say the how-many-eth they are. */
export function layerNames(
  specs: readonly LayerSpec[],
  language: Language,
  nameOf: (spec: LayerSpec, language: Language) => string = layerName,
): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    specs.map((spec) => {
      const name = nameOf(spec, language);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [spec.id, count === 1 ? name : `${name} (${count})`];
    }),
  );
}
