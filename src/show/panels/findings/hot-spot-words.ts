import { defineWords } from '../../../base/words.ts';

/** Sentences of a hot-spot run. */
export const hotSpotWords = defineWords({
  en: {
    headlineNone: 'No hot spot stands clear of chance, {from} to {to}.',
    headlineOne: '1 hot spot, {from} to {to}.',
    headline: '{count} hot spots, {from} to {to}.',
    family:
      '{side}: {records} records in {cells} cells. Hot at FDR 1 %: {one}, 5 %: {five}, 10 %: {ten}; cold: {cold}.',
    familyNone: '{side}: no answer.',
    us: 'U.S. side',
    mexico: 'Mexican side',
    both: 'Both sides together',
    adjusted: 'p adjusted over the cells of each side (Benjamini-Hochberg).',
    leftOut: 'Not in any cell: {items}.',
    elsewhere: '{count} outside the corridor',
    beyondDepth: '{count} deeper inland than the study area',
    notLocated: '{count} without a place',
    notAPoint: '{count} that are totals of a period or misplaced',
    hot: 'Hot spot',
    cold: 'Cold spot',
    place: '{kind}, {side}, km {from} to {to}',
    size: '{records} records, {people} people, {area} km²',
    sizeHeld: 'fewer than 5 records, {area} km²',
    largest: 'The largest incident is {share} of its people.',
    largestHolds: 'The largest incident is {share} of its people; without it the place is still there.',
    largestFails: 'One incident is {share} of its people, and without it the place is gone.',
    largestMuch:
      'One incident is {share} of its people: read the number of people with it in mind. Without it the place is still there.',
  },
  es: {
    headlineNone: 'Ningún punto caliente se distingue del azar, de {from} a {to}.',
    headlineOne: '1 punto caliente, de {from} a {to}.',
    headline: '{count} puntos calientes, de {from} a {to}.',
    family:
      '{side}: {records} registros en {cells} celdas. Calientes con FDR de 1 %: {one}, 5 %: {five}, 10 %: {ten}; frías: {cold}.',
    familyNone: '{side}: sin respuesta.',
    us: 'Lado de EE. UU.',
    mexico: 'Lado mexicano',
    both: 'Los dos lados juntos',
    adjusted: 'p ajustada sobre las celdas de cada lado (Benjamini-Hochberg).',
    leftOut: 'En ninguna celda: {items}.',
    elsewhere: '{count} fuera del corredor',
    beyondDepth: '{count} más adentro que el área de estudio',
    notLocated: '{count} sin lugar',
    notAPoint: '{count} que son totales de un periodo o están mal ubicados',
    hot: 'Punto caliente',
    cold: 'Punto frío',
    place: '{kind}, {side}, km {from} a {to}',
    size: '{records} registros, {people} personas, {area} km²',
    sizeHeld: 'menos de 5 registros, {area} km²',
    largest: 'El incidente más grande es el {share} de sus personas.',
    largestHolds: 'El incidente más grande es el {share} de sus personas; sin él, el lugar sigue ahí.',
    largestFails: 'Un solo incidente es el {share} de sus personas, y sin él el lugar desaparece.',
    largestMuch:
      'Un solo incidente es el {share} de sus personas: tome eso en cuenta al leer el número de personas. Sin él, el lugar sigue ahí.',
  },
});
