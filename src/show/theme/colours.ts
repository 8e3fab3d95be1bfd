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
    counts: ['#edf8d9', '#c7e9b4', '#7fcdbb', '#41b6c4', '#2c7fb8', '#253494'],
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
  },
};
