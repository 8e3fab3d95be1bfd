/** Numbers that carry their unit in the type; the constructors are the only casts. */
declare const unit: unique symbol;
type Unit<Name extends string> = number & { readonly [unit]: Name };

/** Months since January 1970 (January 1970 is 0). Always a calendar month. */
export type MonthIndex = Unit<'month'>;
/** Days since 1970-01-01, in no time zone. */
export type DayIndex = Unit<'day'>;

export const monthIndexOf = (value: number): MonthIndex => value as MonthIndex;
export const dayIndexOf = (value: number): DayIndex => value as DayIndex;
