/** The longest round length in km that fits, and its length in pixels. */
export function scaleBar(metresPerPixel: number, mostPixels: number): { readonly km: number; readonly pixels: number } {
  const mostKm = (metresPerPixel * mostPixels) / 1000;
  const power = 10 ** Math.floor(Math.log10(mostKm));
  const km = ([5, 2, 1].find((digit) => digit * power <= mostKm) ?? 1) * power;
  return { km, pixels: (km * 1000) / metresPerPixel };
}
