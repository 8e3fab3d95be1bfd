import type { ExportFormat } from '../../format.ts';
import { words } from './words.ts';

export const pdf = {
  id: 'pdf',
  words,
  extension: 'pdf',
  isOneSheet: false,
  isPicture: false,
  type: 'application/pdf',
  endings: ['pdf'],
  load: async () => (await import('./writer.ts')).pdfWriter,
} as const satisfies ExportFormat;
