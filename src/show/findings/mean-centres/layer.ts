import { say } from '../../../base/words.ts';
import type { MeanCentresResult } from '../../../disclose/disclosed.ts';
import type { Legend, LegendEntry } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import { pathsOf } from '../../layers/cell-ink.ts';
import type { LayerDrawing } from '../../layers/layer-drawing.ts';
import { sameColour, writeColour } from '../../layers/rgba.ts';
import { layerWords } from '../../layers/words.ts';
import type { Theme } from '../../theme/colours.ts';
import type { FindingContext } from '../finding-view.ts';
import { type CentredStep, centredSteps, itemId, sideText, stepName } from './step-names.ts';
import { words } from './words.ts';

const trackId = 'finding:centre-track';
const centresId = 'finding:centre-dots';
const dotPx = 5.5;
/** More uncertainty ellipses than this lie over one another: then the first and the last are drawn. */
const mostEllipses = 12;
/** Dots that the legend shows, the first and the last among them. */
const mostEntries = 6;

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16);

/** Ink of a step, from the light end of the ramp to the dark: `share` 0 is the first, 1 the last. */
export function stepInk(theme: Theme, share: number): string {
  const ramp = theme.counts;
  const at = Math.min(Math.max(share, 0), 1) * (ramp.length - 1);
  const low = Math.min(Math.floor(at), ramp.length - 2);
  const [from = theme.ink, to = theme.ink] = [ramp[low], ramp[low + 1]];
  const mixed = [0, 1, 2].map((c) => Math.round(channel(from, c) + (at - low) * (channel(to, c) - channel(from, c))));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const shareOf = (k: number, steps: readonly unknown[]): number => (steps.length < 2 ? 1 : k / (steps.length - 1));

const flat = (ring: readonly (readonly [number, number])[]): readonly number[] => ring.flat();

function ellipses(steps: readonly CentredStep[], theme: Theme): LayerDrawing[] {
  const ends = [...new Set([0, steps.length - 1])];
  return ends.flatMap((k): LayerDrawing[] => {
    const step = steps[k];
    if (step === undefined) return [];
    const isLast = k === steps.length - 1;
    return [
      {
        kind: 'lines',
        id: `finding:centre-ellipse-${isLast ? 'last' : 'first'}`,
        ...pathsOf([flat(step.centre.ellipse.ring)]),
        colour: sameColour(1, theme.ink),
        widthPx: isLast ? 2 : 1.5,
        dashed: !isLast,
      },
    ];
  });
}

/** Steps whose uncertainty is drawn. */
function uncertain(steps: readonly CentredStep[]): readonly CentredStep[] {
  const shown = steps.length <= mostEllipses ? steps : [steps[0], steps.at(-1)];
  return shown.filter((step) => step !== undefined).filter(({ centre }) => centre.uncertainty.length > 2);
}

export function layerOf(result: MeanCentresResult, { theme, pick }: FindingContext): readonly LayerDrawing[] {
  const steps = centredSteps(result);
  if (steps.length === 0) return [];
  const fill = new Uint8Array(steps.length * 4);
  const track = new Uint8Array(Math.max(0, steps.length - 1) * 4);
  steps.forEach((_, k) => {
    writeColour(fill, k, stepInk(theme, shareOf(k, steps)));
    if (k > 0) writeColour(track, k - 1, stepInk(theme, shareOf(k, steps)));
  });
  const small = uncertain(steps);
  const lines = pathsOf(steps.slice(1).map(({ centre }, k) => [...(steps[k]?.centre.lonLat ?? []), ...centre.lonLat]));
  const picked = steps.filter(({ index }) => itemId(index) === pick);
  return [
    ...ellipses(steps, theme),
    ...(small.length === 0
      ? []
      : [
          {
            kind: 'lines',
            id: 'finding:centre-uncertainty',
            ...pathsOf(small.map(({ centre }) => flat(centre.uncertainty))),
            colour: sameColour(small.length, theme.quiet),
            widthPx: 1,
            dashed: false,
          } as const,
        ]),
    ...(steps.length < 2
      ? []
      : ([
          {
            kind: 'lines',
            id: `${trackId}-casing`,
            ...lines,
            colour: sameColour(steps.length - 1, theme.ink),
            widthPx: 5,
            dashed: false,
            isInk: true,
          },
          { kind: 'lines', id: trackId, ...lines, colour: track, widthPx: 3, dashed: false },
        ] as const)),
    ...(picked.length === 0
      ? []
      : [
          {
            kind: 'circles',
            id: 'finding:centre-picked',
            lonLat: Float64Array.from(picked.flatMap(({ centre }) => centre.lonLat)),
            radiusPx: new Float32Array(picked.length).fill(dotPx + 4),
            fill: sameColour(picked.length, theme.focus),
            outline: sameColour(picked.length, theme.ink),
            outlinePx: 1.5,
          } as const,
        ]),
    {
      kind: 'circles',
      id: centresId,
      lonLat: Float64Array.from(steps.flatMap(({ centre }) => centre.lonLat)),
      radiusPx: new Float32Array(steps.length).fill(dotPx),
      fill,
      outline: sameColour(steps.length, theme.ink),
      outlinePx: 1.25,
    },
  ];
}

/** The step of a dot, or the one that a piece of the track leads to. */
export function stepOnMap(result: MeanCentresResult, drawing: string, index: number): string | null {
  const steps = centredSteps(result);
  const step = drawing === centresId ? steps[index] : drawing === trackId ? steps[index + 1] : undefined;
  return step === undefined ? null : itemId(step.index);
}

/** Places in a row of steps, evenly spread, its ends among them. */
function spread(count: number): readonly number[] {
  if (count <= mostEntries) return Array.from({ length: count }, (_, k) => k);
  return Array.from({ length: mostEntries }, (_, k) => Math.round((k * (count - 1)) / (mostEntries - 1)));
}

function entriesOf(result: MeanCentresResult, steps: readonly CentredStep[], context: FindingContext): LegendEntry[] {
  const { language, theme, pick } = context;
  const dots = spread(steps.length).flatMap((k): LegendEntry[] => {
    const one = steps[k];
    if (one === undefined) return [];
    const number = formatOf(language).whole(one.index + 1);
    const label = say(words, language, 'item', { number, step: stepName(one.step, result, language) });
    const fill = stepInk(theme, shareOf(k, steps));
    return [{ id: `dot-${one.index}`, swatch: { shape: 'circle', radius: dotPx, fill, ink: theme.ink }, label }];
  });
  const line = (ink: string, width: number, dashed: boolean): LegendEntry['swatch'] => ({
    shape: 'line',
    ink,
    width,
    dashed,
  });
  const [first, last] = [steps[0], steps.at(-1)];
  const named = (step: CentredStep) => ({ step: stepName(step.step, result, language) });
  const ends: LegendEntry[] = [];
  if (first !== undefined && steps.length > 1) {
    const label = say(words, language, 'ellipseFirst', named(first));
    ends.push({ id: 'ellipse-first', swatch: line(theme.ink, 1.5, true), label });
  }
  if (last !== undefined) {
    const label = say(words, language, 'ellipseLast', named(last));
    ends.push({ id: 'ellipse-last', swatch: line(theme.ink, 2, false), label });
  }
  if (uncertain(steps).length > 0) {
    ends.push({ id: 'uncertainty', swatch: line(theme.quiet, 1, false), label: words[language].uncertainty });
  }
  if (steps.some(({ index }) => itemId(index) === pick)) {
    const swatch = { shape: 'circle', radius: dotPx + 2, fill: theme.focus, ink: theme.ink } as const;
    ends.push({ id: 'picked', swatch, label: words[language].picked });
  }
  return [...dots, ...ends];
}

export function legendOf(result: MeanCentresResult, context: FindingContext): Legend | null {
  const steps = centredSteps(result);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { language, measure, synthetic } = context;
  const { meta } = result;
  const order = say(words, language, 'order', {
    from: stepName(first.step, result, language),
    to: stepName(last.step, result, language),
  });
  const { version, seed } = meta.stamp;
  const side = sideText(result, language);
  const note = say(words, language, 'note', { n: formatOf(language).whole(meta.n), side, version, seed });
  return {
    id: 'finding',
    title: say(words, language, 'legend', { measure }),
    entries: entriesOf(result, steps, context),
    notes: [...(synthetic ? [layerWords[language].synthetic] : []), ...(steps.length > 1 ? [order] : []), note],
  };
}
