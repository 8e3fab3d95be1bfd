// What the bench uses of its peers: the project's types must hold where this folder's packages are not installed.

declare module 'crossfilter2' {
  interface Grouping<Key, Value> {
    readonly key: Key;
    readonly value: Value;
  }
  interface Group<Key, Value> {
    all(): readonly Grouping<Key, Value>[];
  }
  interface Dimension<Key> {
    filterRange(range: readonly [Key, Key]): Dimension<Key>;
    group(): Group<Key, number>;
  }
  interface Crossfilter<Row> {
    dimension<Key>(value: (row: Row) => Key): Dimension<Key>;
  }
  export default function crossfilter<Row>(rows: Row[]): Crossfilter<Row>;
}

declare module 'papaparse' {
  interface ParseOptions {
    readonly header?: boolean;
    readonly dynamicTyping?: boolean;
    readonly skipEmptyLines?: boolean;
  }
  interface Parsed<Row> {
    readonly data: Row[];
    readonly errors: readonly unknown[];
  }
  const papa: { parse<Row>(text: string, options: ParseOptions): Parsed<Row> };
  export default papa;
}

declare module '@duckdb/node-api' {
  interface Reader {
    readonly currentRowCount: number;
    getRows(): readonly (readonly unknown[])[];
  }
  interface Connection {
    run(sql: string): Promise<unknown>;
    runAndReadAll(sql: string): Promise<Reader>;
    closeSync(): void;
  }
  export class DuckDBInstance {
    static create(path?: string, options?: Readonly<Record<string, string>>): Promise<DuckDBInstance>;
    connect(): Promise<Connection>;
    closeSync(): void;
  }
}
