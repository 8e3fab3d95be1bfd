import { languages } from '../../base/words.ts';
import { corridors, sectors } from '../../corridors/corridor.ts';
import type { Measure } from './measure.ts';
import type { TextStyle } from './page-size.ts';
import { evenLines, linesOf, noBreak, widthOf } from './text-block.ts';

/** Names of places that a line does not break: the longer first, so that a name inside another is part of it. */
const names = [
  ...new Set([...corridors, ...sectors].flatMap(({ name }) => languages.map((language) => name[language]))),
]
  .filter((name) => name.includes(' '))
  .sort((a, b) => b.length - a.length);

/** Words between which a name of several places may be broken. */
const conjunction = / (?=(?:and|y) )/u;

const tied = (name: string): string =>
  name
    .split(conjunction)
    .map((part) =>
      part
        .replace(/^(and|y) /u, '$1\n')
        .replaceAll(' ', noBreak)
        .replace('\n', ' '),
    )
    .join(' ');

/** A text whose names of places and dates hold together when it is broken into lines. */
export function tiedNames(text: string): string {
  const named = names.reduce((said, name) => said.replaceAll(name, tied(name)), text);
  return named.replace(/ de (?=\d{4}\b)/g, `${noBreak}de${noBreak}`).replace(/(?<=\p{L}) (?=\d{4}\b)/gu, noBreak);
}

/** What a break that is not after a comma, a colon or a dash costs, in widths of the line. */
const plainBreak = 0.3;
const restfulEnd = /[,;:–—-]$/;

/** Two lines of a title, as even as they go, and rather broken after a comma than within a phrase. */
function twoLines(text: string, width: number, style: TextStyle, measure: Measure): readonly string[] | null {
  const words = text.split(' ');
  let best: { readonly lines: readonly string[]; readonly cost: number } | null = null;
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at), words.slice(at)].map((some) => some.join(' ').replaceAll(noBreak, ' '));
    const [first = 0, second = 0] = lines.map((line) => widthOf(line, style, measure));
    if (Math.max(first, second) > width) continue;
    const cost = Math.abs(first - second) / width + (restfulEnd.test(lines[0] ?? '') ? 0 : plainBreak);
    if (best === null || cost < best.cost) best = { lines, cost };
  }
  return best === null ? null : best.lines;
}

/** A title in lines: in one where it fits; else broken after a comma, a colon or a dash, and never inside a name. */
export function titleLines(text: string, width: number, style: TextStyle, measure: Measure): readonly string[] {
  const whole = tiedNames(text);
  const lines = linesOf(whole, width, style, measure);
  if (lines.length !== 2 || text.includes('\n')) return evenLines(whole, width, style, measure);
  return twoLines(whole, width, style, measure) ?? lines;
}
