import type { ReactNode } from 'react';

interface ScrollTableProps {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold numbers. */
  readonly numbers: readonly number[];
}

/** A table of texts that scrolls inside its place. */
export function ScrollTable({ name, heads, rows, numbers }: ScrollTableProps): ReactNode {
  const kindOf = (at: number): string | undefined => (numbers.includes(at) ? 'number' : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scrolling-table" tabIndex={0} aria-label={name}>
      <table>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={head} scope="col" className={kindOf(at)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows may be alike, and never move
            <tr key={line}>
              {row.map((cell, at) => (
                <td key={heads[at]} className={kindOf(at)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
