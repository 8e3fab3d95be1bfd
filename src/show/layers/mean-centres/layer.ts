import { type Language, say } from '../../../base/words.ts';
import type { ShiftResult } from '../../../disclose/disclosed.ts';
import type { Legend, LegendEntry } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import { numberText } from '../../held-figures.ts';
import type { Theme } from '../../theme/colours.ts';
import { pathsOf } from '../cell-ink.ts';
import type { Layer, LayerInput } from '../layer.ts';
import type { LayerDrawing } from '../layer-drawing.ts';
import { sameColour, writeColour } from '../rgba.ts';
import { words } from './words.ts';

const radius = 6;

const centresOf = (input: LayerInput) => input.shift?.centres ?? null;

/** "n = 1,412 against 1,398; version 1, seed 1". */
function noteOf({ nNow, nBefore, stamp }: ShiftResult, language: Language): string {
  return say(words, language, 'note', {
    now: numberText(nNow, language),
    before: numberText(nBefore, language),
    version: stamp.version,
    seed: stamp.seed,
  });
}

function build(input: LayerInput, theme: Theme): readonly LayerDrawing[] {
  const centres = centresOf(input);
  if (centres === null) return [];
  const { now, before, ellipse } = centres;
  const fill = sameColour(2, theme.panel);
  writeColour(fill, 1, theme.ink);
  const drawings: LayerDrawing[] = [];
  if (ellipse.length > 2) {
    const paths = pathsOf([[...ellipse, ...ellipse.slice(0, 1)].flat()]);
    drawings.push({
      kind: 'lines',
      id: 'mean-centres:ellipse',
      ...paths,
      colour: sameColour(1, theme.ink),
      widthPx: 1.2,
      dashed: true,
    });
  }
  drawings.push(
    {
      kind: 'lines',
      id: 'mean-centres:drift',
      ...pathsOf([[...before, ...now]]),
      colour: sameColour(1, theme.ink),
      widthPx: 2,
      dashed: false,
    },
    {
      kind: 'circles',
      id: 'mean-centres:centres',
      lonLat: Float64Array.from([...before, ...now]),
      radiusPx: Float32Array.from([radius, radius]),
      fill,
      outline: sameColour(2, theme.ink),
      outlinePx: 2,
    },
  );
  return drawings;
}

function legend(input: LayerInput, theme: Theme): Legend | null {
  const { shift, language } = input;
  const centres = centresOf(input);
  if (shift === null || centres === null) return null;
  const circle = (fill: string): LegendEntry['swatch'] => ({ shape: 'circle', radius, fill, ink: theme.ink });
  const line = (width: number, dashed: boolean): LegendEntry['swatch'] => ({
    shape: 'line',
    ink: theme.ink,
    width,
    dashed,
  });
  const drift = say(words, language, 'drift', { km: formatOf(language).whole(centres.driftKm) });
  const entries: LegendEntry[] = [
    { id: 'before', swatch: circle(theme.panel), label: words[language].before },
    { id: 'now', swatch: circle(theme.ink), label: words[language].now },
    { id: 'drift', swatch: line(2, false), label: drift },
  ];
  if (centres.ellipse.length > 2) {
    entries.push({ id: 'ellipse', swatch: line(1.2, true), label: words[language].ellipse });
  }
  const measure = shift.figures === 'areas' ? input.areasName : input.incidentsName;
  const title = say(words, language, 'title', { measure });
  return { id: 'mean-centres', title, entries, notes: [noteOf(shift, language)] };
}

/** Where a comparison has the centre of either period, and how far it moved. */
export const meanCentres: Layer = { id: 'mean-centres', classes: 'none', words, shows: ['shift'], build, legend };
