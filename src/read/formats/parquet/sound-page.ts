import type { PageHeader, SchemaTree } from 'hyparquet';
import type { readPage } from 'hyparquet/src/column.js';
import { decompressPage } from 'hyparquet/src/datapage.js';
import { BrokenParquet } from './open-parquet.ts';

/** How the values of a column are stored. */
export type ColumnDecoder = Parameters<typeof readPage>[2];

/** A page as the reader takes it: unpacked, with a header that says so. */
export interface SoundPage {
  readonly bytes: Uint8Array;
  readonly header: PageHeader;
}

interface Stream {
  readonly bytes: Uint8Array;
  at: number;
}

/**
 * Unpacks a page of values, and walks over its runs of equal values before they are written out: the reader believes
 * a run's length, and a broken one would fill the memory. Throws BrokenParquet, and the errors of what unpacks.
 */
export function soundPage(packed: Uint8Array, header: PageHeader, decoder: ColumnDecoder): SoundPage {
  return header.data_page_header === undefined
    ? secondForm(packed, header, decoder)
    : firstForm(packed, header, decoder);
}

function firstForm(packed: Uint8Array, header: PageHeader, decoder: ColumnDecoder): SoundPage {
  const { num_values: values = 0, encoding } = header.data_page_header ?? {};
  const { codec, compressors, type } = decoder;
  const bytes = decompressPage(packed, header.uncompressed_page_size, codec, compressors);
  const deepest = deepestLevel(decoder.schemaPath);
  const stream: Stream = { bytes, at: 0 };
  let present = values;
  if (deepest > 0) {
    const end = lengthAt(stream);
    present = walk(stream, widthOf(deepest), values, deepest);
    stream.at = end;
  }
  if (encoding === 'RLE' && type === 'BOOLEAN') {
    lengthAt(stream);
    walk(stream, 1, present, 1);
  } else walkIndexes(stream, encoding, present);
  return { bytes, header: { ...header, compressed_page_size: bytes.length } };
}

function secondForm(packed: Uint8Array, header: PageHeader, decoder: ColumnDecoder): SoundPage {
  const said = header.data_page_header_v2;
  if (said === undefined) throw new BrokenParquet();
  const levels = said.repetition_levels_byte_length + said.definition_levels_byte_length;
  const unpacked = header.uncompressed_page_size - levels;
  if (!(levels >= 0 && levels <= packed.length && unpacked >= 0)) throw new BrokenParquet();
  const rest = packed.subarray(levels);
  const isPacked = said.is_compressed !== false && unpacked > 0;
  const values = isPacked ? decompressPage(rest, unpacked, decoder.codec, decoder.compressors) : rest;
  const deepest = deepestLevel(decoder.schemaPath);
  const stream: Stream = { bytes: packed, at: said.repetition_levels_byte_length };
  const present = deepest > 0 ? walk(stream, widthOf(deepest), said.num_values, deepest) : said.num_values;
  if (present !== said.num_values - said.num_nulls) throw new BrokenParquet();
  const data: Stream = { bytes: values, at: 0 };
  // A boolean's runs have their length before them here too.
  if (said.encoding === 'RLE') {
    lengthAt(data);
    walk(data, 1, present, 1);
  } else walkIndexes(data, said.encoding, present);
  const bytes = new Uint8Array(levels + values.length);
  bytes.set(packed.subarray(0, levels));
  bytes.set(values, levels);
  const plain = {
    ...header,
    compressed_page_size: bytes.length,
    data_page_header_v2: { ...said, is_compressed: false },
  };
  return { bytes, header: plain };
}

const deepestLevel = (path: readonly SchemaTree[]): number =>
  path.slice(1).filter(({ element }) => element.repetition_type !== 'REQUIRED').length;

const widthOf = (level: number): number => 32 - Math.clz32(level);

function walkIndexes(stream: Stream, encoding: string | undefined, values: number): void {
  if (encoding?.endsWith('_DICTIONARY') !== true || values === 0) return;
  const width = byteAt(stream);
  if (width > 32) throw new BrokenParquet();
  if (width > 0) walk(stream, width, values, -1);
}

function byteAt(stream: Stream): number {
  const byte = stream.bytes[stream.at++];
  if (byte === undefined) throw new BrokenParquet();
  return byte;
}

/** Reads the length of what follows, and gives its end. */
function lengthAt(stream: Stream): number {
  const length = byteAt(stream) | (byteAt(stream) << 8) | (byteAt(stream) << 16) | (byteAt(stream) << 24);
  if (length < 0 || stream.at + length > stream.bytes.length) throw new BrokenParquet();
  return stream.at + length;
}

/** Walks over runs (RLE and bit-packed) until they hold so many values; gives how many of them are `counted`. */
function walk(stream: Stream, width: number, values: number, counted: number): number {
  let found = 0;
  for (let left = values; left > 0; ) {
    const head = varintAt(stream);
    const length = head >>> 1;
    if ((head & 1) === 1) {
      const packed = Math.min(left, length * 8);
      if (counted >= 0) found += countPacked(stream, width, packed, counted);
      stream.at += length * width;
      left -= packed;
    } else {
      let value = 0;
      for (let shift = 0; shift < width; shift += 8) value |= byteAt(stream) << shift;
      if (length > left) throw new BrokenParquet();
      if (value === counted) found += length;
      left -= length;
    }
  }
  return found;
}

/** Levels are 1 or 2 bits wide, least bit first. */
function countPacked({ bytes, at }: Stream, width: number, values: number, counted: number): number {
  if (at + ((values * width + 7) >> 3) > bytes.length) throw new BrokenParquet();
  const mask = (1 << width) - 1;
  let found = 0;
  for (let k = 0, bit = 0; k < values; k++, bit += width) {
    const place = at + (bit >> 3);
    if ((((bytes[place] | ((bytes[place + 1] ?? 0) << 8)) >> (bit & 7)) & mask) === counted) found++;
  }
  return found;
}

function varintAt(stream: Stream): number {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = byteAt(stream);
    value |= (byte & 0x7f) << shift;
    if (byte < 128) return value >>> 0;
  }
  throw new BrokenParquet();
}
