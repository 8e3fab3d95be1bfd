import { criterionCards } from '../../../analyse/criteria/catalog.ts';
import { type Language, say } from '../../../base/words.ts';
import type { RegionFact, RegionFlag } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { criterionName } from '../criterion-name.ts';
import type { DecisionFacts, DecisionSection } from './decision-facts.ts';
import { nameOfCriterion, nameOfRegion, weighted } from './told.ts';
import { words } from './words.ts';

type Told = Pick<DecisionSection, 'lines' | 'short'>;

/** What weakens figures, in the order in which it matters here; other flags are told by their own sentences. */
const flags = [
  'break-inside',
  'not-comparable',
  'suppressed',
  'unstable',
  'raw-count',
  'cut-period',
  'unverified-coverage',
  'whole-sectors',
  'overlaps',
] as const satisfies readonly RegionFlag[];

/** Places of the candidates in the table. */
const placesOf = ({ ranking, table }: DecisionFacts): readonly number[] =>
  ranking.regions.flatMap(({ id }) => {
    const at = table.regions.findIndex((one) => one.id === id);
    return at < 0 ? [] : [at];
  });

/** Columns of the criteria that have a weight. */
const columnsOf = (facts: DecisionFacts): DecisionFacts['table']['criteria'] =>
  weighted(facts, 'en').flatMap(({ column }) => column ?? []);

function missing(facts: DecisionFacts, language: Language): string {
  const places = placesOf(facts);
  const list = columnsOf(facts).flatMap((column) => {
    const without = places.filter((at) => Number.isNaN(column.values[at] ?? Number.NaN));
    if (without.length === 0) return [];
    const regions = without.map((at) => nameOfRegion(facts, facts.table.regions[at]?.id ?? '', language));
    return [
      say(words, language, 'missingOne', {
        criterion: nameOfCriterion(facts, column.id, language),
        regions: without.length === places.length ? words[language].allCandidates : formatOf(language).list(regions),
      }),
    ];
  });
  return list.length === 0 ? '' : say(words, language, 'missing', { list: list.join('; ') });
}

/** What stands for any column or figure, and is no criterion that somebody could miss. */
const generic: readonly string[] = ['column', 'typed'];

/** Criteria without a weight, those that are empty, and those of the catalogue that the study does not have. */
function notConsidered(facts: DecisionFacts, language: Language): string {
  const { study } = facts;
  const used = weighted(facts, language);
  const unweighted = study.criteria.filter(({ id }) => !used.some((one) => one.id === id));
  const others = criterionCards.filter(
    ({ id }) => !generic.includes(id) && !study.criteria.some(({ criterion }) => criterion === id),
  );
  const names = [
    ...unweighted.map((spec) => criterionName(spec, language)),
    ...others.map((card) => card.words[language].name),
  ];
  return names.length === 0 ? '' : say(words, language, 'notConsidered', { list: [...new Set(names)].join('; ') });
}

function covered(facts: DecisionFacts, state: RegionFact['coverage']['state'], language: Language): readonly string[] {
  return placesOf(facts).flatMap((at) => {
    const region = facts.table.regions[at];
    return region?.coverage.state === state ? [region.name[language]] : [];
  });
}

function coverage(facts: DecisionFacts, language: Language): readonly string[] {
  const all = placesOf(facts).length;
  const told = (['unverified', 'suspended'] as const).map((key) => {
    const list = covered(facts, key === 'unverified' ? 'not-verified' : 'suspended', language);
    if (list.length === 0) return '';
    const names = list.length === all ? words[language].allCandidates : list.join('; ');
    return say(words, language, key, { list: names });
  });
  return told.filter((text) => text !== '');
}

function flagged(facts: DecisionFacts, language: Language): readonly string[] {
  const places = placesOf(facts);
  const columns = columnsOf(facts);
  return flags.flatMap((flag) => {
    const list = columns.filter((column) => places.some((at) => column.flags[at]?.includes(flag) === true));
    const names = list.map(({ id }) => nameOfCriterion(facts, id, language));
    const all = names.length === columns.length && names.length > 1 ? words[language].allCriteria : names.join('; ');
    return names.length === 0 ? [] : [say(words, language, `flag.${flag}`, { list: all })];
  });
}

function correlated(facts: DecisionFacts, language: Language): readonly string[] {
  const used = new Set(columnsOf(facts).map(({ id }) => id));
  return facts.table.correlated
    .filter(({ a, b }) => used.has(a) && used.has(b))
    .map(({ a, b, r }) =>
      say(words, language, 'correlated', {
        a: nameOfCriterion(facts, a, language),
        b: nameOfCriterion(facts, b, language),
        r: formatOf(language).decimal(r, 2),
      }),
    );
}

/** What was not known: first what this measures and does not, then the person's own words, then what the figures lack. */
export function notKnownLines(facts: DecisionFacts, language: Language): Told {
  const { notKnown } = facts.study.record;
  const own = notKnown[language].trim() || notKnown[language === 'en' ? 'es' : 'en'].trim();
  const first = [facts.hasCases ? '' : words[language].noCases, own, missing(facts, language)];
  const all = [
    ...first,
    ...coverage(facts, language),
    notConsidered(facts, language),
    ...correlated(facts, language),
    ...flagged(facts, language),
  ];
  return {
    lines: all.filter((text) => text !== ''),
    short: [...first, ...coverage(facts, language).slice(0, 1)].filter((text) => text !== ''),
  };
}
