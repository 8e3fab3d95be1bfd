import { appendFileSync } from 'node:fs';

/** A line of the table: what was measured, what was asked, and whether it holds; null where nothing is asked. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly asked: string | null;
  readonly holds: boolean;
}

/** Prints lines as they come, and keeps them in a log: what runs for an hour is looked at afterwards. */
export class ScaleTable {
  missed = 0;
  private readonly log: string;

  constructor(log: string) {
    this.log = log;
  }

  say(text: string): void {
    process.stdout.write(`${text}\n`);
    appendFileSync(this.log, `${text}\n`);
  }

  add({ what, measured, asked, holds }: Line): void {
    if (!holds) this.missed += 1;
    const verdict = asked === null ? '      ' : holds ? 'ok    ' : 'MISSED';
    const wanted = asked === null ? '' : `   (asked: ${asked})`;
    this.say(`${verdict} ${what.padEnd(58)} ${measured.padStart(36)}${wanted}`);
  }
}

/** A figure that nothing is asked of. */
export const printed = (what: string, measured: string): Line => ({ what, measured, asked: null, holds: true });

export const secondsText = (seconds: number): string => `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
export const rowsText = (rows: number): string => Math.round(rows).toLocaleString('en-US');
export const bytesText = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(2)} GB` : `${Math.round(bytes / 1e6)} MB`;

/** The middle of some times. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
