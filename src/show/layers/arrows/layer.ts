import { say } from '../../../base/words.ts';
import type { Flow } from '../../../disclose/disclosed.ts';
import type { Legend, LegendEntry } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import { numberText } from '../../held-figures.ts';
import type { Theme } from '../../theme/colours.ts';
import { edgesOf, pathsOf } from '../cell-ink.ts';
import type { Layer, LayerInput } from '../layer.ts';
import type { LayerDrawing } from '../layer-drawing.ts';
import { sameColour } from '../rgba.ts';
import { layerWords } from '../words.ts';
import { arrowRing } from './arrow-shape.ts';
import { shownFlows } from './shown-flows.ts';
import { arrowWords } from './words.ts';

/** The widest arrow, of the reach of all ends and in degrees at most; the others by their share. */
const widestOfReach = 0.06;
const widestDegrees = 0.22;
const fillAlpha = 235;
/** Width of the widest arrow's line in the legend, pixels. */
const legendWidth = 8;

const drawnOf = (input: LayerInput): readonly Flow[] => shownFlows(input.shift?.flows ?? []).drawn;

const largestOf = (flows: readonly Flow[]): number => Math.max(...flows.map(({ share }) => share));

const spanOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

function build(input: LayerInput, theme: Theme): readonly LayerDrawing[] {
  const flows = drawnOf(input);
  if (flows.length === 0) return [];
  const ends = flows.flatMap(({ from, to }) => [from.at, to.at]);
  const reach = Math.max(...[0, 1].map((axis) => spanOf(ends.map((end) => end[axis === 0 ? 0 : 1]))));
  const widest = Math.min(widestOfReach * reach, widestDegrees);
  const largest = largestOf(flows);
  const rings = flows.map(({ from, to, share }) => arrowRing(from.at, to.at, (widest * share) / largest));
  const paths = pathsOf(rings);
  const edges = edgesOf(paths, [...flows.keys()]);
  return [
    { kind: 'polygons', id: 'arrows:fill', ...paths, fill: sameColour(flows.length, theme.accent, fillAlpha) },
    {
      kind: 'lines',
      id: 'arrows:edge',
      ...edges,
      colour: sameColour(flows.length, theme.panel),
      widthPx: 1,
      dashed: false,
      isInk: true,
    },
  ];
}

/** The largest and the smallest share that is drawn. */
function widthEntries(flows: readonly Flow[], input: LayerInput, theme: Theme): readonly LegendEntry[] {
  const largest = largestOf(flows);
  const smallest = Math.min(...flows.map(({ share }) => share));
  const { share: shareText } = formatOf(input.language);
  const shares = smallest === largest ? [largest] : [largest, smallest];
  return shares.map((share, at) => ({
    id: at === 0 ? 'largest' : 'smallest',
    swatch: {
      shape: 'line',
      ink: theme.accent,
      width: Math.max(1, (legendWidth * share) / largest),
      dashed: false,
    },
    label: say(arrowWords, input.language, 'share', { share: shareText(share) }),
  }));
}

function legend(input: LayerInput, theme: Theme): Legend | null {
  const { shift, language } = input;
  const flows = drawnOf(input);
  if (shift === null || flows.length === 0) return null;
  const { decimal, whole, share } = formatOf(language);
  const { rest } = shownFlows(shift.flows ?? []);
  const test = {
    p: decimal(shift.p ?? Number.NaN, 3),
    now: numberText(shift.nNow, language),
    before: numberText(shift.nBefore, language),
  };
  const left = { count: whole(rest.count), share: share(rest.share) };
  return {
    id: 'arrows',
    title: say(arrowWords, language, 'title', { measure: input.incidentsName }),
    entries: widthEntries(flows, input, theme),
    notes: [
      ...(input.incidentsSynthetic ? [layerWords[language].synthetic] : []),
      arrowWords[language].caption,
      say(arrowWords, language, 'test', test),
      ...(rest.count === 0 ? [] : [say(arrowWords, language, 'rest', left)]),
    ],
    fixed: [arrowWords[language].caption],
  };
}

/** What moved from where to where between two periods, as far as it stands above noise. */
export const arrows: Layer = { id: 'arrows', classes: 'none', words: arrowWords, shows: ['shift'], build, legend };
