/** A name without case, accents and signs, words one blank apart: "Nuevo-León" and "NUEVO LEON" are one. */
export const plainName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
