import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import about from '../../package.json' with { type: 'json' };
import { cards } from '../../src/analyse/catalog.ts';
import type { Problem } from '../../src/base/problem.ts';
import type { Result } from '../../src/base/result.ts';
import type { Document } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/schema.ts';
import { madeText, recipeDifferences, recipeReport } from '../../src/export/compare-recipe.ts';
import { readRecipe } from '../../src/export/read-recipe.ts';
import type { Recipe } from '../../src/export/recipe.ts';
import { resultText } from '../../src/workers/result-text.ts';
import { answerOn, type KnownTable, openTables } from './answer-study.ts';

const usage = `npm run analyse -- study.json --data FILE... --out result.json
  or --from FILE in place of the study, or --log RUNS.json --run NUMBER.
  FILE is any file that Corredor made: PNG, PDF, PPTX, SVG, HTML, XLSX, csv.zip, geojson.zip, a film, *.recipe.json, or
  a study. What differs since it was made is said first; the figures of its sheets follow those of the study.`;

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const said = ({ code, params }: Problem): string => `${code} ${JSON.stringify(params)}`;

function need<T>(what: string, result: Result<T, Problem>): T {
  return result.ok ? result.value : stop(`${what}: ${said(result.error)}`);
}

function bytesOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return stop(`${file} cannot be read.`);
  }
}

/** The study of one run of a saved log. */
function studyOfRun(log: string, number: number): Document {
  const json: unknown = JSON.parse(new TextDecoder().decode(bytesOf(log)));
  const runs: unknown = typeof json === 'object' && json !== null && 'runs' in json ? json.runs : null;
  if (!Array.isArray(runs)) return stop(`${log} is no log of runs.`);
  const run: unknown = runs.find((one: { readonly number?: unknown }) => one.number === number);
  if (typeof run !== 'object' || run === null || !('study' in run)) return stop(`${log} has no run ${number}.`);
  return need(log, parseDocument(run.study));
}

/** What is answered: a study, and the recipe that it came in. */
interface Asked {
  readonly study: Document;
  readonly recipe: Recipe | null;
}

async function readStudy(from: string | undefined, file: string | undefined): Promise<Asked> {
  if (values.log !== undefined) return { study: studyOfRun(values.log, Number(values.run)), recipe: null };
  if (from !== undefined) {
    const recipe = need(from, await readRecipe(bytesOf(from), basename(from)));
    return { study: recipe.document, recipe };
  }
  if (file === undefined) return stop(usage);
  const json: unknown = JSON.parse(new TextDecoder().decode(bytesOf(file)));
  return { study: need(file, parseDocument(json)), recipe: null };
}

/** Says which version made the file, and what differs since. */
function report(recipe: Recipe, tables: readonly KnownTable[]): void {
  const methods = cards.map(({ id, version }) => ({ id, version }));
  const differences = recipeDifferences(recipe, { app: about.version, methods, tables });
  const lines = [madeText(recipe, 'en'), ...recipeReport(differences, 'en')].filter((line) => line !== '');
  for (const line of lines) process.stderr.write(`${line}\n`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', multiple: true, default: [] },
    from: { type: 'string' },
    log: { type: 'string' },
    run: { type: 'string' },
    out: { type: 'string' },
  },
});
const hasStudyFile = values.from === undefined && values.log === undefined;
const { study, recipe } = await readStudy(values.from, hasStudyFile ? positionals[0] : undefined);
// `--data a.csv b.csv` is what people type: what follows the study is data too.
const files = [...values.data, ...positionals.slice(hasStudyFile ? 1 : 0)];
const ground = need('data', openTables(study, files));
if (recipe !== null) report(recipe, ground.tables);
const today = new Date().toISOString().slice(0, 10);
const sheets = { sheets: recipe?.sheets ?? [], made: recipe?.made ?? today };
const answers = need('study', answerOn(ground, study, sheets));
for (const { job, result } of answers) {
  if (!result.ok) process.stderr.write(`${job.slot}: ${said(result.error)}\n`);
}
const text = resultText(answers.flatMap(({ job, result }) => (result.ok ? [{ job, answer: result.value }] : [])));
if (values.out === undefined) process.stdout.write(text);
else writeFileSync(values.out, text);
