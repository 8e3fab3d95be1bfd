import type { ThemeName } from '../../document/document.ts';

export interface Theme {
  readonly name: ThemeName;
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly land: string;
  readonly water: string;
  readonly accent: string;
  readonly focus: string;
  /** Sequential, from few to many; one hue, evenly stepped in lightness. */
  readonly counts: readonly string[];
  /** Deaths and disappearances, from few to many. */
  readonly people: readonly string[];
  /** Rescues. */
  readonly rescues: string;
  /** More than elsewhere, and less: weak, middling, strong. */
  readonly hot: readonly [string, string, string];
  readonly cold: readonly [string, string, string];
  /** Neither more nor less. */
  readonly neutral: string;
  /** Band of synthetic data, and the ink on it. */
  readonly amber: string;
  readonly amberInk: string;
}

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    name: 'light',
    paper: '#FAF9F6',
    panel: '#FFFFFF',
    ink: '#1D2429',
    quiet: '#59646C',
    line: '#D5D8DA',
    land: '#F2F0EA',
    water: '#DCE6EB',
    accent: '#0B6B8A',
    focus: '#F2A900',
    counts: ['#d4ecb8', '#a3d9b1', '#66c2be', '#3aa3c7', '#2c74b3', '#253494'],
    people: ['#c9c8e3', '#b0aed6', '#9793c7', '#7d76b5', '#63489f', '#4a1486'],
    rescues: '#238b45',
    hot: ['#fdb863', '#e08214', '#b35806'],
    cold: ['#b2abd2', '#8073ac', '#542788'],
    neutral: '#E3E2DD',
    amber: '#F2A900',
    amberInk: '#1D2429',
  },
  dark: {
    name: 'dark',
    paper: '#12171B',
    panel: '#1A2126',
    ink: '#E8ECEE',
    quiet: '#9CA8B0',
    line: '#2E383F',
    land: '#1D252B',
    water: '#11171B',
    accent: '#63C1DC',
    focus: '#F2A900',
    counts: ['#1c3350', '#23508a', '#2c7fb8', '#41b6c4', '#8fd6bd', '#e3f5c4'],
    people: ['#3a2f5c', '#54478a', '#6f63ad', '#9188c7', '#b7b1de', '#e0dcf2'],
    rescues: '#74c476',
    hot: ['#8a5420', '#d9822b', '#fdb863'],
    cold: ['#54478a', '#8073ac', '#b2abd2'],
    neutral: '#2B343B',
    amber: '#F2A900',
    amberInk: '#1D2429',
  },
};
