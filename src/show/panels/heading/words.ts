import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    compared: 'Compared with {period}.',
    notes: 'How to read it, and sources',
    loading: 'Reading the figures.',
    leftPanel: 'Data and filters',
    rightPanel: 'Findings',
    leftWidth: 'Width of the left panel',
    rightWidth: 'Width of the right panel',
    hide: 'Hide: {panel}',
    show: 'Show: {panel}',
  },
  es: {
    compared: 'Comparado con {period}.',
    notes: 'Cómo leerlo, y fuentes',
    loading: 'Leyendo las cifras.',
    leftPanel: 'Datos y filtros',
    rightPanel: 'Hallazgos',
    leftWidth: 'Ancho del panel izquierdo',
    rightWidth: 'Ancho del panel derecho',
    hide: 'Ocultar: {panel}',
    show: 'Mostrar: {panel}',
  },
});
