import { type Sign, signs, unknownSign } from './signs.ts';

/** The files that a weight of the family comes in; each letter is in one of them. */
export const subsets = ['latin', 'latin-ext'] as const;
export type Subset = (typeof subsets)[number];

/** A stretch of a text that one font writes, or a sign that is drawn. */
export type Run =
  | { readonly kind: 'text'; readonly subset: Subset; readonly text: string }
  | { readonly kind: 'sign'; readonly sign: Sign; readonly letter: string };

type Has = (subset: Subset, codePoint: number) => boolean;

/** What stands for a letter that has no sign either: spaces, hyphens, strokes and signs of the same meaning. */
const likes: Readonly<Record<string, string>> = {
  '\u2007': '\u00a0',
  '\u202f': '\u00a0',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2032': '’',
  '\u2033': '”',
  '\u2217': '*',
  '\u2236': ':',
  '\u2a7d': '≤',
  '\u2a7e': '≥',
  '\u21d2': '→',
  '\u2714': '✓',
};

/** Soft hyphens, joiners, marks of direction and choices of look write nothing. */
const silent = /[\p{Cc}\p{Cf}\u2028\u2029]|\p{Variation_Selector}/gu;

/** Tried in turn: a font, a sign, what is like it, the letter without its accents. */
function runOf(letter: string, has: Has): Run {
  const subset = subsets.find((one) => has(one, letter.codePointAt(0) ?? 0));
  if (subset !== undefined) return { kind: 'text', subset, text: letter };
  const sign = signs[letter];
  if (sign !== undefined) return { kind: 'sign', sign, letter };
  const [bare] = likes[letter] ?? letter.normalize('NFKD');
  return bare === undefined || bare === letter ? { kind: 'sign', sign: unknownSign, letter } : runOf(bare, has);
}

/** A text as stretches that the embedded fonts can write; what they lack is drawn, so that no empty box stands there. */
export function runsOf(text: string, has: Has): readonly Run[] {
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC').replaceAll('\t', ' ').replace(silent, '')) {
    const run = runOf(letter, has);
    const last = runs.at(-1);
    if (run.kind === 'text' && last?.kind === 'text' && last.subset === run.subset) {
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    } else runs.push(run);
  }
  return runs;
}
