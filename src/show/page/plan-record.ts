import type { Language } from '../../base/words.ts';
import type { DecisionPart, DecisionSection } from '../regions/record/decision-facts.ts';
import { decisionText } from '../regions/record/decision-text.ts';
import type { Theme } from '../theme/colours.ts';
import { type Both, both } from './both.ts';
import type { Measure } from './measure.ts';
import type { Box, PageText } from './page.ts';
import type { PageStyle, TextStyle } from './page-size.ts';
import { recordFacts } from './record-facts.ts';
import type { ElementContent, SheetContent } from './sheet-content.ts';
import { bothLines, type Drawn, heightOf, textItem } from './text-block.ts';
import { words } from './words.ts';

/** A part of a decision record: a heading over lines, whole and in short. */
export interface RecordBlock {
  readonly key: DecisionPart;
  readonly heading: Both<string>;
  readonly whole: Both<string>;
  readonly short: Both<string>;
  /** What a person changes by writing here; null: written from the result. */
  readonly field: string | null;
}

/** The parts of a record; none while the ranking is not there. */
export function recordBlocks(
  owner: ElementContent,
  { releases, elements }: Pick<SheetContent, 'releases' | 'elements'>,
): readonly RecordBlock[] {
  const facts = recordFacts(owner, releases);
  if (facts === null) return [];
  const told = both((language) => decisionText(facts, language));
  const ownText = (key: DecisionPart): string | null =>
    key === 'question' && owner.element.view.regions !== undefined ? `question:${owner.element.id}` : null;
  const isListed = elements.some(({ element }) => element.kind === 'table' && element.what === 'finding');
  // A table of the ranking on the same page says it in full.
  const linesOf = (section: DecisionSection | undefined): string =>
    section?.key === 'ranking' && isListed ? section.short.join(' ') : (section?.lines ?? []).join('\n');
  return told.en.map(({ key }, i) => ({
    key,
    heading: both((language) => told[language][i]?.heading ?? ''),
    whole: both((language) => linesOf(told[language][i])),
    short: both((language) => (told[language][i]?.short ?? []).join(' ')),
    field: ownText(key),
  }));
}

type Level = 'whole' | 'short' | 'none';

/** What gives way where there is no room, one after another: what is least of a decision first. */
const steps: readonly (readonly [DecisionPart, Level])[] = [
  ['method', 'short'],
  ['data', 'short'],
  ['candidates', 'short'],
  ['criteria', 'short'],
  ['notKnown', 'short'],
  ['ranking', 'short'],
  ['firmness', 'short'],
  ['method', 'none'],
  ['candidates', 'none'],
  ['data', 'none'],
  ['criteria', 'none'],
  ['ranking', 'none'],
  ['decided', 'none'],
  ['notKnown', 'none'],
  ['firmness', 'none'],
];

/** How much of a part is told at a level. */
const shares: Readonly<Record<Level, number>> = { whole: 1, short: 0.6, none: 0 };

/** Ems of text in a column at least, where there are two. */
const columnEms = 21;

interface Placed {
  readonly block: RecordBlock;
  readonly level: Level;
  readonly heading: Both<readonly string[]>;
  readonly text: Both<readonly string[]>;
  readonly height: number;
}

/** A record as it fits a place. */
export interface RecordLayout {
  readonly height: number;
  /** How much of it is told, 0 to 1. */
  readonly told: number;
  /** What is not told, or not whole: for the notes behind the page. */
  readonly left: readonly Both<string>[];
  draw(box: Box, theme: Theme): Drawn<PageText>;
}

const headStyle = ({ body }: PageStyle): TextStyle => ({ ...body, weight: 600 });

/** Places of parts in columns of one width: each part stands whole in one of them, and both are as low as they go. */
function inColumns(parts: readonly Placed[], columns: number, gap: number) {
  const heightOfAll = (some: readonly Placed[]): number =>
    some.reduce((sum, { height }) => sum + height + gap, 0) - (some.length === 0 ? 0 : gap);
  if (columns < 2) return { split: parts.length, height: heightOfAll(parts) };
  let best = { split: parts.length, height: heightOfAll(parts) };
  for (let split = 1; split < parts.length; split++) {
    const height = Math.max(heightOfAll(parts.slice(0, split)), heightOfAll(parts.slice(split)));
    if (height < best.height - 0.01) best = { split, height };
  }
  return best;
}

/** The record at a width: whole, or with as much left out as its height asks for. */
export function layRecord(
  blocks: readonly RecordBlock[],
  { width, height }: { readonly width: number; readonly height: number },
  style: PageStyle,
  measure: Measure,
): RecordLayout {
  const columns = width >= 2 * columnEms * style.body.size + style.gap ? 2 : 1;
  const inner = (width - (columns - 1) * style.gap * 1.5) / columns;
  const gap = style.body.size * 0.5;
  const head = headStyle(style);
  const placedAt = (block: RecordBlock, level: 'whole' | 'short'): Placed => {
    const heading = bothLines(block.heading, inner, head, measure);
    const text = bothLines(block[level], inner, style.body, measure);
    return { block, level, heading, text, height: heightOf(heading, head) + heightOf(text, style.body) };
  };
  const levels = new Map<DecisionPart, Level>(blocks.map(({ key }) => [key, 'whole']));
  const made = () => {
    const parts = blocks.flatMap((block) => {
      const level = levels.get(block.key) ?? 'whole';
      return level === 'none' || block[level].en === '' ? [] : [placedAt(block, level)];
    });
    const isWhole = blocks.every(({ key }) => levels.get(key) === 'whole');
    const more = both((language) => (isWhole ? '' : words[language].recordMore));
    const moreLines = bothLines(more, width, style.small, measure);
    const moreHeight = isWhole ? 0 : heightOf(moreLines, style.small) + gap;
    const { split, height: low } = inColumns(parts, columns, gap);
    return { parts, split, low, moreLines, isWhole, height: low + moreHeight };
  };
  let layout = made();
  for (const [key, level] of steps) {
    if (layout.height <= height) break;
    levels.set(key, level);
    layout = made();
  }
  const { parts, split, low, moreLines } = layout;
  const told = blocks.reduce((sum, { key }) => sum + shares[levels.get(key) ?? 'whole'], 0) / (blocks.length || 1);
  return {
    height: layout.height,
    told: layout.height <= height ? told : 0,
    left: blocks
      .filter(({ key }) => levels.get(key) !== 'whole')
      .map((block) => both((language) => `${block.heading[language]}: ${block.whole[language].replaceAll('\n', ' ')}`)),
    draw: (box, theme) => {
      const tops = parts.map(
        (_, i) => box.y + parts.slice(i < split ? 0 : split, i).reduce((sum, part) => sum + part.height + gap, 0),
      );
      const more: Box = { ...box, y: box.y + low + gap, height: heightOf(moreLines, style.small) };
      return (language: Language) => [
        ...parts.flatMap((part, i) => {
          const x = box.x + (i < split ? 0 : inner + style.gap * 1.5);
          const high = heightOf(part.heading, head);
          const place = { x, y: tops[i] ?? box.y, width: inner };
          const below = { ...place, y: place.y + high, height: part.height - high };
          return [
            textItem(part.heading[language], { ...place, height: high }, head, { role: 'heading', fill: theme.ink }),
            textItem(part.text[language], below, style.body, {
              role: 'record',
              fill: theme.ink,
              field: part.block.field,
            }),
          ];
        }),
        ...(layout.isWhole
          ? []
          : [textItem(moreLines[language], more, style.small, { role: 'note', fill: theme.quiet })]),
      ];
    },
  };
}
