import { areaMonthsOf } from '../analyse/releases/area-months-of.ts';
import { reconcile } from '../analyse/releases/reconcile.ts';
import { releaseDiff } from '../analyse/releases/release-diff.ts';
import { namesNear } from '../columns/areas/nearest-names.ts';
import { inspectFile } from '../columns/inspect.ts';
import { ownFiles } from '../columns/own-files.ts';
import { sources } from '../columns/sources/index.ts';
import { formats } from '../read/formats/index.ts';
import { placeReport } from '../select/place-report.ts';

/** What reads files that are not the app's own: loaded with the first that is dropped. */
export const reading = {
  registries: { sources, formats, namesNear, own: ownFiles },
  inspectFile,
  placeReport,
  releaseDiff,
  reconcile,
  areaMonthsOf,
};

export type ReadingTools = typeof reading;
