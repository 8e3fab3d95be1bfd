import type { ExportFormat } from '../../format.ts';
import { words } from './words.ts';

export const png = {
  id: 'png',
  words,
  extension: 'png',
  isOneSheet: true,
  isPicture: true,
  type: 'image/png',
  endings: ['png'],
  load: async () => (await import('./writer.ts')).pngWriter,
} as const satisfies ExportFormat;
