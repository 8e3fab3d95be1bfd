import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'inm-events',
  words,
  citation: {
    publisher: 'Unidad de Política Migratoria, Registro e Identidad de Personas (SEGOB), con datos del INM',
    title: 'Eventos de personas en situación migratoria irregular en México',
    licence: 'libre uso con fuente / free use with source',
    rounding: 1,
    breaks: [],
    knownReleases: [
      '8b029b3064c472bc8516786f97a34290e1df2cdc905232c8e38b363328f2359b',
      '691d3b78445c0ff44fe33854411056032f8b243731277068461f3d39eed347ef',
    ],
  },
  synthetic: false,
  dateMeans: 'event',
};
