/** A map has few colours and many cells: each is read once. */
const read = new Map<string, number>();

function numberOf(hex: string): number {
  const known = read.get(hex) ?? Number.parseInt(hex.slice(1, 7), 16);
  read.set(hex, known);
  return known;
}

/** Writes "#rrggbb" and an opacity (0 to 255) into slot `at` of a colour array. */
export function writeColour(out: Uint8Array, at: number, hex: string, alpha = 255): void {
  const value = numberOf(hex);
  out[at * 4] = value >> 16;
  out[at * 4 + 1] = value >> 8;
  out[at * 4 + 2] = value;
  out[at * 4 + 3] = alpha;
}

export function sameColour(count: number, hex: string, alpha = 255): Uint8Array {
  const out = new Uint8Array(count * 4);
  for (let i = 0; i < count; i++) writeColour(out, i, hex, alpha);
  return out;
}
