import { z } from 'zod/mini';
import { monthIndexOf } from '../base/units.ts';

export const id = z.string().check(z.maxLength(80), z.regex(/^[\w:.~-]*$/));
export const month = z.pipe(
  z.number().check(z.int(), z.minimum(-12_000), z.maximum(12_000)),
  z.transform((value: number) => monthIndexOf(value)),
);
export const text = z.string().check(z.maxLength(400));
export const kilometre = z.number().check(z.minimum(-1), z.maximum(10_000));
export const name = z.string().check(z.maxLength(200));
export const ownText = z.object({ en: name, es: name });
const paragraph = z.string().check(z.maxLength(2000));
/** A text of several sentences, as sheets have them. */
export const longText = z.object({ en: paragraph, es: paragraph });
export const monthIso = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
export const dateIso = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/));
