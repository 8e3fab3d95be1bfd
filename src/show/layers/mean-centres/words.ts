import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Mean centres',
    title: '{measure}: mean centre',
    now: 'This period',
    before: 'Earlier period',
    drift: 'Drift, {km} km',
    note: 'n = {now} against {before}; version {version}, seed {seed}',
    ellipse: '95 % of resampled centres, this period',
  },
  es: {
    name: 'Centros medios',
    title: '{measure}: centro medio',
    now: 'Este periodo',
    before: 'Periodo anterior',
    drift: 'Traslado, {km} km',
    note: 'n = {now} frente a {before}; versión {version}, semilla {seed}',
    ellipse: '95 % de los centros remuestreados, este periodo',
  },
});
