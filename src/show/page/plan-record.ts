import type { Language } from '../../base/words.ts';
import type { Theme } from '../theme/colours.ts';
import { type Both, both, larger } from './both.ts';
import type { Measure } from './measure.ts';
import type { Box, PageText } from './page.ts';
import type { PageStyle, TextStyle } from './page-size.ts';
import { type RecordBlock, stepsOf } from './record-blocks.ts';
import { bothLines, type Drawn, heightOf, textItem } from './text-block.ts';
import { words } from './words.ts';

type Level = 'whole' | 'short' | 'least' | 'none';

/** How much of a part is told at a level. */
const shares: Readonly<Record<Level, number>> = { whole: 1, short: 0.6, least: 0.4, none: 0 };

/** What a record that is not whole is worth of what it tells: its reader has to turn to the notes. */
const cutShare = 0.75;

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

/** A record has to stand whole on one page of paper: it is in small print. */
const textStyle = ({ small }: PageStyle): TextStyle => small;

const heightOfAll = (parts: readonly Placed[], gap: number): number =>
  parts.reduce((sum, { height }) => sum + height + gap, 0) - (parts.length === 0 ? 0 : gap);

/** A part in two, after some of its lines: its heading stands over the first. */
function cutAfter(part: Placed, lines: number, { lineHeight }: TextStyle): readonly [Placed, Placed] {
  const [first, rest] = [both((l) => part.text[l].slice(0, lines)), both((l) => part.text[l].slice(lines))];
  const none = both((): readonly string[] => []);
  const left = larger(both((l) => rest[l].length)) * lineHeight;
  return [
    { ...part, text: first, height: part.height - left },
    { ...part, heading: none, text: rest, height: left },
  ];
}

/** Lines of a part that stand together at least, at the end of a column and at the beginning of the next. */
const leastLines = 2;

/** Parts in columns of one width that are as low as they go; a part may begin in one and end in the next. */
function inColumns(parts: readonly Placed[], columns: number, gap: number, style: TextStyle) {
  let best = { columns: [parts], height: heightOfAll(parts, gap) };
  if (columns < 2) return best;
  const take = (left: readonly Placed[], right: readonly Placed[], cost: number): void => {
    const height = Math.max(heightOfAll(left, gap), heightOfAll(right, gap));
    if (height + cost < best.height - 0.01) best = { columns: [left, right], height };
  };
  for (const [at, part] of parts.entries()) {
    if (at > 0) take(parts.slice(0, at), parts.slice(at), 0);
    const most = larger(both((l) => part.text[l].length));
    for (let lines = leastLines; lines <= most - leastLines; lines++) {
      const [first, rest] = cutAfter(part, lines, style);
      // A part that stays whole is read more easily.
      take([...parts.slice(0, at), first], [rest, ...parts.slice(at + 1)], style.lineHeight);
    }
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
  const plain = textStyle(style);
  const count = width >= 2 * columnEms * plain.size + style.gap ? 2 : 1;
  const inner = (width - (count - 1) * style.gap * 1.5) / count;
  const gap = plain.size * 0.5;
  const head: TextStyle = { ...plain, weight: 600 };
  const placedAt = (block: RecordBlock, level: Exclude<Level, 'none'>): Placed => {
    const heading = bothLines(block.heading, inner, head, measure);
    const text = bothLines(block[level], inner, plain, measure);
    return { block, level, heading, text, height: heightOf(heading, head) + heightOf(text, plain) };
  };
  const levels = new Map<string, Level>(blocks.map(({ key }) => [key, 'whole']));
  const made = () => {
    const parts = blocks.flatMap((block) => {
      const level = levels.get(block.key) ?? 'whole';
      return level === 'none' || block[level].en === '' ? [] : [placedAt(block, level)];
    });
    const isWhole = blocks.every(({ key }) => levels.get(key) === 'whole');
    const more = both((language) => (isWhole ? '' : words[language].recordMore));
    const moreLines = bothLines(more, width, style.small, measure);
    const moreHeight = isWhole ? 0 : heightOf(moreLines, style.small) + gap;
    const { columns, height: low } = inColumns(parts, count, gap, plain);
    return { columns, low, moreLines, isWhole, height: low + moreHeight };
  };
  let layout = made();
  for (const [key, level] of stepsOf(blocks)) {
    if (layout.height <= height) break;
    levels.set(key, level);
    layout = made();
  }
  const { columns, low, moreLines } = layout;
  const parts = blocks.reduce((sum, { key }) => sum + shares[levels.get(key) ?? 'whole'], 0) / (blocks.length || 1);
  const told = layout.isWhole ? 1 : parts * cutShare;
  return {
    height: layout.height,
    told: layout.height <= height ? told : 0,
    left: blocks
      .filter(({ key }) => levels.get(key) !== 'whole')
      .map((block) => both((language) => `${block.heading[language]}: ${block.whole[language].replaceAll('\n', ' ')}`)),
    draw: (box, theme) => {
      const placed = columns.flatMap((parts, c) =>
        parts.map((part, i) => ({
          part,
          x: box.x + c * (inner + style.gap * 1.5),
          y: box.y + parts.slice(0, i).reduce((sum, { height: high }) => sum + high + gap, 0),
        })),
      );
      const more: Box = { ...box, y: box.y + low + gap, height: heightOf(moreLines, style.small) };
      return (language: Language) => [
        ...placed.flatMap(({ part, x, y }) => {
          const high = heightOf(part.heading, head);
          const below = { x, y: y + high, width: inner, height: part.height - high };
          const text = textItem(part.text[language], below, plain, {
            role: 'record',
            fill: theme.ink,
            field: part.block.field,
          });
          if (high === 0) return [text];
          const over = { x, y, width: inner, height: high };
          return [textItem(part.heading[language], over, head, { role: 'heading', fill: theme.ink }), text];
        }),
        ...(layout.isWhole
          ? []
          : [textItem(moreLines[language], more, style.small, { role: 'note', fill: theme.quiet })]),
      ];
    },
  };
}
