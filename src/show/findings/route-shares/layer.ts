import { type Language, say } from '../../../base/words.ts';
import type { RouteSharesResult } from '../../../disclose/disclosed.ts';
import type { Legend, LegendEntry } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import { pathsOf } from '../../layers/cell-ink.ts';
import type { LayerDrawing } from '../../layers/layer-drawing.ts';
import { sameColour, writeColour } from '../../layers/rgba.ts';
import { layerWords } from '../../layers/words.ts';
import type { Theme } from '../../theme/colours.ts';
import type { FindingContext } from '../finding-view.ts';
import { at, type Column, columnsOf, type Direction, directionOf } from './columns.ts';
import { againstText } from './text.ts';
import { words } from './words.ts';

const reachId = 'finding:routes-reach';
const symbolStart = 'finding:routes-symbol:';

/** Shares of the last period from which a line is wider, and the widths. */
const shareSteps = [0.1, 0.25] as const;
const widths = [2.5, 4.5, 7] as const;
/** Changes, hundredths of the whole, from which an ink is stronger. */
const pointSteps = [5, 10] as const;
const symbolRadius = 7;

const stepOf = (value: number, steps: readonly number[]): number => steps.filter((step) => value >= step).length;

/** A route as it is drawn. */
interface Drawn {
  readonly column: Column;
  readonly direction: Direction;
  readonly width: number;
  readonly strength: number;
  readonly ink: string;
}

function inkOf(direction: Direction, strength: number, theme: Theme): string {
  if (direction === 'none') return theme.quiet;
  return (direction === 'rose' ? theme.hot : theme.cold)[strength] ?? theme.ink;
}

function drawnOf(result: RouteSharesResult, { theme, significance }: FindingContext): readonly Drawn[] {
  const last = result.periods.length - 1;
  return columnsOf(result).flatMap((column) => {
    if (column.route === null) return [];
    const direction = directionOf(column, significance);
    const strength = stepOf(Math.abs(column.change?.difference.value ?? 0) * 100, pointSteps);
    const width = stepOf(at(result, 'shares', last, column.index), shareSteps);
    return [{ column, direction, width, strength, ink: inkOf(direction, strength, theme) }];
  });
}

const pathsThrough = (drawn: readonly Drawn[]) => pathsOf(drawn.map(({ column }) => column.route?.lonLat.flat() ?? []));

function coloursOf(drawn: readonly Drawn[]): Uint8Array {
  const colour = new Uint8Array(drawn.length * 4);
  drawn.forEach(({ ink }, i) => {
    writeColour(colour, i, ink);
  });
  return colour;
}

/** Lines of one width: those that changed solid over a casing, the others dashed. */
function linesOf(drawn: readonly Drawn[], width: number, theme: Theme): readonly LayerDrawing[] {
  const own = drawn.filter((one) => one.width === width);
  const widthPx = widths[width] ?? widths[0];
  const line = (id: string, which: readonly Drawn[], more: { dashed: boolean; px: number; casing?: true }) =>
    which.length === 0
      ? []
      : [
          {
            kind: 'lines',
            id: `finding:routes-${id}-${width}`,
            ...pathsThrough(which),
            colour: more.casing === true ? sameColour(which.length, theme.land) : coloursOf(which),
            widthPx: more.px,
            dashed: more.dashed,
          } as const,
        ];
  const changed = own.filter(({ direction }) => direction !== 'none');
  const still = own.filter(({ direction }) => direction === 'none');
  return [
    ...line('still', still, { dashed: true, px: widthPx }),
    ...line('casing', changed, { dashed: false, px: widthPx + 2, casing: true }),
    ...line('changed', changed, { dashed: false, px: widthPx }),
  ];
}

/** The vertex in the middle of a line. */
const middleOf = ({ column }: Drawn): readonly number[] => {
  const line = column.route?.lonLat ?? [];
  return [...(line[Math.floor(line.length / 2)] ?? [])];
};

const withDirection = (drawn: readonly Drawn[], direction: Direction): readonly Drawn[] =>
  drawn.filter((one) => one.direction === direction);

/** A triangle on each route whose share changed, upwards where it rose. */
function symbolsOf(drawn: readonly Drawn[], theme: Theme): readonly LayerDrawing[] {
  return drawn
    .filter(({ direction }) => direction !== 'none')
    .map((one) => ({
      kind: 'circles',
      id: `${symbolStart}${one.column.id}`,
      lonLat: Float64Array.from(middleOf(one)),
      radiusPx: Float32Array.of(symbolRadius),
      fill: coloursOf([one]),
      outline: sameColour(1, theme.panel),
      outlinePx: 1.2,
      form: one.direction === 'rose' ? 'triangle' : 'triangle-down',
    }));
}

