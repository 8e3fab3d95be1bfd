/** Whether two values say the same: numbers, texts, typed arrays, lists and plain objects of these. */
function says(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a.constructor !== b.constructor) return false;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => says(item, b[i]));
  if (isNumbers(a) && isNumbers(b)) return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
  const [fieldsA, fieldsB] = [Object.entries(a), new Map(Object.entries(b))];
  return fieldsA.length === fieldsB.size && fieldsA.every(([key, value]) => says(value, fieldsB.get(key)));
}

const isNumbers = (value: object): value is Float64Array => ArrayBuffer.isView(value) && 'every' in value;

/** The value before, where the next one says the same: what is drawn from it is then not drawn again. */
export const keepSame = <T>(before: T, next: T): T => (says(before, next) ? before : next);
