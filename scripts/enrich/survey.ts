import { isUtf8 } from 'node:buffer';
import { type Problem, problem } from '../../src/base/problem.ts';
import { err, ok, type Result } from '../../src/base/result.ts';
import { drain, type Steps } from '../../src/base/steps.ts';
import { ownFiles } from '../../src/columns/own-files.ts';
import { type PlannedTable, planSlices } from '../../src/columns/slices/plan-slices.ts';
import { readingFor } from '../../src/columns/slices/reading-for.ts';
import { sliceEvidence } from '../../src/columns/slices/slice-evidence.ts';
import { choiceOf } from '../../src/columns/slices/slice-plan.ts';
import { sources } from '../../src/columns/sources/index.ts';
import { inMemory } from '../../src/read/byte-source.ts';
import { csvHead } from '../../src/read/formats/csv/csv-head.ts';
import { type CsvHead, csvTable } from '../../src/read/formats/csv/csv-table.ts';
import { RowCuts, type SliceSizes, type TextSlice } from '../../src/read/formats/csv/row-cuts.ts';
import type { Encoding } from '../../src/read/raw-table.ts';
import { Failure, Refusal } from './failure.ts';
import type { GivenFile } from './other-tables.ts';
import type { TextPieces } from './pieces.ts';
import type { TextPlan } from './slice-messages.ts';

/** What a text is, and where it is cut: the same whoever asks, and how often. */
export interface Survey {
  readonly text: TextPlan;
  readonly slices: readonly TextSlice[];
}

/** Bytes of a slice, at most. */
export const sliceBytes = 2 ** 25;
/** What is told while a survey goes on. */
export interface SurveyEar {
  /** So many bytes of the text are passed. */
  onBytes(bytes: number): void;
  /** A piece of the text that is passed, the header's too. It is overwritten later. */
  onPiece?(piece: Uint8Array): void;
  /**
   * A slice is found.
   * @param soFar how the text would be read if it ended here; null where that cannot be told yet
   */
  onSlice?(slice: TextSlice, soFar: () => TextPlan | null): void;
}

/** Enough for two thousand rows of any width that is met. */
const headBytes = 2 ** 23;
const longestCharacter = 4;

/** Whether pieces are UTF-8 together: a character may lie across two, and the last may be cut. */
export function utf8Check(): { push(piece: Uint8Array): void; encoding(): Encoding } {
  let rest: Uint8Array = new Uint8Array(0);
  let isFirst = true;
  let isMarked = false;
  let isFine = true;
  return {
    push(piece) {
      if (isFirst) isMarked = piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf;
      isFirst = false;
      if (!isFine || isMarked) return;
      const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
      const end = wholeCharacters(bytes);
      isFine = isUtf8(bytes.subarray(0, end));
      rest = bytes.slice(end);
    },
    encoding: () => (isMarked || (isFine && rest.length < longestCharacter) ? 'utf-8' : 'windows-1252'),
  };
}

/** Offset after the last character that is whole, as far as its first byte tells. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back < longestCharacter && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back];
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** How the letters of a text are written, by its first bytes. */
export async function encodingOfHead(text: TextPieces): Promise<Encoding> {
  const check = utf8Check();
  check.push(await headOfText(text));
  return check.encoding();
}

/** The first bytes of a text. */
async function headOfText(text: TextPieces): Promise<Uint8Array<ArrayBuffer>> {
  const reader = text.reader();
  const head = await reader.read(0, headBytes);
  await reader.close();
  return head;
}

/** What is known already, as steps that end at once. */
function* settled<T>(value: T): Steps<T> {
  yield { done: 1, total: 1 };
  return value;
}

/** What a text is by its first rows. Fails as reading it would. */
function planOf(head: CsvHead, bytes: Uint8Array, given: GivenFile): PlannedTable {
  const cuts = new RowCuts(head, { bytes: headBytes, rows: 2 ** 12 }, () => {});
  cuts.push(bytes.subarray(head.offset), bytes.length === headBytes);
  const [first] = cuts.slices;
  const rows = first === undefined ? bytes.subarray(head.offset) : bytes.subarray(first.from, first.to);
  const raw = csvTable({ ...head, file: inMemory(rows), offset: 0 });
  const part = {
    name: '',
    format: 'csv',
    read: () => settled(ok(raw)),
    // Tables laid out for people are figures of areas: no records.
    grid: () => settled(err(problem('source-unknown', { columns: head.headers.length }))),
  };
  const reading = readingFor(given.readings, { ...given, headers: head.headers });
  const found = drain(planSlices(ownFiles.shownParts([part]), sources, reading));
  if (!found.ok) throw new Refusal(found.error);
  const { plan, kind } = found.value;
  if (kind !== 'incidents') throw new Failure('no-incidents', { file: given.name, source: plan.source });
  return found.value;
}

/** Goes through a text once: cuts it between rows, and lets the whole of its columns decide what a slice cannot. */
export async function surveyText(
  text: TextPieces,
  encoding: Encoding,
  given: GivenFile,
  sizes: SliceSizes,
  ear: SurveyEar,
): Promise<Survey> {
  const bytes = await headOfText(text);
  const read = drain(csvHead(inMemory(bytes), () => settled(encoding)));
  if (!read.ok) throw new Refusal(read.error);
  const head = read.value;
  const { delimiter, headers } = head;
  const { plan, raw } = planOf(head, bytes, given);
  const choice = choiceOf(plan, raw.headers, sources);
  if (!choice.ok) throw new Refusal(choice.error);
  const evidence = sliceEvidence(plan, choice.value.recognised.kept, headers, encoding);
  const cuts = new RowCuts(head, sizes, evidence.note);
  const decided = (): Result<TextPlan, Problem> => {
    const whole = evidence.close();
    return whole.ok ? ok({ delimiter, encoding, headers, plan: whole.value }) : whole;
  };
  const soFar = (): TextPlan | null => {
    const found = decided();
    return found.ok ? found.value : null;
  };
  let passed = 0;
  const push = (piece: Uint8Array, hasMore: boolean): void => {
    const known = cuts.slices.length;
    const stopped = cuts.push(piece, hasMore);
    if (stopped !== null) throw new Refusal(stopped);
    for (const slice of cuts.slices.slice(known)) ear.onSlice?.(slice, soFar);
  };
  for await (const piece of text.pieces()) {
    ear.onPiece?.(piece);
    const from = Math.max(0, Math.min(piece.length, head.offset - passed));
    passed += piece.length;
    push(piece.subarray(from), true);
    ear.onBytes(passed);
  }
  push(new Uint8Array(0), false);
  const found = decided();
  if (!found.ok) throw new Refusal(found.error);
  return { text: found.value, slices: cuts.slices };
}
