import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { type ReadTable, readAmong } from '../columns/read-table.ts';
import { shippedSources } from '../columns/sources/shipped.ts';
import { disclose } from '../disclose/disclose.ts';
import { withoutSmallFigures, withoutTellingSums } from '../disclose/held-figures.ts';
import { ruleFor, type SmallCellRule } from '../disclose/rule.ts';
import type { Disclosure } from '../document/document.ts';
import type { ByteSource } from '../read/byte-source.ts';
import { csv } from '../read/formats/csv/format.ts';
import type { Answers, NamedTable, Question } from './protocol.ts';
import type { Tools } from './tools.ts';

type Held = ReadonlyMap<string, ReadTable>;
type FileQuestion = Extract<
  Question,
  { readonly kind: 'inspect' | 'rejections' | 'release-diff' | 'reconcile' | 'area-months' }
>;
type FileAnswer = Answers[FileQuestion['kind']];

/** Reads a set of the app with the readers of the first view, and any other file with all that there are. */
export function* readOf(
  question: Extract<Question, { readonly kind: 'open' | 'split' }>,
  file: ByteSource,
  tools: Tools,
): Steps<Result<ReadTable, Problem>> {
  const isShipped = question.from.kind === 'address';
  if (!isShipped && tools.reading === null) return err(problem('engine-failed', { part: question.kind }));
  const registries = tools.reading?.registries ?? { sources: shippedSources, formats: [csv] };
  const reading = question.kind === 'open' ? question.reading : undefined;
  return yield* readAmong(file, question.name, registries, { shipped: isShipped, ...(reading && { reading }) });
}

/** Questions about files themselves. */
export function* answerFiles(
  question: FileQuestion,
  held: Held,
  file: ByteSource,
  { reading }: Tools,
): Steps<Result<FileAnswer, Problem>> {
  if (reading === null) return err(problem('engine-failed', { part: question.kind }));
  switch (question.kind) {
    case 'inspect':
      return ok(yield* reading.inspectFile(file, question.name, reading.registries, question.reading));
    case 'rejections': {
      const read = held.get(question.table);
      return read === undefined ? missing(question) : ok({ csv: read.rejections() });
    }
    case 'release-diff': {
      const [before, after] = [held.get(question.before.table), held.get(question.after.table)];
      if (before === undefined || after === undefined) return missing(question);
      const result = yield* reading.releaseDiff(before.table, after.table);
      return ok(disclose(result, strictest(held, [question.before, question.after], question.disclosure)));
    }
    case 'reconcile': {
      const tables = question.tables.flatMap((named) => {
        const read = held.get(named.table);
        if (read === undefined) return [];
        const table = withoutSmallFigures(read.table, strictest(held, [named], question.disclosure));
        return [{ name: named.table, table, provenance: read.provenance }];
      });
      const result = yield* reading.reconcile(tables);
      return ok(disclose(result, strictest(held, question.tables, question.disclosure)));
    }
    case 'area-months': {
      const read = held.get(question.table.table);
      if (read?.table.kind !== 'area-months') return missing(question);
      const rule = strictest(held, [question.table], question.disclosure);
      const result = reading.areaMonthsOf(withoutTellingSums(read.table, rule), question.measure);
      return ok(disclose(result, rule));
    }
  }
}

const missing = ({ kind }: FileQuestion): Result<never, Problem> => err(problem('engine-failed', { part: kind }));

/** Where sources meet, the stricter rule holds. */
function strictest(held: Held, tables: readonly NamedTable[], disclosure: Disclosure): SmallCellRule {
  const isPublic = tables.every(
    ({ table, asPublished }) => asPublished || held.get(table)?.provenance.isPublic === true,
  );
  return ruleFor(isPublic, disclosure);
}