export function layerOf(result: RouteSharesResult, context: FindingContext): readonly LayerDrawing[] {
  const drawn = drawnOf(result, context);
  if (drawn.length === 0) return [];
  const { theme, pick } = context;
  const picked = drawn.filter(({ column }) => column.id === pick);
  const wide = { kind: 'lines', dashed: false } as const;
  return [
    ...(picked.length === 0
      ? []
      : [
          {
            ...wide,
            id: 'finding:routes-picked',
            ...pathsThrough(picked),
            colour: sameColour(picked.length, theme.focus),
            widthPx: 13,
          },
        ]),
    { ...wide, id: reachId, ...pathsThrough(drawn), colour: sameColour(drawn.length, theme.quiet, 1), widthPx: 10 },
    ...widths.flatMap((_, width) => linesOf(drawn, width, theme)),
    ...symbolsOf(drawn, theme),
  ];
}

/** The route of a thing on the map; null for one of another drawing. */
export function routeOnMap(result: RouteSharesResult, drawing: string, index: number): string | null {
  if (drawing === reachId) return result.routes[index]?.id ?? null;
  return result.routes.find(({ id }) => drawing === `${symbolStart}${id}`)?.id ?? null;
}

function changeEntries(drawn: readonly Drawn[], language: Language, theme: Theme): readonly LegendEntry[] {
  const [low, high] = pointSteps.map((step) => formatOf(language).whole(step));
  const [from, to] = [low ?? '', high ?? ''];
  return (['rose', 'fell'] as const).flatMap((direction) =>
    [2, 1, 0].flatMap((strength): LegendEntry[] => {
      if (!withDirection(drawn, direction).some((one) => one.strength === strength)) return [];
      const label = [
        say(words, language, `legend.${direction}Under`, { to: from }),
        say(words, language, `legend.${direction}Between`, { from, to }),
        say(words, language, `legend.${direction}`, { from: to }),
      ][strength];
      const ink = inkOf(direction, strength, theme);
      const swatch = { shape: 'line', ink, width: widths[1], dashed: false } as const;
      return [{ id: `${direction}-${strength}`, swatch, label: label ?? '' }];
    }),
  );
}

function widthEntries(drawn: readonly Drawn[], language: Language, theme: Theme): readonly LegendEntry[] {
  const [low, high] = shareSteps.map((step) => formatOf(language).share(step));
  const [from, to] = [low ?? '', high ?? ''];
  const labels = [
    say(words, language, 'legend.thin', { to: from }),
    say(words, language, 'legend.middle', { from, to }),
    say(words, language, 'legend.wide', { from: to }),
  ];
  return [2, 1, 0].flatMap((width): LegendEntry[] =>
    drawn.some((one) => one.width === width)
      ? [
          {
            id: `width-${width}`,
            swatch: { shape: 'line', ink: theme.ink, width: widths[width] ?? 1, dashed: false },
            label: labels[width] ?? '',
          },
        ]
      : [],
  );
}

function symbolEntries(drawn: readonly Drawn[], language: Language, theme: Theme): readonly LegendEntry[] {
  const texts = words[language];
  return (['rose', 'fell'] as const).flatMap((direction): LegendEntry[] =>
    withDirection(drawn, direction).length === 0
      ? []
      : [
          {
            id: `symbol-${direction}`,
            swatch: {
              shape: 'circle',
              radius: symbolRadius - 1,
              fill: direction === 'rose' ? theme.hot[1] : theme.cold[1],
              ink: theme.panel,
              form: direction === 'rose' ? 'triangle' : 'triangle-down',
            },
            label: texts[direction === 'rose' ? 'legend.up' : 'legend.down'],
          },
        ],
  );
}

export function legendOf(result: RouteSharesResult, context: FindingContext): Legend | null {
  const drawn = drawnOf(result, context);
  if (drawn.length === 0) return null;
  const { language, theme, measure, synthetic, pick } = context;
  const texts = words[language];
  const none: LegendEntry = {
    id: 'none',
    swatch: { shape: 'line', ink: theme.quiet, width: widths[0], dashed: true },
    label: texts['legend.none'],
  };
  const picked: LegendEntry = {
    id: 'picked',
    swatch: { shape: 'line', ink: theme.focus, width: 7, dashed: false },
    label: texts['legend.picked'],
  };
  const { whole, figure } = formatOf(language);
  const { stamp, n } = result.meta;
  const note = say(words, language, 'legend.note', {
    n: whole(n),
    km: figure(result.toleranceKm),
    version: stamp.version,
    seed: stamp.seed,
  });
  return {
    id: 'finding',
    title: say(words, language, 'legend', { measure }),
    entries: [
      ...changeEntries(drawn, language, theme),
      ...(withDirection(drawn, 'none').length > 0 ? [none] : []),
      ...symbolEntries(drawn, language, theme),
      ...widthEntries(drawn, language, theme),
      ...(drawn.some(({ column }) => column.id === pick) ? [picked] : []),
    ],
    notes: [
      ...(synthetic ? [layerWords[language].synthetic] : []),
      ...(result.routes.some(({ schematic }) => schematic) ? [texts['legend.schematic']] : []),
      againstText(result, language),
      note,
    ],
    fixed: [texts['legend.schematic']],
  };
}
