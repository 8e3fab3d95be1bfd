import type { ThemeName } from '../../document/document.ts';
import { rgbOf } from './colour-space.ts';

/** "sequential": from few to many. "diverging": less, the same, more; the middle is neutral. */
export type RampKind = 'sequential' | 'diverging';

/** Colours of that many classes, from few to many. */
export type Ramp = (classes: number) => readonly string[];

export interface ColourRamp {
  readonly id: string;
  readonly kind: RampKind;
  /** Colours between which those of the classes lie, from few to many, at even steps as they are seen in grey. */
  readonly colours: Readonly<Record<ThemeName, string>>;
}

/**
 * Ramps from which 2 to 9 classes are told apart by eyes that see fewer hues, and in grey (of diverging ones each arm by
 * itself). From ColorBrewer (Brewer & Harrower 2003, colorbrewer2.org), cividis (Nuñez, Anderton & Renslow 2018,
 * doi:10.1371/journal.pone.0199239) and viridis (Smith & van der Walt 2015), cut so that the fewest are seen on the land.
 */
export const ramps: readonly ColourRamp[] = [
  {
    id: 'ylgnbu',
    kind: 'sequential',
    colours: {
      light: '#c3e7b5 #75c9bd #38aac2 #238cbc #2072b1 #2354a3 #1f358b',
      dark: '#162975 #23499d #216cae #228abb #3aacc2 #82cebb #daf1b4',
    },
  },
  {
    id: 'blues',
    kind: 'sequential',
    colours: {
      light: '#ccdff1 #8ec1de #5ca4d0 #3a89c2 #2271b4 #0f579f #083c7c',
      dark: '#08306b #0b4f95 #1e6cb0 #3888c1 #5fa6d1 #98c6e1 #ddeaf7',
    },
  },
  {
    id: 'greens',
    kind: 'sequential',
    colours: {
      light: '#c3e7bd #84cb84 #4db062 #2d964d #157e3b #03652a #00481d',
      dark: '#00441b #036329 #157e3b #2f984f #54b466 #90d18e #d7efd1',
    },
  },
  {
    id: 'purples',
    kind: 'sequential',
    colours: {
      light: '#dcdcec #b8b8d9 #9b98c7 #837cb9 #7363ac #64459e #51218c',
      dark: '#430881 #5d3998 #6f5ca9 #8179b8 #9c98c8 #bdbddc #e9e7f2',
    },
  },
  {
    id: 'cividis',
    kind: 'sequential',
    colours: {
      light: '#f6de4c #ccbb69 #a59e77 #888477 #6f6d71 #4d576d #1c3d6e',
      dark: '#042e67 #3d4d6e #676870 #858176 #a69e77 #d2c065 #fdea45',
    },
  },
  {
    id: 'viridis',
    kind: 'sequential',
    colours: {
      light: '#e5e419 #73d056 #2cb17e #20928c #2a768e #39568c #472e7c',
      dark: '#481668 #3f4788 #2e6e8e #218e8d #2ab07f #7cd250 #fde725',
    },
  },
  {
    id: 'greys',
    kind: 'sequential',
    colours: {
      light: '#dddddd #bababa #9d9d9d #848484 #6e6e6e #575757 #3e3e3e',
      dark: '#303030 #4d4d4d #686868 #818181 #9d9d9d #bfbfbf #e8e8e8',
    },
  },
  {
    id: 'puor',
    kind: 'diverging',
    colours: {
      light: '#5a318c #755ea2 #9084b8 #b6b0d5 #e9e8e4 #f7ac53 #d77a11 #b15706 #7f3b08',
      dark: '#d4ceea #a49cc8 #8073ac #5d508e #2b343b #7d4d1d #af6b22 #e18d37 #ffc882',
    },
  },
  {
    id: 'brbg',
    kind: 'diverging',
    colours: {
      light: '#015046 #17776f #3a9a92 #74c4b8 #e9e8e4 #d7b168 #bd7f2c #995d13 #683c07',
      dark: '#a7dcd4 #58aea5 #2a877f #14605a #2b343b #794e18 #a76e24 #cb9749 #e8cf96',
    },
  },
  {
    id: 'prgn',
    kind: 'diverging',
    colours: {
      light: '#065222 #1e7a39 #489d54 #84c683 #e9e8e4 #c7abd2 #a37db4 #8b559b #6f257c',
      dark: '#aedea8 #60b166 #378948 #1e6132 #2b343b #6c457e #9269a4 #b594c3 #e0cbe7',
    },
  },
];

/** Where the colour of a class that is alone stands in a ramp. */
const alone = 0.6;

/** That many colours, evenly apart between given ones, the ends kept. */
export function rampOf(colours: readonly string[]): Ramp {
  return (classes) =>
    Array.from({ length: classes }, (_, i) => {
      const at = (colours.length - 1) * (classes === 1 ? alone : i / (classes - 1));
      const low = rgbOf(colours[Math.floor(at)] ?? '');
      const high = rgbOf(colours[Math.ceil(at)] ?? '');
      const mixed = low.map((value, channel) => Math.round(value + ((high[channel] ?? value) - value) * (at % 1)));
      return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    });
}

/** The ramp of a kind that has the id; else `own`, else the first of the kind. */
export function rampNamed(id: string, kind: RampKind, own: string, theme: ThemeName): Ramp {
  const fit = ramps.filter((ramp) => ramp.kind === kind);
  const ramp = fit.find((one) => one.id === id) ?? fit.find((one) => one.id === own) ?? fit[0];
  return rampOf(ramp?.colours[theme].split(' ') ?? []);
}
