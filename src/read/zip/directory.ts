import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { ByteSource } from '../byte-source.ts';
import { memberName } from './member-name.ts';

/** A file packed in a ZIP archive, as the archive's directory has it. */
export interface ZipMember {
  /** Path inside the archive with "/" between folders; nothing is ever written to it. */
  readonly name: string;
  /** 0: stored, 8: deflated; anything else cannot be unpacked here. */
  readonly method: number;
  readonly size: number;
  readonly packedSize: number;
  /** CRC-32 of what was packed. */
  readonly crc: number;
  /** Of the member's own header in the archive. */
  readonly offset: number;
  readonly isEncrypted: boolean;
}

const endLength = 22;
const longestComment = 0xffff;
const entryLength = 46;
const mostEntries = 100_000;
const end64Length = 56;
const locatorLength = 20;

/** What marks each record of an archive (APPNOTE.TXT of PKWARE, 4.3). */
const marks = { entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator: 0x07064b50 } as const;
const zip64Extra = 1;
/** Stands for "see the 64-bit field" in a 32-bit one. */
const see64 = 0xffffffff;

interface Directory {
  readonly entries: number;
  readonly offset: number;
  readonly length: number;
}

/**
 * The members of an archive, by its directory at the end: 64-bit archives too. Folders are left out.
 * Problems: file-unreadable (cut, or no archive), file-bomb (members that lie over one another), file-too-many (a
 * directory of more than 100,000).
 */
export function zipMembers(file: ByteSource): Result<readonly ZipMember[], Problem> {
  const directory = directoryOf(file);
  if (directory === undefined) return broken();
  const { entries, offset, length } = directory;
  if (entries > mostEntries) return err(problem('file-too-many', { files: entries, most: mostEntries }));
  if (offset + length > file.size) return broken();
  const bytes = file.read(offset, offset + length);
  const view = viewOf(bytes);
  const members: ZipMember[] = [];
  let at = 0;
  let packed = 0;
  for (let k = 0; k < entries; k++) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== marks.entry) return broken();
    const next = at + entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
    if (next > bytes.length) return broken();
    const member = memberAt(bytes, view, at);
    packed += member.packedSize;
    if (!member.name.endsWith('/')) members.push(member);
    at = next + view.getUint16(at + 32, true);
  }
  // Members that share their bytes make a small file as large as one likes.
  if (packed > file.size) return err(problem('file-bomb', { megabytes: Math.ceil(packed / 2 ** 20) }));
  return ok(members);
}

const broken = () => err(problem('file-unreadable', { format: 'zip' }));

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function memberAt(bytes: Uint8Array, view: DataView, at: number): ZipMember {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + entryLength + view.getUint16(at + 28, true);
  const wide = wideFields(view, nameEnd, nameEnd + view.getUint16(at + 30, true));
  const field = (place: number): number => {
    const narrow = view.getUint32(at + place, true);
    return narrow === see64 ? (wide.shift() ?? narrow) : narrow;
  };
  // The 64-bit field has only those that are marked, in this order.
  const size = field(24);
  const packedSize = field(20);
  const offset = field(42);
  return {
    name: memberName(bytes.subarray(at + entryLength, nameEnd), (flags & 0x800) !== 0),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    isEncrypted: (flags & 1) !== 0,
    ...{ size, packedSize, offset },
  };
}

function wideFields(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === zip64Extra && at + 4 + length <= to) {
      return Array.from({ length: length >> 3 }, (_, k) => wideAt(view, at + 4 + k * 8));
    }
    at += 4 + length;
  }
  return [];
}

/** Over 2^53 a size is wrong anyway: no file is as large. */
const wideAt = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** The record at the end of the file says where the directory is; a comment may follow it. */
function directoryOf(file: ByteSource): Directory | undefined {
  const from = Math.max(0, file.size - endLength - longestComment);
  const tail = viewOf(file.read(from, file.size));
  for (let at = tail.byteLength - endLength; at >= 0; at--) {
    if (tail.getUint32(at, true) !== marks.end) continue;
    const entries = tail.getUint16(at + 10, true);
    const length = tail.getUint32(at + 12, true);
    const offset = tail.getUint32(at + 16, true);
    if (entries !== 0xffff && length !== see64 && offset !== see64) return { entries, length, offset };
    return directory64(file, from + at) ?? { entries, length, offset };
  }
  return undefined;
}

function directory64(file: ByteSource, end: number): Directory | undefined {
  if (end < locatorLength) return undefined;
  const locator = viewOf(file.read(end - locatorLength, end));
  if (locator.getUint32(0, true) !== marks.locator) return undefined;
  const at = wideAt(locator, 8);
  if (at + end64Length > file.size) return undefined;
  const record = viewOf(file.read(at, at + end64Length));
  if (record.getUint32(0, true) !== marks.end64) return undefined;
  return { entries: wideAt(record, 32), length: wideAt(record, 40), offset: wideAt(record, 48) };
}
