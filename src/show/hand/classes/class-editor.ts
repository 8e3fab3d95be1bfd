import { type LayerSpec, type LayerStyle, plainStyle } from '../../../document/layers.ts';
import { classesOfLayer } from '../../classes/layer-classes.ts';
import type { ShownFigures } from '../../classes/layer-figures.ts';
import { changeRange, changeScale } from '../../layers/change-cells/layer.ts';
import { plainLabelOfClass } from '../../layers/class-texts.ts';
import { layers } from '../../layers/index.ts';
import type { Layer, LayerInput } from '../../layers/layer.ts';
import { type ClassScale, classOf } from '../../scale.ts';
import type { Theme } from '../../theme/colours.ts';

/** A class of the layer as the editor lists it, the lowest first. */
export interface ClassRow {
  readonly colour: string;
  /** Place among the bounds of the one it begins at; null where it begins with the figures. */
  readonly bound: number | null;
  /** What it is called where the person wrote nothing. */
  readonly plain: string;
  /** How many of the figures on the map. */
  readonly count: number;
}

/** All that the editor of a layer's classes shows. */
export interface ClassEditor {
  readonly spec: LayerSpec;
  readonly style: LayerStyle;
  readonly figures: ShownFigures;
  readonly scale: ClassScale;
  readonly rows: readonly ClassRow[];
  /** Figures above zero on the map, ascending. */
  readonly drawn: readonly number[];
  /** The smallest and the largest of the figures that the classes span or the map shows. */
  readonly ends: readonly [number, number];
  /** What is counted and in what, as the legend says it. */
  readonly title: string;
}

const signs = [-1, 1] as const;

/** Rows of sizes of change: from much less to much more. */
function changeRows(input: LayerInput, theme: Theme): readonly ClassRow[] {
  const changes = changeScale(input, theme);
  if (changes === null) return [];
  const { scale, less, more, points } = changes;
  const each = scale.colours.length;
  return signs.flatMap((sign) => {
    const rows = Array.from({ length: each }, (_, at): ClassRow => {
      const count = points.filter(
        (value) => Math.sign(value) === sign && classOf(scale, Math.abs(value)) === at,
      ).length;
      return {
        colour: (sign === 1 ? more : less)[at] ?? '',
        bound: sign === 1 && at > 0 ? at - 1 : null,
        plain: changeRange(scale, at, sign, input.language),
        count,
      };
    });
    return sign === 1 ? rows : rows.reverse();
  });
}

function classRows(scale: ClassScale, drawn: readonly number[], { language }: LayerInput): readonly ClassRow[] {
  const counts = new Uint32Array(scale.colours.length);
  for (const value of drawn) counts[classOf(scale, value)] = (counts[classOf(scale, value)] ?? 0) + 1;
  return scale.colours.map((colour, at) => ({
    colour,
    // Nothing is moved to a bound that no figure can be under.
    bound: (scale.breaks[at - 1] ?? 0) > 0 ? at - 1 : null,
    plain: plainLabelOfClass(scale, at, language),
    count: counts[at] ?? 0,
  }));
}

const ownFigures = (layer: Layer, input: LayerInput): ShownFigures | null => layer.figures?.(input) ?? null;

/** What the editor shows of a layer; null while the layer has no figures. */
export function classEditorOf(input: LayerInput, theme: Theme): ClassEditor | null {
  const { spec } = input;
  const layer = layers.find(({ id }) => id === spec.layer);
  const figures = layer === undefined ? null : ownFigures(layer, input);
  if (layer === undefined || figures === null) return null;
  const drawn = Float64Array.from([...figures.drawn()].filter((value) => value > 0)).sort();
  const { values } = figures.counted();
  const all = [values[0], values[values.length - 1], drawn[0], drawn[drawn.length - 1]].filter(
    (value) => value !== undefined,
  );
  if (all.length === 0) return null;
  const isChange = figures.as === 'changes';
  const scale = (isChange ? changeScale(input, theme)?.scale : null) ?? classesOfLayer(input, theme, figures);
  const shown = Array.from(drawn);
  return {
    spec,
    style: spec.style ?? plainStyle,
    figures,
    scale,
    rows: isChange ? changeRows(input, theme) : classRows(scale, shown, input),
    drawn: shown,
    ends: [Math.min(...all), Math.max(...all)],
    title: layer.legend(input, theme)?.title ?? '',
  };
}
