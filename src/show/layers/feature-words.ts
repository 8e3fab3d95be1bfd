import { defineWords } from '../../base/words.ts';

/** What is said of routes and other things on the map, in their legends and under the pointer. */
export const featureWords = defineWords({
  en: {
    route: 'Route',
    barrier: 'Barrier',
    checkpoint: 'Checkpoint',
    port: 'Port of entry',
    agreement: 'Agreement',
    area: 'Area',
    schematic: 'schematic: drawn through towns in order, not surveyed',
    own: 'of this study',
    from: 'from {from}',
    to: 'until {to}',
    between: '{from} to {to}',
    source: 'Source: {source}',
    named: '{kind}: {names}',
    many: '{kind} ({count})',
    period: 'What was there in {period}',
  },
  es: {
    route: 'Ruta',
    barrier: 'Barrera',
    checkpoint: 'Punto de revisión',
    port: 'Cruce fronterizo',
    agreement: 'Acuerdo',
    area: 'Área',
    schematic: 'esquemática: trazada por sus poblaciones en orden, no levantada en campo',
    own: 'de este estudio',
    from: 'desde {from}',
    to: 'hasta {to}',
    between: 'de {from} a {to}',
    source: 'Fuente: {source}',
    named: '{kind}: {names}',
    many: '{kind} ({count})',
    period: 'Lo que había en {period}',
  },
});
