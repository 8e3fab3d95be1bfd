import { defineWords, type Language, say } from '../../../base/words.ts';
import type { DamageKind } from '../../../columns/file-report.ts';

/** What each kind of damage is ("is"), what it does to the figures ("means"), and what helps ("do"). */
export const damageWords = defineWords({
  en: {
    'dates-as-numbers.is': 'dates turned into numbers',
    'dates-as-numbers.means':
      'A spreadsheet keeps dates as days since 1900, and the cells hold those numbers. A whole column of them was read back as days; single ones among other dates were left out.',
    'dates-as-numbers.do': 'Compare a few with the original; a workbook from an old Mac may be off by 1,462 days.',
    'values-as-dates.is': 'figures or codes turned into dates',
    'values-as-dates.means':
      'Cells such as “2-Jan” stand among numbers or codes: a spreadsheet took “1-2” for a day. What stood there cannot be known from the file.',
    'values-as-dates.do': 'Ask for the file as its publisher wrote it, and do not open it in a spreadsheet before.',
    'zeros-lost.is': 'leading zeros lost',
    'zeros-lost.means':
      'Codes such as “05” have become “5”. Where the list of areas tells what they were, the zero was put back for joining.',
    'zeros-lost.do': 'Where areas joined nothing, check their codes; import code columns as text.',
    'accents-broken.is': 'accents broken',
    'accents-broken.means':
      'Text was read in one encoding and written in another: “MÃ©xico” for “México”. Names were mended where the way back is certain.',
    'accents-broken.do': 'Where a name still looks wrong, save the original again as UTF-8.',
    'rows-cut.is': 'cut at the last row that a sheet can hold',
    'rows-cut.means': 'The table ends at row 1,048,576, which is all that a sheet holds: what came after is not here.',
    'rows-cut.do': 'Ask for the table as CSV or Parquet. Totals of this file are too low.',
    'digits-lost.is': 'digits lost from long numbers',
    'digits-lost.means':
      'Numbers such as “1.23E+12” or with zeros from the sixteenth digit on were codes: their last digits are gone.',
    'digits-lost.do': 'Do not join by this column; import it as text from the original.',
  },
  es: {
    'dates-as-numbers.is': 'fechas convertidas en números',
    'dates-as-numbers.means':
      'Una hoja de cálculo guarda las fechas como días desde 1900, y las celdas tienen esos números. Una columna entera de ellos se leyó como días; los sueltos entre otras fechas quedaron fuera.',
    'dates-as-numbers.do': 'Compare algunas con el original; un libro de una Mac antigua puede diferir 1,462 días.',
    'values-as-dates.is': 'cifras o claves convertidas en fechas',
    'values-as-dates.means':
      'Hay celdas como «2-ene» entre números o claves: una hoja de cálculo tomó «1-2» por un día. Qué decía ahí no se puede saber por el archivo.',
    'values-as-dates.do': 'Pida el archivo tal como lo escribió su fuente, y no lo abra antes en una hoja de cálculo.',
    'zeros-lost.is': 'ceros a la izquierda perdidos',
    'zeros-lost.means':
      'Claves como «05» quedaron en «5». Donde la lista de áreas dice cuáles eran, el cero se repuso para unirlas.',
    'zeros-lost.do': 'Si hay áreas sin correspondencia, revise sus claves; importe como texto las columnas de claves.',
    'accents-broken.is': 'acentos dañados',
    'accents-broken.means':
      'El texto se leyó en una codificación y se escribió en otra: «MÃ©xico» por «México». Los nombres se repararon donde el camino de vuelta es seguro.',
    'accents-broken.do': 'Si un nombre aún se ve mal, guarde otra vez el original en UTF-8.',
    'rows-cut.is': 'cortado en la última fila que admite una hoja',
    'rows-cut.means': 'La tabla termina en la fila 1,048,576, todo lo que admite una hoja: lo que seguía no está aquí.',
    'rows-cut.do': 'Pida la tabla en CSV o Parquet. Los totales de este archivo quedan cortos.',
    'digits-lost.is': 'dígitos perdidos de números largos',
    'digits-lost.means':
      'Números como «1.23E+12», o con ceros desde el dígito dieciséis, eran claves: sus últimos dígitos ya no están.',
    'digits-lost.do': 'No una tablas por esta columna; impórtela como texto desde el original.',
  },
});

/** One sentence or name of a kind of damage. */
export const damageText = (kind: DamageKind, part: 'is' | 'means' | 'do', language: Language): string =>
  say(damageWords, language, `${kind}.${part}`, {});
