import { say } from '../../../base/words.ts';
import type { DensityResult } from '../../../disclose/disclosed.ts';
import { periodText } from '../../charts/frame.ts';
import type { Legend, LegendEntry } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import { type Paths, pathsOf } from '../../layers/cell-ink.ts';
import type { LayerDrawing } from '../../layers/layer-drawing.ts';
import { sameColour, writeColour } from '../../layers/rgba.ts';
import { layerWords } from '../../layers/words.ts';
import type { FindingContext } from '../finding-view.ts';
import { bandId, bandName, bandsOf, countOf, densityText, fillAlpha, unitOf } from './bands.ts';
import { piecesOf } from './pieces.ts';
import { words } from './words.ts';

const fills = 'finding:density';
const outlineAlpha = 110;

function lines(id: string, paths: Paths, hex: string, widthPx: number, alpha = 255): LayerDrawing {
  const colour = sameColour(paths.starts.length - 1, hex, alpha);
  return { kind: 'lines', id, ...paths, colour, widthPx, dashed: false };
}

const ringsOf = (contours: DensityResult['contours']): Paths =>
  pathsOf(contours.flatMap(({ rings }) => rings.map((ring) => ring.flat())));

function picked(result: DensityResult, { theme, pick }: FindingContext): LayerDrawing[] {
  const chosen = result.contours.filter((_, index) => bandId(index) === pick);
  if (chosen.length === 0) return [];
  const paths = ringsOf(chosen);
  return [
    lines('finding:density-picked-edge', paths, theme.ink, 4),
    lines('finding:density-picked', paths, theme.focus, 2.5),
  ];
}

export function layerOf(result: DensityResult, context: FindingContext): readonly LayerDrawing[] {
  if (result.contours.length === 0) return [];
  const { theme } = context;
  const { starts, lonLat, band } = piecesOf(result);
  const colours = new Map(bandsOf(result, theme).map(({ index, colour }) => [index, colour]));
  const fill = new Uint8Array(band.length * 4);
  band.forEach((index, i) => {
    writeColour(fill, i, colours.get(index) ?? theme.ink, fillAlpha);
  });
  return [
    { kind: 'polygons', id: fills, starts, lonLat, fill },
    lines('finding:density-outlines', ringsOf(result.contours), theme.ink, 0.8, outlineAlpha),
    ...picked(result, context),
  ];
}

/** The band of a piece of the map. */
export function bandOnMap(result: DensityResult, drawing: string, index: number): string | null {
  const band = drawing === fills ? piecesOf(result).band[index] : undefined;
  return band === undefined ? null : bandId(band);
}

export function legendOf(result: DensityResult, context: FindingContext): Legend | null {
  if (result.contours.length === 0) return null;
  const { language, theme, measure, pick, synthetic } = context;
  const texts = words[language];
  const format = formatOf(language);
  const bands = bandsOf(result, theme);
  const entries: LegendEntry[] = bands.map((band, at) => ({
    id: band.id,
    swatch: {
      shape: 'cell',
      fill: `${band.colour}${fillAlpha.toString(16)}`,
      pattern: null,
      ink: theme.ink,
      edge: 'solid',
    },
    label: `${bandName(bands, at, language)}: ${densityText(band, result, language)}`,
  }));
  if (bands.some(({ id }) => id === pick)) {
    entries.push({
      id: 'picked',
      swatch: { shape: 'line', ink: theme.focus, width: 3, dashed: false },
      label: texts.picked,
    });
  }
  const { stamp } = result.meta;
  const note = say(words, language, 'note', {
    n: format.whole(countOf(result)),
    unit: unitOf(result, language),
    kernel: texts[stamp.params.kernel === 'gaussian' ? 'kernelGaussian' : 'kernelQuartic'],
    km: format.figure(result.bandwidthKm),
    version: stamp.version,
  });
  const period = say(words, language, 'titlePeriod', { period: periodText(result.period, language) });
  return {
    id: 'finding',
    title: say(words, language, 'title', { measure, unit: unitOf(result, language) }),
    entries,
    notes: [...(synthetic ? [layerWords[language].synthetic] : []), period, note],
  };
}
