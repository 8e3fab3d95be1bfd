import type { ExportFormat } from '../../format.ts';
import { words } from './words.ts';

export const html = {
  id: 'html',
  words,
  extension: 'html',
  isOneSheet: false,
  isPicture: false,
  type: 'text/html',
  endings: ['html'],
  load: async () => (await import('./writer.ts')).htmlWriter,
} as const satisfies ExportFormat;
