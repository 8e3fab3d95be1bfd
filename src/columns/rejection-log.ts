import { plainText } from '../base/plain-text.ts';
import { keptRejections, type Rejection, type RejectionReason, rejectionReasons } from './ledger.ts';

/** Every rejection of one file: the first ones with the shape of their cell, all of them with line, reason and column. */
export interface RejectionLog {
  add(rejection: Rejection): void;
  /** Whether the next one is kept with its shape. */
  readonly isFull: boolean;
  /** At most `keptRejections`, by part and line. */
  kept(): readonly Rejection[];
  /** All as CSV, by part and line, with a header. */
  csv(): string;
}

/** Numbers of one kind, as many as come. */
class Numbers {
  private values = new Uint32Array(256);
  count = 0;

  push(value: number): void {
    if (this.count === this.values.length) {
      const longer = new Uint32Array(this.count * 2);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.count] = value;
    this.count += 1;
  }

  at(index: number): number {
    return this.values[index];
  }
}

/** Texts of few kinds by their place in a list, so that a million rejections hold no million texts. */
class Places {
  readonly texts: string[] = [];
  private readonly known = new Map<string, number>();

  of(text: string): number {
    const before = this.known.get(text);
    if (before !== undefined) return before;
    this.known.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

export function rejectionLog(): RejectionLog {
  const kept: Rejection[] = [];
  const [lines, codes, columnOf, partOf] = [new Numbers(), new Numbers(), new Numbers(), new Numbers()];
  const [columns, parts] = [new Places(), new Places()];
  return {
    get isFull() {
      return kept.length >= keptRejections;
    },
    add(rejection) {
      if (kept.length < keptRejections) kept.push(rejection);
      lines.push(rejection.line);
      codes.push(rejectionReasons.indexOf(rejection.reason));
      columnOf.push(columns.of(rejection.column));
      partOf.push(parts.of(rejection.part ?? ''));
    },
    kept: () =>
      kept
        .map((rejection, at) => ({ rejection, part: partOf.at(at) }))
        .sort((a, b) => a.part - b.part || a.rejection.line - b.rejection.line)
        .map(({ rejection }) => rejection),
    csv() {
      const order = Array.from({ length: lines.count }, (_, at) => at).sort(
        (a, b) => partOf.at(a) - partOf.at(b) || lines.at(a) - lines.at(b),
      );
      const rows = order.map((at) =>
        rowOf(parts.texts[partOf.at(at)], lines.at(at), rejectionReasons[codes.at(at)], {
          column: columns.texts[columnOf.at(at)],
          shape: kept[at]?.shape ?? '',
        }),
      );
      return ['part,line,reason,column,cell', ...rows, ''].join('\r\n');
    },
  };
}

const quoted = (text: string): string => `"${plainText(text).replaceAll('"', '""')}"`;

const rowOf = (
  part: string,
  line: number,
  reason: RejectionReason,
  { column, shape }: Pick<Rejection, 'column' | 'shape'>,
): string => [quoted(part), line, reason, quoted(column), quoted(shape)].join(',');
