import type { CellResult } from '../../../disclose/disclosed.ts';
import { changesOf } from '../../layers/change-cells/layer.ts';
import type { LayerInput } from '../../layers/layer.ts';
import { placeAt } from '../../layers/places/layer.ts';
import { routesDrawn } from '../../layers/routes/layer.ts';
import { sectorSymbols } from '../../layers/sectors/layer.ts';
import type { DrawnThing } from './drawn-things.ts';

export type Properties = Readonly<Record<string, string | number | boolean | null>>;

/** Of an H3 cell or area, as its result has it; null where the figure is held back, missing or not observed. */
const figure = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : Number(value.toPrecision(12));

const sideOf = (side: number | undefined): string => (side === 1 ? 'us' : 'mexico');

function cellFigures(cells: CellResult, at: number): Properties {
  return {
    id: cells.ids[at] ?? '',
    name: cells.names[at] ?? null,
    records: figure(cells.records[at]),
    people: figure(cells.people[at]),
    border_km: figure(cells.borderKm[at]),
    side: sideOf(cells.side[at]),
  };
}

function changeFigures(input: LayerInput, at: number): Properties {
  const changes = changesOf(input);
  if (changes === null) return {};
  return {
    ...cellFigures(changes.cells, at),
    share_now: figure(changes.shareNow[at]),
    share_before: figure(changes.shareBefore[at]),
    change_points: figure(changes.points[at]),
    above_noise: changes.clear[at] === 1,
  };
}

function hotSpotFigures({ hotSpots: result }: LayerInput, at: number): Properties {
  if (result === null || result.hotSpots === null) return {};
  return { ...cellFigures(result, at), z: figure(result.hotSpots.z[at]), p: figure(result.hotSpots.p[at]) };
}

function sectorFigures(input: LayerInput, at: number): Properties {
  const symbol = sectorSymbols(input)[at];
  return symbol === undefined ? {} : { id: symbol.id, figure: figure(symbol.value), state: symbol.state };
}

function findingFigures({ finding }: LayerInput, { drawing, index }: DrawnThing): Properties {
  if (finding === null) return {};
  const { view, result, context } = finding;
  const item = view.itemOnMap(result, drawing, index);
  const own =
    item === null ? undefined : view.features(result, context).find(({ properties }) => properties.id === item);
  const cells = result.shape === 'cells' && drawing.endsWith(':fill') ? cellFigures(result, index) : {};
  const text = view.tooltip(result, context, drawing, index).join(' ');
  return { ...cells, ...(item === null ? {} : { item }), ...own?.properties, ...(text === '' ? {} : { text }) };
}

/** The state of a cell's figure under a thing: 0 shown, 1 zero, 2 suppressed, 3 not observed. */
export function stateOf({ drawing, index }: DrawnThing, input: LayerInput | null): number {
  const [layer] = drawing.split(':');
  const changed = layer === 'change-cells' && input !== null ? changesOf(input) : null;
  const found = input?.finding?.result;
  const figures = {
    cells: input?.cells?.figure,
    'hot-spots': input?.hotSpots?.figure,
    'change-cells': changed?.figure,
    finding: found?.shape === 'cells' ? found.figure : undefined,
  };
  return Object.entries(figures).find(([id]) => id === layer)?.[1]?.[index] ?? 0;
}

/** What is known of a thing that a map draws, by the layer that draws it; disclosed figures alone. */
export function figuresOfThing(
  thing: DrawnThing,
  input: LayerInput | null,
  isNamed: (name: string) => boolean,
): Properties {
  if (input === null) return {};
  const { drawing, index } = thing;
  switch (drawing.split(':')[0]) {
    case 'cells':
      return input.cells === null ? {} : cellFigures(input.cells, index);
    case 'change-cells':
      return changeFigures(input, index);
    case 'hot-spots':
      return drawing === 'hot-spots:fill' ? hotSpotFigures(input, index) : {};
    case 'agreement':
      return { id: input.agreement?.ids[index] ?? '' };
    case 'sectors':
      return sectorFigures(input, index);
    case 'finding':
      return findingFigures(input, thing);
    case 'places': {
      // A place that the map does not name is not named here.
      const name = placeAt(input, drawing, index)?.name[input.language] ?? '';
      return isNamed(name) ? { name } : {};
    }
    case 'routes': {
      const own = routesDrawn(input).filter(({ schematic }) => schematic === (drawing === 'routes:schematic'));
      return { name: own[index]?.name[input.language] ?? null };
    }
    default:
      return {};
  }
}
