import { type Language, say } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import type { KeptPlaces } from './keep-places.ts';
import { loadWords } from './load-words.ts';
import type { Change, LeftReason, ReadPlaces } from './read-places.ts';

const reasons = [
  'noGeometry',
  'geometryKind',
  'notDegrees',
  'tooFewPoints',
  'badCorridor',
] as const satisfies readonly LeftReason[];
const changes = [
  'parts',
  'partsLost',
  'holes',
  'heights',
  'simplified',
  'unnamed',
  'cut',
  'monthsUnread',
] as const satisfies readonly Change[];

/** How many features were read and taken, what was left out with each reason, and what was changed: a line each. */
export function loadLines(read: ReadPlaces, kept: KeptPlaces, language: Language): readonly string[] {
  const { whole, decimal, list } = formatOf(language);
  const counted = (key: keyof (typeof loadWords)['en'], count: number | undefined): readonly string[] =>
    count === undefined || count === 0
      ? []
      : [say(loadWords, language, key, { count: whole(count), km: decimal(read.toleranceKm, 2) })];
  const left = read.read - read.taken;
  return [
    say(loadWords, language, 'read', { read: whole(read.read), taken: whole(read.taken), left: whole(left) }),
    ...reasons.flatMap((reason) => counted(reason, read.leftOut[reason])),
    ...counted('already', kept.already),
    ...counted('beyond', kept.beyond),
    ...changes.flatMap((change) => counted(change, read.changed[change])),
    ...counted('renamed', kept.renamed),
    ...(read.dropped.length === 0 ? [] : [say(loadWords, language, 'dropped', { list: list(read.dropped) })]),
  ];
}
