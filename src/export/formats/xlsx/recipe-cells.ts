import { strFromU8, unzipSync } from 'fflate';

/** Begins the first cell of each row with a part of the recipe: "corredor-recipe 1/3". */
const key = 'corredor-recipe';
/** A cell holds 32,767 characters. */
const longest = 32_000;

/**
 * The recipe as rows of a label and a part, in letters that every program keeps: no letter beyond ASCII, which may be
 * cut in two or be none in XML, and no "_x0041_", which spreadsheets take for a letter.
 */
export function recipeRows(text: string): readonly (readonly [string, string])[] {
  const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const plain = text.replace(/[^\x20-\x7E]|_(?=x[0-9A-Fa-f]{4}_)/g, escaped);
  const parts = Array.from({ length: Math.ceil(plain.length / longest) }, (_, i) =>
    plain.slice(i * longest, (i + 1) * longest),
  );
  return parts.map((part, i) => [`${key} ${i + 1}/${parts.length}`, part]);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML with its entities read: "&amp;", "&#39;", "&#x27;". */
function textOf(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name ?? ''] ?? whole;
  });
}

/** The text of a cell or shared string: all its runs. A prefix of names is as good as none. */
const runsOf = (xml: string): string =>
  [...xml.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>/g)].map((match) => textOf(match[1] ?? '')).join('');

function* textsOfSheet(xml: string, shared: readonly string[]): Generator<string> {
  for (const [, attributes = '', inside = ''] of xml.matchAll(
    /<(?:\w+:)?c((?:\s[^>]*?)?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs,
  )) {
    const type = /\bt="(\w+)"/.exec(attributes)?.[1];
    if (type === 'inlineStr') yield runsOf(inside);
    const value = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(inside)?.[1] ?? '';
    if (type === 's') yield shared[Number(value)] ?? '';
    if (type === 'str') yield textOf(value);
  }
}

const sharedOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>(.*?)<\/(?:\w+:)?si>)/gs)].map((match) => runsOf(match[1] ?? ''));

/**
 * The recipe in a workbook, also one that another program has saved; undefined where it has none, or not all of it.
 * @throws whatever reading a damaged ZIP throws
 */
export function recipeIn(bytes: Uint8Array): string | undefined {
  const wanted = /^xl\/(sharedStrings|worksheets\/[^/]+)\.xml$/;
  const files = Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted.test(name) }));
  const shared = files
    .filter(([name]) => name.includes('sharedStrings'))
    .flatMap(([, xml]) => sharedOf(strFromU8(xml)));
  const parts = new Map<number, string>();
  let whole = 0;
  for (const [name, xml] of files) {
    if (name.includes('sharedStrings')) continue;
    let at: number | null = null;
    for (const text of textsOfSheet(strFromU8(xml), shared)) {
      if (at !== null) parts.set(at, text);
      const label = /^corredor-recipe (\d+)\/(\d+)$/.exec(text);
      at = label === null ? null : Number(label[1]);
      if (label !== null) whole = Number(label[2]);
    }
  }
  const texts = Array.from({ length: whole }, (_, i) => parts.get(i + 1));
  return whole === 0 || texts.includes(undefined) ? undefined : texts.join('');
}
