import { say } from '../../src/base/words.ts';
import type { CubeFacts } from '../../src/columns/cube/cube-facts.ts';
import type { Document } from '../../src/document/document.ts';
import type { Manifest } from '../enrich/enriched-columns.ts';
import { sayable } from './address.ts';
import { apart, isByAreas, manifestFor } from './area-totals.ts';
import type { CubeArguments } from './arguments.ts';
import { limitsOf, shownCellMonths, studyOfBriefing, thresholdOf } from './briefing.ts';
import { factsOf, type Heading, writeBriefingCube, writeWorkingCube } from './cube-file.ts';
import type { Ask, Engine, Needs } from './engines/engine.ts';
import { Failure } from './failure.ts';
import { areaOf, cellNumber } from './geography.ts';
import { type Groups, readGroups, recordsOf } from './groups.ts';
import { namedGroups } from './kinds-shown.ts';
import { rowsOf } from './manifest.ts';
import { type Choice, columnsNeeded, statementOf } from './statement.ts';
import { groupingOf, type Question, questionOf } from './study.ts';
import { writeAreasAndTotals } from './totals-file.ts';
import { words } from './words.ts';

/** The study whose cells are counted. */
const studyCounted = ({ audience, made }: CubeArguments, study: Document, manifest: Manifest): Document =>
  audience === 'briefing' ? studyOfBriefing(study, manifest, made) : study;

/** Columns that the wish needs: which cells there are the manifest says. */
const needsOf =
  (wish: CubeArguments, study: Document): Needs =>
  (manifest) => {
    const { by } = wish;
    if (manifest !== null) {
      const counted = studyCounted(wish, study, manifestFor(by, manifest));
      return columnsNeeded({ grouping: groupingOf(by, counted, manifest) });
    }
    return columnsNeeded({ grouping: isByAreas(by) ? { by: 'areas', level: by } : { by: 'kilometres' } });
  };

const cellsOf: Parameters<typeof questionOf>[3] = (stretch, resolution) =>
  areaOf(stretch, resolution).ids.map(cellNumber);

/** Which rows the engine counts: for a briefing of every kind, as those that are not chosen say what is small too. */
const asked = ({ choice }: Question, audience: CubeArguments['audience']): Choice =>
  audience === 'briefing' ? { ...choice, kinds: null } : choice;

const isAll = ({ months, seasonMonths, stretch, kinds }: Choice): boolean =>
  [months, seasonMonths, stretch, kinds].every((part) => part === null);

/** A shard that is missing, and rows that are in twice, are refused. */
function checkRecords(found: number, manifest: Manifest, { cluster, where }: Ask): void {
  const said = { where: sayable(where), found, expected: rowsOf(manifest) };
  if (said.found === said.expected) return;
  const isShared = cluster?.replicas === 'all' && said.found > said.expected;
  throw isShared
    ? new Failure('replicas-same', { ...said, name: cluster.name })
    : new Failure('manifest-differs', said);
}

/** Figures of areas never enter a cube of points: how many there are is said. */
function recordsAmong(groups: Groups, { kinds }: Manifest, ask: Ask): Groups {
  const { records, totals } = apart(groups, kinds);
  if (totals.rows > 0) ask.note(say(words, ask.language, 'figuresLeftOut', { figures: recordsOf(totals) }));
  return records;
}

interface Made {
  readonly wish: CubeArguments;
  readonly study: Document;
  /** Files of what is counted. */
  readonly manifest: Manifest;
  readonly question: Question;
  readonly groups: Groups;
  readonly heading: Heading;
}

function writeForBriefing({ wish, study, manifest, question, groups, heading }: Made, ask: Ask): void {
  const threshold = thresholdOf(study, wish.threshold);
  const { until } = limitsOf(study, manifest, wish.made);
  const named = namedGroups(groups, manifest);
  const facts: CubeFacts = {
    ...factsOf(manifest, heading),
    audience: 'working',
    threshold: null,
    classes: named.classes,
    records: recordsOf(groups),
  };
  const clauses = wish.filtered ? study.clauses : {};
  const cells = question.choice.stretch?.cells ?? null;
  const shown = shownCellMonths(named, facts, { threshold, until, clauses, cells });
  writeBriefingCube(wish.out, shown, manifest, heading);
  const held = shown.records.filter((records) => records === 0).length;
  const params = { file: wish.out, groups: shown.month.length, held, threshold };
  ask.note(say(words, ask.language, 'madeBriefing', params));
}

function write(made: Made, ask: Ask): void {
  const { wish, manifest, groups, heading } = made;
  const told = { file: wish.out, groups: groups.rows };
  if (wish.audience === 'briefing') {
    writeForBriefing(made, ask);
    return;
  }
  if (isByAreas(wish.by)) {
    const { rows, inside, outside, figures, elsewhere } = writeAreasAndTotals(
      wish.out,
      groups,
      wish.by,
      manifest.kinds,
    );
    const params = { ...told, groups: rows, records: inside, figures };
    ask.note(say(words, ask.language, figures > 0 ? 'madeFigures' : 'made', params));
    if (figures > 0 && inside > 0) ask.note(say(words, ask.language, 'besideFigures', params));
    if (outside > 0) ask.note(say(words, ask.language, 'outside', { records: outside }));
    if (elsewhere > 0) ask.note(say(words, ask.language, 'figuresElsewhere', { figures: elsewhere }));
    return;
  }
  const named = namedGroups(groups, manifest);
  const records = writeWorkingCube(wish.out, named, manifest, heading);
  ask.note(say(words, ask.language, 'made', { ...told, groups: named.groups.rows, records }));
}

/** Asks an engine for the groups of a study and writes them. Fails with a Failure, and leaves no file then. */
export async function makeCube(wish: CubeArguments, study: Document, engine: Engine, ask: Ask): Promise<void> {
  if (wish.audience === 'briefing') thresholdOf(study, wish.threshold);
  const source = await engine.open(ask, needsOf(wish, study));
  try {
    const manifest = manifestFor(wish.by, source.manifest);
    const counted = studyCounted(wish, study, manifest);
    const { resolution } = counted.grid;
    const question = questionOf(counted, manifest, wish, cellsOf);
    const where = sayable(ask.where);
    if (resolution !== study.grid.resolution) ask.note(say(words, ask.language, 'cellsOfBriefing', { resolution }));
    for (const { key, params } of question.notes) ask.note(say(words, ask.language, key, params));
    ask.note(say(words, ask.language, 'asking', { records: rowsOf(source.manifest), where }));
    const choice = asked(question, wish.audience);
    // Where something narrows, what is counted does not show whether all is there.
    if (!isAll(choice)) checkRecords(await source.rows(), source.manifest, ask);
    const all = await readGroups(source.run(statementOf(choice, source.from)));
    if (isAll(choice)) checkRecords(recordsOf(all), source.manifest, ask);
    ask.signal.throwIfAborted();
    const heading = { resolution, depthKm: choice.depthKm, madeFor: question.madeFor };
    const groups = isByAreas(wish.by) ? all : recordsAmong(all, manifest, ask);
    write({ wish, study, manifest, question, groups, heading }, ask);
  } finally {
    await source.close();
  }
}
