import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { RegionStudy } from '../regions.ts';
import { sensitiveHeld } from '../sensitive-figures.ts';

const stepWords = defineWords({
  en: {
    candidates: 'Change the candidates',
    coverage: 'Change the coverage',
    criteria: 'Change the criteria',
    weights: 'Change the weights',
    sets: 'Change sets of weights',
    method: 'Change the ranking method',
    record: 'Write the decision record',
    view: 'Look at the comparison',
  },
  es: {
    candidates: 'Cambiar las candidatas',
    coverage: 'Cambiar la cobertura',
    criteria: 'Cambiar los criterios',
    weights: 'Cambiar los pesos',
    sets: 'Cambiar conjuntos de pesos',
    method: 'Cambiar el método de clasificación',
    record: 'Escribir el acta de decisión',
    view: 'Mirar la comparación',
  },
});

/** What a change is of, by what it changes: the first of these that is in it. */
const partOf: Readonly<Record<keyof RegionStudy, keyof (typeof stepWords)['en']>> = {
  kind: 'candidates',
  own: 'candidates',
  out: 'candidates',
  pinned: 'candidates',
  coverage: 'coverage',
  criteria: 'criteria',
  sets: 'sets',
  compared: 'sets',
  weights: 'weights',
  method: 'method',
  draws: 'method',
  resamples: 'method',
  seed: 'method',
  record: 'record',
  view: 'view',
  region: 'view',
  pair: 'view',
  cover: 'view',
};

const partChanged = (regions: Partial<RegionStudy>): keyof (typeof stepWords)['en'] =>
  Object.entries(partOf).find(([key]) => key in regions)?.[1] ?? 'view';

export const setRegions = defineCommand<{ regions: Partial<RegionStudy> }>({
  id: 'set-regions',
  words: defineWords({
    en: { name: 'Change how regions are judged' },
    es: { name: 'Cambiar cómo se valoran las regiones' },
  }),
  steps: { words: stepWords, of: ({ regions }) => partChanged(regions) },
  apply: (document, { regions }) => {
    const { criteria } = regions;
    const held = criteria === undefined ? {} : { criteria: criteria.map(sensitiveHeld) };
    return { ...document, regions: { ...document.regions, ...regions, ...held } };
  },
});
