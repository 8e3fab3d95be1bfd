import { defineWords } from '../../base/words.ts';

/** What a sheet leaves out of a person's own data, in whole sentences. */
export const protectWords = defineWords({
  en: {
    newest: 'Own data are shown to the end of {month}: whole months that are {days} days old and more.',
    resolution: 'Own data are shown in cells of H3 resolution {given} in place of {asked}.',
    'one-cut':
      'Figures along the border and of areas are sums of the cell-months shown (H3 resolution {resolution}), each at the centre of its cell.',
    ridges: 'Density ridges of own data are left out.',
    surfaces: 'Density surfaces of own data that are finer than {km} km are left out.',
    days: 'Findings that need single days of own data are left out.',
    refuges: 'Shelters, water stations and crossing points are left out.',
    lowered: 'Limits finer than usual were chosen for this briefing: {reason}',
  },
  es: {
    newest: 'Los datos propios se muestran hasta el fin de {month}: meses completos con {days} días o más.',
    resolution: 'Los datos propios se muestran en celdas H3 de resolución {given} en lugar de {asked}.',
    'one-cut':
      'Las cifras a lo largo de la frontera y de áreas son sumas de los meses-celda a la vista (resolución H3 {resolution}), cada uno en el centro de su celda.',
    ridges: 'Se omiten las crestas de densidad de los datos propios.',
    surfaces: 'Se omiten las superficies de densidad de los datos propios más finas que {km} km.',
    days: 'Se omiten los hallazgos que necesitan días sueltos de los datos propios.',
    refuges: 'Se omiten albergues, puntos de agua y puntos de cruce.',
    lowered: 'Para esta sesión informativa se eligieron límites más finos que los usuales: {reason}',
  },
});
