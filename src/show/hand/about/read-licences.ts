/** A package that is shipped with the app. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Text of its licence; empty where the package has none. */
  readonly text: string;
}

/** Packages of `licences.json`; one that lacks a field is left out. */
export function packagesOf(json: unknown): readonly ShippedPackage[] {
  if (typeof json !== 'object' || json === null || !('packages' in json) || !Array.isArray(json.packages)) return [];
  return json.packages.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [];
    const { name, version, licence, text }: Readonly<Record<string, unknown>> = { ...one };
    const areTexts = typeof name === 'string' && typeof version === 'string';
    return areTexts && typeof licence === 'string' && typeof text === 'string'
      ? [{ name, version, licence, text }]
      : [];
  });
}

/** The licences that the build wrote beside the page. Throws where they are not there. */
export async function readLicences(): Promise<readonly ShippedPackage[]> {
  const response = await fetch(new URL(`${import.meta.env.BASE_URL}licences.json`, location.href));
  if (!response.ok) throw new Error(String(response.status));
  return packagesOf(await response.json());
}
