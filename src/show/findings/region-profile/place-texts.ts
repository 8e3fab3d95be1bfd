import { type Language, say } from '../../../base/words.ts';
import { borderStates } from '../../../corridors/border-states.ts';
import { sectorById } from '../../../corridors/corridor.ts';
import type { RegionProfileResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { problemText } from '../../problems/problem-text.ts';
import { coverageText } from '../../regions/coverage-text.ts';
import { sectorName } from '../../sector-name.ts';
import { sectorsText } from '../before-after-text.ts';
import { emergingWords } from '../emerging-words.ts';
import { begun, endsText, whatText } from './figure-texts.ts';
import { sectionWords as words } from './section-words.ts';

type Profile = RegionProfileResult;

/** "km 2,109 to 2,450 of the border". */
export function stretchesText({ region }: Pick<Profile, 'region'>, language: Language): string {
  const { whole, list } = formatOf(language);
  const named = region.stretches.map(({ fromKm, toKm }) =>
    say(words, language, 'stretch', { from: whole(fromKm), to: whole(toKm) }),
  );
  if (named.length === 0) return words[language].noStretch;
  const key = named.length === 1 ? 'stretchOne' : 'stretches';
  return say(words, language, key, { list: list(named), km: whole(region.lengthKm) });
}

/** Where the region lies, which sectors stand for it and what they hold besides. */
export function whereTexts({ region }: Pick<Profile, 'region'>, language: Language): readonly string[] {
  const { whole, list } = formatOf(language);
  const { sectors, besidesKm, states } = region;
  const names = borderStates.filter(({ id }) => states.includes(id)).map(({ name }) => name);
  const included = sectors.flatMap((id) => {
    const what = sectorById(id)?.includes[language] ?? '';
    return what === '' ? [] : [say(words, language, 'includes', { sector: sectorName(id, language), what })];
  });
  return [
    stretchesText({ region }, language),
    ...(names.length === 0 ? [] : [say(words, language, 'states', { list: list(names) })]),
    ...(sectors.length === 0
      ? []
      : [say(words, language, 'sectorsText', { list: list(sectors.map((id) => sectorName(id, language))) })]),
    ...included,
    ...(besidesKm < 1 ? [] : [say(words, language, 'besides', { km: whole(besidesKm) })]),
  ];
}

/** Cells with records by their category. */
export function hotTexts({ hotSpots }: Pick<Profile, 'hotSpots'>, language: Language): readonly string[] {
  if (hotSpots === null) return [];
  const told = hotSpots.problems.map((problem) => problemText(problem, language).happened);
  if (hotSpots.cells === 0) return [...told, words[language].hotNone];
  const { whole } = formatOf(language);
  const of = (sign: string): number =>
    Object.entries(hotSpots.byCategory).reduce((sum, [key, cells]) => (key.startsWith(sign) ? sum + cells : sum), 0);
  // In the order of the words: hot before cold.
  const kinds = Object.entries(emergingWords[language]).flatMap(([key, kind]) => {
    const cells = hotSpots.byCategory[key.replace('.', ':')] ?? 0;
    return cells === 0 ? [] : [say(words, language, 'kind', { kind, count: whole(cells) })];
  });
  return [
    say(words, language, 'hotCells', {
      cells: whole(hotSpots.cells),
      hot: whole(of('hot:')),
      cold: whole(of('cold:')),
      none: whole(of('none')),
    }),
    ...(kinds.length === 0 ? [] : [`${kinds.join('; ')}.`]),
    ...told,
  ];
}

const changeText = (share: number, language: Language): string => {
  const text = formatOf(language).share(Math.abs(share));
  return share < 0 ? `−${text}` : `+${text}`;
};

export function pressureTexts(result: Pick<Profile, 'pressure' | 'counted'>, language: Language): readonly string[] {
  const { pressure } = result;
  if (pressure === null) return [];
  const { now, neighbours, neighbourChange, restChange, ownChange, problems } = pressure;
  if (problems.length > 0) return problems.map((problem) => problemText(problem, language).happened);
  return [
    say(words, language, 'pressureText', {
      what: begun(whatText(result, language)),
      neighbours: sectorsText(neighbours, language),
      beside: changeText(neighbourChange, language),
      rest: changeText(restChange, language),
      own: changeText(ownChange, language),
    }),
    say(words, language, 'pressureWindows', endsText(now, language)),
  ];
}

function distanceText({ region, toCoverage }: Pick<Profile, 'region' | 'toCoverage'>, language: Language): string {
  if (toCoverage === null) return words[language].distanceNone;
  const isOwn = toCoverage.region === region.id;
  if (toCoverage.state === 'active') {
    if (isOwn) return words[language].distanceOwn;
    const km = formatOf(language).whole(toCoverage.km);
    return say(words, language, 'distance', { region: toCoverage.name[language], km });
  }
  if (isOwn) return words[language].distanceOwnUnverified;
  const km = formatOf(language).whole(toCoverage.km);
  return say(words, language, 'distanceUnverified', { region: toCoverage.name[language], km });
}

/** The state of coverage with its date and source, and how far it is to where the programme works. */
export function coverageTexts(result: Pick<Profile, 'region' | 'toCoverage'>, language: Language): readonly string[] {
  const { state, date, source } = result.region.coverage;
  const from = source[language] || source.en || source.es;
  return [
    say(words, language, 'state', { state: coverageText(state, date, language) }),
    from === '' ? words[language].noSource : say(words, language, 'stateSource', { source: from }),
    distanceText(result, language),
  ];
}

export function portTexts({ ports }: Pick<Profile, 'ports'>, language: Language): readonly string[] {
  const { whole } = formatOf(language);
  if (ports.length === 0) return [words[language].noPorts];
  return ports.map(({ name, twin, km }) => say(words, language, 'port', { name, twin, km: whole(km) }));
}

/** Towns of both countries, a sentence each. */
export function townTexts({ towns }: Pick<Profile, 'towns'>, language: Language): readonly string[] {
  if (towns.length === 0) return [words[language].noTowns];
  return (['us', 'mexico'] as const).flatMap((side) => {
    const names = towns.filter((town) => town.side === side).map(({ name }) => name);
    const key = side === 'us' ? 'townsUs' : 'townsMexico';
    return names.length === 0 ? [] : [say(words, language, key, { list: formatOf(language).list(names) })];
  });
}

/** One of the regions most alike: its name, its distance, and what it shares. */
export function alikeText({ name, distance, shares }: Profile['alike'][number], language: Language): string {
  const said = { name: name[language], distance: formatOf(language).decimal(distance, 2) };
  if (shares.length === 0) return say(words, language, 'alikeOne', said);
  return say(words, language, 'alikeShared', { ...said, sectors: sectorsText(shares, language) });
}

const lackKeys = [
  'no-sectors',
  'no-figures',
  'gaps',
  'no-incidents',
  'few-incidents',
  'held-back',
  'no-sector-years',
  'years-end',
  'no-hot-spots',
  'no-neighbour',
  'none-alike',
  'coverage-not-verified',
  'no-coverage',
  'no-cases',
  'us-alone',
] as const;

/** What the data do not have for it, in whole sentences. */
export const lackTexts = ({ lacks }: Pick<Profile, 'lacks'>, language: Language): readonly string[] =>
  lackKeys.filter((key) => lacks.includes(key)).map((key) => words[language][`lack.${key}`]);
