import { defineWords } from '../../../base/words.ts';

/** What is printed of the report on a file. */
export const reportWords = defineWords({
  en: {
    line: '{file}: {text}.',
    rows: '{read} rows read, {accepted} accepted, {left} left out ({reasons})',
    allRows: '{read} rows read, all accepted',
    rounded: 'rounded to {rounding} by the publisher',
  },
  es: {
    line: '{file}: {text}.',
    rows: '{read} filas leídas, {accepted} aceptadas, {left} fuera ({reasons})',
    allRows: '{read} filas leídas, todas aceptadas',
    rounded: 'redondeado a {rounding} por la fuente',
  },
});

/** Reasons of the ledger in a word or two; `unknown` for one that this version does not know. */
export const reasonWords = defineWords({
  en: {
    total: 'totals',
    'not-a-record': 'notes and headings',
    'bad-date': 'no date',
    'bad-number': 'no number',
    'bad-position': 'no position',
    'no-place': 'no place',
    'missing-value': 'a value missing',
    'unknown-area': 'area not known',
    'other-area': 'areas of other tables',
    'unknown-side': 'side not known',
    'unknown-stage': 'stage not known',
    'not-a-count': 'no count',
    'wrong-width': 'too many or too few cells',
    'no-source': 'columns not known',
    'outside-release': 'outside the release',
    'not-an-area': 'no area drawn',
    'bad-geometry': 'outline broken',
    'repeated-area': 'area repeated',
    'outside-choice': 'outside the years chosen',
    'no-area': 'no area given',
    'unknown-measure': 'measure not known',
    unknown: 'other reasons',
  },
  es: {
    total: 'totales',
    'not-a-record': 'notas y títulos',
    'bad-date': 'sin fecha',
    'bad-number': 'sin número',
    'bad-position': 'sin posición',
    'no-place': 'sin lugar',
    'missing-value': 'falta un valor',
    'unknown-area': 'área desconocida',
    'other-area': 'áreas de otras tablas',
    'unknown-side': 'lado desconocido',
    'unknown-stage': 'etapa desconocida',
    'not-a-count': 'sin conteo',
    'wrong-width': 'celdas de más o de menos',
    'no-source': 'columnas desconocidas',
    'outside-release': 'fuera de la publicación',
    'not-an-area': 'sin área dibujada',
    'bad-geometry': 'contorno dañado',
    'repeated-area': 'área repetida',
    'outside-choice': 'fuera de los años elegidos',
    'no-area': 'sin área indicada',
    'unknown-measure': 'medida desconocida',
    unknown: 'otras razones',
  },
});
