import type { Language } from '../../../base/words.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import type { DataSet } from '../../cockpit.ts';

/** A file of the person goes by its file name, a set of the app by its own. */
export const nameOf = (set: Pick<DataSet, 'shipped' | 'source' | 'file'>, language: Language): string =>
  set.shipped ? sourceText(set.source, language, 'name') : set.file;
