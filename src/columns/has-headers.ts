import { plainHeader } from './plain-header.ts';

/** True where every wanted header is there, each in any one of its spellings. */
export function hasHeaders(headers: readonly string[], wanted: readonly (readonly string[])[]): boolean {
  const plain = new Set(headers.map(plainHeader));
  return wanted.every((spellings) => spellings.some((spelling) => plain.has(plainHeader(spelling))));
}
