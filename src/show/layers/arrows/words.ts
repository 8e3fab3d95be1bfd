import { defineWords } from '../../../base/words.ts';

export const arrowWords = defineWords({
  en: {
    name: 'Arrows of re-allocation',
    title: '{measure}: smallest re-allocation of shares',
    share: '{share} of the records',
    /** Fixed: it stands wherever arrows do. */
    caption:
      'Arrows show the smallest re-allocation that turns one distribution into the other; nobody is known to have travelled along them.',
    test: 'p = {p}; n = {now} against {before} records; stretches above noise alone',
    rest: 'Smaller ones, not drawn: {count}, {share} of the records together',
    flow: 'Kilometres {fromFirst} to {fromLast} to kilometres {toFirst} to {toLast}',
    moved: '{km} km {way}, river bends smoothed',
    east: 'east',
    west: 'west',
  },
  es: {
    name: 'Flechas de reasignación',
    title: '{measure}: reasignación más pequeña de las proporciones',
    share: '{share} de los registros',
    caption:
      'Las flechas muestran la reasignación más pequeña que convierte una distribución en la otra; no se sabe de nadie que haya viajado por ellas.',
    test: 'p = {p}; n = {now} frente a {before} registros; solo tramos que sobresalen del ruido',
    rest: 'Más pequeñas, sin dibujar: {count}, {share} de los registros en conjunto',
    flow: 'De los kilómetros {fromFirst} a {fromLast} a los kilómetros {toFirst} a {toLast}',
    moved: '{km} km al {way}, con las curvas del río suavizadas',
    east: 'este',
    west: 'oeste',
  },
});
