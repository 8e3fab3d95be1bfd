import type { ExportFormat } from '../../format.ts';
import { fileType } from './file-type.ts';
import { words } from './words.ts';

export const pptx = {
  id: 'pptx',
  words,
  extension: 'pptx',
  isOneSheet: false,
  isPicture: false,
  type: fileType,
  endings: ['pptx'],
  load: async () => (await import('./writer.ts')).pptxWriter,
} as const satisfies ExportFormat;
