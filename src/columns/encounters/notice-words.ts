import { defineWords } from '../../base/words.ts';

/** What readings of encounters by sector say of the rest of the file. */
export const encounterNoticeWords = defineWords({
  en: {
    'notice.at-ports': 'Encounters at ports of entry (field offices), another measure and not in this table: {count}',
    'notice.other-sectors':
      'Border Patrol encounters in sectors of the northern border and the coasts, not in this table: {count}',
    'notice.without-area': 'Border Patrol encounters in rows without an area, not in this table: {count}',
    'notice.part-years':
      'Fiscal years without all of their twelve months here, so that they are no years to compare: {count}',
  },
  es: {
    'notice.at-ports':
      'Encuentros en puertos de entrada (oficinas de campo), otra medida que no está en esta tabla: {count}',
    'notice.other-sectors':
      'Encuentros de la Patrulla Fronteriza en sectores de la frontera norte y de las costas, que no están en esta tabla: {count}',
    'notice.without-area':
      'Encuentros de la Patrulla Fronteriza en filas sin área, que no están en esta tabla: {count}',
    'notice.part-years': 'Años fiscales sin sus doce meses aquí, por lo que no son años que puedan compararse: {count}',
  },
});
