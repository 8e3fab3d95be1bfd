import { plainName } from '../areas/plain-name.ts';

/** Types whose subtypes are other crimes: with intent and without. */
const bySubtype = ['homicidio', 'lesiones'];
const longestId = 48;

/** Names that are too long for an id. */
const short: Readonly<Record<string, string>> = {
  'otros delitos que atentan contra la vida y la integridad corporal': 'otros-contra-la-vida',
  'otros delitos que atentan contra la libertad personal': 'otros-contra-la-libertad-personal',
  'otros delitos que atentan contra la libertad y la seguridad sexual': 'otros-contra-la-libertad-sexual',
  'violencia de genero en todas sus modalidades distinta a la violencia familiar': 'violencia-de-genero',
  'incumplimiento de obligaciones de asistencia familiar': 'incumplimiento-de-asistencia-familiar',
  'retencion o sustraccion de menores e incapaces': 'sustraccion-de-menores',
  'delitos cometidos por servidores publicos': 'delitos-de-servidores-publicos',
  'delitos contra la administracion de justicia': 'contra-la-administracion-de-justicia',
};

/**
 * What is counted of a row: its type of crime; homicide and injury by subtype, and attempts apart from what was done.
 * "homicidio-doloso", "tentativa-de-feminicidio", "secuestro". "" where the type is empty.
 */
export function crimeOf(type: string, subtype: string): string {
  const [plainType, plainSubtype] = [plainName(type), plainName(subtype)];
  if (plainType === '') return '';
  const isApart = bySubtype.includes(plainType) && plainSubtype !== '';
  const isAttempt = !isApart && plainSubtype.startsWith('tentativa ') && !plainType.startsWith('tentativa ');
  const name = isApart ? plainSubtype : isAttempt ? `tentativa de ${plainType}` : plainType;
  return short[name] ?? name.replaceAll(' ', '-').slice(0, longestId);
}
