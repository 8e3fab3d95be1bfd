import type { ExportFormat } from '../../format.ts';
import { words } from './words.ts';

export const pptx = {
  id: 'pptx',
  words,
  extension: 'pptx',
  isOneSheet: false,
  isPicture: false,
  type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  endings: ['pptx'],
  load: async () => (await import('./writer.ts')).pptxWriter,
} as const satisfies ExportFormat;
