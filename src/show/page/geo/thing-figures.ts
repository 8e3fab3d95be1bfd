import type { CellResult } from '../../../disclose/disclosed.ts';
import type { ShownFinding } from '../../findings/shown-finding.ts';
import { agreementKind } from '../../layers/agreement/layer.ts';
import { areaAt, areaFigures, areaName, areaState, isUnstable } from '../../layers/areas/area-figures.ts';
import { changesOf } from '../../layers/change-cells/layer.ts';
import type { LayerInput } from '../../layers/layer.ts';
import { placeAt } from '../../layers/places/layer.ts';
import { routesDrawn } from '../../layers/routes/layer.ts';
import { sectorSymbols } from '../../layers/sectors/layer.ts';
import type { Told } from './class-of.ts';
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

/** Of an area: its counts, and its rate where the layer shows rates. */
function areaFiguresAt(input: LayerInput, { drawing, index }: DrawnThing): Properties {
  const figures = areaFigures(input);
  const at = figures === null ? -1 : areaAt(figures, drawing, index);
  if (figures === null || figures.result.ids[at] === undefined) return {};
  const { result, isRate, values } = figures;
  const { rates } = result;
  const rate =
    !isRate || rates === null
      ? {}
      : { rate: figure(values[at]), rate_per: rates.per, unstable: isUnstable(figures, at) };
  const name = areaName(input, result, at, input.language);
  return { ...cellFigures(result, at), name, ...rate, state: areaState(figures, at) };
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

/** A place that the map does not name is not named here. */
function placeName(input: LayerInput, { drawing, index }: DrawnThing, isNamed: (name: string) => boolean): Properties {
  const name = placeAt(input, drawing, index)?.name[input.language] ?? '';
  return isNamed(name) ? { name } : {};
}

function routeName(input: LayerInput, { drawing, index }: DrawnThing): Properties {
  const own = routesDrawn(input).filter(({ schematic }) => schematic === (drawing === 'routes:schematic'));
  return { name: own[index]?.name[input.language] ?? null };
}

/** What a method says of the things of its finding, by drawing and place in it. */
function findingTeller(finding: ShownFinding) {
  const { view, result, context } = finding;
  const features = new Map(view.features(result, context).map(({ properties }) => [properties.id, properties]));
  const itemAt = ({ drawing, index }: DrawnThing): string | null => view.itemOnMap(result, drawing, index);
  const textAt = ({ drawing, index }: DrawnThing): string => view.tooltip(result, context, drawing, index).join(' ');
  const cellsAt = ({ geometry, of }: DrawnThing): CellResult | null =>
    result.shape === 'cells' && geometry.type === 'Polygon' && of === result.ids.length ? result : null;
  const featureAt = (thing: DrawnThing): Properties => {
    const own = features.get(itemAt(thing) ?? cellsAt(thing)?.ids[thing.index] ?? '');
    return own ?? {};
  };
  return {
    said: (thing: DrawnThing): string => `${featureAt(thing).class ?? ''} ${textAt(thing)}`.trim(),
    figures: (thing: DrawnThing): Properties => {
      const [cells, item, text] = [cellsAt(thing), itemAt(thing), textAt(thing)];
      return {
        ...(cells === null ? featureAt(thing) : cellFigures(cells, thing.index)),
        ...(item === null ? {} : { item }),
        ...(text === '' ? {} : { text }),
      };
    },
  };
}

/** The state of a cell's or area's figure under a thing: 0 shown, 1 zero, 2 suppressed, 3 not observed. */
function stateOf({ drawing, index }: DrawnThing, input: LayerInput, areas: LayerInput | undefined): number {
  const [layer] = drawing.split(':');
  const changed = layer === 'change-cells' ? changesOf(input) : null;
  const found = input.finding?.result;
  const figures = {
    cells: input.cells?.figure,
    'hot-spots': input.hotSpots?.figure,
    'change-cells': changed?.figure,
    areas: areas === undefined || drawing !== 'areas:fill' ? undefined : areaFigures(areas)?.result.figure,
    finding: found?.shape === 'cells' ? found.figure : undefined,
  };
  return Object.entries(figures).find(([id]) => id === layer)?.[1]?.[index] ?? 0;
}

/** What is known of the things that a map draws; disclosed figures alone. */
export interface Teller {
  told(thing: DrawnThing): Told;
  figures(thing: DrawnThing): Properties;
}

/** Of pages whose figures are not there. */
const silent: Teller = { told: () => ({ state: 0, said: '' }), figures: () => ({}) };

/**
 * What the layers drew from tells of their things.
 * @param isNamed whether the map writes a name beside its place
 * @param areaLayers what "areas" layers drew from: each has areas of its own
 */
export function tellerOf(
  input: LayerInput | null,
  isNamed: (name: string) => boolean,
  areaLayers: readonly LayerInput[],
): Teller {
  if (input === null) return silent;
  const finding = input.finding === null ? null : findingTeller(input.finding);
  const areasOf = ({ spec }: DrawnThing): LayerInput | undefined => areaLayers.find((one) => one.spec.id === spec);
  return {
    told: (thing) => {
      const { drawing, index } = thing;
      const { agreement } = input;
      if (drawing === 'agreement:fill' && agreement !== null) {
        return { state: 0, said: agreementKind(agreement, index) ?? '' };
      }
      const said = drawing.startsWith('finding:') ? (finding?.said(thing) ?? '') : '';
      return { state: stateOf(thing, input, areasOf(thing)), said };
    },
    figures: (thing) => {
      const { drawing, index } = thing;
      switch (drawing.split(':')[0]) {
        case 'cells':
          return input.cells === null ? {} : cellFigures(input.cells, index);
        case 'areas': {
          const own = areasOf(thing);
          return own === undefined ? {} : areaFiguresAt(own, thing);
        }
        case 'change-cells':
          return changeFigures(input, index);
        case 'hot-spots':
          return drawing === 'hot-spots:fill' ? hotSpotFigures(input, index) : {};
        case 'agreement':
          return { id: input.agreement?.ids[index] ?? '' };
        case 'sectors':
          return sectorFigures(input, index);
        case 'finding':
          return finding?.figures(thing) ?? {};
        case 'places':
          return placeName(input, thing, isNamed);
        case 'routes':
          return routeName(input, thing);
        default:
          return {};
      }
    },
  };
}
