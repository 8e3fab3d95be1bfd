import type { ZipMember } from './directory.ts';

/** Tables of zeros and empty cells are packed to a hundredth; what is packed further is made to fill a memory. */
const mostRatio = 250;
/** Under this a bomb is harmless, whatever its ratio. */
const harmlessBytes = 64 * 2 ** 20;

/** Bytes that members say they unpack to; a member that gives more is broken. */
export const unpackedBytes = (members: readonly ZipMember[]): number =>
  members.reduce((sum, { size }) => sum + size, 0);

/** Members that unpack to absurdly more than they take. */
export function isBomb(members: readonly ZipMember[]): boolean {
  const packed = members.reduce((sum, { packedSize }) => sum + packedSize, 0);
  const size = unpackedBytes(members);
  return size > harmlessBytes && size > packed * mostRatio;
}
