import { say } from '../../../base/words.ts';
import type { ComparedArea, NeighbourResult } from '../../../disclose/disclosed.ts';
import { periodText } from '../../charts/frame.ts';
import type { Legend, Swatch } from '../../drawing/legend.ts';
import { hatchOf, pathsOf } from '../../layers/cell-ink.ts';
import type { LayerDrawing } from '../../layers/layer-drawing.ts';
import { sameColour, writeColour } from '../../layers/rgba.ts';
import { layerWords } from '../../layers/words.ts';
import type { Theme } from '../../theme/colours.ts';
import type { FindingContext } from '../finding-view.ts';
import { areaText, areaTitle } from './text.ts';
import { words } from './words.ts';

const fillId = 'finding:areas-fill';
/** The treated area is filled; the others can be pressed all the same. */
const fillAlpha = { treated: 0x50, buffer: 0x14, control: 0x0a, 'buffer-control': 0x0a } as const;
const linesPerArea = 14;
const [strongPx, plainPx] = [2.4, 1.6];

type Role = ComparedArea['role'];
type Lines = Extract<LayerDrawing, { readonly kind: 'lines' }>;

/** Control areas are drawn in ink, the other two in the accent: the form tells them apart, not the colour. */
export const inkOf = (role: Role, theme: Theme): string =>
  role === 'treated' || role === 'buffer' ? theme.accent : theme.ink;
const isHatched = (role: Role): boolean => role === 'buffer' || role === 'buffer-control';
const isDashed = (role: Role): boolean => role === 'control' || role === 'buffer-control';

interface OwnRing {
  readonly role: Role;
  /** Longitude, latitude, longitude ... degrees, not closed. */
  readonly ring: readonly number[];
}

const kept = new WeakMap<NeighbourResult, readonly OwnRing[]>();

/** The outer ring of each part of each area, in their order; made once for a result. */
function ringsOf(result: NeighbourResult): readonly OwnRing[] {
  const known = kept.get(result);
  if (known !== undefined) return known;
  const rings = result.areas.flatMap(({ role, polygons }) =>
    polygons.flatMap(([ring]) => (ring === undefined ? [] : [{ role, ring: ring.slice(0, -1).flat() }])),
  );
  kept.set(result, rings);
  return rings;
}

const closed = ({ ring }: OwnRing): readonly number[] => [...ring, ...ring.slice(0, 2)];

function outlineOf(rings: readonly OwnRing[], role: Role, { theme, pick }: FindingContext): Lines {
  const paths = pathsOf(rings.filter((one) => one.role === role).map(closed));
  const ink = role === pick ? theme.focus : inkOf(role, theme);
  return {
    kind: 'lines',
    id: `finding:areas-${role}`,
    ...paths,
    colour: sameColour(paths.starts.length - 1, ink),
    widthPx: role === 'treated' || role === pick ? strongPx : plainPx,
    dashed: isDashed(role),
    isInk: true,
  };
}

function hatchLines(rings: readonly OwnRing[], role: Role, theme: Theme): readonly Lines[] {
  const own = rings.filter((one) => one.role === role);
  if (!isHatched(role) || own.length === 0) return [];
  const paths = hatchOf(pathsOf(own.map(({ ring }) => ring)), [...own.keys()], linesPerArea);
  const colour = sameColour(paths.starts.length - 1, inkOf(role, theme), 190);
  return [
    { kind: 'lines', id: `finding:areas-${role}-hatch`, ...paths, colour, widthPx: 1, dashed: false, isInk: true },
  ];
}

export function layerOf(result: NeighbourResult, context: FindingContext): readonly LayerDrawing[] {
  const rings = ringsOf(result);
  if (rings.length === 0) return [];
  const { theme } = context;
  const fill = new Uint8Array(rings.length * 4);
  rings.forEach(({ role }, i) => {
    writeColour(fill, i, inkOf(role, theme), fillAlpha[role]);
  });
  const roles = result.areas.map(({ role }) => role);
  return [
    { kind: 'polygons', id: fillId, ...pathsOf(rings.map(({ ring }) => ring)), fill },
    ...roles.flatMap((role) => hatchLines(rings, role, theme)),
    // The treated area's outline lies on top of its neighbours'.
    ...[...roles].reverse().map((role) => outlineOf(rings, role, context)),
  ];
}

/** The area of a thing on the map; null where it is none. */
export const areaOnMap = (result: NeighbourResult, drawing: string, index: number): Role | null =>
  drawing === fillId ? (ringsOf(result)[index]?.role ?? null) : null;

export function tooltipOf(
  result: NeighbourResult,
  { language }: FindingContext,
  drawing: string,
  index: number,
): readonly string[] {
  const role = areaOnMap(result, drawing, index);
  const area = result.areas.find((one) => one.role === role);
  return area === undefined ? [] : [areaTitle(area, language), areaText(area, language)];
}

export function swatchOf(role: Role, theme: Theme): Swatch {
  const ink = inkOf(role, theme);
  return {
    shape: 'cell',
    fill: role === 'treated' ? `${ink}${fillAlpha.treated.toString(16)}` : null,
    pattern: isHatched(role) ? 'hatch' : null,
    ink,
    edge: isDashed(role) ? 'dotted' : 'solid',
  };
}

export function legendOf(
  result: NeighbourResult,
  { language, theme, measure, synthetic }: FindingContext,
): Legend | null {
  const rings = ringsOf(result);
  if (rings.length === 0) return null;
  const { before, after, areas } = result;
  const period = say(words, language, 'legendPeriod', {
    before: periodText(before, language),
    after: periodText(after, language),
  });
  return {
    id: 'finding',
    title: say(words, language, 'legend', { measure }),
    entries: areas
      .filter(({ role }) => rings.some((ring) => ring.role === role))
      .map((area) => ({
        id: `area-${area.role}`,
        swatch: swatchOf(area.role, theme),
        label: areaTitle(area, language),
      })),
    notes: synthetic ? [layerWords[language].synthetic, period] : [period],
  };
}
