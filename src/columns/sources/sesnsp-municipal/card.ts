import { sesnspBreaks } from '../../mexico/sesnsp-breaks.ts';
import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'sesnsp-municipal',
  words,
  citation: {
    publisher: 'Secretariado Ejecutivo del Sistema Nacional de Seguridad Pública (SESNSP)',
    title: 'Incidencia delictiva del fuero común, municipal',
    licence: 'libre uso con fuente / free use with source',
    rounding: 1,
    breaks: sesnspBreaks,
    knownReleases: [],
  },
  synthetic: false,
  dateMeans: 'report',
};
