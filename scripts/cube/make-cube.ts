import { say } from '../../src/base/words.ts';
import type { CubeFacts } from '../../src/columns/cube/cube-facts.ts';
import type { Document } from '../../src/document/document.ts';
import type { Manifest } from '../enrich/enriched-columns.ts';
import { writeAreas } from './areas-file.ts';
import type { CubeArguments } from './arguments.ts';
import { limitsOf, shownCellMonths, thresholdOf } from './briefing.ts';
import { factsOf, type Heading, writeBriefingCube, writeWorkingCube } from './cube-file.ts';
import type { Ask, Engine, Source } from './engines/engine.ts';
import { Failure } from './failure.ts';
import { areaOf, cellNumber } from './geography.ts';
import { type Groups, readGroups, recordsOf } from './groups.ts';
import { namedGroups } from './kinds-shown.ts';
import { rowsOf } from './manifest.ts';
import { type Choice, columnsNeeded, statementOf } from './statement.ts';
import { type Question, questionOf } from './study.ts';
import { words } from './words.ts';

/** Columns that the wish needs, before it is known what the records are. */
function columnsOf({ by }: CubeArguments, study: Document): readonly string[] {
  const always = { depthKm: 0, months: null, seasonMonths: null, stretch: null, kinds: null };
  if (by === 'kilometres') return columnsNeeded({ ...always, grouping: { by } });
  if (by !== 'cells' && by !== 'cells-kilometres')
    return columnsNeeded({ ...always, grouping: { by: 'areas', level: by } });
  return [...columnsNeeded({ ...always, grouping: { by: 'kilometres' } }), `h3_${study.grid.resolution}`];
}

const cellsOf: Parameters<typeof questionOf>[3] = (stretch, resolution) =>
  areaOf(stretch, resolution).ids.map(cellNumber);

/** Which rows the engine counts: for a briefing of every kind, as those that are not chosen say what is small too. */
const asked = ({ choice }: Question, audience: CubeArguments['audience']): Choice =>
  audience === 'briefing' ? { ...choice, kinds: null } : choice;

/** All records are counted where nothing narrows: a shard that is missing, or rows that are in twice, show here. */
function checkRecords(groups: Groups, choice: Choice, manifest: Manifest, where: string): void {
  const isAll = [choice.months, choice.seasonMonths, choice.stretch, choice.kinds].every((part) => part === null);
  const [found, expected] = [recordsOf(groups), rowsOf(manifest)];
  if (isAll && found !== expected) throw new Failure('manifest-differs', { where, found, expected });
}

interface Made {
  readonly wish: CubeArguments;
  readonly study: Document;
  readonly source: Source;
  readonly question: Question;
  readonly groups: Groups;
  readonly heading: Heading;
}

function writeForBriefing({ wish, study, source: { manifest }, question, groups, heading }: Made, ask: Ask): void {
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
  const stretch = question.choice.stretch;
  const shown = shownCellMonths(named, facts, { threshold, until, clauses, stretch });
  writeBriefingCube(wish.out, shown, manifest, heading);
  const held = shown.records.filter((records) => records === 0).length;
  const params = { file: wish.out, groups: shown.month.length, held, threshold };
  ask.note(say(words, ask.language, 'madeBriefing', params));
}

function write(made: Made, ask: Ask): void {
  const { wish, source, groups, heading } = made;
  const told = { file: wish.out, groups: groups.rows };
  if (wish.audience === 'briefing') {
    writeForBriefing(made, ask);
    return;
  }
  if (wish.by !== 'cells' && wish.by !== 'cells-kilometres' && wish.by !== 'kilometres') {
    const { inside, outside } = writeAreas(wish.out, groups, wish.by);
    ask.note(say(words, ask.language, 'made', { ...told, records: inside }));
    if (outside > 0) ask.note(say(words, ask.language, 'outside', { records: outside }));
    return;
  }
  const named = namedGroups(groups, source.manifest);
  const records = writeWorkingCube(wish.out, named, source.manifest, heading);
  ask.note(say(words, ask.language, 'made', { ...told, groups: named.groups.rows, records }));
}

/** Finer cells than a briefing may have are refused before anything is counted. */
function checkBriefing(wish: CubeArguments, study: Document, manifest: Manifest): void {
  if (wish.audience !== 'briefing') return;
  thresholdOf(study, wish.threshold);
  const { resolution: limit } = limitsOf(study, manifest, wish.made);
  const { resolution } = study.grid;
  if (resolution > limit) throw new Failure('briefing-finer', { resolution, limit });
}

/** Asks an engine for the groups of a study and writes them. Fails with a Failure, and leaves no file then. */
export async function makeCube(wish: CubeArguments, study: Document, engine: Engine, ask: Ask): Promise<void> {
  const source = await engine.open(ask, columnsOf(wish, study));
  try {
    checkBriefing(wish, study, source.manifest);
    const question = questionOf(study, source.manifest, wish, cellsOf);
    for (const { key, params } of question.notes) ask.note(say(words, ask.language, key, params));
    ask.note(say(words, ask.language, 'asking', { records: rowsOf(source.manifest), where: ask.where }));
    const choice = asked(question, wish.audience);
    const groups = await readGroups(source.run(statementOf(choice, source.from)));
    checkRecords(groups, choice, source.manifest, ask.where);
    ask.signal.throwIfAborted();
    const heading = { resolution: study.grid.resolution, depthKm: choice.depthKm, madeFor: question.madeFor };
    write({ wish, study, source, question, groups, heading }, ask);
  } finally {
    await source.close();
  }
}
