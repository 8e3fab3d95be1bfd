/** Bytes turned to letters at a time: a call takes no more arguments than some tens of thousands. */
const piece = 0x8000;

/** Bytes as a data address, which a file that stands alone holds in itself. */
export function dataAddress(bytes: Uint8Array, type: string): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += piece) letters += String.fromCharCode(...bytes.subarray(at, at + piece));
  return `data:${type};base64,${btoa(letters)}`;
}
