import { type Language, say } from '../../base/words.ts';
import type { AnalysisResult, CheckResult } from '../../disclose/disclosed.ts';
import { rCode } from './check-code.ts';
import {
  areasCsv,
  centresCsv,
  galOf,
  interruptedCsv,
  monthsCsv,
  routesCsv,
  seriesCsv,
  stepsCsv,
  valuesCsv,
} from './check-csv.ts';
import { checkWords } from './check-words.ts';
import type { FindingContext } from './finding-view.ts';
import { monthsOfResult } from './geo-json.ts';
import { metaOf } from './run-facts.ts';

/** A file by which a finding is checked. */
export interface CheckFile {
  readonly name: string;
  readonly text: string;
}

/** What the files say of themselves. */
export interface CheckAbout extends Pick<FindingContext, 'language' | 'measure' | 'source' | 'synthetic'> {
  /** Name of the method, and why tools differ, as its card says them. */
  readonly method: string;
  readonly differs: string;
  /** Figures of 1 to one less are held back; null where none are. */
  readonly least: number | null;
}

const nothingHeld = 1;

type Key = keyof (typeof checkWords)['en'];

const notesOfMethod: Readonly<Record<string, Key>> = {
  'getis-ord-star': 'gi',
  'local-moran': 'moran',
  'emerging-hot-spots': 'emerging',
  'space-time-scan': 'scan',
  concentration: 'concentration',
  'mann-kendall': 'trend',
  'change-points': 'changes',
  'interrupted-series': 'interrupted',
  'neighbouring-areas': 'neighbours',
  'route-shares': 'routes',
  'mean-centres': 'centres',
  'density-ridges': 'ridges',
};

function headLines(result: AnalysisResult, about: CheckAbout): readonly string[] {
  const { language, measure, source, synthetic, method } = about;
  const stamp = metaOf(result)?.stamp;
  const params = Object.entries(stamp?.params ?? {}).map(([key, value]) => `${key} = ${value}`);
  const { version = 1, seed = 1, method: id = '' } = stamp ?? {};
  return [
    checkWords[language].title,
    say(checkWords, language, 'run', { method, id, version, seed }),
    say(checkWords, language, 'about', { measure, source, ...monthsOfResult(result) }),
    ...(synthetic ? [checkWords[language].synthetic] : []),
    say(checkWords, language, 'params', { params: params.join(', ') }),
  ];
}

function heldLines(basis: CheckResult['basis'], { language, least }: CheckAbout): readonly string[] {
  if (least === null) return [];
  const ran = checkWords[language][basis === 'disclosed' ? 'heldToo' : 'heldRows'];
  return [say(checkWords, language, 'held', { least }), ran];
}

function valueLines(check: CheckResult, { language }: CheckAbout): readonly string[] {
  const isHeld = check.tested === 'rate' && check.denominator === null;
  if (isHeld) return [checkWords[language].ratesHeld];
  const { name: denominator = '', per = 1 } = check.denominator ?? {};
  const count = check.stamp.params.count === 'people' ? 'people' : 'records';
  return [say(checkWords, language, `tested.${check.tested}`, { denominator, per, count })];
}

function neighbourLines({ neighbours, families }: CheckResult, { language }: CheckAbout): readonly string[] {
  const texts = checkWords[language];
  if (neighbours === null) return [texts.noGal];
  const by = say(checkWords, language, `by.${neighbours.by}`, { amount: neighbours.amount });
  return [texts.gal, by, ...(families.length > 1 ? [texts.families] : [])];
}

/** What the method takes, and how R does the same. */
function methodLines(method: string, params: CheckResult['stamp']['params'], language: Language): readonly string[] {
  const note = notesOfMethod[method];
  const back = Number(params.stepsBack ?? 0);
  const code = rCode(method, params);
  return [
    ...(note === undefined ? [] : [say(checkWords, language, note, { back })]),
    ...(code === '' ? [] : [`${checkWords[language].code}\n\n${code}`]),
  ];
}

function howTo(result: AnalysisResult, lines: readonly string[], about: CheckAbout): CheckFile {
  const { language, differs } = about;
  const last = differs === '' ? [] : [say(checkWords, language, 'differs', { differs })];
  const text = [...headLines(result, about), ...lines, ...last].join('\n\n');
  return { name: `${checkWords[language].fileName}.txt`, text: `${text}\n` };
}

