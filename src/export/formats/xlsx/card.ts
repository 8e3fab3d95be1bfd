import type { ExportFormat } from '../../format.ts';
import { words } from './words.ts';

export const xlsx = {
  id: 'xlsx',
  words,
  extension: 'xlsx',
  isOneSheet: false,
  isPicture: false,
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  endings: ['xlsx'],
  load: async () => (await import('./writer.ts')).xlsxWriter,
} as const satisfies ExportFormat;
