/** Writes "#rrggbb" and an opacity (0 to 255) into slot `at` of a colour array. */
export function writeColour(out: Uint8Array, at: number, hex: string, alpha = 255): void {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  out.set([(value >> 16) & 255, (value >> 8) & 255, value & 255, alpha], at * 4);
}

export function sameColour(count: number, hex: string, alpha = 255): Uint8Array {
  const out = new Uint8Array(count * 4);
  for (let i = 0; i < count; i++) writeColour(out, i, hex, alpha);
  return out;
}
