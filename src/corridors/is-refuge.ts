/**
 * Words by which shelters, water stations and crossing points are named, in either language. A bridge or port of entry
 * is a public place and keeps its name.
 */
const hidden: readonly RegExp[] = [
  /shelter/,
  /safe ?house/,
  /water (?:station|tank|drop|point|barrel|cache)/,
  /\bwater jugs?\b/,
  /humane borders/,
  /humanitarian aid/,
  /soup kitchen/,
  /rescue beacon/,
  /crossing (?:point|spot|place|site)/,
  /(?:foot|river|informal|illegal|unofficial) ?crossing/,
  /\bford\b/,
  /albergue/,
  /refugio/,
  /casa (?:del|de la|de los|para) migrantes?/,
  /casa de seguridad/,
  /comedor/,
  /tinaco|tinaja|bidon|bidón/,
  /(?:punto|estacion|estación|toma|tambo|tanque|bebedero)s? de agua/,
  /baliza/,
  /(?:punto|lugar|sitio|paso)s? de cruce/,
  /cruces? (?:informal|irregular|clandestino|ilegal|a pie|del? r[ií]o)/,
  /\bvado\b/,
];

const ports = /port of entry|puerto de entrada|puente internacional|cruce fronterizo|international bridge/;

/** Whether a text names a place where people take shelter, find water or cross. */
export function namesRefuge(text: string): boolean {
  const searched = text.toLowerCase();
  return hidden.some((pattern) => pattern.test(searched)) && !ports.test(searched);
}

/** Whether a thing that a person put on the map stays off every sheet. */
export const isRefuge = ({ name }: { readonly name: { readonly en: string; readonly es: string } }): boolean =>
  namesRefuge(name.en) || namesRefuge(name.es);
