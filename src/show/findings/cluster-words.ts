import { defineWords } from '../../base/words.ts';

/** Where a cluster lies, how large it is, and how much of it is one incident. */
export const clusterWords = defineWords({
  en: {
    us: 'U.S. side',
    mexico: 'Mexican side',
    place: '{kind}, {side}, km {from} to {to}',
    placeAt: '{kind}, {side}, km {from}',
    size: '{records}, {people}, {area} km²',
    sizeHeld: 'suppressed, {area} km²',
    largest: 'The largest incident is {share} of its people.',
    largestOnly: 'One incident is {share} of its people: read the number of people with it in mind.',
    largestHolds: 'The largest incident is {share} of its people; without it the place is still there.',
    largestFails: 'One incident is {share} of its people, and without it the place is gone.',
    largestFailsAround:
      'Without one incident in it or beside it the place is gone; the largest in it is {share} of its people.',
    largestMuch:
      'One incident is {share} of its people: read the number of people with it in mind. Without it the place is still there.',
  },
  es: {
    us: 'lado de EE. UU.',
    mexico: 'lado mexicano',
    place: '{kind}, {side}, km {from} a {to}',
    placeAt: '{kind}, {side}, km {from}',
    size: '{records}, {people}, {area} km²',
    sizeHeld: 'reservado por confidencialidad, {area} km²',
    largest: 'El incidente más grande es el {share} de sus personas.',
    largestOnly: 'Un solo incidente es el {share} de sus personas: tome eso en cuenta al leer el número de personas.',
    largestHolds: 'El incidente más grande es el {share} de sus personas; sin él, el lugar sigue ahí.',
    largestFails: 'Un solo incidente es el {share} de sus personas, y sin él el lugar desaparece.',
    largestFailsAround:
      'Sin un incidente de adentro o de al lado, el lugar desaparece; el más grande de adentro es el {share} de sus personas.',
    largestMuch:
      'Un solo incidente es el {share} de sus personas: tome eso en cuenta al leer el número de personas. Sin él, el lugar sigue ahí.',
  },
});
