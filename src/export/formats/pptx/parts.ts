import { strToU8, type Zippable, zipSync } from 'fflate';
import { declaration, escapeXml } from './xml.ts';

/** The first day that a ZIP has: the same slides give the same bytes on any day. */
const noDay = new Date(1980, 0, 1);

const defaults = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The parts of a file as they come. */
export interface Parts {
  /** @param type of its content, where its name's ending does not say it */
  add(name: string, data: string | Uint8Array, type?: string): void;
  /** Keeps an image once, however often it is shown. @returns its name */
  image(bytes: Uint8Array, kind: 'png' | 'jpeg', key?: string): string;
  /** A number for a part of a kind, from 1. */
  next(kind: 'chart'): number;
  /** All of them, packed. */
  zip(): Uint8Array<ArrayBuffer>;
}

export function createParts(): Parts {
  const entries: Zippable = {};
  const overrides: string[] = [];
  const images = new Map<string, string>();
  let [imageCount, charts] = [0, 0];
  const add: Parts['add'] = (name, data, type) => {
    // What is packed already is not packed again.
    const isPacked = /\.(?:png|jpeg|xlsx)$/.test(name);
    entries[name] = [typeof data === 'string' ? strToU8(data) : data, { level: isPacked ? 0 : 6 }];
    if (type !== undefined) {
      overrides.push(`<Override PartName="/${escapeXml(name)}" ContentType="${type}"/>`);
    }
  };
  return {
    add,
    image: (bytes, kind, key) => {
      const known = key === undefined ? undefined : images.get(key);
      if (known !== undefined) return known;
      const name = `image${++imageCount}.${kind}`;
      add(`ppt/media/${name}`, bytes);
      if (key !== undefined) images.set(key, name);
      return name;
    },
    next: () => ++charts,
    zip: () => {
      const kinds = Object.entries(defaults).map(
        ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
      );
      const types = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${kinds.join('')}${overrides.join('')}</Types>`;
      // Readers look for the types first.
      return zipSync({ '[Content_Types].xml': strToU8(types), ...entries }, { mtime: noDay });
    },
  };
}