/** Units of each family, by its name; empty where there is one family alone. */
function pairsOf(check: CheckResult, about: CheckAbout, least: number): readonly CheckFile[] {
  if (check.neighbours === null || check.families.length < 2) return [];
  return check.families.flatMap((name, f) => {
    const units = [...check.ids.keys()].filter((unit) => check.family[unit] === f);
    if (units.length === 0) return [];
    return [
      { name: `${name}.csv`, text: valuesCsv(check, units, about.language, least) },
      { name: `${name}.gal`, text: galOf(check, units, name) },
    ];
  });
}

/** The files by which a run over cells or areas is checked: values, neighbours, months or steps, and how to. */
export function filesOfUnits(result: AnalysisResult, check: CheckResult, about: CheckAbout): readonly CheckFile[] {
  const { language } = about;
  const texts = checkWords[language];
  const least = about.least ?? nothingHeld;
  const all = [...check.ids.keys()];
  const hasGal = check.neighbours !== null;
  const inTime: readonly (readonly [CheckFile, string])[] =
    check.months === null
      ? []
      : check.steps.length > 0
        ? [[{ name: 'steps.csv', text: stepsCsv(check) }, texts.steps]]
        : [[{ name: 'months.csv', text: monthsCsv(check) }, texts.months]];
  const lines = [
    texts.values,
    ...valueLines(check, about),
    ...neighbourLines(check, about),
    ...inTime.map(([, line]) => line),
    ...heldLines(check.basis, about),
    ...methodLines(check.stamp.method, check.stamp.params, language),
    ...(hasGal ? [texts.geoda] : []),
  ];
  return [
    howTo(result, lines, about),
    { name: 'values.csv', text: valuesCsv(check, all, language, least) },
    ...(hasGal ? [{ name: 'neighbours.gal', text: galOf(check, all, 'values') }] : []),
    ...pairsOf(check, about, least),
    ...inTime.map(([file]) => file),
  ];
}

/** Figures of a result as a table, and the line that says what they are; null for other results. */
function tableFileOf(result: AnalysisResult): { readonly file: CheckFile; readonly line: Key } | null {
  if (result.shape === 'interrupted-series') {
    return { file: { name: 'series.csv', text: interruptedCsv(result) }, line: 'interruptedFile' };
  }
  if (result.shape === 'trend') return { file: { name: 'series.csv', text: seriesCsv(result) }, line: 'series' };
  if (result.shape === 'route-shares' && result.chiSquare !== null) {
    return { file: { name: 'routes.csv', text: routesCsv(result) }, line: 'routesFile' };
  }
  if (result.shape === 'mean-centres' && result.moves.length > 0) {
    return { file: { name: 'centres.csv', text: centresCsv(result) }, line: 'centresFile' };
  }
  if (result.shape !== 'neighbouring-areas') return null;
  return { file: { name: 'areas.csv', text: areasCsv(result) }, line: 'areasFile' };
}

/** Methods that count points and give figures of them: the points stay. */
const ofPoints: readonly AnalysisResult['shape'][] = ['route-shares', 'mean-centres'];

/**
 * The files by which any other run is checked: the series of a trend, the months before and after a date, the shares of
 * routes, the centres of steps; of another method on points how to check alone, as the points are not given out.
 */
export function filesOfResult(result: AnalysisResult, about: CheckAbout): readonly CheckFile[] {
  const texts = checkWords[about.language];
  const meta = metaOf(result);
  const method = meta?.stamp.method ?? '';
  const table = tableFileOf(result);
  // Code for a table that is not there says nothing.
  const isEmpty = table === null && ofPoints.includes(result.shape);
  const own = isEmpty ? [] : methodLines(method, meta?.stamp.params ?? {}, about.language);
  const points = table === null || ofPoints.includes(result.shape) ? [texts.points] : [];
  const lines = [...(table === null ? [] : [texts[table.line]]), ...points, ...own];
  return [howTo(result, lines, about), ...(table === null ? [] : [table.file])];
}
