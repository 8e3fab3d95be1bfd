import PDFDocument from 'pdfkit';

/** What is said of a part of the document for those who do not see it; boxes are left, top, right, bottom. */
export interface PartOptions {
  readonly title?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly bbox?: readonly [number, number, number, number];
  readonly scope?: 'Column' | 'Row';
}

/** A part of the document's structure; what is drawn in a function that is added belongs to it. */
export interface Part {
  add(child: Part | (() => void)): Part;
  end(): void;
}

export interface OutlineItem {
  addItem(title: string, options?: { readonly expanded?: boolean }): OutlineItem;
}

/** A tile that is repeated; made by `Kit.pattern`, of no use elsewhere. */
export interface Tile {
  readonly bBox: readonly number[];
}

/** An object of the file. */
export interface KitRef {
  readonly data: Record<string, unknown>;
  end(bytes?: Uint8Array): void;
}

interface Outlines {
  readonly glyphs: readonly { readonly path: { toSVG(): string } }[];
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
}

export interface KitFont {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string): Outlines;
}

export interface KitInfo {
  Title: string;
  Author?: string;
  Subject?: string;
  Keywords?: string;
  Creator: string;
  Producer: string;
  readonly CreationDate: Date;
}

export interface KitOptions {
  readonly pdfVersion: '1.7';
  readonly subset: 'PDF/UA';
  readonly tagged: true;
  readonly displayTitle: true;
  readonly autoFirstPage: false;
  readonly lang: string;
  /** Null: no font of its own, which would not be embedded. */
  readonly font: null;
  readonly info: KitInfo;
}

type Colour = string | readonly [Tile, string];

/**
 * The parts of pdfkit that are used. Its published types lack tagged documents of PDF/UA, boxes and scopes of parts,
 * and bytes that are no Buffer. Lengths are points from the top left corner.
 */
export interface Kit {
  readonly info: KitInfo;
  readonly outline: OutlineItem;
  /** The font that `font` chose last. */
  readonly _font: { readonly font: KitFont };
  /** The page that is drawn on, and the fonts that it names. */
  readonly page: { readonly fonts: Record<string, KitRef> };
  ref(data: Record<string, unknown>): KitRef;
  /** Writes operators into the page. */
  addContent(operators: string): Kit;
  endMetadata(): void;
  on(event: 'data', take: (bytes: Uint8Array<ArrayBuffer>) => void): Kit;
  on(event: 'end', take: () => void): Kit;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: 0 }): Kit;
  end(): void;
  registerFont(name: string, bytes: Uint8Array): Kit;
  font(name: string): Kit;
  fontSize(size: number): Kit;
  widthOfString(text: string): number;
  text(
    text: string,
    x: number,
    y: number,
    options: { readonly lineBreak: false; readonly baseline: 'alphabetic' },
  ): Kit;
  save(): Kit;
  restore(): Kit;
  translate(x: number, y: number): Kit;
  rotate(degrees: number, options: { readonly origin: readonly [number, number] }): Kit;
  scale(x: number, y: number): Kit;
  moveTo(x: number, y: number): Kit;
  lineTo(x: number, y: number): Kit;
  rect(x: number, y: number, width: number, height: number): Kit;
  path(data: string): Kit;
  closePath(): Kit;
  clip(): Kit;
  lineWidth(width: number): Kit;
  lineJoin(join: 'round'): Kit;
  lineCap(cap: 'round'): Kit;
  dash(lengths: readonly number[]): Kit;
  fillColor(colour: Colour): Kit;
  strokeColor(colour: string): Kit;
  fill(): Kit;
  stroke(): Kit;
  pattern(box: readonly number[], xStep: number, yStep: number, stream: string): Tile;
  image(
    source: Uint8Array | string,
    x: number,
    y: number,
    options: { readonly width: number; readonly height: number } | { readonly fit: readonly [number, number] },
  ): Kit;
  file(
    bytes: Uint8Array,
    options: {
      readonly name: string;
      readonly type: string;
      readonly relationship: 'Source';
      readonly description: string;
    },
  ): unknown;
  struct(type: string, options?: PartOptions): Part;
  addStructure(part: Part): Kit;
  markContent(tag: 'Artifact', options: { readonly type: 'Layout' | 'Pagination' }): Kit;
  endMarkedContent(): Kit;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

/** Opens a document. The XML of its metadata is escaped, which pdfkit does not do. */
export function openKit(options: KitOptions): Kit {
  const Document = PDFDocument as unknown as new (options: KitOptions) => Kit;
  const kit = new Document(options);
  const end = kit.endMetadata.bind(kit);
  kit.endMetadata = () => {
    // The dictionary of the same texts is written by now.
    const { info } = kit;
    info.Title = escaped(info.Title);
    info.Creator = escaped(info.Creator);
    info.Producer = escaped(info.Producer);
    if (info.Author !== undefined) info.Author = escaped(info.Author);
    if (info.Subject !== undefined) info.Subject = escaped(info.Subject);
    if (info.Keywords !== undefined) info.Keywords = escaped(info.Keywords);
    end();
  };
  return kit;
}
