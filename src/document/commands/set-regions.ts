import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { RegionStudy } from '../regions.ts';

export const setRegions = defineCommand<{ regions: Partial<RegionStudy> }>({
  id: 'set-regions',
  words: defineWords({
    en: { name: 'Change how regions are judged' },
    es: { name: 'Cambiar cómo se valoran las regiones' },
  }),
  apply: (document, { regions }) => ({ ...document, regions: { ...document.regions, ...regions } }),
});
