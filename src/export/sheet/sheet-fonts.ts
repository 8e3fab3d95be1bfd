/** A canvas writes in another family what is not there yet. */
export async function loadSheetFonts(): Promise<void> {
  await Promise.all([document.fonts.load("400 12px 'Public Sans'"), document.fonts.load("600 12px 'Public Sans'")]);
}
