import { daysInMonth, monthIndex, parseMonthIso } from '../../base/month.ts';
import { type MonthIndex, monthIndexOf } from '../../base/units.ts';
import { type Language, say } from '../../base/words.ts';
import { sourceText } from '../../columns/sources/catalog.ts';
import { type Corridor, corridorById } from '../../corridors/corridor.ts';
import type { HotSpots, SegmentResult, ShiftResult } from '../../disclose/disclosed.ts';
import { ruleOfSet } from '../../disclose/rule-of-set.ts';
import type { Document } from '../../document/document.ts';
import { citationOf } from '../citation-text.ts';
import type { DataSet, Periods } from '../cockpit.ts';
import type { ShownFinding } from '../findings/shown-finding.ts';
import { formatOf } from '../format.ts';
import { measureName } from '../measure-name.ts';
import { cubeRecords, cubeText } from './cube-text.ts';
import { nothingOwn, type OwnThings } from './place-text.ts';
import { findingNotes, stampNotes } from './stamp-notes.ts';
import { wholeSectorsOf } from './whole-sectors.ts';
import { words } from './words.ts';

/** What a figure holds besides its corridor, as a sentence of its own. */
function wholeSectors(result: SegmentResult, language: Language): readonly string[] {
  const list = wholeSectorsOf(result, language);
  return list === '' ? [] : [say(words, language, 'wholeSectors', { list })];
}

/** What a source counts and what to beware of, from its own words. */
const ofSource = (set: DataSet, language: Language): readonly string[] => [
  sourceText(set.source, language, 'counted'),
  sourceText(set.source, language, 'caution'),
];

/** Last month of a data set where its last day is not the month's; null where the month is whole or not known. */
export function partialMonthOf(set: DataSet | undefined): MonthIndex | null {
  const [year, month, day] = (set?.to ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const lastDay = daysInMonth(year, month);
  return day < lastDay ? monthIndex(year, month) : null;
}

/** Seams of a series: all where the whole of it is shown, else those of the months shown. */
function breaksOf(set: DataSet, result: SegmentResult, language: Language): readonly string[] {
  return set.breaks
    .filter(({ month }) => month >= result.from && month < result.to)
    .map(({ month, key }) =>
      say(words, language, 'break', {
        month: formatOf(language).month(month),
        text: sourceText(set.source, language, key),
      }),
    );
}

/** That a set's last month is not whole. */
function partialNote(set: DataSet, language: Language): readonly string[] {
  const month = partialMonthOf(set);
  if (month === null) return [];
  return [
    say(words, language, 'partial', { measure: measureName(set, language), month: formatOf(language).month(month) }),
  ];
}

/**
 * Those of the notes that one set alone brings.
 * @param result of the set, where it is the one on the diagram
 * @param areas of the set, where it counts by sectors
 */
export const notesOfSet = (
  set: DataSet,
  result: SegmentResult | null,
  areas: SegmentResult | null,
  language: Language,
): readonly string[] =>
  [
    ...(areas === null ? [] : wholeSectors(areas, language)),
    ...ofSource(set, language),
    ...(result === null ? [] : breaksOf(set, result, language)),
    ...partialNote(set, language),
  ]
    .filter((note) => note !== '')
    .map(capital);

function suppression(input: NotesInput): string {
  const { document, sets, leastShown, language } = input;
  const most = formatOf(language).whole(leastShown - 1);
  if (document.disclosure.suppressPublic) return say(words, language, 'suppressionAll', { most });
  return sets.every((set) => ruleOfSet(set, document).threshold === null)
    ? words[language].asPublished
    : say(words, language, 'suppression', { most });
}

function comparison({ before, cut, sameSeason }: Periods, language: Language): readonly string[] {
  if (before === null) return [];
  const format = formatOf(language);
  const list = cut.map((month) => format.shortMonth(month)).join(', ');
  return [
    ...(cut.length === 0 ? [] : [say(words, language, 'cut', { list })]),
    ...(sameSeason ? [] : [words[language].seasonsDiffer]),
  ];
}

export interface NotesInput {
  readonly document: Pick<Document, 'disclosure' | 'sources'> & Partial<OwnThings>;
  readonly corridor: Corridor;
  readonly result: SegmentResult | null;
  readonly areas: SegmentResult | null;
  /** The set of the diagram first, then the others that are drawn. */
  readonly sets: readonly DataSet[];
  readonly periods: Periods;
  /** What is drawn of analyses; null where none is. */
  readonly hotSpots: HotSpots | null;
  readonly finding: Pick<ShownFinding, 'result' | 'context'> | null;
  readonly shift: ShiftResult | null;
  /** What is said of the comparison of two periods, the weightiest first. */
  readonly compared: readonly string[];
  /** Figures of 1 to one less are suppressed, where any are. */
  readonly leastShown: number;
  readonly language: Language;
}

/** What each set counts and what to beware of: those of the notes that a page may head "What is counted". */
export const countedOf = (sets: readonly DataSet[], language: Language): readonly string[] => [
  ...new Set(
    sets
      .flatMap((set) => ofSource(set, language))
      .filter((note) => note !== '')
      .map(capital),
  ),
];

/** What has to be known to read the picture, each one or two sentences, the weightiest first. */
export function notesOf(input: NotesInput): readonly string[] {
  const { corridor, result, areas, sets, periods, language } = input;
  const [main] = sets;
  const notes = [
    ...(areas === null ? [] : wholeSectors(areas, language)),
    ...sets.flatMap((set) => ofSource(set, language)),
    ...(main === undefined || result === null ? [] : breaksOf(main, result, language)),
    ...sets.flatMap((set) => partialNote(set, language)),
    ...sets.flatMap((set) => (ruleOfSet(set, input.document).threshold === null ? cubeRecords(set, language) : [])),
    ...input.compared,
    ...comparison(periods, language),
    ...stampNotes(input.hotSpots, input.shift, language),
    ...(input.finding === null ? [] : findingNotes(input.finding, { ...nothingOwn, ...input.document })),
    suppression(input),
    ...(corridor.note[language] === ''
      ? []
      : [say(words, language, 'corridor', { name: corridor.name[language], note: corridor.note[language] })]),
    // Of one's own corridors nobody says since when the programme works there.
    ...(corridor.since[language] === '' || corridorById(corridor.id) === undefined
      ? []
      : [say(words, language, 'since', { since: corridor.since[language] })]),
    words[language].river,
    words[language].nothingMeasured,
  ];
  return [...new Set(notes.filter((note) => note !== '').map(capital))];
}

/** A sentence begins with a capital, where months do not. */
const capital = (note: string): string => `${note.charAt(0).toUpperCase()}${note.slice(1)}`;

/** Publisher, title, file, licence. */
export function sourceLine(set: DataSet, language: Language): string {
  const { publisher, title, licence } = citationOf(set, language);
  const retrieved = set.retrieved === null ? '' : say(words, language, 'retrieved', { date: set.retrieved });
  const source = say(words, language, 'source', { publisher, title, file: set.file, licence, retrieved });
  return `${source}${cubeText(set, language)}`;
}

/** Month of an event, "2007-08". */
export const eventMonth = (iso: string): MonthIndex => parseMonthIso(iso) ?? monthIndexOf(0);
