import { describe, expect, it } from 'vitest';
import { isDiffering, spreadOf } from './differing.ts';

const publisher = (rounding: number) => ({ table: '', source: '', publisher: '', file: '', to: null, rounding });
const row = (area: string, figures: readonly (number | null)[]) => ({ area, figures });

describe('figures of publishers', () => {
  it('differ where their rounding does not explain it', () => {
    const rounded = { publishers: [publisher(1), publisher(10)] };
    // Del Rio, FY2000: USBP's yearly table against the sum of twelve months that are rounded to 10.
    expect(isDiffering(row('del-rio', [157_178, 145_820]), rounded)).toBe(true);
    expect(isDiffering(row('del-rio', [5536, 5590]), rounded)).toBe(false);
    expect(isDiffering(row('del-rio', [5536, 5600]), rounded)).toBe(true);
    expect(isDiffering(row('', [5536, 5600]), rounded)).toBe(false);
    expect(isDiffering(row('del-rio', [5536, 5537]), { publishers: [publisher(1), publisher(1)] })).toBe(true);
  });

  it('are not said to differ where fewer than two are told', () => {
    expect(spreadOf(row('', [null, 4, null]))).toBeNull();
    expect(isDiffering(row('', [null, 4]), { publishers: [publisher(1), publisher(1)] })).toBe(false);
  });
});
