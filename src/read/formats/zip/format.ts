import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { type ByteSource, inMemory } from '../../byte-source.ts';
import { mostBytes, type PackedFile, type PackedFormat } from '../../format.ts';
import { type ZipMember, zipMembers } from '../../zip/directory.ts';
import { isBomb, unpackedBytes } from '../../zip/is-bomb.ts';
import { BrokenArchive, unpackedPieces } from '../../zip/unpack-member.ts';

/** A folder of releases has a few dozen files; an archive of thousands is no release. */
const mostMembers = 500;
const mebibyte = 2 ** 20;

/**
 * A ZIP archive: its files, by name. Folders, hidden files and what a Mac adds are left out. Names are names alone:
 * nothing is written anywhere. A workbook is an archive too, and is surer of itself.
 */
export const zip: PackedFormat = {
  id: 'zip',
  kind: 'packed',
  extensions: ['zip'],
  sniff: (bytes) => {
    const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
    return isArchive && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6)) ? 0.9 : 0;
  },
  *unpack(file): Steps<Result<readonly PackedFile[], Problem>> {
    const all = zipMembers(file);
    if (!all.ok) return all;
    const members = all.value.filter(({ name }) => !isHidden(name));
    const fault = faultOf(members);
    if (fault !== null) return err(fault);
    const total = unpackedBytes(members);
    const unpacked: PackedFile[] = [];
    let before = 0;
    try {
      for (const member of members.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        unpacked.push({ name: member.name, file: yield* unpackedFile(file, member, before, total) });
        before += member.size;
      }
    } catch (error) {
      if (error instanceof BrokenArchive) return err(problem('file-unreadable', { format: 'zip' }));
      throw error;
    }
    return ok(unpacked);
  },
};

const isHidden = (name: string): boolean =>
  name.split('/').some((part) => part.startsWith('.') && part !== '.' && part !== '..') || /^__MACOSX\//.test(name);

function faultOf(members: readonly ZipMember[]): Problem | null {
  if (members.length === 0) return problem('file-empty');
  if (members.some(({ isEncrypted }) => isEncrypted)) return problem('file-protected');
  const megabytes = Math.ceil(unpackedBytes(members) / mebibyte);
  if (isBomb(members)) return problem('file-bomb', { megabytes });
  if (megabytes > mostBytes / mebibyte) return problem('file-too-large', { megabytes, most: mostBytes / mebibyte });
  return members.length > mostMembers ? problem('file-too-many', { files: members.length, most: mostMembers }) : null;
}

function* unpackedFile(file: ByteSource, member: ZipMember, before: number, total: number): Steps<ByteSource> {
  const bytes = new Uint8Array(member.size);
  let at = 0;
  for (const piece of unpackedPieces(file, member)) {
    bytes.set(piece, at);
    at += piece.length;
    yield { done: before + at, total };
  }
  return inMemory(bytes);
}
