import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Hot spots',
    title: 'Hot spots (Getis-Ord Gi*) of {measure}',
    hot3: 'Hot spot, FDR 1 %',
    hot2: 'Hot spot, FDR 5 %',
    hot1: 'Hot spot, FDR 10 %',
    cold1: 'Cold spot, FDR 10 %',
    cold2: 'Cold spot, FDR 5 %',
    cold3: 'Cold spot, FDR 1 %',
    none: 'Not significant',
    hull: 'Outline of a group of cells',
    note: 'False discovery rate (FDR) by Benjamini-Hochberg; {cells} cells, {records} incidents; version {version}, seed {seed}.',
    meaning: 'Where figures nearby are higher or lower together than chance would give; no forecast.',
  },
  es: {
    name: 'Puntos calientes',
    title: 'Puntos calientes (Getis-Ord Gi*) de {measure}',
    hot3: 'Punto caliente, FDR 1 %',
    hot2: 'Punto caliente, FDR 5 %',
    hot1: 'Punto caliente, FDR 10 %',
    cold1: 'Punto frío, FDR 10 %',
    cold2: 'Punto frío, FDR 5 %',
    cold3: 'Punto frío, FDR 1 %',
    none: 'No significativo',
    hull: 'Contorno de un grupo de celdas',
    note: 'Tasa de falsos descubrimientos (FDR) de Benjamini-Hochberg; {cells} celdas, {records} incidentes; versión {version}, semilla {seed}.',
    meaning: 'Donde las cifras cercanas son juntas más altas o más bajas de lo que daría el azar; no es pronóstico.',
  },
});
