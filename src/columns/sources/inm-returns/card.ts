import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'inm-returns',
  words,
  citation: {
    publisher: 'Unidad de Política Migratoria, Registro e Identidad de Personas (SEGOB), con datos del INM',
    title: 'Devolución de personas extranjeras desde México',
    licence: 'libre uso con fuente / free use with source',
    rounding: 1,
    breaks: [],
    knownReleases: ['34c5caddce48d45e49aa5ecb4dd68adfdff26d224fd2679d9f79d0a7ef0d34a3'],
  },
  synthetic: false,
  dateMeans: 'event',
};
