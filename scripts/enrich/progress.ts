import { type Language, localeOf, say } from '../../src/base/words.ts';
import { words } from './words.ts';

/** How far a run is. */
export interface RunProgress {
  /** A new file, of so many bytes. */
  begin(name: string, bytes: number): void;
  /** Bytes of the file that are looked over, before its rows are written. */
  looked(bytes: number): void;
  /** Bytes and rows that are written. */
  wrote(bytes: number, rows: number): void;
  /** A line that stays. */
  note(text: string): void;
  end(): void;
}

const plainEvery = 10_000;
const terminalEvery = 200;

/** Where it is said: standard error, as a rule. */
export interface Told {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** On a terminal one line that is written over; else a line every ten seconds. */
export function runProgress(language: Language, out: Told): RunProgress {
  const isTerminal = out.isTTY === true;
  const every = isTerminal ? terminalEvery : plainEvery;
  const whole = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 0 });
  let [name, total, looked, bytes, rows] = ['', 0, 0, 0, 0];
  let [began, lastTold] = [performance.now(), performance.now()];
  let isOpen = false;
  const line = (): string => {
    const seconds = (performance.now() - began) / 1000;
    if (bytes === 0)
      return say(words, language, 'progress.looking', {
        name,
        share: whole.format((100 * looked) / Math.max(1, total)),
      });
    const rest = (seconds * (total - bytes)) / bytes;
    return say(words, language, 'progress.writing', {
      name,
      rows: whole.format(rows),
      speed: whole.format(rows / seconds),
      share: whole.format(Math.min(100, (100 * bytes) / Math.max(1, total))),
      rest: whole.format(rest),
    });
  };
  const tell = (): void => {
    if (performance.now() - lastTold < every) return;
    lastTold = performance.now();
    out.write(isTerminal ? `\r\u001b[2K${line()}` : `${line()}\n`);
    isOpen = isTerminal;
  };
  const close = (): void => {
    if (isOpen) out.write('\r\u001b[2K');
    isOpen = false;
  };
  return {
    begin(file, size) {
      [name, total, looked, bytes, rows] = [file, size, 0, 0, 0];
      began = performance.now();
    },
    looked(more) {
      looked = more;
      // Rows may be written already: their speed counts from when they began.
      if (bytes === 0) began = performance.now();
      tell();
    },
    wrote(more, moreRows) {
      bytes += more;
      rows += moreRows;
      tell();
    },
    note(text) {
      close();
      out.write(`${text}\n`);
    },
    end: close,
  };
}
