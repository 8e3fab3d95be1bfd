import { cards } from '../analyse/catalog.ts';
import { type Language, say } from '../base/words.ts';
import { formatOf } from '../show/format.ts';
import { drawnSets } from '../show/page/drawn-sets.ts';
import { shortReport } from '../show/page/texts/short-report.ts';
import { words } from './file-words.ts';
import type { ExportRequest } from './format.ts';
import type { RecipeData } from './recipe.ts';

/** One thing that has to be known of a file: what it is, and what it says. */
export interface About {
  readonly what: string;
  readonly text: string;
}

type Told = Pick<ExportRequest, 'title' | 'pages' | 'contents' | 'mark' | 'office' | 'recipe' | 'made' | 'languages'>;
type Key = keyof (typeof words)['en'];

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter((text) => text !== '');

function inputText(data: RecipeData, { contents }: Told, language: Language): string {
  const release = contents.flatMap(({ releases }) => releases).find(({ sha256 }) => sha256 === data.sha256);
  const { file, sha256 } = data;
  const { whole: wholeNumber } = formatOf(language);
  const dates = [
    release?.released == null ? '' : say(words, language, 'released', { date: release.released }),
    release?.to == null ? '' : say(words, language, 'dataTo', { date: release.to }),
  ];
  const { accepted, read } = data;
  const isTold = accepted !== null && read !== null;
  const report = release?.report == null ? '' : shortReport(release.report, language);
  const rows = isTold ? { accepted: wholeNumber(accepted), read: wholeNumber(read) } : {};
  // The report on a person's file tells its rows by itself.
  const key = isTold ? (report === '' ? 'inputText' : 'inputFile') : 'inputHeld';
  const whole = say(words, language, key, { file, sha256, ...rows });
  return [whole, report, ...dates].filter((text) => text !== '').join('; ');
}

function methodTexts({ recipe }: Told, language: Language): readonly string[] {
  return recipe.methods.map(({ method, version, params, seed }) => {
    const name = cards.find(({ id }) => id === method)?.words[language].name ?? method;
    const given = Object.entries(params).map(([key, value]) => `${key} = ${value}`);
    const said = given.length === 0 ? words[language].noParams : given.join(', ');
    return say(words, language, 'methodText', { name, id: method, version, seed, params: said });
  });
}

function suppressionTexts({ recipe }: Told, language: Language): readonly string[] {
  return recipe.data.map(({ file, threshold }) =>
    threshold === null
      ? say(words, language, 'notHeld', { file })
      : say(words, language, 'held', { file, most: threshold - 1 }),
  );
}

function reviewTexts({ recipe: { review } }: Told, language: Language): readonly string[] {
  if (review === undefined) return [];
  return [say(words, language, review.isSafe ? 'isSafe' : 'notSafe', { by: review.by, date: review.on })];
}

/** Titles of the sheets of a file, each after its number; none where the file has one alone. */
function sheetTitles({ pages }: Told, language: Language): readonly About[] {
  const own = pages.filter((page) => page.language === language);
  if (own.length < 2) return [];
  return own.map(({ title }, i) => ({ what: say(words, language, 'sheet', { number: i + 1 }), text: title }));
}

/** All that has to be known of a file, in one language: title, period, sources, methods, suppression, mark, making. */
export function aboutFile(told: Told, language: Language): readonly About[] {
  const { title, pages, contents, mark, office, recipe, made } = told;
  const scenes = contents.flatMap(({ elements }) => elements.map((element) => element.scenes[language]));
  const of = (key: Key, texts: readonly string[]): readonly About[] =>
    unique(texts).map((text) => ({ what: words[language][key], text }));
  const own = pages.filter((page) => page.language === language);
  const drawn = contents.map((content) => drawnSets(content, language));
  const sources = drawn.flatMap((sets) => sets.sources);
  const limited = contents.flatMap(({ elements }) => elements.flatMap((element) => element.limited[language]));
  const said = new Set([...sources, ...limited]);
  const notes = [
    ...drawn.flatMap((sets) => sets.notes),
    ...own.flatMap((page) => page.backNotes.flatMap(({ texts }) => texts)),
  ].filter((text) => !said.has(text));
  return [
    ...of('mark', [mark]),
    ...of('title', [own.length === 1 ? (own[0]?.title ?? title) : title]),
    ...sheetTitles(told, language),
    ...of(
      'period',
      scenes.map(({ period }) => period),
    ),
    ...of(
      'compared',
      scenes.map(({ compared }) => compared),
    ),
    ...of(
      'synthetic',
      scenes.filter(({ synthetic }) => synthetic).map(({ syntheticLabel }) => syntheticLabel),
    ),
    ...of('source', sources),
    ...of(
      'input',
      recipe.data.map((data) => inputText(data, told, language)),
    ),
    ...of('method', methodTexts(told, language)),
    ...of('suppression', suppressionTexts(told, language)),
    ...of('limited', limited),
    ...of('note', notes),
    ...of('office', [office]),
    ...of('review', reviewTexts(told, language)),
    ...of('made', [say(words, language, 'madeText', { date: made, version: recipe.app })]),
  ];
}
