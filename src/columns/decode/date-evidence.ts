import { type DateOrder, orderEvidence } from './date-order.ts';
import { openOrder } from './parse-civil.ts';
import { isPackedSerial, nothing } from './serial-day.ts';

const examplesKept = 3;

/** What a whole column of dates decides; a part of it alone could decide otherwise. */
export interface DateDecision {
  readonly order: DateOrder;
  /** Its serial numbers are days: the column has nothing else. */
  readonly areSerials: boolean;
}

export interface DateEvidence {
  /** Notes one cell: its packed date, and where its text stands. */
  note(date: number, bytes: Uint8Array, start: number, end: number): void;
  /** Texts that could be read either way. */
  readonly examples: readonly string[];
  /** @param dayFirst what the person says where the column itself does not; null: nobody does */
  decide(dayFirst?: boolean): DateDecision | null;
}

export function dateEvidence(): DateEvidence {
  const order = orderEvidence();
  const examples: string[] = [];
  let hasOthers = false;
  return {
    examples,
    note(date, bytes, start, end) {
      hasOthers ||= date !== nothing && !isPackedSerial(date);
      if (date < openOrder) return;
      order.note(date);
      if (examples.length < examplesKept) examples.push(String.fromCharCode(...bytes.subarray(start, end)));
    },
    decide(dayFirst) {
      const decided = order.decide() ?? statedOrder(dayFirst);
      return decided === null ? null : { order: decided, areSerials: !hasOthers };
    },
  };
}

const statedOrder = (dayFirst: boolean | undefined): DateOrder | null =>
  dayFirst === undefined ? null : dayFirst ? 'day-first' : 'month-first';
