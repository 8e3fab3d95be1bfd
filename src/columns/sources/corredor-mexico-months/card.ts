import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'corredor-mexico-months',
  words,
  citation: {
    publisher: 'Unidad de Política Migratoria, Registro e Identidad de Personas (SEGOB), con datos del INM',
    title: 'Eventos de personas en situación migratoria irregular en México, enero de 2018 a abril de 2025',
    licence: 'libre uso con fuente / free use with source',
    rounding: 1,
    breaks: [],
    knownReleases: [],
  },
  synthetic: false,
  dateMeans: 'event',
};
