import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Problem } from '../../src/base/problem.ts';
import type { Result } from '../../src/base/result.ts';
import type { Document } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/schema.ts';
import { extractRecipe, parseRecipe, type Recipe } from '../../src/export/recipe.ts';
import { resultText } from '../../src/workers/result-text.ts';
import { answerStudy } from './answer-study.ts';

const usage = `npm run analyse -- study.json --data FILE... --out result.json
  or --from PICTURE.png (or FILM.recipe.json) in place of the study, or --log RUNS.json --run NUMBER`;

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

/** The recipe inside a picture, or the one beside a film. */
const recipeIn = (file: string): Result<Recipe, Problem> =>
  file.endsWith('.json') ? parseRecipe(new TextDecoder().decode(bytesOf(file))) : extractRecipe(bytesOf(file));

function readStudy(from: string | undefined, file: string | undefined): Document {
  if (values.log !== undefined) return studyOfRun(values.log, Number(values.run));
  if (from !== undefined) return need(from, recipeIn(from)).document;
  if (file === undefined) return stop(usage);
  return need(file, parseDocument(JSON.parse(new TextDecoder().decode(bytesOf(file)))));
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
const study = readStudy(values.from, hasStudyFile ? positionals[0] : undefined);
// `--data a.csv b.csv` is what people type: what follows the study is data too.
const files = [...values.data, ...positionals.slice(hasStudyFile ? 1 : 0)];
const answers = need('study', answerStudy(study, files));
for (const { job, result } of answers) {
  if (!result.ok) process.stderr.write(`${job.slot}: ${said(result.error)}\n`);
}
const text = resultText(answers.flatMap(({ job, result }) => (result.ok ? [{ job, answer: result.value }] : [])));
if (values.out === undefined) process.stdout.write(text);
else writeFileSync(values.out, text);
