/** Types of the columns that are written here: dates are days since 1970-01-01, texts UTF-8. */
export type ColumnType = 'date' | 'int32' | 'int64' | 'float' | 'double' | 'text';

interface Values {
  readonly date: Int32Array;
  readonly int32: Int32Array;
  readonly int64: BigInt64Array;
  readonly float: Float32Array;
  readonly double: Float64Array;
}

/** A column with a value for each row. */
export type PlainColumn = {
  readonly [Type in keyof Values]: { readonly name: string; readonly type: Type; readonly values: Values[Type] };
}[keyof Values];

/** A column with the place of each row's value in a list. Values that no row has are not written. */
export type CodedColumn = {
  readonly [Type in ColumnType]: {
    readonly name: string;
    readonly type: Type;
    readonly codes: Uint8Array | Uint16Array | Int32Array;
    readonly values: Type extends keyof Values ? Values[Type] : readonly string[];
  };
}[ColumnType];

/** One column of a table. Every row has a value: nothing is null. */
export type Column = PlainColumn | CodedColumn;

/** Rows that a column has. */
export const rowsOf = (column: Column): number => ('codes' in column ? column.codes.length : column.values.length);
