import { type Language, say } from '../../../base/words.ts';
import type { Importing } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

const bytesInMegabyte = 1e6;

/** In megabytes as far as the file itself is passed: rows that are located then are a share. */
export function importText({ name, bytes, progress: { done, total } }: Importing, language: Language): string {
  const format = formatOf(language);
  if (total === 0) return say(words, language, 'importingUnknown', { name });
  if (total !== bytes)
    return say(words, language, 'importingShare', {
      name,
      share: format.share(Math.floor((100 * done) / total) / 100),
    });
  const megabytes = (many: number): string => format.decimal(many / bytesInMegabyte, 1);
  return say(words, language, 'importing', { name, done: megabytes(done), total: megabytes(total) });
}
