import { builtInKind, type NumberKind, numberKind } from './number-format.ts';
import { type Attributes, attribute, readXml } from './read-xml.ts';

export interface Sheet {
  readonly name: string;
  /** Id of the relation that says which part of the archive it is. */
  readonly relation: string;
}

export interface Workbook {
  /** In the order of their tabs, hidden ones too. */
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904-01-01: old workbooks of a Mac. */
  readonly is1904: boolean;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Reads xl/workbook.xml. */
export function* readWorkbook(pieces: Iterable<Uint8Array>): Generator<number, Workbook, void> {
  const sheets: Sheet[] = [];
  let is1904 = false;
  yield* readXml(pieces, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = isTrue(attribute(attributes, 'date1904'));
      if (name === 'sheet') {
        const relation = Object.keys(attributes).find((key) => /:id$/.test(key)) ?? '';
        sheets.push({ name: attribute(attributes, 'name') ?? '', relation: attributes[relation] ?? '' });
      }
    },
    text: ignored,
    close: ignored,
  });
  return { sheets, is1904 };
}

const ignored = (): void => {};

/** Reads a .rels part: paths in the archive of related parts of one kind, by id. */
export function* readRelations(
  pieces: Iterable<Uint8Array>,
  kind: string,
  folder: string,
): Generator<number, ReadonlyMap<string, string>, void> {
  const targets = new Map<string, string>();
  yield* readXml(pieces, {
    open(name, attributes) {
      const target = attribute(attributes, 'Target') ?? '';
      if (name !== 'Relationship' || !attribute(attributes, 'Type')?.endsWith(`/${kind}`)) return;
      targets.set(attribute(attributes, 'Id') ?? '', pathOf(target, folder));
    },
    text: ignored,
    close: ignored,
  });
  return targets;
}

/** A target is a path from the archive's root, or from the folder of what refers to it. */
function pathOf(target: string, folder: string): string {
  const parts: string[] = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Reads xl/styles.xml: the kind of number that each cell style shows. */
export function* readStyles(pieces: Iterable<Uint8Array>): Generator<number, readonly NumberKind[], void> {
  const own = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let isOfCells = false;
  const idOf = (attributes: Attributes): number => Number(attribute(attributes, 'numFmtId') ?? 0);
  yield* readXml(pieces, {
    open(name, attributes) {
      if (name === 'numFmt') own.set(idOf(attributes), numberKind(attribute(attributes, 'formatCode') ?? ''));
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) kinds.push(own.get(idOf(attributes)) ?? builtInKind(idOf(attributes)));
    },
    text: ignored,
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return kinds;
}
