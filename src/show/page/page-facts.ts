import { cards } from '../../analyse/catalog.ts';
import { type Language, localeOf, say } from '../../base/words.ts';
import { metaOf } from '../findings/run-facts.ts';
import { formatOf } from '../format.ts';
import { measureKey } from '../measure-name.ts';
import type { Scene } from '../scene.ts';
import { findingNotes, stampNotes } from '../scene-text/stamp-notes.ts';
import { words as sceneWords } from '../scene-text/words.ts';
import { both } from './both.ts';
import { type DrawnSets, drawnSets } from './drawn-sets.ts';
import type { ElementContent, Release, SheetContent } from './sheet-content.ts';
import { regionSubject } from './texts/region-subject.ts';
import { reportLine } from './texts/short-report.ts';
import { whenText } from './texts/subject.ts';
import { words } from './words.ts';

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter((text) => text !== ''))];

const dates = both((language) => new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeZone: 'UTC' }));

/** "Nov 25, 2026", "25 nov 2026". */
export function dateText(iso: string, language: Language): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return dates[language].format(date);
}

/** Months shown by any element, each once: "July 2014 to June 2015". */
export const periodsOf = ({ elements }: SheetContent, language: Language): readonly string[] =>
  unique(
    elements.flatMap((element) => {
      // Judged regions have periods of their own.
      if (regionSubject(element, language) !== null) return [whenText(element, language)];
      const { period, compared } = element.scenes[language];
      return [period, compared];
    }),
  );

/** How the finding that an element shows was worked out, a line a method. */
function methodsOf({ element, scenes, study }: ElementContent, language: Language): readonly string[] {
  const scene = scenes[language];
  const { hotSpots, shift, finding } = scene.layers;
  const ofFinding = finding === null ? [] : findingNotes(finding, study);
  const told = [...stampNotes(hotSpots?.hotSpots ?? null, shift, language), ...ofFinding].map(capital);
  const shows = element.what === 'finding' ? told.slice(0, 1) : [];
  return unique([...told.filter((note) => scene.notes.includes(note)), ...shows]);
}

/** Methods of the findings shown, by name and version. */
function methodNames({ element, scenes }: ElementContent, language: Language): readonly string[] {
  const { layers, notes } = scenes[language];
  const stamps = [
    layers.hotSpots?.hotSpots?.stamp,
    layers.shift?.stamp,
    layers.finding === null ? undefined : metaOf(layers.finding.result)?.stamp,
  ].flatMap((stamp) => stamp ?? []);
  return unique(
    stamps.flatMap(({ method, version }) => {
      const name = cards.find(({ id }) => id === method)?.words[language].name ?? method;
      const isSaid = element.what === 'finding' || notes.some((note) => note.startsWith(capital(name)));
      return isSaid ? [say(words, language, 'methodVersion', { name, version })] : [];
    }),
  );
}

/** What is said of suppression, as the scene's notes say it. */
function suppressionOf({ notes, charts, language }: Scene): readonly string[] {
  const most = formatOf(language).whole(charts.leastShown - 1);
  const said = [
    say(sceneWords, language, 'suppressionAll', { most }),
    say(sceneWords, language, 'suppression', { most }),
    sceneWords[language].asPublished,
  ];
  return said.filter((note) => notes.includes(note));
}

const releaseText = ({ publisher, released }: Release, language: Language): string =>
  released === null
    ? say(words, language, 'unreleased', { publisher })
    : say(words, language, 'released', { publisher, released: dateText(released, language) });

/** Sources in short with their dates. Where no release is told, their whole citations. */
function sourcesOf(content: SheetContent, language: Language): string {
  const told = content.releases.map((release) => releaseText(release, language));
  const list = told.length > 0 ? unique(told) : drawnSets(content, language).sources;
  return list.length === 0
    ? ''
    : say(words, language, 'sources', { list: list.map((text) => text.replace(/\.$/, '')).join('; ') });
}

