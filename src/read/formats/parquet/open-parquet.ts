import type { FileMetaData, RowGroup, SchemaTree } from 'hyparquet';
import { parquetMetadata, parquetSchema } from 'hyparquet';
import type { ByteSource } from '../../byte-source.ts';

/** Thrown where a file is cut, broken, or says what none may; caught by the format. */
export class BrokenParquet extends Error {}

/** Its names are hidden by a key. */
export class EncryptedParquet extends Error {}

export interface ParquetFile {
  readonly file: ByteSource;
  readonly groups: readonly RowGroup[];
  /** What the columns are, from the root down. */
  readonly tree: SchemaTree;
  /** What the file says of itself, by key: of its geometries (GeoParquet) under "geo", as JSON. */
  readonly metadata: ReadonlyMap<string, string>;
  readonly rows: number;
}

const tailLength = 8;
const magic = 'PAR1';
const encryptedMagic = 'PARE';
/** The description of a wide file with many groups of rows takes a few megabytes. */
const mostFooter = 64 * 2 ** 20;
const mostRows = 2 ** 31;

const asciiOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Reads the description at the file's end. Throws BrokenParquet and EncryptedParquet. */
export function openParquet(file: ByteSource): ParquetFile {
  const tail = file.read(Math.max(0, file.size - tailLength), file.size);
  const mark = asciiOf(tail.subarray(4));
  if (mark === encryptedMagic) throw new EncryptedParquet();
  if (tail.length < tailLength || mark !== magic) throw new BrokenParquet();
  const footer = new DataView(tail.buffer, tail.byteOffset, tail.byteLength).getUint32(0, true);
  if (footer > Math.min(mostFooter, file.size - tailLength)) throw new BrokenParquet();
  const metadata = described(file.read(file.size - tailLength - footer, file.size));
  const groups = metadata.row_groups;
  const rows = groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  if (!(rows >= 0 && rows < mostRows)) throw new BrokenParquet();
  const said = (metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value ?? ''] as const);
  return { file, groups, tree: treeOf(metadata), metadata: new Map(said), rows };
}

/** The library throws errors of many kinds at bytes that are no description. */
function described(bytes: Uint8Array): FileMetaData {
  try {
    return parquetMetadata(bytes, { geoparquet: false });
  } catch {
    throw new BrokenParquet();
  }
}

function treeOf(metadata: FileMetaData): SchemaTree {
  try {
    return parquetSchema(metadata);
  } catch {
    throw new BrokenParquet();
  }
}
