import { say } from '../../../base/words.ts';
import { markNear } from '../../../corridors/border-marks.ts';
import type { LineDensityResult } from '../../../disclose/disclosed.ts';
import { periodText } from '../../charts/frame.ts';
import { chartWords } from '../../charts/words.ts';
import type { Legend, LegendEntry } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import { pathsOf } from '../../layers/cell-ink.ts';
import type { LayerDrawing } from '../../layers/layer-drawing.ts';
import { sameColour, writeColour } from '../../layers/rgba.ts';
import { layerWords } from '../../layers/words.ts';
import { type ClassScale, classesOf, classesOnce, classLabel, classOf } from '../../scale.ts';
import type { Theme } from '../../theme/colours.ts';
import type { FindingContext } from '../finding-view.ts';
import { countOf, peaksOf, unitOf } from './peaks.ts';
import { words } from './words.ts';

const line = 'finding:line-density';
const widthPx = 7;
/** Border kilometres between the places of the drawn line. */
const stepKm = 10;

/** A stretch between two marks of the border. */
interface Piece {
  readonly fromKm: number;
  readonly value: number;
}

/** Density at a border kilometre, between the two nearest places of the curve. */
export function valueAtKm({ km, values }: Pick<LineDensityResult, 'km' | 'values'>, wanted: number): number {
  let k = 1;
  while (k < km.length - 1 && (km[k] ?? 0) < wanted) k += 1;
  const [before = 0, after = 0, low = 0, high = 0] = [km[k - 1], km[k], values[k - 1], values[k]];
  const share = after > before ? Math.min(Math.max((wanted - before) / (after - before), 0), 1) : 0;
  return low + share * (high - low);
}

function piecesOf(result: LineDensityResult): readonly Piece[] {
  const first = Math.ceil((result.km[0] ?? 0) / stepKm) * stepKm;
  const last = result.km[result.km.length - 1] ?? 0;
  const count = Math.max(0, Math.floor((last - first) / stepKm));
  return Array.from({ length: count }, (_, i) => {
    const fromKm = first + i * stepKm;
    return { fromKm, value: valueAtKm(result, fromKm + stepKm / 2) };
  });
}

const scaleOf = (result: LineDensityResult, theme: Theme): ClassScale =>
  classesOnce(result, theme.name, () =>
    classesOf(
      piecesOf(result).map(({ value }) => value),
      theme.people.slice(1),
      false,
    ),
  );

function pickOf(result: LineDensityResult, { theme, pick }: FindingContext): LayerDrawing[] {
  const peak = peaksOf(result).find(({ id }) => id === pick);
  if (peak === undefined) return [];
  const { lon, lat } = markNear(peak.km);
  return [
    {
      kind: 'circles',
      id: 'finding:line-density-picked',
      lonLat: Float64Array.from([lon, lat]),
      radiusPx: Float32Array.from([9]),
      fill: sameColour(1, theme.focus),
      outline: sameColour(1, theme.ink),
      outlinePx: 2,
    },
  ];
}

export function layerOf(result: LineDensityResult, context: FindingContext): readonly LayerDrawing[] {
  const pieces = piecesOf(result);
  if (pieces.length === 0) return [];
  const { theme } = context;
  const scale = scaleOf(result, theme);
  const colour = new Uint8Array(pieces.length * 4);
  const paths = pathsOf(
    pieces.map(({ fromKm }) =>
      [fromKm, fromKm + stepKm].flatMap((km) => {
        const { lon, lat } = markNear(km);
        return [lon, lat];
      }),
    ),
  );
  pieces.forEach(({ value }, i) => {
    writeColour(colour, i, scale.colours[classOf(scale, value)] ?? theme.ink);
  });
  const casing = sameColour(pieces.length, theme.paper);
  return [
    { kind: 'lines', id: `${line}-casing`, ...paths, colour: casing, widthPx: widthPx + 3, dashed: false },
    { kind: 'lines', id: line, ...paths, colour, widthPx, dashed: false },
    ...pickOf(result, context),
  ];
}

/** The border kilometre in the middle of a drawn piece; null for another drawing. */
export function kmOnMap(result: LineDensityResult, drawing: string, index: number): number | null {
  const piece = drawing === line ? piecesOf(result)[index] : undefined;
  return piece === undefined ? null : piece.fromKm + stepKm / 2;
}

export function legendOf(result: LineDensityResult, context: FindingContext): Legend | null {
  const pieces = piecesOf(result);
  if (pieces.length === 0) return null;
  const { language, theme, measure, synthetic } = context;
  const texts = words[language];
  const format = formatOf(language);
  const scale = scaleOf(result, theme);
  const present = new Set(pieces.map(({ value }) => classOf(scale, value)));
  const labels = {
    under: (to: string) => say(chartWords, language, 'under', { to }),
    between: (from: string, to: string) => say(chartWords, language, 'between', { from, to }),
    more: (from: string) => say(chartWords, language, 'more', { from }),
  };
  const entries = scale.colours.flatMap((ink, index): LegendEntry[] =>
    present.has(index)
      ? [
          {
            id: `class-${index}`,
            swatch: { shape: 'line', ink, width: widthPx, dashed: false },
            label: classLabel(scale, index, language, labels),
          },
        ]
      : [],
  );
  if (pickOf(result, context).length > 0) {
    entries.push({
      id: 'picked',
      swatch: { shape: 'circle', radius: 7, fill: theme.focus, ink: theme.ink },
      label: texts.picked,
    });
  }
  const note = say(words, language, 'note', {
    n: format.whole(countOf(result)),
    unit: unitOf(result, language),
    km: format.figure(result.bandwidthKm),
    version: result.meta.stamp.version,
    seed: result.meta.stamp.seed,
  });
  const period = say(words, language, 'period', { period: periodText(result.period, language) });
  return {
    id: 'finding',
    title: say(words, language, 'title', { measure, unit: unitOf(result, language) }),
    entries,
    notes: [...(synthetic ? [layerWords[language].synthetic] : []), period, note],
  };
}
