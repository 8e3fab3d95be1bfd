import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    chart: 'Distances to the nearest records',
    legend: 'Clusters of places (DBSCAN)',
    title: 'Distance to the k-th nearest record (k = {k}), km',
    radius: 'radius {km} km: {share} are core',
    axis: 'Records in order of distance (%)',
    above: 'The longest distances, up to {km} km, run out of the picture.',
    description:
      'Distance of each of {n} records to its k-th nearest (k = {k}), itself counted, in km, in ascending order: the curve bends upwards where records are no longer in clusters. At the radius of {km} km, {share} of the records are core records.',
  },
  es: {
    chart: 'Distancias a los registros más cercanos',
    legend: 'Grupos de lugares (DBSCAN)',
    title: 'Distancia al k-ésimo registro más cercano (k = {k}), km',
    radius: 'radio {km} km: {share} son núcleo',
    axis: 'Registros en orden de distancia (%)',
    above: 'Las distancias más largas, hasta {km} km, salen del dibujo.',
    description:
      'Distancia de cada uno de {n} registros a su k-ésimo más cercano (k = {k}), contado él mismo, en km, en orden ascendente: la curva se dobla hacia arriba donde los registros ya no están en grupos. Con el radio de {km} km, {share} de los registros son núcleo.',
  },
});