/** What the figures of an element count, in a sentence: of known measures in short, else as the source says it. */
function countedText({ element, study }: ElementContent, { sets }: DrawnSets, language: Language): string {
  const { grid } = study;
  const table = element.kind === 'chart' && element.what === 'national' ? grid.national : grid[grid.figures];
  const set = sets.find((each) => each.table === table);
  if (set === undefined) return '';
  const key = measureKey(set.source);
  if (key === 'deaths') return words[language][grid.count === 'people' ? 'countsPeople' : 'countsIncidents'];
  if (key === 'apprehensions') return words[language].countsApprehensions;
  if (key === 'inm') return words[language].countsInm;
  return set.counted[0] === undefined ? '' : sentence(set.counted[0]);
}

/** What the small print of a page says, in the order in which it matters. */
export interface PageFacts {
  /** Said on every face; on a dense one in short. */
  readonly counted: { readonly short: string; readonly whole: string };
  readonly suppression: readonly string[];
  /** Nothing is held back: said where there is room. */
  readonly asPublished: string;
  /** Short and whole; both empty where no finding is shown. */
  readonly method: { readonly short: string; readonly whole: readonly string[] };
  readonly period: string;
  readonly sources: string;
  readonly made: string;
  readonly boundaries: string;
  /** Said on the face where it has room. */
  readonly more: readonly string[];
  /** Whole citations. */
  readonly citations: readonly string[];
  readonly countedAll: readonly string[];
  readonly notes: readonly string[];
}

export function factsOf(content: SheetContent, language: Language): PageFacts {
  const { elements, sheet } = content;
  const scenes = elements.map((element) => element.scenes[language]);
  const drawn = drawnSets(content, language);
  const countedAll = unique(drawn.counted).map(sentence);
  const methods = unique(elements.flatMap((element) => methodsOf(element, language))).map(sentence);
  const names = unique(elements.flatMap((element) => methodNames(element, language)));
  const suppression = unique([
    ...scenes.flatMap(suppressionOf),
    ...elements.flatMap(({ limited }) => limited[language]),
  ]).map(sentence);
  const said = [...countedAll, ...methods, ...suppression];
  const notes = unique(drawn.notes)
    .map(sentence)
    .filter((note) => !said.includes(note));
  const asPublished = sentence(sceneWords[language].asPublished);
  const periods = periodsOf(content, language);
  const hasMethod = sheet.furniture.includes('method') && names.length > 0;
  return {
    counted: {
      short: unique(elements.map((element) => countedText(element, drawn, language))).join(' '),
      whole: countedAll[0] === undefined ? '' : say(words, language, 'counted', { text: countedAll[0] }),
    },
    suppression: suppression.filter((text) => text !== asPublished),
    asPublished: suppression.includes(asPublished) ? asPublished : '',
    method: {
      short: hasMethod ? say(words, language, 'methodShort', { list: names.join('; ') }) : '',
      whole: hasMethod ? methods.map((text) => say(words, language, 'method', { text })) : [],
    },
    period: periods.length === 0 ? '' : say(words, language, 'periodShown', { period: periods.join('; ') }),
    sources: sheet.furniture.includes('sources') ? sourcesOf(content, language) : '',
    made: say(words, language, 'made', { made: dateText(content.made, language) }),
    boundaries: words[language].boundaries,
    more: [...countedAll.slice(1), ...notes],
    citations: unique([
      ...drawn.sources,
      ...content.releases.flatMap(({ publisher, to }) =>
        to === null ? [] : [say(words, language, 'dataTo', { publisher, to: dateText(to, language) })],
      ),
      ...content.releases.flatMap(({ file, report }) => (report === null ? [] : [reportLine(file, report, language)])),
    ]),
    countedAll,
    notes: [...suppression, ...notes],
  };
}

/** Methods whole, for what stands behind the face. */
export const methodTexts = ({ elements }: SheetContent, language: Language): readonly string[] =>
  unique(elements.flatMap((element) => methodsOf(element, language))).map(sentence);
