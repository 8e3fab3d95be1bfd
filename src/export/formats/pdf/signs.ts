/** A sign that the embedded fonts lack, as paths; lengths in sizes of the text, down from the line it stands on. */
export interface Sign {
  readonly width: number;
  readonly lines?: string;
  readonly areas?: string;
}

/** Thickness of the lines of signs, in sizes of the text, as thick as the letters beside them. */
export const signThickness = { 400: 0.072, 600: 0.105 } as const;

const upperTilde = 'M.07 -.34C.14 -.48 .22 -.46 .3 -.4C.38 -.34 .46 -.32 .53 -.46';
const lowerTilde = 'M.07 -.14C.14 -.28 .22 -.26 .3 -.2C.38 -.14 .46 -.12 .53 -.26';

/** Signs of relations, arrows, Greek letters that statistics use, and marks of legends. */
export const signs: Readonly<Record<string, Sign>> = {
  '≤': { width: 0.6, lines: 'M.52 -.58L.08 -.38L.52 -.18M.08 -.02L.52 -.02' },
  '≥': { width: 0.6, lines: 'M.08 -.58L.52 -.38L.08 -.18M.08 -.02L.52 -.02' },
  '≠': { width: 0.6, lines: 'M.08 -.42L.52 -.42M.08 -.22L.52 -.22M.42 -.6L.18 -.04' },
  '≈': { width: 0.6, lines: upperTilde + lowerTilde },
  '√': { width: 0.64, lines: 'M.04 -.28L.14 -.34L.28 0L.5 -.76L.64 -.76' },
  '∞': {
    width: 0.86,
    lines: 'M.43 -.3C.33 -.5 .08 -.5 .08 -.3C.08 -.1 .33 -.1 .43 -.3C.53 -.5 .78 -.5 .78 -.3C.78 -.1 .53 -.1 .43 -.3',
  },
  '→': { width: 0.84, lines: 'M.06 -.3L.76 -.3M.54 -.5L.77 -.3L.54 -.1' },
  '←': { width: 0.84, lines: 'M.78 -.3L.08 -.3M.3 -.5L.07 -.3L.3 -.1' },
  '↔': { width: 0.9, lines: 'M.06 -.3L.84 -.3M.28 -.5L.05 -.3L.28 -.1M.62 -.5L.85 -.3L.62 -.1' },
  '↑': { width: 0.6, lines: 'M.3 0L.3 -.66M.1 -.45L.3 -.67L.5 -.45' },
  '↓': { width: 0.6, lines: 'M.3 -.7L.3 -.04M.1 -.25L.3 -.03L.5 -.25' },
  α: {
    width: 0.6,
    lines: 'M.5 -.5C.46 -.2 .38 0 .25 0C.13 0 .07 -.12 .07 -.25C.07 -.4 .14 -.5 .26 -.5C.4 -.5 .4 -.02 .55 0',
  },
  β: {
    width: 0.57,
    lines:
      'M.1 .18L.1 -.52C.1 -.66 .18 -.72 .28 -.72C.4 -.72 .46 -.64 .46 -.55C.46 -.44 .36 -.4 .28 -.4C.4 -.4 .5 -.32 .5 -.2C.5 -.07 .4 0 .29 0C.2 0 .13 -.04 .1 -.1',
  },
  κ: { width: 0.52, lines: 'M.1 -.5L.1 0M.46 -.5L.1 -.22M.22 -.3L.48 0' },
  λ: { width: 0.54, lines: 'M.06 -.7C.18 -.72 .2 -.6 .24 -.5L.48 0M.28 -.42L.06 0' },
  ρ: {
    width: 0.57,
    lines: 'M.1 .18L.1 -.26C.1 -.42 .18 -.5 .3 -.5C.43 -.5 .5 -.38 .5 -.25C.5 -.1 .42 0 .3 0C.2 0 .13 -.05 .1 -.12',
  },
  σ: {
    width: 0.58,
    lines:
      'M.56 -.48L.28 -.48C.14 -.48 .07 -.38 .07 -.25C.07 -.1 .15 0 .28 0C.41 0 .49 -.1 .49 -.25C.49 -.35 .44 -.44 .36 -.48',
  },
  τ: { width: 0.48, lines: 'M.04 -.48L.44 -.48M.23 -.48L.23 -.12C.23 -.02 .29 0 .37 -.02' },
  χ: { width: 0.54, lines: 'M.04 -.5C.16 -.5 .18 -.42 .24 -.26L.3 -.08C.36 .1 .4 .18 .5 .18M.48 -.5L.06 .18' },
  Δ: { width: 0.68, lines: 'M.07 -.03L.34 -.68L.61 -.03Z' },
  Σ: { width: 0.6, lines: 'M.53 -.67L.1 -.67L.36 -.35L.1 -.03L.54 -.03' },
  '✓': { width: 0.66, lines: 'M.08 -.3L.24 -.06L.58 -.6' },
  '□': { width: 0.66, lines: 'M.08 -.58L.58 -.58L.58 -.08L.08 -.08Z' },
  '■': { width: 0.66, areas: 'M.06 -.6L.6 -.6L.6 -.06L.06 -.06Z' },
  '▲': { width: 0.7, areas: 'M.06 -.04L.35 -.6L.64 -.04Z' },
  '▼': { width: 0.7, areas: 'M.06 -.58L.35 -.02L.64 -.58Z' },
  '◆': { width: 0.66, areas: 'M.06 -.31L.33 -.6L.6 -.31L.33 -.02Z' },
  '●': { width: 0.66, areas: 'M.06 -.31C.06 -.67 .6 -.67 .6 -.31C.6 .05 .06 .05 .06 -.31Z' },
  '○': { width: 0.66, lines: 'M.08 -.31C.08 -.65 .58 -.65 .58 -.31C.58 .03 .08 .03 .08 -.31Z' },
};

/** Stands for a letter that cannot be written: a question mark, which is told as the letter. */
export const unknownSign: Sign = {
  width: 0.56,
  lines: 'M.12 -.52C.12 -.64 .2 -.7 .3 -.7C.4 -.7 .48 -.64 .48 -.53C.48 -.4 .3 -.4 .3 -.2M.3 -.03L.3 0',
};
