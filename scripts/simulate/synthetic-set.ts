import { dayIso, daysInMonth, firstDayOf, monthIso, monthOf, yearOf } from '../../src/base/month.ts';
import { type Rng, seededRng } from '../../src/base/rng.ts';
import { dayIndexOf, monthIndexOf } from '../../src/base/units.ts';
import type { PanelTable } from '../../src/columns/table.ts';
import { corridorById, sectorById } from '../../src/corridors/corridor.ts';
import { geodesic } from '../../src/corridors/geodesic.ts';
import type { Geography } from '../../src/corridors/geography.ts';
import type { Place } from '../../src/corridors/point-at.ts';
import { placeBeside } from './place-beside.ts';
import { type HotSpotPlan, plan } from './plan.ts';
import { shareOut } from './share-out.ts';

export interface Spot extends HotSpotPlan, Place {}

/** A hot spot with its centre in degrees. */
export function plantedSpots(geography: Geography): readonly Spot[] {
  return plan.hotSpots.map((spot) => {
    const place = placeBeside(geography, spot.borderKm, spot.acrossKm);
    if (place === null) throw new Error(`the hot spot ${spot.id} has no place on its side of the river`);
    return { ...spot, ...place };
  });
}

/** Kilometres of a sector that lie in the corridor. */
function stretchOf(sectorId: string): readonly [number, number] {
  const [sector, corridor] = [sectorById(sectorId), corridorById(plan.corridor)];
  if (sector === undefined || corridor === undefined) throw new Error(`${sectorId} is no sector`);
  return [Math.max(sector.fromKm, corridor.fromKm), Math.min(sector.toKm, corridor.toKm)];
}

/** A place beside a kilometre; where a bend leaves none at the depth drawn, another is drawn, each time less deep. */
function drawBeside(geography: Geography, km: number, rng: Rng): Place {
  const side = rng.nextUnit() < plan.usShare ? 1 : -1;
  for (let scale = plan.depth.meanKm; ; scale *= 0.8) {
    const depth = -scale * Math.log(1 - rng.nextUnit());
    const place = depth > 0 ? placeBeside(geography, km, side * depth) : null;
    if (place !== null) return place;
    if (scale < 0.01) throw new Error(`no place beside kilometre ${km}`);
  }
}

/** How many times as dense a place is for its hot spots. */
function densityAt({ lon, lat }: Place, spots: readonly Spot[]): number {
  return spots.reduce(
    (most, spot) => (geodesic(lon, lat, spot.lon, spot.lat).km <= spot.radiusKm ? Math.max(most, spot.factor) : most),
    1,
  );
}

/** The place of a record of a sector: on the route where it was or is in this month, or elsewhere in the sector. */
export function drawPlace(
  geography: Geography,
  sector: string,
  month: number,
  spots: readonly Spot[],
  rng: Rng,
): Place {
  const { route } = plan;
  if (sector === route.sector && rng.nextUnit() < route.share) {
    const km = route.fromKm + rng.nextUnit() * (route.toKm - route.fromKm);
    return drawBeside(geography, month >= route.firstMonth ? km + route.eastKm : km, rng);
  }
  const [fromKm, toKm] = stretchOf(sector);
  const most = Math.max(...spots.map((spot) => spot.factor));
  for (;;) {
    const place = drawBeside(geography, fromKm + rng.nextUnit() * (toKm - fromKm), rng);
    if (rng.nextUnit() * most < densityAt(place, spots)) return place;
  }
}

/** How many records each sector and month gets: sector by sector, in proportion to the published totals. */
export function recordsBySectorMonth(panel: PanelTable): readonly number[] {
  const totals = plan.sectors.flatMap((sector) => {
    const area = panel.areas.indexOf(sector);
    const first = area * panel.months + plan.from - panel.firstMonth;
    return Array.from(panel.total.subarray(first, first + plan.to - plan.from));
  });
  return shareOut(totals, plan.records);
}

/** The table of synthetic incidents as text; record i uses stream i of the seed. */
export function syntheticIncidents(panel: PanelTable, geography: Geography): string {
  const spots = plantedSpots(geography);
  const months = plan.to - plan.from;
  const rows: string[] = [];
  recordsBySectorMonth(panel).forEach((count, at) => {
    const sector = plan.sectors[Math.floor(at / months)];
    const month = monthIndexOf(plan.from + (at % months));
    const ofSector = spots.filter((spot) => spot.sector === sector);
    for (let k = 0; k < count; k++) {
      const rng = seededRng(plan.seed, rows.length);
      const day = dayIndexOf(firstDayOf(month) + rng.nextBelow(daysInMonth(yearOf(month), monthOf(month))));
      const { lon, lat } = drawPlace(geography, sector, month, ofSector, rng);
      rows.push(`${dayIso(day)},${lon.toFixed(5)},${lat.toFixed(5)},1,incident,not-stated,exact,point`);
    }
  });
  return `${['synthetic_day,lon,lat,people,type,cause,precision,state', ...rows.sort()].join('\n')}\n`;
}

/** What `source.json` says beside the table: that it is invented, and all that was planted. */
export function syntheticSource(geography: Geography): string {
  const { hotSpots: _, from, to, route, ...rest } = plan;
  const degrees = (value: number): number => Number(value.toFixed(5));
  const source = {
    publisher: 'Corredor',
    title: 'Synthetic incidents with planted hot spots and a planted shift',
    licence: 'public domain',
    synthetic: true,
    madeBy: 'npm run simulate',
    note: {
      en: 'Invented records: none stands for anything that happened. They are shared out in proportion to the published apprehensions by sector and month; places, hot spots and the shift of the route are planted.',
      es: 'Registros inventados: ninguno representa algo que haya ocurrido. Se reparten en proporción a las aprehensiones publicadas por sector y mes; los lugares, los puntos calientes y el cambio de la ruta están plantados.',
    },
    planted: {
      ...rest,
      from: monthIso(from),
      to: monthIso(to),
      hotSpots: plantedSpots(geography).map((spot) => ({ ...spot, lon: degrees(spot.lon), lat: degrees(spot.lat) })),
      route: { ...route, firstMonth: monthIso(route.firstMonth) },
    },
  };
  return `${JSON.stringify(source, null, 2)}\n`;
}
