/** The bytes of an image's data address; null for one that is no PNG or JPEG. */
export function imageOf(address: string): { readonly bytes: Uint8Array; readonly kind: 'png' | 'jpeg' } | null {
  const [, type, base64] = /^data:image\/(png|jpe?g);base64,([A-Za-z0-9+/=]+)$/.exec(address) ?? [];
  if (type === undefined || base64 === undefined) return null;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return { bytes, kind: type === 'png' ? 'png' : 'jpeg' };
}
