import { defineWords, type Words } from '../../base/words.ts';
import type { MissingReason, RegionFlag } from '../region-shapes.ts';

/** What has to be known of a figure, each as a note of its own. */
export const flagWords: Words<RegionFlag> = defineWords({
  en: {
    'whole-sectors': 'Figures of whole sectors, counties or states, which reach beyond the region',
    overlaps: 'Another region shares these sectors or records: never add the two',
    'break-inside': 'Definition changed inside the period',
    'not-comparable': 'Figures of the two countries, not comparable in definition, period or suppression',
    suppressed: 'Made from figures of which small ones are held back',
    unstable: 'Fewer than 20 events: unstable',
    'raw-count': 'A count, of regions of unequal size',
    'unverified-coverage': 'Rests on a state of coverage that is not verified',
    'cut-period': 'The table does not have all of the period asked for',
  },
  es: {
    'whole-sectors': 'Cifras de sectores, condados o estados completos, que rebasan la región',
    overlaps: 'Otra región comparte estos sectores o registros: nunca sumar ambas',
    'break-inside': 'La definición cambió dentro del periodo',
    'not-comparable': 'Cifras de los dos países, no comparables en definición, periodo o supresión',
    suppressed: 'Hecha de cifras de las que se reservan las pequeñas',
    unstable: 'Menos de 20 eventos: inestable',
    'raw-count': 'Un conteo, de regiones de tamaño desigual',
    'unverified-coverage': 'Descansa en un estado de cobertura no verificado',
    'cut-period': 'La tabla no tiene todo el periodo pedido',
  },
});

/** Why a region has no figure. */
export const missingWords: Words<MissingReason> = defineWords({
  en: {
    'no-table': 'The table is not loaded',
    'not-at-this-level': 'There are no such figures for regions of this kind',
    'not-in-period': 'The table has no figure in the period',
    'held-back': 'A small figure is held back',
    'too-few': 'Too few events',
    'no-denominator': 'There is nothing to set it against',
    'crosses-break': 'The period crosses a change of definition',
    unverified: 'The state of coverage is not verified',
    'not-brought': 'Nobody has brought this figure',
    'no-neighbour': 'No neighbouring region to compare with',
    'not-confirmed': 'Counts of regions of unequal size need a reason',
  },
  es: {
    'no-table': 'La tabla no está cargada',
    'not-at-this-level': 'No hay cifras así para regiones de este tipo',
    'not-in-period': 'La tabla no tiene cifra en el periodo',
    'held-back': 'Una cifra pequeña está reservada',
    'too-few': 'Muy pocos eventos',
    'no-denominator': 'No hay con qué relacionarla',
    'crosses-break': 'El periodo cruza un cambio de definición',
    unverified: 'El estado de la cobertura no está verificado',
    'not-brought': 'Nadie ha aportado esta cifra',
    'no-neighbour': 'Sin región vecina con que comparar',
    'not-confirmed': 'Los conteos de regiones de tamaño desigual necesitan un motivo',
  },
});
