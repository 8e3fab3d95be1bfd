import { defineWords } from '../../base/words.ts';

/** Why a row was left out, by reason of the ledger; `unknown` for a reason that this version does not know. */
export const rejectionWords = defineWords({
  en: {
    total: 'A total row: its figures are in the other rows already',
    'not-a-record': 'Not a record (a note, a heading or an empty row)',
    'bad-date': 'Not a date',
    'bad-number': 'Not a number',
    'bad-position': 'Not a position on the globe',
    'no-place': 'No place given',
    'missing-value': 'A needed value is missing',
    'unknown-area': 'An area that is not known here',
    'other-area': 'An area that this table does not hold: ports of entry, or another border',
    'unknown-side': 'Neither of the two countries',
    'unknown-stage': "No stage of that country's procedure",
    'not-a-count': 'Not a whole number of zero or more',
    'wrong-width': 'More or fewer cells than the header',
    'no-source': 'No known source has these columns',
    'outside-release': 'Outside the area or the months of this release',
    'not-an-area': 'A point or a line, no area',
    'bad-geometry': 'An outline that encloses nothing',
    'repeated-area': 'An area that was given before',
    unknown: 'Another reason',
  },
  es: {
    total: 'Fila de total: sus cifras ya están en las otras filas',
    'not-a-record': 'No es un registro (una nota, un título o una fila vacía)',
    'bad-date': 'No es una fecha',
    'bad-number': 'No es un número',
    'bad-position': 'No es una posición en el globo',
    'no-place': 'Sin lugar',
    'missing-value': 'Falta un valor necesario',
    'unknown-area': 'Un área que aquí no se conoce',
    'other-area': 'Un área que esta tabla no incluye: puertos de entrada u otra frontera',
    'unknown-side': 'Ninguno de los dos países',
    'unknown-stage': 'No es una etapa del procedimiento de ese país',
    'not-a-count': 'No es un número entero de cero o más',
    'wrong-width': 'Más o menos celdas que el encabezado',
    'no-source': 'Ninguna fuente conocida tiene estas columnas',
    'outside-release': 'Fuera del área o de los meses de esta publicación',
    'not-an-area': 'Un punto o una línea, no un área',
    'bad-geometry': 'Un contorno que no encierra nada',
    'repeated-area': 'Un área que ya se había dado',
    unknown: 'Otra razón',
  },
});

/** Why columns were not kept. */
export const droppedWords = defineWords({
  en: {
    line: '{why}: {columns}',
    personal: 'Personal, dropped before a value was read',
    'free-text': 'Free text, dropped before a value was read',
    'not-used': 'Not used here',
  },
  es: {
    line: '{why}: {columns}',
    personal: 'Personales, descartadas antes de leer un valor',
    'free-text': 'Texto libre, descartadas antes de leer un valor',
    'not-used': 'No se usan aquí',
  },
});
