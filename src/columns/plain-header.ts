/** A header without case, accents, blanks and signs: "Fecha de Nacimiento" and "fecha_de_nacimiento" are one. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
