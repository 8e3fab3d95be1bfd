import { defineWords } from '../../base/words.ts';
import { encounterNoticeWords } from './notice-words.ts';
import { encounterWords } from './words.ts';

const { en, es } = encounterWords;

/** Names of what is counted of areas by month, with what all readings of encounters say of years that are not whole. */
export const areaEncounterWords = defineWords({
  en: {
    'break.title-42-begins': en['break.title-42-begins'],
    'break.title-42-ends': en['break.title-42-ends'],
    'notice.part-years': encounterNoticeWords.en['notice.part-years'],
    'measure.encounters': 'All encounters',
    'measure.border_patrol': 'Border Patrol, between ports of entry',
    'measure.field_operations': 'Office of Field Operations, at ports of entry',
    'measure.southwest_land_border': 'At the southwest land border',
    'measure.northern_land_border': 'At the northern land border',
    'measure.other_border': 'At airports, seaports and elsewhere',
    'measure.title_8': en['authority.title-8'],
    'measure.title_42': en['authority.title-42'],
    'measure.single_adults': en['demographic.single-adults'],
    'measure.family_units': en['demographic.family-units'],
    'measure.unaccompanied_children': en['demographic.unaccompanied-children'],
    'measure.accompanied_minors': en['demographic.accompanied-minors'],
  },
  es: {
    'break.title-42-begins': es['break.title-42-begins'],
    'break.title-42-ends': es['break.title-42-ends'],
    'notice.part-years': encounterNoticeWords.es['notice.part-years'],
    'measure.encounters': 'Todos los encuentros',
    'measure.border_patrol': 'Patrulla Fronteriza, entre puertos de entrada',
    'measure.field_operations': 'Oficina de Operaciones de Campo, en puertos de entrada',
    'measure.southwest_land_border': 'En la frontera terrestre suroeste',
    'measure.northern_land_border': 'En la frontera terrestre norte',
    'measure.other_border': 'En aeropuertos, puertos marítimos y otros lugares',
    'measure.title_8': es['authority.title-8'],
    'measure.title_42': es['authority.title-42'],
    'measure.single_adults': es['demographic.single-adults'],
    'measure.family_units': es['demographic.family-units'],
    'measure.unaccompanied_children': es['demographic.unaccompanied-children'],
    'measure.accompanied_minors': es['demographic.accompanied-minors'],
  },
});
