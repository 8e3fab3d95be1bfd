/**
 * Log likelihood ratio of a zone with `count` of `total` cases where `expected` of them would lie:
 * c ln(c/E) + (C - c) ln((C - c)/(C - E)), and 0 ln 0 = 0. It grows with the distance from c = E on both sides, so that
 * whether a zone is high (c > E) or low is the caller's to ask.
 * Kulldorff 1997, doi:10.1080/03610929708831995
 *
 * @returns at least 0; 0 where the zone expects nothing or everything, which leaves nothing to compare it with
 */
export function poissonLlr(count: number, expected: number, total: number): number {
  if (!(expected > 0 && expected < total)) return 0;
  const inside = count > 0 ? count * Math.log(count / expected) : 0;
  const rest = total - count;
  const outside = rest > 0 ? rest * Math.log(rest / (total - expected)) : 0;
  return Math.max(0, inside + outside);
}
