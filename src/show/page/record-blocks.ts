import type { DecisionPart, DecisionSection } from '../regions/record/decision-facts.ts';
import { decisionText } from '../regions/record/decision-text.ts';
import { type Both, both } from './both.ts';
import { profileOf, recordFacts } from './record-facts.ts';
import type { ElementContent, SheetContent } from './sheet-content.ts';
import { words } from './words.ts';

/** A part of a text on a page: a heading over lines, whole and in short. */
export interface RecordBlock {
  readonly key: string;
  readonly heading: Both<string>;
  readonly whole: Both<string>;
  readonly short: Both<string>;
  /** Its first sentence. */
  readonly least: Both<string>;
  /** What a person changes by writing here; null: written from the result. */
  readonly field: string | null;
}

/** A part that gives way where there is no room, and how far. */
export type RecordStep = readonly [key: string, level: 'short' | 'least' | 'none'];

/** What gives way in a decision record, one after another: what is least of a decision first. */
const decisionSteps: readonly (readonly [DecisionPart, RecordStep[1]])[] = [
  ['method', 'short'],
  ['data', 'short'],
  ['candidates', 'short'],
  ['criteria', 'short'],
  ['notKnown', 'short'],
  ['ranking', 'short'],
  ['firmness', 'short'],
  ['method', 'none'],
  ['candidates', 'none'],
  ['notKnown', 'least'],
  ['firmness', 'least'],
  ['data', 'none'],
  ['criteria', 'none'],
  ['ranking', 'none'],
  ['decided', 'none'],
  ['notKnown', 'none'],
  ['firmness', 'none'],
];

const isDecision = (blocks: readonly RecordBlock[]): boolean => blocks.some(({ key }) => key === 'question');

/** Of a profile its last parts give way first; that the data lack something is said longest. */
function profileSteps(blocks: readonly RecordBlock[]): readonly RecordStep[] {
  const keys = blocks.map(({ key }) => key).filter((key) => key !== lacksKey);
  const last = [...keys].reverse();
  return [
    ...last.map((key): RecordStep => [key, 'short']),
    [lacksKey, 'least'],
    ...last.map((key): RecordStep => [key, 'none']),
    [lacksKey, 'none'],
  ];
}

export const stepsOf = (blocks: readonly RecordBlock[]): readonly RecordStep[] =>
  isDecision(blocks) ? decisionSteps : profileSteps(blocks);

/** Parts of which each line begins anew; the others are sentences in a row. */
const listed: readonly DecisionPart[] = ['ranking', 'criteria', 'data'];

function decisionBlocks(
  owner: ElementContent,
  { releases, elements }: Pick<SheetContent, 'releases' | 'elements'>,
): readonly RecordBlock[] {
  const facts = recordFacts(owner, releases);
  if (facts === null) return [];
  const told = both((language) => decisionText(facts, language));
  const isListed = elements.some(({ element }) => element.kind === 'table' && element.what === 'finding');
  const wholeOf = ({ key, lines, short }: DecisionSection): string => {
    // A table of the ranking on the same page has all candidates in their order.
    if (isListed && (key === 'ranking' || key === 'candidates')) return short.join(' ');
    return lines.join(listed.includes(key) ? '\n' : ' ');
  };
  const isOwn = owner.element.view.regions !== undefined;
  return told.en.map(({ key }, i) => {
    const of = (pick: (section: DecisionSection) => string): Both<string> =>
      both((language) => {
        const section = told[language][i];
        return section === undefined ? '' : pick(section);
      });
    return {
      key,
      heading: of(({ heading }) => heading),
      whole: of(wholeOf),
      short: of(({ short }) => short.join(' ')),
      least: of(({ short }) => short[0] ?? ''),
      field: key === 'question' && isOwn ? `question:${owner.element.id}` : null,
    };
  });
}

const lacksKey = 'lacks';

/** What a profile finds, and what the data lack for it. */
function profileBlocks(owner: ElementContent): readonly RecordBlock[] {
  const texts = both((language) => profileOf(owner, language));
  const { en } = texts;
  if (en === null) return [];
  const figure = (i: number, pick: (lines: readonly string[]) => string): Both<string> =>
    both((language) => pick(texts[language]?.figures[i]?.texts ?? []));
  const caveats = (pick: (lines: readonly string[]) => string): Both<string> =>
    both((language) => pick(texts[language]?.caveats ?? []));
  const all = (lines: readonly string[]): string => lines.join(' ');
  const first = (lines: readonly string[]): string => lines[0] ?? '';
  return [
    ...en.figures.map((_, i) => ({
      key: `figure-${i}`,
      heading: both((language) => texts[language]?.figures[i]?.term ?? ''),
      whole: figure(i, all),
      short: figure(i, first),
      least: figure(i, first),
      field: null,
    })),
    {
      key: lacksKey,
      heading: both((language) => words[language].lacks),
      whole: caveats(all),
      short: caveats(all),
      least: caveats(first),
      field: null,
    },
  ];
}

/** The parts of a text that an element holds: of a decision, or of a region's profile; none while neither is there. */
export const recordBlocks = (
  owner: ElementContent,
  content: Pick<SheetContent, 'releases' | 'elements'>,
): readonly RecordBlock[] => [...decisionBlocks(owner, content), ...profileBlocks(owner)];
