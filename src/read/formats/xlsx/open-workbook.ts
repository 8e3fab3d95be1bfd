import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import type { ByteSource } from '../../byte-source.ts';
import { type ZipMember, zipMembers } from '../../zip/directory.ts';
import { isBomb, unpackedBytes } from '../../zip/is-bomb.ts';
import { BrokenArchive, unpackedPieces } from '../../zip/unpack-member.ts';
import { BrokenWorkbook } from './read-xml.ts';
import type { CellContext } from './scan-sheet.ts';
import { noStrings, readSharedStrings } from './shared-strings.ts';
import type { SheetSource } from './sheet-table.ts';
import { readRelations, readStyles, readWorkbook, type Workbook } from './workbook.ts';

export interface OpenedWorkbook {
  readonly sheets: readonly { readonly name: string; readonly source: SheetSource }[];
  /** Texts and styles: read with the first sheet that is asked for, and kept. */
  context(): Steps<Result<CellContext, Problem>>;
}

/** XML is read piece by piece; twice what a text may have is a full sheet of a million rows. */
const mostXml = 8 * 2 ** 30;
/** Of XML at a time: fewer rows than a chunk has room for. */
const pieceBytes = 64 * 1024;
const folder = 'xl';

/**
 * Opens a workbook by its list of sheets. Problems: those of the archive, file-protected, file-bomb, file-too-large,
 * file-other-workbook (.xlsb), file-not-a-table (a document or slides), file-unreadable.
 */
export function* openWorkbook(file: ByteSource): Steps<Result<OpenedWorkbook, Problem>> {
  const members = zipMembers(file);
  if (!members.ok) return members;
  const parts = new Map(members.value.map((member) => [member.name, member]));
  const fault = faultOf(members.value, parts);
  if (fault !== null) return err(fault);
  try {
    const archive = archiveOf(file, parts);
    const workbook = yield* inSteps(readWorkbook(archive.pieces(`${folder}/workbook.xml`)));
    const relations = archive.pieces(`${folder}/_rels/workbook.xml.rels`);
    const paths = yield* inSteps(readRelations(relations, 'worksheet', folder));
    const sheets = workbook.sheets.flatMap(({ name, relation }) => {
      const part = parts.get(paths.get(relation) ?? '');
      if (part === undefined) return [];
      return [{ name, source: { size: part.size, pieces: () => archive.pieces(part.name), problemOf } }];
    });
    if (sheets.length === 0) return err(problem('file-empty'));
    return ok({ sheets, context: contextOf(archive, workbook) });
  } catch (error) {
    return err(problemOf(error));
  }
}

function faultOf(members: readonly ZipMember[], parts: ReadonlyMap<string, ZipMember>): Problem | null {
  if (parts.has(`${folder}/workbook.bin`)) return problem('file-other-workbook', { format: '.xlsb' });
  if (!parts.has(`${folder}/workbook.xml`)) return problem('file-not-a-table');
  if (members.some(({ isEncrypted }) => isEncrypted)) return problem('file-protected');
  const megabytes = Math.ceil(unpackedBytes(members) / 2 ** 20);
  if (isBomb(members)) return problem('file-bomb', { megabytes });
  return megabytes > mostXml / 2 ** 20 ? problem('file-too-large', { megabytes, most: mostXml / 2 ** 20 }) : null;
}

function problemOf(error: unknown): Problem {
  if (error instanceof BrokenArchive || error instanceof BrokenWorkbook) {
    return problem('file-unreadable', { format: 'xlsx' });
  }
  throw error;
}

interface Archive {
  /** XML of a part, in small pieces; none where there is no such part. */
  pieces(path: string): Iterable<Uint8Array>;
  has(path: string): boolean;
}

function archiveOf(file: ByteSource, parts: ReadonlyMap<string, ZipMember>): Archive {
  return {
    has: (path) => parts.has(path),
    *pieces(path) {
      const part = parts.get(path);
      if (part === undefined) throw new BrokenWorkbook();
      for (const piece of unpackedPieces(file, part)) {
        for (let at = 0; at < piece.length; at += pieceBytes) yield piece.subarray(at, at + pieceBytes);
      }
    },
  };
}

function contextOf(archive: Archive, { is1904 }: Workbook): OpenedWorkbook['context'] {
  let known: Result<CellContext, Problem> | undefined;
  return function* () {
    known ??= yield* readContext(archive, is1904);
    return known;
  };
}

function* readContext(archive: Archive, is1904: boolean): Steps<Result<CellContext, Problem>> {
  const [texts, styles] = [`${folder}/sharedStrings.xml`, `${folder}/styles.xml`];
  try {
    const strings = archive.has(texts) ? yield* inSteps(readSharedStrings(archive.pieces(texts))) : noStrings;
    const kinds = archive.has(styles) ? yield* inSteps(readStyles(archive.pieces(styles))) : [];
    return ok({ strings, kinds, is1904 });
  } catch (error) {
    return err(problemOf(error));
  }
}

/** The same work; it says what it read, and not of how much. */
function* inSteps<T>(work: Generator<number, T, void>): Steps<T> {
  for (let next = work.next(); ; next = work.next()) {
    if (next.done) return next.value;
    yield { done: next.value, total: 0 };
  }
}
