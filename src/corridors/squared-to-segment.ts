import type { ReadonlyF64 } from '../base/typed-array.ts';

/** Squared distance from a point to the straight segment between vertices `segment` and the next, earth-centred km. */
export function squaredToSegment(xyz: ReadonlyF64, segment: number, x: number, y: number, z: number): number {
  const at = segment * 3;
  const ax = xyz[at];
  const ay = xyz[at + 1];
  const az = xyz[at + 2];
  const ux = xyz[at + 3] - ax;
  const uy = xyz[at + 4] - ay;
  const uz = xyz[at + 5] - az;
  const px = x - ax;
  const py = y - ay;
  const pz = z - az;
  const along = (px * ux + py * uy + pz * uz) / (ux * ux + uy * uy + uz * uz);
  const share = along > 0 ? (along < 1 ? along : 1) : 0;
  const dx = px - share * ux;
  const dy = py - share * uy;
  const dz = pz - share * uz;
  return dx * dx + dy * dy + dz * dz;
}
