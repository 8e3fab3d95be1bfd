import type { Answer } from './answers.ts';
import type { Job } from './job.ts';

/** Digits that a number is written with: more than any figure is known to, fewer than engines differ in. */
const digits = 12;

/** The answers of a study as text: the same bytes for the same study and data, in the page and without it. */
export function resultText(answered: readonly { readonly job: Job; readonly answer: Answer }[]): string {
  const results = answered.map(({ job, answer }) => ({ slot: job.slot, key: job.key, answer }));
  return `${JSON.stringify(results, written, 1)}\n`;
}

function written(_: string, value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? Number(value.toPrecision(digits)) : null;
  return ArrayBuffer.isView(value) && !(value instanceof DataView) ? Array.from(value as Float64Array) : value;
}
