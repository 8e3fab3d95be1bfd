/** Bytes of a data address; null where it is none. */
function bytesOf(data: string): Uint8Array | null {
  const comma = data.indexOf(',');
  if (!/^data:image\/(png|jpeg);base64$/.test(data.slice(0, comma))) return null;
  try {
    return Uint8Array.from(atob(data.slice(comma + 1)), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

const u16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) * 65_536 + u16(bytes, at + 2);

/** Frame markers of JPEG that hold its size: all but those of tables (C4, C8, CC). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Uint8Array): ImageSize | null {
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker)) return { width: u16(bytes, at + 7), height: u16(bytes, at + 5) };
    at += 2 + u16(bytes, at + 2);
  }
  return null;
}

/** Size in pixels of a PNG or JPEG in a data address; null where it cannot be read. */
export function imageSize(data: string): ImageSize | null {
  const bytes = bytesOf(data);
  if (bytes === null || bytes.length < 24) return null;
  const size = u32(bytes, 0) === 0x89504e47 ? { width: u32(bytes, 16), height: u32(bytes, 20) } : jpegSize(bytes);
  return size === null || size.width === 0 || size.height === 0 ? null : size;
}
