import { say } from '../../src/base/words.ts';
import type { CubeFacts } from '../../src/columns/cube/cube-facts.ts';
import type { Document } from '../../src/document/document.ts';
import type { Manifest } from '../enrich/enriched-columns.ts';
import { sayable } from './address.ts';
import { writeAreas } from './areas-file.ts';
import type { CubeArguments } from './arguments.ts';
import { limitsOf, shownCellMonths, studyOfBriefing, thresholdOf } from './briefing.ts';
import { factsOf, type Heading, writeBriefingCube, writeWorkingCube } from './cube-file.ts';
import type { Ask, Engine, Needs, Source } from './engines/engine.ts';
import { Failure } from './failure.ts';
import { areaOf, cellNumber } from './geography.ts';
import { type Groups, readGroups, recordsOf } from './groups.ts';
import { namedGroups } from './kinds-shown.ts';
import { rowsOf } from './manifest.ts';
import { type Choice, columnsNeeded, statementOf } from './statement.ts';
import { groupingOf, type Question, questionOf } from './study.ts';
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
      return columnsNeeded({ grouping: groupingOf(by, studyCounted(wish, study, manifest), manifest) });
    }
    const isPlace = by === 'cells' || by === 'cells-kilometres' || by === 'kilometres';
    return columnsNeeded({ grouping: isPlace ? { by: 'kilometres' } : { by: 'areas', level: by } });
  };

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
  const cells = question.choice.stretch?.cells ?? null;
  const shown = shownCellMonths(named, facts, { threshold, until, clauses, cells });
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
    const { rows, inside, outside } = writeAreas(wish.out, groups, wish.by);
    ask.note(say(words, ask.language, 'made', { ...told, groups: rows, records: inside }));
    if (outside > 0) ask.note(say(words, ask.language, 'outside', { records: outside }));
    return;
  }
  const named = namedGroups(groups, source.manifest);
  const records = writeWorkingCube(wish.out, named, source.manifest, heading);
  ask.note(say(words, ask.language, 'made', { ...told, groups: named.groups.rows, records }));
}

/** Asks an engine for the groups of a study and writes them. Fails with a Failure, and leaves no file then. */
export async function makeCube(wish: CubeArguments, study: Document, engine: Engine, ask: Ask): Promise<void> {
  if (wish.audience === 'briefing') thresholdOf(study, wish.threshold);
  const source = await engine.open(ask, needsOf(wish, study));
  try {
    const counted = studyCounted(wish, study, source.manifest);
    const { resolution } = counted.grid;
    const question = questionOf(counted, source.manifest, wish, cellsOf);
    const where = sayable(ask.where);
    if (resolution !== study.grid.resolution) ask.note(say(words, ask.language, 'cellsOfBriefing', { resolution }));
    for (const { key, params } of question.notes) ask.note(say(words, ask.language, key, params));
    ask.note(say(words, ask.language, 'asking', { records: rowsOf(source.manifest), where }));
    const choice = asked(question, wish.audience);
    const groups = await readGroups(source.run(statementOf(choice, source.from)));
    checkRecords(groups, choice, source.manifest, where);
    ask.signal.throwIfAborted();
    const heading = { resolution, depthKm: choice.depthKm, madeFor: question.madeFor };
    write({ wish, study, source, question, groups, heading }, ask);
  } finally {
    await source.close();
  }
}
