import type { Kit, KitRef } from './kit.ts';
import { type Sign, signThickness, unknownSign } from './signs.ts';

/** Units of the font in a size of the text. */
const perEm = 1000;
const mostSigns = 255;
const operators: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c', Z: 'h' };

/** Path data of a sign as operators of a page, in units of the font. */
const operatorsOf = (path: string): string =>
  [...path.matchAll(/([MLCZ])([^MLCZ]*)/g)]
    .map(([, letter = '', numbers = '']) => {
      const values = numbers.split(/\s+/).filter((part) => part !== '');
      return [...values.map((part) => Math.round(Number(part) * perEm)), operators[letter] ?? ''].join(' ');
    })
    .join('\n');

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** Which letters the codes stand for, so that the signs are found, copied and read aloud. */
const unicodeMap = (letters: readonly string[]): string => {
  const entries = letters.map((letter, i) => {
    const units = [...Array(letter.length).keys()].map((k) => hex(letter.charCodeAt(k), 4));
    return `<${hex(i + 1, 2)}> <${units.join('')}>`;
  });
  const groups: string[] = [];
  for (let i = 0; i < entries.length; i += 100) {
    const group = entries.slice(i, i + 100);
    groups.push(`${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <ff>
endcodespacerange
${groups.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
};

/** A font of the signs that a document draws itself: they are text as all other text is. */
export class SignFont {
  readonly #kit: Kit;
  readonly #weight: 400 | 600;
  readonly #codes = new Map<string, number>();
  readonly #drawn: Sign[] = [];
  #font: KitRef | undefined;

  constructor(kit: Kit, weight: 400 | 600) {
    this.#kit = kit;
    this.#weight = weight;
  }

  write(letter: string, sign: Sign, x: number, y: number, size: number, colour: string): void {
    this.#font ??= this.#kit.ref({});
    const name = `S${this.#weight}`;
    const { fonts } = this.#kit.page;
    fonts[name] ??= this.#font;
    this.#kit.save().fillColor(colour).strokeColor(colour);
    const code = hex(this.#codeOf(letter, sign), 2);
    // Down the page is down in the document's units, and up in a font's.
    this.#kit.addContent(`BT 1 0 0 -1 ${rounded(x)} ${rounded(y)} Tm /${name} ${rounded(size)} Tf <${code}> Tj ET`);
    this.#kit.restore();
  }

  /** Writes the font; after the last of its signs. */
  finish(): void {
    if (this.#font === undefined) return;
    const weight = this.#weight;
    const names = this.#drawn.map((_, i) => `s${i + 1}`);
    const procedures = this.#drawn.map((sign, i) => [names[i] ?? '', this.#stream(procedureOf(sign, weight))] as const);
    const descriptor = this.#kit.ref({
      Type: 'FontDescriptor',
      FontName: `CorredorSigns-${weight}`,
      Flags: 4,
      ItalicAngle: 0,
    });
    descriptor.end();
    Object.assign(this.#font.data, {
      Type: 'Font',
      Subtype: 'Type3',
      FontBBox: [0, -perEm, perEm, perEm],
      FontMatrix: [1 / perEm, 0, 0, -1 / perEm, 0, 0],
      CharProcs: Object.fromEntries(procedures),
      Encoding: { Type: 'Encoding', Differences: [1, ...names] },
      FirstChar: 1,
      LastChar: names.length,
      Widths: this.#drawn.map(({ width }) => width * perEm),
      FontDescriptor: descriptor,
      Resources: {},
      ToUnicode: this.#stream(unicodeMap([...this.#codes.keys()])),
    });
    this.#font.end();
  }

  #codeOf(letter: string, sign: Sign): number {
    const known = this.#codes.get(letter);
    if (known !== undefined) return known;
    if (this.#drawn.length === mostSigns) return this.#drawn.indexOf(unknownSign) + 1 || mostSigns;
    this.#drawn.push(sign);
    this.#codes.set(letter, this.#drawn.length);
    return this.#drawn.length;
  }

  #stream(content: string): KitRef {
    const ref = this.#kit.ref({});
    ref.end(new TextEncoder().encode(content));
    return ref;
  }
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The colour is that of the text which the sign stands in. */
function procedureOf({ width, lines, areas }: Sign, weight: 400 | 600): string {
  const box = `${width * perEm} 0 0 ${-perEm} ${width * perEm} ${perEm / 4} d1`;
  const stroked = lines === undefined ? [] : [`${signThickness[weight] * perEm} w 1 J 1 j`, operatorsOf(lines), 'S'];
  const filled = areas === undefined ? [] : [operatorsOf(areas), 'f'];
  return [box, ...stroked, ...filled].join('\n');
}
