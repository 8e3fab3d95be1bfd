import { sesnspBreaks } from '../../mexico/sesnsp-breaks.ts';
import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'sesnsp-state',
  words,
  citation: {
    publisher: 'Secretariado Ejecutivo del Sistema Nacional de Seguridad Pública (SESNSP)',
    title: 'Incidencia delictiva del fuero común, estatal',
    licence: 'libre uso con fuente / free use with source',
    rounding: 1,
    breaks: sesnspBreaks,
    knownReleases: ['d035b4aff74e103f4cf6790e9440412d665c93f4103b6901f52b4f0f4e55f2d3'],
  },
  synthetic: false,
  dateMeans: 'report',
};
