import { plainHeader } from '../../plain-header.ts';
import { caseStages } from '../../table.ts';

export type Side = keyof typeof caseStages;

/** Side and stage of every row of a case table, in the order of the procedures. */
export const stagesInOrder: readonly { readonly side: Side; readonly stage: string }[] = [
  ...caseStages.us.map((stage) => ({ side: 'us' as const, stage })),
  ...caseStages.mexico.map((stage) => ({ side: 'mexico' as const, stage })),
];

const sides: Readonly<Record<Side, readonly string[]>> = {
  us: ['us', 'usa', 'eeuu', 'eua', 'unitedstates', 'estadosunidos', 'estadosunidosdeamerica'],
  mexico: ['mexico', 'mx', 'mex', 'estadosunidosmexicanos'],
};

/** How files write each stage beside its own id, without case, accents and blanks. */
const stages: Readonly<Record<Side, Readonly<Record<string, readonly string[]>>>> = {
  us: {
    presented: ['presentedforprosecution', 'presentado', 'presentada', 'presentados', 'presentadas'],
    accepted: ['acceptedforprosecution', 'aceptado', 'aceptada', 'aceptados', 'aceptadas'],
    sentenced: ['sentence', 'sentenciado', 'sentenciada', 'sentenciados', 'sentenciadas', 'sentencia'],
  },
  mexico: {
    'carpeta-de-investigacion': ['carpeta', 'carpetasdeinvestigacion', 'averiguacionprevia', 'averiguacionesprevias'],
    judicializacion: ['judicializado', 'judicializada', 'judicializados', 'judicializadas'],
    'vinculacion-a-proceso': [
      'vinculacion',
      'vinculadoaproceso',
      'vinculadaaproceso',
      'vinculadosaproceso',
      'vinculadasaproceso',
    ],
    sentencia: ['sentenciado', 'sentenciada', 'sentenciados', 'sentenciadas', 'sentence', 'sentenced'],
  },
};

/** The side of the border that a text names; undefined for none. */
export function sideOf(text: string): Side | undefined {
  const plain = plainHeader(text);
  if (sides.us.includes(plain)) return 'us';
  return sides.mexico.includes(plain) ? 'mexico' : undefined;
}

/** Place in `stagesInOrder` of the stage that a text names in a side's procedure; -1 for none. */
export function stageOf(text: string, side: Side): number {
  const plain = plainHeader(text);
  return stagesInOrder.findIndex(
    (one) =>
      one.side === side && (plainHeader(one.stage) === plain || stages[side][one.stage]?.includes(plain) === true),
  );
}
