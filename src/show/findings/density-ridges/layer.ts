import { say } from '../../../base/words.ts';
import type { RidgesResult } from '../../../disclose/disclosed.ts';
import { periodText } from '../../charts/frame.ts';
import type { Legend, LegendEntry } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import { pathsOf } from '../../layers/cell-ink.ts';
import type { LayerDrawing } from '../../layers/layer-drawing.ts';
import { sameColour } from '../../layers/rgba.ts';
import { layerWords } from '../../layers/words.ts';
import type { Theme } from '../../theme/colours.ts';
import type { FindingContext } from '../finding-view.ts';
import { bandAt, bandPieces, cornersOf, firmKm, type Stretch, stretchesOf, stretchesOfPeriod } from './stretches.ts';
import { words } from './words.ts';

const bandId = 'finding:ridges-band';
const bandAlpha = 0x40;

/** Ridges of now are strong and whole, those of before lighter and dashed; those that are not firm are thin. */
export const nowInk = (theme: Theme): string => theme.accent;
export const beforeInk = (theme: Theme): string => theme.quiet;

interface Look {
  readonly id: string;
  readonly isNow: boolean;
  readonly isFirm: boolean;
  readonly widthPx: number;
}

const looks: readonly Look[] = [
  { id: 'finding:ridges-before-unsure', isNow: false, isFirm: false, widthPx: 1.2 },
  { id: 'finding:ridges-before', isNow: false, isFirm: true, widthPx: 2.4 },
  { id: 'finding:ridges-now-unsure', isNow: true, isFirm: false, widthPx: 1.2 },
  { id: 'finding:ridges-now', isNow: true, isFirm: true, widthPx: 3.2 },
];

const stretchesFor = (result: RidgesResult, { isNow, isFirm }: Pick<Look, 'isNow' | 'isFirm'>): readonly Stretch[] =>
  stretchesOfPeriod(isNow ? result.now : result.before, firmKm(result)).filter((stretch) => stretch.isFirm === isFirm);

/** Firm stretches that have a band: those of now alone, so that two bands never lie over one another. */
const banded = (result: RidgesResult): readonly Stretch[] =>
  stretchesFor(result, { isNow: true, isFirm: true }).filter(({ ridge }) => ridge.bandKm.length > 0);

function pickedLines({ now, before, ...result }: RidgesResult, { theme, pick }: FindingContext): LayerDrawing[] {
  const ridge = [...now.ridges, ...(before?.ridges ?? [])].find(({ id }) => id === pick);
  if (ridge === undefined) return [];
  const paths = pathsOf(stretchesOf(ridge, firmKm(result)).map((stretch) => cornersOf(stretch).flat()));
  const line = (id: string, hex: string, widthPx: number): LayerDrawing => ({
    kind: 'lines',
    id,
    ...paths,
    colour: sameColour(paths.starts.length - 1, hex),
    widthPx,
    dashed: false,
    isInk: true,
  });
  return [line('finding:ridges-picked-edge', theme.ink, 7), line('finding:ridges-picked', theme.focus, 5)];
}

export function layerOf(result: RidgesResult, context: FindingContext): readonly LayerDrawing[] {
  const { theme } = context;
  const pieces = banded(result).flatMap((stretch) => bandPieces(stretch, bandAt(stretch)));
  const rings = pathsOf(pieces.map((piece) => piece.flat()));
  const band: LayerDrawing[] =
    pieces.length === 0
      ? []
      : [{ kind: 'polygons', id: bandId, ...rings, fill: sameColour(pieces.length, nowInk(theme), bandAlpha) }];
  const lines = looks.flatMap((look): LayerDrawing[] => {
    const stretches = stretchesFor(result, look);
    if (stretches.length === 0) return [];
    const paths = pathsOf(stretches.map((stretch) => cornersOf(stretch).flat()));
    const ink = look.isNow ? nowInk(theme) : beforeInk(theme);
    const colour = sameColour(stretches.length, ink);
    return [{ kind: 'lines', id: look.id, ...paths, colour, widthPx: look.widthPx, dashed: !look.isNow }];
  });
  return [...band, ...pickedLines(result, context), ...lines];
}

/** The ridge of a thing on the map; null where it is none. */
export function ridgeOnMap(result: RidgesResult, drawing: string, index: number): string | null {
  const look = looks.find(({ id }) => id === drawing);
  if (look !== undefined) return stretchesFor(result, look)[index]?.ridge.id ?? null;
  if (drawing !== bandId) return null;
  const owners = banded(result).flatMap((stretch) => bandPieces(stretch, bandAt(stretch)).map(() => stretch.ridge.id));
  return owners[index] ?? null;
}

export function legendOf(result: RidgesResult, context: FindingContext): Legend | null {
  const { language, theme, measure, synthetic, pick } = context;
  const texts = words[language];
  const format = formatOf(language);
  const line = (ink: string, width: number, dashed: boolean): LegendEntry['swatch'] => ({
    shape: 'line',
    ink,
    width,
    dashed,
  });
  const has = (isNow: boolean, isFirm: boolean): boolean => stretchesFor(result, { isNow, isFirm }).length > 0;
  const named = (isNow: boolean) => ({
    period: periodText((isNow ? result.now : (result.before ?? result.now)).period, language),
    km: format.whole(firmKm(result)),
  });
  const entries: LegendEntry[] = [...looks].reverse().flatMap(({ id, isNow, isFirm, widthPx }) => {
    if (!has(isNow, isFirm)) return [];
    const ink = isNow ? nowInk(theme) : beforeInk(theme);
    const label = say(words, language, isFirm ? 'legendFirm' : 'legendUnsure', named(isNow));
    return [{ id, swatch: line(ink, widthPx, !isNow), label }];
  });
  if (entries.length === 0) return null;
  if (banded(result).length > 0) {
    const fill = `${nowInk(theme)}${bandAlpha.toString(16)}`;
    const swatch = { shape: 'cell', fill, pattern: null, ink: nowInk(theme), edge: 'none' } as const;
    entries.push({ id: 'band', swatch, label: texts.legendBand });
  }
  if (pick !== null && pickedLines(result, context).length > 0) {
    entries.push({ id: 'picked', swatch: line(theme.focus, 5, false), label: texts.picked });
  }
  const note = say(words, language, 'note', {
    n: format.whole(result.meta.n),
    km: format.figure(result.bandwidthKm),
    cutoff: format.whole(Number(result.meta.stamp.params.cutoff)),
    version: result.meta.stamp.version,
  });
  return {
    id: 'finding',
    title: say(words, language, 'legendTitle', { measure }),
    entries,
    notes: [...(synthetic ? [layerWords[language].synthetic] : []), texts.legendNote, note],
  };
}
