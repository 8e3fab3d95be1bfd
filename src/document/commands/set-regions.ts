import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { RegionStudy } from '../regions.ts';
import { sensitiveHeld } from '../sensitive-figures.ts';

export const setRegions = defineCommand<{ regions: Partial<RegionStudy> }>({
  id: 'set-regions',
  words: defineWords({
    en: { name: 'Change how regions are judged' },
    es: { name: 'Cambiar cómo se valoran las regiones' },
  }),
  apply: (document, { regions }) => {
    const { criteria } = regions;
    const held = criteria === undefined ? {} : { criteria: criteria.map(sensitiveHeld) };
    return { ...document, regions: { ...document.regions, ...regions, ...held } };
  },
});
