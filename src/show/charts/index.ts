import type { Chart } from './chart.ts';
import { difference } from './difference/chart.ts';
import { hovmoller } from './hovmoller/chart.ts';
import { months } from './months/chart.ts';
import { national } from './national/chart.ts';
import { profile } from './profile/chart.ts';
import { ridges } from './ridges/chart.ts';
import { years } from './years/chart.ts';

export const charts = [
  profile,
  difference,
  hovmoller,
  ridges,
  years,
  months,
  national,
] as const satisfies readonly Chart[];
