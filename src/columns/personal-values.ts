import { isDateText } from './inspecting/column-looks.ts';
import type { ColumnSample } from './inspecting/column-sample.ts';
import type { DropReason } from './ledger.ts';
import { namesPlaces } from './mapping/area-level-of.ts';
import { isPersonName } from './person-names.ts';
import { plainHeader } from './plain-header.ts';

/** What a column turned out to hold. Names may be those of places in a publisher's form; the others can be nothing else. */
export interface PersonalColumn {
  readonly reason: Extract<DropReason, 'personal-values' | 'free-text'>;
  readonly holds: 'contact' | 'document' | 'address' | 'name' | 'birth' | 'prose';
}

const email = /^(?:mailto:)?[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const link = /^(?:https?:\/\/|www\.)\S+$/i;
const phone = /^(?:\+?\d{1,3}[\s.-]?)?\(?\d{2,3}\)?[\s.-]\d{3,4}[\s.-]?\d{4}(?:\s*(?:x|ext\.?)\s*\d{1,5})?$/i;
const barePhone = /^(?:\+?52|\+?1)?[1-9]\d{9}$/;
const documents: readonly RegExp[] = [
  // A-number, CURP, RFC, voter's key, social security numbers of both countries, passports.
  /^A[-\s]?\d{3}[-\s]?\d{3}[-\s]?\d{2,3}$/i,
  /^[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{5}[A-Z\d]\d$/i,
  /^[A-ZÑ&]{3,4}-?\d{6}-?[A-Z\d]{3}$/i,
  /^[A-Z]{6}\d{8}[HM]\d{3}$/i,
  /^\d{3}-\d{2}-\d{4}$/,
  /^[A-Z]{1,2}\d{7,9}$/i,
];
const address =
  /(?:\b(?:calle|av(?:enida)?|blvd|boulevard|bulevar|col(?:onia)?|fracc(?:ionamiento)?|calzada|privada|andador|street|st|ave(?:nue)?|road|rd|drive|dr|lane|ln|court|ct|apt|apartment|depto|int|manzana|mz|lote|lt|c\.?p)\b\.?.*\d)|(?:^\d{1,5}\s+\p{L}.*\b(?:street|st|ave(?:nue)?|road|rd|drive|dr|lane|ln|court|ct|blvd)\b)|#\s*\d+/iu;

const longText = 60;
const manyWords = 8;
/** A few cells are enough: what a person wrote into one row in five is in the column. */
const some = 0.2;
const most = 0.6;
const mostOnce = 0.8;

/** A single text that can be nothing but somebody's: a contact, or the number of a document. */
export function identifies(given: string): boolean {
  const text = given.trim();
  if (email.test(text) || link.test(text) || (phone.test(text) && Number.isNaN(Number(text)))) return true;
  return documents.some((pattern) => pattern.test(text));
}

const shareOf = (cells: readonly string[], fits: (text: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;

/**
 * Columns whose cells look like what identifies a person, or like prose, by place among the headers: names, birth
 * dates, numbers of documents, telephones, e-mail, addresses, links, long texts. Judged on the first rows, whatever the
 * header says.
 */
export function personalValues(samples: readonly ColumnSample[]): ReadonlyMap<number, PersonalColumn> {
  const judged = new Map<number, PersonalColumn>();
  for (const { column, cells, header } of samples) {
    const holds = holdsOf(cells) ?? (areLikeNames(header, cells) ? 'name' : null);
    if (holds !== null) judged.set(column, personal(holds));
  }
  for (const column of birthColumns(samples.filter((sample) => !judged.has(sample.column)))) {
    judged.set(column, personal('birth'));
  }
  return judged;
}

const personal = (holds: PersonalColumn['holds']): PersonalColumn => ({
  reason: holds === 'prose' ? 'free-text' : 'personal-values',
  holds,
});

/** What some texts hold that is personal; null where it is nothing of the kind. */
export function holdsOf(cells: readonly string[]): PersonalColumn['holds'] | null {
  if (cells.length === 0) return null;
  // Text of a geometry is no prose.
  const texts = cells.filter((text) => !/^[[{]|^(?:MULTI)?(?:POINT|LINESTRING|POLYGON)/.test(text));
  if (texts.length === 0) return null;
  const distinct = [...new Set(texts)];
  if (shareOf(texts, (text) => email.test(text) || link.test(text)) >= some) return 'contact';
  if (shareOf(texts, (text) => phone.test(text) && Number.isNaN(Number(text))) >= some) return 'contact';
  if (shareOf(texts, (text) => barePhone.test(text)) >= most && distinct.length > texts.length / 2) return 'contact';
  if (documents.some((pattern) => shareOf(texts, (text) => pattern.test(text)) >= some)) return 'document';
  if (shareOf(texts, (text) => address.test(text)) >= some) return 'address';
  const isLong = (text: string): boolean => text.length > longText && text.split(/\s+/).length >= manyWords;
  if (shareOf(texts, isLong) >= some && distinct.length > Math.min(30, texts.length / 4)) return 'prose';
  return shareOf(distinct, isPersonName) >= 0.3 && !namesPlaces(distinct) ? 'name' : null;
}

const likeName = /^\p{Lu}[\p{L}'’.-]+(?:,?\s+(?:(?:de|del|la|las|los|y)\s+)*\p{Lu}[\p{L}'’.-]+){1,4}$/u;
/** Headers over names of places and bodies, which are as seldom the same. */
const ofPlaces =
  /area|zon[ae]|ciudad|city|localidad|locality|town|pueblo|colonia|munic|estado|state|county|condado|sector|port|puerto|puente|bridge|cruce|crossing|garita|stati?on|estacion|albergue|shelter|refugio|lugar|place|site|sitio|punto|point|camp|rancho?|ranch|office|oficina|country|pais|nation|nacion|region|distri|parque|park|river|rio|org|instit|agenc|dependencia|juzgado|court|corridor|corredor|entidad|geo|ubica|locat|direc|nombre|name/;
const fewestLike = 5;

/** Names of no list: several words with capitals each, hardly any of them twice, under a header that speaks of no place. */
function areLikeNames(header: string, cells: readonly string[]): boolean {
  const distinct = [...new Set(cells)];
  if (cells.length < fewestLike || distinct.length < cells.length * mostOnce) return false;
  return (
    shareOf(distinct, (text) => likeName.test(text)) >= mostOnce &&
    !ofPlaces.test(plainHeader(header)) &&
    !namesPlaces(distinct)
  );
}

const yearIn = (text: string): number => Number(/\b(1[89]\d\d|20\d\d)\b/.exec(text)?.[1] ?? Number.NaN);
const youngest = 12;
const oldest = 85;

/** Columns of dates that lie a life before another column of dates in the same rows. */
function birthColumns(samples: readonly ColumnSample[]): readonly number[] {
  const dates = samples.filter(
    ({ cells }) => shareOf(cells, (text) => isDateText(text) && !Number.isNaN(yearIn(text))) >= most,
  );
  return dates.flatMap((sample) => (dates.some((other) => isLifeBefore(sample, other)) ? [sample.column] : []));
}

function isLifeBefore(sample: ColumnSample, other: ColumnSample): boolean {
  const later = new Map(other.rows.map((row, at) => [row, yearIn(other.cells[at] ?? '')]));
  const years = sample.rows.flatMap((row, at) => {
    const apart = (later.get(row) ?? Number.NaN) - yearIn(sample.cells[at] ?? '');
    return Number.isNaN(apart) ? [] : [apart];
  });
  const lives = years.filter((apart) => apart >= 0 && apart <= 110);
  const grown = lives.filter((apart) => apart >= youngest && apart <= oldest);
  const spread = new Set(grown).size;
  return (
    years.length > 0 &&
    lives.length === years.length &&
    grown.length >= years.length * most &&
    (spread >= 3 || years.length < 5)
  );
}
