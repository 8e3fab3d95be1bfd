import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    chart: 'Clusters along the border and in time',
    legend: 'Clusters of places and days (ST-DBSCAN)',
    title: 'Clusters by border kilometre and day',
    axis: 'Border kilometre',
    description:
      '{count} clusters, each as wide as its border kilometres and as long as from its first to its last day. The largest: {list}.',
    one: '{name}: km {from} to {to}, {first} to {last}',
  },
  es: {
    chart: 'Grupos a lo largo de la frontera y en el tiempo',
    legend: 'Grupos de lugares y días (ST-DBSCAN)',
    title: 'Grupos por kilómetro fronterizo y día',
    axis: 'Kilómetro fronterizo',
    description:
      '{count} grupos, cada uno tan ancho como sus kilómetros fronterizos y tan largo como del primero al último de sus días. Los mayores: {list}.',
    one: '{name}: km {from} a {to}, {first} a {last}',
  },
});
