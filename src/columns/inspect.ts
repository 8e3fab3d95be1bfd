import { type Problem, problem } from '../base/problem.ts';
import type { Steps } from '../base/steps.ts';
import type { Reading } from '../document/reading.ts';
import type { ByteSource } from '../read/byte-source.ts';
import { openParts } from '../read/open-parts.ts';
import {
  allParts,
  type Candidate,
  type ChosenTable,
  candidatesIn,
  chooseAmong,
  chooseTable,
  type ShownPart,
} from './choose-table.ts';
import { columnSamples } from './inspecting/column-sample.ts';
import { holdsPoints } from './inspecting/holds-points.ts';
import { inspectChosen } from './inspecting/inspect-chosen.ts';
import { inspectOwn, proposalFor } from './inspecting/inspect-own.ts';
import type { Estimate, InspectedPart, Inspection } from './inspection.ts';
import { mappedSource } from './mapping/mapped-source.ts';
import type { Registries } from './read-table.ts';
import { recognise } from './recognise.ts';
import { shownParts } from './shown-names.ts';

/** A packed folder may hold thousands of files: those beyond are read when they are asked for by name. */
const mostParts = 200;
/** Sheets of no known source that are looked into for one that could be mapped. */
const mostTried = 12;
const nothing: Estimate = { rows: 0, bytes: 0, memoryBytes: 0, seconds: 0, isTooMuch: false };

/**
 * What a file is and what reading it so would make of it; nothing of it is kept. It never fails: the problem stands in
 * it. Beside the first rows it reads on only where a column of dates has not yet decided its order.
 */
export function* inspectFile(
  file: ByteSource,
  name: string,
  registries: Registries,
  reading: Reading,
): Steps<Inspection> {
  const blank: Inspection = {
    name,
    bytes: file.size,
    parts: [],
    part: reading.part ?? '',
    source: null,
    others: [],
    reading,
    estimate: { ...nothing, bytes: file.size },
    columns: [],
    dates: null,
    years: null,
    proposal: null,
    sample: null,
    problem: null,
  };
  const opened = yield* openParts(file, registries.formats);
  if (!opened.ok) return failed(blank, opened.error);
  const all = shownParts(opened.value);
  const { parts, candidates } = yield* lookedAt(all.slice(0, mostParts), registries);
  const seen = { ...blank, parts };
  const asked = all.filter((part) => isAsked(part, reading));
  const [first] = asked;
  if (first === undefined) return failed(seen, problem('part-missing', { part: reading.part ?? '' }));
  if (reading.mapping !== undefined) return yield* underMapping(seen, first, registries, reading);
  const known = yield* knownAs(
    candidates.filter(({ part }) => isAsked(part, reading)),
    registries,
    reading,
  );
  if (known.length === 0) return named(yield* inspectAnyOwn(seen, asked.slice(0, mostTried), reading));
  const chosen = chooseAmong(known, reading);
  const inspected = yield* inspectChosen(seen, chosen, reading);
  return named({ ...inspected, others: othersOf(chosen, registries) });
}

/** The same parts by the source that was asked for, where one was. */
function* knownAs(
  candidates: readonly Candidate[],
  { sources }: Registries,
  { source }: Reading,
): Steps<readonly Candidate[]> {
  if (source === undefined) return candidates;
  const wanted = sources.filter(({ id }) => id === source);
  const found = yield* candidatesIn(
    candidates.map(({ part }) => part),
    wanted,
  );
  return found.ok ? found.value : [];
}

const othersOf = ({ raw, recognised }: ChosenTable, { sources }: Registries): readonly string[] =>
  sources.flatMap((one) => (one !== recognised.source && recognise(raw.headers, [one]).ok ? [one.id] : []));

/** Of several sheets that nothing recognises the first whose columns could make a table, else the first. */
function* inspectAnyOwn(seen: Inspection, parts: readonly ShownPart[], reading: Reading): Steps<Inspection> {
  let first: Inspection | undefined;
  for (const part of parts) {
    const own = yield* inspectOwn(seen, part, reading);
    if (own.sample !== null) return own;
    first ??= own;
  }
  return first ?? seen;
}

/** A mapping that fits no more leaves what the columns could be, so that it can be put right. */
function* underMapping(
  seen: Inspection,
  part: ShownPart,
  { sources }: Registries,
  reading: Reading,
): Steps<Inspection> {
  const chosen = yield* chooseTable([part], sources, reading, mappedSource);
  const { part: _, ...without } = reading;
  if (!chosen.ok) {
    const own = yield* inspectOwn(seen, part, without);
    return named({ ...own, problem: own.proposal === null ? own.problem : chosen.error });
  }
  const inspected = yield* inspectChosen(seen, chosen.value, reading);
  const found = yield* proposalFor(part, reading.mapping?.skip);
  return named(
    'mapping' in found ? { ...inspected, proposal: found.mapping } : { ...inspected, ...nothingOf, problem: found },
  );
}

/** Nothing of a first line that is a record may be shown. */
const nothingOf = { columns: [], dates: null, sample: null } satisfies Partial<Inspection>;

const named = (inspection: Inspection): Inspection =>
  inspection.problem === null ? inspection : failed(inspection, inspection.problem);

const failed = (inspection: Inspection, why: Problem): Inspection => ({
  ...inspection,
  problem: { ...why, params: { file: inspection.name, ...why.params } },
});

const isAsked = ({ name }: ShownPart, { part }: Reading): boolean =>
  part === undefined || part === allParts || name === part;

/** Only the cells tell points from the outlines that a form has. */
function isOfItsForm({ raw, recognised }: Candidate): boolean {
  if (!recognised.kept.some(({ rule }) => rule.kind === 'geometry')) return true;
  const samples = columnSamples(raw);
  return !samples.ok || !holdsPoints(recognised, samples.value);
}

/** What each part is, one by one: one that is of no known source does not hide the others. */
function* lookedAt(
  parts: readonly ShownPart[],
  { sources }: Registries,
): Steps<{ readonly parts: readonly InspectedPart[]; readonly candidates: readonly Candidate[] }> {
  const inspected: InspectedPart[] = [];
  const candidates: Candidate[] = [];
  for (const [place, part] of parts.entries()) {
    const found = yield* candidatesIn([part], sources);
    const candidate = found.ok ? found.value.find(isOfItsForm) : undefined;
    if (candidate !== undefined) candidates.push(candidate);
    inspected.push({
      name: part.name,
      source: candidate?.recognised.source.id ?? null,
      size: candidate?.raw.totalBytes ?? 0,
    });
    yield { done: place, total: parts.length };
  }
  return { parts: inspected, candidates };
}
