import type { ColumnMetaData, DecodedArray, PageHeader, RowGroup, SchemaTree } from 'hyparquet';
import { parquetHeader, readPage } from 'hyparquet/src/column.js';
import { convert, DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import type { ByteSource } from '../../byte-source.ts';
import { compressors } from './decompress.ts';
import { BrokenParquet } from './open-parquet.ts';
import { type ColumnDecoder, soundPage } from './sound-page.ts';

/** Gives the values of a column in a group of rows, one a call; null or undefined is an empty cell. */
export type NextValue = () => unknown;

/** A page is a megabyte or so. */
const mostPage = 2 ** 28;
const mostValues = 2 ** 24;

/**
 * Values of one column of one group, as they are stored: whole numbers, floats, bytes, booleans. One page at a time is
 * in memory. What is called throws BrokenParquet.
 * @param path from the schema's root to the column
 */
export function columnValues(file: ByteSource, group: RowGroup, path: readonly SchemaTree[]): NextValue {
  const name = path.slice(1).map(({ element }) => element.name);
  const chunk = group.columns.find(({ meta_data }) => meta_data?.path_in_schema.join('\n') === name.join('\n'));
  if (chunk?.meta_data === undefined || chunk.file_path !== undefined) throw new BrokenParquet();
  const pages = pagesOf(chunkBytes(file, chunk.meta_data), decoderOf(path, chunk.meta_data), Number(group.num_rows));
  let page: DecodedArray = [];
  let at = 0;
  return () => {
    while (at >= page.length) {
      const next = nextPage(pages);
      if (next.done) throw new BrokenParquet();
      page = next.value;
      at = 0;
    }
    return page[at++];
  };
}

/** Errors of many kinds come out of bytes that are no page. */
function nextPage(pages: Iterator<DecodedArray, void>): IteratorResult<DecodedArray, void> {
  try {
    return pages.next();
  } catch {
    throw new BrokenParquet();
  }
}

function chunkBytes(file: ByteSource, meta: ColumnMetaData): Uint8Array {
  const dictionary = Number(meta.dictionary_page_offset ?? 0);
  const data = Number(meta.data_page_offset);
  const from = dictionary > 0 && dictionary < data ? dictionary : data;
  const to = from + Number(meta.total_compressed_size);
  if (!(from >= 4 && to >= from && to <= file.size)) throw new BrokenParquet();
  return file.read(from, to);
}

/** Without what the numbers stand for: dates, decimals and texts are made of them here, exactly. */
function decoderOf(path: readonly SchemaTree[], meta: ColumnMetaData): ColumnDecoder {
  const leaf = path[path.length - 1];
  if (leaf === undefined) throw new BrokenParquet();
  const { converted_type: _, logical_type: __, ...element } = leaf.element;
  const parsers = { ...DEFAULT_PARSERS, timestampFromNanoseconds: (nanos: bigint) => nanos };
  const schemaPath = [...path.slice(0, -1), { ...leaf, element }];
  return {
    pathInSchema: meta.path_in_schema,
    type: meta.type,
    codec: meta.codec,
    utf8: false,
    element,
    schemaPath,
    parsers,
    compressors,
  };
}

function* pagesOf(bytes: Uint8Array, decoder: ColumnDecoder, rows: number): Generator<DecodedArray, void, void> {
  const reader = { view: viewOf(bytes), offset: 0 };
  let dictionary: DecodedArray | undefined;
  while (reader.offset < bytes.length - 1) {
    const header = parquetHeader(reader);
    const packed = bytes.subarray(reader.offset, reader.offset + header.compressed_page_size);
    const values = header.data_page_header?.num_values ?? header.data_page_header_v2?.num_values;
    if (!isSound(header, packed.length) || (values ?? 0) > rows) throw new BrokenParquet();
    if (header.type === 'DICTIONARY_PAGE') {
      const { data = [] } = readPage(reader, header, decoder, undefined, undefined, 0);
      dictionary = convert(data, decoder);
      continue;
    }
    reader.offset += packed.length;
    if (header.type === 'INDEX_PAGE' || values === 0) continue;
    const page = soundPage(packed, header, decoder);
    const unpacked = { view: viewOf(page.bytes), offset: 0 };
    yield readPage(unpacked, page.header, { ...decoder, codec: 'UNCOMPRESSED' }, dictionary, undefined, 0).data ?? [];
  }
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function isSound(header: PageHeader, left: number): boolean {
  const { compressed_page_size: packed, uncompressed_page_size: unpacked, dictionary_page_header: dictionary } = header;
  return (
    packed >= 0 &&
    packed <= left &&
    unpacked >= 0 &&
    unpacked <= mostPage &&
    (dictionary?.num_values ?? 0) <= mostValues
  );
}
