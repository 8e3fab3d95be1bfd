import { plainHeader } from './plain-header.ts';

/** The corridors of the programme, from west to east, each by its id and its names in both languages. */
const programmeCorridors = [
  ['california-baja-california', 'California - Baja California'],
  ['arizona-sonora', 'Arizona - Sonora'],
  ['el-paso-juarez', 'El Paso - Juárez', 'El Paso - Ciudad Juárez'],
  ['el-paso-eagle-pass-coahuila', 'El Paso - Eagle Pass and Coahuila', 'El Paso - Eagle Pass y Coahuila'],
  ['laredo-nuevo-laredo', 'Laredo - Nuevo Laredo'],
  [
    'rio-grande-valley-tamaulipas',
    'Rio Grande Valley - Tamaulipas',
    'Valle del Río Grande - Tamaulipas',
    'Valle del Río Bravo - Tamaulipas',
  ],
] as const;

export const programmeCorridorIds: readonly string[] = programmeCorridors.map(([id]) => id);

/**
 * Place of a corridor among the programme's by its id or its name in either language; case, accents, blanks and dashes
 * make no difference. -1: none of them.
 */
export function programmeCorridorOf(text: string): number {
  const plain = plainHeader(text);
  return programmeCorridors.findIndex((names) => names.some((name) => plainHeader(name) === plain));
}
