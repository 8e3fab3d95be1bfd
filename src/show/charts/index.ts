import type { Chart } from './chart.ts';
import { difference } from './difference/chart.ts';
import { hovmoller } from './hovmoller/chart.ts';
import { months } from './months/chart.ts';
import { national } from './national/chart.ts';
import { profile } from './profile/chart.ts';

export const charts = [profile, difference, hovmoller, months, national] as const satisfies readonly Chart[];
