import { agreement } from './agreement/layer.ts';
import { areas } from './areas/layer.ts';
import { arrows } from './arrows/layer.ts';
import { cells } from './cells/layer.ts';
import { changeCells } from './change-cells/layer.ts';
import { corridor } from './corridor/layer.ts';
import { finding } from './finding/layer.ts';
import { hotSpots } from './hot-spots/layer.ts';
import type { Layer } from './layer.ts';
import { meanCentres } from './mean-centres/layer.ts';
import { places } from './places/layer.ts';
import { routes } from './routes/layer.ts';
import { sectors } from './sectors/layer.ts';

/** Bottom first. */
export const layers = [
  areas,
  cells,
  changeCells,
  hotSpots,
  finding,
  agreement,
  corridor,
  routes,
  places,
  sectors,
  arrows,
  meanCentres,
] as const satisfies readonly Layer[];
