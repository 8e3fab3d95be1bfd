import type { ExportFormat } from '../../format.ts';
import { words } from './words.ts';

export const study = {
  id: 'study',
  words,
  extension: 'json',
  isOneSheet: false,
  isPicture: false,
  type: 'application/json',
  endings: ['json'],
  load: async () => (await import('./write-study.ts')).studyWriter,
} as const satisfies ExportFormat;
